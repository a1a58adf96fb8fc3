//! `cargo bench -p dixa-benches --bench features`: what each feature of the crate costs a program
//! that is built for the first time.

use std::{fs, io};

use dixa_benches::generators::{ALL, Crate, FirstBuild, document, run, set_up};

/// Sets of features, each beside one that has one less.
const FEATURES: [&str; 10] = [
    "",
    "client",
    "rustls",
    "rustls-aws-lc-rs",
    "native-tls",
    "rustls, gzip",
    "rustls, tracing",
    "rustls, blocking",
    "rustls, webhooks",
    "webhooks",
];

fn main() -> io::Result<()> {
    let scratch = set_up()?.join("features");
    fs::create_dir_all(&scratch)?;
    let [ours, ..] = ALL;
    let program = ours.installed().ok_or(io::ErrorKind::NotFound)?;
    let job = ours.prepare(&document(), &scratch)?;
    run(&mut ours.command(&program, &job), &scratch.join("log"))?;
    let package = Crate::emitted(&job)?;
    println!("| features | crates | s | s of CPU |");
    println!("| --- | --- | --- | --- |");
    for features in FEATURES {
        let names: Vec<String> = features
            .split(", ")
            .filter(|name| !name.is_empty())
            .map(|name| format!("{name:?}"))
            .collect();
        let dependency = format!(
            ", default-features = false, features = [{}]",
            names.join(", ")
        );
        let FirstBuild { crates, cost } = package.first_build(&dependency, &scratch)?;
        println!(
            "| {} | {crates} | {:.0} | {:.0} |",
            if features.is_empty() {
                "none"
            } else {
                features
            },
            cost.time.as_secs_f64(),
            cost.cpu.as_secs_f64(),
        );
    }
    Ok(())
}
