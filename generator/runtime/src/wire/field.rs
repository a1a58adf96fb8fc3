//! The properties of an object, one by one: what [`object!`](super::object) is made of.

use serde::de::{Deserialize, Error, MapAccess};
use serde::ser::{Serialize, SerializeMap};

use super::at_key;
use crate::Patch;

/// What a property is read as. Lists and maps have forms of their own, whose errors name the
/// index or the key.
pub(crate) trait ReadField<'de>: Deserialize<'de> {
    /// What it is to the program.
    type Value;

    fn into_value(self) -> Self::Value;

    #[inline]
    fn required<A: MapAccess<'de>>(
        map: &mut A,
        name: &str,
        slot: &mut Option<Self::Value>,
    ) -> Result<(), A::Error> {
        let value: Self = map.next_value().map_err(at_key(name))?;
        *slot = Some(value.into_value());
        Ok(())
    }

    #[inline]
    fn optional<A: MapAccess<'de>>(
        map: &mut A,
        name: &str,
        slot: &mut Option<Self::Value>,
    ) -> Result<(), A::Error> {
        let value: Option<Self> = map.next_value().map_err(at_key(name))?;
        *slot = value.map(Self::into_value);
        Ok(())
    }

    // needs: patches
    fn patch<A: MapAccess<'de>>(
        map: &mut A,
        name: &str,
        slot: &mut Patch<Self::Value>,
    ) -> Result<(), A::Error> {
        let mut value = None;
        Self::optional(map, name, &mut value)?;
        *slot = Patch::from(value);
        Ok(())
    }
}

/// A value that is neither a list nor a map.
pub(crate) struct Plain<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Plain<T> {
    #[inline]
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Plain)
    }
}

impl<'de, T: Deserialize<'de>> ReadField<'de> for Plain<T> {
    type Value = T;

    #[inline]
    fn into_value(self) -> T {
        self.0
    }
}

/// Takes a required property out, once the whole object has been read.
pub(crate) fn take<T, E: Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    match slot {
        Some(value) => Ok(value),
        None => Err(E::missing_field(name)),
    }
}

/// A field that is written as a property, or left out.
pub(crate) trait WriteField {
    fn write_field<M: SerializeMap>(&self, name: &'static str, map: &mut M)
    -> Result<(), M::Error>;
}

impl<T: Serialize> WriteField for Option<T> {
    fn write_field<M: SerializeMap>(
        &self,
        name: &'static str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Some(value) => map.serialize_entry(name, value),
            None => Ok(()),
        }
    }
}

impl<T: Serialize> WriteField for Patch<T> {
    fn write_field<M: SerializeMap>(
        &self,
        name: &'static str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Patch::Leave => Ok(()),
            Patch::Set(value) => map.serialize_entry(name, value),
            Patch::Clear => map.serialize_entry(name, &()),
        }
    }
}
