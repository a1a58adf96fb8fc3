//! Where a type stands.

use std::collections::BTreeSet;

use super::Builder;
use crate::api::Topic;
use crate::maps::HashMap;
use crate::model::{Shape, Type, TypeDef, TypeId};

/// Where types stand.
pub(super) struct Topics<'b> {
    builder: &'b Builder<'b>,
    /// The only definition that uses a type; none if there are several.
    users: HashMap<&'b TypeId, Option<&'b TypeDef>>,
}

impl<'b> Topics<'b> {
    /// Finds out who uses which type.
    pub(super) fn of(builder: &'b Builder<'b>) -> Self {
        let model = builder.model;
        let mut users = HashMap::default();
        for user in model.types.values() {
            let mut used = BTreeSet::new();
            let mut note = |ty: &Type| {
                ty.visit(&mut |ty| {
                    if let Some(def) = model.definition(ty) {
                        used.insert(&def.id);
                    }
                });
            };
            match &user.shape {
                Shape::Struct(object) => object.members().for_each(|field| note(&field.ty)),
                Shape::Union(union) => union.variants.iter().for_each(|variant| note(&variant.ty)),
                Shape::Enumeration(_) => {}
            }
            for id in used {
                let several = |other: &mut Option<_>| *other = None;
                users.entry(id).and_modify(several).or_insert(Some(user));
            }
        }
        Self { builder, users }
    }

    /// Where a type stands: beside its union if it belongs to nothing else, else with the only
    /// service that uses it, else with what several use.
    pub(super) fn of_type(&self, def: &TypeDef) -> Topic {
        let names = self.builder.names;
        if let Shape::Union(union) = &def.shape
            && union.variants.len() > 1
            && union
                .variants
                .iter()
                .any(|variant| self.belongs(&variant.ty, def))
        {
            let own = names.types.get(&def.id);
            return Topic::Union(own.map_or_else(String::new, |own| own.name.to_string()));
        }
        if let Some(union) = self.union_of(def) {
            return self.of_type(union);
        }
        match (def.tags.len(), def.tags.first()) {
            (1, Some(tag)) => Topic::Service(names.services[*tag].method.clone()),
            (0, _) => Topic::NoOperation,
            _ => Topic::SeveralServices,
        }
    }

    /// Whether a variant belongs to this union and to nothing else.
    fn belongs(&self, variant: &Type, union: &TypeDef) -> bool {
        let variant = self.builder.model.definition(variant.unboxed());
        let own = variant.and_then(|variant| self.union_of(variant));
        own.is_some_and(|own| own.id == union.id)
    }

    /// The union that a struct is a variant of, if it is used nowhere else.
    fn union_of(&self, def: &TypeDef) -> Option<&'b TypeDef> {
        let user = self.users.get(&def.id).copied().flatten()?;
        let is_variant = matches!(def.shape, Shape::Struct(_));
        (is_variant && matches!(user.shape, Shape::Union(_))).then_some(user)
    }
}
