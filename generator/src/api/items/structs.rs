//! Structs: their fields, and how requests are put together.

use std::rc::Rc;

use super::item::{Implements, Item, Kind, Subject};
use super::{Items, path, schemas, told};
use crate::api::Presence;
use crate::api::definitions::Definition;
use crate::api::signature::{Argument, RustType};
use crate::api::structs::{Field, Struct};

pub(super) fn add(definition: &Definition, object: &Struct, items: &mut Items) {
    let path = path(definition);
    let name = || Rc::clone(&definition.name);
    let item = Item::new(Kind::Struct, &path, Subject::Type(name()))
        .document(schemas(definition))
        .deprecated(definition.deprecated);
    items.add(Item {
        params: definition.params.clone(),
        wire: object.own_tag.as_ref().map(|tag| format!("tagged {tag}")),
        ..item
    });
    if definition.is_failure() {
        items.add(told(definition));
    }
    for (position, field) in object.members().enumerate() {
        let subject = Subject::Member(name(), position);
        let item = Item::new(Kind::Field, [&path, "::", &field.name].concat(), subject)
            .holds(held(field))
            .wire(&field.wire)
            .deprecated(field.deprecated)
            .owner(&path);
        items.add(Item {
            secret: field.visibility.secret().is_some(),
            ..item
        });
    }
    if !object.is_made {
        return;
    }
    let subject = Subject::Type(name());
    let new = Item::new(Kind::Constructor, format!("{path}::new"), subject)
        .function(object.required().map(argument).collect(), RustType::Itself)
        .owner(&path);
    items.add(new);
    if object.is_default() {
        items.add(Item::implementation(
            &path,
            Subject::Type(name()),
            Implements::Default,
        ));
    }
    for (position, field) in object.members().enumerate() {
        let Some(setter) = &field.setter else {
            continue;
        };
        let function = |function: &str, taken| {
            let subject = Subject::Member(name(), position);
            Item::new(Kind::Setter, format!("{path}::{function}"), subject)
                .function(taken, RustType::Itself)
                .wire(&field.wire)
                .deprecated(field.deprecated)
                .owner(&path)
        };
        items.add(function(&setter.set, vec![argument(field)]));
        if let Some(maybe) = &setter.maybe {
            items.add(function(maybe, vec![argument(field).maybe()]));
        }
        if let Some(clear) = &setter.clear {
            items.add(function(clear, Vec::new()).wire(format!("{} null", field.wire)));
        }
    }
}

/// What a field holds.
fn held(field: &Field) -> RustType {
    let ty = RustType::Type(field.ty.clone());
    match field.presence {
        Presence::Required | Presence::Rest => ty,
        Presence::Nullable | Presence::Optional => RustType::option(ty),
        Presence::Patch => RustType::Support("Patch", vec![ty]),
    }
}

fn argument(field: &Field) -> Argument {
    Argument {
        name: field.name.clone(),
        taken: field.taken.clone(),
        wire: field.wire.clone(),
    }
}
