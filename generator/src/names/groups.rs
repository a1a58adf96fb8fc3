//! What the pinned names say about which types are one.
//!
//! Enumerations that look the same are one type, and so are the instances of a generic class. What
//! looks the same can change with every edition; so what had one name stays one type, and what
//! had two stays two.

use super::classes::Classes;
use super::follow::{follow, split};
use super::operations::Operations;
use super::pins::{PinnedShape, Pins};
use super::steps::Steps;
use crate::Source;
use crate::document::{Document, Operation, Pointer, Problems};
use crate::model::{Basis, Grouping, Model, PinnedGroup, PinnedGroups, Shape};

/// The schemas of what an operation answers, by their pointers.
fn answers<'d>(
    document: &'d Document,
    operation: &'d Operation,
) -> impl Iterator<Item = Pointer> + use<'d> {
    let media = operation
        .responses
        .iter()
        .flat_map(|response| &response.media);
    let schemas = media.filter_map(|media| media.schema.as_ref());
    schemas.map(|schema| document.resolve(schema).pointer.clone())
}

impl Pins {
    /// Finds the places of pinned types in a document, before any of them are taken together.
    pub fn groups(&self, source: &Source<'_>, basis: &Basis<'_>) -> PinnedGroups {
        let mut groups = PinnedGroups::default();
        if self.operations.is_empty() && self.types.iter().all(|pin| pin.evidence.is_none()) {
            return groups;
        }
        // What is wrong with the document is said when it is built for good.
        let mut ignored = Problems::new(source);
        let model = Model::build(basis, Grouping::Apart, &mut ignored);
        if ignored.has_errors() {
            return groups;
        }
        let classes = Classes::without_operations(&model);
        let steps = Steps::of(&model, &classes);
        let operations = Operations::of(&model.operations);
        let known = self.operations_by_identity();
        for (index, operation) in basis.document.operations.iter().enumerate() {
            if known.contains_key(operations.get(index)) {
                groups.answers.extend(answers(basis.document, operation));
            }
        }
        // Ways that stood in while no operation led to a type give way to those that lead to it.
        let ways = self.types.iter().enumerate().flat_map(|(number, pin)| {
            let known = pin.evidence.iter();
            let ways = known.flat_map(|known| known.ways.iter().map(move |way| (known, way)));
            ways.map(move |(known, way)| (number, pin, known, way))
        });
        let mut ways: Vec<_> = ways.collect();
        ways.sort_by_key(|(.., way)| split(way).is_none());
        for (number, pin, known, way) in ways {
            let ends = follow(&steps, &operations, way)
                .into_iter()
                // What is gone is back only where it was.
                .filter(|end| !pin.removed || end.changed == 0);
            for end in ends {
                let Some(def) = model.types.get(&end.id) else {
                    continue;
                };
                match (known.kind, &def.shape) {
                    (PinnedShape::Enumeration, Shape::Enumeration(_)) => {
                        groups.enumerations.entry(end.id).or_insert(number);
                    }
                    (PinnedShape::Struct, Shape::Struct(_))
                    | (PinnedShape::Union, Shape::Union(_)) => {
                        groups.types.entry(end.id).or_insert(PinnedGroup {
                            number,
                            is_generic: !known.params.is_empty(),
                        });
                    }
                    (PinnedShape::Struct | PinnedShape::Union | PinnedShape::Enumeration, _) => {}
                }
            }
        }
        groups
    }
}
