//! The examples of the document.

use std::rc::Rc;

use super::types::Content;
use crate::evidence::Unknowns;

/// An example of the document.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its JSON pointer.
    pub pointer: String,
    /// The operation that it belongs to; none if it belongs to a schema.
    pub operation: Option<usize>,
    /// The file of examples that it stands in: `agents` for `tests/examples/agents.json`.
    pub file: String,
    /// Its name there.
    pub name: String,
    /// What is at its position.
    pub content: Content,
    /// Whether it shows a variant that the document does not have.
    pub unknowns: Unknowns,
    /// The JSON pointers of the secrets in it.
    pub secrets: Vec<String>,
    /// Its value.
    pub value: Rc<serde_json::Value>,
}

/// The file of the examples that belong to no operation.
pub(super) const OF_SCHEMAS: &str = "schemas";
