//! A Rust path for each thing in the model, pinned across documents.

mod accessors;
mod derive;
mod follow;
mod kept;
mod matching;
mod members;
mod methods;
mod operations;
mod order;
mod pins;
mod services;
mod steps;
mod types;
mod uses;
mod ways;

pub use derive::is_reserved;
pub use methods::service_name;
pub use pins::Pins;

use crate::document::{Document, Problems};
use crate::model::Model;
use operations::Operations;

/// Gives everything its name, and returns the new text of the name file.
///
/// Errors in the name file go to `problems`, which speak of that file.
pub fn assign(
    document: &Document,
    model: &mut Model,
    mut pins: Pins,
    problems: &mut Problems<'_>,
) -> String {
    let operations = Operations::of(document);
    methods::assign(model, &operations, &mut pins, problems);
    types::assign(model, &operations, &mut pins, problems);
    members::assign(model, &operations, &mut pins);
    accessors::assign(model, &mut pins);
    order::assign(model, &operations, &mut pins);
    pins.write()
}
