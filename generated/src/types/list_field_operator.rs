// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`ListFieldOperator`] and its variants.

use crate::wire::{object, tagged_union};
use crate::{IntoList, Unknown};
use super::{IsEmpty, IsNotEmpty};

/// A condition on a field that has several values or none.
///
/// Schema `FieldCanHaveMultipleValuesOrBeEmptyOperator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListFieldOperator {
    /// The field has none of these values.
    ExcludesAll(ExcludesAll),
    /// The field lacks at least one of these values.
    ExcludesOne(ExcludesOne),
    /// The field has all of these values.
    IncludesAll(IncludesAll),
    /// The field has at least one of these values.
    IncludesOne(IncludesOne),
    /// The field has no value.
    IsEmpty(IsEmpty),
    /// The field has a value, whichever it is.
    IsNotEmpty(IsNotEmpty),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ListFieldOperator by "_type" {
        ExcludesAll = "ExcludesAll",
        ExcludesOne = "ExcludesOne",
        IncludesAll = "IncludesAll",
        IncludesOne = "IncludesOne",
        IsEmpty = "IsEmpty",
        IsNotEmpty = "IsNotEmpty",
    }
}

impl From<ExcludesAll> for ListFieldOperator {
    fn from(value: ExcludesAll) -> Self {
        Self::ExcludesAll(value)
    }
}

impl From<ExcludesOne> for ListFieldOperator {
    fn from(value: ExcludesOne) -> Self {
        Self::ExcludesOne(value)
    }
}

impl From<IncludesAll> for ListFieldOperator {
    fn from(value: IncludesAll) -> Self {
        Self::IncludesAll(value)
    }
}

impl From<IncludesOne> for ListFieldOperator {
    fn from(value: IncludesOne) -> Self {
        Self::IncludesOne(value)
    }
}

impl From<IsEmpty> for ListFieldOperator {
    fn from(value: IsEmpty) -> Self {
        Self::IsEmpty(value)
    }
}

impl From<IsNotEmpty> for ListFieldOperator {
    fn from(value: IsNotEmpty) -> Self {
        Self::IsNotEmpty(value)
    }
}

/// The field has none of these values.
///
/// Schema `ExcludesAll`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExcludesAll {
    /// Values that must not be there.
    pub values: Option<Vec<String>>,
}

object! {
    ExcludesAll {
        optional values: ["values"],
    }
}

impl ExcludesAll {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `values`.
    #[must_use]
    pub fn values<M>(mut self, values: impl IntoList<String, M>) -> Self {
        self.values = Some(values.into_list());
        self
    }

    /// Sets `values` if there is a value.
    #[must_use]
    pub fn maybe_values<M>(self, values: Option<impl IntoList<String, M>>) -> Self {
        match values {
            Some(values) => self.values(values),
            None => self,
        }
    }
}

/// The field lacks at least one of these values.
///
/// Schema `ExcludesOne`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExcludesOne {
    /// Values of which at least one must be missing.
    pub values: Option<Vec<String>>,
}

object! {
    ExcludesOne {
        optional values: ["values"],
    }
}

impl ExcludesOne {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `values`.
    #[must_use]
    pub fn values<M>(mut self, values: impl IntoList<String, M>) -> Self {
        self.values = Some(values.into_list());
        self
    }

    /// Sets `values` if there is a value.
    #[must_use]
    pub fn maybe_values<M>(self, values: Option<impl IntoList<String, M>>) -> Self {
        match values {
            Some(values) => self.values(values),
            None => self,
        }
    }
}

/// The field has all of these values.
///
/// Schema `IncludesAll`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncludesAll {
    /// Values that must all be there.
    pub values: Option<Vec<String>>,
}

object! {
    IncludesAll {
        optional values: ["values"],
    }
}

impl IncludesAll {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `values`.
    #[must_use]
    pub fn values<M>(mut self, values: impl IntoList<String, M>) -> Self {
        self.values = Some(values.into_list());
        self
    }

    /// Sets `values` if there is a value.
    #[must_use]
    pub fn maybe_values<M>(self, values: Option<impl IntoList<String, M>>) -> Self {
        match values {
            Some(values) => self.values(values),
            None => self,
        }
    }
}

/// The field has at least one of these values.
///
/// Schema `IncludesOne`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IncludesOne {
    /// Values of which at least one must be there.
    pub values: Option<Vec<String>>,
}

object! {
    IncludesOne {
        optional values: ["values"],
    }
}

impl IncludesOne {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `values`.
    #[must_use]
    pub fn values<M>(mut self, values: impl IntoList<String, M>) -> Self {
        self.values = Some(values.into_list());
        self
    }

    /// Sets `values` if there is a value.
    #[must_use]
    pub fn maybe_values<M>(self, values: Option<impl IntoList<String, M>>) -> Self {
        match values {
            Some(values) => self.values(values),
            None => self,
        }
    }
}
