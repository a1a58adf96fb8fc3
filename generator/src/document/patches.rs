//! What a request of `PATCH` changes: which of its properties can be cleared, and are left as they
//! are if they are absent.
//!
//! That follows from the method, from the media type, and from what may be null; never from words.
//! Such properties are only in objects that are sent in such requests and stand nowhere else. Where
//! the document uses a schema for more than that, and null has a meaning, the requests have a schema of
//! their own, which no part of the document spells out.

use serde_json::Value;

use super::operation::{Media, Operation};
use super::schema::{Discriminator, Kind, Property, Schema, WrittenBy};
use super::{Document, join};
use crate::maps::{HashMap, HashSet, IndexMap};
use crate::words::pascal;

/// Marks the properties that can be cleared.
pub(super) fn settle(document: &mut Document) {
    let mut operations = std::mem::take(&mut document.operations);
    let mut patches = Patches {
        shared: shared(document, &operations),
        document,
        done: HashMap::default(),
        copies: HashMap::default(),
    };
    for media in operations.iter_mut().filter_map(body_of_mut) {
        let meaning = if media.is_merge_patch() {
            Meaning::Merge
        } else {
            Meaning::Change
        };
        let mut examples = media.examples.iter();
        let shows_null = examples.any(|example| has_null(&example.value));
        if let Some(schema) = &mut media.schema {
            patches.body(schema, meaning, shows_null);
        }
    }
    document.operations = operations;
}

/// The JSON that a request of `PATCH` sends.
fn body_of(operation: &Operation) -> Option<&Media> {
    let request = operation.request.as_ref();
    let request = request.filter(|_| operation.method == "PATCH")?;
    Media::preferred(&request.media).filter(|media| media.is_json())
}

/// The same, to be changed.
fn body_of_mut(operation: &mut Operation) -> Option<&mut Media> {
    let pointer = body_of(operation)?.pointer.clone();
    let mut media = operation.media_mut();
    media.find(|media| media.pointer == pointer)
}

/// What null and absence mean in an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Meaning {
    /// It stands within what is changed: null has a meaning where the schema allows it.
    Within,
    /// It is what is changed: what is absent is left, and what is null is cleared.
    Change,
    /// The same, and so is all that stands within it: RFC 7396.
    Merge,
}

impl Meaning {
    /// What they mean in the objects that stand within.
    fn within(self) -> Self {
        match self {
            Self::Within | Self::Change => Self::Within,
            Self::Merge => Self::Merge,
        }
    }
}

/// Goes through what is sent.
struct Patches<'d> {
    document: &'d mut Document,
    /// The component schemas that stand elsewhere as well.
    shared: HashSet<String>,
    /// The component schemas that have been gone through, and as what.
    done: HashMap<String, Meaning>,
    /// What requests have in place of those.
    copies: HashMap<(String, Meaning), String>,
}

