// Copied from generator/runtime/src/http/limit.rs by `cargo xtask codegen`. Do not edit here.

//! How many requests a client may send.

use std::time::Duration;

use crate::http::error::Error;

/// The rate limit of a client.
///
/// The default is what Dixa allows for a token: 10 requests per second with bursts of 4, and
/// 864,000 requests per day. All clones of a client share one limit, and so do clients created from
/// it with [`Client::to_builder`](crate::Client::to_builder). Requests beyond the limit wait in a
/// queue, in the order in which they were made. Once the requests of a day are used up, calls fail
/// at once with an error for which [`is_rate_limited`](crate::Error::is_rate_limited) is true,
/// unless the day is over within a minute.
///
/// If several programs use the same token, divide its limit between their clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    rules: Option<Rules>,
}

/// The numbers of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rules {
    /// Requests within any period.
    pub(crate) requests: u32,
    pub(crate) period: Duration,
    pub(crate) burst: u32,
    pub(crate) per_day: u64,
}

const SECOND: Duration = Duration::from_secs(1);

const DOCUMENTED: Rules = Rules {
    requests: 10,
    period: SECOND,
    burst: 4,
    per_day: 864_000,
};

impl Default for RateLimit {
    fn default() -> Self {
        Self {
            rules: Some(DOCUMENTED),
        }
    }
}

impl RateLimit {
    /// Creates the limit that Dixa documents.
    pub fn new() -> Self {
        Self::default()
    }

    /// Turns the client's own limit off. Only the server's limit remains.
    pub fn off() -> Self {
        Self { rules: None }
    }

    /// Sets how many requests may be sent within any second. This replaces the setting of
    /// [`per_minute`](Self::per_minute).
    #[must_use]
    pub fn per_second(self, requests: u32) -> Self {
        self.per_period(requests, SECOND)
    }

    /// Sets how many requests may be sent within any minute, for a client that should leave most of
    /// the limit to others. This replaces the setting of [`per_second`](Self::per_second).
    ///
    /// ```
    /// let limit = dixa::RateLimit::new().per_minute(10).burst(1);
    /// ```
    #[must_use]
    pub fn per_minute(self, requests: u32) -> Self {
        self.per_period(requests, 60 * SECOND)
    }

    /// Sets how many requests may be sent at once. Further requests are spread evenly.
    #[must_use]
    pub fn burst(self, requests: u32) -> Self {
        self.with(|rules| rules.burst = requests)
    }

    /// Sets how many requests may be sent within 24 hours, counted from the first request.
    #[must_use]
    pub fn per_day(self, requests: u64) -> Self {
        self.with(|rules| rules.per_day = requests)
    }

    fn per_period(self, requests: u32, period: Duration) -> Self {
        self.with(|rules| (rules.requests, rules.period) = (requests, period))
    }

    fn with(self, change: impl FnOnce(&mut Rules)) -> Self {
        let mut rules = self.rules.unwrap_or(DOCUMENTED);
        change(&mut rules);
        Self { rules: Some(rules) }
    }

    /// The numbers; none if there is no limit.
    pub(crate) fn rules(self) -> Option<Rules> {
        self.rules
    }

    /// Refuses limits that let nothing through.
    pub(crate) fn check(self) -> Result<Self, Error> {
        match self.rules {
            Some(rules) if rules.requests == 0 || rules.burst == 0 || rules.per_day == 0 => {
                Err(Error::builder("a rate limit of zero lets nothing through"))
            }
            _ => Ok(self),
        }
    }
}
