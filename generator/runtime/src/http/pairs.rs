//! Values with structure, as they stand in a URL, a header or a form.

// needs: styled-query, styled-text, url-forms
use serde::Serialize;
// needs: styled-query, styled-text, url-forms
use serde_json::{Error, Value};

use crate::http::base_url::encode;

// needs: styled-query, styled-text
/// How a value with structure is written. Not every document has every style.
#[allow(dead_code)]
#[derive(Debug, Clone, Copy)]
pub(crate) enum Style {
    /// The items of a list one by one, each under the name; the properties of an object one by
    /// one, each under its own name.
    Exploded,
    /// The items, or the names and values, with this between them.
    Joined(char),
    /// The properties of an object one by one: `name[property]`.
    Deep,
    /// As JSON.
    Json,
}

// needs: styled-query
/// The names and values that stand for a value; none for null.
pub(crate) fn pairs<T: Serialize + ?Sized>(
    name: &str,
    value: &T,
    style: Style,
) -> Result<Vec<(String, String)>, Error> {
    let json = serde_json::to_value(value)?;
    let mut pairs = Vec::new();
    match (style, json) {
        (_, Value::Null) => {}
        (Style::Json, _) => pairs.push((name.to_owned(), serde_json::to_string(value)?)),
        (Style::Deep, json) => nested(name.to_owned(), json, &mut pairs),
        (Style::Exploded, Value::Object(object)) => {
            for (name, value) in object {
                flat(name, value, &mut pairs);
            }
        }
        (Style::Exploded, json) => flat(name.to_owned(), json, &mut pairs),
        (Style::Joined(between), json) => pairs.push((name.to_owned(), joined(json, between))),
    }
    Ok(pairs)
}

// needs: styled-text
/// A value as one text.
pub(crate) fn one<T: Serialize + ?Sized>(value: &T, style: Style) -> Result<String, Error> {
    let between = match style {
        Style::Json => return serde_json::to_string(value),
        Style::Joined(between) => between,
        Style::Exploded | Style::Deep => ',',
    };
    Ok(joined(serde_json::to_value(value)?, between))
}

// needs: url-forms
/// The body of a form, its properties one by one; those of `deep` as `name[property]` throughout.
pub(crate) fn form<T: Serialize + ?Sized>(body: &T, deep: &[&str]) -> Result<String, Error> {
    let mut pairs = Vec::new();
    if let Value::Object(object) = serde_json::to_value(body)? {
        for (name, value) in object {
            if deep.contains(&name.as_str()) {
                nested(name, value, &mut pairs);
            } else {
                flat(name, value, &mut pairs);
            }
        }
    }
    let mut text = String::new();
    for (name, value) in pairs {
        add(&mut text, &name, &value);
    }
    Ok(text)
}

/// Adds a pair to a query, or to a form as in a URL.
pub(crate) fn add(text: &mut String, name: &str, value: &str) {
    if !text.is_empty() {
        text.push('&');
    }
    text.push_str(&encode(name));
    text.push('=');
    text.push_str(&encode(value));
}

// needs: styled-query, url-forms
/// The name again for each item of a list, unless items have structure themselves.
fn flat(name: String, json: Value, pairs: &mut Vec<(String, String)>) {
    match json {
        Value::Array(items) if !items.iter().any(has_parts) => {
            for item in items {
                pairs.push((name.clone(), text(item)));
            }
        }
        json => nested(name, json, pairs),
    }
}

// needs: styled-query, url-forms
/// `name[key]` for each value within.
fn nested(name: String, json: Value, pairs: &mut Vec<(String, String)>) {
    match json {
        Value::Null => {}
        Value::Array(items) => {
            for (index, item) in items.into_iter().enumerate() {
                nested(format!("{name}[{index}]"), item, pairs);
            }
        }
        Value::Object(object) => {
            for (key, value) in object {
                nested(format!("{name}[{key}]"), value, pairs);
            }
        }
        json => pairs.push((name, text(json))),
    }
}

// needs: styled-query, styled-text
/// The names of an object in the order of the alphabet.
fn joined(json: Value, between: char) -> String {
    let mut parts = Vec::new();
    match json {
        Value::Array(items) => parts.extend(items.into_iter().map(text)),
        Value::Object(object) => {
            for (key, value) in object {
                parts.extend([key, text(value)]);
            }
        }
        json => parts.push(text(json)),
    }
    let joined = parts.into_iter().reduce(|mut all, part| {
        all.push(between);
        all.push_str(&part);
        all
    });
    joined.unwrap_or_default()
}

// needs: styled-query, url-forms
fn has_parts(json: &Value) -> bool {
    matches!(json, Value::Array(_) | Value::Object(_))
}

// needs: styled-query, styled-text, url-forms
fn text(json: Value) -> String {
    match json {
        Value::String(text) => text,
        Value::Null => String::new(),
        json => json.to_string(),
    }
}
