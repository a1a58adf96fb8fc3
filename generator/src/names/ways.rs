//! The ways from operations to types.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use super::operations::Operations;
use super::steps::{Start, Steps, fill, roots};
use crate::maps::HashMap;
use crate::model::{Model, Type, TypeId};

/// From how many operations a way to a type is remembered.
const ENOUGH: usize = 3;

/// From how many operations a way to each place of an enumeration is remembered.
const ENOUGH_FOR_A_PLACE: usize = 2;

/// How types are reached.
#[derive(Debug, Default)]
pub(super) struct Ways {
    known: HashMap<TypeId, Vec<String>>,
}

impl Ways {
    /// The ways to a type. To an enumeration, a way to each place that has it: these make it one
    /// type. To others, the nearest ways from a few operations.
    pub(super) fn to(&self, id: &TypeId) -> &[String] {
        self.known.get(id).map_or(&[], Vec::as_slice)
    }

    /// The nearest way to a type.
    pub(super) fn first(&self, id: &TypeId) -> &str {
        self.to(id).first().map_or("", String::as_str)
    }

    /// Finds the ways to everything. The order of the document plays no part.
    pub(super) fn of(steps: &Steps<'_>, operations: &Operations) -> Self {
        let model = steps.model;
        let mut search = Search {
            steps,
            ways: Self::default(),
            expanded: HashMap::default(),
            open: BinaryHeap::new(),
        };
        for index in 0..model.operations.len() {
            for Start { at, into, ty } in steps.starts(index) {
                let far = usize::from(at.starts_with("error"));
                let way = format!("{} {at}{into}", operations.get(index));
                search.enter(far, &way, index, ty, 1);
            }
        }
        search.finish();
        for (root, id) in roots(steps) {
            if search.ways.to(&id).is_empty() {
                let ty = Type::Named(id, Vec::new());
                search.enter(0, &root, usize::MAX, &ty, 1);
                search.finish();
            }
        }
        for (id, ways) in &mut search.ways.known {
            if is_enumeration(model, id) {
                ways.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
                ways.dedup();
            }
        }
        search.ways
    }
}

fn is_enumeration(model: &Model, id: &TypeId) -> bool {
    let def = model.types.get(id);
    def.is_some_and(|def| def.shape.is_enumeration())
}

/// How far, the way, from which operation, and what is there.
type Arrival = Reverse<(usize, String, usize, Type)>;

/// A search from all operations at once, the nearest first.
struct Search<'m> {
    steps: &'m Steps<'m>,
    ways: Ways,
    /// From which operations a type has been gone through.
    expanded: HashMap<Type, BTreeSet<usize>>,
    open: BinaryHeap<Arrival>,
}

impl Search<'_> {
    /// Notes every definition that is at a place, whatever lists and envelopes are around it.
    fn enter(&mut self, far: usize, way: &str, from: usize, ty: &Type, nth: usize) {
        match ty {
            Type::Named(id, _) if is_enumeration(self.steps.model, id) => {
                if nth <= ENOUGH_FOR_A_PLACE {
                    let ways = self.ways.known.entry(id.clone()).or_default();
                    ways.push(way.to_owned());
                }
            }
            Type::Named(..) => {
                let arrival = (far + 1, way.to_owned(), from, ty.clone());
                self.open.push(Reverse(arrival));
            }
            Type::Scalar(_)
            | Type::List(_)
            | Type::Map(..)
            | Type::Optional(_)
            | Type::Boxed(_)
            | Type::Param(_) => {
                for (step, next) in self.steps.from(ty) {
                    self.enter(far, &step.after(way), from, &fill(ty, next), nth);
                }
            }
        }
    }

    fn finish(&mut self) {
        while let Some(Reverse((far, way, from, ty))) = self.open.pop() {
            let expanded = self.expanded.entry(ty.clone()).or_default();
            if expanded.len() >= ENOUGH || !expanded.insert(from) {
                continue;
            }
            let nth = expanded.len();
            if let Type::Named(id, _) = &ty {
                let ways = self.ways.known.entry(id.clone()).or_default();
                if ways.len() < ENOUGH {
                    ways.push(way.clone());
                }
            }
            for (step, next) in self.steps.from(&ty) {
                self.enter(far, &step.after(&way), from, &fill(&ty, next), nth);
            }
        }
    }
}
