//! What is to be changed, and where.

use std::collections::BTreeSet;

use serde_json::Value;

use super::edits::{Edit, Rule};
use super::nodes;
use crate::document::join;
use crate::evidence::{Evidence, TAG};
use crate::model::{
    Content, Enumeration, Model, Operation, Outcome, Shape, UnionDecision, WrittenAs,
};

/// All that the model knows better than the document.
pub fn all<'a>(document: &Value, model: &'a Model, evidence: &Evidence) -> Vec<Edit<'a>> {
    let mut edits = Vec::new();
    unions(document, model, &mut edits);
    for def in model.types.values() {
        match &def.shape {
            Shape::Struct(object) => {
                let components = def.schemas.iter().map(|name| nodes::component(name));
                let places: BTreeSet<String> = components.chain([def.id.to_string()]).collect();
                for place in places {
                    for part in parts(document, &place) {
                        edits.push(Edit::new(part, Rule::Fields(object)));
                    }
                    if let Some(tag) = &object.own_tag {
                        edits.push(Edit::new(place, Rule::OwnTag(tag)));
                    }
                }
            }
            Shape::Enumeration(list) => enumeration(list, evidence, &mut edits),
            Shape::Union(_) => {}
        }
    }
    for (name, outcome) in &model.schemas {
        if let Outcome::Type(content, _) = outcome {
            edits.push(Edit::new(nodes::component(name), Rule::Content(content)));
        }
    }
    for operation in &model.operations {
        self::operation(document, operation, &mut edits);
    }
    edits
}

fn unions<'a>(document: &Value, model: &'a Model, edits: &mut Vec<Edit<'a>>) {
    let mut places = BTreeSet::new();
    for union in &model.unions {
        let place = nodes::place(&union.origin);
        places.insert(place.clone());
        edits.push(Edit::new(place, rule(model, union)));
    }
    // An inline union that stands in several places is decided about once.
    let inline = |schema: &Value| {
        let names: Vec<String> = nodes::alternatives(schema)?
            .iter()
            .map(nodes::referenced)
            .collect::<Option<_>>()?;
        model.unions.iter().find(|union| {
            let declared = union.variants.iter().map(|variant| &variant.origin);
            union.origin.starts_with('/')
                && declared
                    .filter(|origin| **origin != union.origin)
                    .eq(&names)
        })
    };
    nodes::each_schema_mut(&mut document.clone(), &mut |pointer, schema| {
        if places.contains(pointer) {
            return;
        }
        if let Some(union) = inline(&Value::Object(schema.clone())) {
            edits.push(Edit::new(pointer.to_owned(), rule(model, union)));
        }
    });
}

fn rule<'a>(model: &'a Model, union: &'a UnionDecision) -> Rule<'a> {
    let (property, mixed) = match model.definition(&union.ty).map(|def| &def.shape) {
        Some(Shape::Union(union)) => (union.tag.as_str(), false),
        Some(Shape::Enumeration(list)) => (TAG, list.mixed),
        Some(Shape::Struct(_)) | None => (TAG, false),
    };
    Rule::Union {
        variants: &union.variants,
        property,
        mixed,
    }
}

/// The list, and whatever else the examples show there: it is open.
fn enumeration<'a>(list: &'a Enumeration, evidence: &Evidence, edits: &mut Vec<Edit<'a>>) {
    let places = list
        .origins
        .iter()
        .filter(|place| place.written_as != WrittenAs::Union);
    let mut values: BTreeSet<String> = list.values.iter().map(|value| value.wire.clone()).collect();
    for place in places.clone() {
        let seen = evidence.at(&place.pointer);
        values.extend(seen.into_iter().flat_map(|seen| seen.texts.iter().cloned()));
    }
    for place in places {
        let rule = Rule::Enumeration {
            values: values.iter().cloned().collect(),
            tagged: list.tagged,
            mixed: list.mixed,
        };
        edits.push(Edit::new(place.pointer.clone(), rule));
    }
}

/// The places that declare the properties of an object: its own, and the parts of its `allOf`.
fn parts(document: &Value, place: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![place.to_owned()];
    while let Some(place) = open.pop() {
        let Some(schema) = document.pointer(&place) else {
            continue;
        };
        if !found.insert(place.clone()) {
            continue;
        }
        open.extend(nodes::referenced(schema).map(|name| nodes::component(&name)));
        let parts = schema.get("allOf").and_then(Value::as_array);
        let parts = parts.map_or(0, Vec::len);
        open.extend((0..parts).map(|index| format!("{place}/allOf/{index}")));
    }
    found
}

fn operation<'a>(document: &Value, operation: &'a Operation, edits: &mut Vec<Edit<'a>>) {
    let path = join("/paths", &operation.path);
    let at = join(&path, &operation.method.to_lowercase());
    for place in [&path, &at] {
        let under = join(place, "parameters");
        let parameters = document.pointer(&under).and_then(Value::as_array);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            let name = parameter.get("name").and_then(Value::as_str);
            let known = operation
                .params
                .iter()
                .find(|param| Some(param.wire.as_str()) == name);
            if let Some(param) = known {
                let schema = format!("{under}/{index}/schema");
                edits.push(Edit::new(schema, Rule::Type(&param.ty)));
            }
        }
    }
    if let Some(body) = &operation.body {
        media(document, &join(&at, "requestBody"), &body.content, edits);
    }
    let responses = join(&at, "responses");
    let answers = document.pointer(&responses).and_then(Value::as_object);
    for status in answers.into_iter().flat_map(|answers| answers.keys()) {
        let failure = operation.errors.iter().find(|(known, _)| known == status);
        let success = operation.answer.content();
        let content = match failure {
            Some((_, content)) => Some(content),
            None => success.filter(|_| status.starts_with('2')),
        };
        // Several answers have nothing in common: that says nothing of any of them.
        if let Some(content) = content.filter(|content| **content != Content::JSON) {
            media(document, &join(&responses, status), content, edits);
        }
    }
}

/// The schemas of a body, where it is JSON.
fn media<'a>(document: &Value, place: &str, content: &'a Content, edits: &mut Vec<Edit<'a>>) {
    let under = join(place, "content");
    let media = document.pointer(&under).and_then(Value::as_object);
    for kind in media.into_iter().flat_map(|media| media.keys()) {
        if kind.contains("json") {
            let schema = join(&join(&under, kind), "schema");
            edits.push(Edit::new(schema, Rule::Content(content)));
        }
    }
}
