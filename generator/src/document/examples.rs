//! Examples in the form that their schema means.

use std::rc::Rc;

use serde_json::Value;

use super::{Document, Kind, Media, Operation, Schema};

/// Brings all examples of operations into the form that their schema means: a parameter's may be
/// written as it stands in a URL, a body's as a text of JSON.
pub(super) fn normalize(document: &Document, operations: &mut [Operation]) {
    for operation in operations {
        for parameter in &mut operation.parameters {
            let schema = &parameter.schema;
            parameter.examples.retain_mut(|example| {
                match parameter_value(document, schema, &example.value) {
                    Some(value) => {
                        example.value = Rc::new(value);
                        true
                    }
                    None => false,
                }
            });
        }
        for media in operation.media_mut() {
            body_values(document, media);
        }
    }
}

/// A parameter's value by its schema; none if it is nothing of the kind.
pub(super) fn parameter_value(
    document: &Document,
    schema: &Schema,
    value: &Value,
) -> Option<Value> {
    match &document.resolve(schema).kind {
        Kind::String { .. } => match value {
            Value::Number(_) | Value::Bool(_) => Some(value.to_string().into()),
            Value::String(_) => Some(value.clone()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        },
        Kind::Integer { .. } => match value {
            Value::String(text) => text.trim().parse::<i64>().ok().map(Value::from),
            Value::Number(number) => (number.is_i64() || number.is_u64()).then(|| value.clone()),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        },
        Kind::Number => match value {
            Value::String(text) => text.trim().parse::<f64>().ok().map(Value::from),
            Value::Number(_) => Some(value.clone()),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        },
        Kind::Boolean => match value {
            Value::String(text) => text.trim().parse::<bool>().ok().map(Value::from),
            Value::Bool(_) => Some(value.clone()),
            Value::Null | Value::Number(_) | Value::Array(_) | Value::Object(_) => None,
        },
        Kind::Array(items) => {
            let values = match value {
                Value::String(text) => {
                    let parts = text.split(',');
                    parts.map(|part| Value::from(part.trim())).collect()
                }
                Value::Array(values) => values.clone(),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {
                    return None;
                }
            };
            let values = values.iter();
            let values = values.map(|value| parameter_value(document, items, value));
            values.collect::<Option<Vec<_>>>().map(Value::from)
        }
        Kind::Object(_) | Kind::Map(_) | Kind::Union { .. } | Kind::Any => Some(value.clone()),
        // It leads to nothing, which is told elsewhere.
        Kind::Reference(_) => None,
    }
}

fn body_values(document: &Document, media: &mut Media) {
    let Some(schema) = media.schema.as_ref().filter(|_| media.is_json()) else {
        return;
    };
    let structured = match &document.resolve(schema).kind {
        Kind::Object(_) | Kind::Map(_) | Kind::Array(_) => true,
        Kind::Union { .. } => {
            let variants = document.variants(schema);
            !variants
                .iter()
                .any(|variant| matches!(document.resolve(variant).kind, Kind::String { .. }))
        }
        Kind::Reference(_)
        | Kind::String { .. }
        | Kind::Integer { .. }
        | Kind::Number
        | Kind::Boolean
        | Kind::Any => false,
    };
    if !structured {
        return;
    }
    for example in &mut media.examples {
        let json = example
            .value
            .as_str()
            .and_then(|text| serde_json::from_str::<Value>(text).ok());
        if let Some(json) = json.filter(|json| json.is_object() || json.is_array()) {
            example.value = Rc::new(json);
        }
    }
}
