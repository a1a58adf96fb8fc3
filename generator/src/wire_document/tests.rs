//! One test per rule: what a small document becomes.

use serde_json::{Value, json};

use super::edits::DATE_TIME;
use super::write;
use crate::Source;

/// The schemas of a document whose only operation answers with `answer`, as they are written.
fn wire(schemas: &Value, answer: &Value) -> Value {
    schemas_of(&document(schemas, "Answer", &Value::Null, answer))
}

/// The same for an operation that is sent `body`, a `Body`.
fn wire_sent(schemas: &Value, body: &Value) -> Value {
    schemas_of(&document(schemas, "Body", body, &Value::Null))
}

fn document(schemas: &Value, name: &str, body: &Value, answer: &Value) -> Value {
    let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut operation = json!({
        "operationId": "Lamps_patch",
        "summary": "Patch Lamp",
        "tags": ["Lamps"],
        "responses": { "200": { "description": "Done" } },
    });
    if body.is_null() {
        operation["responses"]["200"]["content"] =
            json!({ "application/json": { "schema": schema, "example": answer } });
    } else {
        operation["requestBody"] =
            json!({ "content": { "application/json": { "schema": schema, "example": body } } });
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Lamps", "version": "v1" },
        "paths": { "/v1/lamps": { "patch": operation } },
        "components": { "schemas": schemas },
    });
    let text = document.to_string();
    let source = Source {
        name: "api.json",
        text: &text,
    };
    let written = write(&source.into()).unwrap_or_else(|wrong| panic!("{wrong}"));
    serde_json::from_str(&written).expect("JSON")
}

fn schemas_of(document: &Value) -> Value {
    document["components"]["schemas"].clone()
}

fn tagged(name: &str) -> Value {
    let reference = format!("#/components/schemas/{name}");
    json!({ "allOf": [{ "$ref": reference }, tag(&[name])] })
}

fn tag(names: &[&str]) -> Value {
    let values = json!({ "type": "string", "enum": names });
    json!({ "type": "object", "required": ["_type"], "properties": { "_type": values } })
}

fn object(property: &str, schema: &Value) -> Value {
    json!({ "type": "object", "required": [property], "properties": { property: schema } })
}

fn one_of(names: &[&str]) -> Value {
    let references: Vec<Value> = names
        .iter()
        .map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }))
        .collect();
    json!({ "oneOf": references })
}

#[test]
fn a_variant_has_its_tag_in_the_union_and_not_elsewhere() {
    let text = json!({ "type": "string" });
    let schemas = json!({
        "Answer": { "type": "object", "properties": {
            "any": { "$ref": "#/components/schemas/Light" },
            "one": { "$ref": "#/components/schemas/Lamp" },
        } },
        "Light": one_of(&["Lamp", "Candle"]),
        "Lamp": object("bulb", &text),
        "Candle": object("wax", &text),
    });
    let answer = json!({ "any": { "bulb": "a", "_type": "Lamp" }, "one": { "bulb": "b" } });
    let wire = wire(&schemas, &answer);
    assert_eq!(
        wire["Light"],
        json!({ "anyOf": [tagged("Lamp"), tagged("Candle")] })
    );
    assert_eq!(wire["Lamp"], schemas["Lamp"]);
    assert_eq!(wire["Answer"], schemas["Answer"]);
}

#[test]
fn an_inline_union_says_its_tags_wherever_it_stands() {
    let text = json!({ "type": "string" });
    let schemas = json!({
        "Answer": { "type": "object", "properties": {
            "first": one_of(&["Lamp", "Candle"]),
            "second": one_of(&["Lamp", "Candle"]),
        } },
        "Lamp": object("bulb", &text),
        "Candle": object("wax", &text),
    });
    let wire = wire(
        &schemas,
        &json!({ "first": { "bulb": "a", "_type": "Lamp" } }),
    );
    let union = json!({ "anyOf": [tagged("Lamp"), tagged("Candle")] });
    assert_eq!(wire["Answer"]["properties"]["first"], union);
    assert_eq!(wire["Answer"]["properties"]["second"], union);
}

