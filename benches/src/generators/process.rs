//! What a program costs, from its start to its end.

use std::fs::File;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4 as _;

/// What a run has cost.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// By the clock.
    pub time: Duration,
    /// Of processors, with the programs that it has started. On a machine that does other things
    /// as well, this says more.
    pub cpu: Duration,
    /// The most memory that it, or one that it has started, had at once, in bytes.
    pub memory: u64,
}

impl Cost {
    /// Keeps the least of each beside what other runs have cost.
    pub fn keep(self, least: &mut Option<Self>) {
        *least = Some(least.map_or(self, |least| Self {
            time: self.time.min(least.time),
            cpu: self.cpu.min(least.cpu),
            memory: self.memory.min(least.memory),
        }));
    }

    /// The memory in MiB.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "nothing has that much memory")]
    pub fn mebibytes(self) -> f64 {
        self.memory as f64 / f64::from(1 << 20)
    }
}

/// Runs a program. What it says goes to a file.
///
/// # Errors
///
/// Fails if the program cannot be run, or if it fails: then with the last lines that it said.
pub fn run(command: &mut Command, log: &Path) -> io::Result<Cost> {
    let file = File::create(log)?;
    command.stdin(Stdio::null());
    command.stdout(file.try_clone()?).stderr(file);
    let started = Instant::now();
    let ended = command.spawn()?.wait4()?;
    let time = started.elapsed();
    if !ended.status.success() {
        let said = std::fs::read_to_string(log)?;
        let lines: Vec<_> = said.lines().collect();
        let last = lines[lines.len().saturating_sub(8)..].join("\n");
        return Err(io::Error::other(format!("{}\n{last}", ended.status)));
    }
    Ok(Cost {
        time,
        cpu: ended.rusage.utime + ended.rusage.stime,
        memory: ended.rusage.maxrss,
    })
}
