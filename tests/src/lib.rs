//! What the tests of this repository share.

pub mod assembly;
pub mod dependencies;
pub mod edits;
pub mod fixture;
pub mod mutation;
pub mod promises;
pub mod semver;
pub mod slice;
pub mod tree;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use dixa_codegen::Source;
use dixa_codegen::document::{Document, Problems};
use serde_json::Value;

/// The root of the repository.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// The document of the repository: a new edition may be YAML or JSON.
pub fn document() -> PathBuf {
    let json = root().join("spec/dixa-v1.json");
    if json.exists() {
        json
    } else {
        root().join("spec/dixa-v1.yaml")
    }
}

/// The corrections of the document of the repository, if it has any.
///
/// # Errors
///
/// They cannot be read.
pub fn overlay() -> anyhow::Result<Option<String>> {
    let path = root().join("spec/overlay.yaml");
    let text = path.exists().then(|| fs::read_to_string(&path));
    text.transpose()
        .with_context(|| format!("cannot read {}", path.display()))
}

/// What the document of the repository says, with its corrections.
///
/// # Errors
///
/// It cannot be read, or is wrong.
pub fn spec() -> anyhow::Result<Value> {
    said(overlay()?.as_deref())
}

/// What the document of the repository says, as it was published.
///
/// # Errors
///
/// It cannot be read, or is wrong.
pub fn published() -> anyhow::Result<Value> {
    said(None)
}

fn said(overlay: Option<&str>) -> anyhow::Result<Value> {
    let path = document();
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    json(&text, overlay()?.as_deref())
}

/// What a document says, with its corrections.
///
/// # Errors
///
/// It is wrong.
pub fn json(text: &str, overlay: Option<&str>) -> anyhow::Result<Value> {
    let source = Source {
        name: "the document",
        text,
    };
    let overlay = overlay.map(|text| Source {
        name: "the overlay",
        text,
    });
    let mut problems = Problems::new(&source).with_overlay(overlay.as_ref());
    Document::parse(&mut problems);
    let json = problems.json().cloned();
    Problems::finish([problems])?;
    json.context("the document cannot be read")
}
