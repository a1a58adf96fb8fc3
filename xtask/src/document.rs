//! Reads the document and what belongs to it, and has the generator work on that.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use dixa_codegen::diff::Difference;
use dixa_codegen::document::{MAX_BYTES, decode};
use dixa_codegen::{Edition, Input, Moved, Output, Removed, Source};

use crate::args::{Companion, DocumentArgs};
use crate::failure::Failure;
use crate::paths;

/// A document, and what belongs to it.
#[derive(Debug, Clone)]
pub struct Document {
    /// What messages call it.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Where it is.
    pub path: PathBuf,
    /// The corrections of it, if it may have some.
    pub overlay: Option<TextFile>,
    /// The names that are pinned for it, if names are pinned.
    pub names: Option<TextFile>,
    /// The changelog of its crate, if that has one.
    pub changelog: Option<TextFile>,
    /// The warnings of the last run, if they are kept.
    pub warnings: Option<TextFile>,
}

/// A file that belongs to a document.
#[derive(Debug, Clone)]
pub struct TextFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its text, if it exists yet.
    pub text: Option<String>,
}

impl Document {
    /// Reads what the command line names.
    pub fn read(args: &DocumentArgs) -> anyhow::Result<Self> {
        let path = args.spec()?;
        let name = paths::shown(&path);
        let text = read(&path)?.with_context(|| {
            format!("there is no document at {name}; specify one with --spec FILE")
        })?;
        Ok(Self {
            name,
            text,
            path,
            overlay: args.overlay().map(TextFile::companion).transpose()?,
            names: args.names().map(TextFile::read).transpose()?,
            changelog: args.changelog().map(TextFile::read).transpose()?,
            warnings: args.warnings().map(TextFile::read).transpose()?,
        })
    }

    /// Fails if a file has changed since it was read.
    pub fn still_current(&self) -> anyhow::Result<()> {
        let document = (&self.path, Some(&self.text));
        let others = self
            .names
            .iter()
            .chain(&self.overlay)
            .chain(&self.changelog)
            .chain(&self.warnings);
        let others = others.map(|file| (&file.path, file.text.as_ref()));
        for (path, text) in std::iter::once(document).chain(others) {
            if read(path)?.as_ref() != text {
                let shown = paths::shown(path);
                bail!("{shown} has changed in the meantime; run the command again");
            }
        }
        Ok(())
    }

    /// Reads a document, `-` from the standard input, its overlay and its pinned names.
    pub fn of(
        path: &Path,
        overlay: Option<Companion>,
        names: Option<PathBuf>,
    ) -> anyhow::Result<Self> {
        let (name, text) = if path == Path::new("-") {
            let name = "standard input".to_owned();
            let bytes = bytes(0, io::stdin().lock()).context("cannot read standard input")?;
            let text = decode(&name, bytes)?;
            (name, text)
        } else {
            let name = paths::shown(path);
            let text = read(path)?.with_context(|| format!("there is no document at {name}"))?;
            (name, text)
        };
        let names = names.map(TextFile::read).transpose()?;
        if let Some(TextFile { path, text: None }) = &names {
            bail!("there is no file of names at {}", paths::shown(path));
        }
        Ok(Self {
            name,
            text,
            path: path.to_path_buf(),
            overlay: overlay.map(TextFile::companion).transpose()?,
            names,
            changelog: None,
            warnings: None,
        })
    }

    /// Has the generator work on it.
    pub fn generate(&self, removed: Removed) -> Result<Output, Failure> {
        self.with_input(removed, |input| {
            // The process ends soon, and its memory with it, in less time than it takes to give back
            // the pieces.
            let edition = ManuallyDrop::new(Edition::of(input)?);
            Ok(edition.output()?)
        })
    }

    /// Has the generator compare it with a newer one, which takes its names over unless it has
    /// names of its own.
    pub fn compare(&self, newer: &Self) -> Result<Difference, Failure> {
        self.with_input(Removed::Mark, |old| {
            newer.with_input(Removed::Mark, |new| Ok(dixa_codegen::compare(old, new)?))
        })
    }

    /// Whether a newer one says that calls go elsewhere.
    pub fn moved(&self, newer: &Self) -> Result<Option<Moved>, Failure> {
        self.with_input(Removed::Mark, |old| {
            newer.with_input(Removed::Mark, |new| Ok(dixa_codegen::moved(old, new)))
        })
    }

    /// That calls go elsewhere in this one, where it says so.
    pub fn has_moved(&self, moved: &Moved, help: &str) -> Failure {
        let told = self.with_input(Removed::Mark, |input| Ok(moved.error(input, help)));
        told.map_or_else(|failure| failure, Failure::from)
    }

    /// Calls a function with what the generator starts from.
    fn with_input<T>(
        &self,
        removed: Removed,
        call: impl FnOnce(&Input<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let [overlay, names, changelog] = [&self.overlay, &self.names, &self.changelog]
            .map(|file| file.as_ref().map(|file| (paths::shown(&file.path), file)));
        call(&Input {
            overlay: source(overlay.as_ref()),
            names: source(names.as_ref()),
            removed,
            changelog: source(changelog.as_ref()),
            ..Input::from(self.source())
        })
    }

    /// Has the generator write down what is on the wire.
    pub fn on_the_wire(&self) -> Result<String, Failure> {
        self.with_input(Removed::Refuse, |input| {
            Ok(dixa_codegen::wire_document::write(input)?)
        })
    }

    /// The text with its name.
    pub fn source(&self) -> Source<'_> {
        Source {
            name: &self.name,
            text: &self.text,
        }
    }
}

/// The text of a file with its name, if it exists yet.
fn source<'a>(file: Option<&'a (String, &'a TextFile)>) -> Option<Source<'a>> {
    let (name, file) = file?;
    let text = file.text.as_deref()?;
    Some(Source { name, text })
}

impl TextFile {
    fn read(path: PathBuf) -> anyhow::Result<Self> {
        let text = read(&path)?;
        Ok(Self { path, text })
    }

    /// Reads a file, which has to be there if the command line names it.
    ///
    /// # Errors
    ///
    /// It cannot be read.
    pub fn companion(file: Companion) -> anyhow::Result<Self> {
        let (path, is_named) = match file {
            Companion::Named(path) => (path, true),
            Companion::Usual(path) => (path, false),
        };
        let file = Self::read(path)?;
        if is_named && file.text.is_none() {
            bail!("there is no file {}", paths::shown(&file.path));
        }
        Ok(file)
    }

    /// What it holds, if it exists yet.
    pub fn bytes(&self) -> Option<&[u8]> {
        self.text.as_deref().map(str::as_bytes)
    }
}

/// The text of a file, if there is one.
fn read(path: &Path) -> anyhow::Result<Option<String>> {
    let shown = paths::shown(path);
    let size = |file: &File| file.metadata().map_or(0, |metadata| metadata.len());
    match File::open(path).and_then(|file| bytes(size(&file), file)) {
        Ok(bytes) => Ok(Some(decode(&shown, bytes)?)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {shown}")),
    }
}

/// What there is to read, of about this size, and one byte more than is allowed, which says that it
/// is too large.
pub fn bytes(size: u64, from: impl Read) -> io::Result<Vec<u8>> {
    let most = MAX_BYTES as u64 + 1;
    // The end is found with room for a byte, and otherwise twice as much would be taken for it.
    let room = usize::try_from(size.min(most)).map_or(0, |size| size + 1);
    let mut bytes = Vec::with_capacity(room);
    from.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
