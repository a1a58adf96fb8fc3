//! Variants without a tag of their own, told apart by values that only one of them can have.

use super::build::Builder;
use super::types::{Form, Variant};
use crate::document::{Closed, Tag};

impl Builder<'_, '_, '_> {
    /// Leaves of the closed values of variants those that tell one from another.
    pub(super) fn keep_telling(&self, variants: &mut [Variant]) {
        let forms: Vec<Form> = variants
            .iter()
            .map(|variant| variant.form.clone())
            .collect();
        let is_told = |form: &Form| match form {
            Form::Object => true,
            Form::Tagged(_) => forms.iter().filter(|other| *other == form).count() > 1,
            Form::Class(_)
            | Form::Text
            | Form::Integer
            | Form::Number
            | Form::Boolean
            | Form::Array => false,
        };
        let untold: Vec<bool> = forms.iter().map(is_told).collect();
        let all: Vec<Vec<Closed>> = variants
            .iter_mut()
            .zip(&untold)
            .map(|(variant, untold)| {
                let closed = std::mem::take(&mut variant.closed).into_iter();
                let closed = closed.filter(|_| *untold);
                closed.map(|closed| self.with_shown(closed)).collect()
            })
            .collect();
        for (index, variant) in variants.iter_mut().enumerate() {
            let others = || {
                let others = all.iter().zip(&untold).enumerate();
                others.filter(move |(other, (_, untold))| *other != index && **untold)
            };
            let differs = |closed: &&Closed| {
                others().any(|(_, (other, _))| {
                    let there = other.iter().find(|other| other.place == closed.place);
                    match there {
                        Some(other) => other.values != closed.values,
                        None => closed.is_single(),
                    }
                })
            };
            variant.closed = all[index].iter().filter(differs).cloned().collect();
        }
    }

    /// The values with those that the examples show besides: they are right, too.
    fn with_shown(&self, mut closed: Closed) -> Closed {
        let seen = self.evidence.at(&closed.schema);
        for text in seen.iter().flat_map(|seen| &seen.texts) {
            let shown = Tag::Text(text.clone());
            if !closed.values.contains(&shown) {
                closed.values.push(shown);
            }
        }
        closed
    }
}

/// Whether a value tells two variants apart: what the one can have there, the other cannot.
pub(super) fn tells_apart(a: &Variant, b: &Variant) -> bool {
    a.closed.iter().any(|own| {
        let mut there = b.closed.iter().filter(|other| other.place == own.place);
        there.any(|other| own.values.iter().all(|value| !other.values.contains(value)))
    })
}
