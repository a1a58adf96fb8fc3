//! `cargo bench -p dixa-benches --bench building`: how long the crate that each generator makes
//! takes to build, alone and with all that it depends on.
//!
//! `DOCUMENT=FILE` measures with another document, `PEERS=DIRECTORY` looks for peers elsewhere,
//! `ONLY=dixa,oas3-gen` leaves out the others.
//! `ROUNDS=N` says how often each is built alone (3 times), and `COLD=0` leaves out the builds with
//! everything, which take long.

use std::path::Path;
use std::{env, fs, io};

use dixa_benches::generators::{ALL, Cost, Crate, FirstBuild, Profile, document, run, set_up};

/// What a generator has made.
struct Entrant {
    name: &'static str,
    package: Crate,
}

impl Entrant {
    fn compiles(&self, scratch: &Path) -> bool {
        let (target, log) = (scratch.join("target"), scratch.join("log"));
        let built = self.package.build(Profile::Dev, &target, &log);
        if let Err(error) = &built {
            println!("The crate of {} does not compile: {error}\n", self.name);
        }
        built.is_ok()
    }
}

fn main() -> io::Result<()> {
    let scratch = set_up()?.join("building");
    fs::create_dir_all(&scratch)?;
    let mut entrants = made(&scratch)?;
    entrants.retain(|entrant| entrant.compiles(&scratch));
    for profile in [Profile::Dev, Profile::Release] {
        alone(&entrants, profile, &scratch)?;
    }
    if env::var_os("COLD").is_none_or(|cold| cold != "0") {
        cold(&entrants, &scratch)?;
    }
    Ok(())
}

/// The crates of all generators that are there.
fn made(scratch: &Path) -> io::Result<Vec<Entrant>> {
    let mut entrants = Vec::new();
    for generator in ALL {
        let Some(program) = generator.installed() else {
            println!("{} is left out.", generator.name);
            continue;
        };
        let job = generator.prepare(&document(), scratch)?;
        let made = run(&mut generator.command(&program, &job), &scratch.join("log"));
        match made.and_then(|_| Crate::emitted(&job)) {
            Ok(package) => entrants.push(Entrant {
                name: generator.name,
                package,
            }),
            Err(error) => println!("{} fails: {error}", generator.name),
        }
    }
    Ok(entrants)
}

/// The crates alone: what they depend on has been built before.
fn alone(entrants: &[Entrant], profile: Profile, scratch: &Path) -> io::Result<()> {
    let (target, log) = (scratch.join("target"), scratch.join("log"));
    let mut costs: Vec<(&Entrant, Option<Cost>)> = Vec::new();
    for entrant in entrants {
        entrant.package.build(profile, &target, &log)?;
        costs.push((entrant, None));
    }
    let rounds = env::var("ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok());
    for _ in 0..rounds.unwrap_or(3) {
        for (entrant, least) in &mut costs {
            entrant.package.forget(profile, &target, &log)?;
            entrant.package.build(profile, &target, &log)?.keep(least);
        }
    }
    println!("\n| crate of | lines | {profile:?}: s | s of CPU | CPU, ratio |");
    println!("| --- | --- | --- | --- | --- |");
    let ours = costs.first().and_then(|(_, cost)| *cost);
    for (entrant, cost) in &costs {
        let (Some(cost), Some(ours)) = (cost, ours) else {
            continue;
        };
        println!(
            "| {} | {} | {:.1} | {:.1} | {:.2} |",
            entrant.name,
            entrant.package.lines()?,
            cost.time.as_secs_f64(),
            cost.cpu.as_secs_f64(),
            cost.cpu.as_secs_f64() / ours.cpu.as_secs_f64(),
        );
    }
    Ok(())
}

/// A program of a user, with all that the crate depends on, TLS included where a crate has it.
fn cold(entrants: &[Entrant], scratch: &Path) -> io::Result<()> {
    println!("\n| program with the crate of | TLS | crates | s | s of CPU |");
    println!("| --- | --- | --- | --- | --- |");
    for entrant in entrants {
        for (tls, features) in choices(entrant.name) {
            let FirstBuild { crates, cost } = entrant.package.first_build(features, scratch)?;
            println!(
                "| {} | {tls} | {crates} | {:.0} | {:.0} |",
                entrant.name,
                cost.time.as_secs_f64(),
                cost.cpu.as_secs_f64(),
            );
        }
    }
    Ok(())
}

/// The TLS stacks that a crate lets its user choose, its default first.
fn choices(name: &str) -> &'static [(&'static str, &'static str)] {
    const NATIVE: &str = ", default-features = false, features = [\"native-tls\"]";
    match name.split(' ').next() {
        Some("dixa") => &[("rustls with ring", ""), ("the system's", NATIVE)],
        Some("openapi-generator") => &[
            ("the system's", ""),
            (
                "rustls with aws-lc",
                ", default-features = false, features = [\"rustls\"]",
            ),
        ],
        Some("progenitor") => &[("none", "")],
        _ => &[("as it comes", "")],
    }
}
