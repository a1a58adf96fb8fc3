//! The support code of the emitted crate, compiled and tested as itself.
//!
//! The generator copies these modules, all but this file and `api`, into the crate it emits.

#![cfg_attr(
    not(test),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        reason = "the users of much of this are emitted"
    )
)]

mod answer;
mod api;
mod base_url;
mod binary;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod client;
mod datetime;
mod decode;
mod envelope;
mod error;
mod exchange;
mod limit;
mod multipart;
mod outcome;
mod pages;
mod pairs;
mod patch;
mod random;
mod receive;
mod request;
mod response;
mod retry;
mod tls;
mod token;
#[cfg(feature = "tracing")]
mod trace;
mod trail;
mod transport;
mod unknown;
#[cfg(feature = "webhooks")]
pub mod webhooks;
mod wire;

#[cfg(test)]
mod tests;

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
