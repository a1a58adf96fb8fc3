//! An edition of the document that has been understood.

use crate::api::{self, Api, Items};
use crate::changelog::Release;
use crate::decided::Decided;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::diff::Difference;
use crate::document::Problems;
use crate::names::{self, Pins};
use crate::report::Report;
use crate::{Input, Output, Source, emit};

/// An edition of the document: all that is known and decided of it, up to the point where files are
/// written.
///
/// It is large, and of very many pieces. A program that ends soon need not drop it.
#[derive(Debug)]
pub struct Edition<'a> {
    source: Source<'a>,
    pub(crate) api: Api,
    release: Release<'a>,
    names: String,
    warnings: Vec<Diagnostic>,
}

impl<'a> Edition<'a> {
    /// Reads a document and decides everything about it.
    ///
    /// # Errors
    ///
    /// All that is wrong with the document, the pinned names or the changelog, each with its place.
    pub fn of(input: &Input<'a>) -> Result<Self, Diagnostics> {
        let pinned = input.names.unwrap_or(Source {
            name: "names.toml",
            text: "",
        });
        let changelog = input.changelog.unwrap_or(Source {
            name: "CHANGELOG.md",
            text: "",
        });
        let mut problems = Problems::new(&input.document).with_overlay(input.overlay.as_ref());
        let mut pin_problems = Problems::new(&pinned);
        let mut changelog_problems = Problems::new(&changelog);
        let pins = Pins::read(pinned.text, input.removed, &mut pin_problems);
        let release = Release::newest(input.changelog, &mut changelog_problems);
        let decided = Decided::of(&input.document, &pins, &mut problems);
        let Some(Decided {
            document, model, ..
        }) = decided.filter(|_| !problems.has_errors())
        else {
            return Err(Problems::all([problems, pin_problems, changelog_problems]));
        };
        model.warn(&document, &mut problems);
        let (names, pins) = names::assign(&model, pins, &mut pin_problems);
        let warnings = Problems::finish([problems, pin_problems, changelog_problems])?;
        Ok(Self {
            source: input.document,
            api: api::build(&document, &model, &names),
            release,
            names: pins.write(),
            warnings,
        })
    }

    /// The new text of `names.toml`.
    pub fn names(&self) -> &str {
        &self.names
    }

    /// What users of the crate see: the text of `api.txt`.
    pub fn api_text(&self) -> String {
        Items::of(&self.api).text(&self.api.authorization)
    }

    /// The difference that a newer edition makes to users of the crate.
    pub fn compare(&self, newer: &Edition<'_>) -> Difference {
        Difference::between(&self.api, &newer.api)
    }

    /// The files of the crate, and what else there is to know of it.
    ///
    /// # Errors
    ///
    /// Fails if what would be written is not Rust, which is a bug of the generator.
    pub fn output(&self) -> Result<Output, Diagnostics> {
        let files = emit::files(&self.api, &self.release)
            .map_err(|error| Diagnostics(vec![Diagnostic::bug(&self.source, &error)]))?;
        Ok(Output {
            files,
            version: self.release.version.to_string(),
            names: self.names.clone(),
            report: Report::of(&self.api),
            warnings: self.warnings.clone(),
        })
    }
}
