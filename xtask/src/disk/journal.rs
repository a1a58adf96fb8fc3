//! What a transaction changes, kept on the disk for as long as it may have to be undone.
//!
//! `.emitting/` in the directory of the crate holds it, with the new files and the old ones:
//!
//! - `draft`: this, while nothing is changed yet.
//! - `journal`: the same, while files are changed. Whoever finds it puts the old ones back.
//! - `done`: the same, while only the tidying up is left.
//! - `new-3`: the third file as it will be, until it is moved to its place.
//! - `old-3`: the third file as it was. One that is replaced is kept here from the beginning; one
//!   that is removed is moved here when its turn comes.
//!
//! Those of a file outside the directory stand beside that file, since a file cannot be moved from
//! one file system to another. Which of them are there tells how far a run has got with the file.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, bail};
use serde::{Deserialize, Serialize};
use twox_hash::XxHash3_128;

use super::{RelativePath, guard, steps};
use crate::paths;

/// The directory of a transaction, and how its files outside of that begin.
pub const FOLDER: &str = ".emitting";

const DRAFT: &str = "draft";
const JOURNAL: &str = "journal";
const DONE: &str = "done";

/// What a transaction changes.
#[derive(Debug, Serialize, Deserialize)]
pub struct Journal {
    /// Tells the files of this transaction outside of its directory from those of others.
    pub tag: String,
    /// The directories that it creates, each after the one that it stands in.
    pub directories: Vec<RelativePath>,
    /// The files that it writes and removes.
    pub changes: Vec<Change>,
}

/// A file that is written, or removed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Change {
    /// Where it is, from the directory of the crate.
    pub path: Target,
    /// The digest of what it held, if it was there.
    pub old: Option<Digest>,
    /// The digest of what it will hold, if it will be there.
    pub new: Option<Digest>,
}

/// Where a file is, seen from the directory of the crate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// Below it.
    Inside(RelativePath),
    /// Elsewhere. The path is relative, so that a copy of all never changes the original.
    Outside(String),
}

/// Which of the two files that a transaction keeps.
#[derive(Debug, Clone, Copy)]
pub enum Side {
    /// As it was.
    Old,
    /// As it will be.
    New,
}

/// What tells a file from another, in hexadecimal digits: its XXH3 of 128 bits. Nobody forges files to
/// deceive this one; it finds out edits, and costs far less than a cryptographic digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest(String);

impl Digest {
    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(format!("{:032x}", XxHash3_128::oneshot(bytes)))
    }

    /// The digest of what a file holds.
    pub fn of_file(place: &Path) -> anyhow::Result<Self> {
        let bytes =
            fs::read(place).with_context(|| format!("cannot read {}", paths::shown(place)))?;
        Ok(Self::of(&bytes))
    }

    /// A few letters that stand for a path.
    pub fn tag(path: &Path) -> String {
        Self::of(path.as_os_str().as_encoded_bytes()).0[..8].to_owned()
    }
}

impl Target {
    /// A file outside of the directory. Both paths have no links in them.
    pub fn outside(out: &Path, file: &Path) -> Self {
        let (mut from, mut to) = (out.components(), file.components());
        let (mut left, mut right) = (from.next(), to.next());
        if left != right {
            // Another drive.
            return Self::Outside(file.display().to_string());
        }
        while left.is_some() && left == right {
            (left, right) = (from.next(), to.next());
        }
        let up = left.into_iter().chain(from).map(|_| "..".to_owned());
        let down = right
            .into_iter()
            .chain(to)
            .map(|part| part.as_os_str().to_string_lossy().into_owned());
        Self::Outside(up.chain(down).collect::<Vec<_>>().join("/"))
    }

    /// The path from the root.
    pub fn place(&self, out: &Path) -> PathBuf {
        match self {
            Self::Inside(path) => path.below(out),
            Self::Outside(path) => {
                let mut place = out.to_path_buf();
                for part in Path::new(path).components() {
                    match part {
                        // The directory has no links in it, so this is the one above.
                        Component::ParentDir => drop(place.pop()),
                        part => place.push(part),
                    }
                }
                place
            }
        }
    }

    /// The digest of what is there now, if it is a plain file.
    ///
    /// # Errors
    ///
    /// It is anything else, or leads elsewhere.
    pub fn digest(&self, out: &Path) -> anyhow::Result<Option<Digest>> {
        let place = self.place(out);
        let exists = match self {
            Self::Inside(path) => guard::is_file(out, path)?,
            Self::Outside(_) => guard::is_plain_file(&place)?,
        };
        exists.then(|| Digest::of_file(&place)).transpose()
    }
}

