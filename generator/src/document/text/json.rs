//! JSON. `serde_json` says whether it is, and reads each token; this knows where they are.

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use super::build::{Builder, Built};
use super::{Fault, Place};
use crate::diagnostics::lines::line_end;

/// Reads JSON up to the first place that is none.
pub(super) fn read(text: &str) -> Result<Built, Fault> {
    let mut builder = Builder::default();
    let Err(error) = serde_json::from_str::<IgnoredAny>(text) else {
        walk(text, &mut builder)?;
        return Ok(builder.finish());
    };
    // What stands before the error says in which node it is.
    let end = offset(text, error.line(), error.column());
    let place = walk(&text[..end], &mut builder)?;
    let help = if text[..end].trim_end().ends_with(',') && text[end..].starts_with(['}', ']']) {
        "remove the comma before this bracket"
    } else {
        "the document has to be YAML or JSON"
    };
    Err(builder.fault(
        place,
        format!("this is not JSON: {}", message(&error)),
        help,
    ))
}

/// Walks through tokens that are in order, but for the last one if the text is cut. The place is
/// that of the end.
fn walk(text: &str, builder: &mut Builder) -> Result<Place, Fault> {
    let mut tokens = Tokens::new(text);
    while let Some((token, place)) = tokens.next() {
        let last = tokens.rest.is_empty();
        match token.as_bytes()[0] {
            b'{' => builder.map(place, 0)?,
            b'[' => builder.list(place, 0)?,
            b'}' | b']' => builder.end(),
            b'"' => match read_token::<String>(token, place, builder) {
                Ok(key) if builder.wants_key() => builder.key(&key, place, false),
                Ok(text) => builder.scalar(Value::String(text), place, 0),
                Err(_) if last => return Ok(place),
                Err(fault) => return Err(fault),
            },
            _ => match read_token::<Value>(token, place, builder) {
                Ok(value) => builder.scalar(value, place, 0),
                Err(_) if last => return Ok(place),
                Err(fault) => return Err(fault),
            },
        }
    }
    Ok(tokens.place(1))
}

/// A string or a number may be in order for a scanner, and still have no value.
fn read_token<T: DeserializeOwned>(
    token: &str,
    place: Place,
    builder: &Builder,
) -> Result<T, Fault> {
    serde_json::from_str(token).map_err(|error| {
        builder.fault(
            place,
            format!("this is not JSON: {}", message(&error)),
            "write a different value; surrogates must come in pairs, and numbers must fit into 64 bits",
        )
    })
}

/// Strings, numbers, words and brackets, with their places.
struct Tokens<'t> {
    rest: &'t str,
    line: usize,
    column: usize,
}

impl<'t> Tokens<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            rest: text,
            line: 1,
            column: 1,
        }
    }

    fn place(&self, length: usize) -> Place {
        Place::new(self.line, self.column, length)
    }

    fn next(&mut self) -> Option<(&'t str, Place)> {
        loop {
            let bytes = self.rest.as_bytes();
            if let Some(length) = line_end(bytes) {
                self.rest = &self.rest[length..];
                (self.line, self.column) = (self.line + 1, 1);
                continue;
            }
            match bytes.first()? {
                b' ' | b'\t' | b',' | b':' => {
                    self.rest = &self.rest[1..];
                    self.column += 1;
                }
                first => {
                    let length = match first {
                        b'{' | b'}' | b'[' | b']' => 1,
                        b'"' => string(bytes),
                        _ => word(bytes),
                    };
                    let (token, rest) = self.rest.split_at(length);
                    let characters = token.chars().count();
                    let place = self.place(characters);
                    self.rest = rest;
                    self.column += characters;
                    return Some((token, place));
                }
            }
        }
    }
}

/// The length of a string with its quotes, or of what there is of it.
fn string(bytes: &[u8]) -> usize {
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The length of a number or a word.
fn word(bytes: &[u8]) -> usize {
    let end = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n');
    bytes.iter().position(end).unwrap_or(bytes.len())
}

/// Where an error of `serde_json` is, for which only a line feed ends a line.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    let mut offset = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn message(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.split_once(" at line ") {
        Some((message, _)) => message.to_owned(),
        None => message,
    }
}
