//! The types of JSON values, as JSON Schema names them.

use serde_json::Value;

/// A type of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum JsonType {
    /// Only in JSON Schema: OpenAPI 3.0 says `nullable`.
    Null,
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    String,
    Array,
    Object,
}

impl JsonType {
    /// The type that a schema declares; none if there is no such type.
    pub(super) fn declared(name: &str) -> Option<Self> {
        Some(match name {
            "null" => Self::Null,
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }

    /// The type of a value.
    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(number) if number.is_f64() => Self::Number,
            Value::Number(_) => Self::Integer,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }

    /// The type that all of some values have; none if they have none in common.
    pub(super) fn of_all(values: &[&Value]) -> Option<Self> {
        let mut types = values.iter().map(|value| Self::of(value));
        let first = types.next()?;
        types.try_fold(first, |all, next| match (all, next) {
            (all, next) if all == next => Some(all),
            (Self::Integer | Self::Number, Self::Integer | Self::Number) => Some(Self::Number),
            (_, _) => None,
        })
    }
}
