//! What the pinned names say about which types are one.
//!
//! Enumerations that look the same are one type, and so are the instances of a generic class. What
//! looks the same can change with every edition; so what had one name stays one type, and what
//! had two stays two.

use super::follow::follow;
use super::operations::Operations;
use super::pins::{Kind, Pins};
use super::steps::Steps;
use crate::Source;
use crate::document::Problems;
use crate::model::{Basis, Grouping, Kept, Model, Shape, Was};

impl Pins {
    /// Finds the places of pinned types in a document, before any of them are taken together.
    pub fn kept(&self, source: &Source<'_>, basis: &Basis<'_>) -> Kept {
        let mut kept = Kept::default();
        if self.types.iter().all(|pin| pin.evidence.is_none()) {
            return kept;
        }
        // What is wrong with the document is said when it is built for good.
        let mut ignored = Problems::new(source);
        let model = Model::build(basis, Grouping::Apart, &mut ignored);
        if ignored.has_errors() {
            return kept;
        }
        let (steps, operations) = (Steps::of(&model), Operations::of(basis.document));
        for pin in &self.types {
            let Some(known) = &pin.evidence else { continue };
            let ends = known
                .ways
                .iter()
                .flat_map(|way| follow(&steps, &operations, way));
            for end in ends {
                let Some(def) = model.types.get(&end.id) else {
                    continue;
                };
                match (known.kind, &def.shape) {
                    (Kind::Enumeration, Shape::Enumeration(_)) => {
                        let name = kept.enumerations.entry(end.id);
                        name.or_insert_with(|| pin.name.clone());
                    }
                    (Kind::Struct, Shape::Struct(_)) | (Kind::Union, Shape::Union(_)) => {
                        kept.types.entry(end.id).or_insert_with(|| Was {
                            name: pin.name.clone(),
                            generic: !known.params.is_empty(),
                        });
                    }
                    (Kind::Struct | Kind::Union | Kind::Enumeration, _) => {}
                }
            }
        }
        kept
    }
}
