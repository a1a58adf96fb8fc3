//! Writes `names.toml`: sorted, and the same text for the same names.

use std::fmt::Write as _;

use super::{OperationPin, PinnedMembers, Pins, TypePin};
use crate::maps::HashSet;

const PREAMBLE: &str = "\
# Which Rust name belongs to which thing of the API, whatever the document calls it.
#
# `cargo xtask codegen` adds what is new, and keeps up with what moves. Names may be edited, here
# and nowhere else. An entry for something that is gone gets `removed = true`, so that its name is
# never given to something else, and is there if the thing comes back.
";

impl Pins {
    /// The text of the file.
    pub fn write(mut self) -> String {
        self.tell_removed_apart();
        self.operations.sort_by(|a, b| a.identity.cmp(&b.identity));
        self.types.sort_by(|a, b| a.name.cmp(&b.name));
        let mut text = if self.preamble.is_empty() {
            PREAMBLE.to_owned()
        } else {
            format!("{}\n", self.preamble)
        };
        if !self.operations.is_empty() {
            text.push_str("\n[operations]\n");
        }
        for pin in &self.operations {
            operation(&mut text, pin);
        }
        for pin in &self.types {
            type_(&mut text, pin);
        }
        text
    }
}

impl Pins {
    /// Another operation may have moved to where one that is gone was. Then the entry of that one has
    /// a key that no operation has.
    fn tell_removed_apart(&mut self) {
        let live = self.operations.iter().filter(|pin| !pin.removed);
        let mut taken: HashSet<String> = live.map(|pin| pin.identity.clone()).collect();
        for pin in self.operations.iter_mut().filter(|pin| pin.removed) {
            let mut count = 1;
            let identity = pin.identity.clone();
            while !taken.insert(pin.identity.clone()) {
                pin.identity = format!("{identity} (removed {count})");
                count += 1;
            }
        }
    }
}

fn operation(text: &mut String, pin: &OperationPin) {
    comment(text, &pin.comment);
    let (identity, name) = (quoted(&pin.identity), quoted(&pin.name));
    let mut more = String::new();
    if let Some(builder) = &pin.builder {
        let _ = write!(more, ", builder = {}", quoted(builder));
    }
    if !pin.params.is_empty() {
        let params: Vec<String> = pin
            .params
            .iter()
            .map(|(name, known_by)| format!("{name} = {}", short(known_by)))
            .collect();
        let _ = write!(more, ", params = {{ {} }}", params.join(", "));
    }
    if !pin.arguments.is_empty() {
        let _ = write!(more, ", arguments = {}", array(&pin.arguments));
    }
    if pin.removed {
        more.push_str(", removed = true");
    }
    let _ = if more.is_empty() {
        writeln!(text, "{identity} = {name}")
    } else {
        writeln!(text, "{identity} = {{ name = {name}{more} }}")
    };
}

fn type_(text: &mut String, pin: &TypePin) {
    text.push('\n');
    comment(text, &pin.comment);
    let _ = writeln!(text, "[types.{}]", pin.name);
    if pin.removed {
        text.push_str("removed = true\n");
    }
    let Some(evidence) = &pin.evidence else {
        return;
    };
    list(text, evidence.kind.key(), &evidence.ways);
    if let Some(class) = &evidence.class {
        let _ = writeln!(text, "class = {}", quoted(class));
    }
    if !evidence.params.is_empty() {
        list(text, "params", &evidence.params);
    }
    if !evidence.accessors.is_empty() {
        list(text, "accessors", &evidence.accessors);
    }
    if !evidence.arguments.is_empty() {
        list(text, "arguments", &evidence.arguments);
    }
    members(text, evidence.kind.members(), &pin.members);
}

fn members(text: &mut String, key: &str, members: &PinnedMembers) {
    for (name, known_by) in members {
        let _ = writeln!(text, "{key}.{name} = {}", short(known_by));
    }
}

/// One text, or a list in one line.
fn short(items: &[String]) -> String {
    match items {
        [item] => quoted(item),
        _ => array(items),
    }
}

fn array(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
    format!("[{}]", items.join(", "))
}

/// One text, or a list: in one line if it is short.
fn list(text: &mut String, key: &str, items: &[String]) {
    let line = format!("{key} = {}", short(items));
    if items.len() == 1 || line.chars().count() <= 100 {
        let _ = writeln!(text, "{line}");
        return;
    }
    let _ = writeln!(text, "{key} = [");
    for item in items {
        let _ = writeln!(text, "    {},", quoted(item));
    }
    text.push_str("]\n");
}

fn comment(text: &mut String, comment: &str) {
    if !comment.is_empty() {
        let _ = writeln!(text, "{comment}");
    }
}

/// A TOML string.
fn quoted(text: &str) -> String {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
    if text.bytes().all(is_plain) {
        return ["\"", text, "\""].concat();
    }
    toml_edit::Value::from(text).to_string().trim().to_owned()
}
