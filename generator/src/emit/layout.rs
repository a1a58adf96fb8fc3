//! Expressions in lines, as the formatter breaks them.
//!
//! These are its rules for what is broken often: the heads of functions, and what stands in a table
//! of calls. It is asked where it has rules beyond those here, which `None` stands for.

use super::file::{INDENT, WIDTH};

/// An expression that may be broken into lines.
#[derive(Debug)]
pub(in crate::emit) enum Code {
    /// What has no place for a break.
    Word(String),
    /// What stands between brackets: what opens them, what is in them, what closes them. What opens
    /// them may have a path before it.
    List(String, Vec<Code>, &'static str),
    /// Calls of methods, behind what they are called on.
    Chain(Box<Code>, Vec<Code>),
}

impl Code {
    /// A call of a function.
    pub(in crate::emit) fn call(function: &str, arguments: Vec<Self>) -> Self {
        Self::List(format!("{function}("), arguments, ")")
    }

    /// In one line.
    pub(in crate::emit) fn flat(&self, to: &mut String) {
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
            Self::Chain(first, links) => {
                first.flat(to);
                for link in links {
                    link.flat(to);
                }
            }
        }
    }
}

/// Lines that are being written.
#[derive(Debug, Default)]
pub(in crate::emit) struct Lines {
    pub(in crate::emit) text: String,
    /// Where the last line begins.
    line: usize,
    /// How far it is indented.
    depth: usize,
    /// How far all of them will be indented later.
    outer: usize,
    /// Whether they are documentation, which the formatter leaves as it is.
    is_documentation: bool,
}

impl Lines {
    /// Lines of a function in an `impl` block, into which they will be indented.
    pub(in crate::emit) fn of_function() -> Self {
        Self {
            outer: INDENT.len(),
            ..Self::default()
        }
    }

    /// Lines of documentation, which will stand behind so many characters.
    pub(in crate::emit) fn of_documentation(outer: usize) -> Self {
        Self {
            outer,
            is_documentation: true,
            ..Self::default()
        }
    }

    /// Ends a statement with an expression, which is broken as well as it can be.
    pub(in crate::emit) fn expression(&mut self, code: &Code) {
        let _ = self.code(code, 1);
        self.text.push(';');
    }

    /// Ends a statement with calls of methods, which are broken as well as they can be.
    pub(in crate::emit) fn links(&mut self, links: &[Code]) {
        let _ = self.chain(links, ";");
    }

    /// Adds the first line of a function, up to its brace.
    pub(in crate::emit) fn head(&mut self, name: &str, arguments: Vec<Code>, returns: &str) {
        let end = format!(" -> {returns} {{");
        // The formatter breaks what the function is generic over only if that has no room.
        self.line(0, &format!("pub fn {name}"));
        // If it has to be broken in another way, it is too long as it is, and goes to the formatter.
        let _ = self.code(&Code::call("", arguments), end.len());
        self.text.push_str(&end);
    }

    /// Begins a line.
    pub(in crate::emit) fn begin(&mut self, depth: usize) {
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
    pub(in crate::emit) fn line(&mut self, depth: usize, text: &str) {
        self.begin(depth);
        self.text.push_str(text);
    }

    /// Whether so many characters have room behind what the last line has.
    pub(in crate::emit) fn has_room(&self, more: usize) -> bool {
        // The formatter leaves so much room, however deep it is.
        const LEAST: usize = 60;
        let width = WIDTH.max(self.depth * INDENT.len() + LEAST);
        self.outer + self.text[self.line..].chars().count() + more <= width
    }

    /// Adds an expression to the last line, broken if it is too long together with so many
    /// characters behind it. None if the formatter has to break it; then it is in one line.
    pub(in crate::emit) fn code(&mut self, code: &Code, behind: usize) -> Option<()> {
        self.or_flat(std::slice::from_ref(code), |lines| {
            lines.broken(code, behind)
        })
    }

    /// Adds calls of methods to the last line, all in lines of their own if that is too long. None
    /// as for an expression.
    pub(in crate::emit) fn chain(&mut self, links: &[Code], end: &str) -> Option<()> {
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
            for code in codes {
                code.flat(&mut self.text);
            }
        }
        laid_out
    }

    fn broken(&mut self, code: &Code, behind: usize) -> Option<()> {
        let start = self.text.len();
        code.flat(&mut self.text);
        if self.has_room(behind) {
            return Some(());
        }
        let (open, items, close) = match code {
            Code::List(_, items, _) if items.is_empty() => return Some(()),
            Code::List(open, items, close) => (open, items, close),
            Code::Chain(first, links) => {
                self.text.truncate(start);
                let depth = self.depth;
                self.broken(first, 0)?;
                return self.each_in_a_line(links, depth, behind);
            }
            // There may be a type in it, which can be broken.
            Code::Word(text) => {
                return (self.is_documentation || !text.contains('<')).then_some(());
            }
        };
        self.text.truncate(start);
        self.text.push_str(open);
        // Types are broken before what they are handed, and lists of numbers are filled.
        if !self.is_documentation && (open == ARRAY || open.contains('<')) {
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
        for link in links {
            link.flat(&mut self.text);
        }
        if self.has_room(behind) {
            return Some(());
        }
        self.text.truncate(start);
        self.each_in_a_line(links, depth, behind)
    }

    fn each_in_a_line(&mut self, links: &[Code], depth: usize, behind: usize) -> Option<()> {
        for (index, link) in links.iter().enumerate() {
            let is_last = index + 1 == links.len();
            self.begin(depth + 1);
            self.broken(link, if is_last { behind } else { 0 })?;
        }
        Some(())
    }
}

/// What opens a list of values.
pub(in crate::emit) const ARRAY: &str = "[";
