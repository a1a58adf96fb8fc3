//! `names.toml`: which name belongs to which identity, for good.

use std::collections::BTreeMap;

use toml_edit::{DocumentMut, InlineTable, Item, Table, value};

use crate::Removed;
use crate::diagnostics::{Diagnostic, Location, Severity};
use crate::document::Problems;

const PREAMBLE: &str = "\
# Which Rust name belongs to which thing of the API, whatever the document calls it.
#
# `cargo xtask codegen` adds what is new. Names may be edited; an entry for something that is gone
# becomes `{ name = \"…\", removed = true }`, so that its name is never given to something else.
";

/// The pinned names, and those that are added to them.
#[derive(Debug)]
pub(super) struct Pins {
    text: String,
    document: DocumentMut,
    removed: Removed,
}

/// A pinned name.
#[derive(Debug, Clone)]
pub(super) struct Pin {
    /// What it belongs to.
    pub(super) identity: String,
    /// The name.
    pub(super) name: String,
    /// Whether the thing is gone, and the name not to be used again.
    pub(super) removed: bool,
    /// Where it begins in the text.
    offset: usize,
}

impl Pins {
    pub(super) fn read(text: &str, removed: Removed, problems: &mut Problems<'_>) -> Self {
        let mut fail = |message: String, offset: usize| {
            problems.push(diagnostic(
                text,
                problems.name(),
                offset,
                message,
                "correct the line, or delete it",
            ));
        };
        let document = match text.parse::<DocumentMut>() {
            Ok(document) => document,
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                fail(
                    format!("the names cannot be read: {}", error.message()),
                    offset,
                );
                DocumentMut::new()
            }
        };
        Self {
            text: text.to_owned(),
            document,
            removed,
        }
    }

    /// The entries of a section.
    pub(super) fn section(&self, section: &str, problems: &mut Problems<'_>) -> Vec<Pin> {
        // Positions are lost once a document can be edited.
        let Ok(document) = toml_edit::Document::parse(self.text.as_str()) else {
            return Vec::new();
        };
        let Some(table) = document.get(section).and_then(Item::as_table) else {
            return Vec::new();
        };
        let mut pins: Vec<Pin> = Vec::new();
        let mut owners: BTreeMap<String, String> = BTreeMap::new();
        for (key, item) in table {
            let offset = table
                .key(key)
                .and_then(toml_edit::Key::span)
                .map_or(0, |span| span.start);
            let name = item.as_str().or_else(|| item.get("name")?.as_str());
            let Some(name) = name.filter(|name| is_name(section, name)) else {
                self.fail(
                    problems,
                    offset,
                    "this is not a name",
                    "write a Rust name in quotes",
                );
                continue;
            };
            let removed = item.get("removed").and_then(Item::as_bool).unwrap_or(false);
            if let Some(other) = owners.insert(name.to_owned(), key.to_owned()) {
                let message = format!("`{name}` is the name of two things; the other is `{other}`");
                self.fail(problems, offset, &message, "give one of them another name");
            }
            pins.push(Pin {
                identity: key.to_owned(),
                name: name.to_owned(),
                removed,
                offset,
            });
        }
        pins
    }

    /// The thing of an entry is gone.
    pub(super) fn gone(
        &mut self,
        problems: &mut Problems<'_>,
        section: &str,
        pin: &Pin,
        message: &str,
    ) {
        match self.removed {
            Removed::Refuse => {
                let help = format!(
                    "if it is gone, write `{{ name = \"{}\", removed = true }}`, \
                     or have `cargo xtask codegen --mark-removed` write it",
                    pin.name
                );
                self.refuse(problems, pin, message, &help);
            }
            Removed::Mark => {
                let mut entry = InlineTable::new();
                entry.insert("name", pin.name.as_str().into());
                entry.insert("removed", true.into());
                self.document[section][&pin.identity] = value(entry);
            }
        }
    }

    /// Notes that something is wrong with an entry.
    pub(super) fn refuse(&self, problems: &mut Problems<'_>, pin: &Pin, message: &str, help: &str) {
        self.fail(problems, pin.offset, message, help);
    }

    fn fail(&self, problems: &mut Problems<'_>, offset: usize, message: &str, help: &str) {
        let diagnostic = diagnostic(
            &self.text,
            problems.name(),
            offset,
            message.to_owned(),
            help,
        );
        problems.push(diagnostic);
    }

    /// Adds a name.
    pub(super) fn add(&mut self, section: &str, identity: &str, name: &str) {
        let table = self
            .document
            .entry(section)
            .or_insert_with(|| Item::Table(Table::new()));
        if let Some(table) = table.as_table_mut() {
            table.insert(identity, value(name));
        }
    }

    /// The new text.
    pub(super) fn write(mut self) -> String {
        for (_, item) in self.document.iter_mut() {
            if let Some(table) = item.as_table_mut() {
                table.sort_values();
            }
        }
        let text = self.document.to_string();
        if self.text.is_empty() {
            format!("{PREAMBLE}\n{}", text.trim_start())
        } else {
            text
        }
    }
}

fn is_name(section: &str, name: &str) -> bool {
    let mut parts = name.split('.');
    let count = if section == "operations" { 2 } else { 1 };
    parts.clone().count() == count && parts.all(|part| syn::parse_str::<syn::Ident>(part).is_ok())
}

fn diagnostic(text: &str, file: &str, offset: usize, message: String, help: &str) -> Diagnostic {
    let before = text.get(..offset).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    Diagnostic {
        severity: Severity::Error,
        location: Location {
            file: file.to_owned(),
            line: Some(before.matches('\n').count() + 1),
            column: Some(before[start..].chars().count() + 1),
            pointer: None,
            text: text[start..].lines().next().map(str::to_owned),
        },
        message,
        help: Some(help.to_owned()),
    }
}
