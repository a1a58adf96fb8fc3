//! A small document, and what the generator must make of it. See `fixtures/README.md`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use dixa_codegen::diagnostics::Diagnostics;
use dixa_codegen::{Input, Output, Source};

use crate::tree;

/// The names that a fixture's document may have.
pub const DOCUMENTS: [&str; 2] = ["openapi.yaml", "openapi.json"];

/// The corrections of its document that a fixture may have.
pub const OVERLAY: &str = "overlay.yaml";

/// The pinned names that a fixture may start from.
pub const NAMES: &str = "names.toml";

/// A directory with a document.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// The directory.
    pub directory: PathBuf,
    document: &'static str,
}

impl Fixture {
    /// The fixture in a directory.
    ///
    /// # Errors
    ///
    /// The directory has no document, or two.
    pub fn in_directory(directory: &Path) -> anyhow::Result<Self> {
        let found: Vec<&str> = DOCUMENTS
            .into_iter()
            .filter(|name| directory.join(name).is_file())
            .collect();
        let &[document] = found.as_slice() else {
            let names = DOCUMENTS.join(" or ");
            bail!("{} must have one document, {names}", directory.display());
        };
        Ok(Self {
            directory: directory.to_path_buf(),
            document,
        })
    }

    /// All fixtures that the generator accepts, by name.
    ///
    /// # Errors
    ///
    /// A directory has no document, or two.
    pub fn accepted() -> anyhow::Result<Vec<Self>> {
        Self::all("generates")
    }

    /// All fixtures that the generator refuses, by name.
    ///
    /// # Errors
    ///
    /// A directory has no document, or two.
    pub fn refused() -> anyhow::Result<Vec<Self>> {
        Self::all("refuses")
    }

    fn all(kind: &str) -> anyhow::Result<Vec<Self>> {
        let parent = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fixtures")
            .join(kind);
        let directories = tree::directories(&parent)?;
        directories
            .iter()
            .map(|directory| Self::in_directory(directory))
            .collect()
    }

    /// The name of its directory.
    pub fn name(&self) -> String {
        let name = self.directory.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// The document's path.
    pub fn document(&self) -> PathBuf {
        self.directory.join(self.document)
    }

    /// What its document says, with its corrections.
    ///
    /// # Errors
    ///
    /// A file of the fixture cannot be read, or the document is wrong.
    pub fn json(&self) -> anyhow::Result<serde_json::Value> {
        let text = read(&self.document())?;
        crate::json(&text, self.companion(OVERLAY)?.as_deref())
    }

    /// What the generator makes of it.
    ///
    /// # Errors
    ///
    /// A file of the fixture cannot be read.
    pub fn generate(&self) -> anyhow::Result<Result<Output, Diagnostics>> {
        self.generate_with(self.companion(NAMES)?.as_deref())
    }

    /// What the generator makes of it with other pinned names.
    ///
    /// # Errors
    ///
    /// A file of the fixture cannot be read.
    pub fn generate_with(
        &self,
        names: Option<&str>,
    ) -> anyhow::Result<Result<Output, Diagnostics>> {
        let text = read(&self.document())?;
        let overlay = self.companion(OVERLAY)?;
        let source = |name, text| Source { name, text };
        Ok(dixa_codegen::generate(&Input {
            overlay: overlay.as_deref().map(|text| source(OVERLAY, text)),
            names: names.map(|text| source(NAMES, text)),
            ..Input::from(source(self.document, &text))
        }))
    }

    /// The text of a file that a fixture may have beside its document.
    fn companion(&self, name: &str) -> anyhow::Result<Option<String>> {
        let path = self.directory.join(name);
        path.is_file().then(|| read(&path)).transpose()
    }
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}
