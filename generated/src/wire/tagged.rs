// Copied from generator/runtime/src/wire/tagged.rs by `cargo xtask codegen`. Do not edit here.

//! Unions whose variants carry their class name.
//!
//! An object is kept on a tape until it ends, so that its tag may stand anywhere, and read from
//! there. What the variant of its tag cannot hold is read again, as the JSON that it is: one odd
//! value does not cost the list around it.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};
use serde_json::Value;

use super::tape::{Reader, Tape};
use crate::Unknown;

/// A union as it is read.
pub(crate) trait ReadTagged<'de>: Sized {
    /// Its name, for errors.
    const UNION: &'static str;
    /// The property that holds the tag.
    const TAG: &'static str;

    /// Reads the variant of this class, if there is one.
    fn read_variant<A: MapAccess<'de>>(
        class: &str,
        entries: MapAccessDeserializer<A>,
    ) -> Result<Option<Self>, A::Error>;

    /// What no variant can hold.
    fn unknown(unknown: Unknown) -> Self;
}

pub(crate) fn read_tagged<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: ReadTagged<'de>,
    D: Deserializer<'de>,
{
    // Variants are large, and a value that is returned through many hands is copied by each. So it is
    // put where it will be.
    let mut value = None;
    // What is on a tape already knows by this name which of its properties is the tag.
    deserializer.deserialize_newtype_struct(T::TAG, UnionVisitor(&mut value))?;
    value.ok_or_else(|| Error::missing_field(T::TAG))
}

/// Reads a union into its place.
struct UnionVisitor<'t, T>(&'t mut Option<T>);

impl<T> UnionVisitor<'_, T> {
    /// Keeps what is no object.
    #[expect(clippy::unnecessary_wraps, reason = "what visitors return")]
    fn keep<'de, E>(self, json: impl Into<Value>) -> Result<(), E>
    where
        T: ReadTagged<'de>,
    {
        *self.0 = Some(T::unknown(Unknown::new(T::TAG, json.into())));
        Ok(())
    }
}

impl<'de, T: ReadTagged<'de>> Visitor<'de> for UnionVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with a tag ({})", T::UNION)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let tape = Tape::object(T::TAG, map)?;
        let reader: Reader<'_, 'de, A::Error> = tape.root().reader();
        reader.deserialize_newtype_struct(T::TAG, self)
    }

    /// An object on a tape.
    #[inline]
    fn visit_enum<A: EnumAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        let (fits, object) = object.variant_seed(Attempt(self.0))?;
        if self.0.is_none() {
            let json = object.newtype_variant()?;
            *self.0 = Some(T::unknown(match fits {
                Ok(()) => Unknown::new(T::TAG, json),
                Err(error) => Unknown::unfit(T::TAG, json, error),
            }));
        }
        Ok(())
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.keep(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.keep(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.keep(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.keep(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.keep(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.keep(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        let json = Value::deserialize(SeqAccessDeserializer::new(seq))?;
        self.keep(json)
    }
}

/// Reads the variant that the tag in front names. Nothing is read if there is no such variant, or no
/// tag; and there is an error of its own if the object does not fit it.
struct Attempt<'t, T>(&'t mut Option<T>);

impl<'de, T: ReadTagged<'de>> DeserializeSeed<'de> for Attempt<'_, T> {
    type Value = Result<(), String>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let read = deserializer.deserialize_map(self);
        Ok(read.map_err(|error| error.to_string()))
    }
}

impl<'de, T: ReadTagged<'de>> Visitor<'de> for Attempt<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with a tag ({})", T::UNION)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        entries.next_key::<IgnoredAny>()?;
        let class = entries.next_value_seed(Text)?;
        *self.0 = T::read_variant(&class, MapAccessDeserializer::new(entries))?;
        Ok(())
    }
}

/// A string, borrowed where it can be.
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

/// The traits of a union whose variants are objects with a tag, from a table of the tags.
macro_rules! tagged_union {
    (
        $name:ident $(<$($param:ident),+>)? by $tag:literal {
            $($variant:ident = $class:literal,)+
        }
    ) => {
        impl $(<$($param),+>)? $name $(<$($param),+>)? {
            /// Returns the tag, which is the class name on the wire, or `None` for an unknown value that
            /// has no tag.
            pub fn tag(&self) -> Option<&str> {
                match self {
                    $(Self::$variant(_) => Some($class),)+
                    Self::Unknown(unknown) => unknown.tag(),
                }
            }
        }

        impl $(<$($param: serde::Serialize),+>)? serde::Serialize for $name $(<$($param),+>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if let Self::Unknown(unknown) = self {
                    return serde::Serialize::serialize(unknown, serializer);
                }
                let mut map = serializer.serialize_map(None)?;
                match self {
                    $(Self::$variant(value) => {
                        $crate::wire::WriteFields::write_fields(value, &mut map)?;
                        serde::ser::SerializeMap::serialize_entry(&mut map, $tag, $class)?;
                    })+
                    Self::Unknown(_) => {}
                }
                serde::ser::SerializeMap::end(map)
            }
        }

        impl<'de $($(, $param: serde::Deserialize<'de>)+)?> $crate::wire::ReadTagged<'de> for $name $(<$($param),+>)? {
            const UNION: &'static str = stringify!($name);
            const TAG: &'static str = $tag;

            fn read_variant<A: serde::de::MapAccess<'de>>(
                class: &str,
                entries: serde::de::value::MapAccessDeserializer<A>,
            ) -> Result<Option<Self>, A::Error> {
                match class {
                    $($class => serde::Deserialize::deserialize(entries).map(|value| Some(Self::$variant(value))),)+
                    _ => Ok(None),
                }
            }

            fn unknown(unknown: $crate::Unknown) -> Self {
                Self::Unknown(unknown)
            }
        }

        impl<'de $($(, $param: serde::Deserialize<'de>)+)?> serde::Deserialize<'de> for $name $(<$($param),+>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_tagged(deserializer)
            }
        }
    };
}
pub(crate) use tagged_union;
