//! What the document says about the API as a whole.
//!
//! This is a stand-in. The generator emits the real file, with the same names.

/// The URL of the server.
#[cfg(feature = "client")]
pub(crate) const BASE_URL: &str = "https://dev.dixa.io";

/// The header that carries the API token, in lower case.
#[cfg(feature = "client")]
pub(crate) const AUTHORIZATION: &str = "authorization";

/// The scheme in front of the token in that header. It is empty if there is none.
#[cfg(feature = "client")]
pub(crate) const SCHEME: &str = "";

/// The default `User-Agent` header.
#[cfg(feature = "client")]
pub(crate) const USER_AGENT: &str = concat!("dixa-rust/", env!("CARGO_PKG_VERSION"));

/// What webhooks deliver.
#[cfg(feature = "webhooks")]
pub(crate) type Delivery = serde_json::Value;

/// Properties that are secret though their names do not tell.
pub(crate) const SECRETS: &[&str] = &["seed"];
