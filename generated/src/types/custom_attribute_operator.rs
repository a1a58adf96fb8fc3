// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`CustomAttributeOperator`] and its variants.

use crate::wire::{object, tagged_union};
use crate::{ListOf, Unknown};
use super::{IsEmpty, IsNotEmpty};

/// A condition on a custom attribute.
///
/// Schema `CustomAttributeOperator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomAttributeOperator {
    /// The field has no value.
    IsEmpty(IsEmpty),
    /// The field has a value, whichever it is.
    IsNotEmpty(IsNotEmpty),
    /// The custom attribute has none of these values.
    IsNotOneOf(CustomAttributeOperatorIsNotOneOf),
    /// The custom attribute has one of these values.
    IsOneOf(CustomAttributeOperatorIsOneOf),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    CustomAttributeOperator by "_type" {
        IsEmpty = "IsEmpty",
        IsNotEmpty = "IsNotEmpty",
        IsNotOneOf = "IsNotOneOf",
        IsOneOf = "IsOneOf",
    }
}

impl From<IsEmpty> for CustomAttributeOperator {
    fn from(value: IsEmpty) -> Self {
        Self::IsEmpty(value)
    }
}

impl From<IsNotEmpty> for CustomAttributeOperator {
    fn from(value: IsNotEmpty) -> Self {
        Self::IsNotEmpty(value)
    }
}

impl From<CustomAttributeOperatorIsNotOneOf> for CustomAttributeOperator {
    fn from(value: CustomAttributeOperatorIsNotOneOf) -> Self {
        Self::IsNotOneOf(value)
    }
}

impl From<CustomAttributeOperatorIsOneOf> for CustomAttributeOperator {
    fn from(value: CustomAttributeOperatorIsOneOf) -> Self {
        Self::IsOneOf(value)
    }
}

/// The custom attribute has none of these values.
///
/// Schema `IsNotOneOf2`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomAttributeOperatorIsNotOneOf {
    /// Values to leave out, each as a list: a text alone, or an option with those above it first.
    pub values: Option<Vec<Vec<String>>>,
}

object! {
    CustomAttributeOperatorIsNotOneOf {
        optional values: ["values"],
    }
}

impl CustomAttributeOperatorIsNotOneOf {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `values`.
    #[must_use]
    pub fn values<M>(mut self, values: impl ListOf<Vec<String>, M>) -> Self {
        self.values = Some(values.into_list());
        self
    }

    /// Sets `values` if there is a value.
    #[must_use]
    pub fn maybe_values<M>(self, values: Option<impl ListOf<Vec<String>, M>>) -> Self {
        match values {
            Some(values) => self.values(values),
            None => self,
        }
    }
}

/// The custom attribute has one of these values.
///
/// Schema `IsOneOf2`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomAttributeOperatorIsOneOf {
    /// Values to look for, each as a list: a text alone, or an option with those above it first.
    pub values: Option<Vec<Vec<String>>>,
}

object! {
    CustomAttributeOperatorIsOneOf {
        optional values: ["values"],
    }
}

impl CustomAttributeOperatorIsOneOf {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `values`.
    #[must_use]
    pub fn values<M>(mut self, values: impl ListOf<Vec<String>, M>) -> Self {
        self.values = Some(values.into_list());
        self
    }

    /// Sets `values` if there is a value.
    #[must_use]
    pub fn maybe_values<M>(self, values: Option<impl ListOf<Vec<String>, M>>) -> Self {
        match values {
            Some(values) => self.values(values),
            None => self,
        }
    }
}
