// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`AggregateValue`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::Measure;

/// An aggregate of a metric: counts are whole numbers, the rest are not.
///
/// Schema `AggregateValue`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AggregateValue {
    /// `DoubleAggregateValue`
    DoubleAggregateValue(DoubleAggregateValue),
    /// `LongAggregateValue`
    LongAggregateValue(LongAggregateValue),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    AggregateValue by "_type" {
        DoubleAggregateValue = "DoubleAggregateValue",
        LongAggregateValue = "LongAggregateValue",
    }
}

impl AggregateValue {
    /// The property `measure`, which all variants have.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn measure(&self) -> Option<Measure> {
        match self {
            Self::DoubleAggregateValue(value) => Some(value.measure.clone()),
            Self::LongAggregateValue(value) => Some(value.measure.clone()),
            Self::Unknown(unknown) => unknown.property("measure"),
        }
    }
}

impl From<DoubleAggregateValue> for AggregateValue {
    fn from(value: DoubleAggregateValue) -> Self {
        Self::DoubleAggregateValue(value)
    }
}

impl From<LongAggregateValue> for AggregateValue {
    fn from(value: LongAggregateValue) -> Self {
        Self::LongAggregateValue(value)
    }
}

/// Schema `DoubleAggregateValue`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DoubleAggregateValue {
    pub value: f64,
    pub measure: Measure,
}

object! {
    DoubleAggregateValue {
        required value: "value",
        required measure: "measure",
    }
}

/// Schema `LongAggregateValue`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LongAggregateValue {
    pub value: i64,
    pub measure: Measure,
}

object! {
    LongAggregateValue {
        required value: "value",
        required measure: "measure",
    }
}
