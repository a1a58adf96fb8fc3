// needs: loose-text, loose-scalars
//! Scalars that the examples of the document show as another kind of scalar than its schema says.
//! Both are read, and the schema's is written.

// needs: loose-scalars
use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;

// needs: loose-text
use serde::de::Deserialize;
// needs: loose-scalars
use serde::de::Unexpected;
// needs: loose-text
use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{Deserializer, Error, Visitor};
use serde_json::Number;

use super::reading::Reading;
// needs: loose-scalars
use super::whole::FromScalar;

// needs: loose-text
/// A string, which may come as the number or the boolean that is its text.
pub(crate) struct LooseText;

// needs: loose-text
impl<'de, V: Deserialize<'de>> Reading<'de, V> for LooseText {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
        deserializer.deserialize_any(TextVisitor(PhantomData))
    }
}

// needs: loose-text
struct TextVisitor<V>(PhantomData<fn() -> V>);

// needs: loose-text
impl<'de, V: Deserialize<'de>> Visitor<'de> for TextVisitor<V> {
    type Value = V;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, a number or a boolean")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<V, E> {
        V::deserialize(BorrowedStrDeserializer::new(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V, E> {
        V::deserialize(StrDeserializer::new(text))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V, E> {
        self.visit_str(if value { "true" } else { "false" })
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V, E> {
        // As JSON has it.
        let text = Number::from_f64(value).map(|number| number.to_string());
        self.visit_str(&text.unwrap_or_default())
    }
}

// needs: loose-scalars
/// A number or a boolean, which may come as the other, or as a string with its text.
pub(crate) struct LooseScalar;

// needs: loose-scalars
impl<'de, V: FromScalar> Reading<'de, V> for LooseScalar {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
        deserializer.deserialize_any(ScalarVisitor(PhantomData))
    }
}

// needs: loose-scalars
struct ScalarVisitor<V>(PhantomData<fn() -> V>);

// needs: loose-scalars
impl<V: FromScalar> Visitor<'_> for ScalarVisitor<V> {
    type Value = V;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, perhaps as a string", type_name::<V>())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V, E> {
        V::from_bool(value).ok_or_else(|| E::invalid_type(Unexpected::Bool(value), &self))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V, E> {
        let read = V::from_integer(value.into());
        read.ok_or_else(|| E::invalid_value(Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V, E> {
        let read = V::from_integer(value.into());
        read.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V, E> {
        V::from_float(value).ok_or_else(|| E::invalid_type(Unexpected::Float(value), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V, E> {
        let read = if let Ok(integer) = text.trim().parse::<i128>() {
            V::from_integer(integer)
        } else if let Ok(float) = text.trim().parse::<f64>() {
            // Words such as `inf` are no numbers of JSON.
            Number::from_f64(float).and_then(|_| V::from_float(float))
        } else {
            text.trim().parse().ok().and_then(V::from_bool)
        };
        read.ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

// needs: loose-scalars
impl FromScalar for f64 {
    #[expect(clippy::cast_precision_loss, reason = "JSON makes no difference")]
    fn from_integer(value: i128) -> Option<Self> {
        Some(value as Self)
    }

    fn from_float(value: f64) -> Option<Self> {
        Some(value)
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(u8::from(value).into())
    }
}

// needs: loose-scalars
impl FromScalar for bool {
    fn from_integer(value: i128) -> Option<Self> {
        match value {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn from_float(_: f64) -> Option<Self> {
        None
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}
