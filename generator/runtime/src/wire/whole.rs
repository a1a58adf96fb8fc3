// needs: whole, loose-scalars, alternatives
//! Integers, and what can be made of a number.

// needs: whole
use std::any::type_name;
// needs: whole
use std::fmt;
// needs: whole
use std::marker::PhantomData;

// needs: whole
use serde::de::{Deserializer, Error, Unexpected, Visitor};

// needs: whole
use super::reading::Reading;

// needs: whole
/// An integer, which may be written with a fraction of nothing: `1.0`.
pub(crate) struct Whole;

// needs: whole
impl<'de, V: FromScalar> Reading<'de, V> for Whole {
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
        deserializer.deserialize_i64(WholeVisitor(PhantomData))
    }
}

// needs: whole
struct WholeVisitor<V>(PhantomData<fn() -> V>);

// needs: whole
impl<V: FromScalar> Visitor<'_> for WholeVisitor<V> {
    type Value = V;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(type_name::<V>())
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<V, E> {
        let read = V::from_integer(value.into());
        read.ok_or_else(|| E::invalid_value(Unexpected::Signed(value), &self))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<V, E> {
        let read = V::from_integer(value.into());
        read.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V, E> {
        let read = V::from_float(value);
        read.ok_or_else(|| E::invalid_type(Unexpected::Float(value), &self))
    }
}

/// What a number or a boolean can be made into, if nothing is lost.
pub(crate) trait FromScalar: Sized {
    fn from_integer(value: i128) -> Option<Self>;
    fn from_float(value: f64) -> Option<Self>;
    // needs: loose-scalars
    fn from_bool(value: bool) -> Option<Self>;
}

macro_rules! from_scalar {
    ($($integer:ty)+) => {
        $(impl FromScalar for $integer {
            #[inline]
            fn from_integer(value: i128) -> Option<Self> {
                Self::try_from(value).ok()
            }

            #[expect(clippy::cast_possible_truncation, reason = "what is too large is a limit then")]
            fn from_float(value: f64) -> Option<Self> {
                let is_whole = value.fract() == 0.0 && value.abs() < 1e38;
                is_whole.then(|| Self::from_integer(value as i128)).flatten()
            }

            // needs: loose-scalars
            fn from_bool(value: bool) -> Option<Self> {
                Some(Self::from(value))
            }
        })+
    };
}

from_scalar! { i8 i16 i32 i64 i128 u8 u16 u32 u64 }
