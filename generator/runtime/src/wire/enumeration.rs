//! Enumerations that outlive their list of values.

use std::fmt;

// needs: enumerations
use serde::de::{Error, Visitor};

/// A value of an enumeration that this version of the crate does not know.
///
/// It is sent back unchanged. It can only be created by parsing, so it is never equal to a value
/// that the crate does know.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    // needs: enumerations
    pub(crate) fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// Returns the value as it is written on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

// needs: enumerations
/// Reads anything that can be made of a string.
pub(crate) struct TextVisitor<T>(pub(crate) fn(&str) -> T, pub(crate) &'static str);

// needs: enumerations
impl<T> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a string ({})", self.1)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        Ok(self.0(value))
    }
}

// needs: enumerations
/// The traits of an enumeration of strings, from a table of its values.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal $(| $also:literal)?,)+ }) => {
        impl $name {
            /// All the values that this version of the crate knows.
            pub const KNOWN: &'static [$name] = &[$($name::$variant,)+];

            /// Returns the value as it is written on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)+
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value $(| $also)? => Self::$variant,)+
                    _ => Self::Unknown($crate::UnknownValue::new(value)),
                }
            }
        }

        impl ::std::convert::From<String> for $name {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
                Ok(Self::from(value))
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::wire::TextVisitor(
                    |value: &str| $name::from(value),
                    stringify!($name),
                ))
            }
        }
    };
}
// needs: enumerations
pub(crate) use open_enum;

// needs: tagged-enumerations
/// The traits of an enumeration whose values are written as objects with nothing but a tag.
/// A plain string is read too; with `mixed` it is kept as it is.
macro_rules! tagged_enum {
    ($name:ident by $tag:literal $($mixed:ident)? { $($variant:ident = $value:literal,)+ }) => {
        impl $name {
            /// All the values that this version of the crate knows.
            pub const KNOWN: &'static [$name] = &[$($name::$variant,)+];

            /// Returns the value, which is the tag of the object on the wire.
            ///
            /// The text is empty only for an unknown value that has no tag.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)+
                    Self::Unknown(unknown) => {
                        let text = unknown.tag().or_else(|| unknown.json().as_str());
                        text.unwrap_or_default()
                    }
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)+
                    _ => Self::Unknown($crate::Unknown::tagged($tag, value)),
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
                Ok(Self::from(value))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if let Self::Unknown(unknown) = self {
                    return serde::Serialize::serialize(unknown, serializer);
                }
                let mut map = serializer.serialize_map(Some(1))?;
                serde::ser::SerializeMap::serialize_entry(&mut map, $tag, self.as_str())?;
                serde::ser::SerializeMap::end(map)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let json: serde_json::Value = serde::Deserialize::deserialize(deserializer)?;
                // A known value is read from either form, unless both are in use.
                let strings = concat!("" $(, stringify!($mixed))?).is_empty();
                let bare = json.as_object().is_none_or(|object| object.len() == 1);
                let value = json.as_str().or_else(|| json.get($tag)?.as_str());
                let known = value
                    .filter(|_| bare && (strings || json.is_object()))
                    .map(Self::from)
                    .filter(|value| !matches!(value, Self::Unknown(_)));
                Ok(known.unwrap_or_else(|| Self::Unknown($crate::Unknown::new($tag, json))))
            }
        }
    };
}
// needs: tagged-enumerations
pub(crate) use tagged_enum;
