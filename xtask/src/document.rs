//! Reads the document and the pinned names, and has the generator work on them.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use dixa_codegen::{Input, Output, Removed, Source};

use crate::args::DocumentArgs;
use crate::failure::Failure;
use crate::paths;

/// A document, and the names that are pinned for it.
#[derive(Debug)]
pub struct Document {
    spec: PathBuf,
    text: String,
    names: Option<TextFile>,
}

/// A file that belongs to a document.
#[derive(Debug)]
pub struct TextFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its text, if it exists yet.
    pub text: Option<String>,
}

impl Document {
    /// Reads what the command line names.
    pub fn read(args: &DocumentArgs) -> anyhow::Result<Self> {
        let spec = args.spec();
        let text = read(&spec)?.with_context(|| {
            let spec = paths::shown(&spec);
            format!("there is no document at {spec}; name one with --spec FILE")
        })?;
        let names = args.names().map(TextFile::read).transpose()?;
        Ok(Self { spec, text, names })
    }

    /// Fails if a file has changed since it was read.
    pub fn still_current(&self) -> anyhow::Result<()> {
        let spec = (&self.spec, Some(&self.text));
        let names = self
            .names
            .iter()
            .map(|file| (&file.path, file.text.as_ref()));
        for (path, text) in std::iter::once(spec).chain(names) {
            if read(path)?.as_ref() != text {
                let shown = paths::shown(path);
                bail!("{shown} has changed in the meantime; run the command again");
            }
        }
        Ok(())
    }

    /// Has the generator work on it.
    pub fn generate(&self, removed: Removed) -> Result<Output, Failure> {
        let spec = paths::shown(&self.spec);
        let pinned = self
            .names
            .as_ref()
            .map(|names| (paths::shown(&names.path), names));
        let names = pinned
            .as_ref()
            .and_then(|(name, names)| names.text.as_deref().map(|text| Source { name, text }));
        let document = Source {
            name: &spec,
            text: &self.text,
        };
        Ok(dixa_codegen::generate(&Input {
            document,
            names,
            removed,
        })?)
    }

    /// Has the generator write down what is on the wire.
    pub fn on_the_wire(&self) -> Result<String, Failure> {
        let name = &paths::shown(&self.spec);
        let text = &self.text;
        Ok(dixa_codegen::wire_document::write(&Source { name, text })?)
    }

    /// The file of pinned names, if names are pinned.
    pub fn names(&self) -> Option<&TextFile> {
        self.names.as_ref()
    }
}

impl TextFile {
    fn read(path: PathBuf) -> anyhow::Result<Self> {
        let text = read(&path)?;
        Ok(Self { path, text })
    }

    /// What it holds, if it exists yet.
    pub fn bytes(&self) -> Option<&[u8]> {
        self.text.as_deref().map(str::as_bytes)
    }
}

/// The text of a file, if there is one.
fn read(path: &Path) -> anyhow::Result<Option<String>> {
    let shown = || paths::shown(path);
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", shown())),
    };
    let text = String::from_utf8(bytes)
        .with_context(|| format!("{} is not UTF-8; convert it first", shown()))?;
    Ok(Some(text))
}
