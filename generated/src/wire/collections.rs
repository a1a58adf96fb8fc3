// Copied from generator/runtime/src/wire/collections.rs by `cargo xtask codegen`. Do not edit here.

//! Lists and maps whose errors name the index or the key.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, MapAccess};
use serde::de::{Deserializer, SeqAccess, Visitor};

use super::at_entry;
use super::at_index;
use super::reading::{As, Plain, Reading};

/// A list of what `R` reads.
pub(crate) struct List<R = Plain>(PhantomData<R>);

impl<'de, V, R: Reading<'de, V>> Reading<'de, Vec<V>> for List<R> {
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<V>, D::Error> {
        deserializer.deserialize_seq(ListVisitor::<R, V>(PhantomData))
    }
}

struct ListVisitor<R, V>(PhantomData<fn() -> (R, V)>);

impl<'de, V, R: Reading<'de, V>> Visitor<'de> for ListVisitor<R, V> {
    type Value = Vec<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<V>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq
            .next_element_seed(As::<R, V>::new())
            .map_err(at_index(items.len()))?
        {
            items.push(item);
        }
        Ok(items)
    }
}

/// A map of what `R` reads.
pub(crate) struct Map<R = Plain>(PhantomData<R>);

impl<'de, K, V, R> Reading<'de, BTreeMap<K, V>> for Map<R>
where
    K: Deserialize<'de> + Ord,
    R: Reading<'de, V>,
{
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error> {
        deserializer.deserialize_map(EntriesVisitor::<K, R, V>(PhantomData))
    }
}

struct EntriesVisitor<K, R, V>(PhantomData<(K, R, V)>);

impl<'de, K, V, R> Visitor<'de> for EntriesVisitor<K, R, V>
where
    K: Deserialize<'de> + Ord,
    R: Reading<'de, V>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeMap<K, V>, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map
                .next_value_seed(As::<R, V>::new())
                .map_err(at_entry(&key))?;
            let parsed = K::deserialize(serde::de::value::StrDeserializer::<A::Error>::new(&key))
                .map_err(at_entry(&key))?;
            entries.insert(parsed, value);
        }
        Ok(entries)
    }
}
