//! What is wrong with a text, or worth a look, collected through all stages.

use std::cell::OnceCell;

use serde_json::Value;

use super::finding::{At, Finding, Instead, Part};
use super::text::{self, Branch, Origin, Place, Text};
use crate::Source;
use crate::diagnostics::{Diagnostic, Diagnostics, Excerpt, Lines, Location, Severity, Topic};
use crate::maps::{HashSet, IndexSet};

/// How many errors are told; more than this nobody reads, and each costs time.
const MAX_ERRORS: usize = 100;

/// Collects errors and warnings about a text, and says where they are.
///
/// If the text is a document with an overlay, a place is in the one or in the other: wherever the
/// node comes from.
#[derive(Debug)]
pub struct Problems<'a> {
    source: Lined<'a>,
    overlay: Option<Lined<'a>>,
    text: Option<Text>,
    found: IndexSet<Diagnostic>,
    errors: usize,
    /// The nodes that earlier stages found wrong: what later ones say of them is no news.
    wrong: HashSet<String>,
    /// The nodes that this stage found wrong.
    wrong_now: HashSet<String>,
    /// Whether warnings are worth telling: what an error has hidden is the reason of many.
    tells_warnings: bool,
}

impl<'a> Problems<'a> {
    /// Nothing is wrong yet.
    pub fn new(source: &Source<'a>) -> Self {
        Self {
            source: Lined::of(source),
            overlay: None,
            text: None,
            found: IndexSet::default(),
            errors: 0,
            wrong: HashSet::default(),
            wrong_now: HashSet::default(),
            tells_warnings: true,
        }
    }

    /// The text is a document that is read with these corrections.
    #[must_use]
    pub fn with_overlay(self, overlay: Option<&Source<'a>>) -> Self {
        Self {
            overlay: overlay.map(Lined::of),
            ..self
        }
    }

