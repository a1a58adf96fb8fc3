//! Printing that survives a closed pipe: `cargo xtask report | head`.

use std::io::{self, Write};

use anyhow::Context as _;
use dixa_codegen::diagnostics::Diagnostic;

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

/// Writes a line to the standard error, or nowhere if that is closed.
pub fn stderr(text: impl std::fmt::Display) {
    if cfg!(test) {
        // The harness keeps what a test prints this way to itself.
        return eprintln!("{text}");
    }
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Shows what a maintainer should look at.
pub fn warnings(warnings: &[Diagnostic]) {
    for warning in warnings {
        stderr(warning);
    }
}
