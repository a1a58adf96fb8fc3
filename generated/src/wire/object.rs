// Copied from generator/runtime/src/wire/object.rs by `cargo xtask codegen`. Do not edit here.

//! Objects with known properties.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;

/// What an object writes of itself; a union adds the tag.
pub(crate) trait WriteFields {
    fn write_fields<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

impl<T: WriteFields> WriteFields for Box<T> {
    fn write_fields<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        (**self).write_fields(map)
    }
}

/// Finds a property's index by its name. Servers write properties in a fixed order, so the
/// search starts behind the last one found.
pub(crate) struct Names {
    names: &'static [&'static str],
    next: usize,
}

impl Names {
    pub(crate) const fn new(names: &'static [&'static str]) -> Self {
        Self { names, next: 0 }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Names {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Names {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let found = if self.names.get(self.next) == Some(&name) {
            Some(self.next)
        } else {
            self.names.iter().position(|known| *known == name)
        };
        if let Some(index) = found {
            self.next = index + 1;
        }
        Ok(found)
    }
}

/// Steps over a property that this version of the crate does not know.
pub(crate) fn unknown_property<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// `Serialize` and `Deserialize` for a struct, from a table of its properties.
///
/// Each row is `required`, `optional` or `patch`, then the field and its name on the wire, in
/// `[…]` for a list and in `{…}` for a map. A last row may be `..` and the field that holds all
/// other properties, `but` those that are tags of the unions around the object. With
/// `tagged "_type" = "Class"` the object carries its class name wherever it is written.
macro_rules! object {
    (
        $name:ident $(<$($param:ident),+>)? $(tagged $tag:literal = $class:literal)? {
            $($presence:ident $field:ident: $wire:tt,)*
            $(..$rest:ident $(but $($around:literal),+)?,)?
        }
    ) => {
        impl $(<$($param: serde::Serialize),+>)? $crate::wire::WriteFields for $name $(<$($param),+>)? {
            fn write_fields<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $($crate::wire::object!(@write $presence $wire, &self.$field, map);)*
                $crate::wire::object!(
                    @rest map, [$($wire,)*] $(&self.$rest, [$($($around,)+)?])?
                );
                let _ = map;
                Ok(())
            }
        }

        impl $(<$($param: serde::Serialize),+>)? serde::Serialize for $name $(<$($param),+>)? {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $crate::wire::WriteFields::write_fields(self, &mut map)?;
                $(serde::ser::SerializeMap::serialize_entry(&mut map, $tag, $class)?;)?
                serde::ser::SerializeMap::end(map)
            }
        }

        impl<'de $($(, $param: serde::Deserialize<'de>)+)?> serde::Deserialize<'de> for $name $(<$($param),+>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[allow(dead_code, non_camel_case_types)]
                enum __Field { $($field,)* }
                const NAMES: &[&str] = &[$($crate::wire::object!(@name $wire),)*];

                struct __Visitor $(<$($param),+>)? (std::marker::PhantomData<fn() -> ($($($param,)+)?)>);

                impl<'de $($(, $param: serde::Deserialize<'de>)+)?> serde::de::Visitor<'de> for __Visitor $(<$($param),+>)? {
                    type Value = $name $(<$($param),+>)?;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("an object (", stringify!($name), ")"))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                        $(let mut $field = $crate::wire::object!(@empty $presence);)*
                        $(let mut $rest = $crate::wire::Rest::but(&[$($($around),+)?]);)?
                        let mut names = $crate::wire::Names::new(NAMES);
                        while let Some(index) =
                            map.next_key_seed($crate::wire::object!(@seed names $($rest)?))?
                        {
                            match index {
                                $(Some(index) if index == __Field::$field as usize => {
                                    $field = $crate::wire::object!(@read $presence $wire, map);
                                })*
                                _ => $crate::wire::object!(@other map $($rest)?),
                            }
                        }
                        Ok($name {
                            $($field: $crate::wire::object!(@take $presence $wire, $field),)*
                            $($rest: $rest.finish(),)?
                        })
                    }
                }

                deserializer.deserialize_map(__Visitor(std::marker::PhantomData))
            }
        }
    };

    (@name [$wire:literal]) => { $wire };
    (@name {$wire:literal}) => { $wire };
    (@name $wire:literal) => { $wire };

    (@seed $names:ident) => { &mut $names };
    (@seed $names:ident $rest:ident) => { $rest.noting(&mut $names) };

    (@other $map:ident) => { $crate::wire::unknown_property(&mut $map)? };
    (@other $map:ident $rest:ident) => { $rest.read(&mut $map)? };

    (@empty patch) => { $crate::Patch::Leave };
    (@empty $presence:ident) => { None };

    (@read required [$wire:literal], $map:ident) => {
        Some($map.next_value::<$crate::wire::List<_>>().map_err($crate::wire::at_key($wire))?.0)
    };
    (@read required {$wire:literal}, $map:ident) => {
        Some($map.next_value::<$crate::wire::Map<_, _>>().map_err($crate::wire::at_key($wire))?.0)
    };
    (@read required $wire:literal, $map:ident) => {
        Some($map.next_value().map_err($crate::wire::at_key($wire))?)
    };
    (@read optional [$wire:literal], $map:ident) => {
        $map.next_value::<Option<$crate::wire::List<_>>>()
            .map_err($crate::wire::at_key($wire))?
            .map(|list| list.0)
    };
    (@read optional {$wire:literal}, $map:ident) => {
        $map.next_value::<Option<$crate::wire::Map<_, _>>>()
            .map_err($crate::wire::at_key($wire))?
            .map(|map| map.0)
    };
    (@read optional $wire:literal, $map:ident) => {
        $map.next_value::<Option<_>>().map_err($crate::wire::at_key($wire))?
    };
    (@read patch $wire:tt, $map:ident) => {
        $crate::Patch::from($crate::wire::object!(@read optional $wire, $map))
    };

    (@take required $wire:tt, $slot:ident) => {
        $slot.ok_or_else(|| serde::de::Error::missing_field($crate::wire::object!(@name $wire)))?
    };
    (@take $presence:ident $wire:tt, $slot:ident) => { $slot };

    (@write required $wire:tt, $value:expr, $map:ident) => {
        $map.serialize_entry($crate::wire::object!(@name $wire), $value)?;
    };
    (@write optional $wire:tt, $value:expr, $map:ident) => {
        if let Some(value) = $value {
            $map.serialize_entry($crate::wire::object!(@name $wire), value)?;
        }
    };
    (@write patch $wire:tt, $value:expr, $map:ident) => {
        match $value {
            $crate::Patch::Leave => {}
            $crate::Patch::Set(value) => $map.serialize_entry($crate::wire::object!(@name $wire), value)?,
            $crate::Patch::Clear => $map.serialize_entry($crate::wire::object!(@name $wire), &())?,
        }
    };

    (@rest $map:ident, [$($wire:tt,)*]) => {};
    (@rest $map:ident, [$($wire:tt,)*] $rest:expr, [$($around:literal,)*]) => {
        const WRITTEN: &[&str] = &[$($crate::wire::object!(@name $wire),)* $($around,)*];
        $crate::wire::write_rest($rest, WRITTEN, $map)?;
    };
}
pub(crate) use object;
