//! What holds of the API of every document.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::{Api, Definition, Presence};
use crate::documents::{documents, look_at};
use crate::edition::Edition;
use crate::{Input, Source};

#[test]
fn a_type_that_is_received_never_leaves_or_clears_properties() {
    let (mut count, mut patches) = (0, 0);
    let mut look = |document: &Path, api: &Api| {
        count += 1;
        for definition in api.types.values() {
            let object = definition.shape.as_struct();
            let mut fields = object.iter().flat_map(|object| &object.fields);
            if fields.any(|field| field.presence == Presence::Patch) {
                patches += 1;
                let name = &definition.name;
                assert!(!definition.received, "{}: {name}", document.display());
            }
        }
    };
    for document in documents() {
        look_at(&document, |edition| look(&document, &edition.api));
    }
    assert!(count > 80, "only {count} documents were found");
    assert!(patches > 20, "only {patches} types have such properties");
}

#[test]
fn what_only_the_server_sets_is_never_asked_of_programs() {
    is_never_required("readOnly", |definition| definition.sent);
}

#[test]
fn what_only_programs_set_is_never_expected_of_the_server() {
    is_never_required("writeOnly", |definition| definition.received);
}

/// Lets each document say of all properties that only one side sets them: the types that the other
/// side sets have to do without any of them.
fn is_never_required(keyword: &str, is_set_by_the_other: fn(&Definition) -> bool) {
    let mut count = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).expect("a document");
        let json = serde_json::from_str(&text).ok();
        let mut changed: Value =
            json.unwrap_or_else(|| serde_yaml::from_str(&text).expect("JSON or YAML"));
        let mut properties = BTreeSet::new();
        say_of_all(&mut changed, keyword, &mut properties);
        let changed = changed.to_string();
        let edition = Edition::of(&Input::from(Source {
            name: "openapi.json",
            text: &changed,
        }));
        let place = document.display();
        let edition = edition.unwrap_or_else(|wrong| panic!("{place}:\n{wrong}"));
        let definitions = edition.api.types.values();
        for definition in definitions.filter(|definition| is_set_by_the_other(definition)) {
            let object = definition.shape.as_struct();
            let fields = object.iter().flat_map(|object| &object.fields);
            for field in fields.filter(|field| properties.contains(&field.wire)) {
                count += 1;
                let (name, wire) = (&definition.name, &field.wire);
                let is_required = field.presence.is_always_written();
                assert!(!is_required, "{place}: `{wire}` of {name}");
            }
        }
    }
    assert!(count > 500, "only {count} fields were looked at");
}

/// Adds a keyword to the schemas of all properties, and tells what those are called.
fn say_of_all(value: &mut Value, keyword: &str, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                if let ("properties", Value::Object(properties)) = (key.as_str(), &mut *value) {
                    for (name, schema) in properties {
                        // Beside a reference nothing else is read.
                        if schema.get("$ref").is_some() {
                            *schema = json!({"allOf": [schema.take()]});
                        }
                        for other in ["readOnly", "writeOnly"] {
                            schema[other] = (other == keyword).into();
                        }
                        names.insert(name.clone());
                    }
                }
                if !["example", "examples", "default", "enum"].contains(&key.as_str()) {
                    say_of_all(value, keyword, names);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                say_of_all(item, keyword, names);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
