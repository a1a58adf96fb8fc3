//! Unions whose variants carry their class name.

use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess};
use serde_json::Value;

use crate::Unknown;

/// The entries of an object whose tag has been taken out: those that stood before the tag, then
/// the rest as it comes.
pub(crate) struct Entries<A> {
    before: std::vec::IntoIter<(String, Value)>,
    value: Option<Value>,
    rest: A,
}

/// Reads an object up to its tag. A tag in front costs nothing; what stands before it is kept.
pub(crate) fn find_tag<'de, A: MapAccess<'de>>(
    tag: &str,
    mut map: A,
) -> Result<(Option<String>, Entries<A>), A::Error> {
    let mut before = Vec::new();
    let mut class = None;
    while let Some(key) = map.next_key::<String>()? {
        match map.next_value()? {
            Value::String(value) if key == tag => {
                class = Some(value);
                break;
            }
            value => before.push((key, value)),
        }
    }
    Ok((
        class,
        Entries {
            before: before.into_iter(),
            value: None,
            rest: map,
        },
    ))
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.before.next() {
            Some((key, value)) => {
                self.value = Some(value);
                seed.deserialize(key.into_deserializer()).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(serde::de::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// Keeps the whole of an object whose tag is missing or unknown.
pub(crate) fn unknown_from<'de, A: MapAccess<'de>>(
    tag: &'static str,
    class: Option<String>,
    mut entries: Entries<A>,
) -> Result<Unknown, A::Error> {
    let mut object = serde_json::Map::new();
    while let Some((key, value)) = entries.next_entry()? {
        object.insert(key, value);
    }
    if let Some(class) = class {
        object.insert(tag.to_owned(), Value::String(class));
    }
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
            /// The tag: the class name on the wire. None only for an unknown value without one.
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
                        let (class, entries) = $crate::wire::find_tag($tag, map)?;
                        match class.as_deref() {
                            $(Some($class) => serde::Deserialize::deserialize(
                                serde::de::value::MapAccessDeserializer::new(entries),
                            ).map($name::$variant),)+
                            _ => $crate::wire::unknown_from($tag, class, entries).map($name::Unknown),
                        }
                    }
                }

                deserializer.deserialize_any(__Visitor(std::marker::PhantomData))
            }
        }
    };
}
pub(crate) use tagged_union;
