//! Printing that survives a closed pipe: `cargo xtask report | head`.

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::OnceLock;

use anyhow::Context as _;
use dixa_codegen::diagnostics::{Diagnostic, Diagnostics};

use crate::args::MessageFormat;
use crate::failure::Failure;
use crate::message::Message;

/// Writes to the standard output; a reader that has seen enough is no error.
pub fn stdout(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error)
            .context("cannot write to standard output")
            .map_err(Failure::from),
        _ => Ok(()),
    }
}

/// Says what is wrong, unless that has been said, and gives the exit code.
pub fn failure(failure: Failure) -> ExitCode {
    match failure {
        Failure::Diagnostics(found) => {
            let summary = found.summary();
            diagnostics(&found);
            note(format_args!("{summary}; nothing was written"));
            ExitCode::from(1)
        }
        Failure::Drift => ExitCode::from(1),
        Failure::Breaking => ExitCode::from(3),
        Failure::Files(cause) => {
            error(format_args!("{cause:#}"));
            ExitCode::from(2)
        }
    }
}

static FORMAT: OnceLock<MessageFormat> = OnceLock::new();

/// Says how messages are written from now on; only the first time counts.
pub fn set_format(format: MessageFormat) {
    let _ = FORMAT.set(format);
}

fn is_json() -> bool {
    FORMAT.get() == Some(&MessageFormat::Json)
}

/// Writes a line to the standard error, or nowhere if that is closed. Colours are left out unless it
/// is a terminal, or `--color` says otherwise.
fn line(text: impl std::fmt::Display) {
    if cfg!(test) {
        // The harness keeps what a test prints this way to itself.
        return eprintln!("{text}");
    }
    // What is written piece by piece would be as many system calls.
    let line = format!("{text}\n");
    let _ = anstream::stderr().lock().write_all(line.as_bytes());
}

fn json(message: &Message<'_>) {
    if let Ok(text) = serde_json::to_string(message) {
        line(text);
    }
}

/// Says what is being done, or has been.
pub fn note(text: impl std::fmt::Display) {
    if is_json() {
        json(&Message::general("note", text.to_string().trim_end()));
    } else {
        line(text);
    }
}

/// Says what is odd, though all is well.
pub fn warning(text: impl std::fmt::Display) {
    general("warning", &text.to_string());
}

/// Says what went wrong outside of any document.
pub fn error(text: impl std::fmt::Display) {
    general("error", &text.to_string());
}

fn general(severity: &'static str, text: &str) {
    if is_json() {
        json(&Message::general(severity, text));
    } else {
        line(format_args!("{severity}: {text}"));
    }
}

/// Shows a diagnostic; a warning may be new since the last run or not.
pub fn diagnostic(diagnostic: &Diagnostic, is_new: Option<bool>) {
    if is_json() {
        to_tools(diagnostic, is_new);
    } else {
        line(diagnostic.coloured());
    }
}

/// Shows a diagnostic to tools, which read all of them.
pub fn to_tools(diagnostic: &Diagnostic, is_new: Option<bool>) {
    if is_json() {
        json(&Message::of(diagnostic, is_new));
    }
}

/// Shows people what follows.
pub fn heading(text: impl std::fmt::Display) {
    if !is_json() {
        let text = text.to_string();
        let below = "=".repeat(text.chars().count());
        line(format_args!("{text}\n{below}\n"));
    }
}

/// Shows what is wrong, and the warnings beside it.
pub fn diagnostics(diagnostics: &Diagnostics) {
    for found in &diagnostics.0 {
        diagnostic(found, None);
    }
}
