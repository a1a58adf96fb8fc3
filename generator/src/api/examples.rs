//! The examples of the document.

use std::rc::Rc;

use super::types::{Content, Type};
use crate::evidence::Unknowns;

/// An example of the document.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its JSON pointer.
    pub pointer: String,
    /// The operation that it belongs to; none if it belongs to a schema.
    pub operation: Option<usize>,
    /// The file of examples that it stands in: `agents` for `agents.json`.
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

/// The value that a type's `example()` gives: an object with all that its parts have, or the only
/// part.
#[derive(Debug, Clone)]
pub struct TypeExample {
    /// The type, which has a name.
    pub ty: Type,
    /// Its parts. What the first one has counts first.
    pub parts: Vec<ExamplePart>,
}

/// A part of the example of a type.
#[derive(Debug, Clone, PartialEq)]
pub enum ExamplePart {
    /// A value within an example of the document.
    Shown {
        /// The file of the example.
        file: String,
        /// The name of the example in it.
        name: String,
        /// Where in the example, as a JSON pointer.
        pointer: String,
    },
    /// A value that was made, since the document shows none.
    Made(serde_json::Value),
}

/// The file of the examples that belong to no operation.
pub(super) const OF_SCHEMAS: &str = "schemas";
