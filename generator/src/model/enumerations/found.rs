//! The strings of a document that have a list of values, in prose, as an `enum` or in examples.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use crate::document::prose;
use crate::document::{Document, Kind, Pointer, Schema};
use crate::evidence::{Evidence, Shown, class_of};
use crate::maps::HashMap;
use crate::model::origin::WrittenAs;

/// A string of the document that has a list of values.
#[derive(Debug)]
pub(in crate::model) struct Found {
    /// Where it stands among all.
    pub(super) position: usize,
    /// The pointer of the string.
    pub(super) pointer: Pointer,
    pub(super) property: String,
    pub(super) owner: String,
    pub(super) values: Vec<String>,
    /// The same values, in order.
    pub(super) set: BTreeSet<String>,
    /// Equal sets have equal numbers.
    pub(super) set_number: usize,
    /// The last word of the property.
    pub(super) word: String,
    pub(super) tagged: bool,
    /// Strings that are alike in all that `is_same` looks at have the same number.
    pub(super) kind: usize,
    pub(super) mixed: bool,
    pub(super) written_as: WrittenAs,
}

/// Finds all strings that have a list of values.
pub(in crate::model) fn find(document: &Document, evidence: &Evidence) -> Vec<Found> {
    let mut found = Vec::new();
    for (name, schema) in &document.schemas {
        let class = class_of(document, name);
        let property = if matches!(schema.kind, Kind::Object(_)) {
            "value"
        } else {
            class.as_str()
        };
        collect(evidence, schema, (&class, property), None, &mut found);
    }
    for operation in &document.operations {
        let owner = operation
            .operation_id
            .clone()
            .unwrap_or_else(|| format!("{} {}", operation.method, operation.path));
        for parameter in &operation.parameters {
            let place = (owner.as_str(), parameter.name.as_str());
            collect(
                evidence,
                &parameter.schema,
                place,
                parameter.description.as_deref(),
                &mut found,
            );
        }
        for schema in operation.media().filter_map(|media| media.schema.as_ref()) {
            collect(evidence, schema, (&owner, "value"), None, &mut found);
        }
    }
    number(&mut found);
    found
}

fn number(all: &mut [Found]) {
    let (mut sets, mut kinds) = (HashMap::default(), HashMap::default());
    for found in all {
        let next = sets.len();
        found.set_number = *sets.entry(&found.set).or_insert(next);
        let next = kinds.len();
        let kind = (found.tagged, found.set_number, &found.word);
        found.kind = *kinds.entry(kind).or_insert(next);
    }
}

fn collect(
    evidence: &Evidence,
    schema: &Schema,
    (owner, property): (&str, &str),
    around: Option<&str>,
    found: &mut Vec<Found>,
) {
    match &schema.kind {
        Kind::String { values, .. } => {
            let seen = evidence.at(&schema.pointer);
            let bare = seen.is_some_and(|seen| seen.bare_tags > 0);
            let odd = seen.is_some_and(|seen| {
                // Of other scalars, the text counts.
                seen.kinds()
                    .iter()
                    .any(|kind| matches!(kind, Shown::Arrays | Shown::Objects))
            });
            let mut written_as = if values.is_empty() {
                WrittenAs::Prose
            } else {
                WrittenAs::Enum
            };
            let mut listed = prose::values(schema);
            if listed.is_empty() {
                listed = around.map(prose::listed).unwrap_or_default();
            }
            if let (true, Some(seen)) = (listed.is_empty() && bare && !odd, seen) {
                listed = seen.texts.iter().cloned().collect();
                written_as = WrittenAs::Example;
            }
            if !listed.is_empty() && !odd {
                found.push(Found {
                    position: found.len(),
                    pointer: schema.pointer.clone(),
                    property: property.to_owned(),
                    owner: owner.to_owned(),
                    set: listed.iter().cloned().collect(),
                    set_number: 0,
                    kind: 0,
                    word: last_word(property),
                    values: listed,
                    tagged: bare,
                    mixed: bare && seen.is_some_and(|seen| seen.strings > 0),
                    written_as,
                });
            }
        }
        Kind::Array(items) => {
            let around = schema.description.as_deref().or(around);
            collect(evidence, items, (owner, property), around, found);
        }
        Kind::Map(values) => collect(evidence, values, (owner, property), None, found),
        Kind::Object(properties) => {
            for (name, property) in properties {
                collect(evidence, &property.schema, (owner, name), None, found);
            }
        }
        Kind::Union { variants, .. } => {
            for variant in variants {
                collect(evidence, variant, (owner, property), None, found);
            }
        }
        Kind::Reference(_) | Kind::Integer { .. } | Kind::Number | Kind::Boolean | Kind::Any => {}
    }
}

fn last_word(property: &str) -> String {
    let words = property.to_snake_case();
    let last = words.rsplit('_').next().unwrap_or(&words);
    last.strip_suffix('s').unwrap_or(last).to_owned()
}
