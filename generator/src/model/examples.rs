//! Every example of the document, with the type of its position.

use std::rc::Rc;

use serde_json::Value;

use super::Example;
use super::builder::{Builder, Place};
use super::operations::Operation;
use super::types::{Class, Content, Scalars};
use crate::document::{self, Document, Kind, Media, Part, Schema, join};
use crate::evidence::Evidence;

/// All examples.
pub(super) fn collect(builder: &mut Builder<'_, '_, '_>, operations: &[Operation]) -> Vec<Example> {
    let document = builder.document;
    let mut examples = Vec::new();
    for (index, (source, operation)) in document.operations.iter().zip(operations).enumerate() {
        let title = format!("{} {}", source.method, source.path);
        let of = Some(index);
        for (parameter, param) in parameters(source, operation) {
            for example in &parameter.examples {
                push(
                    builder.evidence,
                    &mut examples,
                    of,
                    format!("{title} {}", parameter.name),
                    &Content::plain(param.ty.clone()),
                    example,
                );
            }
        }
        for media in source.request.iter().flat_map(|request| &request.media) {
            bodies(
                builder,
                &mut examples,
                of,
                &format!("{title} request"),
                media,
            );
        }
        for response in &source.responses {
            for media in &response.media {
                bodies(
                    builder,
                    &mut examples,
                    of,
                    &format!("{title} {}", response.status),
                    media,
                );
            }
        }
        for callback in &source.callbacks {
            for media in callback.media.iter().filter(|media| media.is_json()) {
                let name = format!("{title} callback {}", callback.name);
                bodies(builder, &mut examples, of, &name, media);
            }
        }
    }
    for (name, schema) in &document.schemas {
        within(builder, &mut examples, schema, &mut name.clone(), name);
    }
    examples
}

fn parameters<'x>(
    source: &'x document::Operation,
    operation: &'x Operation,
) -> impl Iterator<Item = (&'x document::Parameter, &'x super::Param)> {
    source.parameters.iter().filter_map(|parameter| {
        let param = operation
            .params
            .iter()
            .find(|param| param.wire == parameter.name && param.location == parameter.location)?;
        Some((parameter, param))
    })
}

fn push(
    evidence: &Evidence,
    into: &mut Vec<Example>,
    operation: Option<usize>,
    name: String,
    content: &Content,
    example: &document::Example,
) {
    let name = match &example.name {
        Some(key) => format!("{name} ({key})"),
        None => name,
    };
    into.push(Example {
        pointer: example.pointer.clone(),
        operation,
        name,
        content: content.clone(),
        unknowns: evidence.unknowns(&example.pointer),
        value: example.value.clone(),
    });
}

fn bodies<'a>(
    builder: &mut Builder<'a, '_, '_>,
    into: &mut Vec<Example>,
    operation: Option<usize>,
    name: &str,
    media: &'a Media,
) {
    let Some(schema) = &media.schema else { return };
    if media.examples.is_empty()
        || !(media.is_json() || media.content_type.starts_with("multipart/"))
    {
        return;
    }
    let place = Place {
        owner: &Class::named("body"),
        property: "body",
    };
    let content = if media.is_json() {
        builder.content(schema, place)
    } else {
        Content::plain(builder.type_of(schema, place))
    };
    for example in &media.examples {
        if media.is_json() || is_whole(builder.document, schema, &example.value) {
            push(
                builder.evidence,
                into,
                operation,
                name.to_owned(),
                &content,
                example,
            );
        }
    }
}

/// Whether an example of a form has a string where a file is, and a list where there are several:
/// anything may stand there, for JSON has no files.
fn is_whole(document: &Document, schema: &Schema, value: &Value) -> bool {
    let schema = document.resolve(schema);
    match &schema.kind {
        Kind::Object(properties) => value.as_object().is_some_and(|object| {
            properties.iter().all(|(name, property)| {
                object
                    .get(name)
                    .is_none_or(|value| is_whole(document, &property.schema, value))
            })
        }),
        Kind::String { .. } => !document.is_binary(schema) || value.is_string(),
        Kind::Array(items) => match value.as_array() {
            Some(values) => values.iter().all(|value| is_whole(document, items, value)),
            None => !document.is_binary(schema),
        },
        Kind::Reference(_)
        | Kind::Integer { .. }
        | Kind::Number
        | Kind::Boolean
        | Kind::Map(_)
        | Kind::Union { .. }
        | Kind::Any => true,
    }
}

/// The examples that a schema and its properties carry themselves.
fn within<'a>(
    builder: &mut Builder<'a, '_, '_>,
    into: &mut Vec<Example>,
    schema: &'a Schema,
    name: &mut String,
    owner: &str,
) {
    if let Some(value) = schema.example.as_deref()
        && !value.is_null()
    {
        let component = schema.pointer.strip_prefix("/components/schemas/");
        let is_component = component.is_some_and(|component| !component.contains('/'));
        let content = if is_component && schema.kind.reference().is_none() {
            builder.component_content(owner)
        } else {
            let place = Place {
                owner: &Class::named(owner),
                property: name,
            };
            Content::plain(builder.type_of(schema, place))
        };
        let skipped = matches!(&schema.kind, Kind::Object(_)) && content == Content::JSON;
        // Only a property of an object is read from other scalars than its type says.
        let is_loose = builder.scalars(schema) == Scalars::OfAnyKind;
        if !skipped && !is_loose {
            let pointer = join(&schema.pointer, "example");
            into.push(Example {
                unknowns: builder.evidence.unknowns(&pointer),
                pointer,
                operation: None,
                name: name.clone(),
                content,
                value: Rc::new(value.clone()),
            });
        }
    }
    schema.parts(&mut |part, schema| {
        let length = name.len();
        match part {
            Part::Items => name.push_str("[]"),
            Part::Property(wire) => name.extend([".", wire]),
            Part::Variant(index) => name.extend(["|", &index.to_string()]),
        }
        within(builder, into, schema, name, owner);
        name.truncate(length);
    });
}
