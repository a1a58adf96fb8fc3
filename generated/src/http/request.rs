// Copied from generator/runtime/src/http/request.rs by `cargo xtask codegen`. Do not edit here.

//! Requests to endpoints that this crate does not know.

use std::fmt::Display;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::http::call::{Call, Sending};
use crate::http::decode;
use crate::http::error::Error;
use crate::http::items::Items;
use crate::http::pages::Pages;
use crate::http::position::Position;
use crate::http::response::Response;
use crate::http::settings::CallSettings;

/// A request to any endpoint: see [`Client::request`](crate::Client::request).
///
/// Awaiting it returns the response body as JSON, or null if there is none.
#[derive(Debug)]
#[must_use = "a request is sent by `.await` or `.send()`"]
pub struct Request {
    call: Call,
}

impl Request {
    pub(crate) fn new(call: Call) -> Self {
        Self { call }
    }

    /// Sets the value for a name in braces in the path. The value is percent-encoded. It must not
    /// be empty, `.` or `..`.
    pub fn path(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.call.path(name.into(), value);
        self
    }

    /// Sets a query parameter. The value is percent-encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.call.query(name.into(), value);
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.call.header(name.into(), value);
        self
    }

    /// Sets the request body.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.call.json(body);
        self
    }

    /// Sets timeouts, retries or headers for this request only.
    pub fn with(mut self, settings: CallSettings) -> Self {
        self.call.with(settings);
        self
    }

    /// Sends the request and returns the whole response, with the body as JSON, or null if there is
    /// none.
    ///
    /// # Errors
    ///
    /// Returns the errors of any call: see [`Error`].
    pub async fn send(self) -> Result<Response<Value>, Error> {
        self.call.send_any().await
    }

    /// Sends the request and reads the body as a `T`.
    ///
    /// # Errors
    ///
    /// Returns the errors of any call: see [`Error`].
    pub async fn send_as<T: DeserializeOwned + Send>(self) -> Result<Response<T>, Error> {
        self.call.send(decode::json).await
    }

    /// Returns this page and all later ones, if the endpoint returns a list in pages as the known
    /// endpoints do. Each page is requested when it is needed.
    pub fn pages<T>(self) -> Pages<T> {
        self.call.pages()
    }

    /// Returns the items of this page and of all later ones: see [`pages`](Self::pages).
    pub fn items<T>(self) -> Items<T> {
        self.pages().items()
    }

    /// Begins a list at a position where it has stood before.
    pub fn from(mut self, position: Position) -> Self {
        self.call.from(position);
        self
    }

    /// Sends the request and waits for the body as JSON, in a program that is not async.
    ///
    /// # Errors
    ///
    /// Returns the errors of any call, and an error if it is called from async code: see
    /// [`Client::wait`](crate::Client::wait).
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Value, Error> {
        let client = self.call.client().clone();
        client.wait(self)
    }
}

impl IntoFuture for Request {
    type Output = Result<Value, Error>;
    type IntoFuture = Sending<Value>;

    // Inline, as those of the operations: see `sends!`.
    #[inline]
    fn into_future(mut self) -> Self::IntoFuture {
        self.call.empty_answer("null");
        self.call.value(decode::json)
    }
}
