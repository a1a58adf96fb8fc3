//! Values of unions that no variant can hold.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::secret::Screened;

/// How many values have been read that no variant could hold.
static READ: AtomicU64 = AtomicU64::new(0);
/// How many of these should have fitted a variant.
static UNFIT: AtomicU64 = AtomicU64::new(0);

/// A value of a union that no variant of this version of the crate can hold.
///
/// Either the crate does not know the variant, or the value does not fit the variant that it should
/// be: [`error`](Self::error) tells. Such a value costs nothing but itself, not the list in which it
/// stands. It keeps the whole JSON, and writes it back unchanged. `Debug` does not show the values of
/// properties such as `password` or `apiKey`.
#[derive(Clone)]
pub struct Unknown {
    tag: &'static str,
    json: Value,
    error: Option<Box<str>>,
}

impl Unknown {
    /// A value of a variant that the crate does not know.
    pub(crate) fn new(tag: &'static str, json: Value) -> Self {
        READ.fetch_add(1, Ordering::Relaxed);
        Self {
            tag,
            json,
            error: None,
        }
    }

    // needs: tagged-unions, alternatives
    /// A value that does not fit the variant that it should be.
    pub(crate) fn unfit(tag: &'static str, json: Value, error: String) -> Self {
        UNFIT.fetch_add(1, Ordering::Relaxed);
        let unknown = Self {
            error: Some(error.into()),
            ..Self::new(tag, json)
        };
        #[cfg(feature = "tracing")]
        crate::http::trace::unfit(&unknown);
        unknown
    }

    #[allow(dead_code)] // Only where a document has values that are written as objects.
    pub(crate) fn tagged(tag: &'static str, class: &str) -> Self {
        let mut object = Map::new();
        object.insert(tag.to_owned(), class.into());
        Self {
            tag,
            json: Value::Object(object),
            error: None,
        }
    }

    /// Returns the class name in the value's tag, if it has one.
    pub fn tag(&self) -> Option<&str> {
        self.json.get(self.tag)?.as_str()
    }

    /// Returns why the value does not fit the variant that it should be, or `None` if the crate does
    /// not know the variant.
    ///
    /// The text begins with the path to what does not fit, and may quote it.
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }

    /// Returns the JSON value as it was received.
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// Returns the JSON value as it was received, without copying it.
    pub fn into_json(self) -> Value {
        self.json
    }

    /// Returns how many values this program has read that no variant could hold.
    pub fn count() -> u64 {
        READ.load(Ordering::Relaxed)
    }

    /// Returns how many of them did not fit the variant that they should have been.
    ///
    /// More than none means that the API sends what its document does not say. With the feature
    /// `tracing` there is an event for each.
    pub fn unfit_count() -> u64 {
        UNFIT.load(Ordering::Relaxed)
    }

    /// Returns a property of the value, if it exists and can be read as a `T`.
    #[allow(dead_code)] // Only where all the variants of a union share a property.
    pub(crate) fn property<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Option<T> {
        T::deserialize(self.json.get(name)?).ok()
    }
}

/// Two are equal if their JSON is.
impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl Eq for Unknown {}

impl Hash for Unknown {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.json.hash(state);
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unknown")
            .field("tag", &self.tag)
            .field("json", &Screened(&self.json))
            // What did not fit may be quoted in the error, and may be secret.
            .finish_non_exhaustive()
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
