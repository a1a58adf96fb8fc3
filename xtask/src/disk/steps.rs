//! Every change of the disk that is part of a transaction: one function, one step. Tests stop a
//! run before any of them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::Context as _;

use crate::paths;

/// How many files are handed to the disk at once. A journaling file system writes those that wait
/// together in one go; more threads than this gain nothing.
const AT_ONCE: usize = 16;

/// Creates a directory; one that is there already will do.
pub fn create_directory(path: &Path) -> anyhow::Result<()> {
    step()
        .and_then(|()| match fs::create_dir(path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
            other => other,
        })
        .with_context(|| format!("cannot create {}", paths::shown(path)))
}

/// Writes a file that is not there yet. If it is to take the place of another, whoever may read and
/// write that may do the same to this.
pub fn write_new(path: &Path, bytes: &[u8], successor_of: Option<&Path>) -> anyhow::Result<()> {
    step()
        .and_then(|()| OpenOptions::new().write(true).create_new(true).open(path))
        .and_then(|mut file| {
            file.write_all(bytes)?;
            match successor_of {
                Some(old) if cfg!(unix) => file.set_permissions(fs::metadata(old)?.permissions()),
                _ => Ok(()),
            }
        })
        .with_context(|| format!("cannot write {}", paths::shown(path)))
}

/// How a file is kept under a second path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is the same file.
    Linked,
    /// It is a copy, since the file system has no links.
    Copied,
}

/// Keeps a file under a second path.
pub fn keep(path: &Path, second: &Path) -> anyhow::Result<Kept> {
    step()
        .and_then(|()| match fs::hard_link(path, second) {
            Ok(()) => Ok(Kept::Linked),
            Err(_) => fs::copy(path, second).map(|_| Kept::Copied),
        })
        .with_context(|| format!("cannot write {}", paths::shown(second)))
}

/// Moves a file to where another is, or is not yet, if what is there is still as it should be.
/// Whoever looks sees the one or the other.
///
/// # Errors
///
/// It cannot be moved, or `check` fails: it is called at the last moment.
pub fn put(
    from: &Path,
    to: &Path,
    check: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let context = || format!("cannot write {}", paths::shown(to));
    step().with_context(context)?;
    check()?;
    checked();
    fs::rename(from, to).with_context(context)
}

/// Removes a file, if it is there, and is still as it should be.
///
/// # Errors
///
/// It cannot be removed, or `check` fails: it is called at the last moment.
pub fn remove_file(path: &Path, check: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
    let context = || format!("cannot remove {}", paths::shown(path));
    step().with_context(context)?;
    check()?;
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other.with_context(context),
    }
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

/// Waits until these files are on the disk, and not only on their way there, and with them what was
/// created, moved and removed in these directories. The disk is asked for all of it at once: waiting
/// for one after the other takes seconds when it is busy.
pub fn sync(files: &[PathBuf], directories: &[PathBuf]) -> anyhow::Result<()> {
    step()?;
    let files = files.iter().map(|path| Entry::File(path));
    let directories = directories.iter().map(|path| Entry::Directory(path));
    Entry::sync_all(&files.chain(directories).collect::<Vec<_>>())
}

/// Waits until what was created, moved and removed in these directories is on the disk. Not every
/// system can do that, and none can do more, so it does not fail.
pub fn sync_directories(directories: &[PathBuf]) {
    if step().is_ok() {
        let entries: Vec<_> = directories
            .iter()
            .map(|path| Entry::Directory(path))
            .collect();
        let _ = Entry::sync_all(&entries);
    }
}

/// What can be waited for.
#[derive(Debug, Clone, Copy)]
enum Entry<'a> {
    File(&'a Path),
    Directory(&'a Path),
}

impl Entry<'_> {
    fn sync(self) -> anyhow::Result<()> {
        match self {
            // A file may be write-protected; Windows writes out only what is open for writing.
            Self::File(path) => OpenOptions::new()
                .read(true)
                .write(cfg!(windows))
                .open(path)
                .and_then(|file| file.sync_all())
                .with_context(|| format!("cannot write {}", paths::shown(path))),
            Self::Directory(path) => {
                if cfg!(unix) {
                    let _ = File::open(path).and_then(|directory| directory.sync_all());
                }
                Ok(())
            }
        }
    }

    fn sync_all(entries: &[Self]) -> anyhow::Result<()> {
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some(entry) = entries.get(next.fetch_add(1, Ordering::Relaxed)) {
                entry.sync()?;
            }
            Ok(())
        };
        if entries.len() < 2 {
            return work();
        }
        thread::scope(|scope| {
            let threads: Vec<_> = (0..AT_ONCE.min(entries.len()))
                .map(|_| scope.spawn(work))
                .collect();
            threads.into_iter().try_for_each(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| Err(io::Error::other("a thread failed").into()))
            })
        })
    }
}

#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "it fails in tests only")]
fn step() -> io::Result<()> {
    Ok(())
}

/// The moment between the last look at a file and the change of it.
#[cfg(not(test))]
fn checked() {}

#[cfg(test)]
pub use faults::{Fault, Moment, meanwhile, moments};
#[cfg(test)]
use faults::{checked, step};

#[cfg(test)]
mod faults {
    use std::cell::{Cell, RefCell};
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

    /// When someone else can get in between.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Moment {
        /// Before a step.
        Step,
        /// Between the last look at a file and the change of it.
        Checked,
    }

    type Edit = Box<dyn FnOnce()>;

    thread_local! {
        static FAULT: Cell<Option<(Fault, usize)>> = const { Cell::new(None) };
        static STEPS: Cell<usize> = const { Cell::new(0) };
        static CHECKED: Cell<usize> = const { Cell::new(0) };
        static EDIT: RefCell<Option<(Moment, usize, Edit)>> = const { RefCell::new(None) };
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

    /// Has someone else do something at the n-th such moment of this thread from now, from 0.
    pub fn meanwhile(moment: Moment, at: usize, edit: impl FnOnce() + 'static) {
        STEPS.set(0);
        CHECKED.set(0);
        EDIT.set(Some((moment, at, Box::new(edit))));
    }

    /// How many such moments there were since the last call of [`meanwhile`].
    pub fn moments(moment: Moment) -> usize {
        match moment {
            Moment::Step => STEPS.get(),
            Moment::Checked => CHECKED.get(),
        }
    }

    fn interfere(moment: Moment, at: usize) {
        let due = EDIT.with_borrow_mut(|edit| {
            edit.take_if(|(when, wanted, _)| *when == moment && *wanted == at)
        });
        if let Some((_, _, edit)) = due {
            edit();
        }
    }

    pub fn checked() {
        let at = CHECKED.get();
        CHECKED.set(at + 1);
        interfere(Moment::Checked, at);
    }

    pub fn step() -> io::Result<()> {
        let step = STEPS.get();
        STEPS.set(step + 1);
        interfere(Moment::Step, step);
        match FAULT.get() {
            Some((Fault::Kill, at)) if step == at => std::process::abort(),
            Some((Fault::FullOnce, at)) if step == at => Err(io::ErrorKind::StorageFull.into()),
            Some((Fault::Full, at)) if step >= at => Err(io::ErrorKind::StorageFull.into()),
            _ => Ok(()),
        }
    }
}
