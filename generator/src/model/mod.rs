//! Our own description of the API, between document and output. Everything is decided here, with
//! the reason; emitters decide nothing.

mod basis;
mod bodies;
mod boxes;
mod build;
mod builder;
mod closed;
mod components;
pub mod decisions;
mod enumerations;
mod envelopes;
mod examples;
mod forms;
mod generics;
mod ids;
mod integers;
mod odd;
mod operations;
pub mod origin;
mod positions;
mod reach;
mod secrets;
mod structs;
mod types;
mod unions;
mod warnings;
mod written;

pub use crate::document::WrittenBy;
pub use basis::Basis;
pub use decisions::{Contradiction, Outcome, SchemaKind, UnionDecision};
pub use integers::Integer;
pub use operations::{Answer, Body, BodyForm, Operation, Param};
pub use origin::{Origin, WrittenAs};
pub use types::{
    Class, Content, Enumeration, Envelope, Field, Form, Presence, Rest, Scalar, Scalars, Shape,
    Struct, Type, TypeDef, TypeId, TypeParam, Union, Value, Variant, Visibility,
};

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::document::{Document, Pointer, Problems};
use crate::evidence::Unknowns;
use crate::maps::{HashMap, HashSet, IndexMap};

/// Which parts of a document that look the same become one type.
#[derive(Debug, Clone, Copy)]
pub enum Grouping<'a> {
    /// None: every place has a type of its own. Such a model is for looking for places. It has no
    /// examples and no boxes, and does not say which types are sent or received.
    Apart,
    /// Those that look the same, and those that have been one type before.
    Together(&'a PinnedGroups),
}

/// What has been one type before, and what has been a type of its own: a group for each.
#[derive(Debug, Clone, Default)]
pub struct PinnedGroups {
    /// The group of a string that has a list of values, by its JSON pointer.
    pub enumerations: HashMap<Pointer, usize>,
    /// The group of a schema.
    pub types: HashMap<TypeId, PinnedGroup>,
    /// The schemas of the answers of pinned operations.
    pub answers: HashSet<Pointer>,
}

impl PinnedGroups {
    /// The group of a type, if it has been one.
    fn group_of(&self, id: &TypeId) -> Option<PinnedGroup> {
        let enumeration = self.enumerations.get(id).map(|number| PinnedGroup {
            number: *number,
            is_generic: false,
        });
        self.types.get(id).copied().or(enumeration)
    }
}

/// What has been one type before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PinnedGroup {
    /// Which group it is.
    pub number: usize,
    /// Whether the type had parameters.
    pub is_generic: bool,
}

/// The API as the emitters see it.
#[derive(Debug)]
pub struct Model {
    /// The types, in the order of the document.
    pub types: IndexMap<TypeId, TypeDef>,
    /// The operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// The tags that have operations, in the order of the document.
    pub tags: Vec<Tag>,
    /// What became of each component schema.
    pub schemas: IndexMap<String, Outcome>,
    /// What was decided about each union, before generic ones were folded.
    pub unions: Vec<UnionDecision>,
    /// Every example with the type of its position.
    pub examples: Vec<Example>,
    /// Where examples and schemas disagree.
    pub contradictions: Vec<Contradiction>,
    /// Names of secrets that the document alone knows: they do not tell.
    pub secret_names: BTreeSet<String>,
}

/// A tag of operations.
#[derive(Debug)]
pub struct Tag {
    /// What the document calls it.
    pub name: String,
    /// What the document says of it.
    pub description: Option<String>,
}

/// An example of the document.
#[derive(Debug)]
pub struct Example {
    /// Its JSON pointer.
    pub pointer: String,
    /// The operation that it belongs to; none if it belongs to a schema.
    pub operation: Option<usize>,
    /// A name for people: `GET /v1/agents 200`.
    pub name: String,
    /// What is at its position.
    pub content: Content,
    /// Whether it shows a variant that the document does not have.
    pub unknowns: Unknowns,
    /// Its value.
    pub value: Rc<serde_json::Value>,
}

impl Model {
    /// Decides everything about a document. What no Rust type can be made of is an error among the
    /// problems, and the model is of no use then but for finding more of them.
    pub fn build(basis: &Basis<'_>, grouping: Grouping<'_>, problems: &mut Problems<'_>) -> Self {
        build::build(basis, grouping, problems)
    }

    /// Notes what a maintainer should know though nothing is wrong.
    pub fn warn(&self, document: &Document, problems: &mut Problems<'_>) {
        warnings::note(document, self, problems);
    }

    /// The definition behind a type that has a name.
    pub fn definition(&self, ty: &Type) -> Option<&TypeDef> {
        self.types.get(ty.id()?)
    }
}
