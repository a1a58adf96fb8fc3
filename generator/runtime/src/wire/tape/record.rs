// needs: tagged-unions
//! From JSON onto a tape.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Tape, Token};

/// Puts the name of a property at the end of a tape, and tells whether it is the tag's.
pub(super) struct KeyRecorder<'t, 'de>(pub(super) &'t mut Tape<'de>);

impl<'de> DeserializeSeed<'de> for KeyRecorder<'_, 'de> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeyRecorder<'_, 'de> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<bool, E> {
        self.0.tokens.push(Token::Text(name));
        Ok(name == self.0.tag)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<bool, E> {
        self.0.escaped(name);
        Ok(name == self.0.tag)
    }
}

/// Puts a value at the end of a tape.
pub(super) struct Recorder<'t, 'de>(pub(super) &'t mut Tape<'de>);

impl<'de> Recorder<'_, 'de> {
    #[expect(clippy::unnecessary_wraps, reason = "what visitors return")]
    fn push<E>(self, token: Token<'de>) -> Result<(), E> {
        self.0.tokens.push(token);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Recorder<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Recorder<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.push(Token::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.push(Token::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.push(Token::Unsigned(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.push(Token::Signed(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.push(Token::Float(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.push(Token::Text(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.0.escaped(value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let start = self.0.tokens.len();
        self.0.tokens.push(Token::List(0));
        while seq.next_element_seed(Recorder(self.0))?.is_some() {}
        self.0.tokens[start] = Token::List(self.0.tokens.len());
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let start = self.0.tokens.len();
        self.0.tokens.push(Token::Object { end: 0, tag: 0 });
        self.0.entries(start, map)
    }
}
