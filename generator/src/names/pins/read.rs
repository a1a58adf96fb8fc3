//! Reads `names.toml`.

use std::collections::BTreeMap;

use toml_edit::{Item, Key, TableLike};

use super::{OperationPin, PinnedIdentity, PinnedMembers, PinnedShape, Pins, TypePin};
use crate::Removed;
use crate::diagnostics::nearest;
use crate::document::Problems;

const SECTIONS: [&str; 2] = ["operations", "types"];
const OF_AN_OPERATION: &[&str] = &["arguments", "builder", "name", "params", "removed"];
const OF_A_TYPE: &[&str] = &[
    "accessors",
    "arguments",
    "class",
    "enumeration",
    "fields",
    "params",
    "removed",
    "struct",
    "union",
    "values",
    "variants",
];

impl Pins {
    /// Reads the file. What is wrong with an entry goes to `problems`, and the entry is skipped.
    pub fn read(text: &str, removed: Removed, problems: &mut Problems<'_>) -> Self {
        let mut pins = Self {
            removed,
            text: text.to_owned(),
            ..Self::default()
        };
        let document = match toml_edit::Document::parse(text) {
            Ok(document) => document,
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                let message = format!("the names cannot be read: {}", error.message());
                pins.refuse(problems, offset, message, "correct the line, or delete it");
                return pins;
            }
        };
        let start = text
            .lines()
            .take_while(|line| !line.starts_with('['))
            .map(|line| line.len() + 1)
            .sum::<usize>();
        text.get(..start)
            .unwrap_or(text)
            .trim()
            .clone_into(&mut pins.preamble);
        for (section, item) in document.iter() {
            let offset = offset(document.as_table(), section);
            let Some(table) = item.as_table_like() else {
                pins.refuse(
                    problems,
                    offset,
                    format!("`{section}` is outside of any section"),
                    "the sections are `[operations]` and `[types.NAME]`",
                );
                continue;
            };
            match section {
                "operations" => read_operations(&mut pins, table, problems),
                "types" => read_types(&mut pins, table, problems),
                other => {
                    let help = match nearest(other, SECTIONS) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "the sections are `[operations]` and `[types.NAME]`".to_owned(),
                    };
                    let message = format!("there is no section `{other}`");
                    pins.refuse(problems, offset, message, help);
                }
            }
        }
        pins
    }
}

fn read_operations(pins: &mut Pins, table: &dyn TableLike, problems: &mut Problems<'_>) {
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for (identity, item) in table.iter() {
        let mut entry = Entry::new(pins, table, identity, item, OF_AN_OPERATION, problems);
        let name = item.as_str().or_else(|| item.get("name")?.as_str());
        let is_name = |name: &&str| name.split('.').count() == 2 && name.split('.').all(is_ident);
        let Some(name) = name.filter(is_name) else {
            entry.refuse(
                "this does not name an operation",
                "write the service and the method, as in `\"agents.list\"`",
            );
            continue;
        };
        if let Some(other) = owners.insert(name.to_owned(), identity.to_owned()) {
            entry.refuse(
                format!("`{name}` is the name of two operations; the other is `{other}`"),
                "give one of them another name",
            );
        }
        let pin = OperationPin {
            identity: identity.to_owned(),
            name: name.to_owned(),
            builder: entry.text("builder"),
            params: entry.names("params"),
            arguments: entry.list("arguments"),
            removed: entry.flag("removed"),
            comment: comment(table, identity),
            offset: entry.offset,
        };
        pins.operations.push(pin);
    }
}

fn read_types(pins: &mut Pins, table: &dyn TableLike, problems: &mut Problems<'_>) {
    for (name, item) in table.iter() {
        let mut entry = Entry::new(pins, table, name, item, OF_A_TYPE, problems);
        if !is_ident(name) || !name.starts_with(char::is_uppercase) {
            entry.refuse(
                format!("`{name}` is not a valid name for a type"),
                "write a Rust name, as in `[types.Agent]`",
            );
            continue;
        }
        if item.as_table_like().is_none() {
            entry.refuse(
                "this entry does not describe the type",
                format!("write it as a section of its own, `[types.{name}]`"),
            );
            continue;
        }
        let removed = entry.flag("removed");
        let kinds: Vec<PinnedShape> = PinnedShape::ALL
            .into_iter()
            .filter(|kind| item.get(kind.key()).is_some())
            .collect();
        let evidence = match kinds.as_slice() {
            [] if removed => None,
            [kind] => Some(PinnedIdentity {
                kind: *kind,
                ways: entry.list(kind.key()),
                class: entry.text("class"),
                params: entry.list("params"),
                accessors: entry.list("accessors"),
                arguments: entry.list("arguments"),
            }),
            [] => {
                entry.refuse(
                    format!("the entry of `{name}` does not say where the type is used"),
                    "add `struct`, `union` or `enumeration` with the places in the API that use it",
                );
                continue;
            }
            [first, second, ..] => {
                let help = format!("keep `{}` or `{}`", first.key(), second.key());
                entry.refuse(format!("`{name}` can have only one of these"), help);
                continue;
            }
        };
        let pin = TypePin {
            name: name.to_owned(),
            evidence,
            removed,
            members: kinds
                .first()
                .map(|kind| entry.names(kind.members()))
                .unwrap_or_default(),
            is_new: false,
            is_reached: false,
            comment: comment(table, name),
            offset: entry.offset,
        };
        pins.types.push(pin);
    }
}

