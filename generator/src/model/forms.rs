//! How the variants of a union that are objects look on the wire: which have a tag, and which may hold
//! anything.

use std::collections::BTreeMap;

use super::builder::Builder;
use super::types::{Form, Variant};
use crate::diagnostics::Topic;
use crate::document::prose::values;
use crate::document::{Kind, Pointer, Schema, Tag, join};
use crate::evidence::{Candidate, Seen, Source, TAG, VariantSeen, candidates, is_empty_object};

impl Builder<'_, '_, '_> {
    /// How a variant that is an object looks on the wire, and what says so of its tag.
    pub(super) fn object_form(
        &self,
        union: &Schema,
        variant: &Schema,
        shown: &VariantSeen,
        seen: &Seen,
    ) -> (Form, Vec<Source>) {
        let document = self.document;
        let mut said = candidates(document, union, variant);
        // Where nothing is tagged with the name of its class, names say nothing of tags.
        let shows_names = self.evidence.shows_tags() || self.is_all_names(union);
        if document.told_by(union).is_none() && !shows_names {
            said.retain(|candidate| candidate.source < Source::Examples);
        }
        let (tag, evidence) = decide(&said, &shown.tags);
        let empty = is_empty_object(document, variant);
        let any_tagged = seen.variants.values().any(|shown| !shown.tags.is_empty());
        let any_untagged = seen.variants.values().any(|shown| shown.untagged > 0);
        let form = match tag {
            // A class that stands under several tags keeps them as a property.
            Some(_) if shown.tags.len() > 1 && self.keeps_tag(variant) => Form::Object,
            Some(tag) if !shown.tags.is_empty() => Form::Tagged(tag),
            _ if shown.untagged > 0 => Form::Object,
            Some(Tag::Text(class)) if empty && shown.strings > 0 => Form::Class(class),
            _ if any_untagged && !any_tagged => Form::Object,
            Some(tag) => Form::Tagged(tag),
            None => Form::Object,
        };
        (form, evidence)
    }

    /// Says which classes no value of a discriminator leads to.
    pub(super) fn warn_of_untold(&mut self, union: &Schema, decided: &[Variant]) {
        let Kind::Union {
            discriminator: Some(discriminator),
            ..
        } = &union.kind
        else {
            return;
        };
        let property = &discriminator.property;
        let mut untold = decided.iter().filter_map(|variant| {
            let schema = self.document.schemas.get(&variant.origin)?;
            let properties = self.document.resolve(schema).kind.properties()?;
            (variant.form == Form::Object).then_some((&variant.origin, properties.get(property)))
        });
        let Some((first, declared)) = untold.next() else {
            return;
        };
        let others = match untold.count() {
            0 => String::new(),
            1 => " and 1 other class".to_owned(),
            others => format!(" and {others} other classes"),
        };
        let listed = declared.map(|property| self.document.resolve(&property.schema).listed());
        let listed: Vec<_> = listed
            .iter()
            .flatten()
            .map(|tag| format!("`{tag}`"))
            .collect();
        let allowed = if listed.is_empty() {
            "it holds no name".to_owned()
        } else {
            format!("it can only be {}", listed.join(" or "))
        };
        self.problems.warning(
            Topic::Unions,
            &join(&union.pointer, "discriminator"),
            format!("no value of `{property}` is known to mean `{first}`{others}: {allowed}"),
            "variants without a value are told apart by their properties; add a `mapping` from \
             each value to its schema",
        );
    }

    /// Whether a class is a free object in all the unions that it is a variant of.
    pub(super) fn is_free_in(&self, unions: &[Pointer], name: &str) -> bool {
        unions.iter().all(|pointer| {
            let Some(union) = self.basis.bodies.union(pointer) else {
                return false;
            };
            let seen = self.evidence.at(pointer).cloned().unwrap_or_default();
            let variants = self.document.variants(union).into_iter().enumerate();
            let mut own = variants.filter(|(_, variant)| variant.reference() == Some(name));
            own.all(|(index, variant)| {
                let shown = seen.variants.get(&index).cloned().unwrap_or_default();
                let (form, _) = self.object_form(union, variant, &shown, &seen);
                form == Form::Object && is_empty_object(self.document, variant)
            })
        })
    }

    /// Whether a class declares a tag with several values.
    fn keeps_tag(&self, variant: &Schema) -> bool {
        let properties = self.document.resolve(variant).kind.properties();
        let tag = properties.and_then(|properties| properties.get(TAG));
        tag.is_some_and(|tag| values(self.document.resolve(&tag.schema)).len() > 1)
    }
}

/// The tag of a variant, and all that speaks for it, the deciding first.
fn decide(said: &[Candidate], shown: &BTreeMap<Tag, usize>) -> (Option<Tag>, Vec<Source>) {
    let mut all: Vec<(Source, &Tag)> = said
        .iter()
        .map(|candidate| (candidate.source, &candidate.tag))
        .collect();
    let most = shown
        .iter()
        .max_by_key(|(tag, count)| (**count, std::cmp::Reverse(*tag)));
    if let Some((tag, _)) = most {
        all.push((Source::Examples, tag));
    }
    all.sort_by_key(|(source, _)| *source);
    let Some((_, tag)) = all.first().copied() else {
        return (None, Vec::new());
    };
    let evidence = all
        .iter()
        .filter(|(_, other)| *other == tag)
        .map(|(source, _)| *source)
        .collect();
    (Some(tag.clone()), evidence)
}
