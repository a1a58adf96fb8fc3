// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`ChannelOperator`] and its variants.

use crate::wire::{object, tagged_union};
use crate::{IntoList, Unknown};
use super::SearchChannel;

/// A condition on the channel.
///
/// Schema `ChannelOperator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChannelOperator {
    /// The value is none of these.
    IsNotOneOf(ChannelOperatorIsNotOneOf),
    /// The value is one of these.
    IsOneOf(ChannelOperatorIsOneOf),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ChannelOperator by "_type" {
        IsNotOneOf = "IsNotOneOf",
        IsOneOf = "IsOneOf",
    }
}

impl ChannelOperator {
    /// Values to leave out.
    ///
    /// Returns `None` only for an unknown variant.
    pub fn values(&self) -> Option<&Vec<SearchChannel>> {
        match self {
            Self::IsNotOneOf(value) => Some(&value.values),
            Self::IsOneOf(value) => Some(&value.values),
            Self::Unknown(_) => None,
        }
    }
}

impl From<ChannelOperatorIsNotOneOf> for ChannelOperator {
    fn from(value: ChannelOperatorIsNotOneOf) -> Self {
        Self::IsNotOneOf(value)
    }
}

impl From<ChannelOperatorIsOneOf> for ChannelOperator {
    fn from(value: ChannelOperatorIsOneOf) -> Self {
        Self::IsOneOf(value)
    }
}

/// The value is none of these.
///
/// Schema `IsNotOneOf1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelOperatorIsNotOneOf {
    /// Values to leave out.
    pub values: Vec<SearchChannel>,
}

object! {
    ChannelOperatorIsNotOneOf {
        required values: ["values"],
    }
}

impl ChannelOperatorIsNotOneOf {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(values: impl IntoList<SearchChannel, M>) -> Self {
        Self { values: values.into_list() }
    }
}

/// The value is one of these.
///
/// Schema `IsOneOf1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelOperatorIsOneOf {
    /// Values to look for.
    pub values: Vec<SearchChannel>,
}

object! {
    ChannelOperatorIsOneOf {
        required values: ["values"],
    }
}

impl ChannelOperatorIsOneOf {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(values: impl IntoList<SearchChannel, M>) -> Self {
        Self { values: values.into_list() }
    }
}
