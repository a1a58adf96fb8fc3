//! What the document says of the API as a whole.
//!
//! A stand-in: the generator emits the real one, with the same names.

/// Where the API is served.
pub(crate) const BASE_URL: &str = "https://dev.dixa.io";

/// The header that carries the API token, in lower case.
pub(crate) const AUTHORIZATION: &str = "authorization";

/// What stands there before the token.
pub(crate) const SCHEME: &str = "";

/// How the client names itself.
pub(crate) const USER_AGENT: &str = concat!("dixa-rust/", env!("CARGO_PKG_VERSION"));
