//! YAML or JSON to the OpenAPI structure.

use openapiv3::OpenAPI;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use super::positions::at;
use super::{Problems, join};
use crate::diagnostics::{Diagnostic, Severity};

/// Reads a document as far as its OpenAPI structure.
pub(super) fn parse(problems: &Problems<'_>) -> Result<OpenAPI, Box<Diagnostic>> {
    let json = read(problems)?;
    check_version(&json, problems)?;
    serde_path_to_error::deserialize(json).map_err(|error| {
        let pointer = pointer(error.path());
        Box::new(problems.at(
            Severity::Error,
            &pointer,
            format!("this is not OpenAPI 3.0: {}", error.inner()),
            Some("compare the object with the OpenAPI 3.0.3 specification".to_owned()),
        ))
    })
}

/// Reads a text as JSON.
pub(super) fn read(problems: &Problems<'_>) -> Result<Value, Box<Diagnostic>> {
    let source = problems.source();
    let text = source.text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{')
        && let Ok(json) = serde_json::from_str(text)
    {
        return Ok(json);
    }
    let broken = |message: String, place, help: &str| {
        Box::new(Diagnostic {
            severity: Severity::Error,
            location: at(text, source.name, place),
            message,
            help: Some(help.to_owned()),
        })
    };
    let mut yaml: serde_yaml::Value = serde_yaml::from_str(text).map_err(|error| {
        let message = error.to_string();
        if message.contains("duplicate entry")
            && let Some((pointer, place)) = problems.duplicate()
        {
            let key = pointer.rsplit('/').next().unwrap_or_default();
            return broken(
                format!("the key `{key}` stands twice"),
                Some(place),
                "remove one of the two",
            );
        }
        let place = error.location().map(|place| (place.line(), place.column()));
        let message = message.split(" at line ").next().unwrap_or_default();
        broken(
            format!("the text cannot be read: {message}"),
            place,
            "the document has to be YAML or JSON",
        )
    })?;
    // `<<: *anchor`
    if let Err(error) = yaml.apply_merge() {
        return Err(broken(
            format!("the text cannot be read: {error}"),
            None,
            "merge maps only",
        ));
    }
    to_json(yaml).map_err(|message| broken(message, None, "use strings as keys"))
}

/// YAML as JSON: keys become strings, and tags are dropped.
fn to_json(yaml: serde_yaml::Value) -> Result<Value, String> {
    Ok(match yaml {
        serde_yaml::Value::Null => Value::Null,
        serde_yaml::Value::Bool(value) => Value::Bool(value),
        serde_yaml::Value::Number(number) => {
            if let Some(value) = number.as_i64() {
                value.into()
            } else if let Some(value) = number.as_u64() {
                value.into()
            } else {
                number
                    .as_f64()
                    .and_then(serde_json::Number::from_f64)
                    .map_or(Value::Null, Value::Number)
            }
        }
        serde_yaml::Value::String(value) => Value::String(value),
        serde_yaml::Value::Sequence(items) => {
            Value::Array(items.into_iter().map(to_json).collect::<Result<_, _>>()?)
        }
        serde_yaml::Value::Mapping(entries) => Value::Object(
            entries
                .into_iter()
                .map(|(key, value)| Ok((key_text(key)?, to_json(value)?)))
                .collect::<Result<_, String>>()?,
        ),
        serde_yaml::Value::Tagged(tagged) => to_json(tagged.value)?,
    })
}

fn key_text(key: serde_yaml::Value) -> Result<String, String> {
    match to_json(key)? {
        Value::String(text) => Ok(text),
        Value::Null => Ok("null".to_owned()),
        Value::Array(_) | Value::Object(_) => Err("a list or a map cannot be a key".to_owned()),
        other => Ok(other.to_string()),
    }
}

fn check_version(json: &Value, problems: &Problems<'_>) -> Result<(), Box<Diagnostic>> {
    let refuse = |pointer: &str, message: String, help: &str| {
        Err(Box::new(problems.at(
            Severity::Error,
            pointer,
            message,
            Some(help.to_owned()),
        )))
    };
    if let Some(version) = json.get("swagger") {
        return refuse(
            "/swagger",
            format!("this is Swagger {}", text(version)),
            "convert it to OpenAPI 3.0 first",
        );
    }
    match json.get("openapi").map(text) {
        Some(version) if version.starts_with("3.0") => Ok(()),
        Some(version) => refuse(
            "/openapi",
            format!("OpenAPI {version} is not supported"),
            "this generator reads OpenAPI 3.0",
        ),
        None => refuse(
            "",
            "this is not an OpenAPI document".to_owned(),
            "it should begin with `openapi: 3.0.3`",
        ),
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
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
