//! The structure of OpenAPI 3.0.3: what may stand where, and a walk that holds a document to it.
//!
//! `openapiv3` describes the objects, and this asks its types what may stand in their fields. It
//! does not only read them, because reading ends at the first error, and knows no places.
//!
//! All that is wrong is told, each at its node. What cannot be read is an error; what is read all
//! the same, but has no meaning, is a warning.

mod choices;
mod described;
mod keywords;
mod objects;
mod references;
mod vocabulary;
mod walk;

#[cfg(test)]
mod tests;

use serde_json::Value;

use described::IsObject as _;

use super::problems::At;
use crate::diagnostics::Severity;

/// Something that is not as OpenAPI says.
#[derive(Debug)]
pub(super) struct Finding {
    /// Whether the document can be read all the same.
    pub(super) severity: Severity,
    /// Where.
    pub(super) pointer: String,
    /// Which part of the entry is meant.
    pub(super) at: At,
    /// What is wrong.
    pub(super) message: String,
    /// What would be right.
    pub(super) help: String,
    /// What the rest can be read without, if it cannot be read as it is.
    pub(super) part: Option<Part>,
}

/// A part of a document that something is wrong with.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// Where it is.
    pub(super) pointer: String,
    /// What takes its place.
    pub(super) instead: Instead,
}

/// What takes the place of a part that something is wrong with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instead {
    /// Nothing: the part is left out.
    Nothing,
    /// A schema that says nothing: others refer to the part, or count on its place in a list.
    AnySchema,
}

/// What the walk through a document gives.
#[derive(Debug)]
pub(super) struct Checked {
    /// All that is not as OpenAPI 3.0.3 says.
    pub(super) findings: Vec<Finding>,
    /// Where something stands that is not generated.
    pub(super) ignored: Vec<String>,
    /// Where examples stand that are more than a word.
    pub(super) examples: Vec<String>,
}

/// Holds a document to OpenAPI 3.0.3.
pub(super) fn check(document: &Value) -> Checked {
    walk::Walk::over(document, openapiv3::OpenAPI::OBJECT)
}
