//! What the examples show: every example is walked through its schema, and what stands at each
//! position is noted.

mod secrets;
mod seen;
mod tags;

pub use secrets::SecretSource;
pub(crate) use secrets::{is_about_a_secret, is_vague, tells};
pub use seen::{Seen, Shown, VariantSeen};
pub use tags::{Candidate, Source, TAG, candidates, class_name, class_of, tag_property};

use std::rc::Rc;

use serde_json::Value;

use crate::document::{Document, Example, Kind, Problems, Schema, Tag, join};
use crate::maps::{HashMap, HashSet, IndexMap};

/// What the examples of a document show, by the JSON pointer of the schema.
#[derive(Debug, Default)]
pub struct Evidence {
    seen: IndexMap<String, Seen>,
    shows_tags: bool,
    is_whole: bool,
    /// The examples that show a variant which no union has, by their JSON pointers.
    with_unknowns: HashSet<String>,
}

/// Whether an example shows a variant that the document does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknowns {
    /// It shows none.
    None,
    /// It shows at least one.
    Some,
}

/// How a value came to stand where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Context<'a> {
    /// As itself: a tag in it is a property like any other.
    Plain,
    /// As a variant of a union, or a class whose tag has been noted: this tag is no property.
    Tagged(&'a str),
}

impl Evidence {
    /// Walks all examples of a document that has these problems.
    pub fn gather(document: &Document, problems: &Problems<'_>) -> Self {
        let mut walk = Walk {
            document,
            problems,
            shows_unknown: false,
            evidence: Self {
                is_whole: !document.hides_examples,
                ..Self::default()
            },
            unions: HashMap::default(),
        };
        for operation in &document.operations {
            for parameter in &operation.parameters {
                for example in &parameter.examples {
                    walk.example(example, &parameter.schema);
                }
                walk.own_examples(&parameter.schema);
            }
            for media in operation.media() {
                if let Some(schema) = &media.schema {
                    // A form is shown as JSON at best.
                    let shown = |value: &Value| media.is_json() || value.is_object();
                    for example in media
                        .examples
                        .iter()
                        .filter(|example| shown(&example.value))
                    {
                        walk.example(example, schema);
                    }
                    walk.own_examples(schema);
                }
            }
        }
        for schema in document.schemas.values() {
            walk.own_examples(schema);
        }
        walk.evidence
    }

    /// Whether objects carry the name of their class as `_type` anywhere in the examples.
    pub fn shows_tags(&self) -> bool {
        self.shows_tags
    }

    /// Whether this is all that the examples show: where a schema is wrong, they cannot be followed.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Whether the example at a pointer shows a variant that the document does not have.
    pub fn unknowns(&self, example: &str) -> Unknowns {
        if self.with_unknowns.contains(example) {
            Unknowns::Some
        } else {
            Unknowns::None
        }
    }

    /// What stands at a position, if any example reaches it.
    pub fn at(&self, pointer: &str) -> Option<&Seen> {
        self.seen.get(pointer)
    }
}

struct Walk<'a, 'p> {
    document: &'a Document,
    problems: &'a Problems<'p>,
    /// Whether the example that is walked has shown a variant that no union has.
    shows_unknown: bool,
    evidence: Evidence,
    /// The unions that have been met, by their pointers: most are met over and over.
    unions: HashMap<&'a str, Rc<KnownUnion<'a>>>,
}

/// What the schemas say of a union.
struct KnownUnion<'a> {
    /// The property that holds the tag.
    property: &'a str,
    /// Its variants.
    variants: Vec<&'a Schema>,
    /// What may be the tags of each variant.
    tags: Vec<Vec<Tag>>,
}

impl<'a> KnownUnion<'a> {
    fn of(document: &'a Document, union: &'a Schema) -> Self {
        let variants = document.variants(union);
        let tags = variants.iter().map(|variant| {
            let candidates = candidates(document, union, variant).into_iter();
            candidates.map(|candidate| candidate.tag).collect()
        });
        Self {
            property: tag_property(document, union),
            tags: tags.collect(),
            variants,
        }
    }

