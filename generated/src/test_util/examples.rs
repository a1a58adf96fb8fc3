// Copied from generator/runtime/src/test_util/examples.rs by `cargo xtask codegen`. Do not edit here.

//! What the document shows, as values.

use std::sync::OnceLock;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A file of examples, by name.
#[allow(dead_code, reason = "a document may show nothing")]
pub struct Examples {
    text: &'static str,
    parsed: OnceLock<Map<String, Value>>,
}

/// A value, or a part of one.
#[allow(dead_code, reason = "a document may show all, or nothing")]
pub enum Part {
    /// A value within an example: the file, the name there, and the JSON pointer in the example.
    Shown(&'static Examples, &'static str, &'static str),
    /// JSON that was made from a type, since the document shows none.
    Made(&'static str),
}

impl Examples {
    #[allow(dead_code, reason = "a document may show nothing")]
    pub(crate) const fn of(text: &'static str) -> Self {
        Self {
            text,
            parsed: OnceLock::new(),
        }
    }

    fn get(&self, name: &str, pointer: &str) -> Option<&Value> {
        let parsed = self
            .parsed
            .get_or_init(|| serde_json::from_str(self.text).unwrap_or_default());
        parsed.get(name)?.pointer(pointer)
    }
}

impl Part {
    /// The value. The tests of this crate ask for every one, so that none is missing.
    pub(crate) fn value(&self) -> Value {
        match self {
            Self::Shown(examples, name, pointer) => {
                let value = examples.get(name, pointer).cloned();
                value.unwrap_or_default()
            }
            Self::Made(json) => serde_json::from_str(json).unwrap_or_default(),
        }
    }
}

/// A value with all properties that its parts have. Of a property that several have, that of the
/// first counts, unless it is null.
pub(crate) fn value(parts: &[Part]) -> Value {
    let mut values = parts.iter().map(Part::value);
    let mut whole = values.next().unwrap_or_default();
    for part in values {
        let (Value::Object(whole), Value::Object(part)) = (&mut whole, part) else {
            continue;
        };
        for (name, value) in part {
            let place = whole.entry(name).or_insert(Value::Null);
            if place.is_null() {
                *place = value;
            }
        }
    }
    whole
}

/// Reads the value of a type.
#[track_caller]
pub(crate) fn read<T: DeserializeOwned>(parts: &[Part]) -> T {
    match serde_json::from_value(value(parts)) {
        Ok(value) => value,
        // The tests of this crate read every one.
        Err(error) => panic!("the example of this type cannot be read: {error}"),
    }
}

/// The function `example` of a type.
macro_rules! example {
    ($type:ty, $parts:expr) => {
        impl $type {
            /// Returns an example of this type, as the API's documentation shows it, for tests.
            #[must_use]
            pub fn example() -> Self {
                $crate::test_util::examples::read($parts)
            }
        }
    };
}
pub(crate) use example;
