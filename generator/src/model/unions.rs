//! Unions: how their variants are told apart, decided from evidence.

mod alike;
mod enumeration;
mod surprises;
mod tags;

use std::borrow::Cow;

pub(super) use tags::mark_tags;
use tags::{further_tags, name_by_tags};

use super::UnionDecision;
use super::builder::{Builder, Place};
use super::closed::Within;
use super::types::{Class, Form, Shape, Type, Union, Variant, Visibility};
use crate::document::{Kind, Schema};
use crate::evidence::{Seen, Source, VariantSeen, class_of, is_empty_object, tag_property};

/// How many variants all unions may have together: unions that hold unions may have a great many.
const MOST_VARIANTS: usize = 50_000;

impl<'a> Builder<'a, '_, '_> {
    /// Whether a union is nothing but names: all its variants are empty.
    pub(super) fn is_enumeration(&self, pointer: &str) -> bool {
        let union = self.basis.bodies.union(pointer);
        union.is_some_and(|union| self.is_all_names(union))
    }

    pub(super) fn is_all_names(&self, union: &Schema) -> bool {
        let variants = self.document.variants(union);
        self.document.told_by(union).is_none()
            && variants.iter().all(|variant| {
                let target = self.document.resolve(variant);
                matches!(variant.kind, Kind::Reference(_))
                    && is_empty_object(self.document, variant)
                    && self
                        .evidence
                        .at(&target.pointer)
                        .is_none_or(|seen| seen.extra.is_empty())
            })
    }

    /// The type of a union.
    pub(super) fn union(&mut self, schema: &'a Schema, name: Option<&str>, class: &Class) -> Type {
        let variants = self.document.variants(schema);
        let before = self.variants;
        self.variants += variants.len();
        if self.variants > MOST_VARIANTS {
            if before <= MOST_VARIANTS {
                self.problems.error(
                    &schema.pointer,
                    format!(
                        "the document has more than {MOST_VARIANTS} variants, counting this union"
                    ),
                    "nest fewer unions in unions",
                );
            }
            return Type::JSON;
        }
        let mut key: Vec<String> = variants
            .iter()
            .map(|variant| fingerprint(variant))
            .collect();
        key.sort();
        key.extend(self.document.told_by(schema).map(|tag| format!("by {tag}")));
        if name.is_none()
            && let Some(id) = self.inline_unions.get(&key)
        {
            return Type::Named(id.clone(), Vec::new());
        }
        let id = schema.pointer.clone();
        if self.types.contains_key(&id) {
            return Type::Named(id, Vec::new());
        }
        if name.is_none() {
            self.inline_unions.insert(key, id.clone());
        }
        let seen = self.evidence.at(&id).cloned().unwrap_or_default();
        let within = Within::of(self.document, schema);
        let mut decided = Vec::new();
        for (index, variant) in variants.iter().enumerate() {
            let shown = seen.variants.get(&index).cloned().unwrap_or_default();
            if let Some(mut decision) = self.variant(schema, variant, &shown, &seen, class) {
                within.close(variant, &mut decision.closed);
                let more = further_tags(schema, variant, &decision);
                decided.push(decision);
                decided.extend(more);
            }
        }
        name_by_tags(&mut decided);
        if !variants.is_empty() && self.is_all_names(schema) {
            return self.enumeration_of_names(schema, name, class, &seen, decided);
        }
        self.surprises(schema, &seen, &mut decided);
        self.warn_of_untold(schema, &decided);
        self.keep_telling(&mut decided);
        self.check_distinct(schema, &decided, &seen);
        self.record(schema, name, decided.clone());
        let union = Union {
            tag: tag_property(self.document, schema).to_owned(),
            variants: self.merged(decided),
            keeps_tag: false,
        };
        self.define(&id, name, class, Some(schema), Shape::Union(union))
    }

