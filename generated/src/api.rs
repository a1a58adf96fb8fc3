// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/root.rs). Do not edit.

//! What the document says about the API as a whole.

#[cfg(feature = "client")]
use crate::http::place::Place;

/// The URL of the server. It is empty if the document does not name a server.
#[cfg(feature = "client")]
pub(crate) const BASE_URL: &str = "https://dev.dixa.io";

/// Where the API token stands.
#[cfg(feature = "client")]
pub(crate) const TOKEN: Place = Place::Header("authorization", "");

/// The default `User-Agent` header.
#[cfg(feature = "client")]
pub(crate) const USER_AGENT: &str = concat!("dixa-rust/", env!("CARGO_PKG_VERSION"));

/// Properties that hold secrets although their names do not tell.
pub(crate) const SECRETS: &[&str] = &[];

#[cfg(feature = "webhooks")]
pub(crate) use crate::types::Delivery;
