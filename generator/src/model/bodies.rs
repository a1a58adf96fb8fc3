//! What the operations say about schemas: which are envelopes, patches, variants.

use std::collections::BTreeSet;

use super::Grouping;
use super::envelopes::{self, Wrapper};
use super::ids;
use super::types::Envelope;
use crate::document::{Document, Kind, ParameterIn, Pointer, Schema};
use crate::evidence::{Evidence, candidates};
use crate::maps::{HashMap, HashSet};

/// What the use of schemas says about them.
#[derive(Debug, Default)]
pub(super) struct Bodies<'d> {
    /// The unions of the document, by pointer.
    unions: HashMap<&'d str, &'d Schema>,
    /// The schemas that may be no more than what stands around bodies, by pointer.
    wrappers: HashMap<&'d str, Wrapper<'d>>,
    variants: HashMap<String, Vec<Pointer>>,
    wide_ids: HashSet<String>,
    /// The strings that are identifiers of things reached by a UUID, by pointer.
    uuid_ids: HashSet<&'d str>,
    discriminators: HashSet<(String, String)>,
    own_tags: HashMap<String, OwnTags>,
}

/// How a class stood outside unions.
#[derive(Debug, Clone, Default)]
pub(super) struct OwnTags {
    /// The tags that it carried.
    pub(super) tags: BTreeSet<String>,
    /// Whether it stood without a tag.
    pub(super) untagged: bool,
}

impl<'d> Bodies<'d> {
    pub(super) fn find(document: &'d Document, evidence: &Evidence) -> Self {
        let mut bodies = Self::default();
        for operation in &document.operations {
            for parameter in &operation.parameters {
                if parameter.location == ParameterIn::Path
                    && matches!(&parameter.schema.kind, Kind::Integer { format, .. } if format.as_deref() != Some("int32"))
                {
                    bodies.wide_ids.insert(parameter.name.clone());
                }
            }
        }
        bodies.uuid_ids = ids::find(document);
        bodies.wrappers = envelopes::find(document, evidence);
        bodies.find_variants(document, evidence);
        bodies
    }

    /// The schemas that only wrap what bodies hold, by their pointers.
    ///
    /// One that has more in it than it needs may as well be a type, and what has been one type
    /// stays one: a page is a page unless it was a type, and another one only where the operation
    /// is older than what it holds besides.
    pub(super) fn envelopes(&self, grouping: Grouping<'_>) -> HashMap<&'d str, &Wrapper<'d>> {
        let is_envelope = |pointer: &str, wrapper: &Wrapper<'_>| match grouping {
            _ if wrapper.beside.is_empty() => true,
            Grouping::Apart => false,
            Grouping::Together(pinned) => {
                !pinned.types.contains_key(pointer)
                    && (wrapper.envelope == Envelope::Page || pinned.answers.contains(pointer))
            }
        };
        let wrappers = self.wrappers.iter();
        wrappers
            .filter(|(pointer, wrapper)| is_envelope(pointer, wrapper))
            .map(|(pointer, wrapper)| (*pointer, wrapper))
            .collect()
    }

    /// The union at a pointer.
    pub(super) fn union(&self, pointer: &str) -> Option<&'d Schema> {
        self.unions.get(pointer).copied()
    }

    /// The pointers of the unions that a schema is a variant of; none if it is no variant.
    pub(super) fn variant_of(&self, name: &str) -> Option<&[Pointer]> {
        self.variants.get(name).map(Vec::as_slice)
    }

    /// Whether unions tell a class from others by this property, wherever it stands.
    pub(super) fn is_discriminator(&self, name: &str, property: &str) -> bool {
        self.discriminators
            .contains(&(name.to_owned(), property.to_owned()))
    }

    /// How a class stood outside unions.
    pub(super) fn own_tags(&self, name: &str) -> OwnTags {
        self.own_tags.get(name).cloned().unwrap_or_default()
    }

    /// Whether a string is the identifier of something that calls reach by a UUID.
    pub(super) fn is_uuid_id(&self, pointer: &str) -> bool {
        self.uuid_ids.contains(pointer)
    }

    /// Whether a path parameter of this name has 64 bits.
    pub(super) fn is_wide_id(&self, name: &str) -> bool {
        self.wide_ids.contains(name)
    }

    fn find_variants(&mut self, document: &'d Document, evidence: &Evidence) {
        let mut uses: HashMap<&str, HashSet<&str>> = HashMap::default();
        let mut told: HashMap<(&str, &str), HashSet<&str>> = HashMap::default();
        let mut told_by: HashMap<&str, HashSet<Option<&str>>> = HashMap::default();
        document.each_schema(&mut |schema| match &schema.kind {
            Kind::Union { .. } => {
                self.unions.insert(&schema.pointer, schema);
                for (index, variant) in document.variants(schema).into_iter().enumerate() {
                    let Kind::Reference(name) = &variant.kind else {
                        continue;
                    };
                    let unions = self.variants.entry(name.clone()).or_default();
                    unions.push(schema.pointer.clone());
                    // What nothing tells the value of is a property like any other.
                    let seen = evidence.at(&schema.pointer);
                    let shown = seen.and_then(|seen| seen.variants.get(&index));
                    let is_told = shown.is_some_and(|shown| !shown.tags.is_empty())
                        || !candidates(document, schema, variant).is_empty();
                    let property = document.told_by(schema).filter(|_| is_told);
                    told_by.entry(name).or_default().insert(property);
                    if let Some(property) = property {
                        let places = told.entry((name, property)).or_default();
                        places.insert(&variant.pointer);
                    }
                }
            }
            Kind::Reference(name) => {
                uses.entry(name).or_default().insert(&schema.pointer);
                if let Some(seen) = evidence.at(&schema.pointer) {
                    let own = self.own_tags.entry(name.clone()).or_default();
                    own.tags.extend(seen.own_tags.iter().cloned());
                    own.untagged |= seen.untagged;
                }
            }
            Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Any => {}
        });
        // What stands elsewhere, too, or in a union that something else tells apart, has its tag as a
        // property like any other.
        let is_told_everywhere = |name: &str| told_by.get(name).is_some_and(|by| by.len() == 1);
        self.discriminators = told
            .into_iter()
            .filter(|((name, _), places)| uses.get(name).is_some_and(|uses| uses == places))
            .filter(|((name, _), _)| is_told_everywhere(name))
            .map(|((name, property), _)| (name.to_owned(), property.to_owned()))
            .collect();
    }
}
