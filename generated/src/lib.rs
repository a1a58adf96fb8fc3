// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/root.rs). Do not edit.

//! A client for the Dixa API v1.
//!
//! # A call
//!
//! A [`Client`] has a method for each part of the API, and each of those has a method for each operation.
//! What an operation requires is an argument; everything else is a setter. `.await` sends the request and
//! gives the value that the server returns. `.send().await` gives a [`Response`], which has the status and
//! the headers as well. Nothing is sent before that.
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
//!
//! A client is cheap to clone, and its clones share connections and limits: make one and clone it.
//! [`Client::from_env`] takes the token from `DIXA_API_KEY`.
//!
//! # Lists
//!
//! A list that comes in pages gives a [`Page`]. `.items()` on its call gives the items of all pages as a
//! [stream](Items), and `.pages()` gives the [pages](Pages); neither needs a trait for `next().await`. Each
//! has a [`Position`], which can be stored, and from which the list goes on later.
//!
//! # Errors
//!
//! Every call fails with an [`Error`]. Ask it what happened (`is_not_found()`, `is_rate_limited()`,
//! `is_timeout()`, or [`kind()`](Error::kind) for a `match`), or for the status, the message and the request
//! id that the server sent. It never shows the token.
//!
//! # Retries and limits
//!
//! What is safe to repeat is repeated, with pauses in between; a POST or PATCH that the server may have
//! carried out is not. All clones of a client together keep to the rate that the API allows. [`Retry`],
//! [`RateLimit`] and the timeouts are set on the [`ClientBuilder`], and for a single call with
//! [`CallSettings`].
//!
//! # Values
//!
//! - **Unions** are enums. A variant that this version does not know arrives as [`Unknown`], with its JSON,
//!   and is sent back unchanged; the same goes for values of enumerations. Programs keep working when the API
//!   grows.
//! - **Partial updates** have [`Patch`] fields, which leave, set or clear a property. No `None` clears
//!   anything by itself.
//! - **Options**: for each optional property there is a `maybe_…`, which sets it if there is a value.
//! - **Requests** are made with `new`, which takes what is required, and setters for the rest. All fields are
//!   public.
//!
//! # Features
//!
//! - `client`: the HTTP client, without TLS. Every TLS feature enables it. Without it
//!   (`default-features = false`) the crate has only the types, for programs that make no calls.
//! - `rustls` (on by default): TLS by rustls, with ring for cryptography and the system's certificates.
//! - `rustls-aws-lc-rs`: TLS by rustls, with aws-lc-rs in place of ring.
//! - `native-tls`: TLS by the operating system's own library.
//! - `gzip`: asks the server for compressed responses.
//! - `tracing`: emits a `tracing` event for each attempt to send a request.
//! - `blocking`: adds `.wait()`, for programs that are not async.
//! - `webhooks`: verifies the signatures of webhook deliveries.
//! - `test-util`: for the tests of programs: an example of every type, and a fake of the API.
//!
//! The crate needs Rust 1.89 or later.
#![cfg_attr(
    all(doc, feature = "blocking", feature = "test-util", feature = "webhooks"),
    doc = "
# Guides

- [`cookbook`]: whole programs, and what the compiler says of usual slips
- [`promises`]: retries, limits, timeouts, secrets and errors in detail
- [`test_util`]: how programs are tested
"
)]
//!
//! # What the API says of itself
//!
//! REST API of Dixa `v1`: agents, end users, conversations, the knowledge base and everything
//! around them.
//!
//! **Authentication.** Send the API token as it is in the header `Authorization`, with no
//! scheme word in front of it.
//!
//! **Envelopes.** Most bodies are wrapped in `data`. Lists that come in pages add `meta` with
//! the links `previous` and `next`; a link is relative to the host and already carries the
//! whole query, so follow it as given. The key in it is opaque.
//!
//! **Type tags.** Where a value can be of several kinds, the object carries the name of its
//! kind in `_type`, in requests too. Kinds without any properties may be written as the name
//! alone.
//!
//! **Rate limits.** A token may send 10 requests a second with bursts of 4, and 864,000
//! requests a day. Requests over the limit are answered with 429.
//!
//! **Files.** Attachments and recordings on `files.dixa.io`, and links that begin with `/private/`
//! or `/public/`, are fetched with `Authorization: Basic` and the Base64 form of `bearer:`
//! followed by the API token. The answer redirects to another host, which must not get the
//! token.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(deprecated, reason = "what the API deprecates is still part of it")]

mod api;
mod binary;
mod datetime;
mod envelope;
#[cfg(feature = "client")]
mod http;
mod id;
mod lenient;
mod list;
mod outcome;
mod page;
mod patch;
mod secret;
#[cfg(feature = "test-util")]
#[doc = include_str!("../docs/testing.md")]
pub mod test_util;
mod unknown;
#[cfg(feature = "webhooks")]
pub mod webhooks;
mod wire;
#[cfg(all(doc, feature = "blocking", feature = "test-util", feature = "webhooks"))]
#[doc = include_str!("../docs/cookbook.md")]
pub mod cookbook {}
#[cfg(all(doc, feature = "blocking", feature = "test-util", feature = "webhooks"))]
#[doc = include_str!("../docs/promises.md")]
pub mod promises {}

#[cfg(feature = "client")]
pub mod operations;
pub mod types;

pub use binary::Binary;
pub use datetime::DateTime;
pub use envelope::{Data, DataList, PageLinks};
#[cfg(feature = "blocking")]
pub use http::Waiting;
#[cfg(feature = "client")]
pub use http::{
    Attempt, CallSettings, Client, ClientBuilder, Error, ErrorKind, Items, Pages,
    Position, RateLimit, Request, Response, Retry,
};
pub use id::Id;
pub use lenient::{Lenient, Unreadable};
pub use list::{IntoList, ListOf};
pub use outcome::{Failure, Outcome, Outcomes};
pub use page::Page;
pub use patch::Patch;
pub use unknown::Unknown;
pub use wire::UnknownValue;
pub use {jiff, serde_json, uuid};
#[cfg(feature = "client")]
pub use reqwest::{self, StatusCode, header::HeaderMap};
pub use uuid::Uuid;
