// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/root.rs). Do not edit.

//! What the document says about the API as a whole.

/// The URL of the server. It is empty if the document does not name a server.
#[cfg(feature = "client")]
pub(crate) const BASE_URL: &str = "https://dev.dixa.io";

/// The header that carries the token.
#[cfg(feature = "client")]
pub(crate) const AUTHORIZATION: &str = "authorization";

/// The scheme in front of the token in that header. It is empty if there is none.
#[cfg(feature = "client")]
pub(crate) const SCHEME: &str = "";

/// The default `User-Agent` header.
#[cfg(feature = "client")]
pub(crate) const USER_AGENT: &str = concat!("dixa-rust/", env!("CARGO_PKG_VERSION"));

/// Properties that hold secrets although their names do not tell.
pub(crate) const SECRETS: &[&str] = &[];

#[cfg(feature = "webhooks")]
pub(crate) use crate::types::Delivery;
