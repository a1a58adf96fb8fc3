//! Documents that are made to take forever, or to overflow the stack: they end soon, with files or
//! with an error that has a place.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use dixa_codegen::document::MAX_BYTES;
use dixa_tests::promises::{self, Outcome};
use serde_json::{Map, Value, json};

/// Far longer than any of these takes, in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_secs(20);

fn refer(index: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/S{index}") })
}

/// A document with one operation, which answers with the first of these schemas.
fn document(schemas: impl IntoIterator<Item = Value>) -> String {
    let schemas: Map<String, Value> = (0..)
        .map(|index: usize| format!("S{index}"))
        .zip(schemas)
        .collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Pets", "version": "1" },
        "paths": { "/pets": { "get": { "tags": ["Pets"], "responses": { "200": {
            "description": "Pets",
            "content": { "application/json": { "schema": refer(0) } },
        } } } } },
        "components": { "schemas": schemas },
    })
    .to_string()
}

/// Schemas that each refer to the next, and one at the end that refers to none.
fn chain(length: usize, link: impl Fn(usize) -> Value, end: Value) -> String {
    document((1..=length).map(link).chain([end]))
}

/// What becomes of a document, within the time that there is: the message of its first error, or
/// nothing.
fn outcome(text: &str) -> String {
    let started = Instant::now();
    let outcome = promises::hold(text, None).unwrap_or_else(|error| panic!("{error:#}"));
    let taken = started.elapsed();
    assert!(taken < LONGEST, "it took {taken:?}");
    match outcome {
        Outcome::Generated(_) => String::new(),
        Outcome::Refused(diagnostics) => diagnostics.0[0].message.clone(),
    }
}

fn pet() -> Value {
    json!({ "type": "object", "properties": { "name": { "type": "string" } } })
}

#[test]
fn a_long_way_through_references() {
    let object = |next| json!({ "type": "object", "required": ["next"], "properties": { "next": refer(next) } });
    assert_eq!(outcome(&chain(300, object, pet())), "");
    assert_eq!(outcome(&chain(300, refer, pet())), "");
    let list = |next| json!({ "type": "array", "items": refer(next) });
    assert!(outcome(&chain(300, list, pet())).contains("lists and maps within each other"));
}

#[test]
fn what_doubles_at_every_step() {
    let object = |next| {
        json!({
            "type": "object",
            "required": ["a", "b"],
            "properties": { "a": refer(next), "b": refer(next) },
        })
    };
    assert_eq!(outcome(&chain(60, object, pet())), "");
    let union = |next| json!({ "oneOf": [refer(next), refer(next)] });
    assert_eq!(outcome(&chain(60, union, pet())), "");
}

#[test]
fn circles() {
    let around = |wrap: fn(Value) -> Value| outcome(&document([wrap(refer(1)), wrap(refer(0))]));
    let object =
        |inner| json!({ "type": "object", "required": ["a"], "properties": { "a": inner } });
    assert_eq!(around(object), "");
    assert_eq!(
        around(
            |inner| json!({ "type": "object", "required": ["data"], "properties": { "data": inner } })
        ),
        ""
    );
    assert_eq!(
        around(|inner| json!({ "type": "object", "additionalProperties": inner })),
        ""
    );
    assert!(
        around(|inner| json!({ "type": "array", "items": inner })).contains("is a list of itself")
    );
    assert!(around(|inner| inner).contains("refers only to itself"));
    // What these mean is a question of their own; that they end is enough.
    around(|inner| json!({ "oneOf": [inner] }));
    around(|inner| json!({ "oneOf": [inner, { "type": "string" }] }));
}

#[test]
fn nesting() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for depth in [200, 10_000, 100_000] {
            let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            assert!(!outcome(&deep).is_empty());
            assert!(!outcome(&open.repeat(depth)).is_empty());
            let example = document([json!({ "example": "HERE" })]).replace("\"HERE\"", &deep);
            assert!(!outcome(&example).is_empty());
        }
    }
    let mut block = String::from("openapi: 3.0.3\nx-deep:\n");
    for depth in 1..2_000 {
        let _ = writeln!(block, "{}a:", " ".repeat(depth));
    }
    assert!(!outcome(&block).is_empty());
}

#[test]
fn aliases_of_aliases() {
    let mut text = document([pet()]).replace('\n', "");
    for level in (1..12).rev() {
        let before = format!("*a{}, ", level - 1).repeat(8);
        text = text.replacen('{', &format!("{{x-{level}: &a{level} [{before}], "), 1);
    }
    text = text.replacen('{', "{x-0: &a0 [x, x, x, x, x, x, x, x], ", 1);
    assert!(!outcome(&text).is_empty());
}

#[test]
fn a_great_deal_of_text() {
    let mut lines = document([pet()]);
    lines.push('\n');
    lines.extend(std::iter::repeat_n('#', MAX_BYTES));
    assert!(!outcome(&lines).is_empty());
}

#[test]
fn many_errors() {
    let dangling = (0..500)
        .map(|index| json!({ "type": "object", "properties": { "a": refer(index + 10_000) } }));
    assert!(outcome(&document(dangling)).contains("S10000"));
}

#[test]
fn prose_that_is_nothing_but_marks() {
    for mark in [
        "[",
        "`",
        "<",
        "[a](",
        "*",
        "> ",
        "values: [",
        "https://",
        "a, ",
        "a\n\n",
    ] {
        let description = format!("values: [{}", mark.repeat(100_000));
        let mut pet = pet();
        pet["description"] = description.into();
        assert_eq!(outcome(&document([pet])), "", "{mark}");
    }
}
