//! The document: text in, operations and schemas out, with the place of every node.

mod examples;
mod operation;
mod positions;
mod schema;
mod text;

pub use operation::{
    Example, Media, Operation, Parameter, ParameterIn, RequestBody, Response, Status,
};
pub use schema::{Discriminator, Kind, Property, Schema};

use indexmap::IndexMap;

use crate::Source;
use crate::diagnostics::{Diagnostic, Diagnostics, Severity};
use positions::Positions;

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
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// Everything in the document that is wrong or not supported.
    pub fn parse(source: &Source<'_>) -> Result<Self, Diagnostics> {
        let problems = Problems::new(source);
        let api = match text::parse(source, &problems) {
            Ok(api) => api,
            Err(diagnostic) => return Err(Diagnostics(vec![*diagnostic])),
        };
        let mut lower = schema::Lower::new(&api, problems);
        let schemas = lower.components();
        let operations = operation::lower(&mut lower);
        lower.problems.finish()?;
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

    /// The text as JSON, every node where its pointer says.
    pub(crate) fn json(source: &Source<'_>) -> Result<serde_json::Value, Diagnostics> {
        text::read(source, &Problems::new(source))
            .map_err(|diagnostic| Diagnostics(vec![*diagnostic]))
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
    /// The variants of a union, those of unions among its variants included.
    pub fn variants<'a>(&'a self, union: &'a Schema) -> Vec<&'a Schema> {
        let mut flat = Vec::new();
        self.flatten(union, &mut flat, &mut Vec::new());
        flat
    }

    fn flatten<'a>(
        &'a self,
        union: &'a Schema,
        flat: &mut Vec<&'a Schema>,
        open: &mut Vec<&'a str>,
    ) {
        let Kind::Union { variants, .. } = &union.kind else {
            return;
        };
        if open.contains(&union.pointer.as_str()) {
            return;
        }
        open.push(&union.pointer);
        for variant in variants {
            let target = self.resolve(variant);
            if matches!(target.kind, Kind::Union { .. }) {
                self.flatten(target, flat, open);
            } else {
                flat.push(variant);
            }
        }
        open.pop();
    }
}

/// Collects what is wrong with a text, and says where.
#[derive(Debug)]
pub struct Problems<'a> {
    source: Source<'a>,
    positions: Positions<'a>,
    found: Vec<Diagnostic>,
}

impl<'a> Problems<'a> {
    /// Nothing is wrong yet.
    pub fn new(source: &Source<'a>) -> Self {
        Self {
            source: *source,
            positions: Positions::new(source.text),
            found: Vec::new(),
        }
    }

    /// A diagnostic at a JSON pointer.
    pub fn at(
        &self,
        severity: Severity,
        pointer: &str,
        message: impl Into<String>,
        help: Option<String>,
    ) -> Diagnostic {
        Diagnostic {
            severity,
            location: self.positions.locate(self.source.name, pointer),
            message: message.into(),
            help,
        }
    }

    /// The first key that stands twice in one object, with the place of the second.
    fn duplicate(&self) -> Option<(String, (usize, usize))> {
        self.positions.duplicate()
    }

    /// The name of the text.
    pub fn name(&self) -> &'a str {
        self.source.name
    }

    /// Notes a diagnostic, once.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !self.found.contains(&diagnostic) {
            self.found.push(diagnostic);
        }
    }

    /// Notes an error at a JSON pointer.
    pub fn error(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        let diagnostic = self.at(Severity::Error, pointer, message, Some(help.into()));
        self.push(diagnostic);
    }

    /// Ends the reading.
    ///
    /// # Errors
    ///
    /// What was found, if anything was.
    pub fn finish(&mut self) -> Result<(), Diagnostics> {
        if self.found.is_empty() {
            Ok(())
        } else {
            Err(Diagnostics(std::mem::take(&mut self.found)))
        }
    }
}

/// A JSON pointer with one more step.
pub fn join(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}
