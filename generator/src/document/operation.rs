//! Operations, in the terms of this generator.

use openapiv3::{OpenAPI, ParameterSchemaOrContent, ReferenceOr, SecurityScheme, StatusCode};
use serde_json::Value;

use super::join;
use super::schema::{Lower, Schema};

/// A method on a path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its JSON pointer.
    pub pointer: String,
    /// `GET`, `POST` …
    pub method: String,
    /// The path template.
    pub path: String,
    /// The operationId.
    pub operation_id: Option<String>,
    /// The summary, which is the title in the vendor's documents.
    pub summary: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The tags, the main one first.
    pub tags: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The parameters, those of the path item included.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub request: Option<RequestBody>,
    /// The responses, by status.
    pub responses: Vec<Response>,
}

impl Operation {
    /// All bodies, in all media types: what is sent first, then every answer.
    pub fn media(&self) -> impl Iterator<Item = &Media> {
        let sent = self.request.iter().flat_map(|body| &body.media);
        let answers = self.responses.iter().flat_map(|response| &response.media);
        sent.chain(answers)
    }
}

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its JSON pointer.
    pub pointer: String,
    /// Its name on the wire.
    pub name: String,
    /// Where it stands in the request.
    pub location: ParameterIn,
    /// Whether it is required.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether the items of a list are sent one by one, not joined by commas.
    pub explode: bool,
    /// Its description.
    pub description: Option<String>,
    /// What it holds.
    pub schema: Schema,
    /// Its examples.
    pub examples: Vec<Example>,
}

/// Where a parameter stands in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterIn {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct RequestBody {
    /// Whether it is required.
    pub required: bool,
    /// Its description.
    pub description: Option<String>,
    /// Its media types.
    pub media: Vec<Media>,
}

/// A response.
#[derive(Debug, Clone)]
pub struct Response {
    /// Its status.
    pub status: Status,
    /// Its media types; none if it has no body.
    pub media: Vec<Media>,
}

/// The status of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// One status code.
    Code(u16),
    /// A hundred of them: 4 stands for `4XX`.
    Range(u16),
    /// All that are not listed.
    Default,
}

impl Status {
    /// Whether the response is a success.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(hundred) => write!(f, "{hundred}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A body in one media type.
#[derive(Debug, Clone)]
pub struct Media {
    /// Its JSON pointer.
    pub pointer: String,
    /// The media type, such as `application/json`.
    pub content_type: String,
    /// What it holds.
    pub schema: Option<Schema>,
    /// Its examples.
    pub examples: Vec<Example>,
}

impl Media {
    /// Whether the body is JSON.
    pub fn is_json(&self) -> bool {
        let essence = self
            .content_type
            .split(';')
            .next()
            .unwrap_or_default()
            .trim();
        essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
    }
}

/// An example of a body or a parameter.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its JSON pointer.
    pub pointer: String,
    /// Its key under `examples`.
    pub name: Option<String>,
    /// Its value.
    pub value: Value,
}

/// All operations of a document.
pub(super) fn lower(lower: &mut Lower<'_, '_, '_>) -> Vec<Operation> {
    let api = lower.api;
    let mut operations = Vec::new();
    for (path, item) in &api.paths.paths {
        let at = join("/paths", path);
        let ReferenceOr::Item(item) = item else {
            lower.problems.error(
                &at,
                "a reference in place of a path is not supported",
                "write the path out here",
            );
            continue;
        };
        for (method, operation) in item.iter() {
            let pointer = join(&at, method);
            let mut parameters: Vec<Parameter> = Vec::new();
            let own = operation
                .parameters
                .iter()
                .map(|parameter| (parameter, join(&pointer, "parameters")));
            let shared = item
                .parameters
                .iter()
                .map(|parameter| (parameter, join(&at, "parameters")));
            for (list, shared) in [(own.collect::<Vec<_>>(), false), (shared.collect(), true)] {
                for (index, (parameter, under)) in list.into_iter().enumerate() {
                    let pointer = join(&under, &index.to_string());
                    let Some(parameter) = lower.parameter(parameter, &pointer) else {
                        continue;
                    };
                    let taken = parameters.iter().any(|other| {
                        other.name == parameter.name && other.location == parameter.location
                    });
                    if taken && !shared {
                        lower.problems.error(
                            &pointer,
                            format!("the parameter `{}` is declared twice", parameter.name),
                            "remove one of the two",
                        );
                    } else if !taken {
                        parameters.push(parameter);
                    }
                }
            }
            lower.check_path(path, &parameters, &pointer);
            operations.push(Operation {
                method: method.to_uppercase(),
                path: path.clone(),
                operation_id: operation.operation_id.clone(),
                summary: operation.summary.clone(),
                description: operation.description.clone(),
                tags: operation.tags.clone(),
                deprecated: operation.deprecated,
                parameters,
                request: operation
                    .request_body
                    .as_ref()
                    .and_then(|body| lower.request(body, &pointer)),
                responses: lower.responses(&operation.responses, &pointer),
                pointer,
            });
        }
    }
    operations
}

