//! Keeps two runs from working on one directory at once, and none from working on a directory that
//! an interrupted run has left half done.

use std::fs::{self, File, TryLockError};
use std::path::Path;

use anyhow::Context as _;

use super::{guard, journal, undo};
use crate::{paths, print};

/// Held for as long as a run works on a directory.
#[derive(Debug)]
pub struct Lock {
    _file: Option<File>,
}

/// Waits until no other run works on the directory, which is created if need be.
pub fn lock(directory: &Path) -> anyhow::Result<Lock> {
    let shown = paths::shown(directory);
    guard::leads_somewhere(directory)?;
    fs::create_dir_all(directory).with_context(|| format!("cannot create {shown}"))?;
    let file = open(directory)?;
    let lock = acquire(file, &shown, File::try_lock, File::lock)?;
    settle(directory)?;
    Ok(lock)
}

/// Waits until no other run writes to the directory, if there is one.
pub fn lock_for_reading(directory: &Path) -> anyhow::Result<Lock> {
    if !directory.is_dir() {
        return Ok(Lock { _file: None });
    }
    loop {
        let file = open(directory)?;
        let shown = paths::shown(directory);
        let reading = acquire(file, &shown, File::try_lock_shared, File::lock_shared)?;
        if !directory.join(journal::FOLDER).exists() {
            return Ok(reading);
        }
        // To put it right takes a lock for writing, and two that wait to turn theirs into one would
        // wait for ever.
        drop(reading);
        drop(lock(directory)?);
    }
}

/// Reads files while no run changes them together with the directory.
pub fn settled<T>(directory: &Path, read: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    let _lock = lock_for_reading(directory)?;
    read()
}

/// Puts right what an interrupted run has left, and says so.
fn settle(directory: &Path) -> anyhow::Result<()> {
    let shown = paths::shown(directory);
    let out = fs::canonicalize(directory).with_context(|| format!("cannot open {shown}"))?;
    if undo::settle(&out)? {
        print::note(format_args!(
            "an earlier run was interrupted while it changed {shown}; its changes have been undone"
        ));
    }
    Ok(())
}

/// The directory itself is what is locked, so that nothing is left behind. Where a system cannot
/// do that, runs are not kept apart; each file is still written whole.
fn open(directory: &Path) -> anyhow::Result<Option<File>> {
    if cfg!(not(unix)) {
        return Ok(None);
    }
    let file = File::open(directory)
        .with_context(|| format!("cannot open {}", paths::shown(directory)))?;
    Ok(Some(file))
}

fn acquire(
    file: Option<File>,
    shown: &str,
    attempt: fn(&File) -> Result<(), TryLockError>,
    wait: fn(&File) -> std::io::Result<()>,
) -> anyhow::Result<Lock> {
    if let Some(file) = &file
        && let Err(TryLockError::WouldBlock) = attempt(file)
    {
        print::note(format_args!(
            "waiting for another run that is working on {shown}"
        ));
        wait(file).with_context(|| format!("cannot lock {shown}"))?;
    }
    Ok(Lock { _file: file })
}