    /// The variant of a tag. Of several classes with one tag, the one that has the properties.
    fn named(&self, document: &Document, tag: &Tag, value: &Value) -> Option<usize> {
        let has_tag = |index: &usize| self.tags[*index].iter().any(|own| own == tag);
        let named: Vec<usize> = (0..self.variants.len()).filter(has_tag).collect();
        let schemas: Vec<&Schema> = named.iter().map(|index| self.variants[*index]).collect();
        let best = (named.len() > 1)
            .then(|| best_shape(document, &schemas, value, self.property))
            .flatten();
        named.get(best.unwrap_or_default()).copied()
    }
}

impl<'a> Walk<'a, '_> {
    fn seen(&mut self, pointer: &str) -> &mut Seen {
        let seen = &mut self.evidence.seen;
        // Most are known, and need no name of their own.
        let index = match seen.get_index_of(pointer) {
            Some(index) => index,
            None => seen.insert_full(pointer.to_owned(), Seen::default()).0,
        };
        &mut seen[index]
    }

    /// An example of an operation.
    fn example(&mut self, example: &Example, schema: &'a Schema) {
        self.value(schema, &example.value, Context::Plain);
        self.note_unknowns(&example.pointer);
    }

    /// The examples that schemas carry themselves.
    fn own_examples(&mut self, schema: &'a Schema) {
        schema.each(&mut |schema| {
            if let Some(example) = &schema.example {
                // A class that stands for itself says nothing about where it is used.
                self.value(schema, example, Context::Tagged(TAG));
                self.note_unknowns(&join(&schema.pointer, "example"));
            }
        });
    }

    fn note_unknowns(&mut self, example: &str) {
        if std::mem::take(&mut self.shows_unknown) {
            self.evidence.with_unknowns.insert(example.to_owned());
        }
    }

    fn value(&mut self, schema: &'a Schema, value: &Value, context: Context<'_>) {
        self.seen(&schema.pointer).note(value);
        self.evidence.is_whole &= !self.problems.is_wrong(&schema.pointer);
        self.evidence.shows_tags |= value.get(TAG).is_some_and(Value::is_string);
        match (&schema.kind, value) {
            (Kind::Reference(name), _) => {
                let document = self.document;
                let Some(target) = document.schemas.get(name) else {
                    return;
                };
                let context = match (&target.kind, value) {
                    (Kind::Object(_), Value::Object(object)) if context == Context::Plain => {
                        let tag = object.get(TAG).and_then(Value::as_str);
                        self.seen(&schema.pointer).note_own_tag(tag);
                        Context::Tagged(TAG)
                    }
                    _ => context,
                };
                self.value(target, value, context);
            }
            (Kind::Array(items), Value::Array(values)) => {
                for value in values {
                    self.value(items, value, Context::Plain);
                }
            }
            (Kind::Map(values), Value::Object(object)) => {
                for (key, value) in object {
                    self.seen(&schema.pointer).note_key(key);
                    self.value(values, value, Context::Plain);
                }
            }
            (Kind::Object(properties), Value::Object(object)) => {
                self.seen(&schema.pointer).objects += 1;
                for (name, property) in properties {
                    match object.get(name) {
                        None | Some(Value::Null) => self.seen(&schema.pointer).note_absent(name),
                        Some(value) => self.value(&property.schema, value, Context::Plain),
                    }
                    if let Some(value @ Value::Null) = object.get(name) {
                        self.seen(&property.schema.pointer).note(value);
                    }
                }
                for (name, value) in object {
                    let tag = context == Context::Tagged(name);
                    if properties.contains_key(name) || tag {
                        continue;
                    }
                    match &schema.additional {
                        Some(additional) => self.value(additional, value, Context::Plain),
                        None => self.extra(&schema.pointer, name, value),
                    }
                }
            }
            (Kind::Union { .. }, _) => self.union(schema, value),
            _ => {}
        }
    }

    /// A property that the schema does not have.
    fn extra(&mut self, pointer: &str, name: &str, value: &Value) {
        let under = join(&join(pointer, "properties"), name);
        self.seen(pointer)
            .extra
            .entry(name.to_owned())
            .or_insert_with(|| under.clone());
        self.infer(&under, value);
    }

    fn infer(&mut self, pointer: &str, value: &Value) {
        self.seen(pointer).note(value);
        if let Value::Array(items) = value {
            for item in items {
                self.infer(&join(pointer, "items"), item);
            }
        }
    }

    fn union(&mut self, schema: &'a Schema, value: &Value) {
        let document = self.document;
        let known = self.unions.entry(&schema.pointer);
        let known = known.or_insert_with(|| Rc::new(KnownUnion::of(document, schema)));
        let union = Rc::clone(known);
        let KnownUnion {
            property, variants, ..
        } = &*union;
        let tag = value.get(property).and_then(Tag::of);
        let chosen = match (value, &tag) {
            (_, Some(tag)) => union
                .named(document, tag, value)
                .or_else(|| best_shape(document, variants, value, property)),
            (Value::String(text), None) => union
                .named(document, &Tag::Text(text.clone()), value)
                .filter(|index| is_empty_object(document, variants[*index]))
                .or_else(|| of_kind(document, variants, value)),
            (Value::Object(_), None) => best_shape(document, variants, value, property),
            _ => of_kind(document, variants, value),
        };
        // Other kinds of JSON get variants of their own.
        self.shows_unknown |= chosen.is_none() && value.is_object();
        let seen = self.seen(&schema.pointer);
        let Some(index) = chosen else {
            if let Some(tag) = tag {
                seen.unknown_tags.insert(tag);
            }
            for item in value.as_array().into_iter().flatten() {
                self.infer(&join(&schema.pointer, "items"), item);
            }
            return;
        };
        let variant = seen.variants.entry(index).or_default();
        variant.count += 1;
        match (value, tag) {
            (_, Some(tag)) => *variant.tags.entry(tag).or_default() += 1,
            (Value::Object(_), None) => variant.untagged += 1,
            (Value::String(_), None) => variant.strings += 1,
            _ => {}
        }
        let bare_class = value.is_string() && is_empty_object(document, variants[index]);
        if !bare_class {
            self.value(variants[index], value, Context::Tagged(property));
        }
    }
}

