//! Objects with known properties.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

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

    #[inline]
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

/// An object as it is read.
pub(crate) trait ReadFields<'de>: Sized {
    /// The class, for errors.
    const CLASS: &'static str;
    const NAMES: &'static [&'static str];

    fn read_fields<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

struct ObjectVisitor<T>(PhantomData<fn() -> T>);

impl<'de, T: ReadFields<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::CLASS)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read_fields(map)
    }
}

pub(crate) fn read_object<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: ReadFields<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Writes an object, with the entry that says its class, if it carries that everywhere.
pub(crate) fn write_object<T: WriteFields, S: Serializer>(
    object: &T,
    tag: Option<(&'static str, &'static str)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.write_fields(&mut map)?;
    if let Some((tag, class)) = tag {
        map.serialize_entry(tag, class)?;
    }
    map.end()
}

/// `Serialize` and `Deserialize` for a struct, from a table of its properties.
///
/// Each row is `required`, `nullable` (always written, if only as null), `optional` or `patch`, then
/// the field and its name on the wire, in `[…]` for a list and in `{…}` for a map; then how its value
/// is read, `as` one of [`reading`](super::reading), if that is not as its type says. A last row may
/// be `..` and the field that holds all other properties, `but` those that are tags of the unions
/// around the object. With `tagged "_type" = "Class"` the object carries its class name wherever it
/// is written.
///
/// Before that a row may say what `Debug` shows of the field: nothing of one that `is secret`, and of one
/// that `is screened` all but what is secret in it by its name. Where one does, there is a `Debug` besides,
/// which otherwise reads as the derived one.
///
/// There are hundreds of tables, so what is the same for all is not in here.
macro_rules! object {
    (
        $name:ident $(<$($param:ident),+>)? $(tagged $tag:literal = $class:literal)? {
            $($presence:ident $field:ident: $wire:tt $(is $shown:ident)? $(as $reading:ty)?,)*
            $(..$rest:ident $(is $rest_shown:ident)? $(but $($around:literal),+)? $(as $others:ty)?,)?
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
                $crate::wire::write_object(self, $crate::wire::object!(@tag $($tag $class)?), serializer)
            }
        }

        impl<'de $($(, $param: serde::Deserialize<'de>)+)?> $crate::wire::ReadFields<'de> for $name $(<$($param),+>)? {
            const CLASS: &'static str = stringify!($name);
            const NAMES: &'static [&'static str] = &[$($crate::wire::object!(@name $wire),)*];

            fn read_fields<A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
                #[allow(dead_code, non_camel_case_types)]
                enum __Field { $($field,)* }
                #[allow(unused_imports)]
                use $crate::wire::reading::*;
                $(let mut $field = $crate::wire::object!(@empty $presence);)*
                $(let mut $rest = $crate::wire::Rest::<$crate::wire::object!(@reading "" $(as $others)?), _>::but(&[$($($around),+)?]);)?
                let mut names = $crate::wire::Names::new(Self::NAMES);
                while let Some(index) =
                    map.next_key_seed($crate::wire::object!(@seed names $($rest)?))?
                {
                    match index {
                        $(Some(index) if index == __Field::$field as usize => {
                            $crate::wire::object!(@read $presence $wire $(is $shown)? $(as $reading)?, map, $field)
                        })*
                        _ => $crate::wire::object!(@other map $($rest)?),
                    }?;
                }
                Ok(Self {
                    $($field: $crate::wire::object!(@take $presence $wire, $field),)*
                    $($rest: $rest.finish(),)?
                })
            }
        }

        impl<'de $($(, $param: serde::Deserialize<'de>)+)?> serde::Deserialize<'de> for $name $(<$($param),+>)? {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_object(deserializer)
            }
        }

        $crate::wire::object!(
            @debug $name [$($($param)+)?] [$($($shown)?)* $($($rest_shown)?)?]
            [$([$presence $field $($shown)?])* $([required $rest $($rest_shown)?])?]
        );
    };

    (@debug $name:ident $params:tt [] $rows:tt) => {};
    (@debug $name:ident [$($param:ident)*] [$($shown:ident)+] [$([$presence:ident $field:ident $($how:ident)?])*]) => {
        impl<$($param: std::fmt::Debug),*> std::fmt::Debug for $name<$($param),*> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(
                        stringify!($field),
                        $crate::wire::object!(@show $presence $($how)?, &self.$field),
                    ))*
                    .finish()
            }
        }
    };

    (@show $presence:ident, $value:expr) => { $value };
    (@show $presence:ident screened, $value:expr) => { &$crate::secret::Screened($value) };
    (@show required secret, $value:expr) => { &$crate::secret::Hidden };
    (@show patch secret, $value:expr) => {
        &match $value {
            $crate::Patch::Leave => $crate::Patch::Leave,
            $crate::Patch::Set(_) => $crate::Patch::Set($crate::secret::Hidden),
            $crate::Patch::Clear => $crate::Patch::Clear,
        }
    };
    (@show $presence:ident secret, $value:expr) => {
        &$value.as_ref().map(|_| $crate::secret::Hidden)
    };

    (@tag) => { None };
    (@tag $tag:literal $class:literal) => { Some(($tag, $class)) };

    (@name [$wire:literal]) => { $wire };
    (@name {$wire:literal}) => { $wire };
    (@name $wire:literal) => { $wire };

    (@seed $names:ident) => { &mut $names };
    (@seed $names:ident $rest:ident) => { $rest.noting(&mut $names) };

    (@other $map:ident) => { $crate::wire::unknown_property(&mut $map) };
    (@other $map:ident $rest:ident) => { $rest.read(&mut $map) };

    (@empty patch) => { $crate::Patch::Leave };
    (@empty $presence:ident) => { None };

    (@read $presence:ident $wire:tt is secret $(as $reading:ty)?, $map:ident, $slot:ident) => {
        $crate::wire::object!(@read $presence $wire $(as $reading)?, $map, $slot)
            .map_err($crate::wire::at_hidden($crate::wire::object!(@name $wire)))
    };
    (@read $presence:ident $wire:tt is screened $(as $reading:ty)?, $map:ident, $slot:ident) => {
        $crate::wire::object!(@read $presence $wire $(as $reading)?, $map, $slot)
    };
    (@read nullable $wire:tt $(as $reading:ty)?, $map:ident, $slot:ident) => {
        $crate::wire::object!(@read optional $wire $(as $reading)?, $map, $slot)
    };
    (@read $presence:ident $wire:tt $(as $reading:ty)?, $map:ident, $slot:ident) => {
        $crate::wire::$presence::<$crate::wire::object!(@reading $wire $(as $reading)?), _, _>(
            &mut $map,
            $crate::wire::object!(@name $wire),
            &mut $slot,
        )
    };

    (@reading $wire:tt as $reading:ty) => { $reading };
    (@reading [$wire:literal]) => { $crate::wire::reading::List };
    (@reading {$wire:literal}) => { $crate::wire::reading::Map };
    (@reading $wire:literal) => { $crate::wire::reading::Plain };

    (@take required $wire:tt, $slot:ident) => {
        $crate::wire::take($slot, $crate::wire::object!(@name $wire))?
    };
    (@take $presence:ident $wire:tt, $slot:ident) => { $slot };

    (@write required $wire:tt, $value:expr, $map:ident) => {
        $map.serialize_entry($crate::wire::object!(@name $wire), $value)?;
    };
    (@write nullable $wire:tt, $value:expr, $map:ident) => {
        $crate::wire::object!(@write required $wire, $value, $map);
    };
    (@write $presence:ident $wire:tt, $value:expr, $map:ident) => {
        $crate::wire::WriteField::write_field($value, $crate::wire::object!(@name $wire), $map)?;
    };

    (@rest $map:ident, [$($wire:tt,)*]) => {};
    (@rest $map:ident, [$($wire:tt,)*] $rest:expr, [$($around:literal,)*]) => {
        const WRITTEN: &[&str] = &[$($crate::wire::object!(@name $wire),)* $($around,)*];
        $crate::wire::write_rest($rest, WRITTEN, $map)?;
    };
}
pub(crate) use object;
