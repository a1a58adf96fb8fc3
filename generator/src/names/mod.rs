//! A table of every name that a program can write, pinned across documents.
//!
//! Each scope gives a name once (`scope`). What another edition could change is pinned in
//! `names.toml` (`pins`), by what the API says of the thing and not by what the document calls it.

mod accessors;
mod builders;
mod classes;
mod derive;
mod follow;
mod groups;
mod matching;
mod member;
mod members;
mod methods;
mod operations;
mod order;
mod pins;
mod scope;
mod services;
mod setters;
mod steps;
mod table;
#[cfg(test)]
mod tests;
mod types;
mod uses;
mod variants;
mod ways;

pub use derive::is_reserved;
pub use pins::Pins;
pub use table::{Accessor, NamedBy, Names, OperationNames, ServiceNames, SetterNames, TypeNames};

use crate::document::Problems;
use crate::model::Model;
use operations::Operations;

/// Gives everything its name. The pins that come back are those that went in and what is new.
///
/// Errors in the name file go to `problems`, which speak of that file.
pub fn assign(model: &Model, mut pins: Pins, problems: &mut Problems<'_>) -> (Names, Pins) {
    let identities = Operations::of(&model.operations);
    let mut names = Names::default();
    methods::assign(model, &identities, &mut pins, &mut names, problems);
    builders::assign(&identities, &mut pins, &mut names);
    types::assign(model, &identities, &mut pins, &mut names, problems);
    members::assign(model, &identities, &mut pins, &mut names);
    setters::assign(model, &mut names);
    accessors::assign(model, &mut pins, &mut names);
    order::assign(model, &identities, &mut pins, &mut names);
    (names, pins)
}
