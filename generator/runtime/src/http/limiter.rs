//! The queue for the client's own rate limit.

use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use crate::http::error::{Error, ErrorKind};
use crate::http::limit::{RateLimit, Rules};
use crate::http::pace::{Pace, Taken, TurnId};
use crate::http::tickets::Tickets;

/// The longest break that a server is given, and the longest wait for the end of a day.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How soon a turn must be taken. Those who have missed one get more time, but no more than the
/// turn itself.
const PATIENCE: Duration = Duration::from_millis(20);

/// How many turns can be missed. For one that has missed so many, a request is kept.
const MISSES: u32 = 16;

/// How long it is kept after one that is slow was seen the last time.
const KEPT: Duration = Duration::from_secs(10);

/// How many of those who are ahead count at the most, so that nobody looks again too late.
const FAR: u32 = 1000;

/// Lets requests through one after the other, at the pace of a [`RateLimit`].
///
/// Those who wait draw a ticket. Nobody holds anything while it waits: each has a timer of its
/// own, and whoever looks gives all turns that are due, in the order of the tickets. A turn that
/// is not taken promptly passes. So a call that nobody polls costs the others less than the turn
/// that it has missed, and it is the first in line when it is polled again. One that is dropped
/// gives its turn back.
pub(crate) struct Limiter {
    limit: RateLimit,
    /// None if there is no limit. Never held across an await: its guard stays on its thread. Nor is
    /// any waker woken or dropped while it is held, since that may run whatever code, such as the
    /// drop of a call that waits here.
    state: Option<Mutex<State>>,
}

struct State {
    pace: Pace,
    tickets: u64,
    /// Those who wait.
    queue: Tickets<Queued>,
    /// The turns that were given and not taken yet.
    given: Tickets<TurnId>,
}

/// Somebody who waits.
struct Queued {
    /// How soon it takes a turn.
    patience: Duration,
    /// Whom to wake; none if that was done.
    waker: Option<Waker>,
}

