//! Values that tell variants apart: scalars, each written as the kind of JSON that it is.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

/// The value of a property that tells variants apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tag {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A number that is no integer of 64 bits, as JSON spells it.
    Number(String),
    /// A boolean.
    Boolean(bool),
}

impl Tag {
    /// A value as a tag, unless it is null or has parts.
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(text.clone())),
            Value::Bool(flag) => Some(Self::Boolean(*flag)),
            Value::Number(number) => match number.as_i64() {
                Some(integer) => Some(Self::Integer(integer)),
                None => number.as_f64().map(Self::number),
            },
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// A number; one without a fraction is an integer, however it is spelled.
    pub(super) fn number(number: f64) -> Self {
        // Beyond this, not every integer is a number of its own.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "it has no fraction, and is within the limits"
        )]
        if number.fract() == 0.0 && number.abs() <= EXACT {
            Self::Integer(number as i64)
        } else {
            Self::Number(format!("{number:?}"))
        }
    }

    /// Its text, if it is a string.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Integer(_) | Self::Number(_) | Self::Boolean(_) => None,
        }
    }

    /// Its text if it is a string, and otherwise as JSON spells it.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) | Self::Number(text) => Cow::Borrowed(text),
            Self::Integer(integer) => Cow::Owned(integer.to_string()),
            Self::Boolean(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        }
    }

    /// It as JSON.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Text(text) => Value::from(text.as_str()),
            Self::Integer(integer) => Value::from(*integer),
            Self::Number(number) => number.parse::<f64>().map_or(Value::Null, Value::from),
            Self::Boolean(flag) => Value::from(*flag),
        }
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}
