//! Edits of a small document, and what other tools say of the two crates. See `semver/README.md`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use dixa_codegen::diagnostics::Diagnostics;
use dixa_codegen::diff::Difference;
use dixa_codegen::{Input, Output, Removed, Source};

use crate::tree;

/// What becomes of the document of `base.yaml`.
#[derive(Debug, Clone)]
pub struct Edit {
    /// The directory.
    pub directory: PathBuf,
    /// The document before.
    pub old: String,
    /// The document after.
    pub new: String,
}

impl Edit {
    /// All edits, by name.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or an edit does not fit the document.
    pub fn all() -> anyhow::Result<Vec<Self>> {
        let directories = tree::directories(&directory())?;
        directories.iter().map(|path| Self::of(path)).collect()
    }

    /// The edit in a directory.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or the edit does not fit the document.
    pub fn of(directory: &Path) -> anyhow::Result<Self> {
        let old = read(&self::directory().join("base.yaml"))?;
        let path = directory.join("edit.diff");
        let new = apply(&old, &read(&path)?).with_context(|| format!("in {}", path.display()))?;
        Ok(Self {
            directory: directory.to_path_buf(),
            old,
            new,
        })
    }

    /// The name of its directory.
    pub fn name(&self) -> String {
        let name = self.directory.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// What it changes for users of the crate.
    ///
    /// # Errors
    ///
    /// A document is refused.
    pub fn difference(&self) -> Result<Difference, Diagnostics> {
        dixa_codegen::compare(
            &Input::from(source("old.yaml", &self.old)),
            &Input::from(source("new.yaml", &self.new)),
        )
    }

    /// The crates before and after, which have the names of the first.
    ///
    /// # Errors
    ///
    /// A document is refused.
    pub fn crates(&self) -> Result<(Output, Output), Diagnostics> {
        let old = dixa_codegen::generate(&Input::from(source("old.yaml", &self.old)))?;
        let new = dixa_codegen::generate(&Input {
            names: Some(source("names.toml", &old.names)),
            removed: Removed::Mark,
            ..Input::from(source("new.yaml", &self.new))
        })?;
        Ok((old, new))
    }
}

/// The directory of all edits.
pub fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("semver")
}

fn source<'a>(name: &'a str, text: &'a str) -> Source<'a> {
    Source { name, text }
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A text after an edit: a diff without line numbers, whose parts are divided by `@@`. What a part
/// shows of the old text must stand in it once.
fn apply(text: &str, diff: &str) -> anyhow::Result<String> {
    let mut edited = text.to_owned();
    for part in diff.split("@@\n") {
        let (mut before, mut after) = (String::new(), String::new());
        for line in part.lines() {
            let (sign, line) = line.split_at_checked(1).context("an empty line")?;
            if !matches!(sign, " " | "-" | "+") {
                bail!("a line begins neither with a space nor with + or -: {line}");
            }
            for (text, other) in [(&mut before, "+"), (&mut after, "-")] {
                if sign != other {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        let count = edited.matches(&before).count();
        ensure!(
            count == 1,
            "this stands {count} times in the document:\n{before}"
        );
        edited = edited.replacen(&before, &after, 1);
    }
    Ok(edited)
}
