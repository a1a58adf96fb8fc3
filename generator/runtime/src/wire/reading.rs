//! How the value of a property is read. A table says it behind `as`, where it is not just as its type
//! says: `optional counts: "counts" as List<Whole>`.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, Visitor};

pub(crate) use super::collections::List;
// needs: maps
pub(crate) use super::collections::Map;
// needs: loose-scalars
pub(crate) use super::loose::LooseScalar;
// needs: loose-text
pub(crate) use super::loose::LooseText;
// needs: whole
pub(crate) use super::whole::Whole;

/// A way to read a `V`.
pub(crate) trait Reading<'de, V> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error>;
}

/// As the type says.
pub(crate) struct Plain;

impl<'de, V: Deserialize<'de>> Reading<'de, V> for Plain {
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
        V::deserialize(deserializer)
    }
}

/// As `R` says, or null.
pub(crate) struct Nullable<R = Plain>(PhantomData<R>);

impl<'de, V, R: Reading<'de, V>> Reading<'de, Option<V>> for Nullable<R> {
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Option<V>, D::Error> {
        deserializer.deserialize_option(NullableVisitor::<R, V>(PhantomData))
    }
}

struct NullableVisitor<R, V>(PhantomData<fn() -> (R, V)>);

impl<'de, V, R: Reading<'de, V>> Visitor<'de> for NullableVisitor<R, V> {
    type Value = Option<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    #[inline]
    fn visit_none<E: Error>(self) -> Result<Option<V>, E> {
        Ok(None)
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<Option<V>, E> {
        Ok(None)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<V>, D::Error> {
        R::read(deserializer).map(Some)
    }
}

/// Reads what comes next.
pub(crate) struct As<R, V>(PhantomData<fn() -> (R, V)>);

impl<R, V> As<R, V> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, V, R: Reading<'de, V>> DeserializeSeed<'de> for As<R, V> {
    type Value = V;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V, D::Error> {
        R::read(deserializer)
    }
}
