// Copied from generator/runtime/src/id.rs by `cargo xtask codegen`. Do not edit here.

//! Identifiers.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use uuid::Uuid;

/// An identifier: a UUID, as far as one can tell, or whatever else the server calls a thing.
///
/// The API says of many identifiers that they are strings, and takes them as UUIDs, or shows some
/// that are none. Here both are kept as they came, so that a record with an old identifier is a record
/// like others. Wherever an identifier is part of a path, calls take an `Id`, a reference to one, a
/// [`Uuid`] or a text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Form);

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Form {
    Uuid(Uuid),
    /// What is no UUID in the usual form.
    Text(Box<str>),
}

impl Id {
    /// Returns the UUID, or `None` if it is none.
    pub fn uuid(&self) -> Option<Uuid> {
        match &self.0 {
            Form::Uuid(uuid) => Some(*uuid),
            Form::Text(text) => Uuid::try_parse(text).ok(),
        }
    }
}

impl From<Uuid> for Id {
    fn from(uuid: Uuid) -> Self {
        Self(Form::Uuid(uuid))
    }
}

impl From<&Id> for Id {
    fn from(id: &Id) -> Self {
        id.clone()
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        let mut room = Uuid::encode_buffer();
        match Uuid::try_parse(text) {
            // As it is written again.
            Ok(uuid) if *uuid.hyphenated().encode_lower(&mut room) == *text => uuid.into(),
            _ => Self(Form::Text(text.into())),
        }
    }
}

impl From<&String> for Id {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for Id {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl TryFrom<&Id> for Uuid {
    type Error = uuid::Error;

    fn try_from(id: &Id) -> Result<Self, uuid::Error> {
        match &id.0 {
            Form::Uuid(uuid) => Ok(*uuid),
            Form::Text(text) => Self::try_parse(text),
        }
    }
}

impl TryFrom<Id> for Uuid {
    type Error = uuid::Error;

    fn try_from(id: Id) -> Result<Self, uuid::Error> {
        (&id).try_into()
    }
}

impl PartialEq<Uuid> for Id {
    fn eq(&self, other: &Uuid) -> bool {
        self.uuid() == Some(*other)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Uuid(uuid) => fmt::Display::fmt(uuid, f),
            Form::Text(text) => f.pad(text),
        }
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Uuid(uuid) => fmt::Display::fmt(uuid, f),
            Form::Text(text) => fmt::Debug::fmt(text, f),
        }
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Form::Uuid(uuid) => uuid.serialize(serializer),
            Form::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Id;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an identifier")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Id, E> {
                Ok(text.into())
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}
