//! From the events of a text to its value, and the place of every node.

use serde_json::{Map, Value, map};

use super::places::{Node, Origin};
use super::{Fault, MAX_DEPTH, Place, Places};
use crate::document::join;
use crate::maps::HashMap;

/// How much aliases may copy in all, in characters and nodes of the text that they save. Likewise
/// the updates of an overlay that are made in many places.
pub(in crate::document) const MAX_COPIED: usize = 8 * 1024 * 1024;

/// What has been read.
#[derive(Debug)]
pub(super) struct Built {
    /// The value, if there is any.
    pub(super) json: Option<Value>,
    /// Where everything stands.
    pub(super) places: Places,
    /// What is wrong though it could be read.
    pub(super) faults: Vec<Fault>,
}

/// Makes a value of events.
#[derive(Debug, Default)]
pub(super) struct Builder {
    open: Vec<Frame>,
    nodes: Vec<Node>,
    root: Option<Value>,
    anchors: HashMap<usize, Anchored>,
    copied: usize,
    faults: Vec<Fault>,
}

/// A collection that is being read.
#[derive(Debug)]
struct Frame {
    /// Its node.
    at: usize,
    /// The anchor it has, or 0.
    anchor: usize,
    holds: Holds,
}

#[derive(Debug)]
enum Holds {
    Map {
        entries: Vec<Entry>,
        key: Option<Key>,
        merges: Vec<(Value, Vec<Node>)>,
    },
    List(Vec<Value>),
}

/// A key whose value comes next.
#[derive(Debug)]
struct Key {
    text: String,
    place: Place,
    /// Whether it is `<<`: the map is completed from the value.
    merges: bool,
}

/// A key with its value. The map is made of all of them at once, when it is known how many there
/// are.
#[derive(Debug)]
struct Entry {
    key: String,
    place: Place,
    value: Value,
    /// The node of the value.
    at: usize,
}

/// What an alias may stand for.
#[derive(Debug)]
struct Anchored {
    value: Value,
    nodes: Vec<Node>,
    weight: usize,
}

impl Builder {
    /// Whether the next scalar is a key.
    pub(super) fn wants_key(&self) -> bool {
        let open = self.open.last().map(|frame| &frame.holds);
        matches!(open, Some(Holds::Map { key: None, .. }))
    }

    /// A key; `<<` merges only if it is not quoted. Texts are copied to their size: scanners reserve
    /// more for each than most have, which goes to the next one that way.
    pub(super) fn key(&mut self, text: &str, place: Place, merges: bool) {
        let next = Key {
            text: text.to_owned(),
            place,
            merges,
        };
        if let Some(Holds::Map { key, .. }) = self.open.last_mut().map(|frame| &mut frame.holds) {
            *key = Some(next);
        }
    }

    /// A value that holds no others.
    pub(super) fn scalar(&mut self, value: Value, place: Place, anchor: usize) {
        let at = self.node(place);
        self.nodes[at].size = 1;
        self.complete(value, at, anchor);
    }

    /// A map begins.
    pub(super) fn map(&mut self, place: Place, anchor: usize) -> Result<(), Fault> {
        let holds = Holds::Map {
            entries: Vec::new(),
            key: None,
            merges: Vec::new(),
        };
        self.begin(holds, place, anchor)
    }

    /// A list begins.
    pub(super) fn list(&mut self, place: Place, anchor: usize) -> Result<(), Fault> {
        self.begin(Holds::List(Vec::new()), place, anchor)
    }

    fn begin(&mut self, holds: Holds, place: Place, anchor: usize) -> Result<(), Fault> {
        if self.wants_key() {
            return Err(self.fault(
                place,
                "a list or a map cannot be a key".to_owned(),
                "use a string as the key; if the braces are text, put them in quotes",
            ));
        }
        if self.open.len() == MAX_DEPTH {
            return Err(self.too_deep(place));
        }
        let at = self.node(place);
        self.open.push(Frame { at, anchor, holds });
        Ok(())
    }

    /// The innermost collection ends.
    pub(super) fn end(&mut self) {
        let Some(Frame { at, anchor, holds }) = self.open.pop() else {
            return;
        };
        let value = match holds {
            Holds::List(items) => Value::Array(items),
            Holds::Map {
                entries, merges, ..
            } => {
                let mut entries = self.entries(entries);
                for (value, nodes) in merges {
                    self.merge(&mut entries, value, &nodes);
                }
                Value::Object(entries)
            }
        };
        self.nodes[at].size = self.nodes.len() - at;
        self.complete(value, at, anchor);
    }

    /// The map of these entries. Of two with one key the first counts.
    fn entries(&mut self, entries: Vec<Entry>) -> Map<String, Value> {
        let mut map = Map::with_capacity(entries.len());
        let mut left_out = Vec::new();
        for Entry {
            key,
            place,
            value,
            at,
        } in entries
        {
            match map.entry(key) {
                map::Entry::Vacant(entry) => drop(entry.insert(value)),
                map::Entry::Occupied(entry) => {
                    let key = entry.key();
                    self.faults.push(Fault {
                        place,
                        pointer: Some(join(&self.pointer(), key)),
                        message: format!("the key `{key}` appears twice"),
                        help: "remove one of the two".to_owned(),
                    });
                    left_out.push(at);
                }
            }
        }
        for at in left_out.into_iter().rev() {
            let end = at + self.nodes[at].size;
            self.nodes.drain(at..end);
        }
        map
    }