#[test]
fn a_union_of_empty_objects_is_a_string() {
    let schemas = json!({
        "Answer": object("state", &json!({ "$ref": "#/components/schemas/State" })),
        "State": { "description": "On or off.", "oneOf": one_of(&["On", "Off"])["oneOf"] },
        "On": { "type": "object" },
        "Off": { "type": "object" },
    });
    let wire = wire(&schemas, &json!({ "state": "On" }));
    let state = json!({ "description": "On or off.", "type": "string", "enum": ["On", "Off"] });
    assert_eq!(wire["State"], state);
}

#[test]
fn values_in_prose_are_declared_with_those_that_the_examples_add() {
    let colour = json!({ "type": "string", "description": "Its colour. values: [Red, Blue]" });
    let schemas = json!({ "Answer": object("colour", &colour) });
    let wire = wire(&schemas, &json!({ "colour": "Green" }));
    let colour = &wire["Answer"]["properties"]["colour"];
    assert_eq!(colour["enum"], json!(["Blue", "Green", "Red"]));
}

#[test]
fn a_string_that_is_an_object_on_the_wire_is_one() {
    let preset = json!({ "type": "string", "description": "values: [Today, Yesterday]" });
    let schemas = json!({ "Answer": object("value", &preset) });
    let wire = wire(&schemas, &json!({ "value": { "_type": "Today" } }));
    let value = &wire["Answer"]["properties"]["value"];
    let expected = tag(&["Today", "Yesterday"]);
    assert_eq!(value["type"], expected["type"]);
    assert_eq!(value["required"], expected["required"]);
    assert_eq!(value["properties"], expected["properties"]);
}

#[test]
fn a_date_time_may_name_its_zone() {
    let at = json!({ "type": "string", "format": "date-time" });
    let schemas = json!({ "Answer": object("at", &at) });
    let wire = wire(&schemas, &json!({ "at": "2021-12-01T12:46:36.581Z[GMT]" }));
    let at = json!({ "type": "string", "pattern": DATE_TIME });
    assert_eq!(wire["Answer"]["properties"]["at"], at);
}

#[test]
fn an_example_that_looks_like_a_schema_stays() {
    let any = json!({ "type": "object" });
    let schemas = json!({ "Answer": object("format", &any) });
    let answer = json!({ "format": { "type": "string", "format": "date-time" } });
    let document = document(&schemas, "Answer", &Value::Null, &answer);
    let content = &document["paths"]["/v1/lamps"]["patch"]["responses"]["200"]["content"];
    assert_eq!(content["application/json"]["example"], answer);
}

#[test]
fn integers_are_as_wide_as_the_examples_show() {
    let narrow = json!({ "type": "integer", "format": "int32" });
    let schemas = json!({ "Answer": { "type": "object", "properties": {
        "wide": narrow, "narrow": narrow, "long": { "type": "integer", "format": "int64" },
    } } });
    let answer = json!({ "wide": 9_007_199_254_740_993_i64, "narrow": 1, "long": 1 });
    let wire = wire(&schemas, &answer);
    let properties = &wire["Answer"]["properties"];
    assert_eq!(properties["wide"], json!({ "type": "integer" }));
    assert_eq!(properties["narrow"], narrow);
    assert_eq!(properties["long"], json!({ "type": "integer" }));
}

#[test]
fn a_uuid_that_is_none_is_a_string() {
    let id = json!({ "type": "string", "format": "uuid", "description": "Its id." });
    let schemas = json!({ "Answer": object("id", &id) });
    let wire = wire(&schemas, &json!({ "id": "lamp-1" }));
    let id = json!({ "type": "string", "description": "Its id." });
    assert_eq!(wire["Answer"]["properties"]["id"], id);
}

#[test]
fn a_property_that_an_example_lacks_is_not_required() {
    let schemas = json!({ "Answer": object("id", &json!({ "type": "string" })) });
    let wire = wire(&schemas, &json!({}));
    assert_eq!(wire["Answer"].get("required"), None);
}

