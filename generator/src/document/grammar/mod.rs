//! The structure of OpenAPI 3.0.3: what may stand where, as tables, and a walk that holds a document
//! to them.
//!
//! All that is wrong is told, each at its node. What cannot be read is an error; what is read all
//! the same, but has no meaning, is a warning.

mod keywords;
mod objects;
mod references;
mod vocabulary;
mod walk;

use serde_json::Value;

use crate::diagnostics::Severity;

/// Something that is not as OpenAPI says.
#[derive(Debug)]
pub(super) struct Finding {
    /// Whether the document can be read all the same.
    pub(super) severity: Severity,
    /// Where.
    pub(super) pointer: String,
    /// Whether the key is meant, and not what stands there.
    pub(super) key: bool,
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
    /// Whether it is a schema: others refer to it, or count on its place in a list, so one that says
    /// nothing takes its place.
    pub(super) is_schema: bool,
}

/// All that is not as OpenAPI 3.0.3 says.
pub(super) fn check(document: &Value) -> Vec<Finding> {
    walk::Walk::over(document, &objects::DOCUMENT)
}
