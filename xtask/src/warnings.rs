//! What a maintainer should know of the document, told once.
//!
//! `spec/warnings.txt` lists the warnings of the last run, by their places in the document and not in
//! its text, so that it changes only with them. What is not listed there yet is shown; the rest is
//! counted. The list is committed with the names, and its diff shows which warnings come and go.

use std::collections::BTreeSet;

use dixa_codegen::diagnostics::{Diagnostic, Diagnostics, Severity, Topic};

use crate::document::TextFile;
use crate::print;

const PREAMBLE: &str = "\
# What `cargo xtask codegen` and `cargo xtask update` have told of the document: a warning per line,
# with its place and what was decided. They write this file, and show in full what is new in it.
# `cargo xtask report` shows all of it.
";

/// How many warnings are shown beside other output; a tool reads all of them.
const SHOWN: usize = 20;

/// The text of the list.
pub fn list(warnings: &[Diagnostic]) -> String {
    let lines: BTreeSet<String> = warnings.iter().map(line).collect();
    let mut text = PREAMBLE.to_owned();
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// A warning in a line.
fn line(warning: &Diagnostic) -> String {
    let Diagnostic {
        location,
        message,
        help,
        ..
    } = warning;
    let place = match location.pointer.as_deref() {
        Some(pointer) if !pointer.is_empty() => pointer,
        _ => &location.file,
    };
    let help = help.iter().map(|help| format!("; {help}"));
    let line = format!("{place}: {message}{}", help.collect::<String>());
    let visible = line.chars().map(|c| {
        if c.is_control() {
            c.escape_default().to_string()
        } else {
            c.to_string()
        }
    });
    visible.collect()
}

/// Shows what the last run has not told, and counts the rest.
pub fn show_new(warnings: &[Diagnostic], last: Option<&TextFile>) {
    let last = last.and_then(|file| file.text.as_deref());
    let last: BTreeSet<&str> = last.unwrap_or_default().lines().collect();
    let (old, new): (Vec<&Diagnostic>, Vec<_>) = warnings
        .iter()
        .partition(|warning| last.contains(line(warning).as_str()));
    for warning in old {
        print::to_tools(warning, Some(false));
    }
    for (index, warning) in new.iter().enumerate() {
        if index < SHOWN {
            print::diagnostic(warning, Some(true));
        } else {
            print::to_tools(warning, Some(true));
        }
    }
    if let Some(text) = summary(warnings, new.len()) {
        print::note(text);
    }
}

/// How many there are, how many of them are new, and what shows the others.
fn summary(warnings: &[Diagnostic], new: usize) -> Option<String> {
    let count = Diagnostics(warnings.to_vec()).summary();
    let told = match (new, warnings.len()) {
        (_, 0) => return None,
        (0, _) => ", none of them new".to_owned(),
        (new, all) if new == all => String::new(),
        (new, _) => format!(", {new} of them new"),
    };
    let hidden = if new.min(SHOWN) < warnings.len() {
        "; run `cargo xtask report` to see all of them"
    } else {
        ""
    };
    Some(format!("{count}{told}{hidden}\n"))
}

/// Shows all warnings, by what they are about.
pub fn show_all(warnings: &[Diagnostic]) {
    let topic = |warning: &Diagnostic| match warning.severity {
        Severity::Warning(topic) => Some(topic),
        Severity::Error => None,
    };
    let mut sorted: Vec<(Option<Topic>, &Diagnostic)> =
        warnings.iter().map(|it| (topic(it), it)).collect();
    sorted.sort_by_key(|(topic, _)| *topic);
    for group in sorted.chunk_by(|(one, _), (other, _)| one == other) {
        if let Some((Some(topic), _)) = group.first() {
            print::heading(format_args!("{}: {}", topic.title(), group.len()));
        }
        for (_, warning) in group {
            print::diagnostic(warning, None);
        }
    }
    if !warnings.is_empty() {
        let summary = Diagnostics(warnings.to_vec()).summary();
        print::note(format_args!("{summary}\n"));
    }
}
