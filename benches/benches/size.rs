//! `cargo bench -p dixa-benches --bench size`: how large a program is that calls the API, stripped,
//! beside one that makes the same calls with nothing but `reqwest`.

use std::process::Command;

use dixa_benches::generators::target;

/// What is built: its name in the table, the package, the example and the features.
const PROGRAMS: &[(&str, &str, &str, &str)] = &[
    (
        "reqwest, rustls with ring",
        "dixa-benches",
        "bare_tour",
        "ring",
    ),
    (
        "reqwest, its own choice of TLS",
        "dixa-benches",
        "bare_tour",
        "aws-lc",
    ),
    ("dixa, rustls with ring", "dixa", "tour", "rustls"),
    (
        "dixa, rustls with aws-lc",
        "dixa",
        "tour",
        "rustls-aws-lc-rs",
    ),
];

fn main() {
    println!("| what | size | ratio |\n| --- | --- | --- |");
    let mut first = None;
    for (name, package, example, features) in PROGRAMS {
        let size = size(package, example, features);
        let first = *first.get_or_insert(size);
        let ratio = size / first;
        println!("| {name} | {:.2} MB | {ratio:.2} |", size / 1e6);
    }
}

/// The size of an example in bytes.
fn size(package: &str, example: &str, features: &str) -> f64 {
    let target = target().join("size");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--no-default-features"])
        .args(["--config", "profile.release.strip = true"])
        .args(["--package", package, "--example", example])
        .args(["--features", features])
        .arg("--target-dir")
        .arg(&target)
        .status()
        .expect("cargo runs");
    assert!(status.success(), "{example} with {features} does not build");
    let program = target.join("release/examples").join(example);
    let file = program.with_extension(std::env::consts::EXE_EXTENSION);
    let bytes = std::fs::metadata(file).expect("the program is there").len();
    u32::try_from(bytes).map_or(f64::INFINITY, f64::from)
}
