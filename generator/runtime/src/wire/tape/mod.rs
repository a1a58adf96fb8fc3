// needs: tagged-unions
//! JSON values kept as they came, in one flat list.
//!
//! A union whose tag comes last has to keep what stands before it. Here that costs an entry in a
//! list for each value: strings are borrowed from the body where they can be, nothing is nested,
//! whatever is stepped over is stepped over at once, and the list's room is used again and again.
//!
//! What is on a tape is JSON up to its end, and can be read more than once. So what a variant cannot
//! hold is not lost: it is read again as what it is.

mod record;
mod replay;
mod room;

use serde::de::MapAccess;

use record::{KeyRecorder, Recorder};
use replay::Node;
pub(crate) use replay::Reader;

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
    /// A string that is not in the body as it is: where it begins and ends among the others.
    Escaped(usize, usize),
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
    /// The strings that are not in the body as they are, one behind the other.
    escaped: String,
}

impl<'de> Tape<'de> {
    /// Keeps an object.
    pub(crate) fn object<A: MapAccess<'de>>(tag: &'static str, map: A) -> Result<Self, A::Error> {
        let mut tape = Self {
            tag,
            tokens: room::take(),
            escaped: String::new(),
        };
        tape.tokens.push(Token::Object { end: 0, tag: 0 });
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
            Some(Token::Text(_) | Token::Escaped(..))
        )
    }

    /// Keeps a string that is not in the body as it is.
    fn escaped(&mut self, text: &str) {
        let start = self.escaped.len();
        self.escaped.push_str(text);
        self.tokens.push(Token::Escaped(start, self.escaped.len()));
    }
}

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        room::give_back(std::mem::take(&mut self.tokens));
    }
}
