//! The document: text in, operations and schemas out, with the place of every node.

// What is new in an enumeration needs thought everywhere.
#![warn(clippy::wildcard_enum_match_arm)]

mod all_of;
mod bodies;
mod closed;
mod discriminators;
mod examples;
mod finding;
mod grammar;
mod inheritance;
mod json_type;
mod lower;
mod operation;
mod operations;
mod overlay;
mod parameters;
mod patches;
mod pointer;
mod problems;
pub mod prose;
mod reference;
mod references;
mod schema;
mod schemas;
mod security;
mod servers;
mod slips;
mod structure;
mod tag;
mod tags;
mod target;
mod text;
mod walk;
mod ways;

pub use closed::Closed;
pub use operation::{
    Callback, Example, Media, Operation, Parameter, ParameterIn, RequestBody, Response, Status,
    Style,
};
pub use pointer::join;
pub(crate) use pointer::unescape;
pub use problems::Problems;
pub(crate) use reference::schema_around;
pub use schema::{Bounds, Discriminator, Kind, Pointer, Property, Schema, WrittenBy};
pub use security::{Authorization, Key, Place};
pub use slips::Slip;
pub use tag::Tag;
pub use text::{MAX_BYTES, decode};
pub use walk::Part;

use crate::maps::{HashMap, HashSet, IndexMap};

/// An OpenAPI document in the terms of this generator.
#[derive(Debug)]
pub struct Document {
    /// The title of the API.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// The description of the API.
    pub description: Option<String>,
    /// The URL of the server that the client is for.
    pub server: Option<String>,
    /// How calls are authorized.
    pub authorization: Authorization,
    /// The headers, query parameters and cookies that carry credentials, by any of the security
    /// schemes.
    pub credentials: Vec<String>,
    /// The component schemas, in the order of the document.
    pub schemas: IndexMap<String, Schema>,
    /// The operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// The tags that have a description.
    pub tags: IndexMap<String, String>,
    /// Whether examples have been left out with what is wrong.
    pub hides_examples: bool,
    /// The examples that are no values, with where they stand and what should stand there.
    pub slips: Vec<(Pointer, &'static str, Slip)>,
    /// The property that tells the variants of a union apart although no discriminator says so, by
    /// the pointer of the union.
    implied_tags: HashMap<Pointer, String>,
    /// The schemas that requests have in place of others, with those others, by name.
    copies: HashMap<String, String>,
}

/// The paths of the document that the problems speak of, corrected as far as that can be; none if there
/// is nothing to read.
pub(crate) fn paths(problems: &mut Problems<'_>) -> Option<Vec<String>> {
    problems.read_text()?;
    problems.end_stage();
    overlay::apply(problems);
    let paths = problems.json()?.get("paths")?.as_object()?;
    Some(paths.keys().cloned().collect())
}

impl Document {
    /// Reads the document that the problems speak of, with its overlay, as far as that can be: what is wrong with it
    /// or not supported is an error among them, and left out. None if too little remains.
    pub fn parse(problems: &mut Problems<'_>) -> Option<Self> {
        let mut structure = structure::parse(problems)?;
        let paths = structure.take_paths();
        let mut lower = lower::Lower::new(&structure, problems);
        let schemas = lower.components();
        let api = &structure.api;
        let servers = servers::Servers::of(api, &paths);
        let mut security = security::Security::of(&mut lower, &paths);
        let operations = operations::lower(&mut lower, paths, &servers, &mut security);
        let authorization = security.tell(lower.problems);
        if lower.is_exhausted() || problems.is_full() {
            return None;
        }
        problems.end_stage();
        // What is left out may be the reason of any warning that comes now.
        if problems.has_errors() {
            problems.tell_no_warnings();
        }
        let mut document = Self {
            title: api.info.title.clone(),
            version: api.info.version.clone(),
            description: api.info.description.clone(),
            server: servers.url,
            authorization,
            credentials: security::credentials(api),
            schemas,
            operations,
            tags: api
                .tags
                .iter()
                .filter_map(|tag| Some((tag.name.clone(), tag.description.clone()?)))
                .collect(),
            hides_examples: structure.hides_examples,
            slips: Vec::new(),
            implied_tags: HashMap::default(),
            copies: HashMap::default(),
        };
        discriminators::settle(&mut document);
        patches::settle(&mut document);
        tags::share_discriminators(&mut document);
        document.implied_tags = tags::implied(&document);
        let mut operations = std::mem::take(&mut document.operations);
        let slips = examples::normalize(&document, &mut operations);
        document.operations = operations;
        document.slips = slips;
        slips::correct(&mut document);
        Some(document)
    }

