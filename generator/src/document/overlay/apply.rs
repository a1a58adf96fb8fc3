//! Carries out the actions of an overlay, one after the other.

use std::collections::BTreeSet;

use serde_json::Value;

use super::describe::Descriptions;
use super::rename::Move;
use super::target::Missing;
use super::{Action, Change};
use crate::diagnostics::{Topic, nearest};
use crate::document::text::{Branch, Editing, MAX_COPIED, MAX_DEPTH, Step, depth, weight};
use crate::document::{Problems, join};
use crate::maps::IndexMap;

/// Changes the document as the actions say. What cannot be done, or has expired, goes to the
/// problems of the overlay.
pub(super) fn all(actions: &[Action], document: &mut Editing, problems: &mut Problems<'_>) {
    let mut copied = 0;
    for action in actions {
        let Action {
            pointer,
            target,
            change,
        } = action;
        let matches = target.matches(&document.json);
        if matches.is_empty() {
            nothing_matches(action, document, problems);
            continue;
        }
        let json = match change {
            Change::Remove | Change::Move(_) => &Value::Null,
            Change::Update { json, .. } | Change::Describe { json, .. } => json,
        };
        copied += weight(json).saturating_mul(matches.len());
        if copied > MAX_COPIED {
            problems.error(
                pointer,
                "the updates of this overlay add too much to the document",
                "let the target match less",
            );
            return;
        }
        match change {
            // From the last one to the first, so that the others stay where they are.
            Change::Remove => matches.iter().rev().for_each(|steps| {
                document.remove(steps);
            }),
            Change::Update { json, places } => {
                let mut update = Update {
                    pointer: join(pointer, "update"),
                    json,
                    places,
                    parts: IndexMap::default(),
                };
                for steps in &matches {
                    if !update.make(document, steps, target.text(), problems) {
                        break;
                    }
                }
                update.tell_what_has_expired(problems);
            }
            Change::Move(renaming) => move_keys(action, renaming, &matches, document, problems),
            Change::Describe { json, places } => {
                let mut descriptions = Descriptions::new(pointer, json, places);
                for steps in &matches {
                    descriptions.add_to(document, steps);
                }
                descriptions.tell_what_is_not_used(problems);
            }
        }
    }
}

/// Renames keys, of which there has to be one.
fn move_keys(
    action: &Action,
    renaming: &Move,
    matches: &BTreeSet<Vec<Step>>,
    document: &mut Editing,
    problems: &mut Problems<'_>,
) {
    let at = join(&action.pointer, "x-move");
    let mut renamed = 0;
    for steps in matches {
        match renaming.apply(document, steps) {
            Ok(count) => renamed += count,
            Err(key) => {
                let message = format!("the document has `{key}` already");
                let help = "keep one of the two, and remove the other by an action before this one";
                problems.error(&at, message, help);
                return;
            }
        }
    }
    if renamed == 0 {
        let message = format!("nothing there begins with `{}`", renaming.from());
        let help = "nothing has moved any more; remove this action from the overlay";
        problems.error(&at, message, help);
    }
}

/// Says of an action that it has expired, or never was right. A description expires without harm.
fn nothing_matches(action: &Action, document: &Editing, problems: &mut Problems<'_>) {
    let path = action.target.text();
    let (message, near) = match action.target.missing(&document.json) {
        Some(Missing {
            before,
            segment,
            present,
        }) => (
            format!("nothing in the document matches `{path}`: `{before}` has no `{segment}`"),
            nearest(&segment, present),
        ),
        None => (format!("nothing in the document matches `{path}`"), None),
    };
    let expired = "the correction is no longer needed, remove this action from the overlay";
    let help = match near {
        Some(near) => format!("did you mean `{near}`? If {expired}"),
        None => format!("if {expired}"),
    };
    let target = join(&action.pointer, "target");
    match action.change {
        Change::Remove | Change::Move(_) | Change::Update { .. } => {
            problems.error(&target, message, help);
        }
        Change::Describe { .. } => problems.warning(Topic::Corrections, &target, message, help),
    }
}

