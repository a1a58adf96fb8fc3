//! Changes many files: all of them, or none.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;

use anyhow::anyhow;

use super::journal::{Change, Digest, Journal, Side, Target};
use super::steps::Kept;
use super::undo::{finish, settle};
use super::{RelativePath, journal, steps};
use crate::{paths, print};

/// The files to write and to remove, each with what it holds before.
#[derive(Debug, Default)]
pub struct Transaction<'a> {
    changes: Vec<(Change, Option<&'a [u8]>)>,
}

impl<'a> Transaction<'a> {
    /// Adds a file.
    pub fn change(&mut self, path: Target, old: Option<&[u8]>, new: Option<&'a [u8]>) {
        let change = Change {
            path,
            old: old.map(Digest::of),
            new: new.map(Digest::of),
        };
        self.changes.push((change, new));
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Does it. All that takes time or space is done first, where nobody looks; what is left then
    /// is to move the files to their places.
    ///
    /// # Errors
    ///
    /// Something could not be done, and all is as it was, or will be once the next run has begun.
    pub fn carry_out(&self, out: &Path) -> anyhow::Result<()> {
        let journal = Journal {
            tag: Digest::tag(out),
            directories: self.missing_directories(out),
            changes: self
                .changes
                .iter()
                .map(|(change, _)| change.clone())
                .collect(),
        };
        let done = self
            .prepare(&journal, out)
            .and_then(|()| switch(&journal, out))
            .and_then(|()| Journal::close(out));
        if let Err(error) = done {
            let advice = advice(&error);
            return Err(match settle(out) {
                Ok(_) => anyhow!("{error:#}\nNothing was changed. {advice}."),
                Err(second) => anyhow!(
                    "{error:#}\nThe changes cannot be undone: {second:#}\n\
                     {advice}: it begins by putting everything back."
                ),
            });
        }
        // What is left now does no harm, and the next run removes it.
        if let Err(error) = finish(&journal, out) {
            print::warning(format_args!("{error:#}"));
        }
        Ok(())
    }

    /// The directories that new files need.
    fn missing_directories(&self, out: &Path) -> Vec<RelativePath> {
        let mut missing = Vec::new();
        for (change, _) in &self.changes {
            if let (Target::Inside(path), Some(_)) = (&change.path, &change.new) {
                for directory in path.directories() {
                    if !missing.contains(&directory) && !directory.below(out).exists() {
                        missing.push(directory);
                    }
                }
            }
        }
        missing
    }

    /// Puts the new files aside, and the old ones that they will replace.
    fn prepare(&self, journal: &Journal, out: &Path) -> anyhow::Result<()> {
        let folder = out.join(journal::FOLDER);
        steps::create_directory(&folder)?;
        journal.draft(out)?;
        let mut written = Vec::new();
        for (index, (change, text)) in self.changes.iter().enumerate() {
            unchanged(change, out)?;
            let Some(text) = text else { continue };
            let place = change.path.place(out);
            let replaced = change.old.is_some().then_some(place.as_path());
            let new = journal.kept(out, index, Side::New);
            steps::write_new(&new, text, replaced)?;
            written.push(new);
            if let Some(place) = replaced {
                let old = journal.kept(out, index, Side::Old);
                // A link is on the disk as far as the file itself is.
                if steps::keep(place, &old)? == Kept::Copied {
                    written.push(old);
                }
            }
        }
        Journal::open(out)?;
        // One wait for all of it: as long as no file is changed, whatever part of this is on the
        // disk is as good as none.
        let mut directories = journal.touched(out);
        directories.retain(|directory| *directory == folder || !directory.starts_with(out));
        steps::sync(&written, &directories)
    }
}

/// Someone else has changed a file since it was read.
#[derive(Debug)]
struct Changed {
    file: String,
}

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has changed in the meantime", self.file)
    }
}

impl std::error::Error for Changed {}

impl Changed {
    fn at(place: &Path) -> anyhow::Error {
        let file = paths::shown(place);
        Self { file }.into()
    }
}

/// Fails if a file is not as it was when it was read.
fn unchanged(change: &Change, out: &Path) -> anyhow::Result<()> {
    if change.path.digest(out)? == change.old {
        return Ok(());
    }
    Err(Changed::at(&change.path.place(out)))
}

/// What to do about an error.
fn advice(error: &anyhow::Error) -> &'static str {
    let cause = error.root_cause();
    if cause.is::<Changed>() {
        return "Run the command again: it will start from the current files";
    }
    match cause.downcast_ref().map(io::Error::kind) {
        Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge) => {
            "Free some space, and run the command again"
        }
        Some(ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
            "Make sure that the directories are writable, and run the command again"
        }
        _ => "Fix the problem, and run the command again",
    }
}

/// Moves the new files to their places. What is removed goes first, so that a file may take the
/// place of another whose name differs only in case.
///
/// # Errors
///
/// A file cannot be moved, or is not as it was when it was read.
fn switch(journal: &Journal, out: &Path) -> anyhow::Result<()> {
    for (index, change) in journal.changes.iter().enumerate() {
        if change.new.is_none() {
            let kept = journal.kept(out, index, Side::Old);
            steps::put(&change.path.place(out), &kept, || unchanged(change, out))?;
        }
    }
    for directory in &journal.directories {
        steps::create_directory(&directory.below(out))?;
    }
    for (index, change) in journal.changes.iter().enumerate() {
        if change.new.is_some() {
            let kept = journal.kept(out, index, Side::New);
            steps::put(&kept, &change.path.place(out), || {
                match change.path.digest(out)? {
                    None if is_removed_in_another_case(journal, change) => Ok(()),
                    found if found == change.old => Ok(()),
                    _ => Err(Changed::at(&change.path.place(out))),
                }
            })?;
        }
    }
    // Who wrote into a file after the last look at it wrote into the one that is kept.
    for (index, change) in journal.changes.iter().enumerate() {
        if let Some(old) = &change.old
            && Digest::of_file(&journal.kept(out, index, Side::Old))? != *old
        {
            return Err(Changed::at(&change.path.place(out)));
        }
    }
    steps::sync_directories(&journal.touched(out));
    Ok(())
}

/// Whether a file has been removed under a name that some systems take for the same.
fn is_removed_in_another_case(journal: &Journal, change: &Change) -> bool {
    let name = |path: &Target| match path {
        Target::Inside(path) => path.to_string().to_lowercase(),
        Target::Outside(path) => path.to_lowercase(),
    };
    journal
        .changes
        .iter()
        .any(|other| other.new.is_none() && name(&other.path) == name(&change.path))
}

#[cfg(test)]
mod tests;
