//! JSON values kept as they came, in one flat list.
//!
//! A union whose tag comes last has to keep what stands before it. Here that costs an entry in a
//! list for each value: strings are borrowed from the body where they can be, nothing is nested,
//! and whatever is stepped over is stepped over at once.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

/// A value without what is in it.
#[derive(Debug, Clone, Copy)]
enum Token<'de> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// A string in the body.
    Text(&'de str),
    /// A string that is not in the body as it is: its index among the others.
    Escaped(usize),
    /// What is in it follows, up to this index.
    List(usize),
    /// Its keys and values follow.
    Object {
        /// The index behind them.
        end: usize,
        /// The index of the tag's key, or that of the object if it has none.
        tag: usize,
    },
}

/// A value and all that is in it.
#[derive(Debug)]
pub(crate) struct Tape<'de> {
    /// The property that holds the tag of an object.
    tag: &'static str,
    tokens: Vec<Token<'de>>,
    escaped: Vec<String>,
}

impl<'de> Tape<'de> {
    /// Room for an object of usual size, so that it does not grow again and again.
    const USUAL: usize = 40;

    /// Nothing yet.
    fn new(tag: &'static str) -> Self {
        Self {
            tag,
            tokens: Vec::new(),
            escaped: Vec::new(),
        }
    }

    /// Keeps an object of which a key has been read, and perhaps its value.
    pub(crate) fn object<A: MapAccess<'de>>(
        tag: &'static str,
        key: Cow<'de, str>,
        value: Option<&Self>,
        mut map: A,
    ) -> Result<Self, A::Error> {
        let mut tape = Self {
            tokens: Vec::with_capacity(Self::USUAL),
            ..Self::new(tag)
        };
        tape.tokens.push(Token::Object { end: 0, tag: 0 });
        tape.text(key);
        match value {
            Some(value) => Recorder(&mut tape).deserialize(value.root().reader())?,
            None => map.next_value_seed(Recorder(&mut tape))?,
        }
        tape.entries(0, map)?;
        Ok(tape)
    }

    /// The value from its beginning.
    pub(crate) fn root(&self) -> Node<'_, 'de> {
        Node { tape: self, at: 0 }
    }

    /// Keeps the entries of an object, and notes where it ends and which one is the tag.
    fn entries<A: MapAccess<'de>>(&mut self, object: usize, mut map: A) -> Result<(), A::Error> {
        let mut tag = object;
        loop {
            let key = self.tokens.len();
            if map.next_key_seed(Recorder(self))?.is_none() {
                break;
            }
            map.next_value_seed(Recorder(self))?;
            if tag == object && self.is_tag(key) {
                tag = key;
            }
        }
        let end = self.tokens.len();
        self.tokens[object] = Token::Object { end, tag };
        Ok(())
    }

    /// Whether an entry is the tag, which is a string.
    fn is_tag(&self, key: usize) -> bool {
        let text = |at| Node { tape: self, at }.as_str();
        text(key) == Some(self.tag) && text(key + 1).is_some()
    }

    fn text(&mut self, text: Cow<'de, str>) {
        self.tokens.push(match text {
            Cow::Borrowed(text) => Token::Text(text),
            Cow::Owned(text) => {
                self.escaped.push(text);
                Token::Escaped(self.escaped.len() - 1)
            }
        });
    }
}

/// Puts a value at the end of a tape.
struct Recorder<'t, 'de>(&'t mut Tape<'de>);

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
        self.0.text(Cow::Owned(value.to_owned()));
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

/// Reads a string as it is, and keeps anything else.
pub(crate) struct TextOr(pub(crate) &'static str);

impl TextOr {
    fn keep<'de, E>(
        self,
        record: impl FnOnce(Recorder<'_, 'de>) -> Result<(), E>,
    ) -> Result<Result<Cow<'de, str>, Tape<'de>>, E> {
        let mut tape = Tape::new(self.0);
        record(Recorder(&mut tape))?;
        Ok(Err(tape))
    }
}

impl<'de> DeserializeSeed<'de> for TextOr {
    type Value = Result<Cow<'de, str>, Tape<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TextOr {
    type Value = Result<Cow<'de, str>, Tape<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Ok(Cow::Borrowed(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Ok(Cow::Owned(value.to_owned())))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        self.keep(|recorder| recorder.visit_unit())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        self.keep(|recorder| recorder.visit_bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        self.keep(|recorder| recorder.visit_u64(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        self.keep(|recorder| recorder.visit_i64(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        self.keep(|recorder| recorder.visit_f64(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        self.keep(|recorder| recorder.visit_seq(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        self.keep(|recorder| recorder.visit_map(map))
    }
}

/// A value on a tape.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'t, 'de> {
    tape: &'t Tape<'de>,
    at: usize,
}

impl<'t, 'de> Node<'t, 'de> {
    fn token(self) -> Token<'de> {
        let token = self.tape.tokens.get(self.at);
        token.copied().unwrap_or(Token::Null)
    }

    fn as_str(self) -> Option<&'t str> {
        match self.token() {
            Token::Text(text) => Some(text),
            Token::Escaped(index) => self.tape.escaped.get(index).map(String::as_str),
            _ => None,
        }
    }

    /// Reads the value.
    pub(crate) fn read<T: Deserialize<'de>, E: Error>(self) -> Result<T, E> {
        T::deserialize(self.reader())
    }

    /// The entries of an object, that of the tag in front of the others.
    pub(crate) fn tag_first<E>(self) -> Option<Entries<'t, 'de, E>> {
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

    fn reader<E>(self) -> Reader<'t, 'de, E> {
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
struct Reader<'t, 'de, E> {
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
            Token::Escaped(_) => visitor.visit_str(self.node.as_str().unwrap_or_default()),
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

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.node.token() {
            Token::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// A union asks under the name of its tag, and finds the tag in front.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.node.tag_first() {
            Some(entries) if name == self.node.tape.tag => {
                visitor.visit_map::<Entries<'_, 'de, E>>(entries)
            }
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

/// The items of a list on a tape.
struct Items<'t, 'de, E> {
    tape: &'t Tape<'de>,
    next: usize,
    end: usize,
    error: PhantomData<fn() -> E>,
}

impl<'de, E: Error> SeqAccess<'de> for Items<'_, 'de, E> {
    type Error = E;

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
pub(crate) struct Entries<'t, 'de, E> {
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