impl Limiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        let state = limit.rules().map(|rules| {
            Mutex::new(State {
                pace: Pace::new(rules),
                tickets: 0,
                queue: Tickets::new(),
                given: Tickets::new(),
            })
        });
        Self { limit, state }
    }

    /// Waits for a turn.
    pub(crate) fn turn(self: &Arc<Self>) -> Waiting {
        Waiting {
            limiter: self.clone(),
            ticket: None,
            misses: 0,
            timer: None,
        }
    }

    /// Gives nobody a turn before `wait` has passed, a minute at most.
    pub(crate) fn take_break(&self, wait: Duration) {
        let wait = wait.min(LONGEST_WAIT);
        self.change(|state| state.pace.take_break(wait, Instant::now()));
    }

    /// Notes that an answer was read to its end, and that its connection can be used again.
    pub(crate) fn has_idle_connection(&self) {
        self.change(|state| state.pace.has_idle_connection(Instant::now()));
    }

    /// How much is remembered.
    #[cfg(test)]
    pub(crate) fn remembered(&self) -> usize {
        self.lock().map_or(0, |state| {
            state.pace.remembered() + state.queue.len() + state.given.len()
        })
    }

    fn lock(&self) -> Option<MutexGuard<'_, State>> {
        // Nothing can go wrong while it is held.
        let state = self.state.as_ref()?;
        Some(state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        if let Some(mut state) = self.lock() {
            change(&mut state);
        }
    }

    /// Changes the state so that turns may come sooner, and has those look again who wait. What the
    /// change gives is dropped after that.
    fn hasten<T>(&self, change: impl FnOnce(&mut State) -> T) {
        let Some(mut state) = self.lock() else { return };
        let _removed = change(&mut state);
        let wakers = state.wakers();
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl State {
    /// Gives all turns that are due, and tells whom to wake.
    fn give(&mut self, now: Instant) -> Vec<Waker> {
        self.pace.catch_up(now);
        let mut wakers = Vec::new();
        while self.pace.next(now) <= now
            && let Some((ticket, queued)) = self.queue.pop_first()
        {
            let turn = self.pace.give(queued.patience, now);
            self.given.insert(ticket, turn);
            wakers.extend(queued.waker);
        }
        if self.day_is_over(now).is_some() {
            wakers.extend(self.wakers());
        }
        wakers
    }

    /// The wait for the next day if this one's requests are used up, and it is too long to wait.
    fn day_is_over(&self, now: Instant) -> Option<Duration> {
        let wait = self.pace.day_used_up()?.duration_since(now);
        (wait > LONGEST_WAIT).then_some(wait)
    }

    /// All who have a timer that may be too late now.
    fn wakers(&mut self) -> Vec<Waker> {
        let queued = self.queue.values_mut();
        queued.filter_map(|queued| queued.waker.take()).collect()
    }

    /// When a ticket's turn may come at the earliest.
    fn due(&self, ticket: u64, now: Instant) -> Instant {
        let ahead = u32::try_from(self.queue.before(ticket)).map_or(FAR, |ahead| ahead.min(FAR));
        // Those who miss their turn are passed over sooner than it takes.
        self.pace.next(now) + ahead * self.pace.interval().min(PATIENCE)
    }

    /// How soon a turn must be taken by one that has missed so many.
    fn patience(&self, misses: u32) -> Duration {
        let longest = self.pace.interval().max(PATIENCE);
        (PATIENCE * 2_u32.saturating_pow(misses)).min(longest)
    }

    /// Takes the request that was kept for one that has missed too many turns. If none was kept so
    /// far, one is from now on: it can be sent whenever the slow one is polled again, and no more
    /// are sent than the limit allows.
    fn take_kept(&mut self, now: Instant) -> Option<Taken> {
        if !self.pace.has_kept_one(now) {
            self.pace.keep_one(KEPT, now);
            return None;
        }
        self.pace.keep_none();
        let given = self.pace.give(PATIENCE, now);
        Some(self.pace.take(given, now))
    }
}

/// Waits for a turn; it can be dropped at any time, and polled on any runtime.
#[must_use = "a turn comes to those who wait"]
pub(crate) struct Waiting {
    limiter: Arc<Limiter>,
    /// Its place in the queue, from the first poll to the turn.
    ticket: Option<u64>,
    /// How many turns it has not taken promptly.
    misses: u32,
    timer: Option<Pin<Box<Sleep>>>,
}

/// What a look at the queue shows.
enum Look {
    Turn(Turn),
    /// The turn cannot come before this.
    Wait(Instant),
    /// The turn will not come.
    Never(Error),
}

impl Waiting {
    fn look(&mut self, context: &Context<'_>) -> Look {
        let limiter = self.limiter.clone();
        let waker = context.waker().clone();
        let Some(mut state) = limiter.lock() else {
            return Look::Turn(Turn {
                limiter: self.limiter.clone(),
                underway: None,
            });
        };
        let now = Instant::now();
        let ticket = *self.ticket.get_or_insert_with(|| {
            state.tickets += 1;
            state.tickets
        });
        if let Some(turn) = self.take(&mut state, ticket, now) {
            return Look::Turn(turn);
        }
        let queued = Queued {
            patience: state.patience(self.misses),
            waker: None,
        };
        let before = state.queue.insert(ticket, queued);
        let wakers = state.give(now);
        let look = if let Some(turn) = self.take(&mut state, ticket, now) {
            Look::Turn(turn)
        } else if let Some(wait) = state.day_is_over(now) {
            state.queue.remove(ticket);
            self.ticket = None;
            Look::Never(day_is_over(state.pace.rules(), wait))
        } else {
            if let Some(queued) = state.queue.get_mut(ticket) {
                queued.waker = Some(waker);
            }
            Look::Wait(state.due(ticket, now))
        };
        drop(state);
        drop(before);
        wakers.into_iter().for_each(Waker::wake);
        look
    }

    /// Takes the turn that it was given, if it was and if it is not too late.
    fn take(&mut self, state: &mut State, ticket: u64, now: Instant) -> Option<Turn> {
        let given = state.given.remove(ticket)?;
        let underway = match state.pace.take(given, now) {
            Taken::Arrives => None,
            Taken::Underway(id) => Some(id),
            Taken::Missed => {
                self.misses += 1;
                if self.misses < MISSES {
                    return None;
                }
                // It would never get a turn where others are always faster.
                match state.take_kept(now)? {
                    Taken::Underway(id) => Some(id),
                    Taken::Arrives | Taken::Missed => None,
                }
            }
        };
        self.ticket = None;
        Some(Turn {
            limiter: self.limiter.clone(),
            underway,
        })
    }
}

impl Future for Waiting {
    type Output = Result<Turn, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            let due = match self.look(context) {
                Look::Turn(turn) => return Poll::Ready(Ok(turn)),
                Look::Never(error) => return Poll::Ready(Err(error)),
                Look::Wait(due) => due,
            };
            // A new one each time: the last one may be of a runtime that nobody drives any more.
            let mut timer = Box::pin(sleep_until(due));
            if timer.as_mut().poll(context).is_pending() {
                self.timer = Some(timer);
                return Poll::Pending;
            }
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket else { return };
        self.limiter.hasten(|state| {
            if let Some(given) = state.given.remove(ticket) {
                state.pace.withdraw(given);
            }
            state.queue.remove(ticket)
        });
    }
}

