//! `cargo bench -p dixa-benches --bench generating`: what it costs to make the crate, beside other
//! generators. `benches/peers/install` installs them; those that are not there are left out.
//!
//! `DOCUMENT=FILE` measures with another document, `PEERS=DIRECTORY` looks for peers elsewhere,
//! `ONLY=dixa,oas3-gen` leaves out the others.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use dixa_benches::generators::{ALL, Cost, Generator, Job, document, run, run_directory, set_up};

const ROUNDS: usize = 11;

/// One that takes turns, and the least that it cost.
struct Entrant {
    name: String,
    generator: Generator,
    job: Job,
    /// Whether it only looks if the crate is as it should be.
    checks: bool,
    cost: Option<Cost>,
}

fn main() -> io::Result<()> {
    let scratch = set_up()?;
    let log = scratch.join("log");
    let directory = run_directory(&scratch);
    let mut entrants = Vec::new();
    for generator in ALL {
        if generator.installed().is_none() {
            println!("{} is left out.", generator.name);
            continue;
        }
        let jobs: &[_] = if generator.is_ours() {
            &["", ", --check"]
        } else {
            &[""]
        };
        for suffix in jobs {
            let mut entrant = Entrant {
                name: format!("{}{suffix}", generator.name),
                job: generator
                    .prepare(&document(), &directory.join(format!("generating{suffix}")))?,
                generator,
                checks: false,
                cost: None,
            };
            match entrant.run(&log) {
                Ok(_) => {
                    entrant.checks = !suffix.is_empty();
                    entrants.push(entrant);
                }
                Err(error) => println!("{} fails: {error}", generator.name),
            }
        }
    }
    for _ in 0..ROUNDS {
        for entrant in &mut entrants {
            if !entrant.checks {
                entrant.job.renew()?;
            }
            entrant.run(&log)?.keep(&mut entrant.cost);
        }
    }
    print(&entrants);
    let floor = run(&mut Command::new("true"), &log)?;
    println!(
        "\nMemory below {:.0} MiB cannot be told apart.",
        floor.mebibytes()
    );
    fs::remove_dir_all(directory)
}

impl Entrant {
    fn run(&self, log: &Path) -> io::Result<Cost> {
        let program = self.generator.installed().ok_or(io::ErrorKind::NotFound)?;
        let mut command = self.generator.command(&program, &self.job);
        if self.checks {
            command.arg("--check");
        }
        run(&mut command, log)
    }
}

fn print(entrants: &[Entrant]) {
    println!("\n| generator | s | s of CPU | MiB | CPU, ratio | memory, ratio |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let Some(ours) = entrants.first().and_then(|ours| ours.cost) else {
        return;
    };
    for entrant in entrants {
        let Some(cost) = entrant.cost else { continue };
        println!(
            "| {} | {:.2} | {:.2} | {:.0} | {:.1} | {:.1} |",
            entrant.name,
            cost.time.as_secs_f64(),
            cost.cpu.as_secs_f64(),
            cost.mebibytes(),
            cost.cpu.as_secs_f64() / ours.cpu.as_secs_f64(),
            cost.mebibytes() / ours.mebibytes(),
        );
    }
}