impl Journal {
    /// Where a transaction keeps a file until it is done.
    pub fn kept(&self, out: &Path, index: usize, side: Side) -> PathBuf {
        let side = match side {
            Side::Old => "old",
            Side::New => "new",
        };
        match self.changes.get(index).map(|change| &change.path) {
            Some(target @ Target::Outside(_)) => target
                .place(out)
                .with_file_name(format!("{FOLDER}-{}-{side}-{index}", self.tag)),
            _ => out.join(FOLDER).join(format!("{side}-{index}")),
        }
    }

    /// Whether a file has been changed, and not been put back since.
    pub fn is_changed(&self, out: &Path, index: usize, change: &Change) -> bool {
        let has = |side| self.kept(out, index, side).exists();
        match (&change.old, &change.new) {
            (Some(_), Some(_)) => !has(Side::New) && has(Side::Old),
            (None, Some(_)) => !has(Side::New),
            (_, None) => has(Side::Old),
        }
    }

    /// All directories whose entries it changes.
    pub fn touched(&self, out: &Path) -> Vec<PathBuf> {
        let files = self.changes.iter().map(|change| change.path.place(out));
        let created = self.directories.iter().map(|path| path.below(out));
        let mut touched: Vec<PathBuf> = files
            .chain(created)
            .filter_map(|path| path.parent().map(Path::to_path_buf))
            .chain([out.join(FOLDER)])
            .collect();
        touched.sort();
        touched.dedup();
        touched
    }

    /// Writes it, before anything is kept.
    pub fn draft(&self, out: &Path) -> anyhow::Result<()> {
        let draft = path(out, DRAFT);
        steps::write_new(&draft, &serde_json::to_vec_pretty(self)?, None)?;
        steps::sync(&[draft], &[])
    }

    /// Says that files may be changed from now on. That is on the disk only once the directory of
    /// the transaction has been synced.
    pub fn open(out: &Path) -> anyhow::Result<()> {
        steps::put(&path(out, DRAFT), &path(out, JOURNAL), || Ok(()))
    }

    /// Says that there is nothing left to undo.
    pub fn close(out: &Path) -> anyhow::Result<()> {
        steps::put(&path(out, JOURNAL), &path(out, DONE), || Ok(()))?;
        steps::sync_directories(&[out.join(FOLDER)]);
        Ok(())
    }

    /// What an interrupted run has left.
    pub fn find(out: &Path) -> anyhow::Result<Found> {
        if !guard::is_plain_directory(&out.join(FOLDER))? {
            return Ok(Found::Nothing);
        }
        if let Some(journal) = read(&path(out, JOURNAL))? {
            return Ok(Found::Open(journal));
        }
        if let Some(journal) = read(&path(out, DONE))? {
            return Ok(Found::Done(journal));
        }
        // Half a draft is one of a run that has kept nothing yet.
        Ok(Found::Begun(read(&path(out, DRAFT)).ok().flatten()))
    }

    /// Removes all that a transaction kept, and last the sign that it was there.
    pub fn tidy(&self, out: &Path) -> anyhow::Result<()> {
        for index in 0..self.changes.len() {
            for side in [Side::Old, Side::New] {
                let kept = self.kept(out, index, side);
                if kept.exists() {
                    steps::remove_file(&kept, || Ok(()))?;
                }
            }
        }
        remove_folder(out)
    }
}

/// What an interrupted run has left.
#[derive(Debug)]
pub enum Found {
    /// None was interrupted.
    Nothing,
    /// A transaction that had not changed anything yet.
    Begun(Option<Journal>),
    /// A transaction that may have changed some files, and not others.
    Open(Journal),
    /// A transaction that has changed all files, or none.
    Done(Journal),
}

/// Removes the directory of a transaction, of which only the journal is left.
pub fn remove_folder(out: &Path) -> anyhow::Result<()> {
    for name in [DRAFT, DONE] {
        let path = path(out, name);
        if path.exists() {
            steps::remove_file(&path, || Ok(()))?;
        }
    }
    let folder = out.join(FOLDER);
    if !steps::remove_directory(&folder)? {
        bail!(
            "cannot remove {}; if it contains files, codegen did not write them: move them away",
            paths::shown(&folder)
        );
    }
    Ok(())
}

fn path(out: &Path, name: &str) -> PathBuf {
    out.join(FOLDER).join(name)
}

fn read(path: &Path) -> anyhow::Result<Option<Journal>> {
    let shown = paths::shown(path);
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("cannot read {shown}")),
    };
    let journal = serde_json::from_slice(&text).with_context(|| {
        format!(
            "{shown} was not written by this version of codegen; restore what an interrupted run has left with \
             git, and delete {FOLDER}/"
        )
    })?;
    Ok(Some(journal))
}
