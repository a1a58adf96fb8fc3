//! Expressions in lines, as the formatter breaks them.
//!
//! The formatter breaks most of what stands in a table of calls, so it is not asked about each of
//! them. It is asked where it has rules beyond those here, which `None` stands for.

use crate::emit::file::{INDENT, WIDTH};

/// An expression that may be broken into lines.
#[derive(Debug)]
pub(super) enum Code {
    /// What has no place for a break.
    Word(String),
    /// What stands between brackets: what opens them, what is in them, what closes them. What opens
    /// them may have a path before it.
    List(String, Vec<Code>, &'static str),
}

impl Code {
    /// A call of a function.
    pub(super) fn call(function: &str, arguments: Vec<Self>) -> Self {
        Self::List(format!("{function}("), arguments, ")")
    }

    /// In one line.
    pub(super) fn flat(&self, to: &mut String) {
        match self {
            Self::Word(text) => to.push_str(text),
            Self::List(open, items, close) => {
                to.push_str(open);
                for (index, item) in items.iter().enumerate() {
                    to.push_str(if index == 0 { "" } else { ", " });
                    item.flat(to);
                }
                to.push_str(close);
            }
        }
    }
}

/// Lines that are being written.
#[derive(Debug, Default)]
pub(super) struct Lines {
    pub(super) text: String,
    /// Where the last line begins.
    line: usize,
    /// How far it is indented.
    depth: usize,
}

impl Lines {
    /// Begins a line.
    pub(super) fn begin(&mut self, depth: usize) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line = self.text.len();
        self.depth = depth;
        for _ in 0..depth {
            self.text.push_str(INDENT);
        }
    }

    /// Adds a whole line.
    pub(super) fn line(&mut self, depth: usize, text: &str) {
        self.begin(depth);
        self.text.push_str(text);
    }

    /// Whether so many characters have room behind what the last line has.
    pub(super) fn has_room(&self, more: usize) -> bool {
        // The formatter leaves so much room, however deep it is.
        const LEAST: usize = 60;
        let width = WIDTH.max(self.depth * INDENT.len() + LEAST);
        self.text[self.line..].chars().count() + more <= width
    }

    /// Adds an expression to the last line, broken if it is too long together with so many
    /// characters behind it. None if the formatter has to break it; then it is in one line.
    pub(super) fn code(&mut self, code: &Code, behind: usize) -> Option<()> {
        self.or_flat(std::slice::from_ref(code), |lines| {
            lines.broken(code, behind)
        })
    }

    /// Adds calls of methods to the last line, all in lines of their own if that is too long. None
    /// as for an expression.
    pub(super) fn chain(&mut self, links: &[Code], end: &str) -> Option<()> {
        let laid_out = self.or_flat(links, |lines| lines.broken_chain(links, end.len()));
        self.text.push_str(end);
        laid_out
    }

    fn or_flat(
        &mut self,
        codes: &[Code],
        write: impl FnOnce(&mut Self) -> Option<()>,
    ) -> Option<()> {
        let (start, line, depth) = (self.text.len(), self.line, self.depth);
        let laid_out = write(self);
        if laid_out.is_none() {
            self.text.truncate(start);
            (self.line, self.depth) = (line, depth);
            codes.iter().for_each(|code| code.flat(&mut self.text));
        }
        laid_out
    }

    fn broken(&mut self, code: &Code, behind: usize) -> Option<()> {
        let start = self.text.len();
        code.flat(&mut self.text);
        if self.has_room(behind) {
            return Some(());
        }
        let Code::List(open, items, close) = code else {
            return Some(());
        };
        if items.is_empty() {
            return Some(());
        }
        self.text.truncate(start);
        self.text.push_str(open);
        // Types are broken before what they are handed, and lists of numbers are filled.
        if open == ARRAY || open.contains('<') {
            return None;
        }
        let depth = self.depth;
        for (index, item) in items.iter().enumerate() {
            let is_last = index + 1 == items.len();
            self.begin(depth + 1);
            // The comma of the last one is there only since the list is broken.
            self.broken(item, usize::from(!is_last))?;
            self.text.push(',');
        }
        self.line(depth, close);
        Some(())
    }

    fn broken_chain(&mut self, links: &[Code], behind: usize) -> Option<()> {
        let (start, depth) = (self.text.len(), self.depth);
        links.iter().for_each(|link| link.flat(&mut self.text));
        if self.has_room(behind) {
            return Some(());
        }
        self.text.truncate(start);
        for (index, link) in links.iter().enumerate() {
            let is_last = index + 1 == links.len();
            self.begin(depth + 1);
            self.broken(link, if is_last { behind } else { 0 })?;
        }
        Some(())
    }
}

/// What opens a list of values.
pub(super) const ARRAY: &str = "[";
