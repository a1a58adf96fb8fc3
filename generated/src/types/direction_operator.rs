// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`DirectionOperator`] and its variants.

use crate::wire::{object, tagged_union};
use crate::{IntoList, Unknown};
use super::SearchDirection;

/// A condition on the direction.
///
/// Schema `DirectionOperator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DirectionOperator {
    /// The value is none of these.
    IsNotOneOf(DirectionOperatorIsNotOneOf),
    /// The value is one of these.
    IsOneOf(DirectionOperatorIsOneOf),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    DirectionOperator by "_type" {
        IsNotOneOf = "IsNotOneOf",
        IsOneOf = "IsOneOf",
    }
}

impl DirectionOperator {
    /// Values to leave out.
    ///
    /// Returns `None` only for an unknown variant.
    pub fn values(&self) -> Option<&Vec<SearchDirection>> {
        match self {
            Self::IsNotOneOf(value) => Some(&value.values),
            Self::IsOneOf(value) => Some(&value.values),
            Self::Unknown(_) => None,
        }
    }
}

impl From<DirectionOperatorIsNotOneOf> for DirectionOperator {
    fn from(value: DirectionOperatorIsNotOneOf) -> Self {
        Self::IsNotOneOf(value)
    }
}

impl From<DirectionOperatorIsOneOf> for DirectionOperator {
    fn from(value: DirectionOperatorIsOneOf) -> Self {
        Self::IsOneOf(value)
    }
}

/// The value is none of these.
///
/// Schema `IsNotOneOf3`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DirectionOperatorIsNotOneOf {
    /// Values to leave out.
    pub values: Vec<SearchDirection>,
}

object! {
    DirectionOperatorIsNotOneOf {
        required values: ["values"],
    }
}

impl DirectionOperatorIsNotOneOf {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(values: impl IntoList<SearchDirection, M>) -> Self {
        Self { values: values.into_list() }
    }
}

/// The value is one of these.
///
/// Schema `IsOneOf3`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DirectionOperatorIsOneOf {
    /// Values to look for.
    pub values: Vec<SearchDirection>,
}

object! {
    DirectionOperatorIsOneOf {
        required values: ["values"],
    }
}

impl DirectionOperatorIsOneOf {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(values: impl IntoList<SearchDirection, M>) -> Self {
        Self { values: values.into_list() }
    }
}
