//! For the tests of programs that use this crate.
//!
//! - Every type of [`types`](crate::types) that the API sends or receives has a function `example`,
//!   which returns the value that the API's documentation shows. Change its public fields to make
//!   the value that a test needs.
//! - `Server` is a fake of the whole API on this machine. It answers every operation with the
//!   documentation's example, records the requests, and can be told to answer otherwise or to fail.
//! - `Client::for_test` creates a client without rate limits, retries and waits.
//! - `Page::from_items` and `Error::from_response` make what calls return, for code that is tested
//!   without any server.
//! - With the feature `webhooks`, `webhooks::Verifier::sign` signs deliveries.
//!
//! All but the first and the last need the feature `client`. Enable the feature `test-util` for
//! tests only:
//!
//! ```toml
//! [dev-dependencies]
//! dixa = { version = "*", features = ["test-util"] }
//! ```

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod connection;
#[cfg(feature = "client")]
pub(crate) mod content;
pub(crate) mod examples;
#[cfg(feature = "client")]
mod on;
#[cfg(feature = "client")]
pub(crate) mod operation;
#[cfg(feature = "client")]
pub(crate) mod operations;
#[cfg(feature = "client")]
mod pages;
#[cfg(feature = "client")]
mod path;
#[cfg(feature = "client")]
mod reply;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod script;
#[cfg(feature = "client")]
mod server;
pub(crate) mod types;

#[cfg(feature = "client")]
pub use on::{AnyOperation, On};
#[cfg(feature = "client")]
pub use operation::Operation;
#[cfg(feature = "client")]
pub use reply::Reply;
#[cfg(feature = "client")]
pub use request::Request;
#[cfg(feature = "client")]
pub use server::Server;
