//! From the text of an overlay to its actions.

use serde_json::Value;

use super::fields::{Fields, fields, text};
use super::rename::Move;
use super::target::{self, Target};
use super::{Action, Change, describe};
use crate::document::text::Origin;
use crate::document::{Problems, join};

const OVERLAY: Fields = Fields {
    name: "an overlay",
    known: &["overlay", "info", "extends", "actions"],
    required: &["overlay", "info", "actions"],
};

const INFO: Fields = Fields {
    name: "the `info` of an overlay",
    known: &["title", "version"],
    required: &["title", "version"],
};

/// The field of an action that describes what the document does not.
const DESCRIBES: &str = "x-describes";

/// The field of an action that renames keys.
const MOVE: &str = "x-move";

const ACTION: Fields = Fields {
    name: "an action",
    known: &["target", "description", "update", "remove"],
    required: &["target"],
};

/// Reads the actions; none if anything is wrong, and the problems say what.
pub(super) fn actions(problems: &mut Problems<'_>) -> Option<Vec<Action>> {
    problems.read_text()?;
    problems.end_stage();
    let json = problems.json()?.clone();
    match json.get("overlay") {
        Some(Value::String(version)) if version == "1.0" || version.starts_with("1.0.") => {}
        Some(Value::String(version)) => {
            let message =
                format!("version {version} of the Overlay Specification is not supported");
            problems.error("/overlay", message, "this generator reads overlays of 1.0");
            return None;
        }
        Some(_) => {
            let message = "the version of the Overlay Specification is a text";
            problems.error("/overlay", message, "write `overlay: 1.0.0`");
            return None;
        }
        None if json.get("openapi").is_some() => {
            let message = "this is an OpenAPI document, not an overlay";
            let help = "an overlay begins with `overlay: 1.0.0`";
            problems.error("/openapi", message, help);
            return None;
        }
        None => {}
    }
    let root = fields(&json, "", &OVERLAY, problems);
    if let Some(info) = root.and_then(|root| root.get("info")) {
        let info = fields(info, "/info", &INFO, problems);
        for key in INFO.known {
            text(info, key, "/info", problems);
        }
    }
    text(root, "extends", "", problems);
    let actions = list(root.and_then(|root| root.get("actions")), problems);
    let read = (0..).zip(actions).filter_map(|(index, action)| {
        let pointer = join("/actions", &index.to_string());
        self::action(action, pointer, problems)
    });
    let read = read.collect();
    (!problems.has_errors()).then_some(read)
}

fn list<'v>(actions: Option<&'v Value>, problems: &mut Problems<'_>) -> &'v [Value] {
    match actions {
        Some(Value::Array(actions)) if !actions.is_empty() => actions,
        Some(Value::Array(_)) => {
            let help = "add an action, or remove the overlay";
            problems.error("/actions", "this overlay has no action", help);
            &[]
        }
        Some(_) => {
            let help = "begin each action with `- target:`";
            problems.error("/actions", "`actions` is a list", help);
            &[]
        }
        None => &[],
    }
}

fn action(action: &Value, pointer: String, problems: &mut Problems<'_>) -> Option<Action> {
    let fields = fields(action, &pointer, &ACTION, problems)?;
    text(Some(fields), "description", &pointer, problems);
    let target = text(Some(fields), "target", &pointer, problems)
        .map(Target::parse)
        .and_then(|parsed| match parsed {
            Ok(target) => Some(target),
            Err(target::Fault { message, help }) => {
                problems.error(&join(&pointer, "target"), message, help);
                None
            }
        });
    let update = join(&pointer, "update");
    let change = match (fields.get("update"), fields.get("remove")) {
        (None, None) if fields.contains_key(MOVE) => {
            let at = join(&pointer, MOVE);
            let json = fields.get(MOVE).unwrap_or(&Value::Null);
            Move::read(json, &at, problems).map(Change::Move)
        }
        (Some(_), _) | (_, Some(_)) if fields.contains_key(MOVE) => {
            let message = format!("an action with `{MOVE}` does nothing else");
            let help = "make two actions of it";
            problems.error(&join(&pointer, MOVE), message, help);
            None
        }
        (Some(_), Some(Value::Bool(true))) => {
            let message = "this action updates what it removes";
            problems.error(&update, message, "keep one of the two, or make two actions");
            None
        }
        (Some(json), None | Some(Value::Bool(false))) => {
            let (json, places) = (json.clone(), problems.branch(&update, Origin::Overlay)?);
            match fields.get(DESCRIBES).map(Value::as_bool) {
                None | Some(Some(false)) => Some(Change::Update { json, places }),
                Some(Some(true)) => {
                    describe::check(&json, &update, problems);
                    Some(Change::Describe { json, places })
                }
                Some(None) => {
                    let message = format!("`{DESCRIBES}` is true or false");
                    let help = format!("write `{DESCRIBES}: true`");
                    problems.error(&join(&pointer, DESCRIBES), message, help);
                    None
                }
            }
        }
        (None, Some(Value::Bool(true))) => Some(Change::Remove),
        // What a misspelt field was meant to do is not known.
        (None, None | Some(Value::Bool(false))) if fields.keys().any(|key| !ACTION.has(key)) => {
            None
        }
        (None, None | Some(Value::Bool(false))) => {
            let help = "add `update`, or `remove: true`";
            problems.error(&pointer, "this action does nothing", help);
            None
        }
        (
            _,
            Some(
                Value::Null
                | Value::Number(_)
                | Value::String(_)
                | Value::Array(_)
                | Value::Object(_),
            ),
        ) => {
            let help = "write `remove: true`";
            problems.error(&join(&pointer, "remove"), "`remove` is true or false", help);
            None
        }
    };
    let target = target?;
    if target.is_all() && matches!(change, Some(Change::Remove)) {
        let message = "this action removes the whole document";
        let help = "let the target lead to a part of it";
        problems.error(&join(&pointer, "target"), message, help);
        return None;
    }
    Some(Action {
        pointer,
        target,
        change: change?,
    })
}
