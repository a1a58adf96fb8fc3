//! For a pull request.

use std::fmt::Write as _;

use super::groups::{Alike, Entry, Line, alike, counted, from_to, lists};
use super::sections::{Detail, Section};
use super::{brief, one_line};
use crate::diff::{Change, Difference};

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
        for Section {
            title,
            detail,
            changes,
        } in self.sections()
        {
            let is_open = matches!(detail, Detail::Prominent);
            let _ = if is_open {
                write!(out, "\n### {title} ({})\n\n", changes.len())
            } else {
                let counts = counted(&lists(&changes));
                write!(out, "\n<details><summary>{title}: {counts}</summary>\n\n")
            };
            match detail {
                Detail::Prominent | Detail::Explained => explained(&mut out, &changes),
                Detail::Listed => listed(&mut out, &changes),
                Detail::Lines => {
                    for change in changes {
                        let _ = writeln!(out, "- {}", one(change));
                    }
                }
            }
            if !is_open {
                out.push_str("\n</details>\n");
            }
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

fn explained(out: &mut String, changes: &[&Change]) {
    for group in alike(changes.iter().copied()) {
        self::group(out, &group);
    }
}

fn group(out: &mut String, group: &Alike<'_>) {
    let (rust, wire) = (
        group.in_rust(),
        group.on_the_wire("On the wire, **breaking**"),
    );
    let (what, how) = (group.what, group.how.as_str());
    if let [only] = group.changes.as_slice() {
        let _ = writeln!(
            out,
            "- {} {how}: {}. {rust} {wire}",
            what.as_str(),
            one(only)
        );
        return;
    }
    let _ = writeln!(
        out,
        "- {} {} {how}. {rust} {wire}",
        group.changes.len(),
        what.plural()
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

fn listed(out: &mut String, changes: &[&Change]) {
    for (index, list) in lists(changes).iter().enumerate() {
        let gap = if index > 0 { "\n" } else { "" };
        let _ = write!(out, "{gap}{}:\n\n", capital(list.what.plural()));
        for line in &list.lines {
            let _ = writeln!(out, "- {}", self::line(line));
        }
    }
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