/// Leave to send a request. It is dropped when the answer begins, or when it is clear that there
/// will be none: then the request has arrived.
#[derive(Debug)]
#[must_use = "it is kept until the answer begins"]
pub(crate) struct Turn {
    limiter: Arc<Limiter>,
    underway: Option<TurnId>,
}

impl Turn {
    /// Sends the request, and notes when something is heard of it, even if nobody polls this any
    /// more: it does not keep the others waiting then.
    pub(crate) async fn send<T>(&self, sending: impl Future<Output = T>) -> T {
        let Some(id) = self.underway else {
            return sending.await;
        };
        let ear = Arc::new(Ear {
            limiter: self.limiter.clone(),
            id,
            waker: Mutex::default(),
        });
        let waker = Waker::from(ear.clone());
        let mut sending = pin!(sending);
        poll_fn(|context| {
            ear.set(context.waker());
            ear.limiter.change(|state| state.pace.look_at(id));
            let result = sending.as_mut().poll(&mut Context::from_waker(&waker));
            if result.is_pending() {
                let now = Instant::now();
                ear.limiter
                    .change(|state| state.pace.is_still_underway(id, now));
            }
            result
        })
        .await
    }
}

/// Hears of a request before anybody polls it.
struct Ear {
    limiter: Arc<Limiter>,
    id: TurnId,
    /// Who polls it, as a rule.
    waker: Mutex<Option<Waker>>,
}

impl Ear {
    fn set(&self, waker: &Waker) {
        let waker = Some(waker.clone());
        let before = {
            let mut own = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *own, waker)
        };
        drop(before);
    }
}

impl Wake for Ear {
    fn wake(self: Arc<Self>) {
        let now = Instant::now();
        let id = self.id;
        self.limiter
            .hasten(|state| state.pace.stir(id, PATIENCE, now));
        let waker = {
            let own = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
            own.clone()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(id) = self.underway {
            self.limiter
                .hasten(|state| state.pace.arrive(id, Instant::now()));
        }
    }
}

fn day_is_over(rules: Rules, wait: Duration) -> Error {
    let detail = format!(
        "the client's own limit of {} requests a day is used up",
        rules.per_day
    );
    Error::new(ErrorKind::RateLimit, detail).wait(wait)
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Limiter").field(&self.limit).finish()
    }
}
