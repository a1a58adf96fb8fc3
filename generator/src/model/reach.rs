//! Which requests and responses, of which tags, contain a type.

use super::types::{Shape, Type};
use super::{Model, Outcome};
use crate::maps::HashSet;

/// Marks every type with what reaches it.
pub(super) fn mark(model: &mut Model) {
    let mut starts = Vec::new();
    for operation in &model.operations {
        let sent = operation
            .params
            .iter()
            .map(|param| &param.ty)
            .chain(operation.body.iter().map(|body| &body.content.item));
        starts.extend(sent.map(|ty| (ty.clone(), operation.tag, true)));
        let errors = operation.errors.iter().map(|(_, content)| content);
        let received = operation.answer.content().into_iter().chain(errors);
        starts.extend(received.map(|content| (content.item.clone(), operation.tag, false)));
        let delivered = operation.deliveries.iter();
        starts.extend(delivered.map(|(_, ty)| (ty.clone(), operation.tag, false)));
    }
    for (ty, tag, sent) in starts {
        follow(model, &ty, tag, sent);
    }
}

fn follow(model: &mut Model, ty: &Type, tag: usize, sent: bool) {
    let mut open = vec![ty.clone()];
    while let Some(ty) = open.pop() {
        let mut ids = Vec::new();
        ty.visit(&mut |ty| {
            if let Type::Named(id, _) = ty {
                ids.push(id.clone());
            }
        });
        for id in ids {
            let Some(def) = model.types.get_mut(&id) else {
                continue;
            };
            let known = if sent { def.sent } else { def.received };
            let new_tag = def.tags.insert(tag);
            if known && !new_tag {
                continue;
            }
            if sent {
                def.sent = true;
            } else {
                def.received = true;
            }
            match &def.shape {
                Shape::Struct(object) => {
                    open.extend(object.members().map(|field| field.ty.clone()));
                }
                Shape::Union(union) => {
                    open.extend(union.variants.iter().map(|variant| variant.ty.clone()));
                }
                Shape::Enumeration(_) => {}
            }
        }
    }
}

/// Removes inline enumerations that nothing holds: those of a tag, which the union writes.
pub(super) fn prune(model: &mut Model) {
    let mut used = HashSet::default();
    let mut note = |ty: &Type| {
        ty.visit(&mut |ty| {
            if let Type::Named(id, _) = ty {
                used.insert(id.clone());
            }
        });
    };
    for def in model.types.values() {
        match &def.shape {
            Shape::Struct(object) => object.members().for_each(|field| note(&field.ty)),
            Shape::Union(union) => union.variants.iter().for_each(|variant| note(&variant.ty)),
            Shape::Enumeration(_) => {}
        }
    }
    for operation in &model.operations {
        operation.params.iter().for_each(|param| note(&param.ty));
        let body = operation.body.iter().map(|body| &body.content);
        let errors = operation.errors.iter().map(|(_, content)| content);
        let contents = body.chain(operation.answer.content()).chain(errors);
        contents.for_each(|content| note(&content.item));
        operation.deliveries.iter().for_each(|(_, ty)| note(ty));
    }
    // A schema's own example is read as the type of its place, whoever else holds that.
    let examples = model.examples.iter();
    examples.for_each(|example| note(&example.content.item));
    for outcome in model.schemas.values() {
        if let Outcome::Type(content, _) = outcome {
            note(&content.item);
        }
    }
    model
        .types
        .retain(|id, def| used.contains(id) || !def.shape.is_enumeration());
}
