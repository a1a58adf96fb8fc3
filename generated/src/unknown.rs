// Copied from generator/runtime/src/unknown.rs by `cargo xtask codegen`. Do not edit here.

//! Variants of unions that this version of the crate does not know.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// A variant of a union that this version of the crate does not know.
///
/// It keeps the whole JSON value and writes it back unchanged.
#[derive(Debug, Clone, PartialEq)]
pub struct Unknown {
    tag: &'static str,
    json: Value,
}

impl Unknown {
    pub(crate) fn new(tag: &'static str, json: Value) -> Self {
        Self { tag, json }
    }

    #[allow(dead_code)] // Only where a document has values that are written as objects.
    pub(crate) fn tagged(tag: &'static str, class: &str) -> Self {
        let mut object = Map::new();
        object.insert(tag.to_owned(), class.into());
        Self::new(tag, Value::Object(object))
    }

    /// Returns the class name in the value's tag, if it has one.
    pub fn tag(&self) -> Option<&str> {
        self.json.get(self.tag)?.as_str()
    }

    /// Returns the JSON value as it was received.
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// Returns the JSON value as it was received, without copying it.
    pub fn into_json(self) -> Value {
        self.json
    }

    /// Returns a property of the value, if it exists and can be read as a `T`.
    #[allow(dead_code)] // Only where all the variants of a union share a property.
    pub(crate) fn property<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Option<T> {
        T::deserialize(self.json.get(name)?).ok()
    }
}

impl Serialize for Unknown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Unknown {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(|json| Self::new("_type", json))
    }
}
