// Copied from generator/runtime/src/http/pace.rs by `cargo xtask codegen`. Do not edit here.

//! When requests may be sent: the bookkeeping of a rate limit. It waits for nothing.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::http::limit::Rules;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// What is added to a period: requests that are sent a period apart may arrive a little closer
/// together.
const JITTER: Duration = Duration::from_millis(20);

/// The longest that a request on a new connection is taken to be on its way if no answer says
/// that it has arrived.
const ARRIVES_WITHIN: Duration = Duration::from_secs(1);

/// How long a connection is taken to stay open after an answer on it.
const STAYS_OPEN: Duration = Duration::from_secs(5);

/// How fast requests were sent so far, as the server sees it.
///
/// A request on a connection that is open arrives at once. One that needs a new connection
/// arrives when that stands, which may take long: so it counts as one that may arrive at any
/// moment, until its answer shows that it has arrived. The same goes for a turn that was given
/// and may be taken at any moment.
pub(crate) struct Pace {
    rules: Rules,
    /// When the requests of the last period arrived, as far as is known, in order.
    arrived: VecDeque<Instant>,
    /// When all of them would have been through, had they been evenly spread.
    even: Option<Instant>,
    /// What may arrive at any moment.
    underway: Vec<Underway>,
    /// How many turns were given.
    turns: u64,
    /// Since when each connection that should be open waits for a request.
    idle: Vec<Instant>,
    /// When the day's count began, and the count.
    day: Option<(Instant, u64)>,
    /// The end of the break that the server has asked for.
    not_before: Option<Instant>,
    /// Until when one request of each period, and one of each burst, is kept for those who are slow.
    kept: Option<Instant>,
}

/// A turn, by which it can be found again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TurnId(u64);

#[derive(Debug, Clone, Copy)]
struct Underway {
    id: TurnId,
    /// When its request is taken to have arrived at the latest; none if the turn was not taken.
    arrives: Option<Instant>,
    /// When it will have arrived, or have been missed.
    until: Instant,
}

impl Underway {
    fn sent(id: TurnId, now: Instant) -> Self {
        let arrives = now + ARRIVES_WITHIN;
        Self {
            id,
            arrives: Some(arrives),
            until: arrives,
        }
    }
}

/// What became of a turn that is to be taken.
#[derive(Debug)]
pub(crate) enum Taken {
    /// The request arrives at once.
    Arrives,
    /// The request may arrive at any moment, until [`Pace::arrive`] says that it has.
    Underway(TurnId),
    /// It is too late to take it.
    Missed,
}

impl Pace {
    pub(crate) fn new(rules: Rules) -> Self {
        Self {
            rules,
            arrived: VecDeque::new(),
            even: None,
            underway: Vec::new(),
            turns: 0,
            idle: Vec::new(),
            day: None,
            not_before: None,
            kept: None,
        }
    }

    pub(crate) fn rules(&self) -> Rules {
        self.rules
    }

    /// Takes note of what the time alone changes.
    pub(crate) fn catch_up(&mut self, now: Instant) {
        while let Some(over) = self.next_over()
            && over.until <= now
        {
            if over.arrives.is_some() {
                self.see(over.id, over.until);
            } else {
                self.withdraw(over.id);
            }
        }
        while let Some(first) = self.arrived.front()
            && *first + self.period() <= now
        {
            self.arrived.pop_front();
        }
        self.idle.retain(|since| *since + STAYS_OPEN > now);
        self.day = self.day.filter(|(began, _)| *began + DAY > now);
    }

    /// When the next turn may be given: not later than when that may change with time alone.
    pub(crate) fn next(&self, now: Instant) -> Instant {
        let mut next = now.max(self.not_before.unwrap_or(now));
        let requests = self.rules.requests - self.kept_of(self.rules.requests, now);
        if let Some(too_many) = self.counted().checked_sub(requests as usize) {
            next = next.max(match self.arrived.get(too_many) {
                Some(arrived) => *arrived + self.period(),
                None => self.next_arrival(now),
            });
        }
        match self.spare_burst(now) {
            None => next = next.max(self.next_arrival(now)),
            Some(spare) => {
                if let Some(turn) = self.even.and_then(|even| even.checked_sub(spare)) {
                    next = next.max(turn);
                }
            }
        }
        next.max(self.day_used_up().unwrap_or(now))
    }

    /// Keeps one request of each period, and one of each burst, for those who are slow, for so long.
    /// Of one it can keep none.
    pub(crate) fn keep_one(&mut self, time: Duration, now: Instant) {
        self.kept = Some(now + time);
    }

    /// Keeps none any more.
    pub(crate) fn keep_none(&mut self) {
        self.kept = None;
    }

    /// Whether a request can be sent now that was kept for one that is slow.
    pub(crate) fn has_kept_one(&self, now: Instant) -> bool {
        self.kept_of(self.rules.requests, now) > 0
            && self.not_before.is_none_or(|end| end <= now)
            && self.counted() < self.rules.requests as usize
            && self.day_used_up().is_none()
    }

