//! Directories and what is in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use walkdir::WalkDir;

/// The directories in a directory, sorted.
///
/// # Errors
///
/// It cannot be listed.
pub fn directories(parent: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(parent)
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
    {
        let entry = entry?;
        if entry.file_type().is_dir() {
            found.push(entry.into_path());
        }
    }
    Ok(found)
}

/// Every file below a directory, by its path relative to it (with `/`), with its text.
///
/// # Errors
///
/// A file cannot be read, or is not text.
pub fn texts(directory: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in WalkDir::new(directory) {
        let entry = entry?;
        if entry.file_type().is_dir() {
            continue;
        }
        let parts = entry.path().strip_prefix(directory)?.iter();
        let path: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
        let text = fs::read_to_string(entry.path())
            .with_context(|| format!("cannot read {}", entry.path().display()))?;
        texts.insert(path.join("/"), text);
    }
    Ok(texts)
}

/// Makes a directory hold these files and no others; files that are right are not touched, so
/// that cargo does not build them again.
///
/// # Errors
///
/// A file cannot be written or removed.
pub fn make(directory: &Path, files: &BTreeMap<String, String>) -> anyhow::Result<()> {
    fs::create_dir_all(directory)?;
    for path in texts(directory)?
        .keys()
        .filter(|path| !files.contains_key(*path))
    {
        fs::remove_file(directory.join(path))?;
    }
    for (path, text) in files {
        let place = directory.join(path);
        if fs::read(&place).is_ok_and(|found| found == text.as_bytes()) {
            continue;
        }
        fs::create_dir_all(place.parent().unwrap_or(directory))?;
        fs::write(&place, text).with_context(|| format!("cannot write {}", place.display()))?;
    }
    Ok(())
}
