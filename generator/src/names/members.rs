//! Names of what is within a type or an operation.
//!
//! A member is named after what it is called on the wire. Where its name says that exactly
//! (`userId` is `user_id`, `Email` is `Email`), nothing is pinned: no other member can say the same.
//! All else is pinned, so that a member that comes later takes no name away (`user_id`, `email`).

use std::collections::BTreeMap;

use super::operations::Operations;
use super::pins::{Pins, TypePin};
use super::scope::Scope;
use super::setters::maybe;
use super::table::Names;
use super::variants::{self, CATCH_ALL, Known};
use crate::document::ParameterIn;
use crate::maps::{HashMap, HashSet};
use crate::model::{Model, Param, Presence, Shape, TypeDef};
use crate::words::{lower_camel_case, pascal, snake};

/// The field that holds all properties without a field of their own. It is pinned: a property may
/// come that is called so.
const REST: &str = "additional_properties";

/// Pinned members: the name in Rust, and what has it. That is what it is on the wire; and of a variant
/// the type that it holds, if that is called otherwise.
pub(super) type Pinned = BTreeMap<String, Vec<String>>;

/// Names fields, variants, values and parameters.
pub(super) fn assign(model: &Model, operations: &Operations, pins: &mut Pins, names: &mut Names) {
    let known = Known::of(pins);
    let mut pinned: BTreeMap<String, &mut TypePin> = pins
        .types
        .iter_mut()
        .map(|pin| (pin.name.clone(), pin))
        .collect();
    let mut none = Pinned::new();
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

fn of_type(def: &TypeDef, names: &Names, known: &Known, pinned: &mut Pinned) -> Vec<String> {
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

fn parameters(params: &[Param], pinned: &mut Pinned) -> Vec<String> {
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

/// A member that is to be named.
pub(super) struct Member {
    /// What it is on the wire, whatever its name will be.
    pub(super) wire: String,
    /// The name that it has if no other has it.
    pub(super) name: String,
    /// The name of the type that it holds, if it is a variant, and no other holds that.
    pub(super) held: Option<String>,
}

impl Member {
    /// Whether its name says all that it is known by.
    fn is_plain(&self, name: &str, is_plain: &dyn Fn(&str, &str) -> bool) -> bool {
        let holds_its_name = self.held.as_deref().is_none_or(|held| held == name);
        is_plain(name, &self.wire) && holds_its_name
    }

    /// What its entry says.
    fn entry(&self, name: &str) -> Vec<String> {
        let held = self.held.iter();
        let held = held.filter(|held| *held != name && !variants::is_type(&self.wire));
        let held = held.map(|held| variants::holding(held));
        std::iter::once(self.wire.clone()).chain(held).collect()
    }

    /// Whether an entry says that it holds the same type.
    fn is_held_by(&self, name: &str, entry: &[String]) -> bool {
        let said = entry.iter().find(|known_by| variants::is_type(known_by));
        self.held.as_deref().is_some_and(|held| match said {
            Some(said) => variants::holding(held) == *said,
            None => held == name,
        })
    }
}

/// Whether the name of a field says what it is called on the wire.
fn is_field(name: &str, wire: &str) -> bool {
    lower_camel_case(name) == wire
}

/// Names members: first those that have been named before, then those whose names say what they
/// are on the wire, then the others. What is not plain is pinned.
fn name(
    mut members: Vec<Member>,
    is_plain: &dyn Fn(&str, &str) -> bool,
    scope: &mut Scope,
    pinned: &mut Pinned,
) -> Vec<String> {
    tell_apart(&mut members);
    let mut names = named_before(&members, pinned);
    scope.reserve(pinned.keys());
    let open = (0..members.len()).filter(|index| names[*index].is_none());
    let order = open.map(|index| {
        let member = &members[index];
        let is_other = !member.is_plain(&member.name, is_plain);
        (is_other, member.wire.as_str(), index)
    });
    let mut order: Vec<(bool, &str, usize)> = order.collect();
    order.sort_unstable();
    for (_, _, index) in order {
        let name = scope.claim(&members[index].name);
        names[index] = Some(name);
    }
    for (member, name) in members.iter().zip(&names) {
        let Some(name) = name else { continue };
        if member.is_plain(name, is_plain) {
            pinned.remove(name);
        } else {
            pinned.insert(name.clone(), member.entry(name));
        }
    }
    names.into_iter().flatten().collect()
}

/// The pinned name of each member that has one: that of what is the same on the wire, or else that of
/// what holds the same type.
fn named_before(members: &[Member], pinned: &Pinned) -> Vec<Option<String>> {
    let mut names: Vec<Option<String>> = vec![None; members.len()];
    let mut gone = Vec::new();
    for (name, entry) in pinned {
        let mut wires = members.iter().map(|member| &member.wire);
        match wires.position(|wire| entry.first() == Some(wire)) {
            Some(index) => names[index] = Some(name.clone()),
            None => gone.push((name, entry)),
        }
    }
    for (name, entry) in gone {
        let mut open = members.iter().zip(&names);
        let found =
            open.position(|(member, taken)| taken.is_none() && member.is_held_by(name, entry));
        if let Some(index) = found {
            names[index] = Some(name.clone());
        }
    }
    names
}

/// Gives each member that looks like an earlier one on the wire a number, so that a pin means one of
/// them.
fn tell_apart(members: &mut [Member]) {
    let mut seen: HashSet<&str> = HashSet::default();
    if members.iter().all(|member| seen.insert(&member.wire)) {
        return;
    }
    let mut seen: HashMap<String, usize> = HashMap::default();
    for member in members {
        let count = seen.entry(member.wire.clone()).or_default();
        *count += 1;
        if *count > 1 {
            member.wire = format!("{} #{count}", member.wire);
        }
    }
}
