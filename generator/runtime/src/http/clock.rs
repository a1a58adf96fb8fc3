//! How long an attempt may take.

use std::time::Duration;

use tokio::time::{Instant, timeout};

use crate::http::error::{Error, ErrorKind};
use crate::http::settings::Terms;

/// The time that an attempt has left. It runs only while one of its steps does, and not while
/// the attempt waits for a turn in between.
pub(crate) struct Clock {
    longest: Duration,
    whose: &'static str,
    spent: Duration,
}

impl Clock {
    /// For an attempt of a call that has so much time left.
    pub(crate) fn new(terms: &Terms, left: Duration) -> Self {
        let (longest, whose) = if left < terms.attempt_timeout {
            (left, "the call's total timeout")
        } else {
            (terms.attempt_timeout, "the attempt's timeout")
        };
        Self {
            longest,
            whose,
            spent: Duration::ZERO,
        }
    }

    /// A part of all the time that the attempt may take, one in so many.
    pub(crate) fn part(&self, of: u32) -> Duration {
        self.longest / of
    }

    /// How long the steps have taken.
    pub(crate) fn spent(&self) -> Duration {
        self.spent
    }

    /// A step of the attempt, as long as it may take.
    pub(crate) async fn run<T>(&mut self, step: impl Future<Output = T>) -> Result<T, Error> {
        let result = self.run_for(Duration::MAX, step).await;
        result.ok_or_else(|| {
            let detail = format!(
                "no complete answer within {}, {:?}",
                self.whose, self.longest
            );
            Error::new(ErrorKind::Timeout, detail)
        })
    }

    /// A step of the attempt, for so long at most; none if it did not end.
    pub(crate) async fn run_for<T>(
        &mut self,
        most: Duration,
        step: impl Future<Output = T>,
    ) -> Option<T> {
        let left = self.longest.saturating_sub(self.spent);
        let begun = Instant::now();
        let result = timeout(left.min(most), step).await;
        self.spent += begun.elapsed();
        result.ok()
    }
}
