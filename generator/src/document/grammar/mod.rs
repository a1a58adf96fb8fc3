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

use vocabulary::IsObject as _;

use super::finding::Finding;

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
