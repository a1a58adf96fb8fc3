//! Examples in the form that their schema means.

use std::rc::Rc;

use serde_json::Value;

use super::{Document, Kind, Media, Operation, Pointer, Schema, Slip, slips};

/// Brings all examples of operations into the form that their schema means: a parameter's may be
/// written as it stands in a URL, a body's as a text of JSON. Gives the slips that are left.
pub(super) fn normalize(
    document: &Document,
    operations: &mut [Operation],
) -> Vec<(Pointer, &'static str, Slip)> {
    let mut slips = Vec::new();
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
            slips.extend(body_values(document, media));
        }
    }
    slips
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

fn body_values(document: &Document, media: &mut Media) -> Option<(Pointer, &'static str, Slip)> {
    let schema = media.schema.as_ref()?;
    if !media.is_json() {
        return None;
    }
    let mut slip = None;
    media.examples.retain_mut(|example| {
        let Some(text) = example.value.as_str() else {
            return true;
        };
        if !slips::is_slip(document, schema, text) {
            return true;
        }
        let meant = slips::meant(document, schema, text);
        if meant.is_none() {
            let kind = document.resolve(schema).kind.described();
            slip = Some((schema.pointer.clone(), kind, Slip::Text));
        }
        match meant {
            Some(value) => example.value = Rc::new(value),
            None => return false,
        }
        true
    });
    slip
}
