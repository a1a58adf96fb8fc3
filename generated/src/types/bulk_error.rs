// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`BulkError`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union, told};

/// Why one item of a bulk action failed.
///
/// Schema `BulkError`.
///
/// ```
/// # fn example(value: dixa::types::BulkError) {
/// use dixa::types::BulkError;
///
/// match value {
///     BulkError::EmptyPatchSet(it) => println!("{it:?}"),
///     BulkError::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BulkError {
    /// The item has nothing to change.
    EmptyPatchSet(EmptyPatchSet),
    /// The item failed for the given reason.
    ErrorResponse(ErrorResponse),
    /// The item failed for reasons on the side of the server.
    Infrastructure(Infrastructure),
    /// The item contradicts other data.
    Integrity(Integrity),
    /// An argument of the action is not valid.
    InvalidArgument(InvalidArgument),
    /// The item does not exist.
    NotFound(BulkErrorNotFound),
    /// The item is not valid.
    Validation(Validation),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    BulkError by "_type" {
        EmptyPatchSet = "EmptyPatchSet",
        ErrorResponse = "ErrorResponse",
        Infrastructure = "Infrastructure",
        Integrity = "Integrity",
        InvalidArgument = "InvalidArgument",
        NotFound = "NotFound",
        Validation = "Validation",
    }
}

impl BulkError {
    /// What is wrong, in words.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::EmptyPatchSet(value) => Some(&value.message),
            Self::ErrorResponse(value) => Some(&value.message),
            Self::Infrastructure(value) => Some(&value.message),
            Self::Integrity(value) => Some(&value.message),
            Self::InvalidArgument(value) => Some(&value.message),
            Self::NotFound(value) => Some(&value.message),
            Self::Validation(value) => Some(&value.message),
            Self::Unknown(unknown) => unknown.property("message"),
        }
    }
}

impl From<EmptyPatchSet> for BulkError {
    fn from(value: EmptyPatchSet) -> Self {
        Self::EmptyPatchSet(value)
    }
}

impl From<ErrorResponse> for BulkError {
    fn from(value: ErrorResponse) -> Self {
        Self::ErrorResponse(value)
    }
}

impl From<Infrastructure> for BulkError {
    fn from(value: Infrastructure) -> Self {
        Self::Infrastructure(value)
    }
}

impl From<Integrity> for BulkError {
    fn from(value: Integrity) -> Self {
        Self::Integrity(value)
    }
}

impl From<InvalidArgument> for BulkError {
    fn from(value: InvalidArgument) -> Self {
        Self::InvalidArgument(value)
    }
}

impl From<BulkErrorNotFound> for BulkError {
    fn from(value: BulkErrorNotFound) -> Self {
        Self::NotFound(value)
    }
}

impl From<Validation> for BulkError {
    fn from(value: Validation) -> Self {
        Self::Validation(value)
    }
}

told!(BulkError);

/// The item has nothing to change.
///
/// Schema `EmptyPatchSet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmptyPatchSet {
    /// Id of the item that failed.
    pub id: String,
    /// What is wrong, in words.
    pub message: String,
}

object! {
    EmptyPatchSet {
        required id: "id",
        required message: "message",
    }
}

/// The item failed for the given reason.
///
/// Schema `ErrorResponse`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    ErrorResponse {
        required message: "message",
    }
}

told!(ErrorResponse);

/// The item failed for reasons on the side of the server.
///
/// Schema `Infrastructure`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Infrastructure {
    /// Id of the item that failed.
    pub id: String,
    /// What is wrong, in words.
    pub message: String,
}

object! {
    Infrastructure {
        required id: "id",
        required message: "message",
    }
}

/// The item contradicts other data.
///
/// Schema `Integrity`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Integrity {
    /// Id of the item that failed.
    pub id: String,
    /// What is wrong, in words.
    pub message: String,
}

object! {
    Integrity {
        required id: "id",
        required message: "message",
    }
}

/// An argument of the action is not valid.
///
/// Schema `InvalidArgument`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidArgument {
    /// What is wrong, in words.
    pub message: String,
}

object! {
    InvalidArgument {
        required message: "message",
    }
}

/// The item does not exist.
///
/// Schema `NotFound1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkErrorNotFound {
    /// Id of the item that failed.
    pub id: String,
    /// What is wrong, in words.
    pub message: String,
}

object! {
    BulkErrorNotFound {
        required id: "id",
        required message: "message",
    }
}

/// The item is not valid.
///
/// Schema `Validation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Validation {
    /// Id of the item that failed.
    pub id: Option<String>,
    /// What is wrong, in words.
    pub message: String,
}

object! {
    Validation {
        optional id: "id",
        required message: "message",
    }
}
