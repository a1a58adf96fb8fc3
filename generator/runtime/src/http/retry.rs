//! When a request is sent again, and after which wait.

use std::time::Duration;

use reqwest::StatusCode;

use crate::http::error::{Error, Repeatable};
use crate::http::random;

/// Which failures are tried again, how often, and after which wait.
///
/// Tried again is what is safe to repeat:
///
/// - status 429, whatever the method: the server has not done anything;
/// - a connection that did not come about, whatever the method: nothing was sent;
/// - status 408 and 5xx, a timeout, and an answer that broke off, if the method is idempotent
///   (GET, HEAD, PUT, DELETE, OPTIONS, TRACE): the server may have done what it was asked, and
///   doing it again changes nothing.
///
/// So a `DELETE` whose answer was lost may end as a 404. `POST` and `PATCH` are not repeated
/// after the server may have seen them, unless the call says that they may be:
/// [`CallSettings::repeatable`](crate::CallSettings::repeatable).
///
/// The wait before the n-th retry is random, between nothing and
/// [`base_delay`](Self::base_delay) times 2^(n - 1), at most [`max_delay`](Self::max_delay).
/// If the server names a time (`Retry-After`), the wait is not shorter than that, but the time
/// counts as [`max_retry_after`](Self::max_retry_after) if it is longer. Where status 429 names no
/// time, [`rate_limited_delay`](Self::rate_limited_delay) times 2^(n - 1) comes on top: others
/// have used up the limit, and it takes that long until there is room again. There is no retry
/// that would begin after the client's [`total_timeout`](crate::ClientBuilder::total_timeout).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    max_retries: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    rate_limited_delay: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            max_retries: 4,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(60),
            rate_limited_delay: Duration::from_secs(1),
        }
    }
}

impl Retry {
    /// At most 4 retries, waits of up to 0.5, 1, 2 and 4 seconds, `Retry-After` up to a minute.
    pub fn new() -> Self {
        Self::default()
    }

    /// No retries.
    pub fn off() -> Self {
        Self::default().max_retries(0)
    }

    /// How many times a request is sent again after the first attempt, at most. Default: 4.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// The longest wait before the first retry; it doubles with each. Default: 0.5 seconds.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait of the client's own choice. Default: 20 seconds.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest wait of the server's choice. Default: 60 seconds.
    #[must_use]
    pub fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// The shortest wait after a first status 429 that does not say how long to wait; it doubles
    /// with each retry, up to [`max_delay`](Self::max_delay). Default: 1 second, in which the
    /// documented limit is full again.
    #[must_use]
    pub fn rate_limited_delay(mut self, delay: Duration) -> Self {
        self.rate_limited_delay = delay;
        self
    }

    /// The wait before the next attempt, after `attempts` of them; none if there is none.
    pub(crate) fn wait(
        &self,
        error: &Error,
        is_repeatable: bool,
        attempts: u32,
    ) -> Option<Duration> {
        let repeatable = match error.repeatable() {
            Repeatable::Always => true,
            Repeatable::IfIdempotent => is_repeatable,
            Repeatable::Never => false,
        };
        if !repeatable || attempts > self.max_retries {
            return None;
        }
        let own = self.doubled(self.base_delay, attempts).mul_f64(fraction());
        Some(match (self.asked_for(error), self.pause(error, attempts)) {
            (Some(asked), _) => own.max(asked),
            (None, Some(pause)) => own.saturating_add(pause),
            (None, None) => own,
        })
    }

    /// How long no request should be sent, whichever it is, after one that was too many.
    pub(crate) fn pause(&self, error: &Error, attempts: u32) -> Option<Duration> {
        let status = error.status()?;
        if status != StatusCode::TOO_MANY_REQUESTS {
            return None;
        }
        let own = || self.doubled(self.rate_limited_delay, attempts);
        Some(self.asked_for(error).unwrap_or_else(own))
    }

    /// The wait that the server asks for, as far as it is granted.
    fn asked_for(&self, error: &Error) -> Option<Duration> {
        Some(error.retry_after()?.min(self.max_retry_after))
    }

    /// A delay that doubles with each attempt after the first.
    fn doubled(&self, delay: Duration, attempts: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempts.saturating_sub(1));
        delay.saturating_mul(factor).min(self.max_delay)
    }
}

/// A number from 0 up to 1.
fn fraction() -> f64 {
    let bits = (random::bits() >> 32) as u32;
    f64::from(bits) / f64::from(u32::MAX)
}

/// What became of one attempt at a request, as a hook sees it.
///
/// See [`ClientBuilder::on_attempt`](crate::ClientBuilder::on_attempt).
#[derive(Debug, Clone, Copy)]
pub struct Attempt<'a> {
    pub(crate) operation: &'a str,
    pub(crate) number: u32,
    pub(crate) elapsed: Duration,
    pub(crate) outcome: Result<StatusCode, &'a Error>,
    pub(crate) retry_in: Option<Duration>,
}

impl<'a> Attempt<'a> {
    /// The operation: its method and its path as documented, such as `GET /v1/agents/{agentId}`.
    pub fn operation(&self) -> &'a str {
        self.operation
    }

    /// Which attempt it was, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How long it took.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self.outcome {
            Ok(status) => Some(status),
            Err(error) => error.status(),
        }
    }

    /// Why it failed; none if it did not.
    pub fn error(&self) -> Option<&'a Error> {
        self.outcome.err()
    }

    /// The wait before the next attempt; none if this was the last.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}
