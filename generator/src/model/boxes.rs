//! Types that contain themselves need a box somewhere.

use foldhash::fast::RandomState;
use petgraph::Directed;
use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::GraphMap;

use super::Model;
use super::types::{Shape, Type, TypeDef, TypeId};
use crate::maps::HashMap;

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
    let circles = circles(model);
    let mut places = Vec::new();
    for def in model.types.values().filter(|def| wanted(def)) {
        let own = circles.get(&*def.id);
        for (place, ty) in parts(def).into_iter().enumerate() {
            let leads_back = |id: &str| id == &*def.id || (own.is_some() && circles.get(id) == own);
            if held(ty).into_iter().any(leads_back) {
                places.push((def.id.clone(), place));
            }
        }
    }
    places
}

/// The circle that a type is in, of those that are in one with others.
fn circles(model: &Model) -> HashMap<&str, usize> {
    let mut graph: GraphMap<&str, (), Directed, RandomState> = GraphMap::new();
    for def in model.types.values() {
        for id in parts(def).into_iter().flat_map(held) {
            graph.add_edge(&def.id, id, ());
        }
    }
    let components = kosaraju_scc(&graph).into_iter().enumerate();
    components
        .filter(|(_, ids)| ids.len() > 1)
        .flat_map(|(circle, ids)| ids.into_iter().map(move |id| (id, circle)))
        .collect()
}

/// A box goes inside an option.
fn boxed(ty: &Type) -> Type {
    if let Type::Optional(inner) = ty {
        Type::Optional(Box::new(boxed(inner)))
    } else {
        Type::Boxed(Box::new(ty.clone()))
    }
}

fn parts(def: &TypeDef) -> Vec<&Type> {
    match &def.shape {
        Shape::Struct(object) => object.members().map(|field| &field.ty).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Enumeration(_) => Vec::new(),
    }
}

fn parts_mut(def: &mut TypeDef) -> Vec<&mut Type> {
    match &mut def.shape {
        Shape::Struct(object) => object.members_mut().map(|field| &mut field.ty).collect(),
        Shape::Union(union) => union
            .variants
            .iter_mut()
            .map(|variant| &mut variant.ty)
            .collect(),
        Shape::Enumeration(_) => Vec::new(),
    }
}

/// The definitions of which a value of a type holds one without a pointer in between.
fn held(ty: &Type) -> Vec<&str> {
    match ty {
        Type::Named(id, arguments) => {
            let mut ids = vec![&**id];
            ids.extend(arguments.iter().flat_map(held));
            ids
        }
        Type::Optional(inner) => held(inner),
        Type::List(_) | Type::Map(..) | Type::Boxed(_) | Type::Scalar(_) | Type::Param(_) => {
            Vec::new()
        }
    }
}
