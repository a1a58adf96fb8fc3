//! The commands of this repository, and the only place in it that reads and writes files.
//!
//! `cargo xtask --help` lists them. The work itself is done by `dixa-codegen`, which knows
//! nothing of files.

mod args;
mod check;
mod codegen;
mod compare;
mod diff;
mod disk;
mod document;
mod failure;
mod fetch;
mod message;
mod moved;
mod names;
mod paths;
mod print;
mod report;
mod update;
mod warnings;
mod wire_document;

use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser as _;

fn main() -> ExitCode {
    let args = Args::parse();
    anstream::ColorChoice::from(args.color).write_global();
    print::set_format(args.message_format);
    let result = match args.command {
        Command::Codegen(args) if args.check => check::run(&args),
        Command::Codegen(args) => codegen::run(&args),
        Command::Update(args) => update::run(&args),
        Command::Report(args) => report::run(&args),
        Command::Diff(args) => compare::run(&args),
        Command::WireDocument(args) => wire_document::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => print::failure(failure),
    }
}
