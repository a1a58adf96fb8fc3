// Copied from generator/runtime/src/http/error.rs by `cargo xtask codegen`. Do not edit here.

//! What can go wrong with a call.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::http::answer::Answer;
use crate::http::credentials::Credentials;
use crate::http::fate::{Fate, Repeatable};
use crate::http::line::line;
use crate::http::spans::hide_secrets;

/// How long an error is when it is displayed, in characters.
pub(crate) const LONGEST: usize = 400;

/// How much of it may be the id of the request.
const LONGEST_ID: usize = 100;

/// The reason why a call failed.
///
/// [`kind`](Self::kind) and the `is_…` methods tell what happened, and [`status`](Self::status),
/// [`message`](Self::message), [`codes`](Self::codes) and [`body`](Self::body) tell what the server
/// responded. An error never shows the API token, not even if the server repeats it.
///
/// ```
/// fn advice(error: &dixa::Error) -> &'static str {
///     if error.is_not_found() {
///         "there is no such thing"
///     } else if error.was_accepted() || error.may_have_happened() {
///         "look whether it was done before sending it again"
///     } else if error.is_retryable() {
///         "try again later"
///     } else {
///         "something is wrong with the request or the token"
///     }
/// }
/// ```
///
/// An error is displayed as one short line with the operation, what happened, and the server's
/// message. The cause is not part of that line. It is available as the
/// [`source`](std::error::Error::source), if there is one.
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    /// What happened, in words of ours.
    detail: Cow<'static, str>,
    /// What the server sent in particular.
    particulars: Option<String>,
    /// Whether it was connecting that took too long, or whether a body may just have ended too
    /// early.
    is_passing: bool,
    operation: Option<String>,
    /// What is never shown by itself, for it may name people.
    path: Option<String>,
    answer: Option<Answer>,
    retry_after: Option<Duration>,
    attempts: u32,
    /// What an earlier attempt of the same call left open, or did.
    earlier: Fate,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// How a call failed: see [`Error::kind`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request could not be built. Nothing was sent.
    Builder,
    /// The connection could not be established. Nothing was sent.
    Connect,
    /// No complete response arrived in time.
    Timeout,
    /// The connection broke before the response was complete.
    Broken,
    /// The response was larger than the client allows.
    TooLarge,
    /// The server sent a redirect that the client does not follow.
    Redirect,
    /// The response has an error status.
    Status,
    /// The response body could not be read as the expected type.
    Decode,
    /// The client's own daily limit is used up.
    RateLimit,
    /// A link to another page could not be followed.
    Paging,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Self {
        let inner = Inner {
            kind,
            detail: detail.into(),
            particulars: None,
            is_passing: false,
            operation: None,
            path: None,
            answer: None,
            retry_after: None,
            attempts: 0,
            earlier: Fate::NotDone,
            source: None,
        };
        Self {
            inner: Box::new(inner),
        }
    }

    pub(crate) fn builder(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Builder, detail)
    }

    pub(crate) fn paging(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Paging, detail)
    }

    /// A failure to put a request together that was sent where the server wanted it to be sent:
    /// that is no fault of the program's.
    pub(crate) fn led_by_server(mut self, kind: ErrorKind, detail: &'static str) -> Self {
        if self.is_builder() {
            (self.inner.kind, self.inner.detail) = (kind, detail.into());
        }
        self
    }

    /// Adds what the server sent in particular, without the token.
    pub(crate) fn particularly(mut self, particulars: impl Into<String>) -> Self {
        self.inner.particulars = Some(particulars.into());
        self
    }

    /// Says that connecting took too long, or that a body may just have ended too early.
    pub(crate) fn passing(mut self, is_passing: bool) -> Self {
        self.inner.is_passing = is_passing;
        self
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    /// The error without the credentials, in case the program has put one into what is at fault.
    pub(crate) fn without(mut self, credentials: &Credentials) -> Self {
        self.inner.detail = credentials.hide_in(&self.inner.detail).into_owned().into();
        self
    }

    pub(crate) fn during(mut self, operation: &str) -> Self {
        self.inner.operation = Some(operation.to_owned());
        self
    }

    pub(crate) fn at_path(mut self, path: &str) -> Self {
        self.inner.path = Some(path.to_owned());
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

    /// Remembers what became of the attempts before this one.
    pub(crate) fn following(mut self, earlier: Fate) -> Self {
        self.inner.earlier = earlier;
        self
    }

    /// What happened, without anything that the server sent: to log.
    #[cfg(feature = "tracing")]
    pub(crate) fn reason(&self) -> String {
        let mut reason = self.inner.detail.clone().into_owned();
        let mut source = self.source();
        while let Some(cause) = source {
            source = cause.source();
            if source.is_none() {
                reason = format!("{reason}: {cause}");
            }
        }
        line(&reason, LONGEST)
    }

    /// Whether the failure may be over when the request is sent again.
    pub(crate) fn is_passing(&self) -> bool {
        self.inner.is_passing
    }

    /// What became of the attempts before this one.
    pub(crate) fn earlier(&self) -> Fate {
        self.inner.earlier
    }

    /// Returns how the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// Returns whether the request could not be built because of an argument or a setting. Nothing
    /// was sent.
    pub fn is_builder(&self) -> bool {
        self.kind() == ErrorKind::Builder
    }

    /// Returns whether the connection could not be established. Nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Returns whether connecting, an attempt, or the call as a whole took too long.
    ///
    /// Unless [`is_connect`](Self::is_connect) is true as well, the server may have processed the
    /// request.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout || (self.is_connect() && self.inner.is_passing)
    }

    /// Returns whether the connection broke before the response was complete.
    ///
    /// The server may have processed the request.
    pub fn is_broken(&self) -> bool {
        self.kind() == ErrorKind::Broken
    }

    /// Returns whether the response was larger than the client allows.
    pub fn is_too_large(&self) -> bool {
        self.kind() == ErrorKind::TooLarge
    }

    /// Returns whether the server sent a redirect that the client does not follow.
    pub fn is_redirect(&self) -> bool {
        self.kind() == ErrorKind::Redirect
    }

    /// Returns whether the server responded with an error status.
    pub fn is_status(&self) -> bool {
        self.kind() == ErrorKind::Status
    }

    /// Returns whether the response body could not be read as the expected type.
    ///
    /// The server has processed the request.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Returns whether a link to another page could not be followed.
    pub fn is_paging(&self) -> bool {
        self.kind() == ErrorKind::Paging
    }

    /// Returns whether the server rejected the token (status 401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the server found no such resource (status 404).
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Returns whether the token does not permit the call (status 403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Returns whether the request conflicts with the current state of the resource (status 409
    /// only).
    ///
    /// If a resource exists already, Dixa responds with status 400 and a code such as
    /// `EmailExists`: see [`codes`](Self::codes).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Returns whether there were too many requests, either for the server (status 429) or for the
    /// client's own daily limit.
    pub fn is_rate_limited(&self) -> bool {
        self.kind() == ErrorKind::RateLimit || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether the server failed (status 500 or above).
    pub fn is_server_error(&self) -> bool {
        self.is_status() && self.status().is_some_and(|status| status.is_server_error())
    }

    /// Returns whether the same call might succeed later. That is so for every failure that
    /// [`Retry`](crate::Retry) covers, even if the method of this call is not idempotent, and when
    /// the client's own daily limit is used up.
    ///
    /// Unless [`is_connect`](Self::is_connect) or [`is_rate_limited`](Self::is_rate_limited) is
    /// true as well, the server may have processed the request.
    pub fn is_retryable(&self) -> bool {
        let repeatable = matches!(
            self.repeatable(),
            Repeatable::Always | Repeatable::IfIdempotent
        );
        repeatable || self.is_rate_limited()
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.is_status() && self.status() == Some(status)
    }

    /// Returns the status of the response, if there was one. Decode errors have a status too.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.answer.as_ref().map(Answer::status)
    }

    /// Returns the server's message, from a body such as `{"message": "…"}` or `{"error": "…"}`.
    ///
    /// Returns `None` if the body is something else, such as a gateway's HTML page: see
    /// [`body`](Self::body).
    pub fn message(&self) -> Option<&str> {
        self.inner.answer.as_ref()?.message()
    }

    /// Returns the codes in the server's message, such as `EmailExists` in
    /// `The e-mail address is taken [errors:EmailExists]`.
    ///
    /// ```
    /// # fn check(error: &dixa::Error) -> bool {
    /// error.codes().any(|code| code == "EmailExists")
    /// # }
    /// ```
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let lists = self.message().unwrap_or_default().split("[errors:").skip(1);
        lists
            .filter_map(|list| Some(list.split_once(']')?.0))
            .flat_map(|list| list.split([',', ';', ' ', '|']))
            .map(str::trim)
            .filter(|code| !code.is_empty())
    }

    /// Returns the response body as text, up to its first 64 KiB. Bytes that are not valid UTF-8
    /// appear as U+FFFD.
    ///
    /// It is as the server sent it, except for the API token. Other secrets that the server may have
    /// put into it are hidden only where the error itself is shown.
    pub fn body(&self) -> Option<&str> {
        self.inner.answer.as_ref().map(Answer::body)
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.inner.answer.as_ref().map(Answer::headers)
    }

    /// Returns the id that the server gave the request. Dixa's support may ask for it.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.answer.as_ref()?.request_id()
    }

    /// Returns how long to wait before trying again, if the server said so (`Retry-After`, as
    /// seconds or as a date) or if the client's own daily limit is used up.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// Returns how many times the client tried to send the request.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// Returns the operation that failed, as its method and documented path, such as
    /// `GET /v1/agents/{agentId}`.
    pub fn operation(&self) -> Option<&str> {
        self.inner.operation.as_deref()
    }

    /// Returns the path that the request was sent to, such as
    /// `/v1/agents/69d9bac8-4827-453e-894e-4faff1870913`, without its query. Returns `None` if the
    /// request was never put together.
    ///
    /// It is neither displayed nor part of `Debug`, since a path may hold what should not be logged.
    pub fn path(&self) -> Option<&str> {
        self.inner.path.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut end = String::new();
        if let Some(id) = self.request_id() {
            end = format!(" (request id {})", line(id, LONGEST_ID));
        }
        if self.attempts() > 1 {
            end = format!("{end} ({} attempts)", self.attempts());
        }
        let message = self.message().map(hide_secrets);
        let parts = [
            self.operation(),
            Some(&*self.inner.detail),
            self.inner.particulars.as_deref(),
            message.as_deref(),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        let room = LONGEST.saturating_sub(end.chars().count());
        write!(f, "{}{end}", line(&parts.join(": "), room))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = |text: Option<&str>| text.map(|text| line(&hide_secrets(text), LONGEST));
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &short(self.operation()))
            .field("detail", &line(&self.inner.detail, LONGEST))
            .field("particulars", &short(self.inner.particulars.as_deref()))
            .field("status", &self.status())
            .field("message", &short(self.message()))
            .field("request_id", &short(self.request_id()))
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