    fn kept_of(&self, all: u32, now: Instant) -> u32 {
        u32::from(all > 1 && self.kept.is_some_and(|end| end > now))
    }

    /// How many requests count in the last period.
    fn counted(&self) -> usize {
        self.arrived.len() + self.underway.len()
    }

    /// The end of the day if its requests are used up.
    pub(crate) fn day_used_up(&self) -> Option<Instant> {
        let (began, count) = self.day?;
        (count >= self.rules.per_day).then(|| began + DAY)
    }

    /// Gives a turn, to be taken within `patience`.
    pub(crate) fn give(&mut self, patience: Duration, now: Instant) -> TurnId {
        let id = TurnId(self.turns);
        self.turns += 1;
        self.underway.push(Underway {
            id,
            arrives: None,
            until: now + patience,
        });
        self.day = Some(
            self.day
                .map_or((now, 1), |(began, count)| (began, count + 1)),
        );
        id
    }

    /// Takes a turn to send a request: at once on a connection that is open, or else on a new
    /// one.
    pub(crate) fn take(&mut self, id: TurnId, now: Instant) -> Taken {
        self.catch_up(now);
        let is_open = !self.idle.is_empty();
        match self.underway.iter_mut().find(|turn| turn.id == id) {
            None => Taken::Missed,
            Some(_) if is_open => {
                self.idle.pop();
                self.arrive(id, now);
                Taken::Arrives
            }
            Some(turn) => {
                *turn = Underway::sent(id, now);
                Taken::Underway(id)
            }
        }
    }

    /// Notes that the request of a turn has arrived by now, or never will.
    pub(crate) fn arrive(&mut self, id: TurnId, now: Instant) {
        self.catch_up(now);
        self.see(id, now);
    }

    /// Notes that there is something new of the request of a turn, most likely its answer. So it
    /// need not be taken to be on its way for long, even if nobody looks at it.
    pub(crate) fn stir(&mut self, id: TurnId, patience: Duration, now: Instant) {
        if let Some(turn) = self.underway.iter_mut().find(|turn| turn.id == id) {
            turn.until = turn.until.min(now + patience);
        }
    }

    /// Notes that somebody looks at what is new of the request of a turn.
    pub(crate) fn look_at(&mut self, id: TurnId) {
        if let Some(turn) = self.underway.iter_mut().find(|turn| turn.id == id) {
            turn.until = turn.arrives.unwrap_or(turn.until);
        }
    }

    /// Notes that it was not the answer. The request may be sent only now, if nobody has looked
    /// for long.
    pub(crate) fn is_still_underway(&mut self, id: TurnId, now: Instant) {
        if !self.underway.iter().any(|turn| turn.id == id) {
            self.underway.push(Underway::sent(id, now));
        }
    }

    /// Takes back a turn that was not taken, if it was not missed yet.
    pub(crate) fn withdraw(&mut self, id: TurnId) {
        if self.end(id).is_some()
            && let Some((_, count)) = &mut self.day
        {
            *count = count.saturating_sub(1);
        }
    }

    /// Notes that a connection is open and waits for a request.
    pub(crate) fn has_idle_connection(&mut self, now: Instant) {
        self.idle.push(now);
    }

    /// Gives no turn for so long, and then one by one: the server has no burst left.
    pub(crate) fn take_break(&mut self, wait: Duration, now: Instant) {
        let end = self.not_before.unwrap_or(now).max(now + wait);
        let even = end + self.interval().saturating_mul(self.rules.burst - 1);
        self.not_before = Some(end);
        self.even = Some(self.even.map_or(even, |other| other.max(even)));
    }

    /// A request arrives. It comes after all that have arrived.
    fn see(&mut self, id: TurnId, at: Instant) {
        if self.end(id).is_some() {
            self.arrived.push_back(at);
            self.even = Some(self.even.map_or(at, |even| even.max(at)) + self.interval());
        }
    }

    fn end(&mut self, id: TurnId) -> Option<Underway> {
        let place = self.underway.iter().position(|turn| turn.id == id)?;
        Some(self.underway.remove(place))
    }

    /// When the first of what may arrive at any moment will have arrived.
    fn next_arrival(&self, now: Instant) -> Instant {
        self.next_over().map_or(now, |turn| turn.until)
    }

    fn next_over(&self) -> Option<Underway> {
        self.underway.iter().min_by_key(|turn| turn.until).copied()
    }

    /// How much earlier than evenly spread the next request may be sent; none if those that may
    /// arrive at any moment are a whole burst.
    fn spare_burst(&self, now: Instant) -> Option<Duration> {
        let underway = u32::try_from(self.underway.len()).unwrap_or(u32::MAX);
        let burst = self.rules.burst - self.kept_of(self.rules.burst, now);
        let spare = (burst - 1).checked_sub(underway)?;
        Some(self.interval().saturating_mul(spare))
    }

    fn period(&self) -> Duration {
        self.rules.period + JITTER
    }

    /// The time between two requests that are evenly spread.
    pub(crate) fn interval(&self) -> Duration {
        self.period() / self.rules.requests
    }
}
