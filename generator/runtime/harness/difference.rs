//! Compares what was read with what is written.

use std::collections::BTreeSet;

use dixa::DateTime;
use serde_json::Value;

/// Where two values differ: absent and null are alike, numbers are equal by value, date-times as
/// instants, and a scalar that the document shows as another kind is the same text.
pub fn difference(left: &Value, right: &Value) -> Option<String> {
    let step = |step: &str, found: Option<String>| found.map(|rest| format!("{step}{rest}"));
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let keys: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            keys.into_iter().find_map(|key| {
                let value = |object: &serde_json::Map<String, Value>| {
                    object.get(key).cloned().unwrap_or(Value::Null)
                };
                step(&format!(".{key}"), difference(&value(left), &value(right)))
            })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => left
            .iter()
            .zip(right)
            .enumerate()
            .find_map(|(index, (left, right))| {
                step(&format!("[{index}]"), difference(left, right))
            }),
        (Value::Number(left), Value::Number(right)) => {
            (left != right && left.as_f64() != right.as_f64()).then(String::new)
        }
        (Value::String(left), Value::String(right)) => {
            let instants = || {
                left.parse::<DateTime>()
                    .ok()
                    .zip(right.parse::<DateTime>().ok())
            };
            (left != right && instants().is_none_or(|(left, right)| left != right))
                .then(String::new)
        }
        (Value::String(text), scalar @ (Value::Number(_) | Value::Bool(_)))
        | (scalar @ (Value::Number(_) | Value::Bool(_)), Value::String(text)) => {
            let number = || text.trim().parse::<f64>().ok();
            let written = scalar.to_string();
            let is_same = number().map_or(text.trim() == written, |number| Some(number) == scalar.as_f64());
            (!is_same).then(String::new)
        }
        (Value::Bool(flag), Value::Number(number)) | (Value::Number(number), Value::Bool(flag)) => {
            (number.as_u64() != Some(u64::from(*flag))).then(String::new)
        }
        _ => (left != right).then(String::new),
    }
}
