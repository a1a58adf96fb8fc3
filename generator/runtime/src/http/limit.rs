//! The client's own rate limit.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex as PlainMutex, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

use crate::http::error::{Error, Kind};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long a second is here. Requests sent a second apart may arrive a little closer together.
const SECOND: Duration = Duration::from_millis(1020);

/// The longest wait for the next turn. Only a day's limit can ask for more.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How many requests a client sends, at most.
///
/// The default is what Dixa allows a token: 10 requests a second, 4 at once, 864,000 a day. All
/// clones of a client share one limit; requests beyond it wait for their turn, first come, first
/// served. Once a day's requests are used up, calls fail at once with an error of
/// [`is_rate_limited`](crate::Error::is_rate_limited) instead, unless the day is over within a
/// minute.
///
/// If several programs use one token, let them share its limit: give each client a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    rules: Option<Rules>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rules {
    per_second: u32,
    burst: u32,
    per_day: u64,
}

const DOCUMENTED: Rules = Rules {
    per_second: 10,
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

    /// Requests within any second, at most.
    #[must_use]
    pub fn per_second(self, requests: u32) -> Self {
        self.with(|rules| rules.per_second = requests)
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

    fn with(self, change: impl FnOnce(&mut Rules)) -> Self {
        let mut rules = self.rules.unwrap_or(DOCUMENTED);
        change(&mut rules);
        Self { rules: Some(rules) }
    }

    /// Refuses limits that let nothing through.
    pub(crate) fn check(self) -> Result<Self, Error> {
        match self.rules {
            Some(rules) if rules.per_second == 0 || rules.burst == 0 || rules.per_day == 0 => {
                Err(Error::builder("a rate limit of zero lets nothing through"))
            }
            _ => Ok(self),
        }
    }
}

/// Lets requests through one after the other, at the pace of a [`RateLimit`].
pub(crate) struct Limiter {
    rules: Option<Rules>,
    /// Held by whoever is next while it waits for its turn; the others queue for it in order.
    /// Who gives up waiting has used up nothing.
    pub(crate) state: Mutex<State>,
    /// Set when the server asks for a break.
    not_before: PlainMutex<Option<Instant>>,
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Limiter").field(&self.rules).finish()
    }
}

#[derive(Default)]
pub(crate) struct State {
    /// When the requests of the last second were let through.
    pub(crate) latest: VecDeque<Instant>,
    /// When the requests so far would have been through, had they been evenly spread.
    even: Option<Instant>,
    /// When the day's count began, and the count.
    day: Option<(Instant, u64)>,
}

impl Limiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self {
            rules: limit.rules,
            state: Mutex::default(),
            not_before: PlainMutex::default(),
        }
    }

    /// Waits for a turn.
    pub(crate) async fn turn(&self) -> Result<(), Error> {
        let Some(rules) = self.rules else {
            return Ok(());
        };
        let mut state = self.state.lock().await;
        loop {
            let now = Instant::now();
            let turn = state.next(&rules, now).max(self.break_end(now));
            let wait = turn.duration_since(now);
            if wait.is_zero() {
                state.count(&rules, now);
                return Ok(());
            }
            if wait > LONGEST_WAIT {
                let detail = format!(
                    "the client's own limit of {} requests a day is used up",
                    rules.per_day
                );
                return Err(Error::new(Kind::RateLimit, detail).wait(wait));
            }
            sleep_until(turn).await;
        }
    }

    /// Gives nobody a turn before `wait` has passed, a minute at most.
    pub(crate) fn take_break(&self, wait: Duration) {
        let end = Instant::now() + wait.min(LONGEST_WAIT);
        let mut not_before = self.not_before();
        *not_before = Some(not_before.map_or(end, |other| other.max(end)));
    }

    fn break_end(&self, now: Instant) -> Instant {
        self.not_before().unwrap_or(now)
    }

    fn not_before(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        // Nothing can go wrong while it is held.
        self.not_before
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// When the next request may be let through.
    fn next(&self, rules: &Rules, now: Instant) -> Instant {
        let mut next = now;
        if self.latest.len() >= rules.per_second as usize
            && let Some(first) = self.latest.front()
        {
            next = next.max(*first + SECOND);
        }
        if let Some(even) = self.even
            && let Some(turn) = even.checked_sub(rules.interval() * (rules.burst - 1))
        {
            next = next.max(turn);
        }
        if let Some((began, count)) = self.day
            && count >= rules.per_day
        {
            next = next.max(began + DAY);
        }
        next
    }

    /// Counts a request that is let through now.
    fn count(&mut self, rules: &Rules, now: Instant) {
        self.latest.push_back(now);
        while let Some(first) = self.latest.front()
            && (self.latest.len() > rules.per_second as usize || *first + SECOND <= now)
        {
            self.latest.pop_front();
        }
        self.even = Some(self.even.map_or(now, |even| even.max(now)) + rules.interval());
        match &mut self.day {
            Some((began, count)) if now.duration_since(*began) < DAY => *count += 1,
            day => *day = Some((now, 1)),
        }
    }
}

impl Rules {
    /// The time between two requests that are evenly spread.
    fn interval(&self) -> Duration {
        SECOND / self.per_second
    }
}
