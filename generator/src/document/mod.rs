//! The document: text in, operations and schemas out, with the place of every node.

mod examples;
mod grammar;
mod operation;
mod problems;
mod schema;
mod structure;
mod text;

pub use operation::{
    Example, Media, Operation, Parameter, ParameterIn, RequestBody, Response, Status,
};
pub use problems::Problems;
pub use schema::{Discriminator, Kind, Property, Schema};
pub use text::{MAX_BYTES, decode};

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::diagnostics::Diagnostics;

/// An OpenAPI document in the terms of this generator.
#[derive(Debug)]
pub struct Document {
    /// The title of the API.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// The description of the API.
    pub description: Option<String>,
    /// The URL of the first server.
    pub server: Option<String>,
    /// The header that carries the token, in lower case.
    pub authorization: String,
    /// The component schemas, in the order of the document.
    pub schemas: IndexMap<String, Schema>,
    /// The operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// The tags that have a description.
    pub tags: IndexMap<String, String>,
}

impl Document {
    /// Reads the document that the problems speak of. Warnings stay with them.
    ///
    /// # Errors
    ///
    /// Everything in the document that is wrong or not supported.
    pub fn parse(problems: &mut Problems<'_>) -> Result<Self, Diagnostics> {
        let Some(api) = structure::parse(problems) else {
            return Err(problems.take());
        };
        let mut lower = schema::Lower::new(&api, problems);
        let schemas = lower.components();
        let operations = operation::lower(&mut lower);
        problems.finish()?;
        let mut document = Self {
            title: api.info.title.clone(),
            version: api.info.version.clone(),
            description: api.info.description.clone(),
            server: api.servers.first().map(|server| server.url.clone()),
            authorization: operation::authorization(&api),
            schemas,
            operations,
            tags: api
                .tags
                .iter()
                .filter_map(|tag| Some((tag.name.clone(), tag.description.clone()?)))
                .collect(),
        };
        let mut operations = std::mem::take(&mut document.operations);
        examples::normalize(&document, &mut operations);
        document.operations = operations;
        Ok(document)
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

    /// The variants of a union, those of unions among its variants included.
    pub fn variants<'a>(&'a self, union: &'a Schema) -> Vec<&'a Schema> {
        let mut flat = Vec::new();
        let mut seen = HashSet::new();
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
                _ => flat.push(variant),
            }
        }
        flat
    }
}

/// A JSON pointer with one more step.
pub fn join(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}

/// A step of a JSON pointer as a key.
fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
