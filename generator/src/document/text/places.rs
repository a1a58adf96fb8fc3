//! Where the node of a JSON pointer stands in the text.

use serde_json::Value;

/// A stretch of a text, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::document) struct Place {
    /// The line it begins in, from 1.
    pub(in crate::document) line: u32,
    /// The column it begins at, from 1.
    pub(in crate::document) column: u32,
    /// How long it is; it may go on in the next lines.
    pub(in crate::document) length: u32,
}

impl Place {
    /// The beginning of a text.
    pub(super) const START: Self = Self {
        line: 1,
        column: 1,
        length: 0,
    };

    pub(super) fn new(line: usize, column: usize, length: usize) -> Self {
        // No text is that long.
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            line: small(line),
            column: small(column),
            length: small(length),
        }
    }

    /// The place of a byte.
    pub(super) fn of_offset(text: &str, offset: usize) -> Self {
        let before = &text[..offset];
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let line = before.matches('\n').count() + 1;
        Self::new(line, before[start..].chars().count() + 1, 1)
    }
}

/// A node of the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    /// Its key, or itself if it has none.
    pub(super) key: Place,
    /// Itself.
    pub(super) value: Place,
    /// How many nodes it consists of, itself included.
    pub(super) size: usize,
}

/// The places of all nodes, in the order of the text: a map is followed by its values, each with
/// all that is in it.
#[derive(Debug, Default)]
pub(in crate::document) struct Places(pub(super) Vec<Node>);

impl Places {
    /// The place of a pointer, or of its nearest ancestor that there is: a value that fits on a
    /// line itself, a map or a list by its key.
    pub(in crate::document) fn value(&self, json: &Value, pointer: &str) -> Option<Place> {
        let (node, value) = self.find(json, pointer)?;
        let by_key = value.is_object() || value.is_array();
        Some(if by_key { node.key } else { node.value })
    }

    /// The place of the key of a pointer.
    pub(in crate::document) fn key(&self, json: &Value, pointer: &str) -> Option<Place> {
        self.find(json, pointer).map(|(node, _)| node.key)
    }

    fn find<'j>(&self, json: &'j Value, pointer: &str) -> Option<(Node, &'j Value)> {
        let mut at = 0;
        let mut value = json;
        for step in pointer.split('/').skip(1) {
            let Some((next, child)) = self.child(at, value, &super::super::unescape(step)) else {
                break;
            };
            (at, value) = (next, child);
        }
        self.0.get(at).map(|node| (*node, value))
    }

    fn child<'j>(&self, at: usize, value: &'j Value, step: &str) -> Option<(usize, &'j Value)> {
        let index = match value {
            Value::Object(entries) => entries.keys().position(|key| key == step)?,
            Value::Array(_) => step.parse().ok()?,
            _ => return None,
        };
        let child = match value {
            Value::Object(entries) => entries.get(step)?,
            Value::Array(items) => items.get(index)?,
            _ => return None,
        };
        let mut next = at + 1;
        for _ in 0..index {
            next += self.0.get(next)?.size;
        }
        Some((next, child))
    }
}
