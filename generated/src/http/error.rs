// Copied from generator/runtime/src/http/error.rs by `cargo xtask codegen`. Do not edit here.

//! What can go wrong with a call.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::http::answer::Answer;
use crate::http::line::line;
use crate::http::token::Token;

/// How long an error is when it is displayed, in characters.
pub(crate) const LONGEST: usize = 400;

/// How much of it may be the id of the request.
const LONGEST_ID: usize = 100;

/// What kept a call from giving its value.
///
/// Ask it what happened with [`kind`](Self::kind) or the `is_…` methods, and what the server said
/// with [`status`](Self::status), [`message`](Self::message), [`codes`](Self::codes) and
/// [`body`](Self::body). It never shows the API token, not even if the server repeats it.
///
/// Displayed, it is one short line: the operation, what happened, and the server's own words. The
/// cause is not repeated there: it is the [`source`](std::error::Error::source), if there is one.
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
    answer: Option<Answer>,
    retry_after: Option<Duration>,
    attempts: u32,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What was being done when a call failed: see [`Error::kind`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request could not be put together: nothing was sent.
    Builder,
    /// No connection came about: nothing was sent.
    Connect,
    /// There was no complete answer in time.
    Timeout,
    /// The connection broke before the answer was complete.
    Broken,
    /// The answer was larger than the client allows.
    TooLarge,
    /// A redirect that the client does not follow.
    Redirect,
    /// The answer's status is not one of success.
    Status,
    /// The answer's body is not what it should be.
    Decode,
    /// The client's own limit for a day is used up.
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
            answer: None,
            retry_after: None,
            attempts: 0,
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

    /// The error without the token, in case the program has put it into what is at fault.
    pub(crate) fn without(mut self, token: &Token) -> Self {
        self.inner.detail = token.hide_in(&self.inner.detail).into_owned().into();
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

    /// When the same request might succeed.
    pub(crate) fn repeatable(&self) -> Repeatable {
        match self.kind() {
            ErrorKind::Connect => Repeatable::Always,
            ErrorKind::Timeout | ErrorKind::Broken => Repeatable::IfIdempotent,
            ErrorKind::Decode if self.inner.is_passing => Repeatable::IfIdempotent,
            ErrorKind::Status => match self.status() {
                Some(StatusCode::TOO_MANY_REQUESTS) => Repeatable::Always,
                Some(StatusCode::REQUEST_TIMEOUT) => Repeatable::IfIdempotent,
                Some(status) if status.is_server_error() => Repeatable::IfIdempotent,
                _ => Repeatable::Never,
            },
            ErrorKind::Builder
            | ErrorKind::TooLarge
            | ErrorKind::Redirect
            | ErrorKind::Decode
            | ErrorKind::RateLimit
            | ErrorKind::Paging => Repeatable::Never,
        }
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

    /// What was being done when it failed.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// Whether the request could not be put together: an argument or a setting is at fault, and
    /// nothing was sent.
    pub fn is_builder(&self) -> bool {
        self.kind() == ErrorKind::Builder
    }

    /// Whether no connection came about: nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Whether it took too long: to connect, an attempt, or the call as a whole.
    ///
    /// Unless [`is_connect`](Self::is_connect) is true as well, the server may have done what it
    /// was asked.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout || (self.is_connect() && self.inner.is_passing)
    }

    /// Whether the connection broke before the answer was complete.
    ///
    /// The server may have done what it was asked.
    pub fn is_broken(&self) -> bool {
        self.kind() == ErrorKind::Broken
    }

    /// Whether the answer was larger than the client allows.
    pub fn is_too_large(&self) -> bool {
        self.kind() == ErrorKind::TooLarge
    }

    /// Whether the server redirected to where the client does not follow.
    pub fn is_redirect(&self) -> bool {
        self.kind() == ErrorKind::Redirect
    }

    /// Whether the server answered with a status that is not success.
    pub fn is_status(&self) -> bool {
        self.kind() == ErrorKind::Status
    }

    /// Whether the server's answer was not what it should be.
    ///
    /// The server has done what it was asked.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Whether a link to another page could not be followed.
    pub fn is_paging(&self) -> bool {
        self.kind() == ErrorKind::Paging
    }

    /// Whether the server refused the token: status 401.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether there is no such thing: status 404.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the token does not allow this: status 403.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the request conflicts with how things are: status 409, and nothing else.
    ///
    /// For what exists already, Dixa has status 400 and a code such as `EmailExists`: see
    /// [`codes`](Self::codes).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether there were too many requests: by the server's count (status 429) or by the
    /// client's own daily limit.
    pub fn is_rate_limited(&self) -> bool {
        self.kind() == ErrorKind::RateLimit || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the server failed: a status from 500 on.
    pub fn is_server_error(&self) -> bool {
        self.is_status() && self.status().is_some_and(|status| status.is_server_error())
    }

    /// Whether the same call might succeed later: what [`Retry`](crate::Retry) repeats, if only
    /// for methods that can be repeated, and a client's own limit that is used up.
    ///
    /// Unless [`is_connect`](Self::is_connect) or [`is_rate_limited`](Self::is_rate_limited) is
    /// true as well, the server may have done what it was asked.
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

    /// The codes in the server's message, such as `EmailExists` in
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
        let mut end = String::new();
        if let Some(id) = self.request_id() {
            end = format!(" (request id {})", line(id, LONGEST_ID));
        }
        if self.attempts() > 1 {
            end = format!("{end} ({} attempts)", self.attempts());
        }
        let parts = [
            self.operation(),
            Some(&*self.inner.detail),
            self.inner.particulars.as_deref(),
            self.message(),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        let room = LONGEST.saturating_sub(end.chars().count());
        write!(f, "{}{end}", line(&parts.join(": "), room))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = |text: Option<&str>| text.map(|text| line(text, LONGEST));
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

/// When a request that failed can be sent again.
pub(crate) enum Repeatable {
    Always,
    IfIdempotent,
    Never,
}
