//! Unions of nothing but names, which are enumerations.

use std::borrow::Cow;

use crate::document::{Schema, Tag};
use crate::evidence::{Seen, Source};
use crate::model::builder::Builder;
use crate::model::origin::{Origin, WrittenAs};
use crate::model::types::{Class, Enumeration, Form, Shape, Type, Value, Variant};

impl Builder<'_, '_, '_> {
    /// A union of nothing but names is an enumeration.
    pub(super) fn enumeration_of_names(
        &mut self,
        schema: &Schema,
        name: Option<&str>,
        class: &Class,
        seen: &Seen,
        decided: Vec<Variant>,
    ) -> Type {
        let any_tag = seen.variants.values().any(|shown| !shown.tags.is_empty());
        let tagged = any_tag || (seen.strings == 0 && seen.full_objects > 0);
        let mixed = tagged && seen.strings > 0;
        let wire = |variant: &Variant| {
            let tag = variant.form.tag();
            tag.map_or_else(|| variant.class.clone(), Cow::into_owned)
        };
        let mut values: Vec<Value> = Vec::new();
        for variant in &decided {
            let wire = wire(variant);
            if !values.iter().any(|value| value.wire == wire) {
                let description = variant.description.clone();
                values.push(Value { wire, description });
            }
        }
        let variants = decided
            .into_iter()
            .map(|mut variant| {
                let tag = wire(&variant);
                variant.form = if tagged {
                    Form::Tagged(Tag::Text(tag))
                } else {
                    Form::Class(tag)
                };
                variant
            })
            .zip(0..)
            .map(|(mut variant, index)| {
                if seen
                    .variants
                    .get(&index)
                    .is_some_and(|shown| shown.strings > 0)
                {
                    variant.evidence.insert(0, Source::Examples);
                }
                variant
            })
            .collect();
        self.record(schema, name, variants);
        let origins = vec![Origin {
            pointer: schema.pointer.to_string(),
            written_as: WrittenAs::Union,
        }];
        let enumeration = Enumeration {
            values,
            tagged,
            mixed,
            origins,
        };
        self.define(
            &schema.pointer,
            name,
            class,
            Some(schema),
            Shape::Enumeration(enumeration),
        )
    }
}
