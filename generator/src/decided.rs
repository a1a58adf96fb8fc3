//! The first half of the pipeline: what a document says, before anything has a name.

use crate::Source;
use crate::document::{Document, Problems};
use crate::evidence::Evidence;
use crate::model::{Basis, Grouping, Model, PinnedGroups};
use crate::names::Pins;

/// What a document says.
#[derive(Debug)]
pub(crate) struct Decided {
    pub(crate) document: Document,
    pub(crate) evidence: Evidence,
    pub(crate) model: Model,
}

impl Decided {
    /// Reads a document and decides everything about it but the names.
    ///
    /// None if there is no document to decide about. What is wrong goes to `problems`, and where
    /// something is, the pins are left aside: a name whose thing seems to be gone may belong to
    /// what is wrong, and was left out.
    pub(crate) fn of(
        source: &Source<'_>,
        pins: &Pins,
        problems: &mut Problems<'_>,
    ) -> Option<Self> {
        let document = Document::parse(problems)?;
        let evidence = Evidence::gather(&document, problems);
        let basis = Basis::of(&document, &evidence);
        let groups = if problems.has_errors() {
            PinnedGroups::default()
        } else {
            pins.groups(source, &basis)
        };
        let model = Model::build(&basis, Grouping::Together(&groups), problems);
        Some(Self {
            document,
            evidence,
            model,
        })
    }
}
