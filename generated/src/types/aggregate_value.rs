// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`AggregateValue`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::{Measure, PresenceDuration};

/// An aggregate of a metric: a count, a number, or the time spent in each state of presence.
///
/// Schema `AggregateValue`.
///
/// ```
/// # fn example(value: dixa::types::AggregateValue) {
/// use dixa::types::AggregateValue;
///
/// match value {
///     AggregateValue::AgentPresenceDurationValue(it) => println!("{it:?}"),
///     AggregateValue::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AggregateValue {
    /// How long agents were in each state of presence.
    AgentPresenceDurationValue(AgentPresenceDurationValue),
    /// An aggregate that need not be a whole number.
    DoubleAggregateValue(DoubleAggregateValue),
    /// An aggregate that is a whole number.
    LongAggregateValue(LongAggregateValue),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    AggregateValue by "_type" {
        AgentPresenceDurationValue = "AgentPresenceDurationValue",
        DoubleAggregateValue = "DoubleAggregateValue",
        LongAggregateValue = "LongAggregateValue",
    }
}

impl AggregateValue {
    /// How the values were aggregated.
    ///
    /// Returns `None` for a variant that does not have it.
    pub fn measure(&self) -> Option<Measure> {
        match self {
            Self::DoubleAggregateValue(value) => Some(value.measure.clone()),
            Self::LongAggregateValue(value) => Some(value.measure.clone()),
            Self::Unknown(unknown) => unknown.property("measure"),
            Self::AgentPresenceDurationValue(_) => None,
        }
    }
}

impl From<AgentPresenceDurationValue> for AggregateValue {
    fn from(value: AgentPresenceDurationValue) -> Self {
        Self::AgentPresenceDurationValue(value)
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

/// How long agents were in each state of presence.
///
/// Schema `AgentPresenceDurationValue`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentPresenceDurationValue {
    /// Durations, one per state. Absent if there are none.
    pub value: Option<Vec<PresenceDuration>>,
    /// What the durations say, in words.
    pub description: Option<String>,
}

object! {
    AgentPresenceDurationValue {
        optional value: ["value"],
        optional description: "description",
    }
}

/// An aggregate that need not be a whole number.
///
/// Schema `DoubleAggregateValue`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DoubleAggregateValue {
    /// The aggregate, in the unit of the metric.
    pub value: f64,
    /// How the values were aggregated.
    pub measure: Measure,
}

object! {
    DoubleAggregateValue {
        required value: "value",
        required measure: "measure",
    }
}

/// An aggregate that is a whole number.
///
/// Schema `LongAggregateValue`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LongAggregateValue {
    /// The count.
    pub value: i64,
    /// How the values were aggregated.
    pub measure: Measure,
}

object! {
    LongAggregateValue {
        required value: "value" as Whole,
        required measure: "measure",
    }
}
