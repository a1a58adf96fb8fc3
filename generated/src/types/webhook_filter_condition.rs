// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`WebhookFilterCondition`] and its variants.

use crate::wire::{object, tagged_union};
use crate::{IntoList, Unknown};
use super::WebhookFilterField;

/// A condition on one property of the conversation.
///
/// Schema `Condition1`.
///
/// ```
/// # fn example(value: dixa::types::WebhookFilterCondition) {
/// use dixa::types::WebhookFilterCondition;
///
/// match value {
///     WebhookFilterCondition::IsNotOneOf(it) => println!("{it:?}"),
///     WebhookFilterCondition::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookFilterCondition {
    /// The property has none of these values.
    IsNotOneOf(WebhookFilterIsNotOneOf),
    /// The property has one of these values.
    IsOneOf(WebhookFilterIsOneOf),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    WebhookFilterCondition by "_type" {
        IsNotOneOf = "IsNotOneOf",
        IsOneOf = "IsOneOf",
    }
}

impl WebhookFilterCondition {
    /// Which property is compared: the channel the conversation began on (`InitialChannel`), where
    /// the operation behind the event came from (`OperationOrigin`), or the queue of the
    /// conversation (`QueueId`).
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn field(&self) -> Option<WebhookFilterField> {
        match self {
            Self::IsNotOneOf(value) => Some(value.field.clone()),
            Self::IsOneOf(value) => Some(value.field.clone()),
            Self::Unknown(unknown) => unknown.property("field"),
        }
    }

    /// Values to hold back, at least one.
    ///
    /// Returns `None` only for an unknown variant.
    pub fn values(&self) -> Option<&Vec<String>> {
        match self {
            Self::IsNotOneOf(value) => Some(&value.values),
            Self::IsOneOf(value) => Some(&value.values),
            Self::Unknown(_) => None,
        }
    }
}

impl From<WebhookFilterIsNotOneOf> for WebhookFilterCondition {
    fn from(value: WebhookFilterIsNotOneOf) -> Self {
        Self::IsNotOneOf(value)
    }
}

impl From<WebhookFilterIsOneOf> for WebhookFilterCondition {
    fn from(value: WebhookFilterIsOneOf) -> Self {
        Self::IsOneOf(value)
    }
}

/// The property has none of these values.
///
/// Schema `IsNotOneOf5`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookFilterIsNotOneOf {
    /// Which property is compared: the channel the conversation began on (`InitialChannel`), where
    /// the operation behind the event came from (`OperationOrigin`), or the queue of the
    /// conversation (`QueueId`).
    pub field: WebhookFilterField,
    /// Values to hold back, at least one.
    pub values: Vec<String>,
}

object! {
    WebhookFilterIsNotOneOf {
        required field: "field",
        required values: ["values"],
    }
}

impl WebhookFilterIsNotOneOf {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(
        field: impl Into<WebhookFilterField>,
        values: impl IntoList<String, M>,
    ) -> Self {
        Self {
            field: field.into(),
            values: values.into_list(),
        }
    }
}

/// The property has one of these values.
///
/// Schema `IsOneOf5`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookFilterIsOneOf {
    /// Which property is compared: the channel the conversation began on (`InitialChannel`), where
    /// the operation behind the event came from (`OperationOrigin`), or the queue of the
    /// conversation (`QueueId`).
    pub field: WebhookFilterField,
    /// Values to let through, at least one.
    pub values: Vec<String>,
}

object! {
    WebhookFilterIsOneOf {
        required field: "field",
        required values: ["values"],
    }
}

impl WebhookFilterIsOneOf {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(
        field: impl Into<WebhookFilterField>,
        values: impl IntoList<String, M>,
    ) -> Self {
        Self {
            field: field.into(),
            values: values.into_list(),
        }
    }
}
