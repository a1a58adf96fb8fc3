//! Values with structure as the emitted crate must send them (`runtime/src/http/pairs.rs`).

use std::collections::BTreeMap;

use serde_json::Value;

use crate::api::Style;

type Pairs = Vec<(String, String)>;

/// What stands between the items of a list.
pub(super) fn between(style: Style) -> &'static str {
    match style {
        Style::Joined(' ') => " ",
        Style::Joined('|') => "|",
        Style::Joined(_) | Style::Exploded | Style::Deep | Style::Json => ",",
    }
}

/// The names and values that must stand for a parameter in a query.
pub(super) fn pairs(name: &str, json: &Value, style: Style) -> Pairs {
    let mut pairs = Vec::new();
    match (style, json) {
        (_, Value::Null) => {}
        (Style::Deep, json) => nested(name, json, &mut pairs),
        (Style::Exploded, Value::Object(object)) => {
            for (name, value) in object {
                flat(name, value, &mut pairs);
            }
        }
        (Style::Exploded, json) => flat(name, json, &mut pairs),
        (Style::Json | Style::Joined(_), json) => pairs.push((name.to_owned(), one(json, style))),
    }
    pairs
}

/// The text that must stand for a parameter.
pub(super) fn one(json: &Value, style: Style) -> String {
    if style == Style::Json {
        return json.to_string();
    }
    let parts: Vec<String> = match json {
        Value::Array(items) => items.iter().map(text).collect(),
        Value::Object(object) => object
            .iter()
            .collect::<BTreeMap<_, _>>()
            .into_iter()
            .flat_map(|(key, value)| [key.clone(), text(value)])
            .collect(),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => vec![text(json)],
    };
    parts.join(between(style))
}

/// The names and values of a form with this value.
pub(super) fn form(json: &Value, deep: &[String]) -> Pairs {
    let mut pairs = Vec::new();
    for (name, value) in json.as_object().into_iter().flatten() {
        if deep.contains(name) {
            nested(name, value, &mut pairs);
        } else {
            flat(name, value, &mut pairs);
        }
    }
    pairs
}

fn flat(name: &str, json: &Value, pairs: &mut Pairs) {
    let is_plain = |item: &Value| !item.is_array() && !item.is_object();
    match json.as_array().filter(|items| items.iter().all(is_plain)) {
        Some(items) => pairs.extend(items.iter().map(|item| (name.to_owned(), text(item)))),
        None => nested(name, json, pairs),
    }
}

fn nested(name: &str, json: &Value, pairs: &mut Pairs) {
    match json {
        Value::Null => {}
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                nested(&format!("{name}[{index}]"), item, pairs);
            }
        }
        Value::Object(object) => {
            for (key, value) in object {
                nested(&format!("{name}[{key}]"), value, pairs);
            }
        }
        Value::String(_) | Value::Number(_) | Value::Bool(_) => {
            pairs.push((name.to_owned(), text(json)));
        }
    }
}

fn text(json: &Value) -> String {
    match json {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        Value::Number(_) | Value::Bool(_) | Value::Array(_) | Value::Object(_) => json.to_string(),
    }
}
