//! How the files of a directory differ from the emitted ones.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use walkdir::{DirEntry, WalkDir};

use super::{Files, RelativePath};
use crate::paths;

/// What cargo and git keep at the top of a crate's directory.
const NOT_OURS: [&str; 3] = ["target", "Cargo.lock", ".git"];

/// A file that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub enum Difference {
    /// It is emitted, and its text on the disk is another.
    Stale {
        /// The text on the disk.
        found: Vec<u8>,
    },
    /// It is emitted, and is not on the disk.
    Missing,
    /// It is on the disk, and not emitted.
    Surplus {
        /// The text on the disk, if it is a plain file.
        found: Option<Vec<u8>>,
    },
}

/// Compares the emitted files with all that stands in a directory.
pub fn survey(out: &Path, files: &Files) -> anyhow::Result<Vec<(RelativePath, Difference)>> {
    let mut differences = Vec::new();
    for (path, text) in files {
        let place = path.below(out);
        let found = fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_file());
        if !found {
            differences.push((path.clone(), Difference::Missing));
            continue;
        }
        let found = read(&place)?;
        if found != text.as_bytes() {
            differences.push((path.clone(), Difference::Stale { found }));
        }
    }
    differences.extend(surplus(out, files)?);
    differences.sort_by(|(left, _), (right, _)| left.cmp(right));
    Ok(differences)
}

fn surplus(out: &Path, files: &Files) -> anyhow::Result<Vec<(RelativePath, Difference)>> {
    let mut differences = Vec::new();
    if !out.is_dir() {
        return Ok(differences);
    }
    let walk = WalkDir::new(out).min_depth(1).into_iter();
    for entry in walk.filter_entry(|entry| !is_not_ours(entry)) {
        let entry = entry.with_context(|| format!("cannot list {}", paths::shown(out)))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = relative(out, entry.path())?;
        let is_file = entry.file_type().is_file();
        if is_file && files.contains_key(&path) {
            continue;
        }
        let found = if is_file {
            Some(read(entry.path())?)
        } else {
            None
        };
        differences.push((path, Difference::Surplus { found }));
    }
    Ok(differences)
}

fn is_not_ours(entry: &DirEntry) -> bool {
    entry.depth() == 1 && NOT_OURS.iter().any(|name| entry.file_name() == *name)
}

fn relative(out: &Path, place: &Path) -> anyhow::Result<RelativePath> {
    let path = place.strip_prefix(out)?;
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    RelativePath::parse(&parts.join("/"))
}

fn read(place: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(place).with_context(|| format!("cannot read {}", paths::shown(place)))
}

#[cfg(test)]
mod tests;
