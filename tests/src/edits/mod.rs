//! Edits of a document of which it is known what they do to programs, whatever the document is.

mod breaking;
mod harmless;

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value};

pub use breaking::BREAKING;
pub use harmless::HARMLESS;

/// An edit.
#[derive(Clone, Copy)]
pub struct Edit {
    /// What it does.
    pub name: &'static str,
    /// Does it at one of the places where it can be done, by index; false if there is none.
    pub apply: fn(&mut Value, usize) -> bool,
}

impl fmt::Debug for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The methods that a path may have.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The operations, by path and method.
fn operations(document: &Value) -> Vec<(String, String)> {
    let paths = document.get("paths").and_then(Value::as_object);
    let of = |(path, item): (&String, &Value)| {
        // What is on another server is not called.
        let is_here = |node: &Value| node.get("servers").is_none();
        let methods = METHODS
            .into_iter()
            .filter(|method| is_here(item) && item.get(*method).is_some_and(is_here));
        let pair = |method: &str| (path.clone(), method.to_owned());
        methods.map(pair).collect::<Vec<_>>()
    };
    let mut all: Vec<_> = paths.into_iter().flatten().flat_map(of).collect();
    // Where a path has a fragment, the operation may be another one's twin.
    all.retain(|(path, _)| path.starts_with('/') && !path.contains('#'));
    all
}

/// One of the operations for which something holds.
fn operation(
    document: &mut Value,
    place: usize,
    is_meant: impl Fn(&Value) -> bool,
) -> Option<&mut Map<String, Value>> {
    let mut all = operations(document);
    all.retain(|(path, method)| is_meant(&document["paths"][path][method]));
    let (path, method) = nth(&all, place)?;
    document["paths"][path][method].as_object_mut()
}

/// The component schemas for which something holds.
fn schemas(document: &Value, is_meant: impl Fn(&str, &Value) -> bool) -> Vec<String> {
    let schemas = document.pointer("/components/schemas");
    let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
    let meant = schemas.filter(|(name, schema)| is_meant(name, schema));
    meant.map(|(name, _)| name.clone()).collect()
}

/// One of the component schemas for which something holds.
fn schema(
    document: &mut Value,
    place: usize,
    is_meant: impl Fn(&str, &Value) -> bool,
) -> Option<&mut Map<String, Value>> {
    let schemas = document.get("components")?.get("schemas")?.as_object()?;
    let meant = schemas
        .iter()
        .filter(|(name, schema)| is_meant(name, schema));
    let names: Vec<String> = meant.map(|(name, _)| name.clone()).collect();
    let name = nth(&names, place)?;
    document["components"]["schemas"][name].as_object_mut()
}

fn nth<T>(items: &[T], place: usize) -> Option<&T> {
    items.get(place.checked_rem(items.len())?)
}

/// What is referred to in what is sent, and in what is received.
#[derive(Debug, Default)]
struct Ways {
    sent: BTreeSet<String>,
    received: BTreeSet<String>,
}

impl Ways {
    fn of(document: &Value) -> Self {
        let mut ways = Self::default();
        for (path, method) in operations(document) {
            let item = &document["paths"][&path];
            let operation = &item[&method];
            for sent in [
                &item["parameters"],
                &operation["parameters"],
                &operation["requestBody"],
            ] {
                reach(document, sent, &mut ways.sent);
            }
            // Errors are given as they come.
            let responses = operation["responses"].as_object();
            for (status, response) in responses.into_iter().flatten() {
                if status.starts_with('2') {
                    reach(document, response, &mut ways.received);
                }
            }
        }
        ways
    }

    fn only_received(&self, name: &str) -> bool {
        let schema = format!("/components/schemas/{name}");
        self.received.contains(&schema) && !self.sent.contains(&schema)
    }
}

/// Follows all references from a node.
fn reach(document: &Value, node: &Value, into: &mut BTreeSet<String>) {
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("$ref", Value::String(to)) => {
                        let to = to.trim_start_matches('#');
                        let is_new = into.insert(to.to_owned());
                        if let (true, Some(target)) = (is_new, document.pointer(to)) {
                            reach(document, target, into);
                        }
                    }
                    ("example" | "examples", _) => {}
                    (_, value) => reach(document, value, into),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| reach(document, item, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
