// Copied from generator/runtime/src/test_util/mod.rs by `cargo xtask codegen`. Do not edit here.

//! # What is here
//!
//! - `example()` on every type of [`crate::types`] that the API sends or receives.
//! - `Server`, a fake of the whole API on this machine, and `Client::for_test`, a client without
//!   rate limits, retries and waits.
//! - `Page::from_items`, `Error::from_response` and `Error::from_kind`, which make what calls return.
//! - `webhooks::Verifier::sign`, with the feature `webhooks`.
//!
//! The server, the client, pages and errors need the feature `client`.

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
