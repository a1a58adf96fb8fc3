//! Small changes to a document, such as a slip of the hand, a broken tool or malice would make.

use std::fmt;

use serde_json::{Map, Value, json};

/// A change: three numbers, so that whatever makes numbers makes changes. Which place and which
/// change they stand for depends on the document.
#[derive(Debug, Clone, Copy)]
pub struct Mutation {
    /// What is done, as an index.
    pub act: u8,
    /// The place that is changed, as an index.
    pub place: u32,
    /// What is put there, as an index.
    pub what: u32,
}

/// What was done by a [`Mutation`].
#[derive(Debug, Clone)]
pub struct Change {
    act: &'static str,
    pointer: String,
    what: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { act, pointer, what } = self;
        let short: String = what.chars().take(120).collect();
        write!(f, "{act} {pointer:?} {short}")
    }
}

type Act = fn(&mut Value, &str, u32) -> String;

const ACTS: [(&str, Act); 14] = [
    ("remove", remove),
    ("replace", replace),
    ("replace", replace),
    ("rename", rename),
    ("copy", copy),
    ("copy from", copy_from),
    ("swap", swap),
    ("refer from", refer),
    ("refer from", refer),
    ("wrap", wrap),
    ("wrap", wrap),
    ("say more at", say),
    ("say more at", say),
    ("reverse", reverse),
];

impl Mutation {
    /// Changes a document.
    pub fn apply(self, document: &mut Value) -> Change {
        let mut places = Vec::new();
        // Examples are most of a document; three of four changes are elsewhere.
        collect(
            document,
            String::new(),
            self.place.is_multiple_of(4),
            &mut places,
        );
        let pointer = nth(&places, self.place / 4).clone();
        let (name, act) = *nth(&ACTS, self.act.into());
        let what = act(document, &pointer, self.what);
        Change {
            act: name,
            pointer,
            what,
        }
    }
}

/// Changes a document in several ways, one after the other.
pub fn apply(mutations: &[Mutation], document: &mut Value) -> Vec<Change> {
    mutations
        .iter()
        .map(|mutation| mutation.apply(document))
        .collect()
}

/// The element at an index, which is taken modulo the length.
fn nth<T>(items: &[T], index: u32) -> &T {
    &items[index as usize % items.len()]
}

/// The pointers of all nodes.
fn collect(node: &Value, pointer: String, examples: bool, into: &mut Vec<String>) {
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                if examples || !matches!(key.as_str(), "example" | "examples") {
                    collect(value, join(&pointer, key), examples, into);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{pointer}/{index}"), examples, into);
            }
        }
        _ => {}
    }
    into.push(pointer);
}

fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The collection that holds a node, and its key or index there.
fn holder<'v>(document: &'v mut Value, pointer: &str) -> Option<(&'v mut Value, String)> {
    let (parent, step) = pointer.rsplit_once('/')?;
    let key = step.replace("~1", "/").replace("~0", "~");
    Some((document.pointer_mut(parent)?, key))
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    if let Some(node) = document.pointer_mut(pointer) {
        *node = value;
    }
}

fn remove(document: &mut Value, pointer: &str, _: u32) -> String {
    match holder(document, pointer) {
        Some((Value::Object(map), key)) => drop(map.shift_remove(&key)),
        Some((Value::Array(items), index)) => {
            drop(index.parse().map(|index: usize| items.remove(index)));
        }
        _ => {}
    }
    String::new()
}

fn replace(document: &mut Value, pointer: &str, what: u32) -> String {
    let value = nth(&values(), what).clone();
    let said = value.to_string();
    put(document, pointer, value);
    said
}

fn rename(document: &mut Value, pointer: &str, what: u32) -> String {
    let Some((Value::Object(map), old)) = holder(document, pointer) else {
        return String::new();
    };
    let others: Vec<String> = map.keys().cloned().collect();
    let names = [NAMES.map(str::to_owned).as_slice(), &others].concat();
    let new = nth(&names, what).clone();
    let entries = std::mem::take(map).into_iter();
    *map = entries
        .map(|(key, value)| (if key == old { new.clone() } else { key }, value))
        .collect();
    new
}

