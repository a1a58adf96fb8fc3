//! Corrections of a document that stand in a file of their own, in the form of the OpenAPI Overlay
//! Specification 1.0. The document stays as it was published.
//!
//! A correction that is no longer needed is found: an action that matches nothing, or changes
//! nothing, is an error. Every node keeps the place that it comes from, in the document or in the
//! overlay.
//!
//! An action with `x-describes: true` is none: it describes what the document does not describe, and
//! stays for whatever edition comes.
//!
//! An action with `x-move` renames keys: calls go where they went, though the vendor has moved.
//!
//! The specification leaves some things open. Here lists are joined, wherever two meet, and an item
//! that a list has already is not added again.

mod apply;
mod describe;
mod fields;
mod parse;
mod rename;
mod target;

#[cfg(test)]
mod tests;

use serde_json::Value;

use super::Problems;
use super::text::Branch;
use rename::Move;
use target::Target;

/// What is done to a document.
#[derive(Debug)]
struct Action {
    /// Where the action stands in the overlay.
    pointer: String,
    target: Target,
    change: Change,
}

/// What is done to the nodes that an action is about.
#[derive(Debug)]
enum Change {
    Remove,
    /// This is merged into them.
    Update {
        json: Value,
        places: Branch,
    },
    /// What begins in one way begins in another: the vendor has moved, but programs stay.
    Move(Move),
    /// What these describe gets a description, as far as it has none.
    Describe {
        json: Value,
        places: Branch,
    },
}

/// Corrects the document that was read, if it has an overlay; none if the overlay is wrong or has
/// expired, and the problems say why.
pub(super) fn apply(problems: &mut Problems<'_>) -> Option<()> {
    let Some(source) = problems.overlay() else {
        return Some(());
    };
    let mut own = Problems::new(&source);
    if let Some(actions) = parse::actions(&mut own)
        && let Some(text) = problems.take_text()
    {
        let mut editing = text.edit();
        apply::all(&actions, &mut editing, &mut own);
        problems.put_text(editing.finish());
    }
    let is_right = !own.has_errors();
    problems.absorb(own);
    is_right.then_some(())
}
