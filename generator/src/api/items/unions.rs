//! Unions: their variants, what the variants share, and what turns into them.

use std::fmt::Write as _;
use std::iter;
use std::rc::Rc;

use super::item::{Implements, Item, Kind, Subject};
use super::{Items, path, schemas, told};
use crate::api::definitions::Definition;
use crate::api::signature::RustType;
use crate::api::types::Type;
use crate::api::unions::{Access, Accessor, Union, Variant};
use crate::api::{Form, Tag};

pub(super) fn add(definition: &Definition, union: &Union, items: &mut Items) {
    let path = path(definition);
    let name = || Rc::clone(&definition.name);
    let item = Item::new(Kind::Union, &path, Subject::Type(name()))
        .document(schemas(definition))
        .deprecated(definition.deprecated);
    items.add(Item {
        params: definition.params.clone(),
        wire: union
            .tag_kind()
            .is_some()
            .then(|| format!("tag {}", union.tag)),
        ..item
    });
    for (position, variant) in union.variants.iter().enumerate() {
        let form = form(variant);
        let subject = Subject::Member(name(), position);
        items.add(
            Item::new(
                Kind::Variant,
                [&path, "::", &variant.name].concat(),
                subject,
            )
            .holds(RustType::Type(variant.ty.clone()))
            .wire(form)
            .owner(&path),
        );
    }
    let own = |kind, function: &str| {
        Item::new(kind, format!("{path}::{function}"), Subject::Type(name())).owner(&path)
    };
    items.add(own(Kind::Function, "Unknown").holds(RustType::Support("Unknown", Vec::new())));
    if let Some(kind) = union.tag_kind() {
        let gives = RustType::option(RustType::Plain(kind.given()));
        items.add(own(Kind::Function, "tag").function(Vec::new(), gives));
    }
    for accessor in &union.accessors {
        let item = own(Kind::Accessor, &accessor.name).function(Vec::new(), given(accessor));
        items.add(item.wire(&accessor.wire));
    }
    let implement = |implements| Item::implementation(&path, Subject::Type(name()), implements);
    if definition.is_failure() {
        items.add(told(definition));
    }
    if let Some(outcome) = &union.outcome {
        let side = |ty: &Type| RustType::Type(ty.clone());
        let failure = RustType::Support("Failure", vec![side(&outcome.failure.ty)]);
        let gives = RustType::result(side(&outcome.success.ty), failure);
        items.add(own(Kind::Function, "into_result").function(Vec::new(), gives));
        let gives = RustType::Plain("bool");
        items.add(own(Kind::Function, "is_success").function(Vec::new(), gives));
        items.add(implement(Implements::Other("dixa::Outcome")));
    }
    for variant in union.variants.iter().filter(|variant| variant.converts) {
        let held = variant.ty.unboxed();
        items.add(implement(Implements::From(RustType::Type(held.clone()))));
        if *held == Type::STRING {
            items.add(implement(Implements::From(RustType::Plain("&str"))));
        }
    }
}

/// How a variant looks on the wire: its tag, and the values that tell it from others.
fn form(variant: &Variant) -> String {
    let mut form = variant.form.as_str().to_owned();
    let tag = match &variant.form {
        Form::Tagged(tag) => format!(" {}", spelled(tag)),
        Form::Class(class) => format!(" {class}"),
        Form::Object | Form::Text | Form::Integer | Form::Number | Form::Boolean | Form::Array => {
            String::new()
        }
    };
    form.push_str(&tag);
    for (closed, word) in variant
        .closed
        .iter()
        .zip(iter::once("if").chain(iter::repeat("and")))
    {
        let values: Vec<_> = closed.values.iter().map(spelled).collect();
        let _ = write!(form, " {word} {} is {}", closed.place, values.join(" or "));
    }
    form
}

/// A tag, with its kind unless it is a string.
fn spelled(tag: &Tag) -> String {
    match tag {
        Tag::Text(text) => text.clone(),
        Tag::Integer(_) | Tag::Number(_) => format!("number {tag}"),
        Tag::Boolean(_) => format!("boolean {tag}"),
    }
}

/// What an accessor gives.
fn given(accessor: &Accessor) -> RustType {
    let ty = RustType::Type(accessor.ty.clone());
    RustType::option(match accessor.access {
        Access::Text => RustType::Plain("&str"),
        Access::Copy | Access::Clone => ty,
        Access::Reference => RustType::Reference(Box::new(ty)),
    })
}
