//! Types that contain themselves need a box somewhere.

use std::collections::HashSet;

use super::Model;
use super::types::{Shape, Type, TypeDef, TypeId};

/// Puts boxes where a type would otherwise have no size.
pub(super) fn insert(model: &mut Model) {
    let ids: Vec<TypeId> = model.types.keys().cloned().collect();
    for id in &ids {
        let Some(def) = model.types.get(id) else {
            continue;
        };
        let places = parts(def).len();
        for place in 0..places {
            let Some(ty) = model
                .types
                .get(id)
                .and_then(|def| parts(def).get(place).map(|ty| (*ty).clone()))
            else {
                continue;
            };
            if holds(model, &ty, id, &mut HashSet::new())
                && let Some(def) = model.types.get_mut(id)
                && let Some(part) = parts_mut(def).into_iter().nth(place)
            {
                *part = boxed(part);
            }
        }
    }
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