    /// The schema that a reference leads to, through any number of references.
    pub fn resolve<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let mut schema = schema;
        // References that lead in a circle have been refused by `parse`.
        while let Kind::Reference(name) = &schema.kind {
            match self.schemas.get(name) {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }
}

impl Document {
    /// A schema and those that it refers to, one after the other.
    fn referred<'a>(&'a self, schema: &'a Schema) -> impl Iterator<Item = &'a Schema> {
        // References that lead in a circle have been refused by `parse`.
        std::iter::successors(Some(schema), |schema| self.schemas.get(schema.reference()?))
    }

    /// Whether a value may be null, as a schema or one that it refers to says.
    pub fn is_nullable(&self, schema: &Schema) -> bool {
        self.referred(schema).any(|schema| schema.nullable)
    }

    /// Whether a schema is a file, or a list of files.
    pub fn is_binary(&self, schema: &Schema) -> bool {
        match &self.resolve(schema).kind {
            Kind::String { format, .. } => format.as_deref() == Some("binary"),
            Kind::Array(items) => self.is_binary(items),
            Kind::Reference(_)
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => false,
        }
    }

    /// Whether a schema or one that it refers to says that a value may not be null, and none that it
    /// may.
    pub fn forbids_null(&self, schema: &Schema) -> bool {
        let says = self.referred(schema).any(|schema| schema.forbids_null);
        says && !self.is_nullable(schema)
    }

    /// The component schema of the document that one is a copy of, if it is: what is on the wire is the
    /// same.
    pub fn copy_of(&self, name: &str) -> Option<&str> {
        self.copies.get(name).map(String::as_str)
    }

    /// The same, or the schema itself.
    pub fn original<'a>(&'a self, name: &'a str) -> &'a str {
        self.copy_of(name).unwrap_or(name)
    }

    /// Who writes a value, as a schema or one that it refers to says.
    pub fn written_by(&self, schema: &Schema) -> WrittenBy {
        let all = self.referred(schema).map(|schema| schema.written_by);
        all.fold(WrittenBy::Both, WrittenBy::both)
    }
}

impl Document {
    /// The property that tells the variants of a union apart, if the schemas say which: by a
    /// discriminator, or by the one value that it has in each.
    pub fn told_by<'a>(&'a self, union: &'a Schema) -> Option<&'a str> {
        if let Kind::Union {
            discriminator: Some(discriminator),
            ..
        } = &union.kind
        {
            Some(&discriminator.property)
        } else {
            self.implied_tags.get(&union.pointer).map(String::as_str)
        }
    }

    /// The variants of a union, those of unions among its variants included.
    pub fn variants<'a>(&'a self, union: &'a Schema) -> Vec<&'a Schema> {
        let mut flat = Vec::new();
        let mut seen = HashSet::default();
        let mut open = vec![union];
        while let Some(variant) = open.pop() {
            let target = self.resolve(variant);
            match &target.kind {
                // A union that stands in another one twice adds nothing the second time.
                Kind::Union { variants, .. } => {
                    if seen.insert(&target.pointer) {
                        open.extend(variants.iter().rev());
                    }
                }
                Kind::Reference(_)
                | Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Array(_)
                | Kind::Object(_)
                | Kind::Map(_)
                | Kind::Any => flat.push(variant),
            }
        }
        flat
    }
}
