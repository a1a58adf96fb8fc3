// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`FormAttributeValue`] and its variants.

use crate::Unknown;
use crate::wire::{alternatives, object};
use super::FileMeta;

/// What was entered into one field of a form. A text comes as a string, a choice as an array of
/// strings, both without `_type`.
///
/// Schema `FormAttributeValue`.
///
/// ```
/// # fn example(value: dixa::types::FormAttributeValue) {
/// use dixa::types::FormAttributeValue;
///
/// match value {
///     FormAttributeValue::Attachments(it) => println!("{it:?}"),
///     FormAttributeValue::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FormAttributeValue {
    /// Files that were handed in.
    Attachments(FormAttributeValueAttachments),
    /// Options that were chosen.
    Select(FormAttributeValueSelect),
    /// Plain text.
    TaggedText(FormAttributeValueText),
    /// This appears in the examples but not in the schema.
    Text(String),
    /// This appears in the examples but not in the schema.
    List(Vec<String>),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

alternatives! {
    FormAttributeValue by "_type" {
        Attachments: Tagged("Attachments"),
        Select: Tagged("Select"),
        TaggedText: Tagged("Text"),
        Text: Text,
        List: Array,
    }
}

impl FormAttributeValue {
    /// The tag: the class name on the wire. None for a variant without one.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Attachments(_) => Some("Attachments"),
            Self::Select(_) => Some("Select"),
            Self::TaggedText(_) => Some("Text"),
            Self::Text(_) | Self::List(_) => None,
            Self::Unknown(unknown) => unknown.tag(),
        }
    }
}

impl From<FormAttributeValueAttachments> for FormAttributeValue {
    fn from(value: FormAttributeValueAttachments) -> Self {
        Self::Attachments(value)
    }
}

impl From<FormAttributeValueSelect> for FormAttributeValue {
    fn from(value: FormAttributeValueSelect) -> Self {
        Self::Select(value)
    }
}

impl From<FormAttributeValueText> for FormAttributeValue {
    fn from(value: FormAttributeValueText) -> Self {
        Self::TaggedText(value)
    }
}

impl From<String> for FormAttributeValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for FormAttributeValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for FormAttributeValue {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// Files that were handed in.
///
/// Schema `Attachments`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FormAttributeValueAttachments {
    /// The files. Absent if there are none.
    pub value: Option<Vec<FileMeta>>,
}

object! {
    FormAttributeValueAttachments {
        optional value: ["value"],
    }
}

/// Options that were chosen.
///
/// Schema `Select`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FormAttributeValueSelect {
    /// The options. Absent if none was chosen.
    pub value: Option<Vec<String>>,
}

object! {
    FormAttributeValueSelect {
        optional value: ["value"],
    }
}

/// Plain text.
///
/// Schema `Text1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FormAttributeValueText {
    /// The text as it is.
    pub value: String,
}

object! {
    FormAttributeValueText {
        required value: "value",
    }
}
