//! A Rust path for each thing in the model, pinned across documents.

mod identity;
mod members;
mod methods;
mod pins;
mod types;
mod words;

pub use methods::service_name;
pub use types::is_reserved;
pub use words::{is_version, pascal, snake};

use crate::Removed;
use crate::document::{Document, Problems};
use crate::model::Model;
use pins::Pins;

/// Gives everything its name, and returns the new text of the name file.
///
/// Errors in the name file go to `problems`, which speak of that file.
pub fn assign(
    document: &Document,
    model: &mut Model,
    names: Option<&str>,
    removed: Removed,
    problems: &mut Problems<'_>,
) -> String {
    let mut pins = Pins::read(names.unwrap_or_default(), removed, problems);
    let operations = identity::Operations::of(document);
    methods::assign(model, &operations, &mut pins, problems);
    types::assign(model, &operations, &mut pins, problems);
    members::assign(model);
    pins.write()
}
