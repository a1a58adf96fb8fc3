//! A place in a text, with as much of the text as a person needs to see.

use super::lines;

/// How many characters of a line are shown.
const SHOWN: usize = 160;

/// How many characters of a long line are shown before the place.
const BEFORE: usize = 60;

/// Where in a text something stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Location {
    /// The name of the text, as given in [`Source`](crate::Source).
    pub file: String,
    /// The line, from 1, if known.
    pub line: Option<usize>,
    /// The column in characters, from 1, if known.
    pub column: Option<usize>,
    /// The JSON pointer of the node, if it is one.
    pub pointer: Option<String>,
    /// The line itself, if known.
    pub excerpt: Option<Excerpt>,
}

/// A line of a text, or the part of it that matters if it is long.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Excerpt {
    /// The text, with `…` for what is left out at either end.
    pub text: String,
    /// How many characters of it stand before the place.
    pub before: usize,
    /// How many characters the place has in this line, at least 1.
    pub length: usize,
}

impl Location {
    /// The place of some characters of a text, by the byte that they begin at.
    pub fn of_offset(file: &str, text: &str, offset: usize, length: usize) -> Self {
        let (line, column) = lines::position(text, offset);
        let shown = lines::split(text).nth(line - 1).unwrap_or_default();
        Self {
            file: file.to_owned(),
            line: Some(line),
            column: Some(column),
            pointer: None,
            excerpt: Some(Excerpt::of(shown, column, length)),
        }
    }
}

impl Excerpt {
    /// What is shown of a line for the sake of some characters in it.
    pub fn of(line: &str, column: usize, length: usize) -> Self {
        Self::cut(column, length, |skipped| {
            let mut rest = line.chars();
            rest.by_ref().take(skipped).for_each(drop);
            rest.as_str()
        })
    }

    /// What is shown of a line, which is given without as many of its first characters as asked for.
    pub(crate) fn cut<'t>(
        column: usize,
        length: usize,
        rest_of: impl FnOnce(usize) -> &'t str,
    ) -> Self {
        let before = column.saturating_sub(1);
        let skipped = if before + length.min(SHOWN) <= SHOWN {
            0
        } else {
            before.saturating_sub(BEFORE)
        };
        let mut rest = rest_of(skipped).trim_end().chars();
        let shown: String = rest.by_ref().take(SHOWN).collect();
        let more = rest.next().is_some();
        let visible = shown.chars().count();
        let inside = before - skipped;
        let length = length.clamp(1, visible.saturating_sub(inside).max(1));
        let start = if skipped > 0 { "…" } else { "" };
        let end = if more { "…" } else { "" };
        Self {
            text: format!("{start}{shown}{end}"),
            before: inside + start.chars().count(),
            length,
        }
    }
}
