//! What says that a property holds a secret, such as a password.

// The emitted crate decides by the same names what the document does not know.
#[allow(
    clippy::redundant_pub_crate,
    reason = "the emitted crate has it elsewhere"
)]
#[path = "../../runtime/src/secret/name.rs"]
mod name;

pub(crate) use name::{is_about_a_secret, is_vague};

use name::{Secrecy, is_same, secrecy};

use crate::document::{Document, Kind, Schema, WrittenBy};

/// What said that a property holds a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecretSource {
    /// Its format is `password`.
    Format,
    /// It is `writeOnly`.
    WriteOnly,
    /// Its name.
    Name,
    /// A security scheme has its name.
    SecurityScheme,
    /// What holds it is about a secret, and its own name says nothing: the `value` of `TokenAuth`.
    Owner,
}

/// Whether a name says that a secret stands there.
pub(crate) fn tells(name: &str) -> bool {
    secrecy(name).is_some()
}

impl SecretSource {
    /// What said that a property of this name holds a secret, if anything did.
    pub fn of(document: &Document, wire: &str, schema: &Schema) -> Option<Self> {
        if is_password(document, schema) {
            return Some(Self::Format);
        }
        let is_write_only = |schema: &Schema| schema.written_by == WrittenBy::Programs;
        if is_write_only(schema) || is_write_only(document.resolve(schema)) {
            return Some(Self::WriteOnly);
        }
        Self::of_name(document, wire)
    }

    /// The same for a property of which nothing is known but its name.
    pub fn of_name(document: &Document, wire: &str) -> Option<Self> {
        if secrecy(wire).is_some() {
            return Some(Self::Name);
        }
        let mut credentials = document.credentials.iter();
        credentials
            .any(|name| is_same(name, wire))
            .then_some(Self::SecurityScheme)
    }

    /// Whether a number is secret where this says so. Numbers of tokens are not.
    pub fn covers_numbers(self, wire: &str) -> bool {
        match self {
            Self::Name => secrecy(wire) == Some(Secrecy::TextsAndNumbers),
            Self::Format | Self::WriteOnly | Self::SecurityScheme | Self::Owner => false,
        }
    }

    /// Whether nothing but the document can know it.
    pub fn is_only_in_the_document(self) -> bool {
        match self {
            Self::Format | Self::WriteOnly | Self::SecurityScheme => true,
            Self::Name | Self::Owner => false,
        }
    }

    /// As the report says it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::WriteOnly => "writeOnly",
            Self::Name => "name",
            Self::SecurityScheme => "security scheme",
            Self::Owner => "owner",
        }
    }
}

/// How many lists and maps within each other are looked into. A list may hold itself.
const DEEPEST: usize = 8;

/// Whether a schema is a text of the format `password`, or holds such texts and nothing else.
fn is_password(document: &Document, schema: &Schema) -> bool {
    let mut schema = document.resolve(schema);
    for _ in 0..DEEPEST {
        match &schema.kind {
            Kind::String { format, .. } => return format.as_deref() == Some("password"),
            Kind::Array(items) | Kind::Map(items) => schema = document.resolve(items),
            Kind::Reference(_)
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Object(_)
            | Kind::Union { .. }
            | Kind::Any => return false,
        }
    }
    false
}
