// Copied from generator/runtime/src/test_util/client.rs by `cargo xtask codegen`. Do not edit here.

//! What a test makes of the client's own types.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::http::answer::Answer;
use crate::http::credentials::Credentials;
use crate::{Client, Error, ErrorKind, RateLimit, Retry};

/// What a client for tests sends as its token.
const TOKEN: &str = "token-for-tests";

impl Client {
    /// Creates a client for tests, which sends its requests to this URL, such as that of a
    /// [`Server`](crate::test_util::Server). It has no rate limit and retries nothing, so it never
    /// waits, and no call takes longer than 10 seconds. Use [`to_builder`](Self::to_builder) to
    /// change that.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`build`](crate::ClientBuilder::build).
    pub fn for_test(url: impl Into<String>) -> Result<Self, Error> {
        let builder = Self::builder().token(TOKEN);
        builder
            .base_url(url)
            .rate_limit(RateLimit::off())
            .retry(Retry::off())
            .total_timeout(Duration::from_secs(10))
            .build()
    }
}

impl Error {
    /// Creates the error that a call returns for a response with this status and body, for tests of
    /// code that handles errors.
    ///
    /// ```
    /// use dixa::{Error, StatusCode};
    ///
    /// let error = Error::from_response(StatusCode::NOT_FOUND, r#"{"message": "No such agent"}"#);
    /// assert!(error.is_not_found());
    /// assert_eq!(error.message(), Some("No such agent"));
    /// ```
    ///
    /// For failures of another kind, see [`from_kind`](Self::from_kind).
    pub fn from_response(status: StatusCode, body: impl AsRef<[u8]>) -> Self {
        let error = Self::new(ErrorKind::Status, status.to_string()).after(1);
        error.answered(Answer::new(
            status,
            &HeaderMap::new(),
            body.as_ref(),
            &Credentials::default(),
        ))
    }

    /// Creates an error of a kind that comes without a response, such as
    /// [`ErrorKind::Timeout`], for tests of code that handles errors.
    pub fn from_kind(kind: ErrorKind) -> Self {
        Self::new(kind, "made for a test")
    }
}
