//! For the changelog of the crate, in Rust terms.

use std::fmt::Write as _;

use super::brief;
use super::groups::{Entry, alike, from_to, lists};
use super::markdown::{capital, code, line};
use crate::diff::{Change, Difference, How};

impl Difference {
    /// The body of a section of the crate's changelog, without its heading: what breaks, what is
    /// added, changed, deprecated, removed. Empty if nothing has changed.
    pub fn changelog(&self) -> String {
        let mut out = String::new();
        let changes = || self.changes.iter();
        told(
            &mut out,
            "Breaking",
            changes().filter(|change| change.rust.is_breaking() && change.how != How::Removed),
        );
        let added: Vec<&Change> = changes()
            .filter(|change| !change.rust.is_breaking() && change.how == How::Added)
            .collect();
        listed(&mut out, "Added", &added);
        told(
            &mut out,
            "Changed",
            changes().filter(|change| !change.rust.is_breaking() && change.how == How::Changed),
        );
        let deprecated = [How::Deprecated, How::Restored].map(|how| {
            changes()
                .filter(|change| change.how == how)
                .collect::<Vec<_>>()
        });
        listed(&mut out, "Deprecated", &deprecated[0]);
        listed(&mut out, "No longer deprecated", &deprecated[1]);
        let removed: Vec<&Change> = changes()
            .filter(|change| change.how == How::Removed)
            .collect();
        listed(&mut out, "Removed", &removed);
        out
    }
}

fn section(out: &mut String, title: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    let _ = write!(out, "### {title}\n\n");
}

/// Changes with what they do.
fn told<'a>(out: &mut String, title: &str, changes: impl Iterator<Item = &'a Change>) {
    let groups = alike(changes);
    if groups.is_empty() {
        return;
    }
    section(out, title);
    for group in groups {
        let why = if group.rust.is_breaking() {
            group.in_rust()
        } else {
            group.wire.why().unwrap_or_else(|| group.on_the_wire(""))
        };
        for entry in group.entries() {
            let _ = match entry {
                Entry::One(change) => writeln!(out, "- {}", one(change, &why)),
                Entry::Moved(from, to, names) => writeln!(
                    out,
                    "- Paths: {} → {} for {} operations. {why}",
                    code(&format!("{from}/…")),
                    code(&format!("{to}/…")),
                    names.len()
                ),
            };
        }
    }
}

/// A change in a line.
fn one(change: &Change, why: &str) -> String {
    let mut line = code(&change.name);
    if let Some((before, after)) = from_to(change) {
        let _ = write!(line, ": {} → {}", code(&before), code(&after));
    }
    let _ = write!(line, ". {why}");
    if !change.also.is_empty() {
        let also: Vec<String> = change.also.iter().map(|path| code(&brief(path))).collect();
        let _ = write!(line, " This also affects {}.", also.join(", "));
    }
    line
}

/// Changes that need no word.
fn listed(out: &mut String, title: &str, changes: &[&Change]) {
    if changes.is_empty() {
        return;
    }
    section(out, title);
    for list in lists(changes) {
        for entry in &list.lines {
            let _ = writeln!(out, "- {}: {}", capital(list.what.as_str()), line(entry));
        }
    }
}
