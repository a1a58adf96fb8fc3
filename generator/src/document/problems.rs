//! What is wrong with a text, or worth a look, collected through all stages.

use indexmap::IndexSet;

use super::positions::Positions;
use crate::Source;
use crate::diagnostics::{Diagnostic, Diagnostics, Severity};

/// Collects errors and warnings about a text, and says where they are.
#[derive(Debug)]
pub struct Problems<'a> {
    source: Source<'a>,
    positions: Positions<'a>,
    found: IndexSet<Diagnostic>,
}

impl<'a> Problems<'a> {
    /// Nothing is wrong yet.
    pub fn new(source: &Source<'a>) -> Self {
        Self {
            source: *source,
            positions: Positions::new(source.text),
            found: IndexSet::new(),
        }
    }

    /// The text, and its name.
    pub(super) fn source(&self) -> Source<'a> {
        self.source
    }

    /// The name of the text.
    pub fn name(&self) -> &'a str {
        self.source.name
    }

    /// A diagnostic at a JSON pointer.
    pub fn at(
        &self,
        severity: Severity,
        pointer: &str,
        message: impl Into<String>,
        help: Option<String>,
    ) -> Diagnostic {
        Diagnostic {
            severity,
            location: self.positions.locate(self.source.name, pointer),
            message: message.into(),
            help,
        }
    }

    /// The first key that stands twice in one object, with the place of the second.
    pub(super) fn duplicate(&self) -> Option<(String, (usize, usize))> {
        self.positions.duplicate()
    }

    /// Notes a diagnostic, once.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.insert(diagnostic);
    }

    /// Notes an error at a JSON pointer.
    pub fn error(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        let diagnostic = self.at(Severity::Error, pointer, message, Some(help.into()));
        self.push(diagnostic);
    }

    /// Notes a warning at a JSON pointer: nothing stops, but a maintainer should know. The help
    /// says what was decided.
    pub fn warning(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        let diagnostic = self.at(Severity::Warning, pointer, message, Some(help.into()));
        self.push(diagnostic);
    }

    /// Whether anything was found that stops the generation.
    pub fn has_errors(&self) -> bool {
        self.found
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
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
        Diagnostics(found)
    }
}
