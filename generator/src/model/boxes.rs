//! Types that contain themselves need a box somewhere.

use std::collections::HashSet;

use super::Model;
use super::types::{Shape, Type, TypeDef, TypeId};

/// Puts boxes where a type would otherwise have no size: in every property that leads back to its
/// own object; and in variants where that is not enough. So where a box is does not depend on the
/// order of the document.
pub(super) fn insert(model: &mut Model) {
    let is_struct = |def: &TypeDef| matches!(def.shape, Shape::Struct(_));
    let objects = circular(model, is_struct);
    apply(model, objects);
    let rest = circular(model, |_| true);
    apply(model, rest);
}

fn apply(model: &mut Model, places: Vec<(TypeId, usize)>) {
    for (id, place) in places {
        let def = model.types.get_mut(&id);
        if let Some(part) = def.and_then(|def| parts_mut(def).into_iter().nth(place)) {
            *part = boxed(part);
        }
    }
}

/// The places that lead back to their own definition.
fn circular(model: &Model, wanted: impl Fn(&TypeDef) -> bool) -> Vec<(TypeId, usize)> {
    let mut places = Vec::new();
    for def in model.types.values().filter(|def| wanted(def)) {
        for (place, ty) in parts(def).into_iter().enumerate() {
            if holds(model, ty, &def.id, &mut HashSet::new()) {
                places.push((def.id.clone(), place));
            }
        }
    }
    places
}

/// A box goes inside an option.
fn boxed(ty: &Type) -> Type {
    match ty {
        Type::Optional(inner) => Type::Optional(Box::new(boxed(inner))),
        other => Type::Boxed(Box::new(other.clone())),
    }
}

fn parts(def: &TypeDef) -> Vec<&Type> {
    match &def.shape {
        Shape::Struct(object) => object.fields.iter().map(|field| &field.ty).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Enumeration(_) => Vec::new(),
    }
}

fn parts_mut(def: &mut TypeDef) -> Vec<&mut Type> {
    match &mut def.shape {
        Shape::Struct(object) => object
            .fields
            .iter_mut()
            .map(|field| &mut field.ty)
            .collect(),
        Shape::Union(union) => union
            .variants
            .iter_mut()
            .map(|variant| &mut variant.ty)
            .collect(),
        Shape::Enumeration(_) => Vec::new(),
    }
}

/// Whether a value of a type holds a value of another without a pointer in between.
fn holds(model: &Model, ty: &Type, id: &str, seen: &mut HashSet<TypeId>) -> bool {
    match ty {
        Type::Named(name, arguments) => {
            if name == id
                || arguments
                    .iter()
                    .any(|argument| holds(model, argument, id, seen))
            {
                return true;
            }
            seen.insert(name.clone())
                && model
                    .types
                    .get(name)
                    .is_some_and(|def| parts(def).iter().any(|part| holds(model, part, id, seen)))
        }
        Type::Optional(inner) | Type::Data(inner) => holds(model, inner, id, seen),
        Type::List(_)
        | Type::Map(..)
        | Type::Boxed(_)
        | Type::DataList(_)
        | Type::Page(_)
        | Type::Scalar(_)
        | Type::Param(_)
        | Type::PageLinks => false,
    }
}
