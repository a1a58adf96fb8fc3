//! Variants that the examples of a union show, and its schema does not have.

use crate::document::{Schema, join};
use crate::evidence::{Seen, Source};
use crate::model::builder::Builder;
use crate::model::integers::Integer;
use crate::model::types::{Form, Scalar, Type, Variant, Visibility};

impl<'a> Builder<'a, '_, '_> {
    /// Kinds of JSON that the examples show, and that no variant has.
    pub(super) fn surprises(
        &mut self,
        schema: &'a Schema,
        seen: &Seen,
        variants: &mut Vec<Variant>,
    ) {
        let strings = seen.strings > seen.variants.values().map(|shown| shown.strings).sum();
        let found = [
            (strings, Form::Text, "Text", Type::STRING, "strings"),
            (
                seen.arrays > 0,
                Form::Array,
                "List",
                Type::JSON.list(),
                "arrays",
            ),
            (
                seen.fractions > 0,
                Form::Number,
                "Number",
                Type::Scalar(Scalar::F64),
                "numbers",
            ),
            (
                seen.integers > 0 && seen.fractions == 0,
                Form::Integer,
                "Integer",
                Type::integer(Integer::of_shown(seen)),
                "integers",
            ),
            (
                seen.booleans > 0,
                Form::Boolean,
                "Boolean",
                Type::Scalar(Scalar::Bool),
                "booleans",
            ),
        ];
        for (shown, form, name, mut ty, what) in found {
            let fits = |variant: &Variant| {
                variant.form == form || (form == Form::Integer && variant.form == Form::Number)
            };
            if !shown || variants.iter().any(fits) {
                continue;
            }
            if form == Form::Array {
                let under = join(&schema.pointer, "items");
                if let Some(items) = self.evidence.at(&under).cloned() {
                    ty = self.inferred(&under, &items).list();
                }
            }
            self.contradiction(schema, "no such variant", what, "a variant of its own");
            variants.push(Variant {
                origin: schema.pointer.to_string(),
                class: name.to_owned(),
                ty,
                form,
                closed: Vec::new(),
                evidence: vec![Source::Examples],
                description: Some("This appears in the examples but not in the schema.".to_owned()),
                visibility: Visibility::Open,
            });
        }
    }
}
