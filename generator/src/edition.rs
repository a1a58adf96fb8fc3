//! A document that has been understood: what is decided, and what it is called.

use crate::changelog::Release;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Problems};
use crate::evidence::Evidence;
use crate::model::{Basis, Grouping, Kept, Model};
use crate::names::{self, Pins};
use crate::report::Report;
use crate::surface::Surface;
use crate::{Input, Output, Source, emit};

/// An edition of the document: all that is known and decided of it, up to the point where files are
/// written.
///
/// It is large, and of very many pieces. A program that ends soon need not drop it.
#[derive(Debug)]
pub struct Edition<'a> {
    source: Source<'a>,
    pub(crate) document: Document,
    pub(crate) model: Model,
    pub(crate) surface: Surface,
    pub(crate) release: Release<'a>,
    /// The new text of `names.toml`.
    pub(crate) names: String,
    pub(crate) warnings: Vec<Diagnostic>,
}

impl<'a> Edition<'a> {
    /// Reads a document and decides everything about it.
    ///
    /// # Errors
    ///
    /// All that is wrong with the document, the pinned names or the changelog, each with its place.
    pub fn of(input: &Input<'a>) -> Result<Self, Diagnostics> {
        let mut problems = Problems::new(&input.document);
        let document = Document::parse(&mut problems);
        let pinned = input.names.unwrap_or(Source {
            name: "names.toml",
            text: "",
        });
        let mut pin_problems = Problems::new(&pinned);
        let pins = Pins::read(pinned.text, input.removed, &mut pin_problems);
        let changelog = input.changelog.unwrap_or(Source {
            name: "CHANGELOG.md",
            text: "",
        });
        let mut changelog_problems = Problems::new(&changelog);
        let release = Release::newest(input.changelog, &mut changelog_problems);
        let Some(document) = document else {
            return Err(Problems::all([problems, pin_problems, changelog_problems]));
        };
        let evidence = Evidence::gather(&document, &problems);
        // A name whose thing seems to be gone may belong to what is wrong, and was left out.
        let is_whole = !problems.has_errors();
        let basis = Basis::of(&document, &evidence);
        let kept = if is_whole {
            pins.kept(&input.document, &basis)
        } else {
            Kept::default()
        };
        let grouping = Grouping::Together(&kept);
        let mut model = Model::build(&basis, grouping, &mut problems);
        let names = if is_whole {
            model.warn(&document, &mut problems);
            names::assign(&document, &mut model, pins, &mut pin_problems)
        } else {
            String::new()
        };
        let warnings = Problems::finish([problems, pin_problems, changelog_problems])?;
        let surface = Surface::of(&model);
        Ok(Self {
            source: input.document,
            document,
            model,
            surface,
            release,
            names,
            warnings,
        })
    }

    /// The files of the crate, and what else there is to know of it.
    ///
    /// # Errors
    ///
    /// Fails if what would be written is not Rust, which is a bug of the generator.
    pub fn output(&self) -> Result<Output, Diagnostics> {
        let files = emit::files(self)
            .map_err(|error| Diagnostics(vec![Diagnostic::bug(&self.source, &error)]))?;
        Ok(Output {
            files,
            version: self.release.version.to_string(),
            names: self.names.clone(),
            report: Report::of(&self.model),
            warnings: self.warnings.clone(),
        })
    }

    /// The title and the version.
    pub(crate) fn name(&self) -> String {
        let words = format!("{} {}", self.document.title, self.document.version);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
