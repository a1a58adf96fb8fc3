//! What is found to be wrong with a document.

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

/// Which part of an entry is meant.
#[derive(Debug, Clone, Copy)]
pub(super) enum At {
    /// The key.
    Key,
    /// What stands there.
    Value,
}
