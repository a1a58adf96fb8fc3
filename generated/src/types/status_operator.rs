// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`StatusOperator`] and its variants.

use crate::wire::{object, tagged_union};
use crate::{IntoList, Unknown};
use super::SearchStatus;

/// A condition on the state.
///
/// Schema `StatusOperator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StatusOperator {
    /// The value is none of these.
    IsNotOneOf(StatusOperatorIsNotOneOf),
    /// The value is one of these.
    IsOneOf(StatusOperatorIsOneOf),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    StatusOperator by "_type" {
        IsNotOneOf = "IsNotOneOf",
        IsOneOf = "IsOneOf",
    }
}

impl StatusOperator {
    /// Values to leave out.
    ///
    /// Returns `None` only for an unknown variant.
    pub fn values(&self) -> Option<&Vec<SearchStatus>> {
        match self {
            Self::IsNotOneOf(value) => Some(&value.values),
            Self::IsOneOf(value) => Some(&value.values),
            Self::Unknown(_) => None,
        }
    }
}

impl From<StatusOperatorIsNotOneOf> for StatusOperator {
    fn from(value: StatusOperatorIsNotOneOf) -> Self {
        Self::IsNotOneOf(value)
    }
}

impl From<StatusOperatorIsOneOf> for StatusOperator {
    fn from(value: StatusOperatorIsOneOf) -> Self {
        Self::IsOneOf(value)
    }
}

/// The value is none of these.
///
/// Schema `IsNotOneOf4`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusOperatorIsNotOneOf {
    /// Values to leave out.
    pub values: Vec<SearchStatus>,
}

object! {
    StatusOperatorIsNotOneOf {
        required values: ["values"],
    }
}

impl StatusOperatorIsNotOneOf {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(values: impl IntoList<SearchStatus, M>) -> Self {
        Self { values: values.into_list() }
    }
}

/// The value is one of these.
///
/// Schema `IsOneOf4`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusOperatorIsOneOf {
    /// Values to look for.
    pub values: Vec<SearchStatus>,
}

object! {
    StatusOperatorIsOneOf {
        required values: ["values"],
    }
}

impl StatusOperatorIsOneOf {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(values: impl IntoList<SearchStatus, M>) -> Self {
        Self { values: values.into_list() }
    }
}
