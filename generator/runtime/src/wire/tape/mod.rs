// needs: tagged-unions
//! JSON values kept as they came, in one flat list.
//!
//! A union whose tag comes last has to keep what stands before it. Here that costs an entry in a
//! list for each value: strings are borrowed from the body where they can be, nothing is nested,
//! whatever is stepped over is stepped over at once, and the list's room is used again and again.

mod record;
mod replay;
mod room;

use std::borrow::Cow;
use std::cell::Cell;

use serde::de::{DeserializeSeed, MapAccess};

pub(crate) use record::TextOr;
use record::{KeyRecorder, Recorder};
use replay::Node;

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
pub(crate) struct Tape<'de> {
    /// The property that holds the tag of an object.
    tag: &'static str,
    tokens: Vec<Token<'de>>,
    /// The strings that are not in the body as they are. Each is taken when it is read.
    escaped: Vec<Cell<String>>,
}

impl<'de> Tape<'de> {
    /// Nothing yet.
    fn new(tag: &'static str) -> Self {
        Self {
            tag,
            tokens: room::take(),
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
        let mut tape = Self::new(tag);
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
    #[inline]
    fn entries<A: MapAccess<'de>>(&mut self, object: usize, mut map: A) -> Result<(), A::Error> {
        let mut tag = object;
        loop {
            let key = self.tokens.len();
            let Some(is_tag) = map.next_key_seed(KeyRecorder(self))? else {
                break;
            };
            map.next_value_seed(Recorder(self))?;
            if is_tag && tag == object && self.is_text(key + 1) {
                tag = key;
            }
        }
        let end = self.tokens.len();
        self.tokens[object] = Token::Object { end, tag };
        Ok(())
    }

    fn is_text(&self, at: usize) -> bool {
        matches!(
            self.tokens.get(at),
            Some(Token::Text(_) | Token::Escaped(_))
        )
    }

    /// Hands over a string that is not in the body. It is read once.
    fn take_escaped(&self, index: usize) -> String {
        self.escaped.get(index).map(Cell::take).unwrap_or_default()
    }

    fn text(&mut self, text: Cow<'de, str>) {
        self.tokens.push(match text {
            Cow::Borrowed(text) => Token::Text(text),
            Cow::Owned(text) => {
                self.escaped.push(Cell::new(text));
                Token::Escaped(self.escaped.len() - 1)
            }
        });
    }
}

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        room::give_back(std::mem::take(&mut self.tokens));
    }
}
