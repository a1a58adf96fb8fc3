// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `templates` uses.

use crate::UnknownValue;
use crate::wire::{object, open_enum};

/// A template in one more language.
///
/// Schema `Translation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateTranslation {
    /// Language of the translation, as a two-letter code or with a region, such as `da` or `pt-BR`.
    pub locale: String,
    /// Text of the template in this language.
    pub content: String,
    /// Whether the translation is out of use.
    pub is_deactivated: bool,
    /// Subject in this language. Absent if it has none.
    pub subject: Option<String>,
}

object! {
    TemplateTranslation {
        required locale: "locale",
        required content: "content",
        required is_deactivated: "isDeactivated",
        optional subject: "subject",
    }
}

/// The values of `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TemplateType {
    /// `EmailAutoReply`
    EmailAutoReply,
    /// `QuickResponse`
    QuickResponse,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    TemplateType {
        EmailAutoReply = "EmailAutoReply",
        QuickResponse = "QuickResponse",
    }
}
