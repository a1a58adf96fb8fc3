//! A call's value together with how it came.

use std::ops::Deref;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::http::answer;

/// What a call gave: its value, and the status, headers and so on of the answer it came in.
///
/// It dereferences to the value.
#[derive(Debug, Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) elapsed: Duration,
    pub(crate) attempts: u32,
}

impl<T> Response<T> {
    /// The typed body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The typed body, taken out of the response.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The status: always one of success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id that the server gave the request, to name to Dixa's support.
    pub fn request_id(&self) -> Option<&str> {
        answer::request_id(&self.headers)
    }

    /// How long the call took, from its first attempt to the end of the last one's body. Waiting
    /// for the client's own rate limit before the first attempt is not counted.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// How many times the request was sent or a connection for it attempted: 1 if all went well.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The same response with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
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
