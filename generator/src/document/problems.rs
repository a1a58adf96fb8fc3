//! What is wrong with a text, or worth a look, collected through all stages.

use std::cell::OnceCell;
use std::collections::HashSet;

use indexmap::IndexSet;
use serde_json::Value;

use super::grammar::Finding;
use super::text::{self, Place, Text};
use crate::Source;
use crate::diagnostics::{Diagnostic, Diagnostics, Excerpt, Location, Severity};

/// How many errors are told; more than this nobody reads, and each costs time.
const MAX_ERRORS: usize = 100;

/// Collects errors and warnings about a text, and says where they are.
#[derive(Debug)]
pub struct Problems<'a> {
    source: Source<'a>,
    text: Option<Text>,
    lines: OnceCell<Vec<&'a str>>,
    found: IndexSet<Diagnostic>,
    errors: usize,
    /// The nodes that the grammar found wrong: what later stages say of them is no news.
    wrong: HashSet<String>,
}

impl<'a> Problems<'a> {
    /// Nothing is wrong yet.
    pub fn new(source: &Source<'a>) -> Self {
        Self {
            source: *source,
            text: None,
            lines: OnceCell::new(),
            found: IndexSet::new(),
            errors: 0,
            wrong: HashSet::new(),
        }
    }

    /// The name of the text.
    pub fn name(&self) -> &'a str {
        self.source.name
    }

    /// Reads the text; from then on pointers have places. None if it cannot be read, and the
    /// problems say why.
    pub(super) fn read_text(&mut self) -> Option<()> {
        match text::read(self.source.name, self.source.text) {
            Ok(text) => {
                self.text = Some(text);
                Some(())
            }
            Err(faults) => {
                for fault in faults {
                    let mut location = self.location(Some(fault.place));
                    location.pointer = fault.pointer.map(shown);
                    self.push(Diagnostic {
                        severity: Severity::Error,
                        location,
                        message: fault.message,
                        help: Some(fault.help),
                    });
                }
                None
            }
        }
    }

    /// What the text says, once it has been read.
    pub fn json(&self) -> Option<&Value> {
        self.text.as_ref().map(|text| &text.json)
    }

    /// Notes a diagnostic, once. Errors beyond what anybody reads are counted only.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let is_error = diagnostic.severity == Severity::Error;
        let counted = is_error && (self.is_full() || !self.found.contains(&diagnostic));
        if !(is_error && self.is_full()) {
            self.found.insert(diagnostic);
        }
        self.errors += usize::from(counted);
    }

    /// Notes an error at a JSON pointer.
    pub fn error(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        if self.is_full() {
            self.errors += 1;
        } else if !self.wrong.contains(pointer) {
            self.note(Severity::Error, At::Value, pointer, message, help);
        }
    }

    /// Notes a warning at a JSON pointer: nothing stops, but a maintainer should know. The help
    /// says what was decided.
    pub fn warning(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.note(Severity::Warning, At::Key, pointer, message, help);
    }

    /// Notes what the grammar says.
    pub(super) fn found(&mut self, finding: Finding) {
        let at = if finding.key { At::Key } else { At::Value };
        if finding.severity == Severity::Error {
            let pointer = &finding.pointer;
            let node = pointer.strip_suffix("/$ref").unwrap_or(pointer);
            self.wrong.insert(node.to_owned());
        }
        if finding.severity == Severity::Error && self.is_full() {
            self.errors += 1;
        } else {
            let Finding {
                severity,
                pointer,
                message,
                help,
                ..
            } = finding;
            self.note(severity, at, &pointer, message, help);
        }
    }

    fn note(
        &mut self,
        severity: Severity,
        at: At,
        pointer: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let place = self.text.as_ref().and_then(|text| match at {
            At::Value => text.places.value(&text.json, pointer),
            At::Key => text.places.key(&text.json, pointer),
        });
        let mut location = self.location(place);
        location.pointer = Some(shown(pointer.to_owned()));
        self.push(Diagnostic {
            severity,
            location,
            message: short(message.into()),
            help: Some(short(help.into())),
        });
    }

    fn location(&self, place: Option<Place>) -> Location {
        let mut location = Location {
            file: self.source.name.to_owned(),
            ..Location::default()
        };
        if let Some(place) = place {
            let number = |number: u32| number as usize;
            let (line, column) = (number(place.line), number(place.column));
            let lines = self.lines.get_or_init(|| {
                let text = self.source.text;
                let text = text.strip_prefix('\u{feff}').unwrap_or(text);
                text.split('\n').collect()
            });
            // What is missing at the end of a text stands behind its last line at most.
            let (line, column) = match lines.last() {
                Some(last) if line > lines.len() => (lines.len(), last.chars().count() + 1),
                _ => (line, column),
            };
            location.line = Some(line);
            location.column = Some(column);
            location.excerpt = line
                .checked_sub(1)
                .and_then(|line| lines.get(line))
                .map(|text| Excerpt::of(text, column, number(place.length)));
        }
        location
    }

    /// Whether so much is wrong that more of it is only counted.
    pub(super) fn is_full(&self) -> bool {
        self.errors >= MAX_ERRORS
    }

    /// Whether anything was found that stops the generation.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Ends a stage. Warnings alone stay until the end.
    ///
    /// # Errors
    ///
    /// All that was found, warnings too, if there is an error among it.
    pub fn finish(&mut self) -> Result<(), Diagnostics> {
        if self.has_errors() {
            Err(self.take())
        } else {
            Ok(())
        }
    }

    /// Ends the last stage of several texts, and gives the warnings.
    ///
    /// # Errors
    ///
    /// All that was found in all of them, if there is an error among it.
    pub fn finish_all(
        texts: impl IntoIterator<Item = Self>,
    ) -> Result<Vec<Diagnostic>, Diagnostics> {
        let mut errors = false;
        let mut all = Vec::new();
        for mut problems in texts {
            errors |= problems.has_errors();
            all.extend(problems.take().0);
        }
        if errors {
            Err(Diagnostics(all))
        } else {
            Ok(all)
        }
    }

    /// All that was found, in the order of the text.
    pub fn take(&mut self) -> Diagnostics {
        let mut found: Vec<Diagnostic> = self.found.drain(..).collect();
        found.sort_by_key(|diagnostic| {
            let location = &diagnostic.location;
            (location.line.is_none(), location.line, location.column)
        });
        if let Some(more) = self.errors.checked_sub(MAX_ERRORS).filter(|more| *more > 0) {
            found.push(Diagnostic {
                severity: Severity::Error,
                location: self.location(None),
                message: format!("{more} more errors are not shown"),
                help: Some("correct these first".to_owned()),
            });
        }
        self.errors = 0;
        Diagnostics(found)
    }
}

/// Which part of an entry is meant.
#[derive(Clone, Copy)]
enum At {
    Key,
    Value,
}

/// A pointer for people: the root is not nothing.
fn shown(pointer: String) -> String {
    if pointer.is_empty() {
        "/".to_owned()
    } else {
        pointer
    }
}

/// A text that may quote names of any length.
fn short(mut text: String) -> String {
    const MOST: usize = 500;
    if let Some((end, _)) = text.char_indices().nth(MOST) {
        text.truncate(end);
        text.push('…');
    }
    text
}
