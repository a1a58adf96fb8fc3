//! Describes what the document does not describe: an action with `x-describes: true`.
//!
//! Such an action stays whatever the document becomes. A description that the document has wins, and
//! what the document does not have gets none, so that the action never has to be right about either.
//! What it does not change is told, unless the document says the very same.

use serde_json::{Map, Value};

use crate::diagnostics::Topic;
use crate::document::text::{Branch, Editing, Origin, Step};
use crate::document::{Problems, join, prose};
use crate::maps::IndexSet;

/// The key of the text that an action adds.
const DESCRIPTION: &str = "description";

/// What identifies an item of a list.
const NAME: &str = "name";

/// The one list that is nothing but descriptions of what has a name: what it lacks is added to it.
const TAGS: &str = "tags";

/// How many places a message names.
const NAMED: usize = 3;

/// Holds an update to what it may say: descriptions, and the way to them.
pub(super) fn check(update: &Value, pointer: &str, problems: &mut Problems<'_>) {
    match update {
        Value::Object(entries) => {
            let nodes = entries
                .iter()
                .filter(|(key, value)| !(value.is_string() && *key == DESCRIPTION));
            for (key, value) in nodes {
                check(value, &join(pointer, key), problems);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let pointer = join(pointer, &index.to_string());
                let mut item = item.clone();
                let name = item
                    .as_object_mut()
                    .and_then(|item| item.shift_remove(NAME));
                if name.is_some_and(|name| name.is_string()) {
                    check(&item, &pointer, problems);
                } else {
                    let message = "what this describes is not known";
                    problems.error(&pointer, message, "add its `name`");
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => problems.error(
            pointer,
            "an action with `x-describes` adds descriptions, and nothing else",
            "write what it changes into an action without `x-describes`",
        ),
    }
}

/// The descriptions of an action, and what has become of them.
pub(super) struct Descriptions<'a> {
    /// Where the update stands in the overlay.
    pointer: String,
    update: &'a Value,
    places: &'a Branch,
    /// Whether the node that is being described is the whole document.
    is_all: bool,
    told: usize,
    not_needed: IndexSet<String>,
    no_node: IndexSet<String>,
}

impl<'a> Descriptions<'a> {
    pub(super) fn new(pointer: &str, update: &'a Value, places: &'a Branch) -> Self {
        Self {
            pointer: join(pointer, "update"),
            update,
            places,
            is_all: false,
            told: 0,
            not_needed: IndexSet::default(),
            no_node: IndexSet::default(),
        }
    }

    /// Describes a node that the target matches.
    pub(super) fn add_to(&mut self, document: &mut Editing, steps: &[Step]) {
        let pointer = self.pointer.clone();
        self.is_all = steps.is_empty();
        if let Some(node) = document.node(steps) {
            self.describe(node, (self.update, self.places), &pointer);
        }
    }

    fn describe(
        &mut self,
        (node, places): (&mut Value, &mut Branch),
        (update, from): (&Value, &Branch),
        pointer: &str,
    ) {
        match (node, update) {
            (Value::Object(node), Value::Object(update)) => {
                for ((key, value), from) in update.iter().zip(&from.children) {
                    let pointer = join(pointer, key);
                    match value.as_str() {
                        Some(text) if key == DESCRIPTION => {
                            self.text((&mut *node, &mut *places), (text, from), &pointer);
                        }
                        Some(_) => {}
                        None => {
                            self.entry((&mut *node, &mut *places), (key, value, from), &pointer);
                        }
                    }
                }
            }
            (Value::Array(items), Value::Array(update)) => {
                for (index, (value, from)) in update.iter().zip(&from.children).enumerate() {
                    let list = pointer;
                    let pointer = join(list, &index.to_string());
                    let own = items
                        .iter()
                        .position(|item| item.get(NAME) == value.get(NAME));
                    match own.and_then(|own| items.get_mut(own).zip(places.children.get_mut(own))) {
                        Some(item) => self.describe(item, (value, from), &pointer),
                        None if self.is_tags(list) => {
                            items.push(value.clone());
                            places.children.push(from.clone());
                            self.told += 1;
                        }
                        None => {
                            self.no_node.insert(pointer);
                        }
                    }
                }
            }
            (
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_)
                | Value::Array(_)
                | Value::Object(_),
                _,
            ) => {
                self.no_node.insert(pointer.to_owned());
            }
        }
    }

    /// Describes an object. A list of values is no description, but has to stay.
    fn text(
        &mut self,
        (node, places): (&mut Map<String, Value>, &mut Branch),
        (text, from): (&str, &Branch),
        pointer: &str,
    ) {
        let index = node.keys().position(|key| key == DESCRIPTION);
        let description = index.and_then(|index| places.children.get_mut(index));
        if let Some(Value::String(own)) = node.get_mut(DESCRIPTION)
            && let Some(whole) = described(own, text)
        {
            *own = whole;
            if let Some(place) = description {
                *place = from.clone();
            }
            self.told += 1;
            return;
        }
        match node.get(DESCRIPTION) {
            None => {
                node.insert(DESCRIPTION.to_owned(), Value::from(text));
                places.children.push(from.clone());
                self.told += 1;
            }
            // An earlier action has described it.
            Some(_) if description.is_some_and(|own| own.is_from(Origin::Overlay)) => {}
            Some(_) => {
                self.not_needed.insert(pointer.to_owned());
            }
        }
    }

    /// Describes what stands under a key of an object.
    fn entry(
        &mut self,
        (node, places): (&mut Map<String, Value>, &mut Branch),
        (key, update, from): (&str, &Value, &Branch),
        pointer: &str,
    ) {
        if !node.contains_key(key) && self.is_tags(pointer) {
            node.insert(key.to_owned(), update.clone());
            places.children.push(from.clone());
            self.told += 1;
            return;
        }
        let index = node.keys().position(|own| own == key);
        let child = index.and_then(|index| places.children.get_mut(index));
        match node.get_mut(key).zip(child) {
            Some(child) => self.describe(child, (update, from), pointer),
            None => {
                self.no_node.insert(pointer.to_owned());
            }
        }
    }

    /// Whether a part of the update is about the tags of the document.
    fn is_tags(&self, pointer: &str) -> bool {
        self.is_all && pointer == join(&self.pointer, TAGS)
    }

    /// Says what is not used of the action, in one message for each reason.
    pub(super) fn tell_what_is_not_used(self, problems: &mut Problems<'_>) {
        let Self {
            pointer,
            told,
            not_needed,
            no_node,
            ..
        } = self;
        let start = format!("{pointer}/");
        let mut tell = |unused: &IndexSet<String>, why: &str, help: &str| {
            let Some(first) = unused.first() else { return };
            let places = unused.iter().take(NAMED);
            let places: Vec<String> = places
                .map(|place| format!("`{}`", place.strip_prefix(&start).unwrap_or(place)))
                .collect();
            let more = unused.len().saturating_sub(NAMED);
            let more = if more == 0 {
                String::new()
            } else {
                format!(" and {more} more")
            };
            let message = format!("{why}: {}{more}", places.join(", "));
            problems.warning(Topic::Corrections, first, message, help);
        };
        tell(
            &not_needed,
            "the document has a description of its own",
            "that one is used; remove ours from the overlay",
        );
        let help = if told == 0 && not_needed.is_empty() {
            "nothing of this action is used; remove it if the thing is gone"
        } else {
            "remove the description if the thing is gone"
        };
        tell(
            &no_node,
            "the document does not have what this describes",
            help,
        );
    }
}

/// The description of what says nothing, or says only which values there are. What says the very same is
/// described so, too: our document does, and the vendor's may not. Later actions give way to either.
fn described(own: &str, text: &str) -> Option<String> {
    match prose::without_list(own) {
        None if own.is_empty() => Some(text.to_owned()),
        None => Some(format!("{text} {own}")),
        said => (said == prose::without_list(text)).then(|| own.to_owned()),
    }
}
