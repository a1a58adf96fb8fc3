// Copied from generator/runtime/src/http/decode.rs by `cargo xtask codegen`. Do not edit here.

//! From a body to a value.

use std::collections::BTreeMap;
use std::fmt;
use std::str::Utf8Error;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use crate::envelope::Data;
use crate::envelope::DataList;
use crate::http::spans::{secrets, without};
use crate::lenient::without_place;
use crate::wire::UNSHOWN;
use crate::wire::object;

/// How an operation's body becomes its value.
pub(crate) type Decode<T> = fn(&[u8]) -> Result<Decoded<T>, DecodeError>;

/// What a body holds.
pub(crate) struct Decoded<T> {
    pub(crate) value: T,
    /// What stands beside the value in its envelope.
    pub(crate) rest: BTreeMap<String, Value>,
}

impl<T> Decoded<T> {
    /// A value without an envelope.
    fn bare(value: T) -> Self {
        let rest = BTreeMap::new();
        Self { value, rest }
    }
}

/// How much of the body is shown on either side of where it stopped making sense, in bytes.
const EXCERPT: usize = 40;

/// Why a body is not the value it should be.
#[derive(Debug)]
pub(crate) struct DecodeError {
    /// Where in the JSON, such as `data[3].attributes.emailContent`; empty for the whole.
    pub(crate) path: String,
    /// What is wrong there.
    pub(crate) message: String,
    /// Where in the body that is, in bytes.
    pub(crate) at: usize,
    /// What the body says near there.
    pub(crate) excerpt: String,
    /// Whether the body is JSON up to its end, but does not end there.
    pub(crate) cut_short: bool,
}

/// A value from its text.
pub(crate) fn parse<'b, T: Deserialize<'b>>(body: &'b [u8]) -> Result<T, DecodeError> {
    serde_json::from_str(text_of(body)?).map_err(|error| DecodeError::new(&error, body))
}

/// What a body begins with that says how its text is encoded, and what JSON must not begin with.
fn mark(body: &[u8]) -> Option<&'static str> {
    let marks: [(&[u8], _); 3] = [
        (
            b"\xEF\xBB\xBF",
            "the body begins with a byte order mark of UTF-8, which JSON must not have",
        ),
        (
            b"\xFF\xFE",
            "the body begins with a byte order mark of UTF-16, and is not UTF-8",
        ),
        (
            b"\xFE\xFF",
            "the body begins with a byte order mark of UTF-16, and is not UTF-8",
        ),
    ];
    let found = marks.iter().find(|(mark, _)| body.starts_with(mark));
    found.map(|(_, message)| *message)
}

/// The text of a body. Its encoding is checked once for all, which costs less than for each string.
pub(crate) fn text_of(body: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(body).map_err(|error| DecodeError::encoding(error, body))
}

/// The body itself.
pub(crate) fn json<T: DeserializeOwned>(body: &[u8]) -> Result<Decoded<T>, DecodeError> {
    parse(body).map(Decoded::bare)
}

/// The value in `{"data": …}`.
pub(crate) fn data<T: DeserializeOwned>(body: &[u8]) -> Result<Decoded<T>, DecodeError> {
    let Data { data: value, rest } = parse(body)?;
    Ok(Decoded { value, rest })
}

/// The items in `{"data": […]}`; none if there is no `data`.
pub(crate) fn list<T: DeserializeOwned>(body: &[u8]) -> Result<Decoded<Vec<T>>, DecodeError> {
    let DataList { data, rest } = parse(body)?;
    let value = data.unwrap_or_default();
    Ok(Decoded { value, rest })
}

/// The list in `{"data": […]}` as a whole; an empty one if there is no `data`.
pub(crate) fn whole_list<T: DeserializeOwned>(body: &[u8]) -> Result<Decoded<T>, DecodeError> {
    let Whole { data, rest } = parse(body)?;
    let value = data.map_or_else(|| parse(b"[]"), Ok)?;
    Ok(Decoded { value, rest })
}

/// A list in its envelope, of which nothing is known.
struct Whole<T> {
    data: Option<T>,
    rest: BTreeMap<String, Value>,
}

object! {
    Whole<T> {
        optional data: "data",
        ..rest,
    }
}

/// Nothing, whatever the body is.
#[expect(clippy::unnecessary_wraps, reason = "it is a `Decode`")]
pub(crate) fn empty(_: &[u8]) -> Result<Decoded<()>, DecodeError> {
    Ok(Decoded::bare(()))
}

impl DecodeError {
    /// The error of a part of a body, which stands there at `place`.
    pub(crate) fn within(mut self, place: &str) -> Self {
        let dot = match self.path.chars().next() {
            None | Some('[') => "",
            Some(_) => ".",
        };
        self.path = format!("{place}{dot}{}", self.path);
        self
    }

    fn encoding(error: Utf8Error, body: &[u8]) -> Self {
        let valid = error.valid_up_to();
        Self {
            path: String::new(),
            message: mark(body).map_or_else(|| error.to_string(), str::to_owned),
            at: valid,
            excerpt: excerpt(body, valid),
            // A character may have been cut in two.
            cut_short: error.error_len().is_none()
                && is_cut_short(body.get(..valid).unwrap_or_default()),
        }
    }

    fn new(error: &serde_json::Error, body: &[u8]) -> Self {
        if body.iter().all(u8::is_ascii_whitespace) {
            return Self {
                path: String::new(),
                message: "the body is empty".to_owned(),
                at: 0,
                excerpt: String::new(),
                cut_short: false,
            };
        }
        let (path, message) = match mark(body) {
            Some(message) => (String::new(), message.to_owned()),
            None => split(error),
        };
        let at = position(error, body);
        let excerpt = if message == UNSHOWN {
            String::new()
        } else {
            excerpt(body, at)
        };
        Self {
            path,
            message,
            at,
            excerpt,
            cut_short: is_cut_short(body),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "at `{}`: ", self.path)?;
        }
        f.write_str(&self.message)?;
        if !self.excerpt.is_empty() {
            write!(f, ", near `{}`", self.excerpt)?;
        }
        Ok(())
    }
}

/// The path that our types put in front of an error's text, and the rest of it without its
/// position.
fn split(error: &serde_json::Error) -> (String, String) {
    let text = without_place(error);
    let (path, message) = text
        .strip_prefix('`')
        .and_then(|rest| rest.split_once("`: "))
        .unwrap_or(("", &text));
    (path.to_owned(), message.to_owned())
}

/// Whether the body is JSON up to its end, but does not end there. The error itself does not
/// tell: our types put their paths in front, and what it was is lost.
fn is_cut_short(body: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(body).is_err_and(|error| error.is_eof())
}

/// Where in the body an error happened, in bytes.
fn position(error: &serde_json::Error, body: &[u8]) -> usize {
    let before = error.line().saturating_sub(1);
    let start: usize = body
        .split_inclusive(|byte| *byte == b'\n')
        .take(before)
        .map(<[u8]>::len)
        .sum();
    start + error.column()
}

/// What the body says around a position, on one line.
fn excerpt(body: &[u8], at: usize) -> String {
    let at = at.min(body.len());
    let from = at.saturating_sub(EXCERPT);
    let to = at.saturating_add(EXCERPT).min(body.len());
    let shown = without(body, from..to, &secrets(body));
    let text = String::from_utf8_lossy(&shown);
    // A character cut in two at the ends is no fault of the body's.
    one_line(text.trim_matches(char::REPLACEMENT_CHARACTER))
}

/// A text on one line, whatever white space the server has put into it.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}
