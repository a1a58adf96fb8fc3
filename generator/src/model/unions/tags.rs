//! The tags of variants: what has several, is called by them, or writes them itself.

use crate::document::{Kind, Schema};
use crate::evidence::Source;
use crate::maps::{IndexMap, IndexSet};
use crate::model::types::{Form, Shape, Type, TypeDef, TypeId, Variant};

/// A class that a discriminator lists under several tags is as many variants.
pub(super) fn further_tags(union: &Schema, variant: &Schema, decided: &Variant) -> Vec<Variant> {
    let Kind::Union {
        discriminator: Some(discriminator),
        ..
    } = &union.kind
    else {
        return Vec::new();
    };
    let (Kind::Reference(name), Form::Tagged(tag)) = (&variant.kind, &decided.form) else {
        return Vec::new();
    };
    let others = discriminator
        .mapping
        .iter()
        .filter(|(other, target)| *target == name && *other != tag);
    others
        .map(|(other, _)| Variant {
            class: other.text().into_owned(),
            form: Form::Tagged(other.clone()),
            ..decided.clone()
        })
        .collect()
}

/// Variants of one class, such as the instances of a generic class, are called by their tags if a
/// discriminator gives them some that are not just their schemas' names.
pub(super) fn name_by_tags(variants: &mut [Variant]) {
    let given = |variant: &Variant| match (&variant.form, variant.evidence.first()) {
        (Form::Tagged(tag), Some(Source::Discriminator)) => {
            let tag = tag.text().into_owned();
            (tag != variant.origin).then_some(tag)
        }
        _ => None,
    };
    let mut tags: IndexMap<String, IndexSet<String>> = IndexMap::default();
    for variant in &*variants {
        if let Some(tag) = given(variant) {
            tags.entry(variant.class.clone()).or_default().insert(tag);
        }
    }
    let mut described: IndexMap<String, usize> = IndexMap::default();
    for description in variants.iter().filter_map(|v| v.description.as_ref()) {
        *described.entry(description.clone()).or_default() += 1;
    }
    for variant in variants {
        let Some(tag) = given(variant) else { continue };
        if tags.get(&variant.class).is_some_and(|tags| tags.len() > 1) {
            variant.class = tag;
        }
        // What is said of several says nothing of one of them.
        let description = variant.description.take();
        variant.description = description.filter(|own| described.get(own) == Some(&1));
    }
}

/// Notes of each union whether its variants have the tag as a property, too; and of each object
/// that keeps what it does not know, which tags are written around it.
pub(in crate::model) fn mark_tags(types: &mut IndexMap<TypeId, TypeDef>) {
    let has = |variant: &Variant, tag: &str| {
        let def = variant.ty.id().and_then(|id| types.get(id));
        let object = def.and_then(|def| def.shape.as_struct());
        object.is_some_and(|object| object.has(tag))
    };
    let keeps: Vec<bool> = types
        .values()
        .map(|def| match &def.shape {
            Shape::Union(union) => union.variants.iter().any(|v| has(v, &union.tag)),
            Shape::Struct(_) | Shape::Enumeration(_) => false,
        })
        .collect();
    for (def, keeps) in types.values_mut().zip(keeps) {
        if let Shape::Union(union) = &mut def.shape {
            union.keeps_tag = keeps;
        }
    }
    let mut around: Vec<(TypeId, String)> = Vec::new();
    for def in types.values() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        for variant in &union.variants {
            if let (Form::Tagged(_), Type::Named(id, _)) = (&variant.form, &variant.ty) {
                around.push((id.clone(), union.tag.clone()));
            }
        }
    }
    for (id, tag) in around {
        if let Some(Shape::Struct(object)) = types.get_mut(&id).map(|def| &mut def.shape)
            && !object.has(&tag)
            && let Some(rest) = &mut object.rest
        {
            rest.tags.insert(tag);
        }
    }
}
