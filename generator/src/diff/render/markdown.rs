//! For a pull request.

use std::fmt::Write as _;

use super::groups::{Alike, Entry, Line, alike, counted, from_to, lists, on_the_wire};
use super::{brief, one_line};
use crate::diff::{Change, Difference, How};

impl Difference {
    /// For the description of a pull request: the summary and what breaks are seen at once, the
    /// long lists fold out.
    pub fn markdown(&self) -> String {
        let mut out = format!(
            "## {} → {}\n\n**{}.** Semver: {}.\n",
            escaped(&self.old),
            escaped(&self.new),
            capital(self.verdict()),
            self.version()
        );
        if self.is_empty() {
            return out;
        }
        out.push_str(&self.table());
        explained(&mut out, "Breaking in Rust", self.in_rust());
        explained(
            &mut out,
            "Breaking on the wire only",
            self.on_the_wire_only(),
        );
        listed(
            &mut out,
            "Deprecated",
            &self.harmless(&[How::Deprecated, How::Restored]),
        );
        listed(&mut out, "Added", &self.harmless(&[How::Added]));
        let others = self.harmless(&[How::Changed, How::Removed]);
        if !others.is_empty() {
            let _ = write!(
                out,
                "\n<details><summary>Other changes: {}</summary>\n\n",
                counted(&lists(&others))
            );
            for group in alike(others.into_iter()) {
                self::group(&mut out, &group);
            }
            out.push_str("\n</details>\n");
        }
        let renamed = self.harmless(&[How::Renamed]);
        if !renamed.is_empty() {
            let _ = write!(
                out,
                "\n<details><summary>Renamed in the document only: {}</summary>\n\n",
                counted(&lists(&renamed))
            );
            for change in renamed {
                let _ = writeln!(out, "- {}", one(change));
            }
            out.push_str("\n</details>\n");
        }
        out
    }

    fn table(&self) -> String {
        let mut table = String::from("\n| changes | |\n| --- | ---: |\n");
        for (count, name) in self.counts.rows() {
            let _ = writeln!(table, "| {name} | {count} |");
        }
        table
    }
}

fn explained<'a>(out: &mut String, title: &str, changes: impl Iterator<Item = &'a Change>) {
    let groups = alike(changes);
    let count: usize = groups.iter().map(|group| group.changes.len()).sum();
    if count == 0 {
        return;
    }
    let _ = write!(out, "\n### {title} ({count})\n\n");
    for group in groups {
        self::group(out, &group);
    }
}

fn group(out: &mut String, group: &Alike<'_>) {
    let wire = if group.wire.breaking {
        format!("On the wire, **breaking**: {}", group.wire.why)
    } else {
        on_the_wire(group.wire)
    };
    let (what, how) = (group.what, group.how.as_str());
    if let [only] = group.changes.as_slice() {
        let _ = writeln!(
            out,
            "- {} {how}: {}. {} {wire}",
            what.as_str(),
            one(only),
            group.rust.why
        );
        return;
    }
    let _ = writeln!(
        out,
        "- {} {} {how}. {} {wire}",
        group.changes.len(),
        what.plural(),
        group.rust.why
    );
    for entry in group.entries() {
        let _ = match entry {
            Entry::One(change) => writeln!(out, "  - {}", one(change)),
            Entry::Moved(from, to, names) => writeln!(
                out,
                "  - {} → {}: {}",
                code(&format!("{from}/…")),
                code(&format!("{to}/…")),
                codes(names.into_iter())
            ),
        };
    }
}

/// A change in a line.
fn one(change: &Change) -> String {
    let mut line = code(&change.name);
    match from_to(change) {
        Some((before, after)) => {
            let _ = write!(line, ": {} → {}", code(&before), code(&after));
        }
        None => {
            if let Some(wire) = &change.wire_name {
                let _ = write!(line, " ({})", code(wire));
            }
        }
    }
    if !change.also.is_empty() {
        let also: Vec<String> = change.also.iter().map(|path| code(&brief(path))).collect();
        let _ = write!(line, ", also {}", also.join(", "));
    }
    line
}

/// A list that folds out.
fn listed(out: &mut String, title: &str, changes: &[&Change]) {
    if changes.is_empty() {
        return;
    }
    let lists = lists(changes);
    let _ = write!(
        out,
        "\n<details><summary>{title}: {}</summary>\n",
        counted(&lists)
    );
    for list in &lists {
        let _ = write!(out, "\n{}:\n\n", capital(list.what.plural()));
        for line in &list.lines {
            let _ = writeln!(out, "- {}", self::line(line));
        }
    }
    out.push_str("\n</details>\n");
}

pub(super) fn line(line: &Line<'_>) -> String {
    match line {
        Line::One(name, wire) => format!("{}: {}", code(name), code(wire)),
        Line::Names(names) => codes(names.iter().copied()),
        Line::Of(owner, names) => {
            format!(
                "{}: {}",
                code(owner),
                codes(names.iter().map(String::as_str))
            )
        }
    }
}

fn codes<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(code).collect::<Vec<_>>().join(", ")
}

/// Text as code, whatever is in it.
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // A space is taken off again if there is one on both sides.
    let pad = if longest > 0 || text.is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Text as text, whatever is in it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in one_line(text).chars() {
        if character.is_ascii_punctuation() && !matches!(character, '.' | ',' | ':' | '-' | '/') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// A sentence, or a title.
pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}
