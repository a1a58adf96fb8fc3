//! Brings a transaction to its end that this run or an earlier one has not carried out: to the old
//! files, or to the new ones if all of these are in place.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

use super::journal::{Change, Found, Journal, Side, Target, remove_folder};
use super::steps;
use crate::paths;

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

/// Removes the directories that removed files leave empty, and what the transaction kept.
pub fn finish(journal: &Journal, out: &Path) -> anyhow::Result<()> {
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

/// Puts the old files back, and removes the new ones. A file that the transaction has not come to
/// is left as it is, whoever has changed it.
fn put_back(journal: &Journal, out: &Path) -> anyhow::Result<()> {
    let changed: Vec<(usize, &Change)> = journal
        .changes
        .iter()
        .enumerate()
        .filter(|(index, change)| journal.is_changed(out, *index, change))
        .collect();
    refuse_foreign(journal, out, changed.iter().map(|(_, change)| *change))?;
    for (_, change) in &changed {
        if change.old.is_none() {
            steps::remove_file(&change.path.place(out), || {
                refuse_foreign(journal, out, [*change])
            })?;
        }
    }
    for directory in journal.directories.iter().rev() {
        steps::remove_directory(&directory.below(out))?;
    }
    for (index, change) in changed {
        if change.old.is_some() {
            let kept = journal.kept(out, index, Side::Old);
            let place = change.path.place(out);
            if let Some(directory) = place.parent() {
                fs::create_dir_all(directory)
                    .with_context(|| format!("cannot create {}", paths::shown(directory)))?;
            }
            steps::put(&kept, &place, || refuse_foreign(journal, out, [change]))?;
        }
    }
    steps::sync_directories(&journal.touched(out));
    Ok(())
}

/// Fails if someone else has written to a file after the transaction had changed it.
fn refuse_foreign<'a>(
    journal: &Journal,
    out: &Path,
    changed: impl IntoIterator<Item = &'a Change>,
) -> anyhow::Result<()> {
    let mut foreign = Vec::new();
    for change in changed {
        let present = change.path.digest(out)?;
        // Files whose names differ only in case are one on some systems.
        let is_known = |change: &Change| present == change.old || present == change.new;
        if present.is_some() && !journal.changes.iter().any(is_known) {
            foreign.push(paths::shown(&change.path.place(out)));
        }
    }
    if foreign.is_empty() {
        return Ok(());
    }
    bail!(
        "a run was interrupted, and these files have been changed since:\n  {}\n\
         Move them away and run the command again: it restores what was there before the \
         interrupted run",
        foreign.join("\n  ")
    );
}
