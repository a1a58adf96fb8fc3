//! What types are collected in while a model is built. What a schema becomes is decided by the methods
//! in the other files.

use std::collections::BTreeSet;

use super::basis::Basis;
use super::decisions::Contradiction;
use super::envelopes::Wrapper;
use super::types::{Class, Shape, Type, TypeDef, TypeId};
use super::{Grouping, Outcome, UnionDecision};
use crate::document::prose;
use crate::document::{Document, Pointer, Problems, Schema};
use crate::evidence::Evidence;
use crate::maps::{HashMap, HashSet, IndexMap, IndexSet};

/// Makes types of schemas, each once.
pub(super) struct Builder<'a, 'p, 'q> {
    pub(super) document: &'a Document,
    pub(super) evidence: &'a Evidence,
    pub(super) problems: &'p mut Problems<'q>,
    pub(super) basis: &'a Basis<'a>,
    pub(super) types: IndexMap<TypeId, TypeDef>,
    /// What is only around the content of bodies, by the pointer of its schema.
    pub(super) envelopes: HashMap<&'a str, &'a Wrapper<'a>>,
    /// The schemas of the links of pages.
    pub(super) page_links: HashSet<&'a str>,
    pub(super) contradictions: IndexSet<Contradiction>,
    pub(super) unions: Vec<UnionDecision>,
    /// The enumeration that a string belongs to, by the pointer of the string.
    pub(super) enumerations: HashMap<Pointer, TypeId>,
    /// How many variants the unions had so far, together.
    pub(super) variants: usize,
    /// Inline unions that have been seen, by their variants.
    pub(super) inline_unions: HashMap<Vec<String>, TypeId>,
    pub(super) outcomes: IndexMap<String, Outcome>,
    pub(super) in_progress: HashSet<String>,
}

/// Where a schema stands: what an inline type is named after.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'x> {
    /// The class that has the property, or the operation.
    pub(super) owner: &'x Class,
    /// The property.
    pub(super) property: &'x str,
}

impl<'a, 'p, 'q> Builder<'a, 'p, 'q> {
    pub(super) fn new(
        basis: &'a Basis<'a>,
        grouping: Grouping<'_>,
        problems: &'p mut Problems<'q>,
    ) -> Self {
        let envelopes = basis.bodies.envelopes(grouping);
        let links = envelopes.values().filter_map(|body| body.links);
        Self {
            document: basis.document,
            evidence: basis.evidence,
            basis,
            problems,
            types: IndexMap::default(),
            page_links: links.collect(),
            envelopes,
            contradictions: IndexSet::default(),
            unions: Vec::new(),
            enumerations: HashMap::default(),
            variants: 0,
            inline_unions: HashMap::default(),
            outcomes: IndexMap::default(),
            in_progress: HashSet::default(),
        }
    }

    pub(super) fn is_envelope(&self, name: &str) -> bool {
        let schema = self.document.schemas.get(name);
        schema.is_some_and(|schema| self.envelopes.contains_key(&*schema.pointer))
    }

    pub(super) fn has_extra(&self, schema: &Schema) -> bool {
        self.evidence
            .at(&schema.pointer)
            .is_some_and(|seen| !seen.extra.is_empty())
    }

    pub(super) fn contradiction(
        &mut self,
        schema: &Schema,
        says: &str,
        examples: &str,
        decision: &str,
    ) {
        self.contradictions.insert(Contradiction {
            pointer: schema.pointer.to_string(),
            schema: says.to_owned(),
            examples: examples.to_owned(),
            decision: decision.to_owned(),
        });
    }

    /// Adds a type.
    pub(super) fn define(
        &mut self,
        id: &TypeId,
        schema: Option<&str>,
        class: &Class,
        source: Option<&Schema>,
        shape: Shape,
    ) -> Type {
        let description = source
            .and_then(|schema| schema.description.as_deref())
            .and_then(prose::without_list);
        self.types.insert(
            id.clone(),
            TypeDef {
                id: id.clone(),
                schemas: schema.map(str::to_owned).into_iter().collect(),
                copy_of: schema
                    .and_then(|name| self.document.copy_of(name))
                    .map(str::to_owned),
                class: class.clone(),
                owners: Vec::new(),
                params: Vec::new(),
                description,
                deprecated: source.is_some_and(|schema| schema.deprecated),
                shape,
                sent: false,
                received: false,
                tags: BTreeSet::new(),
            },
        );
        Type::Named(id.clone(), Vec::new())
    }
}
