//! Keeps codegen from writing or removing anything outside its directory.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context as _, bail};

use super::RelativePath;
use crate::paths;

/// Whether there is a plain file at a path, reached through plain directories.
///
/// # Errors
///
/// A symbolic link on the way or at its end could lead out of the directory, and a directory
/// where a file should be (or the other way round) is not of codegen's making.
pub fn is_file(out: &Path, path: &RelativePath) -> anyhow::Result<bool> {
    for directory in path.directories() {
        if !is_plain_directory(&directory.below(out))? {
            return Ok(false);
        }
    }
    is_plain_file(&path.below(out))
}

/// Whether there is a directory.
///
/// # Errors
///
/// There is something else.
pub fn is_plain_directory(place: &Path) -> anyhow::Result<bool> {
    match kind(place)? {
        Kind::Nothing => Ok(false),
        Kind::Directory => Ok(true),
        Kind::Symlink => bail!(symlink(place)),
        Kind::File | Kind::Other => {
            bail!("{} is not a directory; move it away", paths::shown(place))
        }
    }
}

/// Whether there is a file.
///
/// # Errors
///
/// There is something else.
pub fn is_plain_file(place: &Path) -> anyhow::Result<bool> {
    match kind(place)? {
        Kind::Nothing => Ok(false),
        Kind::File => Ok(true),
        Kind::Symlink => bail!(symlink(place)),
        Kind::Directory | Kind::Other => {
            bail!("{} is not a file; move it away", paths::shown(place))
        }
    }
}

/// Fails if a path is a symbolic link to nothing, which would be replaced instead of followed.
pub fn leads_somewhere(path: &Path) -> anyhow::Result<()> {
    if fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink()) && !path.exists() {
        let shown = paths::shown(path);
        bail!("{shown} is a broken symbolic link; remove the link");
    }
    Ok(())
}

fn symlink(place: &Path) -> String {
    let shown = paths::shown(place);
    format!("{shown} is a symbolic link, which codegen does not follow; remove the link")
}

enum Kind {
    Nothing,
    File,
    Directory,
    Symlink,
    Other,
}

fn kind(place: &Path) -> anyhow::Result<Kind> {
    let metadata = match fs::symlink_metadata(place) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Kind::Nothing),
        Err(error) => {
            return Err(error).with_context(|| format!("cannot look at {}", paths::shown(place)));
        }
    };
    Ok(match metadata.file_type() {
        kind if kind.is_symlink() => Kind::Symlink,
        kind if kind.is_dir() => Kind::Directory,
        kind if kind.is_file() => Kind::File,
        _ => Kind::Other,
    })
}
