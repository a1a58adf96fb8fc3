//! The lines of a text, and where their characters are.

use std::cell::RefCell;

use memchr::memchr2;

use crate::maps::HashMap;

/// Every so manyth character of a long line is marked.
const STRIDE: usize = 1024;

/// The length of the end of a line that a text begins with: a line feed, a carriage return, or both
/// in this order, as YAML says. The only place that knows; whatever counts lines asks it.
pub(crate) fn line_end(text: &[u8]) -> Option<usize> {
    match text {
        [b'\r', b'\n', ..] => Some(2),
        [b'\r' | b'\n', ..] => Some(1),
        _ => None,
    }
}

/// The lines of a text, without their ends. There is always a last one, which may be empty.
pub(crate) fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = memchr2(b'\r', b'\n', text.as_bytes()).unwrap_or(text.len());
        let (line, after) = text.split_at(end);
        rest = line_end(after.as_bytes()).map(|length| &after[length..]);
        Some(line)
    })
}

/// The line and the column of a byte of a text, both from 1; the column counts characters.
pub(crate) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let (mut count, mut last) = (0, "");
    for line in split(before) {
        (count, last) = (count + 1, line);
    }
    (count, last.chars().count() + 1)
}

/// The lines of a text. A document may be one line of many megabytes, which is not to be walked
/// through for each of its diagnostics.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    lines: Vec<&'a str>,
    /// The bytes at which the marked characters begin, of the long lines that were looked into.
    marks: RefCell<HashMap<usize, Vec<usize>>>,
}

impl<'a> Lines<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self {
            lines: split(text).collect(),
            marks: RefCell::default(),
        }
    }

    /// The last line, and its number, from 1.
    pub(crate) fn last(&self) -> Option<(usize, &'a str)> {
        let last = self.lines.last()?;
        Some((self.lines.len(), last))
    }

    /// A line, by its number from 1, without its first characters; nothing if there is none.
    pub(crate) fn rest_of(&self, line: usize, skipped: usize) -> &'a str {
        let at = line.checked_sub(1).and_then(|line| self.lines.get(line));
        let text = at.copied().unwrap_or_default();
        let mark = match skipped / STRIDE {
            0 => 0,
            mark => {
                let mut marks = self.marks.borrow_mut();
                let marks = marks.entry(line).or_insert_with(|| {
                    let places = text.char_indices().map(|(at, _)| at);
                    places.step_by(STRIDE).collect()
                });
                marks.get(mark).copied().unwrap_or(text.len())
            }
        };
        let mut rest = text[mark..].chars();
        rest.by_ref().take(skipped % STRIDE).for_each(drop);
        rest.as_str()
    }
}
