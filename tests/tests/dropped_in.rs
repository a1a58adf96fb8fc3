//! The vendor's own file can take the place of ours: neither the documentation nor the types of webhook
//! deliveries depend on what it describes itself.

use std::fs;

use dixa_codegen::{Input, Output, Removed, Source};
use dixa_tests::{document, overlay, published, root};
use serde_json::{Map, Value, json};

/// The fields of an operation.
const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];

fn generate(document: &str, removed: Removed) -> anyhow::Result<Output> {
    let names = fs::read_to_string(root().join("spec/names.toml"))?;
    let overlay = overlay()?;
    let source = |name, text| Source { name, text };
    Ok(dixa_codegen::generate(&Input {
        overlay: overlay.as_deref().map(|text| source("overlay.yaml", text)),
        names: Some(source("names.toml", &names)),
        removed,
        ..Input::from(source("the document", document))
    })?)
}

fn api(output: &Output) -> &str {
    output.files.get("api.txt").map_or("", String::as_str)
}

fn objects<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    value
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// Everything that has to be described, by where it is.
fn described(document: &Value) -> Vec<(String, &Value)> {
    let mut found = Vec::new();
    for (path, item) in objects(document, "paths") {
        let operations = METHODS
            .iter()
            .filter_map(|method| Some((method, item.get(*method)?)));
        for (method, operation) in operations {
            found.push((format!("{method} {path}"), operation));
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                found.push((format!("{method} {path} {}", parameter["name"]), parameter));
            }
        }
    }
    for (name, schema) in objects(&document["components"], "schemas") {
        found.push((name.clone(), schema));
        for (property, schema) in objects(schema, "properties") {
            if schema.get("$ref").is_none() && schema.get("allOf").is_none() {
                found.push((format!("{name}.{property}"), schema));
            }
        }
    }
    found
}

#[test]
fn everything_is_described() -> anyhow::Result<()> {
    let published = published()?;
    let described = described(&published);
    assert!(described.len() > 1500, "only {}", described.len());
    for (place, node) in described {
        let text = node
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        // A list of values describes nothing.
        assert!(
            !text.is_empty() && !text.starts_with("values: ["),
            "{place}: {text:?}"
        );
    }
    Ok(())
}

#[test]
fn the_overlay_describes_what_the_document_does() -> anyhow::Result<()> {
    let output = generate(&fs::read_to_string(document())?, Removed::Refuse)?;
    let warnings = output.warnings.iter();
    let of_overlay: Vec<String> = warnings
        .filter(|warning| warning.location.file == "overlay.yaml")
        .map(ToString::to_string)
        .collect();
    assert!(of_overlay.is_empty(), "{}", of_overlay.join("\n"));
    Ok(())
}

#[test]
fn a_vendor_who_describes_nothing_gets_the_same_crate() -> anyhow::Result<()> {
    let ours = generate(&fs::read_to_string(document())?, Removed::Refuse)?;
    let mut vendors = published()?;
    describe_nothing(&mut vendors);
    let theirs = generate(&vendors.to_string(), Removed::Refuse)?;
    assert_eq!(ours.files.len(), theirs.files.len());
    for (path, text) in &ours.files {
        assert_eq!(theirs.files.get(path), Some(text), "{path}");
    }
    Ok(())
}

/// Takes all descriptions away, but for the values that they list, and those of responses, which have
/// to have one.
fn describe_nothing(document: &mut Value) {
    for part in ["/info", "/tags", "/paths", "/components/schemas"] {
        document.pointer_mut(part).into_iter().for_each(undescribe);
    }
}

fn undescribe(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(undescribe),
        Value::Object(entries) => {
            if let Some(Value::String(text)) = entries.get_mut("description") {
                match text.find("values: [") {
                    Some(list) => drop(text.drain(..list)),
                    None => drop(entries.shift_remove("description")),
                }
            }
            for (key, part) in entries {
                match key.as_str() {
                    "example" | "examples" => {}
                    "responses" => {
                        let responses = part.as_object_mut().into_iter();
                        let responses = responses.flat_map(Map::values_mut);
                        let contents = responses.filter_map(|response| response.get_mut("content"));
                        contents.for_each(undescribe);
                    }
                    _ => undescribe(part),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn a_vendor_who_describes_everything_is_heard() -> anyhow::Result<()> {
    let text = fs::read_to_string(document())?;
    let before = generate(&text, Removed::Refuse)?;
    let mut vendors = published()?;
    describe_nothing(&mut vendors);
    describe_all(&mut vendors);
    let after = generate(&vendors.to_string(), Removed::Refuse)?;
    assert!(api(&before) == api(&after), "the public API is another");
    assert!(api(&after).contains("union dixa::types::Delivery"));
    let types = |output: &Output| {
        output
            .files
            .get("src/types/agents.rs")
            .cloned()
            .unwrap_or_default()
    };
    assert!(
        types(&after).contains("/// The vendor's words.") && !types(&before).contains("vendor's")
    );
    Ok(())
}

/// Gives a description to every schema and property that has none.
fn describe_all(document: &mut Value) {
    let Some(schemas) = document["components"]["schemas"].as_object_mut() else {
        return;
    };
    let words = |schema: &mut Map<String, Value>| {
        if !schema.contains_key("description") && !schema.contains_key("$ref") {
            schema.insert("description".to_owned(), json!("The vendor's words."));
        }
    };
    for schema in schemas.values_mut().filter_map(Value::as_object_mut) {
        words(schema);
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        let properties = properties.into_iter().flat_map(Map::values_mut);
        properties.filter_map(Value::as_object_mut).for_each(words);
    }
}

#[test]
fn the_overlay_fits_the_edition_of_2024() -> anyhow::Result<()> {
    let old = fs::read_to_string(root().join("tests/fixtures/editions/from-2024/old.yaml"))?;
    let output = generate(&old, Removed::Mark)?;
    assert!(api(&output).contains("union dixa::types::Delivery"));
    Ok(())
}