    fn variant(
        &mut self,
        union: &'a Schema,
        variant: &'a Schema,
        shown: &VariantSeen,
        seen: &Seen,
        class: &Class,
    ) -> Option<Variant> {
        let document = self.document;
        let target = document.resolve(variant);
        let reference = variant.kind.reference();
        let origin = reference.map_or(&*variant.pointer, |name| document.original(name));
        let origin = origin.to_owned();
        let simple = |form: Form, name: &str| (form, name.to_owned());
        let (form, own_name) = match &target.kind {
            Kind::Object(_) => {
                return Some(self.object_variant(union, variant, shown, seen, class, origin));
            }
            Kind::Map(_) | Kind::Any => simple(Form::Object, "Object"),
            Kind::String { .. } => simple(Form::Text, "Text"),
            Kind::Integer { .. } => simple(Form::Integer, "Integer"),
            Kind::Number => simple(Form::Number, "Number"),
            Kind::Boolean => simple(Form::Boolean, "Boolean"),
            Kind::Array(_) => simple(Form::Array, "List"),
            // Unions within the union have been flattened, references resolved.
            Kind::Reference(_) | Kind::Union { .. } => return None,
        };
        let name = match reference {
            Some(name) => class_of(document, name),
            None => own_name.clone(),
        };
        let ty = self.type_of(
            variant,
            Place {
                owner: class,
                property: &own_name,
            },
        );
        Some(Variant {
            origin,
            class: name,
            ty,
            form,
            closed: Vec::new(),
            evidence: if shown.count > 0 {
                vec![Source::Examples, Source::Shape]
            } else {
                vec![Source::Shape]
            },
            description: target
                .description
                .as_deref()
                .and_then(crate::document::prose::without_list),
            visibility: Visibility::Open,
        })
    }

    fn object_variant(
        &mut self,
        union: &'a Schema,
        variant: &'a Schema,
        shown: &VariantSeen,
        seen: &Seen,
        class: &Class,
        origin: String,
    ) -> Variant {
        let document = self.document;
        let (form, evidence) = self.object_form(union, variant, shown, seen);
        let named = match variant.kind.reference() {
            Some(name) => Some(class_of(document, name)),
            None => document.resolve(variant).title.clone(),
        };
        if shown.untagged > 0 {
            let what = if shown.tags.is_empty() {
                "an object without a tag"
            } else {
                "objects with and without a tag"
            };
            let decision = if matches!(form, Form::Tagged(_)) {
                "written with its tag"
            } else {
                "told apart by its properties"
            };
            self.contradiction(variant, "a class of a union", what, decision);
        }
        let name = named
            .or_else(|| form.tag().map(Cow::into_owned))
            .unwrap_or_else(|| "Object".to_owned());
        let ty = if form == Form::Object && is_empty_object(document, variant) {
            Type::any_object()
        } else if let Kind::Reference(name) = &variant.kind {
            self.component(name)
        } else {
            let class = class.within(&name);
            self.structure(variant, None, &class)
        };
        let evidence = match form {
            Form::Tagged(_) | Form::Class(_) => evidence,
            Form::Object
            | Form::Text
            | Form::Integer
            | Form::Number
            | Form::Boolean
            | Form::Array => {
                let shown = (shown.untagged > 0).then_some(Source::Examples);
                shown.into_iter().chain([Source::Shape]).collect()
            }
        };
        let description = document
            .resolve(variant)
            .description
            .as_deref()
            .and_then(crate::document::prose::without_list);
        Variant {
            origin,
            class: name,
            ty,
            form,
            closed: document.closed(variant),
            evidence,
            description,
            visibility: Visibility::Open,
        }
    }

    fn record(&mut self, schema: &Schema, name: Option<&str>, variants: Vec<Variant>) {
        self.unions.push(UnionDecision {
            origin: name.unwrap_or(&schema.pointer).to_owned(),
            ty: Type::Named(schema.pointer.clone(), Vec::new()),
            variants,
        });
    }
}

/// What makes two inline unions the same.
fn fingerprint(variant: &Schema) -> String {
    match &variant.kind {
        Kind::Reference(name) => name.clone(),
        Kind::String { format, .. } => format!("string {}", format.as_deref().unwrap_or_default()),
        Kind::Integer { .. } => "integer".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Array(items) => format!("[{}]", fingerprint(items)),
        Kind::Object(_) | Kind::Map(_) | Kind::Union { .. } | Kind::Any => {
            variant.pointer.to_string()
        }
    }
}
