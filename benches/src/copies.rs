//! Documents of many times the size of another.

use serde_json::{Map, Value};

const SCHEMA: &str = "#/components/schemas/";

/// A document with all paths, operations, tags and schemas of another this many times, each copy
/// under names of its own. So what belongs together in the one does in each copy, too.
#[must_use]
pub fn copies(document: &Value, count: usize) -> Value {
    let mut all = document.clone();
    for number in 1..count {
        let word = word(number);
        let copy = renamed(document, &word);
        let path = |path: &str| format!("/{}{path}", word.to_lowercase());
        extend(&mut all["paths"], &copy["paths"], path);
        let (into, from) = (&mut all["components"], &copy["components"]);
        let schema = |name: &str| format!("{name}{word}");
        extend(&mut into["schemas"], &from["schemas"], schema);
        if let (Some(tags), Some(more)) = (all["tags"].as_array_mut(), copy["tags"].as_array()) {
            tags.extend(more.iter().cloned());
        }
    }
    all
}

fn extend(into: &mut Value, from: &Value, name: impl Fn(&str) -> String) {
    if let (Some(into), Some(from)) = (into.as_object_mut(), from.as_object()) {
        into.extend(from.iter().map(|(key, value)| (name(key), value.clone())));
    }
}

/// What is the copy's own wherever a name refers to it.
fn renamed(value: &Value, word: &str) -> Value {
    let entry = |(key, value): (&String, &Value)| {
        let value = match (key.as_str(), value) {
            ("$ref", Value::String(to)) if to.starts_with(SCHEMA) => format!("{to}{word}").into(),
            ("operationId", Value::String(id)) => format!("{id}{word}").into(),
            ("tags", Value::Array(tags)) => tags.iter().map(|of| tag(of, word)).collect(),
            (_, value) => renamed(value, word),
        };
        (key.clone(), value)
    };
    match value {
        Value::Object(entries) => entries.iter().map(entry).collect::<Map<_, _>>().into(),
        Value::Array(items) => items.iter().map(|item| renamed(item, word)).collect(),
        other => other.clone(),
    }
}

/// A tag as an operation names it, or as the document describes it.
fn tag(tag: &Value, word: &str) -> Value {
    match tag {
        Value::String(name) => format!("{name} {word}").into(),
        Value::Object(described) => {
            let mut described = described.clone();
            if let Some(name) = described.get_mut("name") {
                *name = self::tag(name, word);
            }
            described.into()
        }
        other => other.clone(),
    }
}

/// `Copyb`, `Copyc` …: no number, which would say that the copies are of one class.
fn word(mut number: usize) -> String {
    let mut letters = Vec::new();
    while number > 0 {
        letters.extend(u8::try_from(number % 26).map(|letter| char::from(b'a' + letter)));
        number /= 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("Copy{letters}")
}
