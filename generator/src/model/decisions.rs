//! What was decided about the document, and why, as the report tells it.

use serde::Serialize;

use super::types::Content;
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
    Type(Content, SchemaKind),
    /// There is no type, for this reason.
    Skipped(String),
}

impl Outcome {
    /// A schema that nothing stands around.
    pub(super) fn plain(ty: Type, kind: SchemaKind) -> Self {
        Self::Type(Content::plain(ty), kind)
    }

    /// What its JSON decodes into; any JSON where there is no type.
    pub fn content(&self) -> Content {
        match self {
            Self::Type(content, _) => content.clone(),
            Self::Skipped(_) => Content::JSON,
        }
    }
}

/// What kind of thing a component schema is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaKind {
    /// An object.
    Struct,
    /// One of several.
    Union,
    /// One of several strings.
    Enumeration,
    /// An object with any keys.
    Map,
    /// A list.
    Array,
    /// Another name for a component schema.
    Alias,
    /// A value without structure.
    Value,
    /// What stands around the content of bodies.
    Envelope,
    /// A page of a list.
    Page,
    /// The links of a page.
    PageLinks,
}

impl SchemaKind {
    /// As the report says it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Struct => "struct",
            Self::Union => "union",
            Self::Enumeration => "enumeration",
            Self::Map => "map",
            Self::Array => "array",
            Self::Alias => "alias",
            Self::Value => "value",
            Self::Envelope => "envelope",
            Self::Page => "page",
            Self::PageLinks => "page links",
        }
    }
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