/// Adds a copy of a node beside it.
fn copy(document: &mut Value, pointer: &str, what: u32) -> String {
    let Some(node) = document.pointer(pointer).cloned() else {
        return String::new();
    };
    let name = *nth(&NAMES, what);
    match holder(document, pointer) {
        Some((Value::Object(map), _)) => drop(map.insert(name.to_owned(), node)),
        Some((Value::Array(items), _)) => items.push(node),
        _ => {}
    }
    name.to_owned()
}

fn other(document: &Value, what: u32) -> String {
    let mut places = Vec::new();
    collect(document, String::new(), false, &mut places);
    nth(&places, what).clone()
}

/// Puts a copy of any other node in place of one.
fn copy_from(document: &mut Value, pointer: &str, what: u32) -> String {
    let other = other(document, what);
    // A few copies of everything would be a big document, and no other one.
    if let Some(node) = document
        .pointer(&other)
        .filter(|_| other.matches('/').count() > 1)
        .cloned()
    {
        put(document, pointer, node);
    }
    other
}

fn swap(document: &mut Value, pointer: &str, what: u32) -> String {
    let other = other(document, what);
    let within = |a: &str, b: &str| a.starts_with(b);
    if !within(pointer, &other)
        && !within(&other, pointer)
        && let (Some(a), Some(b)) = (
            document.pointer(pointer).cloned(),
            document.pointer(&other).cloned(),
        )
    {
        put(document, pointer, b);
        put(document, &other, a);
    }
    other
}

/// Puts a reference in place of a node: to any component, to where the node itself stands, to
/// nothing.
fn refer(document: &mut Value, pointer: &str, what: u32) -> String {
    let sections = document.get("components").and_then(Value::as_object);
    let components = sections
        .into_iter()
        .flatten()
        .flat_map(|(section, entries)| {
            let names = entries.as_object().into_iter().flat_map(Map::keys);
            names.map(move |name| join(&format!("#/components/{section}"), name))
        });
    let around = pointer.split('/').take(4).collect::<Vec<_>>().join("/");
    let mut targets: Vec<String> = components.collect();
    // Cycles are what most wants to be tried.
    targets.extend(std::iter::repeat_n(
        format!("#{around}"),
        targets.len() / 4 + 1,
    ));
    targets.extend(REFERENCES.map(str::to_owned));
    let target = nth(&targets, what).clone();
    put(document, pointer, json!({ "$ref": target }));
    target
}

fn wrap(document: &mut Value, pointer: &str, what: u32) -> String {
    let Some(node) = document.pointer(pointer).cloned() else {
        return String::new();
    };
    let object = json!({ "type": "object", "properties": { "more": { "type": "string" } } });
    let wrapped = match what % 12 {
        0 => json!({ "allOf": [node] }),
        1 => json!({ "allOf": [node, object] }),
        2 => json!({ "allOf": [node.clone(), node], "nullable": true }),
        3 => json!({ "oneOf": [node] }),
        4 => json!({ "oneOf": [node, { "type": "string" }] }),
        5 => json!({ "oneOf": [object, node], "discriminator": { "propertyName": "more" } }),
        6 => json!({ "anyOf": [node.clone(), node] }),
        7 => json!({ "type": "array", "items": node }),
        8 => json!({ "type": "object", "additionalProperties": node }),
        9 => json!({ "type": "object", "required": ["data"], "properties": { "data": node } }),
        10 => json!({ "not": node }),
        _ => json!([node]),
    };
    put(document, pointer, wrapped);
    (what % 12).to_string()
}

/// Adds a keyword to an object.
fn say(document: &mut Value, pointer: &str, what: u32) -> String {
    let keyword = *nth(&KEYWORDS, what);
    let value = nth(&values(), what / 64).clone();
    let said = format!("{keyword}: {value}");
    if let Some(Value::Object(map)) = document.pointer_mut(pointer) {
        map.insert(keyword.to_owned(), value);
    }
    said
}

fn reverse(document: &mut Value, pointer: &str, _: u32) -> String {
    match document.pointer_mut(pointer) {
        Some(Value::Object(map)) => *map = std::mem::take(map).into_iter().rev().collect(),
        Some(Value::Array(items)) => items.reverse(),
        Some(Value::String(text)) => *text = text.chars().rev().collect(),
        _ => {}
    }
    String::new()
}

