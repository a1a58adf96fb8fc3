//! What was decided, in the words of the crate.

use super::Builder;
use crate::api::decisions::{Decisions, SchemaDecision, UnionDecision, VariantDecision};
use crate::model::{self, Outcome, Shape};
use crate::words::pascal;

impl Builder<'_> {
    /// What was decided about the document.
    pub(super) fn decisions(&self) -> Decisions {
        let schemas = self
            .model
            .schemas
            .iter()
            .map(|(name, outcome)| SchemaDecision {
                name: name.clone(),
                outcome: match outcome {
                    Outcome::Type(content, kind) => Ok((self.content(content), *kind)),
                    Outcome::Skipped(reason) => Err(reason.clone()),
                },
            });
        let unions = self.model.unions.iter().map(|union| UnionDecision {
            origin: union.origin.clone(),
            ty: self.plain(&union.ty),
            variants: union
                .variants
                .iter()
                .map(|variant| VariantDecision {
                    origin: variant.origin.clone(),
                    name: self.variant_name(&union.ty, variant),
                    form: variant.form.clone(),
                    evidence: variant.evidence.clone(),
                })
                .collect(),
        });
        Decisions {
            schemas: schemas.collect(),
            unions: unions.collect(),
            contradictions: self.model.contradictions.clone(),
        }
    }

    /// The name that a variant has in the end: what looks the same has become one.
    fn variant_name(&self, union: &model::Type, variant: &model::Variant) -> String {
        let def = self.model.definition(union);
        let named = def.and_then(|def| self.named(&def.id));
        let name = named.and_then(|named| {
            let position = match &named.def.shape {
                Shape::Union(union) => {
                    let variants = || union.variants.iter();
                    let is_own = |other: &model::Variant| {
                        other.form == variant.form && other.origin == variant.origin
                    };
                    let position = variants().position(is_own);
                    position.or_else(|| variants().position(|other| other.form == variant.form))
                }
                Shape::Enumeration(list) => {
                    let tag = variant.form.tag();
                    list.values
                        .iter()
                        .position(|value| Some(&*value.wire) == tag.as_deref())
                }
                Shape::Struct(_) => None,
            };
            named.names.members.get(position?)
        });
        name.cloned().unwrap_or_else(|| pascal(&variant.class))
    }
}
