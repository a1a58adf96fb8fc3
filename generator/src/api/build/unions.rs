//! Unions: their variants, what the variants share, and what turns into them.

use super::Builder;
use super::types::Named;
use crate::api::{
    Access, Accessor, Form, Outcome, OutcomeSide, Presence, Scalar, Shared, Union, Variant,
};
use crate::model;
use crate::names;

impl Builder<'_> {
    /// A union with its names.
    pub(super) fn union(&self, named: Named<'_>, union: &model::Union) -> Union {
        let variants = union.variants.iter().zip(&named.names.members);
        Union {
            tag: union.tag.clone(),
            variants: variants
                .map(|(variant, name)| Variant {
                    name: name.clone(),
                    origin: variant.origin.clone(),
                    ty: self.ty(&variant.ty, &named.names.params),
                    form: variant.form.clone(),
                    closed: variant.closed.clone(),
                    converts: converts(named.def, union, variant),
                    description: variant.description.clone(),
                    visibility: variant.visibility,
                })
                .collect(),
            is_tagged: union.is_tagged(),
            accessors: named
                .names
                .accessors
                .iter()
                .map(|accessor| self.accessor(union, accessor))
                .collect(),
            outcome: self.outcome(named, union),
        }
    }

    fn accessor(&self, union: &model::Union, accessor: &names::Accessor) -> Accessor {
        let shared = |variant: &model::Variant| {
            let is_object = matches!(variant.form, Form::Tagged(_) | Form::Object);
            let (object, names) = self.object(&variant.ty).filter(|_| is_object)?;
            let fields = object.fields.iter().zip(&names.members);
            let mut fields = fields.filter(|(field, _)| {
                field.wire == accessor.wire
                    && field.ty == accessor.ty
                    && field.presence != Presence::Patch
            });
            fields.next().map(|(field, name)| Shared {
                field: name.clone(),
                presence: field.presence,
                description: field.description.clone(),
            })
        };
        Accessor {
            name: accessor.name.clone(),
            wire: accessor.wire.clone(),
            ty: self.plain(&accessor.ty),
            fields: union.variants.iter().map(shared).collect(),
            access: self.access(&accessor.ty),
        }
    }

    fn access(&self, ty: &model::Type) -> Access {
        if let model::Type::Scalar(scalar) = ty {
            return match scalar {
                Scalar::String => Access::Text,
                Scalar::Json
                | Scalar::Binary
                | Scalar::Bytes
                | Scalar::PageLinks
                | Scalar::Unit => Access::Reference,
                Scalar::Bool | Scalar::Integer(_) | Scalar::F64 | Scalar::Uuid => Access::Copy,
                Scalar::Id | Scalar::DateTime => Access::Clone,
            };
        }
        match self.model.definition(ty).map(|def| &def.shape) {
            Some(model::Shape::Enumeration(_)) => Access::Clone,
            Some(model::Shape::Struct(_) | model::Shape::Union(_)) | None => Access::Reference,
        }
    }

    /// The sides of an outcome: two classes, one that always has `data` and never `error`, the other
    /// the other way round. Whatever else they have takes no function away.
    fn outcome(&self, named: Named<'_>, union: &model::Union) -> Option<Outcome> {
        let variants = || union.variants.iter().zip(&named.names.members);
        if union.variants.len() != 2 {
            return None;
        }
        let side = |wire, other| {
            variants().find_map(|(variant, name)| {
                let (held, _) = self.object(&variant.ty)?;
                let side = self.outcome_side(named, (variant, name), wire);
                side.filter(|_| !held.has(other))
            })
        };
        Some(Outcome {
            success: side("data", "error")?,
            failure: side("error", "data")?,
        })
    }

    /// A tagged variant that always has this property.
    fn outcome_side(
        &self,
        named: Named<'_>,
        (variant, name): (&model::Variant, &str),
        wire: &str,
    ) -> Option<OutcomeSide> {
        let Form::Tagged(_) = variant.form else {
            return None;
        };
        let (held, own) = self.object(&variant.ty)?;
        let fields = held.fields.iter().zip(&own.members);
        let mut fields = fields.filter(|(field, _)| field.presence == Presence::Required);
        let (field, member) = fields.find(|(field, _)| field.wire == wire)?;
        let whole = self.ty(&variant.ty, &named.names.params);
        let ty = self.ty(&field.ty, &own.params);
        Some(OutcomeSide {
            variant: name.to_owned(),
            field: member.clone(),
            ty: ty.filled(whole.unboxed().arguments()),
        })
    }
}

/// Whether what a variant holds turns into the union: no other variant holds that.
fn converts(def: &model::TypeDef, union: &model::Union, variant: &model::Variant) -> bool {
    let variants = union.variants.iter();
    let same = variants.filter(|other| other.ty.unboxed() == variant.ty.unboxed());
    let is_own = def.params.is_empty() || matches!(variant.ty, model::Type::Named(..));
    is_own && same.count() == 1
}
