//! From the OpenAPI structure into our terms: what all parts of this need.

use openapiv3::OpenAPI;
use serde_json::Value;

use super::reference::COMPONENTS;
use super::schema::{Kind, Schema};
use super::structure::Structure;
use super::{Problems, join};
use crate::maps::{HashMap, HashSet, IndexMap};

/// More schemas than any document has, unless it copies its own parts over and over.
const MOST: usize = 2_000_000;

/// Brings the OpenAPI structure into our terms, and collects what cannot be.
pub(super) struct Lower<'a, 'p, 't> {
    pub(super) api: &'a OpenAPI,
    structure: &'a Structure,
    pub(super) problems: &'p mut Problems<'t>,
    /// What is being written out in place, by its pointer.
    pub(super) open: Vec<String>,
    /// What has turned out to contain itself.
    pub(super) circular: HashSet<String>,
    /// How many schemas have been read.
    count: usize,
}

impl<'a, 'p, 't> Lower<'a, 'p, 't> {
    pub(super) fn new(structure: &'a Structure, problems: &'p mut Problems<'t>) -> Self {
        Self {
            api: &structure.api,
            structure,
            problems,
            open: Vec::new(),
            circular: HashSet::default(),
            count: 0,
        }
    }

    /// All component schemas.
    pub(super) fn components(&mut self) -> IndexMap<String, Schema> {
        let Some(components) = &self.api.components else {
            return IndexMap::default();
        };
        let mut schemas: IndexMap<String, Schema> = components
            .schemas
            .iter()
            .map(|(name, schema)| (name.clone(), self.schema(schema, &join(COMPONENTS, name))))
            .collect();
        let (mut endless, mut depths) = (HashSet::default(), HashMap::default());
        for name in schemas.keys() {
            if !endless.contains(name) && !depths.contains_key(name.as_str()) {
                self.check_way(name, &schemas, &mut endless, &mut depths);
            }
        }
        for name in endless {
            if let Some(schema) = schemas.get_mut(&name) {
                schema.kind = Kind::Any;
            }
        }
        self.inherit(&mut schemas);
        schemas
    }

    /// What stands at a pointer; nothing if it is wrong.
    pub(super) fn node(&self, place: &str) -> Option<&Value> {
        self.structure.node(self.problems, place)
    }

    /// Whether there was no room for all schemas.
    pub(super) fn is_exhausted(&self) -> bool {
        self.count > MOST
    }

    /// Whether there is room for so many schemas more.
    pub(super) fn counts(&mut self, more: usize) -> bool {
        self.count = self.count.saturating_add(more);
        if self.is_exhausted() {
            self.problems.error(
                "",
                format!("this document describes more than {MOST} values, written out"),
                "refer to schemas under `components/schemas` instead of nesting copies",
            );
        }
        !self.is_exhausted()
    }
}
