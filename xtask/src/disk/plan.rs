//! What a run will write and remove, decided before it touches anything.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::journal::Target;
use super::transaction::Transaction;
use super::{Files, RelativePath, guard, manifest};
use crate::paths;

/// What is to be done to a directory so that it holds the emitted files, and to the files elsewhere
/// that belong to them.
#[derive(Debug)]
pub struct Plan<'a> {
    out: &'a Path,
    transaction: Transaction<'a>,
    /// How many files are written, new or different.
    written: usize,
    /// How many files are removed, since they are no longer emitted.
    removed: usize,
    /// How many files are as they should be.
    unchanged: usize,
}

impl<'a> Plan<'a> {
    /// Compares the emitted files with those on the disk.
    ///
    /// # Errors
    ///
    /// A symbolic link in the way, or a file in the way that codegen did not write.
    pub fn new(out: &'a Path, files: &'a Files) -> anyhow::Result<Self> {
        let owned = manifest::read(out)?;
        let manifest = RelativePath::parse(manifest::NAME)?;
        let mut plan = Self {
            out,
            transaction: Transaction::default(),
            written: 0,
            removed: 0,
            unchanged: 0,
        };
        let mut strangers = Vec::new();
        for (path, text) in files {
            let old = read(out, path)?;
            if old.as_deref() == Some(text.as_bytes()) {
                plan.unchanged += 1;
                continue;
            }
            if old.is_some() && !owned.contains(path) && *path != manifest {
                strangers.push(path);
            }
            plan.written += 1;
            let target = Target::Inside(path.clone());
            let new = Some(text.as_bytes());
            plan.transaction.change(target, old.as_deref(), new);
        }
        refuse_strangers(out, &strangers)?;
        for path in &owned {
            if !files.contains_key(path)
                && let Some(old) = read(out, path)?
            {
                plan.removed += 1;
                let target = Target::Inside(path.clone());
                plan.transaction.change(target, Some(&old), None);
            }
        }
        Ok(plan)
    }

    /// Adds a file elsewhere, with what it held when it was read. One that is linked to is written
    /// where it is.
    ///
    /// # Errors
    ///
    /// The file cannot be there.
    pub fn also(
        &mut self,
        path: &Path,
        old: Option<&[u8]>,
        new: Option<&'a [u8]>,
    ) -> anyhow::Result<()> {
        if old == new {
            return Ok(());
        }
        guard::leads_somewhere(path)?;
        let place = place(path).with_context(|| format!("cannot write {}", paths::shown(path)))?;
        let target = Target::outside(&fs::canonicalize(self.out)?, &place);
        self.transaction.change(target, old, new);
        Ok(())
    }

    /// Whether all is as it should be.
    pub fn is_empty(&self) -> bool {
        self.transaction.is_empty()
    }

    /// How many emitted files it writes, leaves and removes.
    pub fn summary(&self) -> String {
        let Self {
            written,
            unchanged,
            removed,
            ..
        } = self;
        format!("{written} written, {unchanged} unchanged, {removed} removed")
    }

    /// Does it, all or nothing.
    ///
    /// # Errors
    ///
    /// Something cannot be written or removed.
    pub fn carry_out(&self) -> anyhow::Result<()> {
        if self.transaction.is_empty() {
            return Ok(());
        }
        self.transaction.carry_out(&fs::canonicalize(self.out)?)
    }
}

/// The path of a file without any links, whether or not the file is there yet.
fn place(path: &Path) -> io::Result<PathBuf> {
    if path.exists() {
        return fs::canonicalize(path);
    }
    let directory = path
        .parent()
        .filter(|directory| !directory.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(directory)?;
    Ok(fs::canonicalize(directory)?.join(path.file_name().unwrap_or_default()))
}

/// What a file holds, if it is there.
fn read(out: &Path, path: &RelativePath) -> anyhow::Result<Option<Vec<u8>>> {
    if !guard::is_file(out, path)? {
        return Ok(None);
    }
    let place = path.below(out);
    let bytes =
        fs::read(&place).with_context(|| format!("cannot read {}", paths::shown(&place)))?;
    Ok(Some(bytes))
}

/// Files that someone else wrote, and that codegen would overwrite.
fn refuse_strangers(out: &Path, strangers: &[&RelativePath]) -> anyhow::Result<()> {
    const SHOWN: usize = 10;
    if strangers.is_empty() {
        return Ok(());
    }
    let mut list = String::new();
    for path in strangers.iter().take(SHOWN) {
        let _ = write!(list, "\n  {}", paths::shown(&path.below(out)));
    }
    if strangers.len() > SHOWN {
        let _ = write!(list, "\n  and {} more", strangers.len() - SHOWN);
    }
    bail!(
        "these files are in the way, and codegen did not write them ({} does not list them):{list}\n\
         Move or delete them, or name another directory with --out DIR",
        manifest::NAME
    )
}

#[cfg(test)]
mod tests;
