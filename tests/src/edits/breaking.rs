//! Edits that break programs.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Edit, Ways, nth, operation, operations, schema};

/// All of them.
pub const BREAKING: &[Edit] = &[
    Edit {
        name: "an operation is gone",
        apply: |document, place| {
            let all = operations(document);
            let Some((path, method)) = nth(&all, place).filter(|_| all.len() > 1) else {
                return false;
            };
            let item = document["paths"][path].as_object_mut();
            item.is_some_and(|item| item.shift_remove(method).is_some())
        },
    },
    Edit {
        name: "an operation must be asked for more",
        apply: |document, place| {
            let operation = operation(document, place, |_| true);
            let new = json!({
                "name": "cameLater",
                "in": "query",
                "required": true,
                "schema": { "type": "string" },
            });
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
        name: "what may be asked for must be",
        apply: |document, place| {
            let is_optional = |parameter: &Value| {
                parameter["in"] == "query" && parameter["required"] != json!(true)
            };
            let has_one = |operation: &Value| {
                let parameters = operation["parameters"].as_array();
                parameters.is_some_and(|parameters| parameters.iter().any(is_optional))
            };
            let operation = operation(document, place, has_one);
            let parameters = operation.and_then(|operation| operation["parameters"].as_array_mut());
            let mut optional = parameters
                .into_iter()
                .flatten()
                .filter(|it| is_optional(it));
            optional.next().is_some_and(|parameter| {
                parameter["required"] = json!(true);
                true
            })
        },
    },
    Edit {
        name: "a property that was always received is called otherwise",
        apply: |document, place| {
            let ways = Ways::of(document);
            let tags = tags(document);
            let received = |name: &str, schema: &Value| {
                ways.only_received(name)
                    && schema.get("type") == Some(&json!("object"))
                    && schema.get("additionalProperties").is_none()
                    && required(schema, &tags).is_some()
            };
            let Some(schema) = schema(document, place, received) else {
                return false;
            };
            let Some(name) = required(&Value::Object(schema.clone()), &tags) else {
                return false;
            };
            let all = schema.get_mut("required").and_then(Value::as_array_mut);
            for required in all.into_iter().flatten().filter(|it| **it == json!(name)) {
                *required = json!("calledOtherwise");
            }
            let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
            properties.is_some_and(|properties| {
                let property = properties.shift_remove(&name).unwrap_or_default();
                properties.insert("calledOtherwise".to_owned(), property);
                true
            })
        },
    },
    Edit {
        name: "the tag of a union stands in another property",
        apply: |document, place| {
            let schema = schema(document, place, has_mapping);
            schema.is_some_and(|schema| {
                schema["discriminator"]["propertyName"] = json!("cameLater");
                true
            })
        },
    },
    Edit {
        name: "a variant has another tag",
        apply: |document, place| {
            let schema = schema(document, place, has_mapping);
            let mapping = schema.and_then(|it| it["discriminator"]["mapping"].as_object_mut());
            mapping.is_some_and(|mapping| {
                let Some(first) = mapping.keys().next().cloned() else {
                    return false;
                };
                let variant = mapping.shift_remove(&first).unwrap_or_default();
                mapping.insert("cameLater".to_owned(), variant);
                true
            })
        },
    },
    Edit {
        name: "a body is sent in another media type",
        apply: |document, place| {
            let json = "application/json";
            let is_json = |operation: &Value| {
                let content = operation["requestBody"]["content"].as_object();
                content.is_some_and(|content| content.len() == 1 && content.contains_key(json))
            };
            let operation = operation(document, place, is_json);
            let content = operation.and_then(|it| it["requestBody"]["content"].as_object_mut());
            content.is_some_and(|content| {
                let media = content.shift_remove(json).unwrap_or_default();
                content.insert("application/vnd.later+json".to_owned(), media);
                true
            })
        },
    },
    Edit {
        name: "a list is asked for in another style",
        apply: |document, place| {
            let is_list = |parameter: &Value| {
                parameter["in"] == "query"
                    && parameter["schema"]["type"] == "array"
                    && parameter.get("style").is_none()
                    && parameter.get("explode").is_none()
            };
            let has_one = |operation: &Value| {
                let parameters = operation["parameters"].as_array();
                parameters.is_some_and(|parameters| parameters.iter().any(is_list))
            };
            let operation = operation(document, place, has_one);
            let parameters = operation.and_then(|operation| operation["parameters"].as_array_mut());
            let mut lists = parameters.into_iter().flatten().filter(|it| is_list(it));
            lists.next().is_some_and(|parameter| {
                parameter["explode"] = json!(false);
                true
            })
        },
    },
    Edit {
        name: "the server is another one",
        apply: |document, _| {
            let first = document.pointer_mut("/servers/0/url");
            first.is_some_and(|url| {
                *url = json!("https://later.example.com/elsewhere");
                true
            })
        },
    },
];

/// A property that is always there, and no tag.
fn required(schema: &Value, tags: &BTreeSet<String>) -> Option<String> {
    let required = schema.get("required")?.as_array()?;
    let properties = schema.get("properties")?.as_object()?;
    let mut names = required.iter().filter_map(Value::as_str);
    let name = names.find(|name| {
        let property = properties.get(*name);
        !tags.contains(*name) && property.is_some_and(|property| property.get("enum").is_none())
    });
    name.map(str::to_owned)
}

/// The properties that hold the tags of unions.
fn tags(node: &Value) -> BTreeSet<String> {
    let mut tags = BTreeSet::new();
    match node {
        Value::Object(map) => {
            let tag = map.get("propertyName").and_then(Value::as_str);
            tags.extend(tag.map(str::to_owned));
            tags.extend(map.values().flat_map(self::tags));
        }
        Value::Array(items) => tags.extend(items.iter().flat_map(self::tags)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    tags
}

fn has_mapping(_: &str, schema: &Value) -> bool {
    let mapping = &schema["discriminator"]["mapping"];
    schema.get("oneOf").is_some() && mapping.as_object().is_some_and(|mapping| mapping.len() > 1)
}
