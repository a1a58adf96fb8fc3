//! What was decided about a document, and why: `cargo xtask report`.

mod build;

use serde::Serialize;

pub use crate::model::decisions::Contradiction;
pub use crate::model::origin::{Origin, WrittenAs};

/// What was decided about a document, and why.
///
/// As JSON this is a stable format for tools: keys are added, never renamed or removed.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation>,
    /// Every component schema, in the order of the document.
    pub schemas: Vec<Schema>,
    /// Every union.
    pub unions: Vec<Union>,
    /// Every enumeration.
    pub enumerations: Vec<Enumeration>,
    /// Every property that holds a secret, which `Debug` does not show.
    pub secrets: Vec<Secret>,
    /// Where the examples contradict the schemas; the examples won.
    pub contradictions: Vec<Contradiction>,
}

/// An operation and the method that calls it.
#[derive(Debug, Clone, Serialize)]
pub struct Operation {
    /// `GET`, `POST` …
    pub method: String,
    /// The path template.
    pub path: String,
    /// The operationId, if it has one.
    pub operation_id: Option<String>,
    /// The Rust method: `dixa::Client::agents().get`.
    pub rust: String,
    /// The required arguments: name and type.
    pub arguments: Vec<Argument>,
    /// The optional setters: name and type.
    pub setters: Vec<Argument>,
    /// The type of the request body, if there is one.
    pub request: Option<String>,
    /// The media type that is sent, if it is not `application/json`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sends: Option<String>,
    /// The type that the call gives, `()` if the server sends nothing.
    pub response: String,
    /// What the call asks for, if it is not `application/json`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepts: Option<String>,
    /// Which evidence named the method: `pinned`, `path`, `title` or `operationId`.
    pub named_by: String,
}

/// An argument or a setter of an operation.
#[derive(Debug, Clone, Serialize)]
pub struct Argument {
    /// The Rust name.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// The Rust type.
    pub rust: String,
}

/// A component schema and the type that stands for it.
#[derive(Debug, Clone, Serialize)]
pub struct Schema {
    /// The key under `components/schemas`.
    pub schema: String,
    /// A type expression that its JSON decodes into and encodes from; none if it was skipped.
    pub rust: Option<String>,
    /// `struct`, `union`, `enumeration`, `envelope`, `page`, `map`, `array`, `value` …
    pub kind: String,
    /// Why there is no type, if there is none.
    pub skipped: Option<String>,
}

/// A union, and how its variants are told apart.
#[derive(Debug, Clone, Serialize)]
pub struct Union {
    /// The schema, or the JSON pointer of an inline union.
    pub union: String,
    /// The Rust type.
    pub rust: String,
    /// Its variants, in the order of the document.
    pub variants: Vec<Variant>,
}

/// A variant of a union.
#[derive(Debug, Clone, Serialize)]
pub struct Variant {
    /// The schema, or the JSON pointer of an inline variant.
    pub schema: String,
    /// The Rust variant: `dixa::types::Content::Text`.
    pub rust: String,
    /// How it looks on the wire: `object` (tagged), `string`, `untagged`, or a JSON kind.
    pub form: String,
    /// The value of the tag, if it has one.
    pub tag: Option<String>,
    /// What said so.
    pub evidence: Vec<String>,
}

/// A property that holds a secret.
#[derive(Debug, Clone, Serialize)]
pub struct Secret {
    /// The Rust field: `dixa::types::BasicAuth::password`.
    pub rust: String,
    /// The name on the wire.
    pub wire: String,
    /// What said so: `format`, `writeOnly`, `name`, `security scheme`, or `owner` if what holds it
    /// is about a secret and its own name says nothing.
    pub evidence: String,
}

/// An enumeration of strings.
#[derive(Debug, Clone, Serialize)]
pub struct Enumeration {
    /// The Rust type.
    pub rust: String,
    /// Its values, sorted: the document lists them in no order.
    pub values: Vec<String>,
    /// `string`, or `object` where a value is written as `{"_type": …}`.
    pub form: String,
    /// The places it was recovered from, and how it was written there.
    pub sources: Vec<Origin>,
}
