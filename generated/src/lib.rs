// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/root.rs). Do not edit.

//! A client for the Dixa API v1.
//!
//! REST API of Dixa `v1`: agents, end users, conversations and everything around them.
//!
//! **Authentication.** Send the API token as it is in the header `Authorization`, with no scheme word in front of it.
//!
//! **Envelopes.** Most bodies are wrapped in `data`. Lists that come in pages add `meta` with the links `previous` and `next`; a link is relative to the host and already carries the whole query, so follow it as given. The key in it is opaque.
//!
//! **Type tags.** Where a value can be of several kinds, the object carries the name of its kind in `_type`, in requests too.
//!
//! **Rate limits.** A token may send 10 requests a second with bursts of 4, and 864,000 requests a day. Requests over the limit are answered with 429.
//!
//! ```no_run
//! # async fn run() -> Result<(), dixa::Error> {
//! let dixa = dixa::Client::new("an API token")?;
//! let page = dixa.agents().list().await?;
//! for item in page.items() {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(deprecated, reason = "what the API deprecates is still part of it")]

#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod answer;
mod api;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod base_url;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod binary;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
#[cfg(feature = "blocking")]
mod blocking;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod builder;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod call;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod client;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod datetime;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod decode;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod envelope;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod error;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod exchange;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod limit;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod multipart;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod outcome;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod pages;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod patch;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod random;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod receive;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod request;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod response;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod retry;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod tls;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod token;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
#[cfg(feature = "tracing")]
mod trace;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod trail;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod transport;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod unknown;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[allow(dead_code, unused_imports, unused_macros, reason = "support for what not every API has")]
mod wire;
pub mod operations;
pub mod types;

pub use binary::Binary;
#[cfg(feature = "blocking")]
pub use blocking::Waiting;
pub use builder::ClientBuilder;
pub use client::Client;
pub use datetime::DateTime;
pub use envelope::{Data, DataList, Page, PageLinks};
pub use error::Error;
pub use limit::RateLimit;
pub use outcome::{Failure, Outcome, Outcomes};
pub use pages::{Items, Pages};
pub use patch::Patch;
pub use request::Request;
pub use response::Response;
pub use retry::{Attempt, Retry};
pub use unknown::Unknown;
pub use wire::UnknownValue;
pub use {jiff, reqwest, serde_json, uuid};
pub use reqwest::StatusCode;
pub use reqwest::header::HeaderMap;
pub use uuid::Uuid;