#[test]
fn a_patch_clears_with_null_what_it_names_itself_or_by_reference() {
    let schemas = json!({
        "Body": { "type": "object", "properties": {
            "name": { "type": "string" },
            "bulb": { "$ref": "#/components/schemas/Bulb" },
        } },
        "Bulb": object("watts", &json!({ "type": "number" })),
    });
    let wire = wire_sent(&schemas, &json!({ "name": "Desk" }));
    let properties = &wire["Body"]["properties"];
    assert_eq!(
        properties["name"],
        json!({ "type": "string", "nullable": true })
    );
    let nothing = json!({ "type": "object", "nullable": true, "not": { "type": "object" } });
    let bulb = json!({ "anyOf": [{ "$ref": "#/components/schemas/Bulb" }, nothing] });
    assert_eq!(properties["bulb"], bulb);
}

#[test]
fn no_enumeration_lists_null() {
    let state = json!({ "type": "string", "description": "values: [On, Off]" });
    let schemas = json!({ "Body": { "type": "object", "properties": { "state": state } } });
    let wire = wire_sent(&schemas, &json!({ "state": "On" }));
    let state = &wire["Body"]["properties"]["state"];
    assert_eq!(state["nullable"], json!(true));
    assert_eq!(state["enum"], json!(["Off", "On"]));
}

#[test]
fn a_map_whose_values_are_cleared_says_so() {
    let values = json!({ "type": "string" });
    let map = json!({ "type": "object", "additionalProperties": values });
    let wire = wire_sent(&json!({ "Body": map }), &json!({ "a": null, "b": "x" }));
    let values = json!({ "type": "string", "nullable": true });
    assert_eq!(wire["Body"]["additionalProperties"], values);
}

#[test]
fn a_class_that_always_carries_its_tag_requires_it() {
    let schemas = json!({
        "Answer": object("lamp", &json!({ "$ref": "#/components/schemas/Lamp" })),
        "Lamp": object("bulb", &json!({ "type": "string" })),
    });
    let answer = json!({ "lamp": { "bulb": "a", "_type": "Lamp" } });
    let wire = wire(&schemas, &answer);
    assert_eq!(
        wire["Lamp"],
        json!({ "allOf": [schemas["Lamp"], tag(&["Lamp"])] })
    );
}

#[test]
fn what_a_union_holds_besides_its_variants_is_a_variant() {
    let text = json!({ "type": "string" });
    let schemas = json!({
        "Answer": object("light", &one_of(&["Lamp", "Candle"])),
        "Lamp": object("bulb", &text),
        "Candle": object("wax", &text),
    });
    let wire = wire(&schemas, &json!({ "light": "dark" }));
    let light = &wire["Answer"]["properties"]["light"]["anyOf"];
    assert_eq!(light[2], json!({ "type": "string" }));
}

#[test]
fn no_object_is_closed() {
    let mut lamp = object("bulb", &json!({ "type": "string" }));
    lamp["additionalProperties"] = json!(false);
    let wire = wire(&json!({ "Answer": lamp }), &json!({ "bulb": "a" }));
    assert_eq!(wire["Answer"].get("additionalProperties"), None);
}

#[test]
fn a_mock_server_calls_nobody() {
    let schema = json!({ "type": "object", "properties": { "url": { "type": "string" } } });
    let content = json!({ "application/json": { "schema": schema, "example": { "url": "a" } } });
    let callback = json!({ "post": {
        "requestBody": { "content": content },
        "responses": { "200": { "description": "Taken" } },
    } });
    let text = json!({
        "openapi": "3.0.3",
        "info": { "title": "Lamps", "version": "v1" },
        "paths": { "/v1/hooks": { "post": {
            "requestBody": { "content": content },
            "responses": { "204": { "description": "Done" } },
            "callbacks": { "delivery": { "{$request.body#/url}": callback } },
        } } },
    })
    .to_string();
    let source = Source {
        name: "openapi.json",
        text: &text,
    };
    let wire = write(&source.into()).expect("a document");
    assert!(
        !wire.contains("callbacks") && wire.contains("/v1/hooks"),
        "{wire}"
    );
}
