//! Names of what is within a type or an operation.
//!
//! A member is named after what it is called on the wire. Where its name says that exactly
//! (`userId` is `user_id`, `Email` is `Email`), nothing is pinned: no other member can say the same.
//! All else is pinned, so that a member that comes later takes no name away (`user_id`, `email`).

use std::collections::BTreeMap;

use super::member::{Member, name};
use super::operations::Operations;
use super::pins::{PinnedMembers, Pins, TypePin};
use super::scope::Scope;
use super::setters::maybe;
use super::table::Names;
use super::variants::{self, CATCH_ALL, Known};
use crate::document::ParameterIn;
use crate::model::{Model, Param, Presence, Shape, TypeDef};
use crate::words::{lower_camel_case, pascal, snake};

/// The field that holds all properties without a field of their own. It is pinned: a property may
/// come that is called so.
const REST: &str = "additional_properties";

/// Names fields, variants, values and parameters.
pub(super) fn assign(model: &Model, operations: &Operations, pins: &mut Pins, names: &mut Names) {
    let known = Known::of(pins);
    let mut pinned: BTreeMap<String, &mut TypePin> = pins
        .types
        .iter_mut()
        .map(|pin| (pin.name.clone(), pin))
        .collect();
    let mut none = PinnedMembers::new();
    for def in model.types.values() {
        let Some(own) = names.types.get(&def.id) else {
            continue;
        };
        let members = match pinned.get_mut(&*own.name) {
            Some(pin) if pin.is_reached => of_type(def, names, &known, &mut pin.members),
            // What looks different while no operation leads to it may look the same again.
            Some(pin) => {
                let mut now = pin.members.clone();
                let members = of_type(def, names, &known, &mut now);
                for (name, entry) in now {
                    pin.members.entry(name).or_insert(entry);
                }
                members
            }
            None => of_type(def, names, &known, &mut none),
        };
        if let Some(own) = names.types.get_mut(&def.id) {
            own.members = members;
        }
    }
    let entries = pins.operations_by_identity();
    for (index, operation) in model.operations.iter().enumerate() {
        let pin = entries.get(operations.get(index));
        let pinned = pin.map_or(&mut none, |pin| &mut pins.operations[*pin].params);
        let params = parameters(&operation.params, pinned);
        names.operations[index].maybes = maybes(&params);
        names.operations[index].params = params;
    }
}

fn of_type(def: &TypeDef, names: &Names, known: &Known, pinned: &mut PinnedMembers) -> Vec<String> {
    match &def.shape {
        Shape::Struct(object) => {
            let members = object.members().map(|field| Member {
                wire: field.wire.clone(),
                name: match field.presence {
                    Presence::Rest => REST.to_owned(),
                    Presence::Required
                    | Presence::Nullable
                    | Presence::Optional
                    | Presence::Patch => snake(&field.wire),
                },
                held: None,
            });
            let mut scope = Scope::default();
            name(members.collect(), &is_field, &mut scope, pinned)
        }
        Shape::Union(union) => {
            let members = variants::members(def, union, names, known);
            let mut scope = Scope::with(&[CATCH_ALL]);
            name(members, &str::eq, &mut scope, pinned)
        }
        Shape::Enumeration(enumeration) => {
            let members = enumeration.values.iter().map(|value| Member {
                wire: value.wire.clone(),
                name: variants::allowed(pascal(&value.wire), "UnknownValue"),
                held: None,
            });
            let mut scope = Scope::with(&[CATCH_ALL]);
            name(members.collect(), &str::eq, &mut scope, pinned)
        }
    }
}

fn parameters(params: &[Param], pinned: &mut PinnedMembers) -> Vec<String> {
    let mut scope = Scope::default();
    let is_path = |param: &Param| param.location == ParameterIn::Path;
    let members = params.iter().filter(|param| !is_path(param));
    let members: Vec<Member> = members.map(parameter).collect();
    let is_query = |name: &str, wire: &str| {
        let wire = wire.strip_prefix("query ");
        wire.is_some_and(|wire| is_field(name, wire))
    };
    let mut chosen = name(members, &is_query, &mut scope, pinned).into_iter();
    // What is in the path is an argument: its name is no part of the API, and is free.
    let names = params.iter().map(|param| match param.location {
        ParameterIn::Path => scope.claim(&setter(&param.wire)),
        ParameterIn::Query | ParameterIn::Header | ParameterIn::Cookie => {
            chosen.next().unwrap_or_default()
        }
    });
    names.collect()
}

/// The setters that take an option. What else begins like them, [`setter`] calls otherwise.
fn maybes(params: &[String]) -> Vec<String> {
    let mut scope = Scope::default();
    scope.reserve(params);
    let names = params.iter().map(|param| maybe(param));
    names.map(|name| scope.claim(&name)).collect()
}

fn parameter(param: &Param) -> Member {
    let (place, bare) = match param.location {
        ParameterIn::Header => {
            let start = param.wire.get(..2);
            let extra = start.filter(|start| start.eq_ignore_ascii_case("x-"));
            ("header", &param.wire[extra.map_or(0, str::len)..])
        }
        ParameterIn::Path => ("path", param.wire.as_str()),
        ParameterIn::Query => ("query", param.wire.as_str()),
        ParameterIn::Cookie => ("cookie", param.wire.as_str()),
    };
    Member {
        wire: format!("{place} {}", param.wire),
        name: setter(bare),
        held: None,
    }
}

/// What a builder has anyway cannot be a setter.
fn setter(wire: &str) -> String {
    let name = snake(wire);
    if name.trim_start_matches("set_").starts_with("maybe_") {
        format!("set_{name}")
    } else if BUILDER.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

const BUILDER: &[&str] = &[
    "body",
    "call",
    "from",
    "into_future",
    "items",
    "items_as",
    "pages",
    "pages_as",
    "send",
    "send_as",
    "wait",
    "with",
];

/// Whether the name of a field says what it is called on the wire.
fn is_field(name: &str, wire: &str) -> bool {
    lower_camel_case(name) == wire
}