const NAMES: [&str; 40] = [
    "",
    " ",
    "💥",
    "__proto__",
    "_",
    "1",
    "12ab",
    "self",
    "Self",
    "super",
    "crate",
    "type",
    "fn",
    "String",
    "Option",
    "Vec",
    "Result",
    "Client",
    "Error",
    "Unknown",
    "Default",
    "a/b",
    "a~b",
    "a.b",
    "a b",
    "a\nb",
    "a\0b",
    "a\"b",
    "a\\b",
    "a{b}",
    "*/",
    "-",
    "é",
    "ﬁ",
    "中文",
    "\u{202e}",
    "A_B",
    "A__B",
    "data",
    "_type",
];

const REFERENCES: [&str; 10] = [
    "",
    "#",
    "#/",
    "#/components/schemas/",
    "#/components/schemas/Nothing",
    "#/components/schemas/~",
    "other.yaml#/Pet",
    "https://example.com/a.json",
    "#/paths",
    "Agent",
];

const KEYWORDS: [&str; 44] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "content",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "examples",
    "explode",
    "format",
    "in",
    "items",
    "mapping",
    "maxLength",
    "minimum",
    "name",
    "not",
    "nullable",
    "oneOf",
    "operationId",
    "parameters",
    "pattern",
    "properties",
    "propertyName",
    "readOnly",
    "requestBody",
    "required",
    "responses",
    "schema",
    "servers",
    "style",
    "summary",
    "tags",
    "title",
    "type",
    "uniqueItems",
    "value",
    "x-more",
    "xml",
    "writeOnly",
];

/// Values of all kinds, and what stands at many places.
fn values() -> Vec<Value> {
    let mut values: Vec<Value> = NAMES.map(Value::from).to_vec();
    let words = [
        "string",
        "integer",
        "number",
        "boolean",
        "array",
        "object",
        "null",
        "uuid",
        "date-time",
        "binary",
        "int32",
        "int64",
        "path",
        "query",
        "header",
        "cookie",
        "form",
        "deepObject",
        "application/json",
        "multipart/form-data",
        "text/plain",
        "/v1/agents/{agentId}",
        "{",
        "}",
        "200",
        "2XX",
        "default",
        "3.1.0",
        "values: [A, B]",
        "values: [",
        "```",
        "    code",
        "*/ /* //",
        "]]>",
        "<b",
        "[link](",
        "`",
        "\"#",
        "\r\n",
        "\r",
        "https://{host}/a b",
    ];
    values.extend(words.map(Value::from));
    values.extend([
        Value::Null,
        json!(true),
        json!(false),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!([]),
        json!({}),
        json!([[]]),
        json!([{}]),
        json!([null]),
        json!([1, "a", null, {}]),
        json!(["a", "a"]),
        json!(["name", "id"]),
        json!({ "type": "string" }),
        json!({ "type": "string", "format": "binary" }),
        json!({ "type": "string", "enum": ["A", "", "a", "💥"] }),
        json!({ "type": "integer", "nullable": true }),
        json!({ "type": "object", "properties": { "id": { "type": "string" } } }),
        json!({ "type": "array" }),
        json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }, { "type": "array" }] }),
        json!({ "propertyName": "id", "mapping": { "a": "Nothing", "b": "#/components/schemas/x" } }),
        json!({ "application/json": { "schema": { "type": "string" } } }),
        json!({ "_type": "Nothing", "id": 1 }),
        json!({ "value": { "data": [] } }),
        json!([{ "name": "agentId", "in": "path", "required": true, "schema": {} }]),
        json!("x".repeat(2000)),
    ]);
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_at_a_place_of_the_document() {
        let mut document = json!({ "a": { "b/c": [1, 2] } });
        let remove = Mutation {
            act: 0,
            place: 4,
            what: 0,
        };
        let change = remove.apply(&mut document);
        assert_eq!(change.to_string(), "remove \"/a/b~1c/1\" ");
        assert_eq!(document, json!({ "a": { "b/c": [1] } }));
    }

    #[test]
    fn every_act_changes_something_somewhere() {
        let before = json!({ "a": { "b": [1, { "c": "text" }] }, "d": [true, "e"] });
        // Two maps with another order of keys are equal, but not the same document.
        let text = before.to_string();
        for act in 0..u8::try_from(ACTS.len()).unwrap_or(u8::MAX) {
            let changes = (0..40).any(|place| {
                let mut after = before.clone();
                let (what, place) = (place * 7, place * 4);
                Mutation { act, place, what }.apply(&mut after);
                let after = after.to_string();
                after != text
            });
            assert!(changes, "{}", ACTS[usize::from(act)].0);
        }
    }
}
