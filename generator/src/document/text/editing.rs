//! A text that is being changed: its value, and beside each node the place that this comes from.

use serde_json::Value;

use super::places::Node;
use super::{Origin, Place, Places, Text};

/// A text that is being changed.
#[derive(Debug)]
pub(in crate::document) struct Editing {
    /// What it says now.
    pub(in crate::document) json: Value,
    /// The places, in the same shape.
    pub(in crate::document) places: Branch,
}

/// A node and all that is in it, by their places.
#[derive(Debug, Clone)]
pub(in crate::document) struct Branch {
    origin: Origin,
    key: Place,
    value: Place,
    /// Those of the entries of a map, or of the items of a list, in their order.
    pub(in crate::document) children: Vec<Self>,
}

/// A step from a node to one within it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::document) enum Step {
    /// To an entry of a map.
    Key(String),
    /// To an item of a list.
    Index(usize),
}

impl Text {
    /// Begins to change the text.
    pub(in crate::document) fn edit(self) -> Editing {
        let places = self.branch("", Origin::Document);
        Editing {
            json: self.json,
            places,
        }
    }

    /// The places of the node that a pointer leads to, as those of another text.
    pub(in crate::document) fn branch(&self, pointer: &str, origin: Origin) -> Branch {
        Branch::of(self.places.within(&self.json, pointer), origin)
    }
}

impl Editing {
    /// The text as it is now.
    pub(in crate::document) fn finish(self) -> Text {
        let mut nodes = Vec::new();
        self.places.flatten(&mut nodes);
        Text {
            json: self.json,
            places: Places::new(nodes),
            faults: Vec::new(),
        }
    }

    /// The node that some steps lead to.
    pub(in crate::document) fn node(
        &mut self,
        steps: &[Step],
    ) -> Option<(&mut Value, &mut Branch)> {
        let mut json = &mut self.json;
        let mut places = &mut self.places;
        for step in steps {
            let index = step.index_in(json)?;
            places = places.children.get_mut(index)?;
            json = match (json, step) {
                (Value::Object(entries), Step::Key(key)) => entries.get_mut(key)?,
                (Value::Array(items), Step::Index(index)) => items.get_mut(*index)?,
                (
                    Value::Null
                    | Value::Bool(_)
                    | Value::Number(_)
                    | Value::String(_)
                    | Value::Array(_)
                    | Value::Object(_),
                    _,
                ) => return None,
            };
        }
        Some((json, places))
    }

    /// Removes the node that some steps lead to, and tells whether there was one. The whole text
    /// stays.
    pub(in crate::document) fn remove(&mut self, steps: &[Step]) -> bool {
        let Some((last, steps)) = steps.split_last() else {
            return false;
        };
        let Some((json, places)) = self.node(steps) else {
            return false;
        };
        let Some(index) = last.index_in(json) else {
            return false;
        };
        match (json, last) {
            (Value::Object(entries), Step::Key(key)) => drop(entries.shift_remove(key)),
            (Value::Array(items), Step::Index(index)) => drop(items.remove(*index)),
            (
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_)
                | Value::Array(_)
                | Value::Object(_),
                _,
            ) => return false,
        }
        if index < places.children.len() {
            places.children.remove(index);
        }
        true
    }
}

impl Step {
    /// Which of the nodes within a node the step leads to, if it leads to one.
    pub(in crate::document) fn index_in(&self, json: &Value) -> Option<usize> {
        match (json, self) {
            (Value::Object(entries), Self::Key(key)) => entries.keys().position(|own| own == key),
            (Value::Array(items), Self::Index(index)) => (*index < items.len()).then_some(*index),
            (
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_)
                | Value::Array(_)
                | Value::Object(_),
                _,
            ) => None,
        }
    }
}

impl Branch {
    /// Whether the node comes from a text.
    pub(in crate::document) fn is_from(&self, origin: Origin) -> bool {
        self.origin == origin
    }

    fn of(nodes: &[Node], origin: Origin) -> Self {
        let node = nodes.first();
        let (key, value) = node.map_or((Place::START, Place::START), |node| (node.key, node.value));
        let mut children = Vec::new();
        let mut at = 1;
        while let Some(node) = nodes.get(at) {
            let end = (at + node.size.max(1)).min(nodes.len());
            children.push(Self::of(&nodes[at..end], origin));
            at = end;
        }
        Self {
            origin,
            key,
            value,
            children,
        }
    }

    fn flatten(self, into: &mut Vec<Node>) {
        let Self {
            origin,
            key,
            value,
            children,
        } = self;
        let at = into.len();
        into.push(Node {
            origin,
            key,
            value,
            size: 1,
        });
        for child in children {
            child.flatten(into);
        }
        into[at].size = into.len() - at;
    }
}