/// What an action merges into nodes.
struct Update<'a> {
    /// Where it stands in the overlay.
    pointer: String,
    json: &'a Value,
    places: &'a Branch,
    /// The parts of it that hold no others, and whether each has changed anything.
    parts: IndexMap<String, bool>,
}

impl Update<'_> {
    /// Merges it into a node, and tells whether that can be done.
    fn make(
        &mut self,
        document: &mut Editing,
        steps: &[Step],
        target: &str,
        problems: &mut Problems<'_>,
    ) -> bool {
        // What another match has changed may be gone.
        let Some((json, places)) = document.node(steps) else {
            return true;
        };
        let fault = match (&*json, self.json) {
            (Value::Object(_), Value::Object(_)) | (Value::Array(_), _) => {
                if steps.len() + 1 + depth(self.json) <= MAX_DEPTH {
                    let (update, from) = (self.json, self.places);
                    let pointer = self.pointer.clone();
                    self.merge((json, places), (update, from), &pointer);
                    return true;
                }
                (
                    format!("the document would be nested deeper than {MAX_DEPTH} levels"),
                    "describe the inner part as a component of its own, and refer to it",
                )
            }
            (Value::Object(_), _) => (
                format!("`{target}` leads to an object, but this update is not an object"),
                "write the properties that the object gets",
            ),
            (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_), _) => (
                format!("`{target}` leads to a value that holds no others"),
                "let the target lead to the object around it, and write its key here",
            ),
        };
        problems.error(&self.pointer, fault.0, fault.1);
        self.parts.clear();
        false
    }

    /// Objects are merged by their keys, lists are joined, and all else is replaced.
    fn merge(
        &mut self,
        (into, places): (&mut Value, &mut Branch),
        (update, from): (&Value, &Branch),
        pointer: &str,
    ) {
        match (into, update) {
            (Value::Object(entries), Value::Object(update)) => {
                if update.is_empty() {
                    self.note(pointer, false);
                }
                for ((key, value), from) in update.iter().zip(&from.children) {
                    let pointer = join(pointer, key);
                    let index = entries.keys().position(|own| own == key);
                    let child = index.and_then(|index| places.children.get_mut(index));
                    if let (Some(own), Some(child)) = (entries.get_mut(key), child) {
                        self.merge((own, child), (value, from), &pointer);
                    } else {
                        entries.insert(key.clone(), value.clone());
                        places.children.push(from.clone());
                        self.note(&pointer, true);
                    }
                }
            }
            (Value::Array(items), Value::Array(more)) => {
                if more.is_empty() {
                    self.note(pointer, false);
                }
                for (index, (item, from)) in more.iter().zip(&from.children).enumerate() {
                    let is_new = !items.contains(item);
                    if is_new {
                        items.push(item.clone());
                        places.children.push(from.clone());
                    }
                    self.note(&join(pointer, &index.to_string()), is_new);
                }
            }
            // What a target that is a list gets, if it is no list itself, is an item.
            (Value::Array(items), item) if pointer == self.pointer => {
                let is_new = !items.contains(item);
                if is_new {
                    items.push(item.clone());
                    places.children.push(from.clone());
                }
                self.note(pointer, is_new);
            }
            (into, update) => {
                let is_new = into != update;
                if is_new {
                    *into = update.clone();
                    *places = from.clone();
                }
                self.note(pointer, is_new);
            }
        }
    }

    fn note(&mut self, pointer: &str, changes: bool) {
        *self.parts.entry(pointer.to_owned()).or_default() |= changes;
    }

    /// An update that changes nothing is an error. If a part of one changes nothing, a maintainer
    /// should know.
    fn tell_what_has_expired(self, problems: &mut Problems<'_>) {
        if self.parts.is_empty() {
            return;
        }
        if !self.parts.values().any(|changes| *changes) {
            problems.error(
                &self.pointer,
                "this action changes nothing: the document says all of it already",
                "the correction has expired; remove this action from the overlay",
            );
            return;
        }
        for (pointer, _) in self.parts.iter().filter(|(_, changes)| !**changes) {
            problems.warning(
                Topic::Corrections,
                pointer,
                "this part of the action changes nothing: the document says it already",
                "the other parts are taken over; remove this one from the overlay",
            );
        }
    }
}
