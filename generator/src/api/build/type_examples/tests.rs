//! The examples of types, of small documents and of all fixtures.

use std::fs;

use serde_json::{Map, Value, json};

use crate::api::build::fitting::fits;
use crate::api::{Api, ExamplePart, TypeExample};
use crate::documents::documents;
use crate::edition::Edition;
use crate::{Input, Source};

/// The API of a document with one operation, which answers with a list of the schema `Alpha`.
fn api(examples: &Value, schemas: &Value) -> Api {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Fixture", "version": "v1"},
        "servers": [{"url": "https://dev.dixa.io"}],
        "paths": {"/v1/a": {"get": {
            "tags": ["A"],
            "operationId": "A_get",
            "responses": {"200": {"description": "It.", "content": {"application/json": {
                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Alpha"}},
                "examples": examples,
            }}}},
        }}},
        "components": {"schemas": schemas},
    });
    read(&document.to_string())
}

fn read(text: &str) -> Api {
    let edition = Edition::of(&Input::from(Source {
        name: "openapi.yaml",
        text,
    }));
    edition.expect("a document that is accepted").api
}

fn find<'a>(api: &'a Api, name: &str) -> Option<&'a TypeExample> {
    let mut examples = api.type_examples.iter();
    examples.find(|example| example.ty.name() == Some(name))
}

/// The value that the emitted code puts together.
fn value(api: &Api, example: &TypeExample) -> Value {
    let parts = example.parts.iter().map(|part| match part {
        ExamplePart::Made(value) => value.clone(),
        ExamplePart::Shown {
            file,
            name,
            pointer,
        } => {
            let mut shown = api.examples.iter();
            let shown = shown.find(|shown| shown.file == *file && shown.name == *name);
            let value = shown.expect("an example").value.pointer(pointer);
            value.expect("a value").clone()
        }
    });
    let parts: Vec<Value> = parts.collect();
    let [Value::Object(_), ..] = parts.as_slice() else {
        return parts[0].clone();
    };
    let mut whole = Map::new();
    for (name, value) in parts.iter().filter_map(Value::as_object).flatten() {
        let place = whole.entry(name).or_insert(Value::Null);
        if place.is_null() {
            *place = value.clone();
        }
    }
    Value::Object(whole)
}

fn value_of(api: &Api, name: &str) -> Value {
    value(api, find(api, name).expect("an example"))
}

#[test]
fn an_example_has_all_that_is_shown() {
    let string = json!({"type": "string"});
    let schemas = json!({"Alpha": {"type": "object", "properties": {
        "a": string, "b": string, "c": string, "d": string,
        "e": {"type": "string", "example": "of the property"},
    }}});
    let examples = json!({
        "One": {"value": [{"a": "1", "b": null}, {"a": "2", "b": "2"}]},
        "Two": {"value": [{"c": "3"}, {"b": "4"}]},
    });
    let api = api(&examples, &schemas);
    let expected = json!({"a": "2", "b": "2", "c": "3", "e": "of the property"});
    assert_eq!(value_of(&api, "Alpha"), expected);
    // No more parts than it takes.
    assert_eq!(find(&api, "Alpha").expect("it").parts.len(), 3);
}

#[test]
fn what_is_not_shown_is_made_of_what_is() {
    let schemas = json!({
        "Alpha": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Beta"}}},
        "Beta": {"type": "object", "required": ["c", "n"], "properties": {
            "c": {"$ref": "#/components/schemas/Gamma"},
            "n": {"type": "integer"},
            "o": {"type": "integer", "example": 7},
            "p": {"type": "integer"},
        }},
        "Gamma": {"type": "object", "example": {"x": "shown"},
            "properties": {"x": {"type": "string"}}},
    });
    let api = api(&json!({"Empty": {"value": [{}]}}), &schemas);
    assert_eq!(value_of(&api, "Alpha"), json!({}));
    let made = json!({"c": {"x": "shown"}, "n": 1, "o": 7});
    assert_eq!(value_of(&api, "Beta"), made);
}

#[test]
fn what_contains_itself_in_every_value_has_no_example() {
    let schemas = json!({
        "Alpha": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Beta"}}},
        "Beta": {"type": "object", "required": ["b"],
            "properties": {"b": {"$ref": "#/components/schemas/Beta"}}},
    });
    let api = api(&json!({"Empty": {"value": [{}]}}), &schemas);
    assert!(api.types.contains_key("Beta") && find(&api, "Beta").is_none());
}

#[test]
fn a_union_shows_a_variant_that_is_known() {
    let variant = |tag: &str, property: &str| {
        json!({"type": "object", "properties": {
            "_type": {"type": "string", "enum": [tag]}, property: {"type": "string"},
        }})
    };
    let schemas = json!({
        "Alpha": {"oneOf": [
            {"$ref": "#/components/schemas/Left"}, {"$ref": "#/components/schemas/Right"},
        ]},
        "Left": variant("Left", "l"),
        "Right": variant("Right", "r"),
    });
    let examples = json!({"All": {"value": [
        {"_type": "Other", "l": "1", "r": "1"},
        {"_type": "Left"},
        {"_type": "Right", "r": "2"},
    ]}});
    let api = api(&examples, &schemas);
    assert_eq!(value_of(&api, "Alpha"), json!({"_type": "Right", "r": "2"}));
    assert_eq!(value_of(&api, "Left"), json!({"_type": "Left"}));
    assert_eq!(value_of(&api, "Right"), json!({"_type": "Right", "r": "2"}));
}

#[test]
fn all_examples_of_all_documents_are_values_of_their_types() {
    let (mut shown, mut made) = (0, 0);
    for document in documents() {
        let api = read(&fs::read_to_string(&document).expect("a document"));
        for example in &api.type_examples {
            let (value, ty) = (value(&api, example), &example.ty);
            assert!(
                fits(&api, ty, &value),
                "{}: {ty:?}: {value}",
                document.display()
            );
            match &example.parts[0] {
                ExamplePart::Shown { .. } => shown += 1,
                ExamplePart::Made(_) => made += 1,
            }
        }
        for definition in api.types.values().filter(|def| def.params.is_empty()) {
            let name = &definition.name;
            let is_there = find(&api, name).is_some();
            assert!(is_there, "{}: `{name}` has none", document.display());
        }
    }
    assert!(shown > 300 && made > 20, "{shown} shown, {made} made");
}
