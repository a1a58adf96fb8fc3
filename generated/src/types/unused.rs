// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

use crate::wire::object;

/// Schema `BadRequest`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BadRequest {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    BadRequest {
        required message: "message",
    }
}

/// Schema `Conflict`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Conflict {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    Conflict {
        required message: "message",
    }
}

/// Schema `NotFound`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    NotFound {
        required message: "message",
    }
}

/// Schema `ServerError`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServerError {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    ServerError {
        required message: "message",
    }
}

/// Schema `Unauthorized`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Unauthorized {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    Unauthorized {
        required message: "message",
    }
}
