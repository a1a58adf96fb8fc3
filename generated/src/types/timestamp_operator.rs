// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`TimestampOperator`] and its variants.

use crate::wire::{object, tagged_union};
use crate::{DateTime, Unknown};

/// A condition on a point in time.
///
/// Schema `TimestampOperator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TimestampOperator {
    /// The time lies between two others.
    Between(TimestampBetween),
    /// The time is at or after a point in time.
    Since(TimestampSince),
    /// The time is at or before a point in time.
    Until(TimestampUntil),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    TimestampOperator by "_type" {
        Between = "Between",
        Since = "Since",
        Until = "Until",
    }
}

impl From<TimestampBetween> for TimestampOperator {
    fn from(value: TimestampBetween) -> Self {
        Self::Between(value)
    }
}

impl From<TimestampSince> for TimestampOperator {
    fn from(value: TimestampSince) -> Self {
        Self::Since(value)
    }
}

impl From<TimestampUntil> for TimestampOperator {
    fn from(value: TimestampUntil) -> Self {
        Self::Until(value)
    }
}

/// The time lies between two others.
///
/// Schema `Between`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimestampBetween {
    /// Start of the period.
    pub timestamp_from: DateTime,
    /// End of the period.
    pub timestamp_to: DateTime,
}

object! {
    TimestampBetween {
        required timestamp_from: "timestampFrom",
        required timestamp_to: "timestampTo",
    }
}

impl TimestampBetween {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(timestamp_from: DateTime, timestamp_to: DateTime) -> Self {
        Self {
            timestamp_from,
            timestamp_to,
        }
    }
}

/// The time is at or after a point in time.
///
/// Schema `Since`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimestampSince {
    /// Start of the period.
    pub timestamp: DateTime,
}

object! {
    TimestampSince {
        required timestamp: "timestamp",
    }
}

impl TimestampSince {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(timestamp: DateTime) -> Self {
        Self { timestamp }
    }
}

/// The time is at or before a point in time.
///
/// Schema `Until`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimestampUntil {
    /// End of the period.
    pub timestamp: DateTime,
}

object! {
    TimestampUntil {
        required timestamp: "timestamp",
    }
}

impl TimestampUntil {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(timestamp: DateTime) -> Self {
        Self { timestamp }
    }
}
