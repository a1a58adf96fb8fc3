//! Names do not depend on what the document calls things, nor on its order: our own document with
//! other numbers, another order, other operationIds and another prefix gives the same public API.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use dixa_codegen::{Input, Output, Source};
use serde_json::{Map, Value};

#[test]
fn the_public_api_is_the_same() -> anyhow::Result<()> {
    let names = fs::read_to_string(dixa_tests::root().join("spec/names.toml"))?;
    let document = dixa_tests::spec()?;
    let expected = api(&generate(&document, &names)?);
    for seed in 1..=6 {
        let moved = Moves::new(seed).apply(&document);
        let output = generate(&moved, &names)?;
        for (line, expected) in api(&output).iter().zip(&expected) {
            assert_eq!(line, expected, "seed {seed}");
        }
        if !output.names.contains("/beta/") {
            for (line, expected) in output.names.lines().zip(names.lines()) {
                assert_eq!(line, expected, "seed {seed}");
            }
        }
    }
    Ok(())
}

fn generate(document: &Value, names: &str) -> anyhow::Result<Output> {
    let text = serde_json::to_string(document)?;
    Ok(dixa_codegen::generate(&Input {
        names: Some(Source {
            name: "names.toml",
            text: names,
        }),
        ..Input::from(Source {
            name: "moved.json",
            text: &text,
        })
    })?)
}

/// The public API without the names of the document.
fn api(output: &Output) -> BTreeSet<String> {
    let text = output.files.get("api.txt").map_or("", String::as_str);
    let lines = text.lines().map(|line| {
        let line = line.replace(" /beta/", " /v1/");
        let is_type = ["struct ", "union ", "enumeration "]
            .iter()
            .any(|kind| line.starts_with(kind));
        match line.rsplit_once(" = ") {
            Some((name, _)) if is_type => name.to_owned(),
            // Behind the path stands the operationId.
            Some((name, call)) if call.contains(" /v1/") => {
                let call = call.split_once(", ").map_or(call, |(path, _)| path);
                format!("{name} = {call}")
            }
            _ => line,
        }
    });
    lines.collect()
}

/// Changes of a document that mean nothing.
struct Moves {
    state: u64,
    renamed: BTreeMap<String, String>,
}

impl Moves {
    fn new(seed: u64) -> Self {
        Self {
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15),
            renamed: BTreeMap::new(),
        }
    }

    fn below(&mut self, limit: usize) -> usize {
        self.state = self
            .state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 33).unwrap_or_default() % limit.max(1)
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            let other = self.below(end + 1);
            items.swap(end, other);
        }
    }

    fn apply(mut self, document: &Value) -> Value {
        let beta = self.below(2) == 0;
        self.renumber(&document["components"]["schemas"]);
        let mut moved = self.walk(document);
        if let Some(schemas) = moved["components"]["schemas"].as_object_mut() {
            let mut all: Vec<(String, Value)> = std::mem::take(schemas).into_iter().collect();
            self.shuffle(&mut all);
            let name = |name: String| self.renamed.get(&name).cloned().unwrap_or(name);
            *schemas = all
                .into_iter()
                .map(|(old, schema)| (name(old), schema))
                .collect();
        }
        if let Some(paths) = moved["paths"].as_object_mut() {
            let mut all: Vec<(String, Value)> = std::mem::take(paths).into_iter().collect();
            self.shuffle(&mut all);
            for (path, mut item) in all {
                for (method, operation) in item.as_object_mut().into_iter().flatten() {
                    let id = path.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
                    if operation.get("operationId").is_some() {
                        operation["operationId"] = format!("{method}{id}").into();
                    }
                }
                let path = if beta {
                    path.replacen("/v1/", "/beta/", 1)
                } else {
                    path
                };
                paths.insert(path, item);
            }
        }
        moved
    }

    /// Gives the classes of one name each other's numbers.
    fn renumber(&mut self, schemas: &Value) {
        let names: Vec<&String> = schemas
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
            .collect();
        let mut groups: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
        for name in &names {
            let class = name.trim_end_matches(|c: char| c.is_ascii_digit());
            if names.iter().any(|other| *other == class) {
                groups.entry(class).or_default().push(name);
            }
        }
        for group in groups.into_values() {
            let mut numbers = group.clone();
            self.shuffle(&mut numbers);
            let pairs = group.into_iter().zip(numbers);
            self.renamed
                .extend(pairs.map(|(old, new)| (old.clone(), new.clone())));
        }
    }

    /// The same with other references, and with alternatives and properties in another order.
    fn walk(&mut self, value: &Value) -> Value {
        match value {
            Value::Object(object) => {
                let entries = object.iter().map(|(key, value)| {
                    let value = match (key.as_str(), value) {
                        ("$ref", Value::String(to)) => self.reference(to).into(),
                        // What stands in examples is in the order of the wire.
                        ("example" | "examples", value) => value.clone(),
                        ("oneOf", Value::Array(variants)) => {
                            let mut variants: Vec<Value> =
                                variants.iter().map(|variant| self.walk(variant)).collect();
                            self.shuffle(&mut variants);
                            variants.into()
                        }
                        ("properties", Value::Object(properties)) => {
                            let mut all: Vec<(String, Value)> = properties
                                .iter()
                                .map(|(name, property)| (name.clone(), self.walk(property)))
                                .collect();
                            self.shuffle(&mut all);
                            Value::Object(all.into_iter().collect())
                        }
                        (_, value) => self.walk(value),
                    };
                    (key.clone(), value)
                });
                Value::Object(entries.collect())
            }
            Value::Array(items) => items.iter().map(|item| self.walk(item)).collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
        }
    }

    fn reference(&self, to: &str) -> String {
        match to.strip_prefix("#/components/schemas/") {
            Some(name) => {
                let name = self.renamed.get(name).map_or(name, String::as_str);
                format!("#/components/schemas/{name}")
            }
            None => to.to_owned(),
        }
    }
}
