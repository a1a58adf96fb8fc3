//! Says what is being done, where that can take a while.

use std::time::{Duration, Instant};

use indicatif::{HumanBytes, ProgressBar};

use crate::print;

/// Something that is being done. In a terminal it shows that it goes on, and how long it took.
#[derive(Debug)]
pub struct Step {
    what: String,
    bar: ProgressBar,
    started: Instant,
}

impl Step {
    /// Says that it begins. It ends when it is dropped.
    pub fn begin(what: impl Into<String>) -> Self {
        let what = what.into();
        let bar = ProgressBar::new_spinner().with_message(what.clone());
        if bar.is_hidden() {
            print::note(&what);
        } else {
            bar.enable_steady_tick(Duration::from_millis(100));
        }
        Self {
            what,
            bar,
            started: Instant::now(),
        }
    }

    /// Says how much has been read.
    pub fn read(&self, bytes: usize) {
        let what = &self.what;
        self.bar
            .set_message(format!("{what}: {}", HumanBytes(bytes as u64)));
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        if !self.bar.is_hidden() {
            self.bar.finish_and_clear();
            let seconds = self.started.elapsed().as_secs_f64();
            print::note(format_args!("{} ({seconds:.1} s)", self.bar.message()));
        }
    }
}
