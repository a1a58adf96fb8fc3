//! `cargo bench -p dixa-benches --bench growth`: what the generator costs for documents of ten and
//! a hundred times the size.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use dixa_benches::copies::copies;
use dixa_benches::generators::{ALL, Cost, run, set_up};

/// How many copies of the document, and how often each is generated.
const SIZES: [(usize, usize); 3] = [(1, 11), (10, 5), (100, 2)];

/// What is run, in turn: the first begins with nothing but the document.
const COMMANDS: [(&str, &[&str]); 3] = [
    ("the first run", &[]),
    ("names pinned", &[]),
    ("`--check`", &["--check"]),
];

fn main() -> io::Result<()> {
    let scratch = set_up()?;
    let (folder, log) = (scratch.join("growth"), scratch.join("log"));
    let program = ALL[0].installed().ok_or(io::ErrorKind::NotFound)?;
    let document = dixa_tests::spec().map_err(io::Error::other)?;
    println!("| what | copies | MB | s | s of CPU | ratio | MiB | ratio |");
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    let mut singles = [None; 3];
    for (count, rounds) in SIZES {
        let text = copies(&document, count).to_string();
        let mut costs = [None::<Cost>; 3];
        for _ in 0..rounds {
            clear(&folder, &text)?;
            for ((_, arguments), cost) in COMMANDS.iter().zip(&mut costs) {
                run(codegen(&program, &folder).args(*arguments), &log)?.keep(cost);
            }
        }
        for (((name, _), cost), single) in COMMANDS.iter().zip(costs).zip(&mut singles) {
            let Some(cost) = cost else { continue };
            let single = single.get_or_insert(cost);
            println!(
                "| {name} | {count} | {:.1} | {:.2} | {:.2} | {:.1} | {:.0} | {:.1} |",
                megabytes(&text),
                cost.time.as_secs_f64(),
                cost.cpu.as_secs_f64(),
                cost.cpu.as_secs_f64() / single.cpu.as_secs_f64(),
                cost.mebibytes(),
                cost.mebibytes() / single.mebibytes(),
            );
        }
    }
    fs::remove_dir_all(&folder)
}

/// A folder with nothing in it but the document.
fn clear(folder: &Path, document: &str) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    fs::write(folder.join("document.json"), document)
}

fn codegen(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).arg("codegen");
    command.args(["--spec", "document.json", "--names", "names.toml"]);
    command.args(["--out", "generated"]);
    command
}

#[expect(clippy::cast_precision_loss, reason = "no text has that many bytes")]
fn megabytes(text: &str) -> f64 {
    text.len() as f64 / 1e6
}
