//! What the table of a service needs from the harness.

use std::collections::BTreeSet;

use crate::api::calls::{Expression, Json, SampleBody, SampleCall};

/// What every table uses.
const ALWAYS: &[&str] = &["Answer", "Body", "Gives", "Operation", "Request", "written"];

/// What a table uses.
#[derive(Debug)]
pub(super) struct Imports {
    /// The file of examples.
    pub(super) examples: bool,
    /// The function that decodes an example.
    pub(super) example: bool,
    /// The names that it imports.
    names: BTreeSet<&'static str>,
}

impl Imports {
    /// What these calls use.
    pub(super) fn of<'a>(calls: impl Iterator<Item = &'a SampleCall>) -> Self {
        let mut imports = Self {
            examples: false,
            example: false,
            names: ALWAYS.iter().copied().collect(),
        };
        for call in calls {
            match call.decoded.as_ref().map(|decoded| &decoded.json) {
                Some(Json::Example(..)) => {
                    imports.example = true;
                    imports.examples = true;
                    imports.names.insert("Failure");
                }
                Some(Json::Made(_)) => imports.uses("value"),
                None => {}
            }
            let setters = call.setters.iter().map(|(_, value)| value);
            if call.arguments.iter().chain(setters).any(is_decoded) {
                imports.uses("value");
            }
            imports.body(&call.request.body);
            imports.body(&call.answer.body);
        }
        imports
    }

    fn uses(&mut self, name: &'static str) {
        self.names.insert(name);
    }

    fn body(&mut self, body: &SampleBody) {
        match body {
            SampleBody::Json(json) | SampleBody::Patch(json) => {
                self.uses("Json");
                self.examples |= matches!(json, Json::Example(..));
            }
            SampleBody::Form(parts) if !parts.is_empty() => self.uses("Part"),
            SampleBody::Form(_)
            | SampleBody::Empty
            | SampleBody::Text(..)
            | SampleBody::UrlForm(_) => {}
        }
    }

    /// The `use` lines.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if self.example {
            lines.extend(["use serde::de::DeserializeOwned;".to_owned(), String::new()]);
        }
        let names: Vec<&str> = self.names.iter().copied().collect();
        lines.push(format!("use super::{{{}}};", names.join(", ")));
        lines
    }
}

/// Whether a value is decoded from JSON.
fn is_decoded(value: &Expression) -> bool {
    match value {
        Expression::Decoded(..) => true,
        Expression::List(items) => items.iter().any(is_decoded),
        Expression::Literal(_)
        | Expression::Text(_)
        | Expression::Parsed(_)
        | Expression::Variant(..)
        | Expression::Body(_)
        | Expression::Owned(_)
        | Expression::Other(..)
        | Expression::Holding(..)
        | Expression::New(_)
        | Expression::Vec(..)
        | Expression::Map(_)
        | Expression::Optional(_)
        | Expression::Boxed(_)
        | Expression::Json(_)
        | Expression::Bytes(_) => false,
    }
}
