//! Edits of a small document, and what other tools say of the two crates. See `semver/README.md`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow, bail, ensure};
use dixa_codegen::diagnostics::Diagnostics;
use dixa_codegen::diff::Difference;
use dixa_codegen::{Input, Output, Removed, Source};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

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

/// A checksum of what the witnesses are asked about: what the files of two crates show to programs,
/// and the program. What is within functions, and what is said about them, changes no verdict.
///
/// # Errors
///
/// A file cannot be read, or what was emitted is not Rust.
pub fn compared(old: &Files, new: &Files) -> anyhow::Result<String> {
    let mut sum = crc32fast::Hasher::new();
    for files in [old, new] {
        for (path, text) in files {
            if path.starts_with("src/types/") || path.starts_with("src/operations/") {
                let tokens: TokenStream =
                    text.parse().map_err(|error| anyhow!("{path}: {error}"))?;
                sum.update(path.as_bytes());
                sum.update(shown(tokens).to_string().as_bytes());
            }
        }
    }
    sum.update(read(&directory().join("user.rs"))?.as_bytes());
    Ok(format!("{:08x}", sum.finalize()))
}

/// Files by path.
type Files = BTreeMap<String, String>;

/// Rust without comments, imports and the bodies of functions.
fn shown(tokens: TokenStream) -> TokenStream {
    let mut shown: Vec<TokenTree> = Vec::new();
    let (mut is_function, mut is_import) = (false, false);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if is_import {
            is_import = !is_mark(&token, ';');
            continue;
        }
        match (&token, tokens.peek()) {
            (mark, Some(TokenTree::Group(group))) if is_mark(mark, '#') && is_silent(group) => {
                tokens.next();
            }
            (TokenTree::Ident(word), _) if word == "use" && !shown.last().is_some_and(is_pub) => {
                is_import = true;
            }
            (TokenTree::Group(group), _) => {
                let is_body = group.delimiter() == Delimiter::Brace && is_function;
                is_function &= !is_body;
                let inner = if is_body {
                    TokenStream::new()
                } else {
                    self::shown(group.stream())
                };
                shown.push(Group::new(group.delimiter(), inner).into());
            }
            _ => {
                is_function |= matches!(&token, TokenTree::Ident(word) if word == "fn");
                shown.push(token);
            }
        }
    }
    shown.into_iter().collect()
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn is_pub(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(word) if word == "pub")
}

/// Whether an attribute says nothing to programs.
fn is_silent(attribute: &Group) -> bool {
    let first = attribute.stream().into_iter().next();
    matches!(first, Some(TokenTree::Ident(word)) if word == "doc" || word == "inline" || word == "expect")
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
