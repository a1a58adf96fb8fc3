//! Variants without a tag of their own, told apart by values that only one of them can have.

use super::builder::Builder;
use super::types::{Form, Variant};
use crate::document::{Closed, Document, Kind, Schema, Tag, join};
use crate::evidence::{Source, candidates};
use crate::maps::{HashMap, HashSet};

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
        let seen = closed.schema.as_ref();
        let seen = seen.and_then(|schema| self.evidence.at(schema));
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

/// The unions within a union that another property tells apart, by the pointers of their variants.
pub(super) struct Within<'d> {
    document: &'d Document,
    unions: HashMap<&'d str, (&'d Schema, &'d str)>,
}

impl<'d> Within<'d> {
    pub(super) fn of(document: &'d Document, union: &'d Schema) -> Self {
        let own = document.told_by(union);
        let mut unions = HashMap::default();
        let mut seen = HashSet::default();
        let mut open = vec![document.resolve(union)];
        while let Some(next) = open.pop() {
            let Kind::Union { variants, .. } = &next.kind else {
                continue;
            };
            if !seen.insert(&*next.pointer) {
                continue;
            }
            let told_by = document.told_by(next).filter(|by| Some(*by) != own);
            for variant in variants {
                open.push(document.resolve(variant));
                if let Some(property) = told_by {
                    unions.insert(&*variant.pointer, (next, property));
                }
            }
        }
        Self { document, unions }
    }

    /// Adds the values by which a union within tells a variant from its others.
    pub(super) fn close(&self, variant: &Schema, closed: &mut Vec<Closed>) {
        let Some((union, property)) = self.unions.get(&*variant.pointer) else {
            return;
        };
        let place = join("", property);
        let properties = self.document.resolve(variant).kind.properties();
        if !properties.is_some_and(|properties| properties.contains_key(*property)) {
            return;
        }
        let said = candidates(self.document, union, variant).into_iter();
        let said = said.filter(|candidate| candidate.source <= Source::Property);
        let values: Vec<Tag> = said.map(|candidate| candidate.tag).collect();
        if !values.is_empty() && closed.iter().all(|known| known.place != place) {
            closed.push(Closed {
                place,
                schema: None,
                values,
            });
        }
    }
}
