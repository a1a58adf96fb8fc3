//! Variants that look the same: those that are one, and those that cannot be told apart.

use crate::diagnostics::Topic;
use crate::document::Schema;
use crate::evidence::Seen;
use crate::maps::HashMap;
use crate::model::builder::Builder;
use crate::model::closed::tells_apart;
use crate::model::integers::Integer;
use crate::model::types::{Form, Presence, Scalar, Shape, Type, Variant};

impl Builder<'_, '_, '_> {
    /// Two variants that look the same on the wire cannot be told apart. Where the examples show
    /// the union, the first that fits will do.
    pub(super) fn check_distinct(&mut self, schema: &Schema, variants: &[Variant], seen: &Seen) {
        let shapes: Vec<_> = variants
            .iter()
            .map(|variant| self.shape_of(variant))
            .collect();
        for (index, variant) in variants.iter().enumerate() {
            let earlier = variants[..index].iter().zip(&shapes);
            let twin = earlier.into_iter().find(|(other, shape)| {
                matches!(variant.form, Form::Tagged(_) | Form::Object)
                    && other.form == variant.form
                    && other.ty != variant.ty
                    && **shape == shapes[index]
                    && !tells_apart(other, variant)
                    && !self.is_equal(other, variant)
            });
            let Some((twin, _)) = twin else { continue };
            // What is wrong with the document may be what would have told them apart.
            let mut both = [twin, variant].into_iter();
            if !self.evidence.is_whole() || both.any(|variant| self.is_wrong(variant)) {
                continue;
            }
            if seen.variants.is_empty() {
                let message = format!(
                    "the variants `{}` and `{}` of this union cannot be told apart",
                    twin.origin, variant.origin
                );
                let help = "add an example that shows the tag of each, or a discriminator";
                // Where classes are tagged, a tag is missing. Elsewhere, unions just overlap.
                if self.evidence.shows_tags() {
                    self.problems.error(&schema.pointer, message, help);
                } else {
                    let help = format!("the first one that matches is used; {help}");
                    self.problems
                        .warning(Topic::Unions, &schema.pointer, message, help);
                }
            } else {
                let twins = format!(
                    "`{}` and `{}`, which look the same",
                    twin.origin, variant.origin
                );
                self.contradiction(
                    schema,
                    &twins,
                    "no difference",
                    "the first one that matches",
                );
            }
        }
    }

    fn is_wrong(&self, variant: &Variant) -> bool {
        matches!(&variant.ty, Type::Named(id, _) if self.problems.is_wrong_within(id))
    }

    /// Whether two variants are the same but for the name of their class.
    fn is_equal(&self, a: &Variant, b: &Variant) -> bool {
        let object = |variant: &Variant| self.types.get(variant.ty.id()?)?.shape.as_struct();
        let (Some(left), Some(right)) = (object(a), object(b)) else {
            return a.ty == b.ty;
        };
        // The order of properties does not count.
        left.rest == right.rest
            && left.fields.len() == right.fields.len()
            && left.fields.iter().all(|field| {
                right.fields.iter().any(|other| {
                    other.wire == field.wire
                        && other.ty == field.ty
                        && other.presence == field.presence
                })
            })
    }

    /// Variants of the same form that are equal are one; so are two kinds of strings, or of lists.
    pub(super) fn merged(&self, variants: Vec<Variant>) -> Vec<Variant> {
        let mut distinct: Vec<Variant> = Vec::new();
        // Only what has the same properties can be equal.
        let mut alike: HashMap<Vec<&str>, Vec<usize>> = HashMap::default();
        for variant in variants {
            let object = matches!(
                variant.form,
                Form::Tagged(_) | Form::Class(_) | Form::Object
            );
            let alike = alike.entry(self.properties_of(&variant)).or_default();
            let twin = alike.iter().copied().find(|other| {
                let other = &distinct[*other];
                other.form == variant.form
                    && other.closed == variant.closed
                    && (!object || self.is_equal(other, &variant))
            });
            match twin.map(|twin| &mut distinct[twin]) {
                Some(other) if !object && other.ty != variant.ty => {
                    other.ty = match other.form {
                        Form::Text => Type::STRING,
                        Form::Array => Type::JSON.list(),
                        Form::Integer => match (&other.ty, &variant.ty) {
                            (
                                Type::Scalar(Scalar::Integer(one)),
                                Type::Scalar(Scalar::Integer(two)),
                            ) => Type::integer(one.both(*two)),
                            _ => Type::integer(Integer::I64),
                        },
                        Form::Tagged(_)
                        | Form::Class(_)
                        | Form::Object
                        | Form::Number
                        | Form::Boolean => other.ty.clone(),
                    };
                    if let Some(name) = other.form.kind_name() {
                        name.clone_into(&mut other.class);
                    }
                }
                Some(_) => {}
                None => {
                    alike.push(distinct.len());
                    distinct.push(variant);
                }
            }
        }
        distinct
    }

    /// The properties of a variant that is an object, in order.
    fn properties_of(&self, variant: &Variant) -> Vec<&str> {
        let (Form::Tagged(_) | Form::Class(_) | Form::Object, Type::Named(id, _)) =
            (&variant.form, &variant.ty)
        else {
            return Vec::new();
        };
        let Some(Shape::Struct(object)) = self.types.get(id).map(|def| &def.shape) else {
            return Vec::new();
        };
        let mut wires: Vec<&str> = object.fields.iter().map(|f| f.wire.as_str()).collect();
        wires.sort_unstable();
        wires
    }

    /// What can be seen of a variant, tag aside.
    fn shape_of(&self, variant: &Variant) -> Vec<(String, bool, JsonKind)> {
        let def = variant.ty.id().and_then(|id| self.types.get(id));
        let object = def.and_then(|def| def.shape.as_struct());
        let fields = object.map_or(&[][..], |object| &object.fields).iter();
        let seen = fields.map(|field| {
            let required = field.presence == Presence::Required;
            (field.wire.clone(), required, json_kind(&field.ty))
        });
        seen.collect()
    }
}

/// The kind of JSON that a type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum JsonKind {
    Boolean,
    Number,
    String,
    Array,
    Object,
    /// What its definition says.
    Named,
    Any,
}

fn json_kind(ty: &Type) -> JsonKind {
    match ty {
        Type::Scalar(Scalar::Bool) => JsonKind::Boolean,
        Type::Scalar(Scalar::Integer(_) | Scalar::F64) => JsonKind::Number,
        Type::Scalar(
            Scalar::String
            | Scalar::Uuid
            | Scalar::Id
            | Scalar::DateTime
            | Scalar::Binary
            | Scalar::Bytes,
        ) => JsonKind::String,
        Type::Scalar(Scalar::Json | Scalar::Unit) | Type::Param(_) => JsonKind::Any,
        Type::List(_) => JsonKind::Array,
        Type::Optional(inner) | Type::Boxed(inner) => json_kind(inner),
        Type::Scalar(Scalar::PageLinks) | Type::Map(..) => JsonKind::Object,
        Type::Named(..) => JsonKind::Named,
    }
}
