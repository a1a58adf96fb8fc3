// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`BulkActionOutcome`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};

/// Outcome of a bulk action for one item.
///
/// Schemas `BulkActionOutcome_BulkError_Agent`, `BulkActionOutcome_BulkError_EndUser`, `BulkActionOutcome_BulkError_UUID`, `BulkActionOutcome_ErrorResponse_InternalNoteData`.
///
/// [`Outcomes`](crate::Outcomes) has functions for a list of these: the values and the
/// failures, each outcome as a `Result`, or each input with its outcome.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BulkActionOutcome<T, E> {
    /// The action failed for this item.
    BulkActionFailure(BulkActionFailure<E>),
    /// The action succeeded for this item.
    BulkActionSuccess(BulkActionSuccess<T>),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    BulkActionOutcome<T, E> by "_type" {
        BulkActionFailure = "BulkActionFailure",
        BulkActionSuccess = "BulkActionSuccess",
    }
}

crate::outcome::outcome! {
    BulkActionOutcome<T, E> {
        BulkActionSuccess.data: T,
        BulkActionFailure.error: E,
    }
}

impl<T, E> From<BulkActionFailure<E>> for BulkActionOutcome<T, E> {
    fn from(value: BulkActionFailure<E>) -> Self {
        Self::BulkActionFailure(value)
    }
}

impl<T, E> From<BulkActionSuccess<T>> for BulkActionOutcome<T, E> {
    fn from(value: BulkActionSuccess<T>) -> Self {
        Self::BulkActionSuccess(value)
    }
}

/// The action failed for this item.
///
/// Schemas `BulkActionFailure_BulkError_Agent`, `BulkActionFailure_BulkError_EndUser`, `BulkActionFailure_BulkError_UUID`, `BulkActionFailure_ErrorResponse_InternalNoteData`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkActionFailure<E> {
    pub error: E,
}

object! {
    BulkActionFailure<E> {
        required error: "error",
    }
}

/// The action succeeded for this item.
///
/// Schemas `BulkActionSuccess_BulkError_Agent`, `BulkActionSuccess_BulkError_EndUser`, `BulkActionSuccess_BulkError_UUID`, `BulkActionSuccess_ErrorResponse_InternalNoteData`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkActionSuccess<T> {
    pub data: T,
}

object! {
    BulkActionSuccess<T> {
        required data: "data",
    }
}
