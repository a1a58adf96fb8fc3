//! Turns the OpenAPI document of Dixa's API into the Rust crate `dixa`.
//!
//! A document goes in as text, a map of files comes out, or diagnostics that say where the
//! document is wrong. Nothing here reads or writes a file.

// No input makes it panic.
#![warn(
    clippy::expect_used,
    clippy::panic,
    clippy::todo,
    clippy::unimplemented,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm
)]

// The stages, in their order. Data flows one way.
pub mod document;
pub mod evidence;
pub mod model;
pub mod names;

pub mod api;

pub mod diff;
mod emit;
pub mod report;
pub mod wire_document;

// The pipeline: up to the model, and up to the API.
mod decided;
mod edition;
mod moved;

// What belongs to no stage.
pub mod changelog;
pub mod diagnostics;
#[cfg(test)]
mod documents;
mod maps;
mod visible;
mod words;

pub use edition::Edition;
pub use moved::{Moved, moved};

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Diagnostics};
use diff::Difference;
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
    /// Corrections of the document, if there are any: an overlay of the OpenAPI Overlay
    /// Specification 1.0, YAML or JSON.
    pub overlay: Option<Source<'a>>,
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
            overlay: None,
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
    /// The version of the crate.
    pub version: String,
    /// What was decided, and why.
    pub report: Report,
    /// What a maintainer should look at; none of it stops the generation.
    pub warnings: Vec<Diagnostic>,
}

/// Turns a document into the files of a crate.
///
/// # Errors
///
/// All that is wrong with the document, its overlay, the pinned names or the changelog, each with its
/// place.
pub fn generate(input: &Input<'_>) -> Result<Output, Diagnostics> {
    Edition::of(input)?.output()
}

/// Compares two editions of a document, as they matter to users of the crate.
///
/// If `new` has no pinned names, it takes over those that `old` ends with, as an update does; the
/// names of what is gone are marked then, whatever `new.removed` says.
///
/// # Errors
///
/// All that is wrong with either document, its overlay or the pinned names, each with its place.
pub fn compare(old: &Input<'_>, new: &Input<'_>) -> Result<Difference, Diagnostics> {
    let before = match Edition::of(old) {
        Ok(before) => before,
        Err(mut wrong) => {
            wrong
                .0
                .extend(Edition::of(new).err().into_iter().flat_map(|more| more.0));
            return Err(wrong);
        }
    };
    let names = new.names.unwrap_or(Source {
        name: old.names.map_or("names.toml", |names| names.name),
        text: before.names(),
    });
    let removed = match new.names {
        Some(_) => new.removed,
        None => Removed::Mark,
    };
    let after = Edition::of(&Input {
        names: Some(names),
        removed,
        ..*new
    })?;
    Ok(before.compare(&after))
}
