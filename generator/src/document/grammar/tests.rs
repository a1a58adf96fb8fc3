//! What is described here is what `openapiv3` reads.

use std::collections::BTreeSet;

use openapiv3::PathItem;
use serde_json::{Map, Value, json};

use super::check;
use super::vocabulary::{Described as _, IsObject as _};
use super::vocabulary::{Keys, Kind, Object, Rule};
use crate::document::structure::without;

/// How many schemas may be within each other in a sample.
const DEEPEST: usize = 1;

/// A document in which everything stands that is described; of choices, the one at an index.
fn sample(kind: &Kind, index: usize, depth: usize) -> Value {
    match kind {
        Kind::Any | Kind::Example | Kind::Text => json!("a"),
        Kind::Choice(choices) => json!(pick(choices(), index)),
        Kind::Number => json!(1.5),
        Kind::Count => json!(1),
        Kind::List(items) | Kind::Choices(items) => json!([sample(&items(), index, depth)]),
        Kind::Map(values) => json!({ "a": sample(&values(), index, depth) }),
        Kind::Keyed(Keys::Paths, values) => json!({ "/a": sample(&values(), index, depth) }),
        Kind::Keyed(Keys::Statuses, values) => {
            json!({ "200": sample(&values(), index, depth), "default": sample(&values(), index, depth) })
        }
        Kind::Callback if depth < DEEPEST => {
            json!({ "{$url}": sample(&PathItem::kind(), index, depth + 1) })
        }
        // What a server calls may have callbacks again.
        Kind::Ignored | Kind::Callback => json!({}),
        Kind::SchemaOrFlag(object) | Kind::Component(object, _) if depth < DEEPEST => {
            sample_object(object, index, depth + 1)
        }
        Kind::Component(_, section) => {
            json!({ "$ref": format!("#/components/{}/a", section.key()) })
        }
        Kind::Flag | Kind::SchemaOrFlag(_) => json!(true),
        Kind::Object(object) => sample_object(object, index, depth),
    }
}

fn pick(choices: &[&'static str], index: usize) -> &'static str {
    choices[index % choices.len()]
}

fn sample_object(object: &Object, index: usize, depth: usize) -> Value {
    let mut entries = Map::new();
    for field in object.fields().filter(|field| field.name != "$ref") {
        let kind = (field.kind)();
        entries.insert(field.name.to_owned(), sample(&kind, index, depth));
    }
    for rule in object.rules {
        match rule {
            Rule::OneOf(fields) | Rule::NotBoth(fields) => {
                let kept = pick(fields, index);
                entries.retain(|key, _| key == kept || !fields.contains(&key.as_str()));
            }
            Rule::Allows(field, value, other, allowed) if entries[*field] == **value => {
                entries.insert((*other).to_owned(), json!(pick(allowed(), index)));
            }
            Rule::Allows(..) | Rule::Needs(..) => {}
        }
    }
    Value::Object(entries)
}

/// Keys, each with its object.
type Found = BTreeSet<(&'static str, &'static str)>;

/// Notes the keys of a sample that were read, and those that were not.
fn compare(kind: &Kind, sample: &Value, read: &Value, known: &mut Found, unread: &mut Found) {
    match kind {
        Kind::List(items) | Kind::Choices(items) => {
            let pairs = sample.as_array().into_iter().flatten();
            let pairs = pairs.zip(read.as_array().into_iter().flatten());
            pairs.for_each(|(sample, read)| compare(&items(), sample, read, known, unread));
        }
        Kind::Map(values) | Kind::Keyed(_, values) => {
            for (key, sample) in sample.as_object().into_iter().flatten() {
                compare(&values(), sample, &read[key], known, unread);
            }
        }
        Kind::Callback => {
            for (key, sample) in sample.as_object().into_iter().flatten() {
                compare(&PathItem::kind(), sample, &read[key], known, unread);
            }
        }
        Kind::Object(object) | Kind::Component(object, _) | Kind::SchemaOrFlag(object) => {
            for field in object.fields() {
                let Some(sample) = sample.get(field.name) else {
                    continue;
                };
                match read.get(field.name) {
                    Some(read) => {
                        known.insert((object.name, field.name));
                        compare(&(field.kind)(), sample, read, known, unread);
                    }
                    None => drop(unread.insert((object.name, field.name))),
                }
            }
        }
        Kind::Any
        | Kind::Example
        | Kind::Ignored
        | Kind::Text
        | Kind::Choice(_)
        | Kind::Flag
        | Kind::Number
        | Kind::Count => assert_eq!(sample, read),
    }
}

/// The keys that are not read, whatever is chosen.
fn never_read(root: &Kind) -> Found {
    let (mut known, mut unread) = (BTreeSet::new(), BTreeSet::new());
    for index in 0..12 {
        let whole = sample(root, index, 0);
        let checked = check(&whole);
        assert!(checked.findings.is_empty(), "{:?}", checked.findings);
        let kept = without(&whole, &checked.ignored).into_owned();
        let read: openapiv3::OpenAPI = serde_json::from_value(kept).expect("OpenAPI");
        let read = serde_json::to_value(read).expect("JSON");
        compare(root, &whole, &read, &mut known, &mut unread);
    }
    unread.difference(&known).copied().collect()
}

#[test]
fn what_is_described_is_read_under_the_same_key() {
    let found = never_read(&Kind::Object(openapiv3::OpenAPI::OBJECT));
    // What OpenAPI has, and `openapiv3` has not.
    let expected = [
        ("`components`", "callbacks"),
        ("`components`", "links"),
        ("a flow with a token", "authorizationUrl"),
        ("a header", "allowEmptyValue"),
        ("a header", "allowReserved"),
        ("a header", "explode"),
        ("a response", "links"),
        ("a schema", "xml"),
        ("the implicit flow", "tokenUrl"),
    ];
    assert_eq!(found, BTreeSet::from(expected));
}

/// What becomes of a key is written down, and tried by `tests/tests/supported.rs`.
#[test]
fn every_key_is_in_the_list_of_what_is_supported() {
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/supported.md");
    let page = std::fs::read_to_string(page).expect("docs/supported.md");
    let (mut open, mut seen) = (vec![openapiv3::OpenAPI::OBJECT], BTreeSet::new());
    let mut absent = BTreeSet::new();
    while let Some(object) = open.pop() {
        if !seen.insert(object.name) {
            continue;
        }
        for field in object.fields() {
            let is_named = page.contains(&format!("{}:", field.name));
            if !is_named {
                absent.insert((object.name, field.name));
            }
            open.extend(within((field.kind)()));
        }
    }
    assert!(seen.len() >= 25, "hardly all objects: {seen:?}");
    assert!(absent.is_empty(), "{absent:?}");
}

/// The object that stands in a field, however deep in lists and maps.
fn within(kind: Kind) -> Option<&'static Object> {
    match kind {
        Kind::List(inner) | Kind::Choices(inner) | Kind::Map(inner) | Kind::Keyed(_, inner) => {
            within(inner())
        }
        Kind::Object(object) | Kind::Component(object, _) | Kind::SchemaOrFlag(object) => {
            Some(object)
        }
        Kind::Callback => within(PathItem::kind()),
        Kind::Any
        | Kind::Example
        | Kind::Ignored
        | Kind::Text
        | Kind::Choice(_)
        | Kind::Flag
        | Kind::Number
        | Kind::Count => None,
    }
}
