// Copied from generator/runtime/src/wire/tape/replay.rs by `cargo xtask codegen`. Do not edit here.

//! From a tape into values.

use std::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::{Tape, Token};

/// A value on a tape.
#[derive(Clone, Copy)]
pub(crate) struct Node<'t, 'de> {
    pub(super) tape: &'t Tape<'de>,
    pub(super) at: usize,
}

impl<'t, 'de> Node<'t, 'de> {
    #[inline]
    fn token(self) -> Token<'de> {
        let token = self.tape.tokens.get(self.at);
        token.copied().unwrap_or(Token::Null)
    }

    /// The entries of an object, that of the tag in front of the others.
    fn tag_first<E>(self) -> Option<Entries<'t, 'de, E>> {
        let mut entries = Entries::of(self)?;
        match self.token() {
            Token::Object { tag, .. } if tag != self.at => {
                entries.tag = tag;
                entries.at = tag;
                Some(entries)
            }
            _ => None,
        }
    }

    pub(crate) fn reader<E>(self) -> Reader<'t, 'de, E> {
        Reader {
            node: self,
            error: PhantomData,
        }
    }

    /// The index behind the value.
    fn end(self) -> usize {
        match self.token() {
            Token::List(end) | Token::Object { end, .. } => end,
            _ => self.at + 1,
        }
    }
}

/// Reads a value from a tape.
pub(crate) struct Reader<'t, 'de, E> {
    node: Node<'t, 'de>,
    error: PhantomData<fn() -> E>,
}

impl<'de, E: Error> Deserializer<'de> for Reader<'_, 'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.node.token() {
            Token::Null => visitor.visit_unit(),
            Token::Bool(value) => visitor.visit_bool(value),
            Token::Unsigned(value) => visitor.visit_u64(value),
            Token::Signed(value) => visitor.visit_i64(value),
            Token::Float(value) => visitor.visit_f64(value),
            Token::Text(text) => visitor.visit_borrowed_str(text),
            Token::Escaped(start, end) => {
                visitor.visit_str(self.node.tape.escaped.get(start..end).unwrap_or_default())
            }
            Token::List(end) => visitor.visit_seq(Items {
                tape: self.node.tape,
                next: self.node.at + 1,
                end,
                error: PhantomData,
            }),
            Token::Object { .. } => match Entries::of(self.node) {
                Some(entries) => visitor.visit_map(entries),
                None => visitor.visit_unit(),
            },
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.node.token() {
            Token::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// A union asks under the name of its tag, and may read an object twice.
    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.node.token() {
            Token::Object { .. } if name == self.node.tape.tag => visitor.visit_enum(Twice(self)),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_unit()
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.node.token() {
            Token::Text(text) => visitor.visit_borrowed_str(text),
            _ => self.deserialize_any(visitor),
        }
    }

    #[inline]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        self.deserialize_str(visitor)
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match Entries::of(self.node) {
            Some(entries) => visitor.visit_map(entries),
            None => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit
        unit_struct seq tuple tuple_struct struct enum
    }
}

/// An object that is read as a variant, which may fail, and then as what it is.
struct Twice<'t, 'de, E>(Reader<'t, 'de, E>);

impl<'t, 'de, E: Error> EnumAccess<'de> for Twice<'t, 'de, E> {
    type Error = E;
    type Variant = Again<'t, 'de, E>;

    #[inline]
    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Again<'t, 'de, E>), E> {
        let node = self.0.node;
        let value = seed.deserialize(TagFirst(self.0))?;
        Ok((value, Again(node.reader())))
    }
}

/// An object whose tag is brought to the front; nothing if it has none.
struct TagFirst<'t, 'de, E>(Reader<'t, 'de, E>);

impl<'de, E: Error> Deserializer<'de> for TagFirst<'_, 'de, E> {
    type Error = E;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0.node.tag_first() {
            Some(entries) => visitor.visit_map::<Entries<'_, 'de, E>>(entries),
            None => visitor.visit_unit(),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

/// The same object as what it is.
struct Again<'t, 'de, E>(Reader<'t, 'de, E>);

impl<'de, E: Error> VariantAccess<'de> for Again<'_, 'de, E> {
    type Error = E;

    fn unit_variant(self) -> Result<(), E> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, E> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, E> {
        self.0.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        self.0.deserialize_any(visitor)
    }
}

/// The items of a list on a tape.
struct Items<'t, 'de, E> {
    tape: &'t Tape<'de>,
    next: usize,
    end: usize,
    error: PhantomData<fn() -> E>,
}

impl<'de, E: Error> SeqAccess<'de> for Items<'_, 'de, E> {
    type Error = E;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, E> {
        if self.next >= self.end {
            return Ok(None);
        }
        let node = Node {
            tape: self.tape,
            at: self.next,
        };
        self.next = node.end();
        seed.deserialize(node.reader()).map(Some)
    }
}

/// The entries of an object on a tape.
struct Entries<'t, 'de, E> {
    object: Node<'t, 'de>,
    /// The key to read next.
    at: usize,
    end: usize,
    /// The key that has been brought to the front; the object itself if none has.
    tag: usize,
    error: PhantomData<fn() -> E>,
}

impl<'t, 'de, E> Entries<'t, 'de, E> {
    fn of(object: Node<'t, 'de>) -> Option<Self> {
        let Token::Object { end, .. } = object.token() else {
            return None;
        };
        Some(Self {
            object,
            at: object.at + 1,
            end,
            tag: object.at,
            error: PhantomData,
        })
    }

    fn node(&self, at: usize) -> Node<'t, 'de> {
        Node { at, ..self.object }
    }
}

impl<'de, E: Error> MapAccess<'de> for Entries<'_, 'de, E> {
    type Error = E;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, E> {
        if self.at >= self.end {
            return Ok(None);
        }
        seed.deserialize(self.node(self.at).reader()).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, E> {
        let value = self.node(self.at + 1);
        self.at = if self.at == self.tag {
            self.object.at + 1
        } else {
            value.end()
        };
        if self.at == self.tag {
            self.at += 2; // It has been read: a key and a string.
        }
        seed.deserialize(value.reader())
    }
}
