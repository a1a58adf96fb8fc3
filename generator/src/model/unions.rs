//! Unions: how their variants are told apart, decided from evidence.

use std::borrow::Cow;

use super::UnionDecision;
use super::build::{Builder, Place, any_object, inferred_integer};
use super::closed::{Within, tells_apart};
use super::decisions::{Origin, WrittenAs};
use super::integers::Integer;
use super::types::{
    Class, Enumeration, Form, Presence, Scalar, Shape, Type, TypeDef, TypeId, Union, Value,
    Variant, Visibility,
};
use crate::diagnostics::Topic;
use crate::document::{Kind, Schema, Tag, join};
use crate::evidence::{Seen, Source, VariantSeen, class_of, is_empty_object, tag_property};
use crate::maps::{HashMap, IndexMap, IndexSet};

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
            return self.names(schema, name, class, &seen, decided);
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
        let origin = reference.map_or_else(|| variant.pointer.to_string(), String::clone);
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
            any_object()
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

    /// A union of nothing but names is an enumeration.
    fn names(
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

    fn record(&mut self, schema: &Schema, name: Option<&str>, variants: Vec<Variant>) {
        self.unions.push(UnionDecision {
            origin: name.unwrap_or(&schema.pointer).to_owned(),
            ty: Type::Named(schema.pointer.clone(), Vec::new()),
            variants,
        });
    }

    /// Kinds of JSON that the examples show, and that no variant has.
    fn surprises(&mut self, schema: &'a Schema, seen: &Seen, variants: &mut Vec<Variant>) {
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
                inferred_integer(seen),
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

    /// Two variants that look the same on the wire cannot be told apart. Where the examples show
    /// the union, the first that fits will do.
    fn check_distinct(&mut self, schema: &Schema, variants: &[Variant], seen: &Seen) {
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
    fn merged(&self, variants: Vec<Variant>) -> Vec<Variant> {
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

/// A class that a discriminator lists under several tags is as many variants.
fn further_tags(union: &Schema, variant: &Schema, decided: &Variant) -> Vec<Variant> {
    let Kind::Union {
        discriminator: Some(discriminator),
        ..
    } = &union.kind
    else {
        return Vec::new();
    };
    let (Kind::Reference(name), Form::Tagged(tag)) = (&variant.kind, &decided.form) else {
        return Vec::new();
    };
    let others = discriminator
        .mapping
        .iter()
        .filter(|(other, target)| *target == name && *other != tag);
    others
        .map(|(other, _)| Variant {
            class: other.text().into_owned(),
            form: Form::Tagged(other.clone()),
            ..decided.clone()
        })
        .collect()
}

/// Variants of one class, such as the instances of a generic class, are called by their tags if a
/// discriminator gives them some that are not just their schemas' names.
fn name_by_tags(variants: &mut [Variant]) {
    let given = |variant: &Variant| match (&variant.form, variant.evidence.first()) {
        (Form::Tagged(tag), Some(Source::Discriminator)) => {
            let tag = tag.text().into_owned();
            (tag != variant.origin).then_some(tag)
        }
        _ => None,
    };
    let mut tags: IndexMap<String, IndexSet<String>> = IndexMap::default();
    for variant in &*variants {
        if let Some(tag) = given(variant) {
            tags.entry(variant.class.clone()).or_default().insert(tag);
        }
    }
    let mut described: IndexMap<String, usize> = IndexMap::default();
    for description in variants.iter().filter_map(|v| v.description.as_ref()) {
        *described.entry(description.clone()).or_default() += 1;
    }
    for variant in variants {
        let Some(tag) = given(variant) else { continue };
        if tags.get(&variant.class).is_some_and(|tags| tags.len() > 1) {
            variant.class = tag;
        }
        // What is said of several says nothing of one of them.
        let description = variant.description.take();
        variant.description = description.filter(|own| described.get(own) == Some(&1));
    }
}

/// Notes of each union whether its variants have the tag as a property, too; and of each object
/// that keeps what it does not know, which tags are written around it.
pub(super) fn mark_tags(types: &mut IndexMap<TypeId, TypeDef>) {
    let has = |variant: &Variant, tag: &str| {
        let def = variant.ty.id().and_then(|id| types.get(id));
        let object = def.and_then(|def| def.shape.as_struct());
        object.is_some_and(|object| object.has(tag))
    };
    let keeps: Vec<bool> = types
        .values()
        .map(|def| match &def.shape {
            Shape::Union(union) => union.variants.iter().any(|v| has(v, &union.tag)),
            Shape::Struct(_) | Shape::Enumeration(_) => false,
        })
        .collect();
    for (def, keeps) in types.values_mut().zip(keeps) {
        if let Shape::Union(union) = &mut def.shape {
            union.keeps_tag = keeps;
        }
    }
    let mut around: Vec<(TypeId, String)> = Vec::new();
    for def in types.values() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        for variant in &union.variants {
            if let (Form::Tagged(_), Type::Named(id, _)) = (&variant.form, &variant.ty) {
                around.push((id.clone(), union.tag.clone()));
            }
        }
    }
    for (id, tag) in around {
        if let Some(Shape::Struct(object)) = types.get_mut(&id).map(|def| &mut def.shape)
            && !object.has(&tag)
            && let Some(rest) = &mut object.rest
        {
            rest.tags.insert(tag);
        }
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
