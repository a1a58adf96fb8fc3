// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`Template`] and its variants.

use crate::wire::{object, tagged_union};
use crate::{Id, Unknown};
use super::TemplateTranslation;

/// A text that agents or the system can use over and over.
///
/// Schema `Template`.
///
/// ```
/// # fn example(value: dixa::types::Template) {
/// use dixa::types::Template;
///
/// match value {
///     Template::EmailAutoReply(it) => println!("{it:?}"),
///     Template::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Template {
    /// A template for automatic replies by email.
    EmailAutoReply(EmailAutoReply),
    /// A template that an agent can put into a message.
    QuickResponse(QuickResponse),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    Template by "_type" {
        EmailAutoReply = "EmailAutoReply",
        QuickResponse = "QuickResponse",
    }
}

impl Template {
    /// Id of the template.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn id(&self) -> Option<Id> {
        match self {
            Self::EmailAutoReply(value) => Some(value.id.clone()),
            Self::QuickResponse(value) => Some(value.id.clone()),
            Self::Unknown(unknown) => unknown.property("id"),
        }
    }

    /// Name of the template for people.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::EmailAutoReply(value) => Some(&value.name),
            Self::QuickResponse(value) => Some(&value.name),
            Self::Unknown(unknown) => unknown.property("name"),
        }
    }

    /// Text of the template.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn content(&self) -> Option<&str> {
        match self {
            Self::EmailAutoReply(value) => Some(&value.content),
            Self::QuickResponse(value) => Some(&value.content),
            Self::Unknown(unknown) => unknown.property("content"),
        }
    }

    /// Id of the user who created the template.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn created_by(&self) -> Option<&str> {
        match self {
            Self::EmailAutoReply(value) => Some(&value.created_by),
            Self::QuickResponse(value) => Some(&value.created_by),
            Self::Unknown(unknown) => unknown.property("createdBy"),
        }
    }

    /// When the template was created, without a time zone.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn created_at(&self) -> Option<&str> {
        match self {
            Self::EmailAutoReply(value) => Some(&value.created_at),
            Self::QuickResponse(value) => Some(&value.created_at),
            Self::Unknown(unknown) => unknown.property("createdAt"),
        }
    }

    /// Id of the user who last changed the template. Absent if nobody did.
    ///
    /// Returns `None` if it is absent.
    pub fn last_edited_by(&self) -> Option<&str> {
        match self {
            Self::EmailAutoReply(value) => value.last_edited_by.as_deref(),
            Self::QuickResponse(value) => value.last_edited_by.as_deref(),
            Self::Unknown(unknown) => unknown.property("lastEditedBy"),
        }
    }

    /// When the template last changed, without a time zone. Absent if it never did.
    ///
    /// Returns `None` if it is absent.
    pub fn last_edited_at(&self) -> Option<&str> {
        match self {
            Self::EmailAutoReply(value) => value.last_edited_at.as_deref(),
            Self::QuickResponse(value) => value.last_edited_at.as_deref(),
            Self::Unknown(unknown) => unknown.property("lastEditedAt"),
        }
    }

    /// The template in other languages. Absent if there are none.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn translations(&self) -> Option<&Vec<TemplateTranslation>> {
        match self {
            Self::EmailAutoReply(value) => value.translations.as_ref(),
            Self::QuickResponse(value) => value.translations.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Subject that goes with the text. Absent if it has none.
    ///
    /// Returns `None` if it is absent.
    pub fn subject(&self) -> Option<&str> {
        match self {
            Self::EmailAutoReply(value) => value.subject.as_deref(),
            Self::QuickResponse(value) => value.subject.as_deref(),
            Self::Unknown(unknown) => unknown.property("subject"),
        }
    }
}

impl From<EmailAutoReply> for Template {
    fn from(value: EmailAutoReply) -> Self {
        Self::EmailAutoReply(value)
    }
}

impl From<QuickResponse> for Template {
    fn from(value: QuickResponse) -> Self {
        Self::QuickResponse(value)
    }
}

/// A template for automatic replies by email.
///
/// Schema `EmailAutoReply`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailAutoReply {
    /// Id of the template.
    pub id: Id,
    /// Name of the template for people.
    pub name: String,
    /// Text of the template.
    pub content: String,
    /// Id of the user who created the template.
    pub created_by: String,
    /// When the template was created, without a time zone.
    pub created_at: String,
    /// Id of the user who last changed the template. Absent if nobody did.
    pub last_edited_by: Option<String>,
    /// When the template last changed, without a time zone. Absent if it never did.
    pub last_edited_at: Option<String>,
    /// The template in other languages. Absent if there are none.
    pub translations: Option<Vec<TemplateTranslation>>,
    /// Subject that goes with the text. Absent if it has none.
    pub subject: Option<String>,
}

object! {
    EmailAutoReply {
        required id: "id",
        required name: "name",
        required content: "content",
        required created_by: "createdBy",
        required created_at: "createdAt",
        optional last_edited_by: "lastEditedBy",
        optional last_edited_at: "lastEditedAt",
        optional translations: ["translations"],
        optional subject: "subject",
    }
}

/// A template that an agent can put into a message.
///
/// Schema `QuickResponse`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickResponse {
    /// Id of the template.
    pub id: Id,
    /// Name of the template for people.
    pub name: String,
    /// Text of the template.
    pub content: String,
    /// Id of the user who created the template.
    pub created_by: String,
    /// When the template was created, without a time zone.
    pub created_at: String,
    /// Id of the user who last changed the template. Absent if nobody did.
    pub last_edited_by: Option<String>,
    /// When the template last changed, without a time zone. Absent if it never did.
    pub last_edited_at: Option<String>,
    /// The template in other languages. Absent if there are none.
    pub translations: Option<Vec<TemplateTranslation>>,
    /// Subject that goes with the text. Absent if it has none.
    pub subject: Option<String>,
}

object! {
    QuickResponse {
        required id: "id",
        required name: "name",
        required content: "content",
        required created_by: "createdBy",
        required created_at: "createdAt",
        optional last_edited_by: "lastEditedBy",
        optional last_edited_at: "lastEditedAt",
        optional translations: ["translations"],
        optional subject: "subject",
    }
}