/// The header that carries the token, in lower case.
pub(super) fn authorization(api: &OpenAPI) -> String {
    let schemes = api
        .components
        .iter()
        .flat_map(|components| components.security_schemes.values());
    schemes
        .filter_map(ReferenceOr::as_item)
        .find_map(|scheme| match scheme {
            SecurityScheme::APIKey {
                location: openapiv3::APIKeyLocation::Header,
                name,
                ..
            } => Some(name.to_lowercase()),
            _ => None,
        })
        .unwrap_or_else(|| "authorization".to_owned())
}

impl Lower<'_, '_, '_> {
    /// Every `{name}` of the path is a parameter, and the other way round.
    fn check_path(&mut self, path: &str, parameters: &[Parameter], pointer: &str) {
        let mut names = Vec::new();
        for piece in path.split('{').skip(1) {
            match piece.split_once('}') {
                Some((name, _)) => names.push(name),
                None => self.problems.error(
                    pointer,
                    format!("a brace is left open in `{path}`"),
                    "close it",
                ),
            }
        }
        for (index, name) in names.iter().enumerate() {
            if names[..index].contains(name) {
                self.problems.error(
                    pointer,
                    format!("`{{{name}}}` stands twice in `{path}`"),
                    "give the two parameters different names",
                );
            }
            if !parameters
                .iter()
                .any(|p| p.location == ParameterIn::Path && p.name == *name)
            {
                self.problems.error(
                    pointer,
                    format!("the path parameter `{name}` is not declared"),
                    "add it to `parameters` with `in: path`",
                );
            }
        }
        for parameter in parameters
            .iter()
            .filter(|p| p.location == ParameterIn::Path)
        {
            if !names.contains(&parameter.name.as_str()) {
                self.problems.error(
                    &parameter.pointer,
                    format!("the path `{path}` has no `{{{}}}`", parameter.name),
                    "correct the path or remove the parameter",
                );
            }
        }
    }

    fn parameter(
        &mut self,
        parameter: &ReferenceOr<openapiv3::Parameter>,
        pointer: &str,
    ) -> Option<Parameter> {
        let (parameter, pointer) = match parameter {
            ReferenceOr::Item(item) => (item, pointer.to_owned()),
            ReferenceOr::Reference { reference } => {
                let found = component(reference, "parameters").and_then(|name| {
                    self.api
                        .components
                        .as_ref()?
                        .parameters
                        .get(name)?
                        .as_item()
                });
                let Some(item) = found else {
                    self.dangling(reference, "parameter", pointer);
                    return None;
                };
                (item, reference.trim_start_matches('#').to_owned())
            }
        };
        let location = match parameter {
            openapiv3::Parameter::Path { .. } => ParameterIn::Path,
            openapiv3::Parameter::Query { .. } => ParameterIn::Query,
            openapiv3::Parameter::Header { .. } => ParameterIn::Header,
            openapiv3::Parameter::Cookie { .. } => {
                self.problems.error(
                    &pointer,
                    "cookie parameters are not supported",
                    "send the value in a header",
                );
                return None;
            }
        };
        let data = parameter.parameter_data_ref();
        let schema = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.schema(schema, &join(&pointer, "schema"))
            }
            ParameterSchemaOrContent::Content(_) => {
                self.problems.error(
                    &pointer,
                    format!(
                        "`content` in the parameter `{}` is not supported",
                        data.name
                    ),
                    "describe it with `schema`",
                );
                return None;
            }
        };
        Some(Parameter {
            name: data.name.clone(),
            location,
            required: data.required || location == ParameterIn::Path,
            deprecated: data.deprecated.unwrap_or(false),
            explode: data.explode.unwrap_or(location == ParameterIn::Query),
            description: data.description.clone(),
            schema,
            examples: self.examples(data.example.as_ref(), &data.examples, &pointer),
            pointer,
        })
    }

    fn request(
        &mut self,
        body: &ReferenceOr<openapiv3::RequestBody>,
        pointer: &str,
    ) -> Option<RequestBody> {
        let pointer = join(pointer, "requestBody");
        let (body, pointer) = match body {
            ReferenceOr::Item(item) => (item, pointer),
            ReferenceOr::Reference { reference } => {
                let found = component(reference, "requestBodies").and_then(|name| {
                    self.api
                        .components
                        .as_ref()?
                        .request_bodies
                        .get(name)?
                        .as_item()
                });
                let Some(item) = found else {
                    self.dangling(reference, "request body", &pointer);
                    return None;
                };
                (item, reference.trim_start_matches('#').to_owned())
            }
        };
        Some(RequestBody {
            required: body.required,
            description: body.description.clone(),
            media: self.media(&body.content, &pointer),
        })
    }

    fn responses(&mut self, responses: &openapiv3::Responses, pointer: &str) -> Vec<Response> {
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
        let all: Vec<_> = listed.chain(default).collect();
        all.into_iter()
            .filter_map(|(status, key, response)| {
                let at = join(&under, &key);
                let (response, at) = match response {
                    ReferenceOr::Item(item) => (item, at),
                    ReferenceOr::Reference { reference } => {
                        let found = component(reference, "responses").and_then(|name| {
                            self.api.components.as_ref()?.responses.get(name)?.as_item()
                        });
                        let Some(item) = found else {
                            self.dangling(reference, "response", &at);
                            return None;
                        };
                        (item, reference.trim_start_matches('#').to_owned())
                    }
                };
                Some(Response {
                    status,
                    media: self.media(&response.content, &at),
                })
            })
            .collect()
    }

    fn media(
        &mut self,
        content: &indexmap::IndexMap<String, openapiv3::MediaType>,
        pointer: &str,
    ) -> Vec<Media> {
        let under = join(pointer, "content");
        content
            .iter()
            .map(|(content_type, media)| {
                let pointer = join(&under, content_type);
                Media {
                    content_type: content_type.clone(),
                    schema: media
                        .schema
                        .as_ref()
                        .map(|schema| self.schema(schema, &join(&pointer, "schema"))),
                    examples: self.examples(media.example.as_ref(), &media.examples, &pointer),
                    pointer,
                }
            })
            .collect()
    }

    fn examples(
        &mut self,
        one: Option<&Value>,
        many: &indexmap::IndexMap<String, ReferenceOr<openapiv3::Example>>,
        pointer: &str,
    ) -> Vec<Example> {
        let mut examples = Vec::new();
        if let Some(value) = one {
            examples.push(Example {
                pointer: join(pointer, "example"),
                name: None,
                value: value.clone(),
            });
        }
        let under = join(pointer, "examples");
        for (name, example) in many {
            let at = join(&under, name);
            let example = match example {
                ReferenceOr::Item(example) => Some(example),
                ReferenceOr::Reference { reference } => {
                    let found = component(reference, "examples").and_then(|name| {
                        self.api.components.as_ref()?.examples.get(name)?.as_item()
                    });
                    if found.is_none() {
                        self.dangling(reference, "example", &at);
                    }
                    found
                }
            };
            if let Some(value) = example.and_then(|example| example.value.clone()) {
                examples.push(Example {
                    pointer: at,
                    name: Some(name.clone()),
                    value,
                });
            }
        }
        examples
    }

    fn dangling(&mut self, reference: &str, what: &str, pointer: &str) {
        self.problems.error(
            pointer,
            format!("the reference `{reference}` does not lead to a {what}"),
            "correct it, or add what it refers to",
        );
    }
}

fn component<'r>(reference: &'r str, section: &str) -> Option<&'r str> {
    reference
        .strip_prefix("#/components/")?
        .strip_prefix(section)?
        .strip_prefix('/')
}