/// An entry that is being read.
struct Entry<'a, 'p, 'q> {
    pins: &'a Pins,
    item: &'a Item,
    offset: usize,
    problems: &'p mut Problems<'q>,
}

impl<'a, 'p, 'q> Entry<'a, 'p, 'q> {
    fn new(
        pins: &'a Pins,
        table: &dyn TableLike,
        key: &str,
        item: &'a Item,
        known: &[&str],
        problems: &'p mut Problems<'q>,
    ) -> Self {
        if let Some(entries) = item.as_table_like() {
            let unknown = entries.iter().filter(|(key, _)| !known.contains(key));
            for (key, _) in unknown {
                let help = match nearest(key, known.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("an entry has {}", known.join(", ")),
                };
                let message = format!("`{key}` has no meaning here");
                pins.refuse(problems, offset(entries, key), message, help);
            }
        }
        Self {
            pins,
            item,
            offset: offset(table, key),
            problems,
        }
    }

    fn refuse(&mut self, message: impl Into<String>, help: impl Into<String>) {
        self.pins
            .refuse(self.problems, self.offset, message, help.into());
    }

    fn refuse_at(&mut self, key: &str, help: &str) {
        let table = self.item.as_table_like();
        let at = table.map_or(self.offset, |table| offset(table, key));
        let message = format!("`{key}` does not have the expected form");
        self.pins.refuse(self.problems, at, message, help);
    }

    fn flag(&mut self, key: &str) -> bool {
        let value = self.item.get(key).map(Item::as_bool);
        if value == Some(None) {
            self.refuse_at(key, "write `true` or `false`");
        }
        value.flatten().unwrap_or(false)
    }

    fn text(&mut self, key: &str) -> Option<String> {
        let value = self.item.get(key).map(Item::as_str);
        if value == Some(None) {
            self.refuse_at(key, "write a quoted string");
        }
        value.flatten().map(str::to_owned)
    }

    /// A text, or several.
    fn list(&mut self, key: &str) -> Vec<String> {
        let Some(item) = self.item.get(key) else {
            return Vec::new();
        };
        texts(item).unwrap_or_else(|| {
            self.refuse_at(key, "write a quoted string, or a list of them");
            Vec::new()
        })
    }

    /// Names of members: the name in Rust, and what has it.
    fn names(&mut self, key: &str) -> PinnedMembers {
        let Some(item) = self.item.get(key) else {
            return PinnedMembers::new();
        };
        let names: Option<PinnedMembers> = item.as_table_like().and_then(|table| {
            let mut entries = table.iter();
            let pair = |(name, item): (&str, &Item)| {
                let known_by = texts(item).filter(|_| is_ident(name))?;
                Some((name.to_owned(), known_by))
            };
            entries.by_ref().map(pair).collect()
        });
        names.unwrap_or_else(|| {
            let help = format!("write `{key}.NAME = \"what it is on the wire\"`");
            self.refuse_at(key, &help);
            PinnedMembers::new()
        })
    }
}

/// A text, or several.
fn texts(item: &Item) -> Option<Vec<String>> {
    match (item.as_str(), item.as_array()) {
        (Some(text), _) => Some(vec![text.to_owned()]),
        (None, Some(array)) => array
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect(),
        (None, None) => None,
    }
}

fn is_ident(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Where the entry of a key begins.
fn offset(table: &dyn TableLike, key: &str) -> usize {
    let item = || table.get(key)?.span();
    let span = table.key(key).and_then(Key::span).or_else(item);
    span.map_or(0, |span| span.start)
}

/// The lines of comment above an entry.
fn comment(table: &dyn TableLike, key: &str) -> String {
    let of_a_key = || table.key(key)?.leaf_decor().prefix()?.as_str();
    let of_a_table = || table.get(key)?.as_table()?.decor().prefix()?.as_str();
    let text = of_a_table().or_else(of_a_key).unwrap_or_default();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    // What stands apart from an entry belongs to the file.
    let own = lines.rsplit(|line| line.is_empty()).next();
    own.unwrap_or_default().join("\n")
}
