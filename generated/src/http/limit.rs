// Copied from generator/runtime/src/http/limit.rs by `cargo xtask codegen`. Do not edit here.

//! How many requests a client may send.

use std::time::Duration;

use crate::http::error::Error;

/// How many requests a client sends, at most.
///
/// The default is what Dixa allows a token: 10 requests a second, 4 at once, 864,000 a day. All
/// clones of a client share one limit, and so do the clients that are made from it with
/// [`Client::to_builder`](crate::Client::to_builder). Requests beyond the limit wait for their
/// turn, first come, first served. Once a day's requests are used up, calls fail at once with an
/// error of [`is_rate_limited`](crate::Error::is_rate_limited) instead, unless the day is over
/// within a minute.
///
/// If several programs use one token, let them share its limit: give each client a part.
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
    /// The limit that Dixa documents.
    pub fn new() -> Self {
        Self::default()
    }

    /// No limit of the client's own: only the server's.
    pub fn off() -> Self {
        Self { rules: None }
    }

    /// Requests within any second, at most. It replaces what
    /// [`per_minute`](Self::per_minute) has set.
    #[must_use]
    pub fn per_second(self, requests: u32) -> Self {
        self.per_period(requests, SECOND)
    }

    /// Requests within any minute, at most, for a client that is to leave most of the limit to
    /// others. It replaces what [`per_second`](Self::per_second) has set.
    ///
    /// ```
    /// let limit = dixa::RateLimit::new().per_minute(10).burst(1);
    /// ```
    #[must_use]
    pub fn per_minute(self, requests: u32) -> Self {
        self.per_period(requests, 60 * SECOND)
    }

    /// Requests at once, at most; those after them are spread evenly.
    #[must_use]
    pub fn burst(self, requests: u32) -> Self {
        self.with(|rules| rules.burst = requests)
    }

    /// Requests within 24 hours, counted from the first one, at most.
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
