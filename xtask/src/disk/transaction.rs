//! Changes many files: all of them, or none.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use anyhow::{Context as _, anyhow, bail};

use super::journal::{Change, Digest, Found, Journal, Side, Target, remove_folder};
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
                    "{error:#}\nWhat was changed cannot be put back: {second:#}\n\
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

    /// Puts the new files and the old ones aside.
    fn prepare(&self, journal: &Journal, out: &Path) -> anyhow::Result<()> {
        steps::create_directory(&out.join(journal::FOLDER))?;
        journal.draft(out)?;
        let mut written = Vec::new();
        for (index, (change, text)) in self.changes.iter().enumerate() {
            if let Some(old) = &change.old {
                let kept = journal.kept(out, index, Side::Old);
                // Someone may have got here since the file was read.
                if change.path.digest(out)?.as_ref() != Some(old) {
                    bail!(changed(&change.path.place(out)));
                }
                steps::keep(&change.path.place(out), &kept)?;
                written.push(kept);
            } else if change.path.digest(out)?.is_some() {
                bail!(changed(&change.path.place(out)));
            }
            if let Some(text) = text {
                let kept = journal.kept(out, index, Side::New);
                steps::write_new(&kept, text)?;
                written.push(kept);
            }
        }
        steps::sync_files(&written)?;
        steps::sync_directory(&out.join(journal::FOLDER));
        for directory in journal.touched(out) {
            if !directory.starts_with(out) {
                steps::sync_directory(&directory);
            }
        }
        Ok(())
    }
}

/// What to do about an error of the file system.
fn advice(error: &anyhow::Error) -> &'static str {
    let kind = error
        .root_cause()
        .downcast_ref::<io::Error>()
        .map(io::Error::kind);
    match kind {
        Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge) => {
            "Free some space, and run the command again"
        }
        Some(ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
            "See that the directories can be written to, and run the command again"
        }
        _ => "Mend that, and run the command again",
    }
}

fn changed(place: &Path) -> String {
    let shown = paths::shown(place);
    format!("{shown} has changed in the meantime")
}

/// Moves the new files to their places. What is removed goes first, so that a file may take the
/// place of another whose name differs only in case.
fn switch(journal: &Journal, out: &Path) -> anyhow::Result<()> {
    Journal::open(out)?;
    for change in &journal.changes {
        if change.new.is_none() {
            steps::remove_file(&change.path.place(out))?;
        }
    }
    for directory in &journal.directories {
        steps::create_directory(&directory.below(out))?;
    }
    for (index, change) in journal.changes.iter().enumerate() {
        if change.new.is_some() {
            let kept = journal.kept(out, index, Side::New);
            steps::put(&kept, &change.path.place(out))?;
        }
    }
    for directory in journal.touched(out) {
        steps::sync_directory(&directory);
    }
    Ok(())
}

/// Removes the directories that removed files leave empty, and what the transaction kept.
fn finish(journal: &Journal, out: &Path) -> anyhow::Result<()> {
    for change in &journal.changes {
        if let (Target::Inside(path), None) = (&change.path, &change.new) {
            for directory in path.directories().rev() {
                let directory = directory.below(out);
                // It fails where other files remain, as it should.
                if !steps::remove_directory(&directory)? {
                    break;
                }
            }
        }
    }
    journal.tidy(out)
}

/// Puts right what an interrupted run has left, and tells whether there was anything to put back.
///
/// # Errors
///
/// A file cannot be put back, or has been changed since by someone else.
pub fn settle(out: &Path) -> anyhow::Result<bool> {
    match Journal::find(out)? {
        Found::Nothing => Ok(false),
        Found::Begun(None) => remove_folder(out).map(|()| false),
        Found::Begun(Some(journal)) => journal.tidy(out).map(|()| false),
        Found::Done(journal) => finish(&journal, out).map(|()| false),
        Found::Open(journal) => {
            put_back(&journal, out)?;
            Journal::close(out)?;
            journal.tidy(out)?;
            Ok(true)
        }
    }
}

/// Puts the old files back, and removes the new ones.
fn put_back(journal: &Journal, out: &Path) -> anyhow::Result<()> {
    let mut present = Vec::new();
    let mut foreign = Vec::new();
    for change in &journal.changes {
        let digest = change.path.digest(out)?;
        // Files whose names differ only in case are one on some systems.
        let is_known = digest.is_none()
            || journal
                .changes
                .iter()
                .any(|change| digest == change.old || digest == change.new);
        if !is_known {
            foreign.push(paths::shown(&change.path.place(out)));
        }
        present.push(digest);
    }
    if !foreign.is_empty() {
        bail!(
            "a run was interrupted, and these files have been changed since:\n  {}\n\
             Move them away and run the command again: it puts back what was there before the \
             interrupted run",
            foreign.join("\n  ")
        );
    }
    let differs = |index: usize, change: &Change| {
        present
            .get(index)
            .is_some_and(|present| *present != change.old)
    };
    for (index, change) in journal.changes.iter().enumerate() {
        if change.old.is_none() && differs(index, change) {
            steps::remove_file(&change.path.place(out))?;
        }
    }
    for directory in journal.directories.iter().rev() {
        steps::remove_directory(&directory.below(out))?;
    }
    for (index, change) in journal.changes.iter().enumerate() {
        if change.old.is_some() && differs(index, change) {
            let kept = journal.kept(out, index, Side::Old);
            let place = change.path.place(out);
            if let Some(directory) = place.parent() {
                fs::create_dir_all(directory)
                    .with_context(|| format!("cannot create {}", paths::shown(directory)))?;
            }
            steps::put(&kept, &place)?;
        }
    }
    for directory in journal.touched(out) {
        steps::sync_directory(&directory);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
