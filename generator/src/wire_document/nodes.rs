//! The schemas of a document that is plain JSON.

use serde_json::{Map, Value};

use crate::document::{join, unescape};

/// Calls a function on every schema of a document, with its pointer, the inner ones first.
pub fn each_schema_mut(document: &mut Value, f: &mut impl FnMut(&str, &mut Map<String, Value>)) {
    around("", document, f);
}

/// What is not a schema, but may hold some.
fn around(pointer: &str, value: &mut Value, f: &mut impl FnMut(&str, &mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let at = join(pointer, key);
                match key.as_str() {
                    "example" | "examples" => {}
                    "schema" => schema(&at, value, f),
                    "schemas" if pointer == "/components" => each(&at, value, f),
                    _ => around(&at, value, f),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                around(&join(pointer, &index.to_string()), item, f);
            }
        }
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

fn schema(pointer: &str, value: &mut Value, f: &mut impl FnMut(&str, &mut Map<String, Value>)) {
    let Value::Object(object) = value else { return };
    for (key, value) in object.iter_mut() {
        let at = join(pointer, key);
        match key.as_str() {
            "items" | "additionalProperties" | "not" => schema(&at, value, f),
            "properties" | "allOf" | "anyOf" | "oneOf" => each(&at, value, f),
            _ => {}
        }
    }
    f(pointer, object);
}

/// Every schema of a list or a map of them.
fn each(pointer: &str, value: &mut Value, f: &mut impl FnMut(&str, &mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                schema(&join(pointer, key), value, f);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                schema(&join(pointer, &index.to_string()), item, f);
            }
        }
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

/// The alternatives of a union.
pub fn alternatives(schema: &Value) -> Option<&Vec<Value>> {
    ["oneOf", "anyOf"]
        .into_iter()
        .find_map(|keyword| schema.get(keyword)?.as_array())
}

/// The component schema that a reference names.
pub fn referenced(schema: &Value) -> Option<String> {
    let name = schema
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")?;
    Some(unescape(name).into_owned())
}

/// The pointer of a component schema.
pub fn component(name: &str) -> String {
    join("/components/schemas", name)
}

/// A reference to a component schema.
pub fn reference(name: &str) -> Value {
    let target = format!("#{}", component(name));
    serde_json::json!({ "$ref": target })
}

/// Whether a schema describes its value itself, not by others.
pub fn is_simple(schema: &Value) -> bool {
    ["$ref", "allOf", "anyOf", "oneOf"]
        .iter()
        .all(|keyword| schema.get(keyword).is_none())
}

/// Where a union or a variant stands: at a pointer, or among the components.
pub fn place(origin: &str) -> String {
    if origin.starts_with('/') {
        origin.to_owned()
    } else {
        component(origin)
    }
}
