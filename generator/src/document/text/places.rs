//! Where the node of a JSON pointer stands in the text.

use std::borrow::Cow;
use std::cell::RefCell;

use serde_json::Value;

use crate::diagnostics::lines;
use crate::maps::HashMap;

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
        let (line, column) = lines::position(text, offset);
        Self::new(line, column, 1)
    }
}

/// Which text a node comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::document) enum Origin {
    /// The one that was read.
    #[default]
    Document,
    /// Its overlay.
    Overlay,
}

/// A node of the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    /// The text that the two places are in.
    pub(super) origin: Origin,
    /// Its key, or itself if it has none.
    pub(super) key: Place,
    /// Itself.
    pub(super) value: Place,
    /// How many nodes it consists of, itself included.
    pub(super) size: usize,
}

/// How many values a collection has, for it to be worth noting where they begin.
const LARGE: usize = 32;

/// The places of all nodes, in the order of the text: a map is followed by its values, each with
/// all that is in it.
#[derive(Debug, Default)]
pub(in crate::document) struct Places {
    nodes: Vec<Node>,
    /// Where the values of large collections begin, of those that were looked into.
    begins: RefCell<HashMap<usize, HashMap<String, usize>>>,
}

impl Places {
    pub(super) fn new(nodes: Vec<Node>) -> Self {
        Self {
            nodes,
            begins: RefCell::default(),
        }
    }

    /// The place of a pointer, or of its nearest ancestor that there is: a value that fits on a
    /// line itself, a map or a list by its key.
    pub(in crate::document) fn value(
        &self,
        json: &Value,
        pointer: &str,
    ) -> Option<(Origin, Place)> {
        let (node, value) = self.find(json, pointer)?;
        let by_key = value.is_object() || value.is_array();
        Some((node.origin, if by_key { node.key } else { node.value }))
    }

    /// The place of the key of a pointer.
    pub(in crate::document) fn key(&self, json: &Value, pointer: &str) -> Option<(Origin, Place)> {
        let (node, _) = self.find(json, pointer)?;
        Some((node.origin, node.key))
    }

    /// All places within a node, its own first.
    pub(super) fn within(&self, json: &Value, pointer: &str) -> &[Node] {
        let at = self.index(json, pointer).map_or(0, |(at, _)| at);
        let size = self.nodes.get(at).map_or(0, |node| node.size);
        self.nodes.get(at..at + size).unwrap_or_default()
    }

    fn find<'j>(&self, json: &'j Value, pointer: &str) -> Option<(Node, &'j Value)> {
        let (at, value) = self.index(json, pointer)?;
        self.nodes.get(at).map(|node| (*node, value))
    }

    /// The node of a pointer, or of its nearest ancestor that there is.
    fn index<'j>(&self, json: &'j Value, pointer: &str) -> Option<(usize, &'j Value)> {
        let mut at = 0;
        let mut value = json;
        for step in pointer.split('/').skip(1) {
            let Some((next, child)) = self.child(at, value, &super::super::unescape(step)) else {
                break;
            };
            (at, value) = (next, child);
        }
        (at < self.nodes.len()).then_some((at, value))
    }

    fn child<'j>(&self, at: usize, value: &'j Value, step: &str) -> Option<(usize, &'j Value)> {
        let (child, length) = match value {
            Value::Object(entries) => (entries.get(step)?, entries.len()),
            Value::Array(items) => (items.get(step.parse::<usize>().ok()?)?, items.len()),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
        };
        let begin = if length < LARGE {
            let (_, begin) = self.begins(at, value).find(|(own, _)| own == step)?;
            begin
        } else {
            let mut begins = self.begins.borrow_mut();
            let own = begins.entry(at).or_insert_with(|| {
                let begins = self.begins(at, value);
                begins
                    .map(|(step, begin)| (step.into_owned(), begin))
                    .collect()
            });
            *own.get(step)?
        };
        Some((begin, child))
    }

    /// The steps to the values of a collection, and where each of these begins.
    fn begins<'v>(
        &self,
        at: usize,
        value: &'v Value,
    ) -> impl Iterator<Item = (Cow<'v, str>, usize)> {
        let keys = value
            .as_object()
            .into_iter()
            .flat_map(|entries| entries.keys());
        let keys = keys.map(|key| Cow::Borrowed(key.as_str()));
        let items = value.as_array().map_or(0, Vec::len);
        let indices = (0..items).map(|index| Cow::Owned(index.to_string()));
        keys.chain(indices).scan(at + 1, |next, step| {
            let begin = *next;
            *next += self.nodes.get(begin)?.size;
            Some((step, begin))
        })
    }
}
