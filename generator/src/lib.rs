//! Turns the OpenAPI document of Dixa's API into the Rust crate `dixa`.
//!
//! A document goes in as text, a map of files comes out, or diagnostics that say where the
//! document is wrong. Nothing here reads or writes a file.

pub mod changelog;
pub mod diagnostics;
pub mod document;
mod emit;
pub mod evidence;
pub mod model;
pub mod names;
pub mod report;
pub mod wire_document;

use std::collections::BTreeMap;

use changelog::Release;
use diagnostics::{Diagnostic, Diagnostics};
use document::{Document, Problems};
use evidence::Evidence;
use model::{Grouping, Model};
use names::Pins;
use report::Report;

/// A text and the name under which diagnostics speak of it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The name, usually a path relative to the repository.
    pub name: &'a str,
    /// The whole text.
    pub text: &'a str,
}

/// What [`generate`] starts from.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The OpenAPI document, YAML or JSON.
    pub document: Source<'a>,
    /// The pinned names (`names.toml`), if there are any yet.
    pub names: Option<Source<'a>>,
    /// What becomes of names whose thing is gone.
    pub removed: Removed,
    /// The changelog of the crate, if it has one; its newest section has the crate's version.
    pub changelog: Option<Source<'a>>,
}

/// A document by itself.
impl<'a> From<Source<'a>> for Input<'a> {
    fn from(document: Source<'a>) -> Self {
        Self {
            document,
            names: None,
            removed: Removed::default(),
            changelog: None,
        }
    }
}

/// What becomes of a pinned name if the document no longer has the thing that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Removed {
    /// It is an error: a person looks whether the thing is gone, or only moved.
    #[default]
    Refuse,
    /// Its entry is marked `removed`, so that the name is never given to something else.
    Mark,
}

/// What [`generate`] makes of a document.
#[derive(Debug)]
pub struct Output {
    /// The files of the crate, by path relative to its root (`src/lib.rs`), always with `/`.
    pub files: BTreeMap<String, String>,
    /// The new text of `names.toml`: what was pinned before, and what is new.
    pub names: String,
    /// What was decided, and why.
    pub report: Report,
    /// What a maintainer should look at; none of it stops the generation.
    pub warnings: Vec<Diagnostic>,
}

/// Turns a document into the files of a crate.
///
/// # Errors
///
/// All that is wrong with the document, the pinned names or the changelog, each with its place.
pub fn generate(input: &Input<'_>) -> Result<Output, Diagnostics> {
    let mut problems = Problems::new(&input.document);
    let document = Document::parse(&mut problems)?;
    let evidence = Evidence::gather(&document);
    let pinned = input.names.unwrap_or(Source {
        name: "names.toml",
        text: "",
    });
    let mut pin_problems = Problems::new(&pinned);
    let pins = Pins::read(pinned.text, input.removed, &mut pin_problems);
    let kept = pins.kept(&input.document, &document, &evidence);
    let grouping = Grouping::Together(&kept);
    let mut model = Model::build(&document, &evidence, grouping, &mut problems);
    let names = names::assign(&document, &mut model, pins, &mut pin_problems);
    let changelog = input.changelog.unwrap_or(Source {
        name: "CHANGELOG.md",
        text: "",
    });
    let mut changelog_problems = Problems::new(&changelog);
    let release = Release::newest(input.changelog, &mut changelog_problems);
    let warnings = Problems::finish_all([problems, pin_problems, changelog_problems])?;
    let report = Report::of(&model);
    let files = emit::files(&document, &model, &release)
        .map_err(|error| Diagnostics(vec![Diagnostic::bug(&input.document, &error)]))?;
    Ok(Output {
        files,
        names,
        report,
        warnings,
    })
}
