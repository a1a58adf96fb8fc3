// Copied from generator/runtime/src/wire/tagged.rs by `cargo xtask codegen`. Do not edit here.

//! Unions whose variants carry their class name.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::tape::{Tape, TextOr};
use crate::Unknown;

/// An object whose tag has been looked for.
pub(crate) enum Object<'de, A> {
    /// It began with the tag: the tag, and the other entries.
    TagFirst(Cow<'de, str>, A),
    /// It did not: all of it.
    Kept(Tape<'de>),
    /// There was nothing in it.
    Empty,
}

/// Looks for the tag of an object. In front it costs nothing; else the object is kept.
pub(crate) fn find_tag<'de, A: MapAccess<'de>>(
    tag: &'static str,
    mut map: A,
) -> Result<Object<'de, A>, A::Error> {
    let Some(key) = map.next_key_seed(Text)? else {
        return Ok(Object::Empty);
    };
    if key != tag {
        return Tape::object(tag, key, None, map).map(Object::Kept);
    }
    match map.next_value_seed(TextOr(tag))? {
        Ok(class) => Ok(Object::TagFirst(class, map)),
        Err(value) => Tape::object(tag, key, Some(&value), map).map(Object::Kept),
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
        f.write_str("a property name")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

/// Keeps the whole of an object whose tag is unknown.
pub(crate) fn unknown_from<'de, A: MapAccess<'de>>(
    tag: &'static str,
    class: Cow<'de, str>,
    mut entries: A,
) -> Result<Unknown, A::Error> {
    let mut object = serde_json::Map::new();
    while let Some((key, value)) = entries.next_entry()? {
        object.insert(key, value);
    }
    object.insert(tag.to_owned(), Value::String(class.into_owned()));
    Ok(Unknown::new(tag, Value::Object(object)))
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

        impl<'de $($(, $param: serde::Deserialize<'de>)+)?> serde::Deserialize<'de> for $name $(<$($param),+>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct __Visitor $(<$($param),+>)? (std::marker::PhantomData<fn() -> ($($($param,)+)?)>);

                impl<'de $($(, $param: serde::Deserialize<'de>)+)?> serde::de::Visitor<'de> for __Visitor $(<$($param),+>)? {
                    type Value = $name $(<$($param),+>)?;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("an object with a tag (", stringify!($name), ")"))
                    }

                    fn visit_str<__E: serde::de::Error>(self, value: &str) -> Result<Self::Value, __E> {
                        Ok($name::Unknown($crate::Unknown::new($tag, value.into())))
                    }

                    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                        let list = serde::de::value::SeqAccessDeserializer::new(seq);
                        let json = serde::Deserialize::deserialize(list)?;
                        Ok($name::Unknown($crate::Unknown::new($tag, json)))
                    }

                    fn visit_bool<__E: serde::de::Error>(self, value: bool) -> Result<Self::Value, __E> {
                        Ok($name::Unknown($crate::Unknown::new($tag, value.into())))
                    }

                    fn visit_i64<__E: serde::de::Error>(self, value: i64) -> Result<Self::Value, __E> {
                        Ok($name::Unknown($crate::Unknown::new($tag, value.into())))
                    }

                    fn visit_u64<__E: serde::de::Error>(self, value: u64) -> Result<Self::Value, __E> {
                        Ok($name::Unknown($crate::Unknown::new($tag, value.into())))
                    }

                    fn visit_f64<__E: serde::de::Error>(self, value: f64) -> Result<Self::Value, __E> {
                        Ok($name::Unknown($crate::Unknown::new($tag, value.into())))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                        match $crate::wire::find_tag($tag, map)? {
                            $crate::wire::Object::TagFirst(class, rest) => match &*class {
                                $($class => serde::Deserialize::deserialize(
                                    serde::de::value::MapAccessDeserializer::new(rest),
                                ).map($name::$variant),)+
                                _ => $crate::wire::unknown_from($tag, class, rest).map($name::Unknown),
                            },
                            $crate::wire::Object::Kept(tape) => match tape.root().tag_first() {
                                Some(entries) => self.visit_map(entries),
                                None => tape.root().read().map(|json| {
                                    $name::Unknown($crate::Unknown::new($tag, json))
                                }),
                            },
                            $crate::wire::Object::Empty => {
                                Ok($name::Unknown($crate::Unknown::new($tag, serde_json::json!({}))))
                            }
                        }
                    }

                    fn visit_newtype_struct<D: serde::Deserializer<'de>>(
                        self,
                        deserializer: D,
                    ) -> Result<Self::Value, D::Error> {
                        deserializer.deserialize_any(self)
                    }
                }

                // What has been kept already knows by this name which entry comes first.
                deserializer.deserialize_newtype_struct($tag, __Visitor(std::marker::PhantomData))
            }
        }
    };
}
pub(crate) use tagged_union;
