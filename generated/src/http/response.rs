// Copied from generator/runtime/src/http/response.rs by `cargo xtask codegen`. Do not edit here.

//! A call's value together with how it came.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::http::answer;
use crate::secret::Screened;

/// The result of a call: its value with the status, headers and so on of the response.
///
/// A response dereferences to its value.
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) rest: BTreeMap<String, Value>,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) elapsed: Duration,
    pub(crate) attempts: u32,
}

impl<T> Response<T> {
    /// Returns the typed body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Converts the response into its typed body.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the properties that the server sent beside the value in its envelope, such as the
    /// `requestId` in `{"data": …, "requestId": …}`. Usually there are none.
    pub fn rest(&self) -> &BTreeMap<String, Value> {
        &self.rest
    }

    /// Returns the status, which always indicates success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the id that the server gave the request. Dixa's support may ask for it.
    pub fn request_id(&self) -> Option<&str> {
        answer::request_id(&self.headers)
    }

    /// Returns how long the call took, from its first attempt to the end of the response body.
    /// Waiting for the client's own rate limit before the first attempt is not counted.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns how many times the client tried to send the request: 1 if there was no retry.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the same response with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            rest: self.rest,
            status: self.status,
            headers: self.headers,
            elapsed: self.elapsed,
            attempts: self.attempts,
        }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("rest", &Screened(&self.rest))
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("elapsed", &self.elapsed)
            .field("attempts", &self.attempts)
            .finish()
    }
}
