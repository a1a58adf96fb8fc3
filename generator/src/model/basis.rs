//! What a document and its examples say before there are types.

use std::collections::HashMap;

use super::bodies::Bodies;
use super::enumerations::{self, Found};
use crate::document::{Document, Kind, Schema};
use crate::evidence::Evidence;

/// What types are made of. It is the same however they are taken together.
#[derive(Debug)]
pub struct Basis<'a> {
    /// The document.
    pub document: &'a Document,
    /// What its examples show.
    pub evidence: &'a Evidence,
    pub(super) bodies: Bodies,
    /// The unions of the document, by pointer.
    pub(super) unions: HashMap<&'a str, &'a Schema>,
    /// The strings that have a list of values.
    pub(super) lists: Vec<Found>,
}

impl<'a> Basis<'a> {
    /// Gathers it.
    pub fn of(document: &'a Document, evidence: &'a Evidence) -> Self {
        let mut unions = HashMap::new();
        document.each_schema(&mut |schema| {
            if matches!(schema.kind, Kind::Union { .. }) {
                unions.insert(&*schema.pointer, schema);
            }
        });
        Self {
            document,
            evidence,
            bodies: Bodies::find(document, evidence),
            unions,
            lists: enumerations::find(document, evidence),
        }
    }
}
