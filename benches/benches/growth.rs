//! `cargo bench -p dixa-benches --bench growth`: what the generator costs for documents of ten and
//! a hundred times the size.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use dixa_benches::copies::copies;
use dixa_benches::generators::{ALL, Cost, run, run_directory, set_up};

/// How many copies of the document, and in how many rounds each is generated. All take turns.
const SIZES: [(usize, usize); 3] = [(1, ROUNDS), (10, ROUNDS), (100, 2)];

const ROUNDS: usize = 25;

/// With this argument it writes a document, and does nothing else.
const WRITE: &str = "write";

/// What is run, in turn: the first begins with nothing but the document.
const COMMANDS: [(&str, &[&str]); 3] = [
    ("the first run", &[]),
    ("names pinned", &[]),
    ("`--check`", &["--check"]),
];

/// A document of many times the size, and what each command has cost at least.
struct Size {
    copies: usize,
    rounds: usize,
    document: PathBuf,
    costs: [Option<Cost>; COMMANDS.len()],
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [what, copies, document] = arguments.as_slice()
        && what == WRITE
    {
        return write(copies, document);
    }
    let scratch = set_up()?;
    let (directory, log) = (run_directory(&scratch), scratch.join("log"));
    let program = ALL[0].installed().ok_or(io::ErrorKind::NotFound)?;
    let mut sizes = SIZES.map(|(count, rounds)| Size {
        copies: count,
        rounds,
        document: scratch.join(format!("{count}.json")),
        costs: [None; COMMANDS.len()],
    });
    for size in &sizes {
        let mut this = Command::new(env::current_exe()?);
        this.arg(WRITE).arg(size.copies.to_string());
        run(this.arg(&size.document), &log)?;
    }
    for round in 0..ROUNDS {
        for size in sizes.iter_mut().filter(|size| round < size.rounds) {
            let folder = directory.join(format!("{}-{round}", size.copies));
            fs::create_dir_all(&folder)?;
            fs::copy(&size.document, folder.join("document.json"))?;
            for ((_, arguments), cost) in COMMANDS.iter().zip(&mut size.costs) {
                run(codegen(&program, &folder).args(*arguments), &log)?.keep(cost);
            }
        }
    }
    print(&sizes)?;
    fs::remove_dir_all(directory)
}

/// Writes a document. A process of its own does it: the memory that this one had counts for those
/// that it starts.
fn write(count: &str, document: &str) -> io::Result<()> {
    let count = count.parse().map_err(io::Error::other)?;
    let single = dixa_tests::spec().map_err(io::Error::other)?;
    fs::write(document, copies(&single, count).to_string())
}

fn print(sizes: &[Size]) -> io::Result<()> {
    println!("| what | copies | MB | s | s of CPU | ratio | MiB | ratio |");
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for size in sizes {
        let bytes = fs::metadata(&size.document)?.len();
        let singles = sizes[0].costs;
        for (((name, _), cost), single) in COMMANDS.iter().zip(size.costs).zip(singles) {
            let (Some(cost), Some(single)) = (cost, single) else {
                continue;
            };
            println!(
                "| {name} | {} | {:.1} | {:.2} | {:.2} | {:.1} | {:.0} | {:.1} |",
                size.copies,
                megabytes(bytes),
                cost.time.as_secs_f64(),
                cost.cpu.as_secs_f64(),
                cost.cpu.as_secs_f64() / single.cpu.as_secs_f64(),
                cost.mebibytes(),
                cost.mebibytes() / single.mebibytes(),
            );
        }
    }
    Ok(())
}

fn codegen(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).arg("codegen");
    command.args(["--spec", "document.json", "--names", "names.toml"]);
    command.args(["--out", "generated"]);
    command
}

#[expect(
    clippy::cast_precision_loss,
    reason = "no document has that many bytes"
)]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
