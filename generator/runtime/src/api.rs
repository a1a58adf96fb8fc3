//! What the document says about the API as a whole.
//!
//! This is a stand-in. The generator emits the real file, with the same names.

/// The URL of the server.
pub(crate) const BASE_URL: &str = "https://dev.dixa.io";

/// The header that carries the API token, in lower case.
pub(crate) const AUTHORIZATION: &str = "authorization";

/// The scheme in front of the token in that header. It is empty if there is none.
pub(crate) const SCHEME: &str = "";

/// The default `User-Agent` header.
pub(crate) const USER_AGENT: &str = concat!("dixa-rust/", env!("CARGO_PKG_VERSION"));
