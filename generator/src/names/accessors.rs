//! What a union gives out without a `match`: the properties that all of its variants have, and
//! those that all of them once had. A variant that comes without the property takes no function
//! away.

use std::collections::BTreeMap;

use super::pins::Pins;
use super::scope::Scope;
use super::table::{Accessor, Names};
use crate::model::{Field, Form, Model, Presence, Shape, Type, Union};

/// What a union has anyway, or may come to have.
const RESERVED: &[&str] = &["example", "into_result", "is_success", "tag"];

/// Decides the accessors of all unions, and pins them.
pub(super) fn assign(model: &Model, pins: &mut Pins, names: &mut Names) {
    let entries = pins.types_by_name();
    for def in model.types.values() {
        let (Shape::Union(union), Some(own)) = (&def.shape, names.types.get(&def.id)) else {
            continue;
        };
        if !def.params.is_empty() {
            continue;
        }
        let pin = entries.get(&*own.name).map(|pin| &mut pins.types[*pin]);
        let mut none = Vec::new();
        let pinned = match pin.and_then(|pin| pin.evidence.as_mut()) {
            Some(evidence) => &mut evidence.accessors,
            None => &mut none,
        };
        let accessors = of(model, names, union, pinned);
        *pinned = accessors
            .iter()
            .map(|accessor| accessor.wire.clone())
            .collect();
        if let Some(own) = names.types.get_mut(&def.id) {
            own.accessors = accessors;
        }
    }
}

/// The accessors of a union: those that are pinned, then those that are new.
fn of(model: &Model, names: &Names, union: &Union, pinned: &[String]) -> Vec<Accessor> {
    let variants = union.variants.iter();
    let objects: Vec<Option<Object<'_>>> = variants
        .map(|variant| match variant.form {
            Form::Tagged(_) | Form::Object => Object::of(model, names, &variant.ty),
            Form::Class(_)
            | Form::Text
            | Form::Integer
            | Form::Number
            | Form::Boolean
            | Form::Array => None,
        })
        .collect();
    let mut scope = Scope::with(RESERVED);
    let mut accessors = Vec::new();
    for wire in pinned {
        if let Some(found) = most_common(&objects, wire) {
            accessors.push(found.accessor(&mut scope));
        }
    }
    for found in shared(&objects) {
        if !pinned.contains(&found.field.wire) {
            accessors.push(found.accessor(&mut scope));
        }
    }
    accessors
}

/// A variant that is an object, with the names of its fields.
#[derive(Clone, Copy)]
struct Object<'m> {
    fields: &'m [Field],
    names: &'m [String],
}

/// A field and its name.
#[derive(Clone, Copy)]
struct Named<'m> {
    field: &'m Field,
    name: &'m str,
}

impl<'m> Object<'m> {
    fn of(model: &'m Model, names: &'m Names, ty: &Type) -> Option<Self> {
        let def = model.definition(ty.unboxed())?;
        match &def.shape {
            Shape::Struct(object) => Some(Self {
                fields: &object.fields,
                names: &names.types.get(&def.id)?.members,
            }),
            Shape::Union(_) | Shape::Enumeration(_) => None,
        }
    }

    /// The fields that are the same in each instance of the type, if it is generic.
    fn iter(self) -> impl Iterator<Item = Named<'m>> {
        let fields = self.fields.iter().zip(self.names);
        fields
            .map(|(field, name)| Named { field, name })
            .filter(|named| !named.field.ty.has_params())
    }
}

impl Named<'_> {
    fn accessor(self, scope: &mut Scope) -> Accessor {
        Accessor {
            wire: self.field.wire.clone(),
            name: scope.claim(self.name),
            ty: self.field.ty.clone(),
        }
    }
}

/// The properties that all variants have, and of the same type.
fn shared<'m>(objects: &[Option<Object<'m>>]) -> Vec<Named<'m>> {
    let Some(objects) = objects.iter().copied().collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    let [first, _, ..] = objects.as_slice() else {
        return Vec::new();
    };
    let has = |object: &Object<'_>, field: &Field| {
        object.fields.iter().any(|other| {
            other.wire == field.wire && other.ty == field.ty && other.presence != Presence::Patch
        })
    };
    first
        .iter()
        .filter(|named| objects.iter().all(|object| has(object, named.field)))
        .collect()
}

/// A property as most variants have it.
fn most_common<'m>(objects: &[Option<Object<'m>>], wire: &str) -> Option<Named<'m>> {
    let mut counts: BTreeMap<&Type, (usize, Named<'m>)> = BTreeMap::new();
    let fields = objects.iter().flatten().flat_map(|object| object.iter());
    for named in fields.filter(|named| named.field.wire == wire) {
        if named.field.presence != Presence::Patch {
            counts.entry(&named.field.ty).or_insert((0, named)).0 += 1;
        }
    }
    let best = counts.into_values().max_by_key(|(count, _)| *count);
    best.map(|(_, named)| named)
}
