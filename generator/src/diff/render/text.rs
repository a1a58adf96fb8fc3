//! For a terminal.

use std::fmt::Write as _;

use super::groups::{Alike, Entry, Line, alike, counted, from_to, lists};
use super::one_line;
use super::sections::{Detail, Section};
use crate::diff::{Change, Difference};

impl Difference {
    /// For a terminal: the summary, what breaks, what is new, and the rest.
    pub fn text(&self) -> String {
        let mut out = format!(
            "{} → {}: {}\n",
            one_line(&self.old),
            one_line(&self.new),
            self.verdict()
        );
        if self.is_empty() {
            return out;
        }
        let counts = self.counts.rows();
        let counts = counts.iter().filter(|(count, _)| *count > 0);
        let counts: Vec<_> = counts
            .map(|(count, name)| format!("{count} {name}"))
            .collect();
        let _ = writeln!(out, "changes: {}", counts.join(", "));
        for Section {
            title,
            detail,
            changes,
        } in self.sections()
        {
            match detail {
                Detail::Prominent | Detail::Explained => explained(&mut out, title, &changes),
                Detail::Listed => listed(&mut out, title, &changes),
                Detail::Lines => {
                    let _ = writeln!(out, "\n{title} ({})", changes.len());
                    for change in changes {
                        let _ = writeln!(out, "  {}", one(change));
                    }
                }
            }
        }
        out
    }
}

fn explained(out: &mut String, title: &str, changes: &[&Change]) {
    let _ = writeln!(out, "\n{title} ({})", changes.len());
    for group in alike(changes.iter().copied()) {
        let _ = writeln!(out, "  {}", head(&group));
        for entry in group.entries() {
            let _ = match entry {
                Entry::One(change) => writeln!(out, "    {}", one(change)),
                Entry::Moved(from, to, names) => {
                    writeln!(out, "    {from}/… → {to}/…: {}", names.join(", "))
                }
            };
        }
    }
}

/// What the changes of a group have in common.
fn head(group: &Alike<'_>) -> String {
    let what = if group.changes.len() == 1 {
        group.what.as_str()
    } else {
        group.what.plural()
    };
    let (rust, wire) = (group.in_rust(), group.on_the_wire("Breaking on the wire"));
    format!("{what} {}: {rust} {wire}", group.how.as_str())
}

/// A change in a line.
fn one(change: &Change) -> String {
    let mut line = change.name.clone();
    match from_to(change) {
        Some((before, after)) => {
            let _ = write!(line, "  {before} → {after}");
        }
        None => {
            if let Some(wire) = &change.wire_name {
                let _ = write!(line, "  ({})", one_line(wire));
            }
        }
    }
    if !change.also.is_empty() {
        let also: Vec<String> = change.also.iter().map(|path| super::brief(path)).collect();
        let _ = write!(line, "  (also {})", also.join(", "));
    }
    line
}

fn listed(out: &mut String, title: &str, changes: &[&Change]) {
    let lists = lists(changes);
    let _ = writeln!(out, "\n{title}: {}", counted(&lists));
    for list in &lists {
        let _ = writeln!(out, "  {}", list.what.plural());
        for line in &list.lines {
            let _ = match line {
                Line::One(name, wire) => writeln!(out, "    {name}  {wire}"),
                Line::Names(names) => writeln!(out, "    {}", names.join(", ")),
                Line::Of(owner, names) => writeln!(out, "    {owner}: {}", names.join(", ")),
            };
        }
    }
}
