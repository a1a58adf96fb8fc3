//! What was decided about the document, in terms of what users see.

use super::types::{Content, Type};
use crate::evidence::Source;
use crate::model::{Contradiction, Form, SchemaKind};

/// What was decided about the document.
#[derive(Debug, Clone)]
pub struct Decisions {
    /// What became of each component schema, in the order of the document.
    pub schemas: Vec<SchemaDecision>,
    /// How the variants of each union are told apart.
    pub unions: Vec<UnionDecision>,
    /// Where examples and schemas disagree.
    pub contradictions: Vec<Contradiction>,
}

/// What became of a component schema.
#[derive(Debug, Clone)]
pub struct SchemaDecision {
    /// The schema.
    pub name: String,
    /// What its JSON decodes into and what kind of thing that is; or why there is no type.
    pub outcome: Result<(Content, SchemaKind), String>,
}

/// What was decided about a union of the document.
#[derive(Debug, Clone)]
pub struct UnionDecision {
    /// The schema, or the JSON pointer of an inline union.
    pub origin: String,
    /// Its type.
    pub ty: Type,
    /// Its variants, in the order of the document.
    pub variants: Vec<VariantDecision>,
}

/// What was decided about a variant of a union.
#[derive(Debug, Clone)]
pub struct VariantDecision {
    /// The schema, or the JSON pointer of an inline variant.
    pub origin: String,
    /// Its name in Rust.
    pub name: String,
    /// How it looks on the wire.
    pub form: Form,
    /// What said so, the deciding first.
    pub evidence: Vec<Source>,
}
