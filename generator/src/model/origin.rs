//! Where an enumeration stands in the document, and how it is written there.

use serde::Serialize;

/// A place where an enumeration stands in the document.
#[derive(Debug, Clone, Serialize)]
pub struct Origin {
    /// The JSON pointer.
    pub pointer: String,
    /// `prose`, `enum`, `union` or `example`.
    pub written_as: WrittenAs,
}

/// How an enumeration is written in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum WrittenAs {
    /// A description lists the values.
    Prose,
    /// The schema lists them.
    Enum,
    /// A union of classes without properties.
    Union,
    /// Only the examples show them.
    Example,
}

impl WrittenAs {
    /// As the report says it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Prose => "prose",
            Self::Enum => "enum",
            Self::Union => "union",
            Self::Example => "example",
        }
    }
}