    /// Completes a map from another, or from each of a list; what it has itself stays.
    fn merge(&mut self, into: &mut Map<String, Value>, value: Value, nodes: &[Node]) {
        let Some(node) = nodes.first() else { return };
        let mut next = 1;
        match value {
            Value::Object(entries) => {
                for (key, value) in entries {
                    let end = next + nodes.get(next).map_or(0, |node| node.size);
                    if !into.contains_key(&key) {
                        self.nodes.extend_from_slice(&nodes[next..end]);
                        into.insert(key, value);
                    }
                    next = end;
                }
            }
            Value::Array(items) if items.iter().all(Value::is_object) => {
                for value in items {
                    let end = next + nodes.get(next).map_or(0, |node| node.size);
                    self.merge(into, value, &nodes[next..end]);
                    next = end;
                }
            }
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_) => {
                let fault = self.fault(
                    node.key,
                    "`<<` takes a map, or a list of maps".to_owned(),
                    "write `<<: *name` with the anchor of a map, or put `<<` in quotes if it is a name",
                );
                self.faults.push(fault);
            }
        }
    }

    /// A copy of what an anchor stands at.
    pub(super) fn alias(&mut self, anchor: usize, place: Place) -> Result<(), Fault> {
        let Some(anchored) = self.anchors.get(&anchor) else {
            return Err(self.fault(
                place,
                "this alias is used inside of the value that it refers to".to_owned(),
                "a value cannot contain itself; use `$ref` for recursive schemas",
            ));
        };
        if self.wants_key() {
            let Value::String(text) = &anchored.value else {
                return Err(self.fault(
                    place,
                    "a key has to be a string".to_owned(),
                    "write the key as a string",
                ));
            };
            let text = text.clone();
            self.key(&text, place, false);
            return Ok(());
        }
        let depth = self.open.len() + depth(&anchored.value);
        self.copied += anchored.weight;
        if self.copied > MAX_COPIED || depth > MAX_DEPTH {
            return Err(self.fault(
                place,
                "the aliases of this text expand to too many values".to_owned(),
                "use `$ref` for values that are used in many places",
            ));
        }
        let (value, nodes) = (anchored.value.clone(), anchored.nodes.clone());
        let at = self.nodes.len();
        let outer = self.outer(place);
        self.nodes.extend(nodes);
        self.nodes[at].key = outer;
        self.complete(value, at, 0);
        Ok(())
    }

    pub(super) fn too_deep(&self, place: Place) -> Fault {
        self.fault(
            place,
            format!("this is nested deeper than {MAX_DEPTH} levels"),
            "move the inner part to a component and refer to it",
        )
    }

    /// Notes what is wrong, and goes on.
    pub(super) fn note(&mut self, place: Place, message: String, help: &str) {
        let fault = self.fault(place, message, help);
        self.faults.push(fault);
    }

    /// What is wrong at the node that comes next.
    pub(super) fn fault(&self, place: Place, message: String, help: &str) -> Fault {
        Fault {
            place,
            pointer: Some(self.pointer()),
            message,
            help: help.to_owned(),
        }
    }

    pub(super) fn finish(mut self) -> Built {
        // They stay as long as the document does.
        self.nodes.shrink_to_fit();
        Built {
            json: self.root,
            places: Places::new(self.nodes),
            faults: self.faults,
        }
    }

    /// The pointer of the value that comes next, or of the map whose key comes next.
    fn pointer(&self) -> String {
        self.open
            .iter()
            .fold(String::new(), |pointer, frame| match &frame.holds {
                Holds::Map { key: None, .. } => pointer,
                Holds::Map { key: Some(key), .. } => join(&pointer, &key.text),
                Holds::List(items) => join(&pointer, &items.len().to_string()),
            })
    }

    /// Where a value is said to stand as a whole: at its key, if it has one.
    fn outer(&self, place: Place) -> Place {
        match self.open.last().map(|frame| &frame.holds) {
            Some(Holds::Map { key: Some(key), .. }) => key.place,
            _ => place,
        }
    }

    fn node(&mut self, place: Place) -> usize {
        self.nodes.push(Node {
            origin: Origin::Document,
            key: self.outer(place),
            value: place,
            size: 0,
        });
        self.nodes.len() - 1
    }

    /// Puts a value where it belongs.
    fn complete(&mut self, value: Value, at: usize, anchor: usize) {
        if anchor != 0 {
            let weight = weight(&value);
            let anchored = Anchored {
                value: value.clone(),
                nodes: self.nodes[at..].to_vec(),
                weight,
            };
            self.anchors.insert(anchor, anchored);
        }
        match self.open.last_mut().map(|frame| &mut frame.holds) {
            None => self.root = Some(value),
            Some(Holds::List(items)) => items.push(value),
            Some(Holds::Map {
                entries,
                key,
                merges,
            }) => {
                let Some(key) = key.take() else { return };
                if key.merges {
                    merges.push((value, self.nodes.split_off(at)));
                } else {
                    entries.push(Entry {
                        key: key.text,
                        place: key.place,
                        value,
                        at,
                    });
                }
            }
        }
    }
}

/// What a copy of a value costs, in characters.
pub(in crate::document) fn weight(value: &Value) -> usize {
    const NODE: usize = 16;
    NODE + match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(weight).sum(),
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| key.len() + weight(value))
            .sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// How many lists and maps are within each other.
pub(in crate::document) fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(entries) => 1 + entries.values().map(depth).max().unwrap_or(0),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}
