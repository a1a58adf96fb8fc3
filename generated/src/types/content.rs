// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`Content`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};

/// Text of a message: plain, HTML or Markdown.
///
/// Schema `Content`.
///
/// ```
/// # fn example(value: dixa::types::Content) {
/// use dixa::types::Content;
///
/// match value {
///     Content::Html(it) => println!("{it:?}"),
///     Content::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// Content in HTML.
    Html(Html),
    /// Content in Markdown.
    Markdown(Markdown),
    /// Plain text.
    Text(Text),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    Content by "_type" {
        Html = "Html",
        Markdown = "Markdown",
        Text = "Text",
    }
}

impl Content {
    /// The text, in HTML.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn value(&self) -> Option<&str> {
        match self {
            Self::Html(value) => Some(&value.value),
            Self::Markdown(value) => Some(&value.value),
            Self::Text(value) => Some(&value.value),
            Self::Unknown(unknown) => unknown.property("value"),
        }
    }
}

impl From<Html> for Content {
    fn from(value: Html) -> Self {
        Self::Html(value)
    }
}

impl From<Markdown> for Content {
    fn from(value: Markdown) -> Self {
        Self::Markdown(value)
    }
}

impl From<Text> for Content {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

/// Content in HTML.
///
/// Schema `Html`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Html {
    /// The text, in HTML.
    pub value: String,
}

object! {
    Html {
        required value: "value",
    }
}

impl Html {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

/// Content in Markdown.
///
/// Schema `Markdown`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Markdown {
    /// The text, in Markdown.
    pub value: String,
}

object! {
    Markdown {
        required value: "value",
    }
}

impl Markdown {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

/// Plain text.
///
/// Schema `Text`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// The text as it is.
    pub value: String,
}

object! {
    Text {
        required value: "value",
    }
}

impl Text {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
