//! A part of a document: some operations, and everything that they reach.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Small documents that have, together, most of what a big one has: three operations each.
#[must_use]
pub fn parts(document: &Value, count: usize) -> Vec<Value> {
    let paths = document.get("paths").and_then(Value::as_object);
    let operations: Vec<String> = paths
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods.map(move |(method, _)| format!("{} {path}", method.to_uppercase()))
        })
        .collect();
    let all = operations.iter().map(String::as_str);
    let part = |index: usize| {
        let start = index * operations.len() / count;
        of(
            document,
            &all.clone().skip(start).take(3).collect::<Vec<_>>(),
        )
    };
    (0..count).map(part).collect()
}

/// Keeps these operations (`GET /v1/agents`), and of the components what they refer to.
#[must_use]
pub fn of(document: &Value, operations: &[&str]) -> Value {
    let mut slice = document.clone();
    if let Some(paths) = slice.get_mut("paths").and_then(Value::as_object_mut) {
        for (path, item) in paths.iter_mut() {
            let kept = |method: &str| {
                let operation = format!("{} {path}", method.to_uppercase());
                operations.contains(&operation.as_str())
            };
            if let Some(item) = item.as_object_mut() {
                item.retain(|method, _| kept(method) || method == "parameters");
            }
        }
        paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
    }
    let mut reached = BTreeSet::new();
    follow(document, slice.get("paths"), &mut reached);
    if let Some(components) = slice.get_mut("components").and_then(Value::as_object_mut) {
        for (section, entries) in components.iter_mut() {
            let kept = |name: &str| reached.contains(&format!("/components/{section}/{name}"));
            if let (true, Some(entries)) = (section != "securitySchemes", entries.as_object_mut()) {
                entries.retain(|name, _| kept(name));
            }
        }
        components.retain(|_, entries| entries.as_object().is_some_and(|map| !map.is_empty()));
    }
    slice
}

/// Collects the pointers of all that a node refers to, directly or not.
fn follow(document: &Value, node: Option<&Value>, reached: &mut BTreeSet<String>) {
    match node {
        Some(Value::Object(map)) => {
            if let Some(pointer) = target(map)
                && reached.insert(pointer.clone())
            {
                follow(document, document.pointer(&pointer), reached);
            }
            map.values()
                .for_each(|value| follow(document, Some(value), reached));
        }
        Some(Value::Array(items)) => items
            .iter()
            .for_each(|item| follow(document, Some(item), reached)),
        _ => {}
    }
}

fn target(map: &Map<String, Value>) -> Option<String> {
    let reference = map.get("$ref")?.as_str()?;
    reference.strip_prefix('#').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn what_is_not_reached_is_left_out() {
        let refer = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let document = json!({
            "paths": {
                "/a": { "get": { "schema": refer("A") }, "put": { "schema": refer("C") } },
                "/b": { "get": {} },
            },
            "components": { "schemas": { "A": { "items": refer("B") }, "B": {}, "C": {} } },
        });
        let slice = super::of(&document, &["GET /a"]);
        let expected = json!({
            "paths": { "/a": { "get": { "schema": refer("A") } } },
            "components": { "schemas": { "A": { "items": refer("B") }, "B": {} } },
        });
        assert_eq!(slice, expected);
    }
}
