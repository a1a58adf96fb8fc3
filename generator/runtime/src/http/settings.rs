//! Settings of one call.

use std::fmt;
use std::time::Duration;

use reqwest::Method;
use reqwest::header::HeaderMap;

use crate::http::builder::{header_name, header_value};
use crate::http::client::Inner;
use crate::http::error::Error;
use crate::http::retry::Retry;

/// Settings for one call, which replace those of its client. Pass them to the method `with` of the
/// builder of any operation.
///
/// ```no_run
/// # use std::time::Duration;
/// # async fn run(dixa: &dixa::Client) -> Result<(), dixa::Error> {
/// let patient = dixa::CallSettings::new()
///     .attempt_timeout(Duration::from_secs(300))
///     .header("x-trace", "7")
///     .repeatable(true);
/// dixa.request("POST", "/v1/analytics/metrics").with(patient).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "settings are for the builder of a call"]
pub struct CallSettings {
    attempt_timeout: Option<Duration>,
    total_timeout: Option<Duration>,
    retry: Option<Retry>,
    is_repeatable: Option<bool>,
    headers: Vec<(String, String)>,
}

impl CallSettings {
    /// Creates settings that leave those of the client unchanged.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long one attempt may take: see [`ClientBuilder::attempt_timeout`].
    ///
    /// [`ClientBuilder::attempt_timeout`]: crate::ClientBuilder::attempt_timeout
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets how long the call may take: see [`ClientBuilder::total_timeout`]. For a list, it applies
    /// to each page.
    ///
    /// [`ClientBuilder::total_timeout`]: crate::ClientBuilder::total_timeout
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// Sets which failures are retried, and when.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Sets whether the call may be repeated after the server may have seen it. By default, this is
    /// permitted for idempotent methods only. With `true`, it is also permitted for POST and PATCH,
    /// which the server may then process twice.
    pub fn repeatable(mut self, is_repeatable: bool) -> Self {
        self.is_repeatable = Some(is_repeatable);
        self
    }

    /// Sets a header, in place of any header of this name that the client would send.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Combines these settings with `other`, whose settings take precedence.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.headers.extend(other.headers);
        Self {
            attempt_timeout: other.attempt_timeout.or(self.attempt_timeout),
            total_timeout: other.total_timeout.or(self.total_timeout),
            retry: other.retry.or(self.retry),
            is_repeatable: other.is_repeatable.or(self.is_repeatable),
            headers: self.headers,
        }
    }

    /// Sets the headers.
    pub(crate) fn add_headers(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        for (name, value) in &self.headers {
            headers.insert(header_name(name)?, header_value(name, value)?);
        }
        Ok(())
    }

    /// How a call is made with these settings and with those of the client for the rest.
    pub(crate) fn terms(&self, client: &Inner, method: &Method) -> Terms {
        Terms {
            attempt_timeout: self.attempt_timeout.unwrap_or(client.attempt_timeout),
            total_timeout: self.total_timeout.unwrap_or(client.total_timeout),
            retry: self.retry.unwrap_or(client.retry),
            is_repeatable: self.is_repeatable.unwrap_or(method.is_idempotent()),
        }
    }
}

// The values of headers may be secret.
impl fmt::Debug for CallSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&String> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("CallSettings")
            .field("attempt_timeout", &self.attempt_timeout)
            .field("total_timeout", &self.total_timeout)
            .field("retry", &self.retry)
            .field("is_repeatable", &self.is_repeatable)
            .field("headers", &headers)
            .finish()
    }
}

/// How a call is made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terms {
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) retry: Retry,
    /// Whether it may be repeated after the server may have seen it.
    pub(crate) is_repeatable: bool,
}
