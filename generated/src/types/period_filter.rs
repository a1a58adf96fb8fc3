// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`PeriodFilter`] and its variants.

use crate::wire::{object, tagged_union};
use crate::{DateTime, Unknown};
use super::PresetValue;

/// A period, by name or by its ends.
///
/// Schema `PeriodFilter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PeriodFilter {
    /// A period between two points in time.
    Interval(Interval),
    /// A period by its name, in the time zone of the request.
    Preset(Preset),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    PeriodFilter by "_type" {
        Interval = "Interval",
        Preset = "Preset",
    }
}

impl From<Interval> for PeriodFilter {
    fn from(value: Interval) -> Self {
        Self::Interval(value)
    }
}

impl From<Preset> for PeriodFilter {
    fn from(value: Preset) -> Self {
        Self::Preset(value)
    }
}

/// A period between two points in time.
///
/// Schema `Interval`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Interval {
    /// Start of the period.
    pub start: DateTime,
    /// End of the period.
    pub end: DateTime,
}

object! {
    Interval {
        required start: "start",
        required end: "end",
    }
}

impl Interval {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(start: DateTime, end: DateTime) -> Self {
        Self { start, end }
    }
}

/// A period by its name, in the time zone of the request.
///
/// Schema `Preset`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Preset {
    /// Name of the period. It is written as the `_type` of an object.
    pub value: PresetValue,
}

object! {
    Preset {
        required value: "value",
    }
}

impl Preset {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(value: impl Into<PresetValue>) -> Self {
        Self { value: value.into() }
    }
}
