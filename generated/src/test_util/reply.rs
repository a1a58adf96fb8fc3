// Copied from generator/runtime/src/test_util/reply.rs by `cargo xtask codegen`. Do not edit here.

//! What the server answers.

use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use serde::Serialize;
use serde_json::json;

use super::content::Content;
use super::operation::Operation;
use crate::http::spans::hide_secrets;

/// What a [`Server`](super::Server) does with a request: a response, or a failure.
///
/// ```
/// use std::time::Duration;
///
/// use dixa::StatusCode;
/// use dixa::test_util::Reply;
///
/// let busy = Reply::rate_limited(Duration::from_secs(2));
/// let gone = Reply::status(StatusCode::GONE).json(&["no", "longer", "here"]);
/// let slow = Reply::from(StatusCode::NOT_FOUND).delay(Duration::from_millis(50));
/// # drop([busy, gone, slow]);
/// ```
#[derive(Debug, Clone)]
#[must_use = "a reply is for a `Server`"]
pub struct Reply {
    pub(super) delay: Duration,
    pub(super) action: Action,
}

#[derive(Debug, Clone)]
pub(super) enum Action {
    Respond(Response),
    /// Closes the connection.
    Disconnect,
}

#[derive(Clone)]
pub(super) struct Response {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("body", &hide_secrets(&String::from_utf8_lossy(&self.body)))
            .finish_non_exhaustive()
    }
}

impl Reply {
    /// Creates a response with a status, and without a body. [`Reply::from`] a status has a body
    /// with a message as well.
    pub fn status(status: StatusCode) -> Self {
        Self::with(status, Content::default())
    }

    /// Creates the response that makes a call return a value, as
    /// [`On::returns`](super::On::returns) does.
    ///
    /// # Panics
    ///
    /// Panics if the value cannot be written as JSON.
    pub fn returning<O: Operation>(output: O::Output) -> Self {
        Self::with(O::route().status(), O::content(output))
    }

    /// Creates the response to a request over the rate limit: status 429 with a `Retry-After`, in
    /// whole seconds.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let mut reply = Self::from(StatusCode::TOO_MANY_REQUESTS);
        reply.insert(RETRY_AFTER, retry_after.as_secs().into());
        reply
    }

    /// Closes the connection without a response.
    pub fn disconnect() -> Self {
        Self {
            delay: Duration::ZERO,
            action: Action::Disconnect,
        }
    }

    /// Sends nothing for so long, and then closes the connection. A call with a shorter timeout
    /// runs into it.
    pub fn stall(time: Duration) -> Self {
        Self::disconnect().delay(time)
    }

    pub(super) fn with(status: StatusCode, content: Content) -> Self {
        let mut reply = Self {
            delay: Duration::ZERO,
            action: Action::Respond(Response {
                status,
                headers: HeaderMap::new(),
                body: content.bytes,
            }),
        };
        if let Some(content_type) = content.content_type {
            reply.insert(CONTENT_TYPE, header_value(content_type));
        }
        reply
    }

    /// Sets the body to JSON: a value of this crate, or anything that can be written as JSON.
    ///
    /// # Panics
    ///
    /// Panics if the value cannot be written as JSON.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.body("application/json", Content::json(value).bytes)
    }

    /// Sets the body, of a media type such as `text/html`.
    ///
    /// # Panics
    ///
    /// Panics if the media type has characters that a header cannot carry.
    pub fn body(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.insert(CONTENT_TYPE, header_value(content_type));
        if let Action::Respond(response) = &mut self.action {
            response.body = body.into();
        }
        self
    }

    /// Sets a header.
    ///
    /// # Panics
    ///
    /// Panics if the name or the value has characters that a header cannot carry.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let Ok(parsed) = name.parse() else {
            panic!("`{name}` is no name of a header");
        };
        self.insert(parsed, header_value(value));
        self
    }

    /// Waits for so long before this happens.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    fn insert(&mut self, name: HeaderName, value: HeaderValue) {
        if let Action::Respond(response) = &mut self.action {
            response.headers.insert(name, value);
        }
    }
}

/// A response with this status, and with its name as the message: `{"message": "Not Found"}`.
impl From<StatusCode> for Reply {
    fn from(status: StatusCode) -> Self {
        let message = status.canonical_reason().unwrap_or(status.as_str());
        Self::status(status).json(&json!({ "message": message }))
    }
}

fn header_value(text: &str) -> HeaderValue {
    let Ok(value) = text.parse() else {
        panic!("`{text}` has characters that a header cannot carry");
    };
    value
}
