//! Names of variants.
//!
//! A variant is known by its tag and by the type that it holds, so that either can change. An entry
//! says both, unless they are called as the variant is: then its name says it.

use super::member::{Member, holding};
use super::pins::Pins;
use super::steps::is_alone;
use super::table::Names;
use crate::document::Tag;
use crate::maps::{HashMap, HashSet};
use crate::model::{Form, Type, TypeDef, Union, Variant};
use crate::words::pascal;

/// The variant that holds what the crate does not know.
pub(super) const CATCH_ALL: &str = "Unknown";

/// The types that had a name before this run.
pub(super) struct Known(HashSet<String>);

impl Known {
    pub(super) fn of(pins: &Pins) -> Self {
        let types = pins.types.iter().filter(|pin| !pin.is_new);
        Self(types.map(|pin| pin.name.clone()).collect())
    }
}

/// The variants of a union, to be named.
pub(super) fn members(def: &TypeDef, union: &Union, names: &Names, known: &Known) -> Vec<Member> {
    let mut counts: HashMap<&str, usize> = HashMap::default();
    for held in union
        .variants
        .iter()
        .filter_map(|variant| held(names, variant))
    {
        *counts.entry(held).or_default() += 1;
    }
    let own = names.types.get(&def.id);
    let is_known = own.is_some_and(|own| known.0.contains(&*own.name));
    let member = |variant| {
        let held = held(names, variant).filter(|held| counts.get(held) == Some(&1));
        let before = held.filter(|held| is_known && known.0.contains(*held));
        let mut member = member(union, variant, names);
        member.held = held.map(str::to_owned);
        // Where tag, type and variant had one name there is no entry. If only one of the two is still
        // called so, it is the one that was the name of a type before.
        if let Some(before) = before
            && variant
                .form
                .tag()
                .is_some_and(|tag| !known.0.contains(&*tag))
        {
            before.clone_into(&mut member.name);
        }
        member
    };
    union.variants.iter().map(member).collect()
}

/// The name of the type that a variant holds, without its arguments.
fn held<'n>(names: &'n Names, variant: &Variant) -> Option<&'n str> {
    let id = variant.ty.unboxed().id()?;
    names.types.get(id).map(|names| &*names.name)
}

fn member(union: &Union, variant: &Variant, names: &Names) -> Member {
    let (wire, name) = match (&variant.form, variant.ty.unboxed()) {
        (Form::Tagged(_) | Form::Class(_), _) if is_alone(union, variant) => {
            let tag = variant.form.tag().unwrap_or_default();
            // The name of the class can change, the tag hardly will.
            let is_name = matches!(variant.form, Form::Class(_) | Form::Tagged(Tag::Text(_)))
                && pascal(&tag) == tag;
            let name = if is_name { &tag } else { &*variant.class };
            (tag.to_string(), name.to_owned())
        }
        (Form::Tagged(_) | Form::Class(_) | Form::Object, held @ Type::Named(..)) => {
            (holding(&spelled(names, held)), variant.class.clone())
        }
        (Form::Tagged(_) | Form::Class(_) | Form::Object, _) => {
            (variant.form.as_str().to_owned(), variant.class.clone())
        }
        // No tag reads like this, so neither is ever taken for the other.
        (Form::Text, _) => ("a string".to_owned(), variant.class.clone()),
        (Form::Integer, _) => ("an integer".to_owned(), variant.class.clone()),
        (Form::Number, _) => ("a number".to_owned(), variant.class.clone()),
        (Form::Boolean, _) => ("a boolean".to_owned(), variant.class.clone()),
        (Form::Array, _) => ("a list".to_owned(), variant.class.clone()),
    };
    Member {
        wire,
        name: allowed(pascal(&name), "UnknownVariant"),
        held: None,
    }
}

/// A type by the names of its parts, so that instances of a generic type are told apart.
fn spelled(names: &Names, ty: &Type) -> String {
    let own = match ty {
        Type::Named(id, _) => names.types.get(id).map_or("", |names| &*names.name),
        Type::List(_) => "list",
        Type::Map(..) => "map",
        Type::Optional(_) => "option",
        Type::Boxed(inner) => return spelled(names, inner),
        Type::Scalar(scalar) => return format!("{scalar:?}").to_lowercase(),
        Type::Param(index) => return format!("parameter {index}"),
    };
    let mut parts = Vec::new();
    match ty {
        Type::Named(_, arguments) => parts.extend(arguments),
        Type::List(inner) | Type::Optional(inner) => parts.push(inner),
        Type::Map(key, value) => parts.extend([&**key, &**value]),
        Type::Boxed(_) | Type::Scalar(_) | Type::Param(_) => {}
    }
    if parts.is_empty() {
        return own.to_owned();
    }
    let parts: Vec<String> = parts.into_iter().map(|ty| spelled(names, ty)).collect();
    format!("{own}<{}>", parts.join(", "))
}

/// A name that is not that of the variant for what is unknown.
pub(super) fn allowed(name: String, instead: &str) -> String {
    match name.as_str() {
        CATCH_ALL => instead.to_owned(),
        "Self" => instead.replace(CATCH_ALL, "Self"),
        _ => name,
    }
}
