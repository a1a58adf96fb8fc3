//! What a union gives out without a `match`: the properties that all of its variants have, and
//! those that all of them once had. A variant that comes without the property takes no function
//! away.

use std::collections::{BTreeMap, BTreeSet};

use super::pins::{Pins, TypePin};
use crate::model::{
    Accessor, Field, Form, Model, Presence, Shape, Struct, Type, TypeDef, TypeId, Union,
};
use crate::words::unique;

/// Decides the accessors of all unions, and pins them.
pub(super) fn assign(model: &mut Model, pins: &mut Pins) {
    let entries = pins.types_by_name();
    let pin = |def: &TypeDef| entries.get(&def.name).copied();
    let found: Vec<(TypeId, Vec<Accessor>)> = model
        .types
        .values()
        .filter_map(|def| match &def.shape {
            Shape::Union(union) if def.params.is_empty() => Some((def, union)),
            Shape::Union(_) | Shape::Struct(_) | Shape::Enumeration(_) => None,
        })
        .map(|(def, union)| {
            let pin = pin(def).map(|pin| &pins.types[pin]);
            (def.id.clone(), of(model, union, pin))
        })
        .collect();
    for (id, accessors) in found {
        let Some(def) = model.types.get_mut(&id) else {
            continue;
        };
        let pin = pin(def).map(|pin| &mut pins.types[pin]);
        if let Some(evidence) = pin.and_then(|pin| pin.evidence.as_mut()) {
            let wires = accessors.iter().map(|accessor| accessor.wire.clone());
            evidence.accessors = wires.collect();
        }
        if let Shape::Union(union) = &mut def.shape {
            union.accessors = accessors;
        }
    }
}

fn of(model: &Model, union: &Union, pin: Option<&TypePin>) -> Vec<Accessor> {
    let objects: Vec<Option<&Struct>> = union
        .variants
        .iter()
        .map(|variant| match variant.form {
            Form::Tagged(_) | Form::Object => object(model, &variant.ty),
            _ => None,
        })
        .collect();
    let pinned = pin.and_then(|pin| pin.evidence.as_ref());
    let pinned = pinned.map(|evidence| evidence.accessors.as_slice());
    let pinned = pinned.unwrap_or_default();
    let mut taken: BTreeSet<String> = BTreeSet::from(["tag".to_owned()]);
    let mut accessors = Vec::new();
    for wire in pinned {
        if let Some(field) = most_common(&objects, wire) {
            accessors.push(accessor(field, &mut taken));
        }
    }
    for field in shared(&objects) {
        if !pinned.contains(&field.wire) {
            accessors.push(accessor(field, &mut taken));
        }
    }
    accessors
}

fn object<'m>(model: &'m Model, ty: &Type) -> Option<&'m Struct> {
    let ty = match ty {
        Type::Boxed(inner) => inner,
        other => other,
    };
    match model.definition(ty).map(|def| &def.shape) {
        Some(Shape::Struct(object)) => Some(object),
        Some(Shape::Union(_) | Shape::Enumeration(_)) | None => None,
    }
}

fn accessor(field: &Field, taken: &mut BTreeSet<String>) -> Accessor {
    Accessor {
        wire: field.wire.clone(),
        name: unique(&field.name, taken),
        ty: field.ty.clone(),
    }
}

/// The properties that all variants have, and of the same type.
fn shared<'m>(objects: &[Option<&'m Struct>]) -> Vec<&'m Field> {
    let Some(objects) = objects.iter().copied().collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    let [first, rest @ ..] = objects.as_slice() else {
        return Vec::new();
    };
    if rest.is_empty() {
        return Vec::new();
    }
    let has = |object: &Struct, field: &Field| {
        object.fields.iter().any(|other| {
            other.wire == field.wire && other.ty == field.ty && other.presence != Presence::Patch
        })
    };
    let fields = first.fields.iter();
    fields
        .filter(|field| objects.iter().all(|object| has(object, field)))
        .collect()
}

/// A property as most variants have it.
fn most_common<'m>(objects: &[Option<&'m Struct>], wire: &str) -> Option<&'m Field> {
    let mut counts: BTreeMap<&Type, (usize, &Field)> = BTreeMap::new();
    let fields = objects.iter().flatten().flat_map(|object| &object.fields);
    for field in fields.filter(|field| field.wire == wire && field.presence != Presence::Patch) {
        counts.entry(&field.ty).or_insert((0, field)).0 += 1;
    }
    let best = counts.into_values().max_by_key(|(count, _)| *count);
    best.map(|(_, field)| field)
}
