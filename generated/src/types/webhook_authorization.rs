// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`WebhookAuthorization`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};

/// How deliveries identify themselves to the receiver.
///
/// Schema `WebhookAuthorization`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookAuthorization {
    /// Deliveries carry a user name and a password.
    BasicAuth(BasicAuth),
    /// Deliveries carry no credentials.
    NoAuth(NoAuth),
    /// Deliveries carry a token.
    TokenAuth(TokenAuth),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    WebhookAuthorization by "_type" {
        BasicAuth = "BasicAuth",
        NoAuth = "NoAuth",
        TokenAuth = "TokenAuth",
    }
}

impl From<BasicAuth> for WebhookAuthorization {
    fn from(value: BasicAuth) -> Self {
        Self::BasicAuth(value)
    }
}

impl From<NoAuth> for WebhookAuthorization {
    fn from(value: NoAuth) -> Self {
        Self::NoAuth(value)
    }
}

impl From<TokenAuth> for WebhookAuthorization {
    fn from(value: TokenAuth) -> Self {
        Self::TokenAuth(value)
    }
}

/// Deliveries carry a user name and a password.
///
/// Schema `BasicAuth`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BasicAuth {
    /// User name that the receiver expects.
    pub username: String,
    /// Password that the receiver expects.
    ///
    /// `Debug` does not show it, since it is a secret.
    pub password: String,
}

object! {
    BasicAuth {
        required username: "username",
        required password: "password" is secret,
    }
}

impl BasicAuth {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
        }
    }
}

/// Deliveries carry no credentials.
///
/// Schema `NoAuth`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoAuth {}

object! { NoAuth {} }

impl NoAuth {
    /// Creates the only value of this type.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// Deliveries carry a token.
///
/// Schema `TokenAuth`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenAuth {
    /// The token.
    ///
    /// `Debug` does not show it, since it is a secret.
    pub value: String,
}

object! {
    TokenAuth {
        required value: "value" is secret,
    }
}

impl TokenAuth {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
