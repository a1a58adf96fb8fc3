//! The support code of the emitted crate, compiled and tested as itself.
//!
//! The generator copies these modules, all but this file and `api`, into the crate it emits.

#![allow(
    clippy::disallowed_types,
    reason = "the maps of the generator are not for this crate"
)]
#![cfg_attr(
    not(test),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        reason = "the users of much of this are emitted"
    )
)]

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
pub mod test_util;
mod unknown;
#[cfg(feature = "webhooks")]
pub mod webhooks;
mod wire;

#[cfg(all(test, feature = "client"))]
mod tests;

pub use binary::Binary;
pub use datetime::DateTime;
pub use envelope::{Data, DataList, PageLinks};
#[cfg(feature = "blocking")]
pub use http::Waiting;
#[cfg(feature = "client")]
pub use http::{
    Attempt, CallSettings, Client, ClientBuilder, Error, ErrorKind, Items, Pages, Position,
    RateLimit, Request, Response, Retry,
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
