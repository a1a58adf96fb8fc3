//! Names of what is within a type or an operation.
//!
//! A member is named after what it is called on the wire. Where its name says that exactly
//! (`userId` is `user_id`, `Email` is `Email`), nothing is pinned: no other member can say the same.
//! All else is pinned, so that a member that comes later takes no name away (`user_id`, `email`).

use std::collections::BTreeMap;

use heck::ToLowerCamelCase;

use super::operations::Operations;
use super::pins::Pins;
use super::scope::Scope;
use super::steps::is_alone;
use super::table::Names;
use crate::document::ParameterIn;
use crate::maps::HashMap;
use crate::model::{Form, Model, Param, Presence, Shape, Type, TypeDef, Union, Variant};
use crate::words::{pascal, snake};

/// The variant that holds what the crate does not know.
const CATCH_ALL: &str = "Unknown";

/// The field that holds all properties without a field of their own. It is pinned: a property may
/// come that is called so.
const REST: &str = "additional_properties";

/// Pinned members: the name in Rust, and what has it.
type Pinned = BTreeMap<String, String>;

/// Names fields, variants, values and parameters.
pub(super) fn assign(model: &Model, operations: &Operations, pins: &mut Pins, names: &mut Names) {
    let mut pinned: BTreeMap<String, &mut Pinned> = pins
        .types
        .iter_mut()
        .map(|pin| (pin.name.clone(), &mut pin.members))
        .collect();
    let mut none = Pinned::new();
    for def in model.types.values() {
        let Some(own) = names.types.get(&def.id) else {
            continue;
        };
        let pinned = pinned
            .get_mut(&*own.name)
            .map_or(&mut none, |pinned| *pinned);
        let members = of_type(def, names, pinned);
        if let Some(own) = names.types.get_mut(&def.id) {
            own.members = members;
        }
    }
    let entries = pins.operations_by_identity();
    for (index, operation) in model.operations.iter().enumerate() {
        let pin = entries.get(operations.get(index));
        let pinned = pin.map_or(&mut none, |pin| &mut pins.operations[*pin].params);
        names.operations[index].params = parameters(&operation.params, pinned);
    }
}

fn of_type(def: &TypeDef, names: &Names, pinned: &mut Pinned) -> Vec<String> {
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
            });
            let mut scope = Scope::default();
            name(members.collect(), &is_field, &mut scope, pinned)
        }
        Shape::Union(union) => {
            let members = union.variants.iter();
            let members = members.map(|variant| variant_member(union, variant, names));
            let mut scope = Scope::with(&[CATCH_ALL]);
            name(members.collect(), &str::eq, &mut scope, pinned)
        }
        Shape::Enumeration(enumeration) => {
            let members = enumeration.values.iter().map(|value| Member {
                wire: value.wire.clone(),
                name: known(pascal(&value.wire), "UnknownValue"),
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
    }
}

/// What a builder has anyway cannot be a setter.
fn setter(wire: &str) -> String {
    let name = snake(wire);
    if BUILDER.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

const BUILDER: &[&str] = &[
    "body",
    "call",
    "into_future",
    "items",
    "pages",
    "send",
    "wait",
    "with",
];

/// A member that is to be named.
struct Member {
    /// What it is on the wire, whatever its name will be.
    wire: String,
    /// The name that it has if no other has it.
    name: String,
}

/// A variant is known by its tag, or else by the type that it holds.
fn variant_member(union: &Union, variant: &Variant, names: &Names) -> Member {
    let (wire, name) = match (&variant.form, variant.ty.unboxed()) {
        (Form::Tagged(tag) | Form::Class(tag), _) if is_alone(union, variant) => {
            // The name of the class can change, the tag cannot.
            let name = if pascal(tag) == *tag {
                tag
            } else {
                &variant.class
            };
            (tag.clone(), name.clone())
        }
        (Form::Tagged(_) | Form::Class(_) | Form::Object, held @ Type::Named(..)) => (
            format!("type {}", spelled(names, held)),
            variant.class.clone(),
        ),
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
        name: known(pascal(&name), "UnknownVariant"),
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

fn known(name: String, instead: &str) -> String {
    match name.as_str() {
        CATCH_ALL => instead.to_owned(),
        "Self" => instead.replace(CATCH_ALL, "Self"),
        _ => name,
    }
}

/// Whether the name of a field says what it is called on the wire.
fn is_field(name: &str, wire: &str) -> bool {
    name.to_lower_camel_case() == wire
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
    let mut names: Vec<Option<String>> = vec![None; members.len()];
    scope.reserve(pinned.keys());
    for (name, wire) in pinned.iter() {
        if let Some(index) = members.iter().position(|member| member.wire == *wire) {
            names[index] = Some(name.clone());
        }
    }
    let mut open: Vec<usize> = (0..members.len())
        .filter(|index| names[*index].is_none())
        .collect();
    open.sort_by_cached_key(|index| {
        let member = &members[*index];
        (!is_plain(&member.name, &member.wire), member.wire.clone())
    });
    for index in open {
        let member = &members[index];
        let name = scope.claim(&member.name);
        if !is_plain(&name, &member.wire) {
            pinned.insert(name.clone(), member.wire.clone());
        }
        names[index] = Some(name);
    }
    names.into_iter().flatten().collect()
}

/// Gives each member that looks like an earlier one on the wire a number, so that a pin means one of
/// them.
fn tell_apart(members: &mut [Member]) {
    let mut seen: HashMap<String, usize> = HashMap::default();
    for member in members {
        let count = seen.entry(member.wire.clone()).or_default();
        *count += 1;
        if *count > 1 {
            member.wire = format!("{} #{count}", member.wire);
        }
    }
}
