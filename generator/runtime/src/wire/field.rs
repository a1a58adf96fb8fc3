//! The properties of an object, one by one: what [`object!`](super::object) is made of.

use serde::de::{Error, MapAccess};
use serde::ser::{Serialize, SerializeMap};

use super::at_key;
use super::reading::{As, Nullable, Reading};
use crate::Patch;

/// Reads the value of a property that is always there.
#[inline]
pub(crate) fn required<'de, R: Reading<'de, V>, V, A: MapAccess<'de>>(
    map: &mut A,
    name: &str,
    slot: &mut Option<V>,
) -> Result<(), A::Error> {
    *slot = Some(
        map.next_value_seed(As::<R, V>::new())
            .map_err(at_key(name))?,
    );
    Ok(())
}

/// Reads the value of a property that may be null.
#[inline]
pub(crate) fn optional<'de, R: Reading<'de, V>, V, A: MapAccess<'de>>(
    map: &mut A,
    name: &str,
    slot: &mut Option<V>,
) -> Result<(), A::Error> {
    let seed = As::<Nullable<R>, Option<V>>::new();
    *slot = map.next_value_seed(seed).map_err(at_key(name))?;
    Ok(())
}

// needs: patches
/// Reads the value of a property that is set or cleared.
pub(crate) fn patch<'de, R: Reading<'de, V>, V, A: MapAccess<'de>>(
    map: &mut A,
    name: &str,
    slot: &mut Patch<V>,
) -> Result<(), A::Error> {
    let mut value = None;
    optional::<R, V, A>(map, name, &mut value)?;
    *slot = Patch::set_or_clear(value);
    Ok(())
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
