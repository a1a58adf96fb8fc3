//! A text to the OpenAPI structure.

use openapiv3::OpenAPI;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use super::{Problems, join};

/// Reads a document as far as its OpenAPI structure; none if that cannot be, and the problems say
/// why.
pub(super) fn parse(problems: &mut Problems<'_>) -> Option<OpenAPI> {
    problems.read_text()?;
    check_version(problems)?;
    let json = problems.json()?;
    match serde_path_to_error::deserialize(json) {
        Ok(api) => Some(api),
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

fn check_version(problems: &mut Problems<'_>) -> Option<()> {
    let json = problems.json()?;
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let (pointer, message, help) = if let Some(version) = json.get("swagger") {
        (
            "/swagger",
            format!("this is Swagger {}", text(version)),
            "convert it to OpenAPI 3.0 first",
        )
    } else {
        match json.get("openapi").map(text) {
            Some(version) if version.starts_with("3.0") => return Some(()),
            Some(version) => (
                "/openapi",
                format!("OpenAPI {version} is not supported"),
                "this generator reads OpenAPI 3.0",
            ),
            None => (
                "",
                "this is not an OpenAPI document".to_owned(),
                "it should begin with `openapi: 3.0.3`",
            ),
        }
    };
    problems.error(pointer, message, help);
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
