// Copied from generator/runtime/src/wire/collections.rs by `cargo xtask codegen`. Do not edit here.

//! Lists and maps whose errors name the index or the key.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::MapAccess;
use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};

use super::at_key;
use super::{ReadField, at_index};

/// A list while it is read.
pub(crate) struct List<T>(pub(crate) Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_seq(ListVisitor(PhantomData))
            .map(List)
    }
}

impl<'de, T: Deserialize<'de>> ReadField<'de> for List<T> {
    type Value = Vec<T>;

    fn into_value(self) -> Vec<T> {
        self.0
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element().map_err(at_index(items.len()))? {
            items.push(item);
        }
        Ok(items)
    }
}

/// A map while it is read.
pub(crate) struct Map<K, V>(pub(crate) BTreeMap<K, V>);

impl<'de, K: Deserialize<'de> + Ord, V: Deserialize<'de>> Deserialize<'de> for Map<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_map(EntriesVisitor(PhantomData))
            .map(Map)
    }
}

impl<'de, K: Deserialize<'de> + Ord, V: Deserialize<'de>> ReadField<'de> for Map<K, V> {
    type Value = BTreeMap<K, V>;

    fn into_value(self) -> BTreeMap<K, V> {
        self.0
    }
}

struct EntriesVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de> + Ord, V: Deserialize<'de>> Visitor<'de> for EntriesVisitor<K, V> {
    type Value = BTreeMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeMap<K, V>, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map.next_value().map_err(at_key(&key))?;
            let parsed = K::deserialize(serde::de::value::StrDeserializer::<A::Error>::new(&key))
                .map_err(at_key(&key))?;
            entries.insert(parsed, value);
        }
        Ok(entries)
    }
}
