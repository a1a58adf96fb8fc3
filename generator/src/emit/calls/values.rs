//! Values of parameters, and how they are written in Rust and in a URL.

use std::fmt::Write as _;

use proc_macro2::Literal;
use serde_json::Value;

use crate::document::{Kind, Schema};
use crate::emit::samples::{INSTANT, UUID};
use crate::model::{Model, Scalar, Shape, Type};
use crate::visible::is_hidden;

/// A value in the format that a parameter's schema asks for, where the type does not tell.
pub(super) fn formatted(schema: Option<&Schema>) -> Option<Value> {
    let mut schema = schema?;
    while let Kind::Array(item) = &schema.kind {
        schema = item;
    }
    let Kind::String { format, .. } = &schema.kind else {
        return None;
    };
    let text = match format.as_deref()? {
        "date" => "2021-12-01",
        "time" => "12:46:36Z",
        "date-time" => INSTANT,
        "uuid" => UUID,
        "email" => "someone@example.com",
        "uri" | "url" => "https://example.com/",
        _ => return None,
    };
    Some(Value::from(text))
}

/// A second value for a list, so that it shows how its items are separated.
pub(super) fn another(model: &Model, item: &Type, schema: Option<&Schema>) -> Option<Value> {
    if let Some(def) = model.definition(item) {
        return match &def.shape {
            Shape::Enumeration(list) => list.values.get(1).map(|value| Value::from(&*value.wire)),
            Shape::Struct(_) | Shape::Union(_) => None,
        };
    }
    match item {
        Type::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64) => Some(Value::from(2)),
        Type::Scalar(Scalar::Uuid) => Some(Value::from(UUID.replace("5f5ad3ff", "b07c1be2"))),
        Type::Scalar(Scalar::String) if formatted(schema).is_none() => Some(Value::from("a, b")),
        _ => None,
    }
}

pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(index, character)| match index {
            8 | 13 | 18 | 23 => character == '-',
            _ => character.is_ascii_hexdigit(),
        })
}

/// Text as it stands in a path: all but what RFC 3986 calls unreserved is percent-encoded.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// A value as a raw string literal, with no more signs around it than it needs.
pub(super) fn raw(value: &Value) -> Literal {
    // What cannot be seen stands in strings only. The compiler refuses some of it.
    let mut text = String::new();
    for character in value.to_string().chars() {
        if is_hidden(character) {
            let _ = write!(text, "\\u{:04x}", u32::from(character));
        } else {
            text.push(character);
        }
    }
    let mut signs = String::new();
    while text.contains(&format!("\"{signs}")) {
        signs.push('#');
    }
    let literal = format!("r{signs}\"{text}\"{signs}");
    literal.parse().unwrap_or_else(|_| Literal::string(&text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{UUID, encoded, is_uuid, raw};

    #[test]
    fn paths_keep_nothing_that_means_something() {
        assert_eq!(encoded("a/b?c#d%e ü.~"), "a%2Fb%3Fc%23d%25e%20%C3%BC.~");
    }

    #[test]
    fn literals_have_as_many_signs_as_they_need() {
        assert_eq!(raw(&json!(1)).to_string(), "r\"1\"");
        assert_eq!(raw(&json!("a")).to_string(), "r#\"\"a\"\"#");
        assert_eq!(raw(&json!("\u{202e}")).to_string(), "r#\"\"\\u202e\"\"#");
        assert_eq!(raw(&json!("a\"#b")).to_string(), "r##\"\"a\\\"#b\"\"##");
    }

    #[test]
    fn uuids_are_told_from_other_texts() {
        assert!(is_uuid(UUID));
        assert!(!is_uuid("1"));
        assert!(!is_uuid("5f5ad3ff-8a12-4b0c-9e3a-6e0e7a1f3bzz"));
    }
}
