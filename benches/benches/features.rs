//! `cargo bench -p dixa-benches --bench features`: what each feature of the crate costs a program
//! that is built for the first time. It takes long.

use std::{fs, io};

use dixa_benches::generators::{ALL, Cost, Crate, document, run, set_up};

const ROUNDS: usize = 2;

/// Sets of features. Those that add no crate are left out.
const FEATURES: [&[&str]; 7] = [
    &[],
    &["webhooks"],
    &["client"],
    &["rustls"],
    &["rustls", "gzip"],
    &["rustls-aws-lc-rs"],
    &["native-tls"],
];

fn main() -> io::Result<()> {
    let scratch = set_up()?.join("features");
    fs::create_dir_all(&scratch)?;
    let [ours, ..] = ALL;
    let program = ours.installed().ok_or(io::ErrorKind::NotFound)?;
    let job = ours.prepare(&document(), &scratch)?;
    run(&mut ours.command(&program, &job), &scratch.join("log"))?;
    let package = Crate::emitted(&job)?;
    let mut costs = FEATURES.map(|features| (features, 0, None::<Cost>));
    for _ in 0..ROUNDS {
        for (features, crates, least) in &mut costs {
            let dependency = format!(", default-features = false, features = {features:?}");
            let built = package.first_build(&dependency, &scratch)?;
            *crates = built.crates;
            built.cost.keep(least);
        }
    }
    println!("| features | crates | s | s of CPU |");
    println!("| --- | --- | --- | --- |");
    for (features, crates, cost) in costs {
        let Some(cost) = cost else { continue };
        println!(
            "| {} | {crates} | {:.0} | {:.0} |",
            if features.is_empty() {
                "none".into()
            } else {
                features.join(", ")
            },
            cost.time.as_secs_f64(),
            cost.cpu.as_secs_f64(),
        );
    }
    Ok(())
}
