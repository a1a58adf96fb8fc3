//! Comparing by ratios.
//!
//! The machine may do other things at the same time. So nothing is compared with a time of
//! another run: all take turns, round by round. What counts is the least time of each, the one
//! that was disturbed least; the median tells how much the others were.

use std::fmt;
use std::time::{Duration, Instant};

/// Those that take turns. All ratios are to the first.
#[derive(Default)]
pub struct Race<'a> {
    entrants: Vec<Entrant<'a>>,
}

struct Entrant<'a> {
    name: String,
    run: Box<dyn FnMut() + 'a>,
}

/// How one of them did.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// The median of its times.
    pub median: Duration,
    /// The least of its times.
    pub least: Duration,
    /// The ratio of that to the first one's.
    pub ratio: f64,
}

impl<'a> Race<'a> {
    /// Nobody yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one. What it does is measured with all that it does.
    #[must_use]
    pub fn entrant(mut self, name: &str, run: impl FnMut() + 'a) -> Self {
        self.entrants.push(Entrant {
            name: name.to_owned(),
            run: Box::new(run),
        });
        self
    }

    /// Lets all run, one after the other, this many times. A tenth more is run before, and not
    /// counted.
    #[must_use]
    pub fn run(mut self, rounds: usize) -> Places {
        let mut times = vec![Vec::with_capacity(rounds); self.entrants.len()];
        for round in 0..rounds + rounds / 10 {
            for (entrant, times) in self.entrants.iter_mut().zip(&mut times) {
                let started = Instant::now();
                (entrant.run)();
                let time = started.elapsed();
                if round >= rounds / 10 {
                    times.push(time);
                }
            }
        }
        let least = |times: &[Duration]| times.iter().min().copied().unwrap_or_default();
        let first = times.first().map_or(Duration::ZERO, |first| least(first));
        let places = self.entrants.into_iter().zip(times);
        let places = places.map(|(entrant, times)| Place {
            name: entrant.name,
            least: least(&times),
            ratio: least(&times).as_secs_f64() / first.as_secs_f64(),
            median: median(times),
        });
        Places(places.collect())
    }
}

/// How all did. As text, a Markdown table.
#[derive(Debug, Clone)]
pub struct Places(pub Vec<Place>);

impl fmt::Display for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| what | median | least | ratio |")?;
        writeln!(f, "| --- | --- | --- | --- |")?;
        for place in &self.0 {
            let (name, ratio) = (&place.name, place.ratio);
            let [median, least] = [place.median, place.least].map(|time| format!("{time:.2?}"));
            writeln!(f, "| {name} | {median} | {least} | {ratio:.2} |")?;
        }
        Ok(())
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
