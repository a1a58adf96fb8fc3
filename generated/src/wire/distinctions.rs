// Copied from generator/runtime/src/wire/distinctions.rs by `cargo xtask codegen`. Do not edit here.

//! What tells one variant from another: tags, properties and the values of properties.

use serde_json::Value;

/// A value that tells variants apart. Not every document has every kind.
#[allow(dead_code)]
#[derive(Clone, Copy)]
pub(crate) enum Tag {
    /// A string.
    Text(&'static str),
    /// An integer.
    Integer(i64),
    /// A number with a fraction.
    Number(f64),
    /// A boolean.
    Boolean(bool),
}

impl Tag {
    /// Whether a value is this one. A number is the same with and without a fraction of zero.
    #[allow(clippy::float_cmp, clippy::cast_precision_loss)]
    pub(crate) fn is(self, json: &Value) -> bool {
        match self {
            Self::Text(text) => json.as_str() == Some(text),
            Self::Integer(integer) => match json.as_i64() {
                Some(other) => other == integer,
                None => json.is_f64() && json.as_f64() == Some(integer as f64),
            },
            Self::Number(number) => json.as_f64() == Some(number),
            Self::Boolean(flag) => json.as_bool() == Some(flag),
        }
    }

    /// The value as JSON.
    pub(crate) fn to_json(self) -> Value {
        match self {
            Self::Text(text) => text.into(),
            Self::Integer(integer) => integer.into(),
            Self::Number(number) => number.into(),
            Self::Boolean(flag) => flag.into(),
        }
    }
}

/// A place in an object, as a JSON pointer, and the values that it may have.
pub(crate) type Closed = (&'static str, &'static [Tag]);

/// What an object that has no tag of its own is known by.
#[derive(Clone, Copy)]
pub(crate) struct Properties {
    /// The properties that it must have.
    pub(crate) required: &'static [&'static str],
    /// All that it can have.
    pub(crate) known: &'static [&'static str],
    /// The values that it may have where others may not.
    pub(crate) closed: &'static [Closed],
}

/// How many of the places of an object have a value that they may not have; none if it is one that
/// may only have a single value, so that the object can be nothing of this kind.
pub(crate) fn misfits(json: &Value, closed: &[Closed]) -> Option<usize> {
    let mut misfits = 0;
    for (place, values) in closed {
        match json.pointer(place) {
            None | Some(Value::Null) => {}
            Some(value) if values.iter().any(|tag| tag.is(value)) => {}
            Some(_) if values.len() == 1 => return None,
            Some(_) => misfits += 1,
        }
    }
    Some(misfits)
}