impl Patches<'_> {
    /// What is sent: an object, a list of them, or what stands around these.
    fn body(&mut self, schema: &mut Schema, meaning: Meaning, shows_null: bool) {
        if let Some(name) = schema.reference().map(str::to_owned) {
            if !self.shared.contains(&name) {
                self.component(&name, meaning, |patches, target| {
                    patches.body(target, meaning, shows_null);
                });
            } else if shows_null || self.matters(schema, meaning) {
                // What else the schema is used for says which properties may be null.
                let is_known = meaning == Meaning::Change && !shows_null;
                let meaning = if is_known { Meaning::Within } else { meaning };
                self.copy(schema, &name, meaning, |patches, target| {
                    patches.body(target, meaning, shows_null);
                });
            }
            return;
        }
        let at = schema.pointer.clone();
        match &mut schema.kind {
            Kind::Array(items) => {
                items.pointer = join(&at, "items").into();
                self.body(items, meaning, shows_null);
            }
            Kind::Object(properties) if is_envelope(properties) => {
                for (name, property) in properties {
                    property.schema.pointer = join(&join(&at, "properties"), name).into();
                    self.body(&mut property.schema, meaning, shows_null);
                }
            }
            Kind::Object(_) => self.content(schema, meaning),
            Kind::Union {
                variants,
                discriminator,
            } => {
                each_variant(variants, discriminator.as_deref_mut(), &at, |variant| {
                    self.body(variant, meaning, shows_null);
                });
            }
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Map(_)
            | Kind::Any => {}
        }
    }

    /// An object that stands nowhere else, or one of several.
    fn content(&mut self, schema: &mut Schema, meaning: Meaning) {
        if let Kind::Union {
            variants,
            discriminator,
        } = &mut schema.kind
        {
            let at = &schema.pointer;
            each_variant(variants, discriminator.as_deref_mut(), at, |variant| {
                self.within(variant, &variant.pointer.clone(), meaning);
            });
        }
        let at = join(&schema.pointer, "properties");
        let Kind::Object(properties) = &mut schema.kind else {
            return;
        };
        for (name, property) in properties {
            property.clears = self.clears(property, meaning);
            property.is_null_meant = property.clears
                && (meaning == Meaning::Merge || self.document.is_nullable(&property.schema));
            self.within(&mut property.schema, &join(&at, name), meaning.within());
        }
    }

    /// A value that stands within such an object, at this place.
    fn within(&mut self, schema: &mut Schema, at: &str, meaning: Meaning) {
        match schema.reference().map(str::to_owned) {
            Some(name) if !self.shared.contains(&name) => {
                self.component(&name, meaning, |patches, target| {
                    patches.within(target, &target.pointer.clone(), meaning);
                });
            }
            Some(name) if self.matters(schema, meaning) => {
                schema.pointer = at.into();
                self.copy(schema, &name, meaning, |patches, target| {
                    patches.content(target, meaning);
                });
            }
            None if *schema.pointer == *at || self.matters(schema, meaning) => {
                // Where it is inherited, or the object around it was copied, it stands elsewhere, too.
                schema.pointer = at.into();
                self.content(schema, meaning);
            }
            Some(_) | None => {}
        }
    }

    /// A component schema that stands nowhere else, once.
    fn component(
        &mut self,
        name: &str,
        meaning: Meaning,
        go_through: impl FnOnce(&mut Self, &mut Schema),
    ) {
        let before = self.done.get(name);
        if before.is_some_and(|before| *before >= meaning) {
            return;
        }
        let Some(mut schema) = self.document.schemas.get(name).cloned() else {
            return;
        };
        self.done.insert(name.to_owned(), meaning);
        go_through(self, &mut schema);
        self.document.schemas.insert(name.to_owned(), schema);
    }

    /// Has a reference lead to a schema that stands in requests alone.
    fn copy(
        &mut self,
        reference: &mut Schema,
        name: &str,
        meaning: Meaning,
        go_through: impl FnOnce(&mut Self, &mut Schema),
    ) {
        let key = (name.to_owned(), meaning);
        if let Some(copy) = self.copies.get(&key) {
            reference.kind = Kind::Reference(copy.clone());
            return;
        }
        let target = self.document.resolve(reference);
        let mut copy = Schema {
            nullable: self.document.is_nullable(reference),
            ..target.clone()
        };
        let mut name = if name.starts_with(char::is_lowercase) {
            format!("patch_{name}")
        } else {
            format!("Patch{name}")
        };
        let taken = self.document.schemas.keys();
        let taken: HashSet<String> = taken.map(|name| pascal(name)).collect();
        while taken.contains(&pascal(&name)) {
            name.push_str("Input");
        }
        copy.pointer = join(&join("/components/schemas", &key.0), &name).into();
        reference.kind = Kind::Reference(name.clone());
        self.document.copies.insert(name.clone(), key.0.clone());
        self.copies.insert(key, name.clone());
        self.document.schemas.insert(name.clone(), copy.clone());
        go_through(self, &mut copy);
        self.document.schemas.insert(name, copy);
    }

    fn clears(&self, property: &Property, meaning: Meaning) -> bool {
        let schema = &property.schema;
        self.document.written_by(schema) != WrittenBy::Server
            && match meaning {
                Meaning::Within => self.document.is_nullable(schema),
                Meaning::Change | Meaning::Merge => !self.document.forbids_null(schema),
            }
    }

    /// Whether null has a meaning of its own anywhere in a value.
    fn matters(&self, schema: &Schema, meaning: Meaning) -> bool {
        let mut seen = HashSet::default();
        let mut open = vec![(schema, meaning)];
        while let Some((schema, meaning)) = open.pop() {
            if schema.reference().is_some_and(|name| !seen.insert(name)) {
                continue;
            }
            let target = self.document.resolve(schema);
            let is_body = meaning != Meaning::Within;
            match &target.kind {
                Kind::Array(items) if is_body => open.push((items, meaning)),
                Kind::Object(properties) if is_body && is_envelope(properties) => {
                    let inner = properties.values().map(|property| &property.schema);
                    open.extend(inner.map(|inner| (inner, meaning)));
                }
                Kind::Object(properties) => {
                    let says = |property: &Property| {
                        let is_said = meaning == Meaning::Merge
                            || self.document.is_nullable(&property.schema);
                        !property.required && is_said && self.clears(property, meaning)
                    };
                    if properties.values().any(says) {
                        return true;
                    }
                    let inner = properties.values().map(|property| &property.schema);
                    open.extend(inner.map(|inner| (inner, meaning.within())));
                }
                Kind::Union { variants, .. } => {
                    open.extend(variants.iter().map(|variant| (variant, meaning)));
                }
                Kind::Array(_)
                | Kind::Reference(_)
                | Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Map(_)
                | Kind::Any => {}
            }
        }
        false
    }
}

