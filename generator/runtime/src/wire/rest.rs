//! The properties of an object that have no field of their own.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap};

use super::reading::{As, Reading};
use super::{Names, at_entry, unknown_property};

/// They, while an object is read.
pub(crate) struct Rest<R, V> {
    /// What the unions around the object write, and is no property of it.
    tags: &'static [&'static str],
    /// The name of the property that is being read.
    name: String,
    entries: BTreeMap<String, V>,
    reading: PhantomData<fn() -> R>,
}

impl<'de, V, R: Reading<'de, V>> Rest<R, V> {
    pub(crate) const fn but(tags: &'static [&'static str]) -> Self {
        Self {
            tags,
            name: String::new(),
            entries: BTreeMap::new(),
            reading: PhantomData,
        }
    }

    /// Looks a name up, and keeps one that is not found.
    pub(crate) fn noting<'a>(&'a mut self, names: &'a mut Names) -> Noting<'a> {
        Noting {
            names,
            name: &mut self.name,
        }
    }

    /// Reads the value of the property that was not found.
    pub(crate) fn read<A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        let name = std::mem::take(&mut self.name);
        if self.tags.contains(&name.as_str()) {
            return unknown_property(map);
        }
        let value = map
            .next_value_seed(As::<R, V>::new())
            .map_err(at_entry(&name))?;
        self.entries.insert(name, value);
        Ok(())
    }

    pub(crate) fn finish(self) -> BTreeMap<String, V> {
        self.entries
    }
}

/// Writes them, but not what the object or a union around it writes itself.
pub(crate) fn write_rest<V: Serialize, M: SerializeMap>(
    entries: &BTreeMap<String, V>,
    written: &[&str],
    map: &mut M,
) -> Result<(), M::Error> {
    let mut others = entries
        .iter()
        .filter(|(name, _)| !written.contains(&name.as_str()));
    others.try_for_each(|(name, value)| map.serialize_entry(name, value))
}

/// Finds a property's index by its name, or notes the name.
pub(crate) struct Noting<'a> {
    names: &'a mut Names,
    name: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for Noting<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Noting<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let found = self.names.visit_str(name)?;
        if found.is_none() {
            name.clone_into(self.name);
        }
        Ok(found)
    }
}
