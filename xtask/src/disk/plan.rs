//! What a run will write and remove, decided before it touches anything.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context as _, bail};

use super::{Files, RelativePath, guard, manifest, replace};
use crate::paths;

/// What is to be done to a directory so that it holds the emitted files.
#[derive(Debug)]
pub struct Plan<'a> {
    out: &'a Path,
    /// The files to write, new or different.
    pub write: Vec<(&'a RelativePath, &'a str)>,
    /// The files to remove, since they are no longer emitted.
    pub remove: Vec<RelativePath>,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// All that is ours until the last step is done.
    owned: BTreeSet<RelativePath>,
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
            write: Vec::new(),
            remove: Vec::new(),
            unchanged: 0,
            owned,
        };
        let mut strangers = Vec::new();
        for (path, text) in files {
            let exists = guard::is_file(out, path)?;
            if exists && reads(&path.below(out), text)? {
                plan.unchanged += 1;
                continue;
            }
            if exists && !plan.owned.contains(path) && *path != manifest {
                strangers.push(path);
            }
            plan.write.push((path, text));
        }
        refuse_strangers(out, &strangers)?;
        for path in &plan.owned {
            if !files.contains_key(path) && guard::is_file(out, path)? {
                plan.remove.push(path.clone());
            }
        }
        plan.owned
            .extend(files.keys().filter(|path| **path != manifest).cloned());
        Ok(plan)
    }

    /// Does it. What is removed goes first, so that a file may take the place of another whose
    /// name differs only in case.
    ///
    /// # Errors
    ///
    /// A file cannot be written or removed; the next run finishes what this one began.
    pub fn carry_out(&self) -> anyhow::Result<()> {
        if self.write.is_empty() && self.remove.is_empty() {
            return Ok(());
        }
        // Until all is done, the manifest lists the old files and the new ones: if the run is
        // interrupted, the next one knows them all.
        let all = manifest::render(self.owned.iter());
        let manifest = self.out.join(manifest::NAME);
        let is_final = |path: &RelativePath| path.below(self.out) == manifest;
        if self.write.iter().any(|(path, _)| is_final(path)) {
            replace(&manifest, &all)?;
        }
        for path in &self.remove {
            self.remove(path)?;
        }
        let (last, files): (Vec<_>, Vec<_>) =
            self.write.iter().partition(|(path, _)| is_final(path));
        for (path, text) in files.into_iter().chain(last) {
            replace(&path.below(self.out), text)?;
        }
        Ok(())
    }

    /// Removes a file, and the directories that it leaves empty.
    fn remove(&self, path: &RelativePath) -> anyhow::Result<()> {
        let place = path.below(self.out);
        match fs::remove_file(&place) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(error)
                    .with_context(|| format!("cannot remove {}", paths::shown(&place)));
            }
            _ => {}
        }
        for directory in path.directories().rev() {
            // It fails where other files remain, as it should.
            if fs::remove_dir(directory.below(self.out)).is_err() {
                break;
            }
        }
        Ok(())
    }
}

/// Whether a file holds just this text.
fn reads(place: &Path, text: &str) -> anyhow::Result<bool> {
    let bytes = fs::read(place).with_context(|| format!("cannot read {}", paths::shown(place)))?;
    Ok(bytes == text.as_bytes())
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
