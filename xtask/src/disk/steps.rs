//! Every change of the disk that is part of a transaction: one function, one step. Tests stop a
//! run before any of them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::Context as _;

use crate::paths;

/// How many files are handed to the disk at once: waiting for them one by one takes seconds.
const AT_ONCE: usize = 8;

/// Creates a directory; one that is there already will do.
pub fn create_directory(path: &Path) -> anyhow::Result<()> {
    step()
        .and_then(|()| match fs::create_dir(path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
            other => other,
        })
        .with_context(|| format!("cannot create {}", paths::shown(path)))
}

/// Writes a file that is not there yet.
pub fn write_new(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    step()
        .and_then(|()| OpenOptions::new().write(true).create_new(true).open(path))
        .and_then(|mut file| file.write_all(bytes))
        .with_context(|| format!("cannot write {}", paths::shown(path)))
}

/// Keeps a file under a second path, by a link where the file system has links.
pub fn keep(path: &Path, copy: &Path) -> anyhow::Result<()> {
    step()
        .and_then(|()| fs::hard_link(path, copy).or_else(|_| fs::copy(path, copy).map(drop)))
        .with_context(|| format!("cannot write {}", paths::shown(copy)))
}

/// Moves a file to where another is, or is not yet. Whoever looks sees the one or the other.
pub fn put(from: &Path, to: &Path) -> anyhow::Result<()> {
    step()
        .and_then(|()| fs::rename(from, to))
        .with_context(|| format!("cannot write {}", paths::shown(to)))
}

/// Removes a file, if it is there.
pub fn remove_file(path: &Path) -> anyhow::Result<()> {
    step()
        .and_then(|()| match fs::remove_file(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            other => other,
        })
        .with_context(|| format!("cannot remove {}", paths::shown(path)))
}

/// Removes a directory if it is there and empty, and tells whether it is gone.
pub fn remove_directory(path: &Path) -> anyhow::Result<bool> {
    step()
        .and_then(
            |()| match fs::remove_dir(path).map_err(|error| (error.kind(), error)) {
                Ok(()) | Err((ErrorKind::NotFound, _)) => Ok(true),
                Err((ErrorKind::DirectoryNotEmpty, _)) => Ok(false),
                Err((_, error)) => Err(error),
            },
        )
        .with_context(|| format!("cannot remove {}", paths::shown(path)))
}

/// Waits until these files are on the disk, and not only on their way there.
pub fn sync_files(files: &[PathBuf]) -> anyhow::Result<()> {
    let sync = |files: &[PathBuf]| -> anyhow::Result<()> {
        for path in files {
            // A file may be write-protected; Windows writes out only what is open for writing.
            OpenOptions::new()
                .read(true)
                .write(cfg!(windows))
                .open(path)
                .and_then(|file| file.sync_all())
                .with_context(|| format!("cannot write {}", paths::shown(path)))?;
        }
        Ok(())
    };
    step()?;
    thread::scope(|scope| {
        let running: Vec<_> = files
            .chunks(files.len().div_ceil(AT_ONCE).max(1))
            .map(|files| scope.spawn(move || sync(files)))
            .collect();
        running.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| Err(io::Error::other("a thread failed").into()))
        })
    })
}

/// Waits until what was created, moved and removed in a directory is on the disk. Not every system
/// can do that, and none can do more.
pub fn sync_directory(path: &Path) {
    if cfg!(unix) && step().is_ok() {
        let _ = File::open(path).and_then(|directory| directory.sync_all());
    }
}

#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "it fails in tests only")]
fn step() -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
pub use faults::{Fault, step};

#[cfg(test)]
mod faults {
    use std::cell::Cell;
    use std::io;

    /// What happens at a step.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Fault {
        /// The process ends, as if killed.
        Kill,
        /// The disk is full, for this step only.
        FullOnce,
        /// The disk is full from here on.
        Full,
    }

    thread_local! {
        static FAULT: Cell<Option<(Fault, usize)>> = const { Cell::new(None) };
        static STEPS: Cell<usize> = const { Cell::new(0) };
    }

    impl Fault {
        /// Has this thread run into it at its n-th step from now, from 0.
        pub fn at(self, step: usize) {
            FAULT.set(Some((self, step)));
            STEPS.set(0);
        }

        /// Whether any step came to it.
        pub fn struck() -> bool {
            FAULT.get().is_some_and(|(_, at)| STEPS.get() > at)
        }

        /// No more faults.
        pub fn end() {
            FAULT.set(None);
        }
    }

    pub fn step() -> io::Result<()> {
        let step = STEPS.get();
        STEPS.set(step + 1);
        match FAULT.get() {
            Some((Fault::Kill, at)) if step == at => std::process::abort(),
            Some((Fault::FullOnce, at)) if step == at => Err(io::ErrorKind::StorageFull.into()),
            Some((Fault::Full, at)) if step >= at => Err(io::ErrorKind::StorageFull.into()),
            _ => Ok(()),
        }
    }
}
