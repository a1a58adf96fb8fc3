// Copied from generator/runtime/src/http/error.rs by `cargo xtask codegen`. Do not edit here.

//! What can go wrong with a call.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::http::answer::Answer;
use crate::http::decode::one_line;

/// What kept a call from giving its value.
///
/// Ask it what happened with the `is_…` methods, and what the server said with
/// [`status`](Self::status), [`message`](Self::message) and [`body`](Self::body). It never shows
/// the API token, not even if the server repeats it.
///
/// Displayed, it is one line: the operation, what happened, and the server's or the system's own
/// words. The cause, if there is one, is its [`source`](std::error::Error::source).
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: Kind,
    detail: String,
    operation: Option<String>,
    answer: Option<Answer>,
    retry_after: Option<Duration>,
    attempts: u32,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What was being done when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The request could not be put together.
    Builder,
    /// No connection; `timed_out` if that took too long.
    Connect { timed_out: bool },
    /// No complete answer in time.
    Timeout,
    /// The connection broke before the answer was complete.
    Broken,
    /// An answer larger than allowed.
    TooLarge,
    /// A redirect that is not followed.
    Redirect,
    /// A status that is not success.
    Status,
    /// A body that is not what it should be; `cut_short` if it may just have ended too early.
    Decode { cut_short: bool },
    /// The client's own daily limit is used up.
    RateLimit,
    /// A link to another page that cannot be followed.
    Paging,
}

impl Error {
    pub(crate) fn new(kind: Kind, detail: impl Into<String>) -> Self {
        let inner = Inner {
            kind,
            detail: detail.into(),
            operation: None,
            answer: None,
            retry_after: None,
            attempts: 0,
            source: None,
        };
        Self {
            inner: Box::new(inner),
        }
    }

    pub(crate) fn builder(detail: impl Into<String>) -> Self {
        Self::new(Kind::Builder, detail)
    }

    pub(crate) fn paging(detail: impl Into<String>) -> Self {
        Self::new(Kind::Paging, detail)
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    pub(crate) fn during(mut self, operation: &str) -> Self {
        self.inner.operation = Some(operation.to_owned());
        self
    }

    pub(crate) fn answered(mut self, answer: Answer) -> Self {
        self.inner.retry_after = answer.retry_after();
        self.inner.answer = Some(answer);
        self
    }

    pub(crate) fn wait(mut self, wait: Duration) -> Self {
        self.inner.retry_after = Some(wait);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.inner.attempts = attempts;
        self
    }

    pub(crate) fn kind(&self) -> Kind {
        self.inner.kind
    }

    /// Whether the request could not be put together: an argument or a setting is at fault, and
    /// nothing was sent.
    pub fn is_builder(&self) -> bool {
        self.kind() == Kind::Builder
    }

    /// Whether no connection came about: nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), Kind::Connect { .. })
    }

    /// Whether it took too long: to connect, an attempt, or the call as a whole.
    ///
    /// Unless [`is_connect`](Self::is_connect) is true as well, the server may have done what it
    /// was asked.
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.kind(),
            Kind::Timeout | Kind::Connect { timed_out: true }
        )
    }

    /// Whether the connection broke before the answer was complete.
    ///
    /// The server may have done what it was asked.
    pub fn is_broken(&self) -> bool {
        self.kind() == Kind::Broken
    }

    /// Whether the answer was larger than the client allows.
    pub fn is_too_large(&self) -> bool {
        self.kind() == Kind::TooLarge
    }

    /// Whether the server redirected to where the client does not follow.
    pub fn is_redirect(&self) -> bool {
        self.kind() == Kind::Redirect
    }

    /// Whether the server answered with a status that is not success.
    pub fn is_status(&self) -> bool {
        self.kind() == Kind::Status
    }

    /// Whether the server's answer was not what it should be.
    ///
    /// The server has done what it was asked.
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), Kind::Decode { .. })
    }

    /// Whether a link to another page could not be followed.
    pub fn is_paging(&self) -> bool {
        self.kind() == Kind::Paging
    }

    /// Whether the server refused the token: status 401.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether there is no such thing: status 404.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the request conflicts with how things are: status 409.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether there were too many requests: by the server's count (status 429) or by the
    /// client's own daily limit.
    pub fn is_rate_limited(&self) -> bool {
        self.kind() == Kind::RateLimit || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.is_status() && self.status() == Some(status)
    }

    /// The status of the answer, if there was one. Decode errors have one too.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.answer.as_ref().map(Answer::status)
    }

    /// The server's own words, from a body such as `{"message": "…"}` or `{"error": "…"}`.
    ///
    /// None if the body is something else, such as a gateway's HTML page: see
    /// [`body`](Self::body).
    pub fn message(&self) -> Option<&str> {
        self.inner.answer.as_ref()?.message()
    }

    /// The body of the answer as text, at most its first 64 KiB. Bytes that are not UTF-8 appear
    /// as U+FFFD.
    pub fn body(&self) -> Option<&str> {
        self.inner.answer.as_ref().map(Answer::body)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.inner.answer.as_ref().map(Answer::headers)
    }

    /// The id that the server gave the request, to name to Dixa's support.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.answer.as_ref()?.request_id()
    }

    /// How long to wait before trying again, if the server said so (`Retry-After`, as seconds or
    /// as a date) or if the client's own daily limit is used up.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// How many times the request was sent or a connection for it attempted.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// The operation that failed: its method and its path as documented, such as
    /// `GET /v1/agents/{agentId}`.
    pub fn operation(&self) -> Option<&str> {
        self.inner.operation.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.inner.detail)?;
        if let Some(message) = self.message() {
            write!(f, ": {}", one_line(message))?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request id {id})")?;
        }
        match self.attempts() {
            0 | 1 => Ok(()),
            attempts => write!(f, " ({attempts} attempts)"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &self.operation())
            .field("detail", &self.inner.detail)
            .field("status", &self.status())
            .field("message", &self.message())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("source", &self.inner.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.inner.source.as_deref()?;
        Some(source)
    }
}

/// What is at the bottom of an error, in its own words.
pub(crate) fn root(error: &reqwest::Error) -> String {
    let mut root: &dyn StdError = error;
    while let Some(source) = root.source() {
        root = source;
    }
    if error.source().is_none() {
        // The text is reqwest's then, which may name the URL.
        return "no reason given".to_owned();
    }
    root.to_string()
}
