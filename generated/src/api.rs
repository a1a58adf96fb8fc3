// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/root.rs). Do not edit.

//! What the document says of the API as a whole.

/// The server; empty if the document does not say where it is.
pub(crate) const BASE_URL: &str = "https://dev.dixa.io";

/// The header that carries the token.
pub(crate) const AUTHORIZATION: &str = "authorization";

/// What stands there before the token.
pub(crate) const SCHEME: &str = "";

/// What this crate calls itself.
pub(crate) const USER_AGENT: &str = concat!("dixa-rust/", env!("CARGO_PKG_VERSION"));
