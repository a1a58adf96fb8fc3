// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`SubmittedRatingResult`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};

/// A score, tagged with its scale.
///
/// Schema `SubmittedRatingResult`.
///
/// ```
/// # fn example(value: dixa::types::SubmittedRatingResult) {
/// use dixa::types::SubmittedRatingResult;
///
/// match value {
///     SubmittedRatingResult::Csat(it) => println!("{it:?}"),
///     SubmittedRatingResult::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SubmittedRatingResult {
    /// How satisfied the end user is.
    Csat(Csat),
    /// How likely the end user is to recommend the organization.
    Nps(Nps),
    /// Thumbs up or thumbs down.
    ThumbsUpOrDown(ThumbsUpOrDown),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    SubmittedRatingResult by "_type" {
        Csat = "Csat",
        Nps = "Nps",
        ThumbsUpOrDown = "ThumbsUpOrDown",
    }
}

impl SubmittedRatingResult {
    /// The score: the higher it is, the more satisfied the end user is.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn value(&self) -> Option<i32> {
        match self {
            Self::Csat(value) => Some(value.value),
            Self::Nps(value) => Some(value.value),
            Self::ThumbsUpOrDown(value) => Some(value.value),
            Self::Unknown(unknown) => unknown.property("value"),
        }
    }
}

impl From<Csat> for SubmittedRatingResult {
    fn from(value: Csat) -> Self {
        Self::Csat(value)
    }
}

impl From<Nps> for SubmittedRatingResult {
    fn from(value: Nps) -> Self {
        Self::Nps(value)
    }
}

impl From<ThumbsUpOrDown> for SubmittedRatingResult {
    fn from(value: ThumbsUpOrDown) -> Self {
        Self::ThumbsUpOrDown(value)
    }
}

/// How satisfied the end user is.
///
/// Schema `Csat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Csat {
    /// The score: the higher it is, the more satisfied the end user is.
    pub value: i32,
}

object! {
    Csat {
        required value: "value" as Whole,
    }
}

impl Csat {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(value: i32) -> Self {
        Self { value }
    }
}

/// How likely the end user is to recommend the organization.
///
/// Schema `Nps`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Nps {
    /// The score, from 0, not at all likely, to 10, very likely.
    pub value: i32,
}

object! {
    Nps {
        required value: "value" as Whole,
    }
}

impl Nps {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(value: i32) -> Self {
        Self { value }
    }
}

/// Thumbs up or thumbs down.
///
/// Schema `ThumbsUpOrDown`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThumbsUpOrDown {
    /// The score. Which number stands for which thumb is not documented.
    pub value: i32,
}

object! {
    ThumbsUpOrDown {
        required value: "value" as Whole,
    }
}

impl ThumbsUpOrDown {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(value: i32) -> Self {
        Self { value }
    }
}