/// Whether a schema is an object without properties.
pub fn is_empty_object(document: &Document, schema: &Schema) -> bool {
    matches!(&document.resolve(schema).kind, Kind::Object(properties) if properties.is_empty())
}

/// The variant that is of the kind of a value.
fn of_kind(document: &Document, variants: &[&Schema], value: &Value) -> Option<usize> {
    variants
        .iter()
        .position(|variant| match document.resolve(variant).kind {
            Kind::String { .. } => value.is_string(),
            Kind::Integer { .. } => value.is_i64() || value.is_u64(),
            Kind::Number => value.is_number(),
            Kind::Boolean => value.is_boolean(),
            Kind::Array(_) => value.is_array(),
            Kind::Object(_) | Kind::Map(_) => value.is_object(),
            Kind::Any => true,
            Kind::Reference(_) | Kind::Union { .. } => false,
        })
}

/// The object variant that fits a value best: nothing required is missing, most is known.
fn best_shape(
    document: &Document,
    variants: &[&Schema],
    value: &Value,
    tag: &str,
) -> Option<usize> {
    let object = value.as_object()?;
    let mut best: Option<(usize, (bool, usize, isize, usize))> = None;
    for (index, variant) in variants.iter().enumerate() {
        let Kind::Object(properties) = &document.resolve(variant).kind else {
            continue;
        };
        if properties
            .iter()
            .any(|(name, property)| property.required && !object.contains_key(name))
        {
            continue;
        }
        let known = object
            .keys()
            .filter(|key| properties.contains_key(*key))
            .count();
        let unknown = object
            .keys()
            .filter(|key| *key != tag && !properties.contains_key(*key))
            .count();
        // Of two that have the same properties, the one whose kinds of values are these.
        let fitting = properties.iter().filter(|(name, property)| {
            let value = object.get(*name);
            value.is_some_and(|value| of_kind(document, &[&property.schema], value).is_some())
        });
        let unknown = isize::try_from(unknown).unwrap_or(isize::MAX);
        let closed = document.closed(variant);
        let allowed = closed.iter().all(|closed| closed.allows(value));
        let score = (allowed, known, -unknown, fitting.count());
        if best.is_none_or(|(_, most)| score > most) {
            best = Some((index, score));
        }
    }
    best.map(|(index, _)| index).or_else(|| {
        of_kind(document, variants, value).filter(|index| {
            matches!(
                document.resolve(variants[*index]).kind,
                Kind::Map(_) | Kind::Any
            )
        })
    })
}
