//! What was decided about the document, and why, as the report tells it.

use serde::Serialize;

use super::types::{Type, Variant};

/// What was decided about a union of the document.
#[derive(Debug, Clone)]
pub struct UnionDecision {
    /// The schema, or the JSON pointer of an inline union.
    pub origin: String,
    /// Its type.
    pub ty: Type,
    /// Its variants, in the order of the document.
    pub variants: Vec<Variant>,
}

/// What became of a component schema.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Its JSON decodes into this type.
    Type(Type, &'static str),
    /// There is no type, for this reason.
    Skipped(String),
}

/// A place where an enumeration stands in the document.
#[derive(Debug, Clone, Serialize)]
pub struct Origin {
    /// The JSON pointer.
    pub pointer: String,
    /// `prose`, `enum`, `union` or `example`.
    pub written_as: String,
}

/// A place where examples contradict the schema.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Contradiction {
    /// The JSON pointer of the schema.
    pub pointer: String,
    /// What the schema says.
    pub schema: String,
    /// What the examples show.
    pub examples: String,
    /// What was made of it.
    pub decision: String,
}