/// Goes through the variants of a union, which stands at this place now. What the values of a
/// discriminator mean follows.
fn each_variant(
    variants: &mut [Schema],
    mut discriminator: Option<&mut Discriminator>,
    at: &str,
    mut go_through: impl FnMut(&mut Schema),
) {
    for variant in variants {
        let inside = variant.pointer.strip_prefix(at);
        if !inside.is_some_and(|rest| rest.starts_with('/')) {
            let mut steps = variant.pointer.rsplitn(3, '/');
            let (index, keyword) = (steps.next(), steps.next());
            let under = join(at, keyword.unwrap_or_default());
            variant.pointer = join(&under, index.unwrap_or_default()).into();
        }
        let before = variant.reference().map(str::to_owned);
        go_through(variant);
        let (Some(before), Some(after)) = (before, variant.reference()) else {
            continue;
        };
        let mapping = discriminator.as_mut().map(|own| own.mapping.values_mut());
        for target in mapping.into_iter().flatten().filter(|it| **it == before) {
            after.clone_into(target);
        }
    }
}

/// Whether an object has nothing but `data`.
fn is_envelope(properties: &IndexMap<String, Property>) -> bool {
    properties.len() == 1 && properties.contains_key("data")
}

/// The component schemas that stand anywhere but in what requests of `PATCH` send.
fn shared(document: &Document, operations: &[Operation]) -> HashSet<String> {
    let mut shared = HashSet::default();
    let mut open = Vec::new();
    let mut note = |schema: &Schema| {
        schema.each(&mut |schema| open.extend(schema.reference().map(str::to_owned)));
    };
    for operation in operations {
        let patch = body_of(operation).map(|media| &media.pointer);
        operation
            .parameters
            .iter()
            .for_each(|parameter| note(&parameter.schema));
        let media = operation
            .media()
            .filter(|media| Some(&media.pointer) != patch);
        media
            .filter_map(|media| media.schema.as_ref())
            .for_each(&mut note);
    }
    while let Some(name) = open.pop() {
        if let Some(schema) = document.schemas.get(&name)
            && shared.insert(name)
        {
            schema.each(&mut |schema| open.extend(schema.reference().map(str::to_owned)));
        }
    }
    shared
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(object) => object.values().any(has_null),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
