//! The difference between two editions of the document, as it matters to users of the crate: in
//! Rust, where a program may no longer compile, and on the wire, where one that was built with the
//! older crate may no longer work.
//!
//! `items` compares two APIs item by item, so that nothing is left out, and asks `wire` what it
//! does there; `fold` puts together what belongs to one change; `render` writes it down.

mod api;
mod bump;
mod change;
mod fits;
mod fold;
mod items;
mod render;
mod sentences;
mod wire;

pub use bump::Bump;
pub use change::{Change, Counts, Effect, How, What};

use serde::Serialize;

use crate::api::{Api, Items};

/// The difference between two editions.
///
/// As JSON this is a stable format for tools: keys are added, never renamed or removed.
#[derive(Debug, Clone, Serialize)]
pub struct Difference {
    /// The older edition: title and version, as the document says them.
    pub old: String,
    /// The newer edition.
    pub new: String,
    /// The part of the crate's version that has to grow.
    pub bump: Bump,
    /// How many changes of which kind there are.
    pub counts: Counts,
    /// The changes: those that break Rust programs first, then those that break older programs on
    /// the wire, then the others.
    pub changes: Vec<Change>,
}

impl Difference {
    /// Compares two editions.
    pub fn between(old: &Api, new: &Api) -> Self {
        let (before, after) = (Items::of(old), Items::of(new));
        let mut changes = fold::fold(&items::compare(old, &before, new, &after));
        changes.extend(api::compare(old, new));
        changes.sort_by(|a, b| a.order().cmp(&b.order()));
        Self {
            old: old.name(),
            new: new.name(),
            bump: Bump::of(&changes),
            counts: Counts::of(&changes),
            changes,
        }
    }

    /// Whether nothing that a user of the crate could notice has changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether a program may no longer compile.
    pub fn breaks_rust(&self) -> bool {
        self.changes.iter().any(|change| change.rust.is_breaking())
    }

    /// Whether a program that was built with the older crate may no longer work.
    pub fn breaks_wire(&self) -> bool {
        self.changes.iter().any(|change| change.wire.is_breaking())
    }
}
