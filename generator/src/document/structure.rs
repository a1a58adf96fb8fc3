//! A text to the OpenAPI structure.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem, ReferenceOr};
use serde::Deserialize as _;
use serde_json::{Value, json};
use serde_path_to_error::{Path, Segment};

use super::finding::{Instead, Part};
use super::grammar;
use super::{Problems, join, overlay, pointer, unescape};

/// The paths of a document.
pub(super) type Paths = IndexMap<String, ReferenceOr<PathItem>>;

/// A document as OpenAPI describes one.
pub(super) struct Structure {
    pub(super) api: OpenAPI,
    /// The document without the parts that are wrong, if there are any.
    mended: Option<Value>,
    /// Whether there are examples in these parts.
    pub(super) hides_examples: bool,
}

/// Reads a document as far as its OpenAPI structure; none if that cannot be, and the problems say
/// why.
pub(super) fn parse(problems: &mut Problems<'_>) -> Option<Structure> {
    problems.read_text()?;
    problems.end_stage();
    check_version(problems)?;
    overlay::apply(problems)?;
    let mut parts = Vec::new();
    let grammar::Checked {
        findings,
        ignored,
        examples,
    } = grammar::check(problems.json()?);
    for finding in findings {
        parts.extend(finding.part.clone());
        problems.found(finding);
    }
    problems.end_stage();
    let mut mended = (!parts.is_empty())
        .then(|| Some(mended(problems.json()?, &parts)))
        .flatten();
    let whole = mended.as_mut().or_else(|| problems.json_mut())?;
    let api = with_aside(whole, &examples, |json| read(&without(json, &ignored)));
    // What can be read in spite of errors is looked into, for more of them.
    match api {
        Ok(api) => {
            let original = problems.json()?;
            let mut parts = parts
                .iter()
                .filter_map(|part| original.pointer(&part.pointer));
            Some(Structure {
                hides_examples: parts.any(has_examples),
                mended,
                api,
            })
        }
        Err(_) if problems.has_errors() => None,
        Err(error) => {
            let pointer = place(error.path());
            problems.error(
                &pointer,
                format!("this is not OpenAPI 3.0: {}", error.inner()),
                "compare the object with the OpenAPI 3.0.3 specification",
            );
            None
        }
    }
}

/// Reads the structure. Where it fails is looked for when it has failed.
fn read(json: &Value) -> Result<OpenAPI, serde_path_to_error::Error<serde_json::Error>> {
    let read = OpenAPI::deserialize(json).or_else(|_| serde_path_to_error::deserialize(json));
    read.map(|mut api: OpenAPI| {
        // A path item is large, and a map that has grown has room for as many again.
        api.paths.paths.shrink_to_fit();
        api
    })
}

/// Reads a document while some of its parts are put aside. `openapiv3` copies what it reads several
/// times, and examples are a large part of many documents.
fn with_aside<T>(document: &mut Value, parts: &[String], read: impl FnOnce(&Value) -> T) -> T {
    let aside: Vec<(&str, Value)> = parts
        .iter()
        .filter_map(|part| {
            let value = pointer::at_mut(document, part)?;
            Some((part.as_str(), std::mem::replace(value, STAND_IN)))
        })
        .collect();
    let read = read(document);
    for (part, value) in aside {
        if let Some(stand_in) = pointer::at_mut(document, part) {
            *stand_in = value;
        }
    }
    read
}

/// What stands where an example has been put aside. Null would mean that there is none.
const STAND_IN: Value = Value::Bool(true);

impl Structure {
    /// The paths, which are there once: they are the larger part of a document, and each can go as
    /// soon as it has been read.
    pub(super) fn take_paths(&mut self) -> Paths {
        std::mem::take(&mut self.api.paths.paths)
    }

    /// What stands at a pointer; nothing if that is one of the parts that are wrong.
    pub(super) fn node<'a>(&'a self, problems: &'a Problems<'_>, place: &str) -> Option<&'a Value> {
        let json = self.mended.as_ref().or_else(|| problems.json())?;
        pointer::at(json, place)
    }
}

/// A document without its wrong parts, and with what has to be there.
fn mended(document: &Value, parts: &[Part]) -> Value {
    let mut document = document.clone();
    for Part { pointer, instead } in parts {
        let Some((around, key)) = pointer.rsplit_once('/') else {
            continue;
        };
        // Items of lists cannot be left out: others count on their places.
        let entries = match instead {
            Instead::Nothing => {
                pointer::at_mut(&mut document, around).and_then(Value::as_object_mut)
            }
            Instead::AnySchema => None,
        };
        if let Some(entries) = entries {
            entries.shift_remove(&*unescape(key));
        } else if let Some(part) = pointer::at_mut(&mut document, pointer) {
            *part = json!({});
        }
    }
    if let Some(root) = document.as_object_mut() {
        for key in ["info", "paths"] {
            if !root.get(key).is_some_and(Value::is_object) {
                root.insert(key.to_owned(), json!({}));
            }
        }
        for key in ["title", "version"] {
            if !root["info"][key].is_string() {
                root["info"][key] = json!("");
            }
        }
    }
    document
}

fn has_examples(value: &Value) -> bool {
    match value {
        Value::Object(entries) => entries.iter().any(|(key, value)| {
            matches!(key.as_str(), "example" | "examples") || has_examples(value)
        }),
        Value::Array(items) => items.iter().any(has_examples),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// A document without some of its parts: `openapiv3` does not read all that is allowed in those that
/// are not generated.
pub(super) fn without<'d>(document: &'d Value, parts: &[String]) -> Cow<'d, Value> {
    let mut document = Cow::Borrowed(document);
    for (around, key) in parts.iter().filter_map(|part| part.rsplit_once('/')) {
        if let Some(Value::Object(entries)) = pointer::at_mut(document.to_mut(), around) {
            entries.shift_remove(&*unescape(key));
        }
    }
    document
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
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            value.to_string()
        }
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

fn place(path: &Path) -> String {
    path.iter()
        .fold(String::new(), |pointer, segment| match segment {
            Segment::Seq { index } => join(&pointer, &index.to_string()),
            Segment::Map { key } => join(&pointer, key),
            Segment::Enum { variant } => join(&pointer, variant),
            Segment::Unknown => pointer,
        })
}
