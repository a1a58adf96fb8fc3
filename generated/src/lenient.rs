// Copied from generator/runtime/src/lenient.rs by `cargo xtask codegen`. Do not edit here.

//! Values that are kept even if they cannot be read.

use std::error::Error as StdError;
use std::fmt;

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::secret::Screened;

/// A value of a type, or the JSON that could not be read as one.
///
/// In a list of `Lenient<T>`, an item that is not a `T` costs only itself: it is kept with its JSON
/// and the reason, and both kinds are written back as they were received.
///
/// ```
/// use dixa::Lenient;
///
/// let ports: Vec<Lenient<u16>> = dixa::serde_json::from_str("[80, 443, 70000]")?;
/// assert_eq!(ports[0], Lenient::Ok(80));
/// assert_eq!(ports[2].unreadable().unwrap().json(), 70000);
/// assert_eq!(dixa::serde_json::to_string(&ports)?, "[80,443,70000]");
/// # Ok::<(), dixa::serde_json::Error>(())
/// ```
///
/// It can be read from JSON text or from a [`Value`], and from no other format.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Lenient<T> {
    /// A value that could be read.
    Ok(T),
    /// A value that could not be read.
    Unreadable(Unreadable),
}

/// JSON that could not be read as the type it should be, with the reason. `Debug` does not show the
/// values of properties such as `password` or `apiKey`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unreadable {
    json: Value,
    error: String,
}

impl<T> Lenient<T> {
    /// Returns the value, if it could be read.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Ok(value) => Some(value),
            Self::Unreadable(_) => None,
        }
    }

    /// Returns the JSON and the reason, if the value could not be read.
    pub fn unreadable(&self) -> Option<&Unreadable> {
        match self {
            Self::Ok(_) => None,
            Self::Unreadable(unreadable) => Some(unreadable),
        }
    }

    /// Converts it into a [`Result`].
    ///
    /// # Errors
    ///
    /// Returns the JSON and the reason if the value could not be read.
    pub fn into_result(self) -> Result<T, Unreadable> {
        match self {
            Self::Ok(value) => Ok(value),
            Self::Unreadable(unreadable) => Err(unreadable),
        }
    }
}

impl Unreadable {
    /// Returns the JSON value as it was received.
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// Returns the JSON value as it was received, without copying it.
    pub fn into_json(self) -> Value {
        self.json
    }

    /// Returns why it could not be read, with the path to what was unexpected.
    pub fn error(&self) -> &str {
        &self.error
    }
}

impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unreadable")
            .field("json", &Screened(&self.json))
            // What did not fit may be quoted in the error, and may be secret.
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.error)
    }
}

impl StdError for Unreadable {}

impl<T: Serialize> Serialize for Lenient<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ok(value) => value.serialize(serializer),
            Self::Unreadable(unreadable) => unreadable.json.serialize(serializer),
        }
    }
}

// The text is read as a `T` first, by code that the program has anyway, and once more only if that
// fails.
impl<'de, T: DeserializeOwned> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Box::<RawValue>::deserialize(deserializer)?;
        let error = match serde_json::from_str(text.get()) {
            Ok(value) => return Ok(Self::Ok(value)),
            Err(error) => without_place(&error),
        };
        let json = text.get().parse().map_err(D::Error::custom)?;
        Ok(Self::Unreadable(Unreadable { json, error }))
    }
}

/// What an error says, without the line and the column.
pub(crate) fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&place).unwrap_or(&text).to_owned()
}
