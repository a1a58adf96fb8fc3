//! Printing that survives a closed pipe: `cargo xtask report | head`.

use std::io::{self, Write};

use anyhow::Context as _;
use dixa_codegen::diagnostics::{Diagnostic, Diagnostics};

use crate::failure::Failure;

/// Writes to the standard output; a reader that has seen enough is no error.
pub fn stdout(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error)
            .context("cannot write to the standard output")
            .map_err(Failure::from),
        _ => Ok(()),
    }
}

/// How many warnings are shown beside other output.
const SHOWN: usize = 20;

/// Writes a line to the standard error, or nowhere if that is closed. Colours are left out unless it
/// is a terminal, or `--color` says otherwise.
pub fn stderr(text: impl std::fmt::Display) {
    if cfg!(test) {
        // The harness keeps what a test prints this way to itself.
        return eprintln!("{text}");
    }
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Shows what is wrong, and the warnings beside it.
pub fn diagnostics(diagnostics: &Diagnostics) {
    stderr(diagnostics.coloured());
}

/// Shows what a maintainer should look at, as far as anybody reads it.
pub fn warnings(warnings: &[Diagnostic]) {
    some_warnings(warnings, SHOWN);
}

/// Shows everything that a maintainer should look at.
pub fn all_warnings(warnings: &[Diagnostic]) {
    some_warnings(warnings, usize::MAX);
}

fn some_warnings(warnings: &[Diagnostic], most: usize) {
    for warning in warnings.iter().take(most) {
        stderr(warning.coloured());
    }
    let summary = Diagnostics(warnings.to_vec()).summary();
    match warnings.len().checked_sub(most) {
        Some(more @ 1..) => stderr(format_args!(
            "{summary}, of which {more} are not shown; `cargo xtask report` shows all\n"
        )),
        _ if warnings.is_empty() => {}
        _ => stderr(format_args!("{summary}\n")),
    }
}
