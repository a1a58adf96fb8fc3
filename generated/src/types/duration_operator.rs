// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`DurationOperator`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};

/// A condition on a duration. The unit is not documented.
///
/// Schema `DurationOperator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DurationOperator {
    /// The duration lies between two others.
    Between(DurationBetween),
    /// The duration is this one or a longer one.
    LongerThanOrEqualTo(LongerThanOrEqualTo),
    /// The duration is this one or a shorter one.
    ShorterThanOrEqualTo(ShorterThanOrEqualTo),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    DurationOperator by "_type" {
        Between = "Between",
        LongerThanOrEqualTo = "LongerThanOrEqualTo",
        ShorterThanOrEqualTo = "ShorterThanOrEqualTo",
    }
}

impl From<DurationBetween> for DurationOperator {
    fn from(value: DurationBetween) -> Self {
        Self::Between(value)
    }
}

impl From<LongerThanOrEqualTo> for DurationOperator {
    fn from(value: LongerThanOrEqualTo) -> Self {
        Self::LongerThanOrEqualTo(value)
    }
}

impl From<ShorterThanOrEqualTo> for DurationOperator {
    fn from(value: ShorterThanOrEqualTo) -> Self {
        Self::ShorterThanOrEqualTo(value)
    }
}

/// The duration lies between two others.
///
/// Schema `Between1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DurationBetween {
    /// Shortest duration.
    pub min: i64,
    /// Longest duration.
    pub max: i64,
}

object! {
    DurationBetween {
        required min: "min" as Whole,
        required max: "max" as Whole,
    }
}

impl DurationBetween {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(min: i64, max: i64) -> Self {
        Self { min, max }
    }
}

/// The duration is this one or a longer one.
///
/// Schema `LongerThanOrEqualTo`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LongerThanOrEqualTo {
    /// Shortest duration.
    pub duration: i64,
}

object! {
    LongerThanOrEqualTo {
        required duration: "duration" as Whole,
    }
}

impl LongerThanOrEqualTo {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(duration: i64) -> Self {
        Self { duration }
    }
}

/// The duration is this one or a shorter one.
///
/// Schema `ShorterThanOrEqualTo`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShorterThanOrEqualTo {
    /// Longest duration.
    pub duration: i64,
}

object! {
    ShorterThanOrEqualTo {
        required duration: "duration" as Whole,
    }
}

impl ShorterThanOrEqualTo {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(duration: i64) -> Self {
        Self { duration }
    }
}
