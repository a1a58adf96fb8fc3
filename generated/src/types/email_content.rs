// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`EmailContent`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::{Content, File};

/// Content of an email. An email that is too large is kept as a file.
///
/// Schema `EmailContent`.
///
/// ```
/// # fn example(value: dixa::types::EmailContent) {
/// use dixa::types::EmailContent;
///
/// match value {
///     EmailContent::Regular(it) => println!("{it:?}"),
///     EmailContent::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EmailContent {
    /// An email of ordinary size.
    Regular(Regular),
    /// An email too large to be part of the message.
    TooLarge(TooLarge),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    EmailContent by "_type" {
        Regular = "Regular",
        TooLarge = "TooLarge",
    }
}

impl From<Regular> for EmailContent {
    fn from(value: Regular) -> Self {
        Self::Regular(value)
    }
}

impl From<TooLarge> for EmailContent {
    fn from(value: TooLarge) -> Self {
        Self::TooLarge(value)
    }
}

/// An email of ordinary size.
///
/// Schema `Regular`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Regular {
    pub content: Content,
}

object! {
    Regular {
        required content: "content",
    }
}

/// An email too large to be part of the message.
///
/// Schema `TooLarge`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TooLarge {
    pub file: File,
}

object! {
    TooLarge {
        required file: "file",
    }
}
