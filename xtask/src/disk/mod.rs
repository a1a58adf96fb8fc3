//! The emitted files on the disk: which there are, which differ, and how they get there.
//!
//! What codegen may touch is decided by a manifest in the directory, and by nothing else. What it
//! changes, it changes as a whole: an interrupted run is undone by the next.

mod guard;
mod journal;
mod lock;
mod manifest;
mod plan;
mod relative;
mod replace;
mod steps;
mod survey;
mod transaction;
mod undo;

pub use lock::{lock, lock_for_reading, settled};
pub use manifest::{read as owned, with_manifest};
pub use plan::Plan;
pub use relative::RelativePath;
pub use replace::replace;
pub use survey::{Difference, survey};

use std::collections::BTreeMap;

/// The files of a directory, by path.
pub type Files = BTreeMap<RelativePath, String>;
