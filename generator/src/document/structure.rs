//! A text to the OpenAPI structure.

use std::borrow::Cow;

use openapiv3::OpenAPI;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use super::{Problems, grammar, join};

/// Reads a document as far as its OpenAPI structure; none if that cannot be, and the problems say
/// why.
pub(super) fn parse(problems: &mut Problems<'_>) -> Option<OpenAPI> {
    problems.read_text()?;
    check_version(problems)?;
    for finding in grammar::check(problems.json()?) {
        problems.found(finding);
    }
    let json = generated(problems.json()?);
    // What can be read in spite of errors is looked into, for more of them.
    match serde_path_to_error::deserialize(&*json) {
        Ok(api) => Some(api),
        Err(_) if problems.has_errors() => None,
        Err(error) => {
            let pointer = pointer(error.path());
            problems.error(
                &pointer,
                format!("this is not OpenAPI 3.0: {}", error.inner()),
                "compare the object with the OpenAPI 3.0.3 specification",
            );
            None
        }
    }
}

/// A document without callbacks and links: they are not generated, and `openapiv3` does not read
/// all that is allowed in them.
fn generated(document: &Value) -> Cow<'_, Value> {
    let mut document = Cow::Borrowed(document);
    for (place, key) in [
        (&["components"][..], "callbacks"),
        (&["components"], "links"),
        (&["components", "responses", "*"], "links"),
        (&["paths", "*", "*"], "callbacks"),
        (&["paths", "*", "*", "responses", "*"], "links"),
    ] {
        if any(&document, place, key) {
            remove(document.to_mut(), place, key);
        }
    }
    document
}

fn any(value: &Value, place: &[&str], key: &str) -> bool {
    match (place, value) {
        ([], _) => value.get(key).is_some(),
        (["*", rest @ ..], Value::Object(entries)) => {
            entries.values().any(|value| any(value, rest, key))
        }
        ([step, rest @ ..], _) => value.get(step).is_some_and(|value| any(value, rest, key)),
    }
}

fn remove(value: &mut Value, place: &[&str], key: &str) {
    match (place, value) {
        ([], Value::Object(entries)) => drop(entries.shift_remove(key)),
        (["*", rest @ ..], Value::Object(entries)) => {
            for value in entries.values_mut() {
                remove(value, rest, key);
            }
        }
        ([step, rest @ ..], Value::Object(entries)) => {
            if let Some(value) = entries.get_mut(*step) {
                remove(value, rest, key);
            }
        }
        _ => {}
    }
}

/// Other formats have keys of their own at the root.
const OTHERS: &[(&str, &str)] = &[
    ("swagger", "Swagger"),
    ("swaggerVersion", "Swagger"),
    ("asyncapi", "AsyncAPI"),
    ("openrpc", "OpenRPC"),
    ("arazzo", "Arazzo"),
    ("overlay", "an overlay"),
    ("$schema", "JSON Schema"),
];

fn check_version(problems: &mut Problems<'_>) -> Option<()> {
    let json = problems.json()?;
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let version = json.get("openapi").map(text);
    let other = OTHERS
        .iter()
        .find_map(|(key, name)| Some((key, name, json.get(key)?)));
    let (pointer, message, help) = match (version, other) {
        (Some(version), _) if version == "3.0" || version.starts_with("3.0.") => return Some(()),
        (Some(version), _) => (
            "/openapi".to_owned(),
            format!("OpenAPI {version} is not supported"),
            "this generator reads OpenAPI 3.0",
        ),
        (None, Some((key, name, version))) => (
            join("", key),
            format!("this is {name} {}", text(version)),
            "convert it to OpenAPI 3.0 first",
        ),
        (None, None) => (
            String::new(),
            "this is not an OpenAPI document".to_owned(),
            "it should begin with `openapi: 3.0.3`",
        ),
    };
    problems.error(&pointer, message, help);
    None
}

fn pointer(path: &Path) -> String {
    path.iter()
        .fold(String::new(), |pointer, segment| match segment {
            Segment::Seq { index } => join(&pointer, &index.to_string()),
            Segment::Map { key } => join(&pointer, key),
            Segment::Enum { variant } => join(&pointer, variant),
            Segment::Unknown => pointer,
        })
}
