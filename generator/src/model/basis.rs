//! What a document and its examples say before there are types.

use super::bodies::Bodies;
use super::enumerations::found::{Found, find};
use crate::document::Document;
use crate::evidence::Evidence;

/// What types are made of. It is the same however they are taken together.
#[derive(Debug)]
pub struct Basis<'a> {
    /// The document.
    pub document: &'a Document,
    /// What its examples show.
    pub evidence: &'a Evidence,
    pub(super) bodies: Bodies<'a>,
    /// The strings that have a list of values.
    pub(super) lists: Vec<Found>,
}

impl<'a> Basis<'a> {
    /// Gathers it.
    pub fn of(document: &'a Document, evidence: &'a Evidence) -> Self {
        Self {
            document,
            evidence,
            bodies: Bodies::find(document, evidence),
            lists: find(document, evidence),
        }
    }
}
