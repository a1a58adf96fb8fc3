//! Edits that break no program, neither when it is built anew nor when it is not.

use serde_json::{Map, Value, json};

use super::{Edit, Ways, nth, operation, operations, schema, schemas};

/// All of them.
pub const HARMLESS: &[Edit] = &[
    Edit {
        name: "a summary says more",
        apply: |document, place| say_more(operation(document, place, has("summary")), "summary"),
    },
    Edit {
        name: "the description of an operation says more",
        apply: |document, place| {
            say_more(
                operation(document, place, has("description")),
                "description",
            )
        },
    },
    Edit {
        name: "the description of a type says more",
        apply: |document, place| {
            let described = |_: &str, schema: &Value| has("description")(schema);
            say_more(schema(document, place, described), "description")
        },
    },
    Edit {
        name: "an example is shown twice",
        apply: |document, place| {
            let mut bodies = Vec::new();
            examples(document, &mut bodies);
            let count = bodies.len().max(1);
            let Some(body) = bodies.into_iter().nth(place % count) else {
                return false;
            };
            let example = body.remove("example").unwrap_or_default();
            body.insert(
                "examples".to_owned(),
                json!({ "first": { "value": example }, "second": { "value": example } }),
            );
            true
        },
    },
    Edit {
        name: "the paths stand in another order",
        apply: |document, _| reverse(document.get_mut("paths")),
    },
    Edit {
        name: "the schemas stand in another order",
        apply: |document, _| reverse(document.pointer_mut("/components/schemas")),
    },
    Edit {
        name: "the properties of a type stand in another order",
        apply: |document, place| {
            let schema = schema(document, place, |_, schema| has("properties")(schema));
            reverse(schema.and_then(|schema| schema.get_mut("properties")))
        },
    },
    Edit {
        name: "what is received has another property",
        apply: |document, place| {
            let ways = Ways::of(document);
            let received = |name: &str, schema: &Value| {
                ways.only_received(name) && has("properties")(schema) && !has("allOf")(schema)
            };
            let all = schemas(document, received);
            // What one instance of a class has, all of them have.
            let class = |name: &str| name.split('_').next().unwrap_or(name).to_owned();
            let Some(meant) = nth(&all, place).map(|name| class(name)) else {
                return false;
            };
            for name in all.iter().filter(|name| class(name) == meant) {
                let new = json!({ "type": "string", "description": "What came later." });
                document["components"]["schemas"][name]["properties"]["cameLater"] = new;
            }
            true
        },
    },
    Edit {
        name: "there is another operation",
        apply: |document, _| {
            let answer = json!({
                "tags": ["What came later"],
                "summary": "Get what came later",
                "operationId": "getWhatCameLater",
                "responses": { "200": {
                    "description": "It.",
                    "content": { "application/json": { "schema": {
                        "type": "object",
                        "properties": { "whatCameLater": { "type": "string" } },
                    } } },
                } },
            });
            let paths = document.get_mut("paths").and_then(Value::as_object_mut);
            paths.is_some_and(|paths| {
                let item = json!({ "get": answer });
                paths.insert("/what-came-later".to_owned(), item).is_none()
            })
        },
    },
    Edit {
        name: "an enumeration has another value",
        apply: |document, place| {
            let listed = |_: &str, schema: &Value| {
                let values = schema.get("enum").and_then(Value::as_array);
                values.is_some_and(|values| values.len() > 1 && values.iter().all(Value::is_string))
            };
            let schema = schema(document, place, listed);
            let values = schema.and_then(|schema| schema.get_mut("enum")?.as_array_mut());
            values.is_some_and(|values| {
                values.push(json!("cameLater"));
                true
            })
        },
    },
    Edit {
        name: "an operation is deprecated",
        apply: |document, place| {
            let operation = operation(document, place, |operation| !has("deprecated")(operation));
            operation.is_some_and(|operation| {
                operation.insert("deprecated".to_owned(), json!(true));
                true
            })
        },
    },
    Edit {
        name: "an operation may be asked for more",
        apply: |document, place| {
            let operation = operation(document, place, |_| true);
            let new = json!({ "name": "cameLater", "in": "query", "schema": { "type": "string" } });
            operation.is_some_and(|operation| {
                let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
                parameters.as_array_mut().is_some_and(|parameters| {
                    parameters.push(new);
                    true
                })
            })
        },
    },
    Edit {
        name: "operations have another operationId",
        apply: |document, _| {
            let all = operations(document);
            for (index, (path, method)) in all.iter().enumerate() {
                document["paths"][path][method]["operationId"] = format!("call{index}").into();
            }
            !all.is_empty()
        },
    },
];

fn has(key: &str) -> impl Fn(&Value) -> bool {
    move |node| node.get(key).is_some()
}

/// Adds words that decide nothing to a text.
fn say_more(node: Option<&mut Map<String, Value>>, key: &str) -> bool {
    match node.and_then(|node| node.get_mut(key)) {
        Some(Value::String(text)) => {
            text.push_str(", as it is now");
            true
        }
        _ => false,
    }
}

fn reverse(node: Option<&mut Value>) -> bool {
    let map = node.and_then(Value::as_object_mut);
    map.is_some_and(|map| {
        *map = std::mem::take(map).into_iter().rev().collect();
        true
    })
}

/// What has an example of a body.
fn examples<'v>(node: &'v mut Value, into: &mut Vec<&'v mut Map<String, Value>>) {
    match node {
        Value::Object(map) => {
            if map.contains_key("example") && map.contains_key("schema") {
                into.push(map);
                return;
            }
            for (key, value) in map {
                if !matches!(key.as_str(), "example" | "examples") {
                    examples(value, into);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| examples(item, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