    /// The name of the text.
    pub fn name(&self) -> &'a str {
        self.source.source.name
    }

    /// The overlay of the document, if it has one.
    pub(super) fn overlay(&self) -> Option<Source<'a>> {
        self.overlay.as_ref().map(|overlay| overlay.source)
    }

    /// Reads the text; from then on pointers have places. None if it cannot be read, and the
    /// problems say why.
    pub(crate) fn read_text(&mut self) -> Option<()> {
        let faults = match text::read(self.source.source.name, self.source.source.text) {
            Ok(mut text) => {
                let faults = std::mem::take(&mut text.faults);
                self.text = Some(text);
                faults
            }
            Err(faults) => faults,
        };
        for fault in faults {
            let mut location = self.source.location(Some(fault.place));
            self.wrong_now.extend(fault.pointer.clone());
            location.pointer = fault.pointer.map(shown);
            self.push(Diagnostic {
                severity: Severity::Error,
                location,
                message: fault.message,
                help: Some(fault.help),
            });
        }
        self.text.is_some().then_some(())
    }

    /// What the text says, once it has been read.
    pub fn json(&self) -> Option<&Value> {
        self.text.as_ref().map(|text| &text.json)
    }

    /// The same, to put parts of it aside for a while.
    pub(super) fn json_mut(&mut self) -> Option<&mut Value> {
        self.text.as_mut().map(|text| &mut text.json)
    }

    /// The places of a node and of all within it, for another text that takes it over.
    pub(super) fn branch(&self, pointer: &str, origin: Origin) -> Option<Branch> {
        let text = self.text.as_ref()?;
        Some(text.branch(pointer, origin))
    }

    /// Takes the text away, to change it.
    pub(super) fn take_text(&mut self) -> Option<Text> {
        self.text.take()
    }

    /// Puts the text back that was taken away.
    pub(super) fn put_text(&mut self, text: Text) {
        self.text = Some(text);
    }

    /// Takes over all that was found in another text.
    pub(super) fn absorb(&mut self, other: Self) {
        let told = other.found.iter().filter(|found| found.is_error()).count();
        self.errors += other.errors.saturating_sub(told);
        for found in other.found {
            self.push(found);
        }
    }

    /// Notes a diagnostic, once. Errors beyond what anybody reads are counted only.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let is_error = diagnostic.is_error();
        let counted = is_error && (self.is_full() || !self.found.contains(&diagnostic));
        if !(is_error && self.is_full()) {
            self.found.insert(diagnostic);
        }
        self.errors += usize::from(counted);
    }

    /// Notes an error at a JSON pointer.
    pub fn error(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.error_at(At::Value, pointer, message, help);
    }

    /// Notes an error at the key of a JSON pointer, if it has one.
    pub(super) fn error_at_key(
        &mut self,
        pointer: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.error_at(At::Key, pointer, message, help);
    }

    /// Notes a warning at a JSON pointer: nothing stops, but a maintainer should know. The help
    /// says what was decided.
    pub fn warning(
        &mut self,
        topic: Topic,
        pointer: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if self.tells_warnings {
            self.note(Severity::Warning(topic), At::Key, pointer, message, help);
        }
    }

    /// Notes what the grammar says.
    pub(super) fn found(&mut self, finding: Finding) {
        let Finding {
            severity,
            pointer,
            at,
            message,
            help,
            part,
        } = finding;
        match severity {
            Severity::Error => self.error_at(at, &pointer, message, help),
            Severity::Warning(_) => self.note(severity, at, &pointer, message, help),
        }
        // An object without one of its fields is not what it was meant to be.
        let part = part.filter(|part| !part.pointer.is_empty());
        if let Some(Part { pointer, instead }) = part {
            let around = match instead {
                Instead::Nothing => pointer.rsplit_once('/').map(|(around, _)| around),
                Instead::AnySchema => None,
            };
            self.wrong_now.extend(around.map(str::to_owned));
            self.wrong_now.insert(pointer);
        }
    }

    fn error_at(
        &mut self,
        at: At,
        pointer: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let node = pointer.strip_suffix("/$ref").unwrap_or(pointer);
        if self.is_full() {
            self.errors += 1;
        } else if !self.is_wrong(node) {
            self.note(Severity::Error, at, pointer, message, help);
            self.wrong_now.insert(node.to_owned());
        }
    }

    /// Ends a stage: what it has found wrong with a node is enough said of that node.
    pub fn end_stage(&mut self) {
        self.wrong.extend(self.wrong_now.drain());
    }

    /// From now on, warnings are not told.
    pub fn tell_no_warnings(&mut self) {
        self.tells_warnings = false;
    }

    /// Whether an earlier stage has found something wrong with a node.
    pub fn is_wrong(&self, pointer: &str) -> bool {
        self.wrong.contains(pointer)
    }

    /// Whether an earlier stage has found something wrong with a node or in it.
    pub fn is_wrong_within(&self, pointer: &str) -> bool {
        let within = |wrong: &String| {
            let rest = wrong.strip_prefix(pointer);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.wrong.iter().any(within)
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
        let (origin, place) = place.unzip();
        let lined = match (origin, &self.overlay) {
            (Some(Origin::Overlay), Some(overlay)) => overlay,
            (Some(Origin::Overlay), None) | (Some(Origin::Document) | None, _) => &self.source,
        };
        let mut location = lined.location(place);
        location.pointer = Some(shown(pointer.to_owned()));
        self.push(Diagnostic {
            severity,
            location,
            message: short(message.into()),
            help: Some(short(help.into())),
        });
    }

    /// Whether so much is wrong that more of it is only counted.
    pub(super) fn is_full(&self) -> bool {
        self.errors >= MAX_ERRORS
    }

    /// Whether anything was found that stops the generation.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Ends the last stage of several texts, and gives the warnings.
    ///
    /// # Errors
    ///
    /// All that was found in all of them, if there is an error among it.
    pub fn finish<const N: usize>(texts: [Self; N]) -> Result<Vec<Diagnostic>, Diagnostics> {
        let errors = texts.iter().any(Self::has_errors);
        let all = Self::all(texts);
        if errors { Err(all) } else { Ok(all.0) }
    }

    /// All that was found in several texts.
    pub fn all<const N: usize>(texts: [Self; N]) -> Diagnostics {
        Diagnostics(texts.into_iter().flat_map(Self::sorted).collect())
    }

    /// All that was found, in the order of the text, and then in that of its overlay.
    fn sorted(self) -> Vec<Diagnostic> {
        let more = self.errors.saturating_sub(MAX_ERRORS);
        let location = self.source.location(None);
        let mut found: Vec<Diagnostic> = self.found.into_iter().collect();
        let name = self.source.source.name;
        found.sort_by_key(|diagnostic| {
            let location = &diagnostic.location;
            let is_elsewhere = location.file != name;
            (
                location.line.is_none(),
                is_elsewhere,
                location.line,
                location.column,
            )
        });
        if more > 0 {
            found.push(Diagnostic {
                severity: Severity::Error,
                location,
                message: format!("{more} more errors are not shown"),
                help: Some("correct these first".to_owned()),
            });
        }
        found
    }
}

/// A text that knows its lines, once somebody asks for them.
#[derive(Debug)]
struct Lined<'a> {
    source: Source<'a>,
    lines: OnceCell<Lines<'a>>,
}

impl<'a> Lined<'a> {
    fn of(source: &Source<'a>) -> Self {
        Self {
            source: *source,
            lines: OnceCell::new(),
        }
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
                Lines::of(text.strip_prefix('\u{feff}').unwrap_or(text))
            });
            // What is missing at the end of a text stands behind its last line at most.
            let (line, column) = match lines.last() {
                Some((last, text)) if line > last => (last, text.chars().count() + 1),
                _ => (line, column),
            };
            location.line = Some(line);
            location.column = Some(column);
            let rest_of = |skipped| lines.rest_of(line, skipped);
            location.excerpt = Some(Excerpt::cut(column, number(place.length), rest_of));
        }
        location
    }
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
