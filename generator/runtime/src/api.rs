//! What the document says about the API as a whole.
//!
//! This is a stand-in. The generator emits the real file, with the same names.

#[cfg(feature = "client")]
use crate::http::place::{Key, Place};

/// The URL of the server.
#[cfg(feature = "client")]
pub(crate) const BASE_URL: &str = "https://dev.dixa.io";

/// Where the API token stands.
#[cfg(feature = "client")]
pub(crate) const TOKEN: Place = Place::Header("authorization", "");

/// What authorizes calls besides the token.
#[cfg(feature = "client")]
pub(crate) const KEYS: &[Key] = &[
    Key {
        name: "app",
        place: Place::Header("x-app-key", ""),
        variable: "DIXA_APP",
        is_required: false,
    },
    Key {
        name: "site",
        place: Place::Query("site key"),
        variable: "DIXA_SITE",
        is_required: false,
    },
    Key {
        name: "session",
        place: Place::Cookie("session"),
        variable: "DIXA_SESSION",
        is_required: false,
    },
];

/// The default `User-Agent` header.
#[cfg(feature = "client")]
pub(crate) const USER_AGENT: &str = concat!("dixa-rust/", env!("CARGO_PKG_VERSION"));

/// What webhooks deliver.
#[cfg(feature = "webhooks")]
pub(crate) type Delivery = serde_json::Value;

/// Properties that are secret though their names do not tell.
pub(crate) const SECRETS: &[&str] = &["seed"];
