//! Values that tell variants apart: scalars, each written as the kind of JSON that it is.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::schema::{Kind, Schema};

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

    /// A text of the document, such as the key of a mapping, as a value of what a schema describes;
    /// none if it cannot be one.
    pub(super) fn read(text: &str, schema: &Schema) -> Option<Self> {
        match schema.kind {
            Kind::Integer { .. } => text.parse().ok().map(Self::Integer),
            Kind::Number => {
                let number = text.parse().ok().filter(|number: &f64| number.is_finite());
                number.map(Self::number)
            }
            Kind::Boolean => text.parse().ok().map(Self::Boolean),
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => Some(Self::Text(text.to_owned())),
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

impl Schema {
    /// The values that it lists in `enum`, null aside; none if it allows others.
    pub fn listed(&self) -> Vec<Tag> {
        match &self.kind {
            Kind::String { values, .. } => values.iter().cloned().map(Tag::Text).collect(),
            Kind::Integer { .. } | Kind::Number | Kind::Boolean => self.values.clone(),
            Kind::Reference(_)
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => Vec::new(),
        }
    }
}
