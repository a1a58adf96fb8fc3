//! Bodies and their examples, from the OpenAPI structure into our terms.

use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{MediaType, PathItem, QueryStyle, ReferenceOr, StatusCode};
use serde_json::Value;

use super::join;
use super::lower::Lower;
use super::operation::{Callback, Example, Media, RequestBody, Response, Status};
use crate::diagnostics::Topic;

impl Lower<'_, '_, '_> {
    /// What an operation is sent.
    pub(super) fn request(
        &mut self,
        body: &ReferenceOr<openapiv3::RequestBody>,
        pointer: &str,
    ) -> Option<RequestBody> {
        let at = join(pointer, "requestBody");
        let (body, pointer) = self.item_or(body, "request body", &at)?;
        Some(RequestBody {
            required: body.required,
            description: body.description.clone(),
            media: self.media(&body.content, &pointer),
        })
    }

    /// What the server sends elsewhere on behalf of an operation. What it sends on behalf of that
    /// in turn is left aside.
    pub(super) fn callbacks(
        &mut self,
        operation: &openapiv3::Operation,
        pointer: &str,
    ) -> Vec<Callback> {
        let mut callbacks = Vec::new();
        let under = join(pointer, "callbacks");
        for (name, callback) in &operation.callbacks {
            let at = join(&under, name);
            let is_one = callback.values().flat_map(PathItem::iter).count() == 1;
            for (address, item) in callback {
                let at = join(&at, address);
                for (method, operation) in item.iter() {
                    let body = operation.request_body.as_ref();
                    let body = body.and_then(|body| self.request(body, &join(&at, method)));
                    let Some(body) = body else { continue };
                    callbacks.push(Callback {
                        name: if is_one {
                            name.clone()
                        } else {
                            format!("{name} {address} {method}")
                        },
                        media: body.media,
                    });
                }
            }
        }
        callbacks
    }

    /// What an operation answers.
    pub(super) fn responses(
        &mut self,
        responses: &openapiv3::Responses,
        pointer: &str,
    ) -> Vec<Response> {
        let under = join(pointer, "responses");
        let listed = responses.responses.iter().map(|(status, response)| {
            let lowered = match status {
                StatusCode::Code(code) => Status::Code(*code),
                StatusCode::Range(range) => Status::Range(*range),
            };
            (lowered, status.to_string(), response)
        });
        let default = responses
            .default
            .iter()
            .map(|response| (Status::Default, "default".to_owned(), response));
        listed
            .chain(default)
            .filter_map(|(status, key, response)| {
                let at = join(&under, &key);
                let (response, at) = self.item_or(response, "response", &at)?;
                Some(Response {
                    status,
                    media: self.media(&response.content, &at),
                })
            })
            .collect()
    }

    /// The media types of a body.
    pub(super) fn media(
        &mut self,
        content: &IndexMap<String, MediaType>,
        pointer: &str,
    ) -> Vec<Media> {
        let under = join(pointer, "content");
        content
            .iter()
            .map(|(content_type, media)| {
                let pointer = join(&under, content_type);
                self.warn_of_parts(media, &pointer);
                let deep = media
                    .encoding
                    .iter()
                    .filter(|(_, encoding)| encoding.style == Some(QueryStyle::DeepObject));
                Media {
                    content_type: content_type.clone(),
                    schema: media
                        .schema
                        .as_ref()
                        .map(|schema| self.schema(schema, &join(&pointer, "schema"))),
                    examples: self.examples(media.example.as_ref(), &media.examples, &pointer),
                    deep: deep.map(|(property, _)| property.clone()).collect(),
                    pointer,
                }
            })
            .collect()
    }

    /// Says where a document wants more of a part than the client does.
    fn warn_of_parts(&mut self, media: &MediaType, pointer: &str) {
        let under = join(pointer, "encoding");
        for (property, encoding) in &media.encoding {
            let more = match &encoding.content_type {
                Some(_) => "a content type of its own",
                None if !encoding.headers.is_empty() => "headers",
                None => continue,
            };
            self.problems.warning(
                Topic::Calls,
                &join(&under, property),
                format!("the part `{property}` cannot have {more}"),
                "texts are sent as text, objects as JSON, and files as what the program says that \
                 they are",
            );
        }
    }

    /// The examples of a body or a parameter. The structure says which there are; their values are in
    /// the document.
    pub(super) fn examples(
        &mut self,
        one: Option<&Value>,
        many: &IndexMap<String, ReferenceOr<openapiv3::Example>>,
        pointer: &str,
    ) -> Vec<Example> {
        let mut examples = Vec::new();
        if one.is_some() {
            let at = join(pointer, "example");
            let value = self.node(&at).cloned();
            examples.extend(value.map(|value| Example {
                pointer: at,
                name: None,
                value: Rc::new(value),
            }));
        }
        let under = join(pointer, "examples");
        for (name, example) in many {
            let at = join(&under, name);
            let Some((example, place)) = self.item_or(example, "example", &at) else {
                continue;
            };
            if example.value.is_some() {
                let value = self.node(&join(&place, "value")).cloned();
                examples.extend(value.map(|value| Example {
                    pointer: at,
                    name: Some(name.clone()),
                    value: Rc::new(value),
                }));
            }
        }
        examples
    }
}
