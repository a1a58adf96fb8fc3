//! When a request is sent again, and after which wait.

use std::time::Duration;

use reqwest::StatusCode;

use crate::http::error::Error;
use crate::http::fate::Repeatable;
use crate::http::random;

/// Which failures are retried, how often, and after which delay.
///
/// A request is retried where that is safe:
///
/// - after status 429, for all methods, because the server has not processed the request;
/// - after a failure to connect, for all methods, because nothing was sent;
/// - after status 408 or 5xx, a timeout, or an incomplete response, for idempotent methods (GET,
///   HEAD, PUT, DELETE, OPTIONS, TRACE). The server may have processed the request, but
///   processing it again changes nothing.
///
/// A `DELETE` whose response was lost may therefore end with status 404. `POST` and `PATCH` are not
/// repeated once the server may have seen them, unless the call permits it:
/// [`CallSettings::repeatable`](crate::CallSettings::repeatable).
///
/// The delay before the n-th retry is random, between zero and [`base_delay`](Self::base_delay)
/// times 2^(n - 1), which is capped at [`max_delay`](Self::max_delay). If the server names a time
/// (`Retry-After`), the delay is at least that long, or at least
/// [`max_retry_after`](Self::max_retry_after) if the time is longer than that. If status 429 comes
/// without a time, [`rate_limited_delay`](Self::rate_limited_delay) times 2^(n - 1) is added,
/// because other programs have used up the limit and it takes a while to recover. No retry starts
/// after the client's [`total_timeout`](crate::ClientBuilder::total_timeout).
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
    /// Creates the default: up to 4 retries, after delays of up to 0.5, 1, 2 and 4 seconds, and a
    /// `Retry-After` of up to a minute.
    pub fn new() -> Self {
        Self::default()
    }

    /// Turns retries off.
    pub fn off() -> Self {
        Self::default().max_retries(0)
    }

    /// Sets how many times a request is retried after the first attempt. The default is 4.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Sets the longest delay before the first retry. It doubles with each retry. The default is
    /// 0.5 seconds.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the longest delay that the client chooses itself. The default is 20 seconds.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the longest `Retry-After` that the client honours. A longer one is cut to this. The
    /// default is 60 seconds.
    #[must_use]
    pub fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// Sets the shortest delay after a first status 429 that comes without `Retry-After`. It
    /// doubles with each retry, up to [`max_delay`](Self::max_delay). The default is 1 second, after
    /// which the documented limit has recovered.
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

/// The outcome of one attempt to send a request.
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
    /// Returns the operation, as its method and documented path, such as `GET /v1/agents/{agentId}`.
    pub fn operation(&self) -> &'a str {
        self.operation
    }

    /// Returns the number of the attempt, starting at 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns how long the attempt took.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self.outcome {
            Ok(status) => Some(status),
            Err(error) => error.status(),
        }
    }

    /// Returns the error, or `None` if the attempt succeeded.
    pub fn error(&self) -> Option<&'a Error> {
        self.outcome.err()
    }

    /// Returns the delay before the next attempt, or `None` if this was the last one.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry_in
    }
}
