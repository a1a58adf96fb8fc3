//! Operations: what goes in, and what comes out.

use super::Tag;
use super::builder::{Builder, Place};
use super::types::{Class, Content, Envelope, Scalar, Type};
use crate::diagnostics::Topic;
use crate::document::{self, Kind, Media, ParameterIn, Schema, Status, Style};
use crate::maps::IndexMap;

/// A method on a path, and the call that stands for it.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its main tag.
    pub tag: usize,
    /// `GET`, `POST` …
    pub method: String,
    /// The path template.
    pub path: String,
    /// The operationId.
    pub operation_id: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The parameters, in the order of the document; those of the path first, in its order.
    pub params: Vec<Param>,
    /// The request body.
    pub body: Option<Body>,
    /// What the server answers.
    pub answer: Answer,
    /// The media types of answers that the call can read, the one to ask for first.
    pub accepts: Vec<String>,
    /// What it answers when something is wrong: status and type.
    pub errors: Vec<(String, Content)>,
    /// What it sends elsewhere: the name of each callback, and the type of its body.
    pub deliveries: Vec<(String, Type)>,
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Its name on the wire.
    pub wire: String,
    /// Where it stands.
    pub location: ParameterIn,
    /// Whether it is required.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// How its value is written.
    pub style: Style,
    /// Its type.
    pub ty: Type,
    /// Its description.
    pub description: Option<String>,
    /// An example of its value.
    pub example: Option<serde_json::Value>,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// What it holds.
    pub content: Content,
    /// Its form.
    pub form: BodyForm,
    /// The media type that it is sent in, with its parameters.
    pub content_type: String,
    /// Whether it is required.
    pub required: bool,
    /// Its description.
    pub description: Option<String>,
}

/// The form of a request body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyForm {
    /// JSON.
    Json,
    /// `multipart/form-data`.
    Multipart,
    /// `application/x-www-form-urlencoded`, with the properties that are written as
    /// `name[property]`.
    UrlForm(Vec<String>),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// What the server answers when all is well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Content),
    /// JSON, or nothing.
    Optional(Content),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

impl Answer {
    /// What it holds, if it is JSON.
    pub fn content(&self) -> Option<&Content> {
        match self {
            Self::Json(content) | Self::Optional(content) => Some(content),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// The same, to be changed.
    pub fn content_mut(&mut self) -> Option<&mut Content> {
        match self {
            Self::Json(content) | Self::Optional(content) => Some(content),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }
}

/// All operations, and their tags.
pub(super) fn build(builder: &mut Builder<'_, '_, '_>) -> (Vec<Tag>, Vec<Operation>) {
    let mut tags: IndexMap<String, Tag> = IndexMap::default();
    let mut operations = Vec::new();
    let document = builder.document;
    for operation in &document.operations {
        let tag = operation
            .tags
            .first()
            .cloned()
            .unwrap_or_else(|| first_segment(&operation.path));
        let description = document.tags.get(&tag).cloned();
        // Two tags that differ in spelling only are one.
        let entry = tags.entry(crate::words::snake(&tag));
        let tag_index = entry.index();
        entry.or_insert(Tag {
            name: tag,
            description,
        });
        // Types of the operation's own are named after it once it has a name.
        let owner = &Class::of_operation(operations.len());
        operations.push(Operation {
            tag: tag_index,
            method: operation.method.clone(),
            path: operation.path.clone(),
            operation_id: operation.operation_id.clone(),
            title: operation.summary.clone(),
            description: operation.description.clone(),
            deprecated: operation.deprecated,
            params: params(builder, operation, owner),
            body: operation
                .request
                .as_ref()
                .and_then(|request| body(builder, request, owner)),
            answer: answer(builder, operation, owner),
            accepts: accepts(operation),
            errors: errors(builder, operation, owner),
            deliveries: deliveries(builder, operation),
        });
    }
    (tags.into_values().collect(), operations)
}

/// What the server sends elsewhere, as far as it is JSON. Nothing is an envelope there.
fn deliveries<'a>(
    builder: &mut Builder<'a, '_, '_>,
    operation: &'a document::Operation,
) -> Vec<(String, Type)> {
    let callbacks = operation.callbacks.iter();
    let schemas = callbacks.filter_map(|callback| {
        let media = callback.media.iter().find(|media| media.is_json())?;
        Some((&callback.name, media.schema.as_ref()?))
    });
    let schemas: Vec<_> = schemas.collect();
    let typed = schemas.into_iter().map(|(name, schema)| {
        let place = Place {
            owner: &Class::named(name),
            property: "delivery",
        };
        (name.clone(), builder.type_of(schema, place))
    });
    typed.collect()
}

/// An operation without a tag belongs to what its path begins with.
fn first_segment(path: &str) -> String {
    path.split('/')
        .find(|segment| {
            !segment.is_empty() && !segment.starts_with('{') && !crate::words::is_version(segment)
        })
        .unwrap_or("api")
        .to_owned()
}

/// The type of a parameter: whatever the server calls a thing can be part of the path to it.
fn param_type(location: ParameterIn, ty: Type) -> Type {
    if location == ParameterIn::Path && ty == Type::Scalar(Scalar::Uuid) {
        Type::Scalar(Scalar::Id)
    } else {
        ty
    }
}

fn params<'a>(
    builder: &mut Builder<'a, '_, '_>,
    operation: &'a document::Operation,
    owner: &Class,
) -> Vec<Param> {
    let authorization = &builder.document.authorization;
    let mut params: Vec<Param> = operation
        .parameters
        .iter()
        .map(|parameter| Param {
            wire: parameter.name.clone(),
            location: parameter.location,
            required: parameter.required,
            deprecated: parameter.deprecated,
            style: parameter.style,
            ty: param_type(
                parameter.location,
                builder.type_of(
                    &parameter.schema,
                    Place {
                        owner,
                        property: &parameter.name,
                    },
                ),
            ),
            description: parameter
                .description
                .as_deref()
                .or(parameter.schema.description.as_deref())
                .and_then(crate::document::prose::without_list),
            example: parameter
                .examples
                .first()
                .map(|example| (*example.value).clone())
                .or_else(|| parameter.schema.example.as_deref().cloned()),
        })
        .filter(|param| !(param.location == ParameterIn::Header && is_own_header(&param.wire)))
        // The client sends these by itself.
        .filter(|param| !authorization.is_parameter(param.location, &param.wire))
        .collect();
    let place = |param: &Param| {
        operation
            .path
            .find(&format!("{{{}}}", param.wire))
            .unwrap_or(usize::MAX)
    };
    params.sort_by_key(|param| match param.location {
        ParameterIn::Path => (0, place(param)),
        ParameterIn::Query | ParameterIn::Header | ParameterIn::Cookie => (1, 0),
    });
    params
}

/// OpenAPI says that these are not parameters.
fn is_own_header(name: &str) -> bool {
    ["accept", "content-type", "authorization"].contains(&name.to_lowercase().as_str())
}

fn body<'a>(
    builder: &mut Builder<'a, '_, '_>,
    request: &'a document::RequestBody,
    owner: &Class,
) -> Option<Body> {
    let place = Place {
        owner,
        property: "input",
    };
    let chosen = Media::preferred(&request.media)?;
    one_of_many(builder, &request.media, chosen);
    let (form, content) = if is_bytes(builder, chosen) {
        let content = Content::plain(Type::Scalar(Scalar::Binary));
        (BodyForm::Bytes, content)
    } else if chosen.is_json() {
        let schema = chosen.schema.as_ref();
        let content = schema.map_or(Content::JSON, |schema| builder.content(schema, place));
        (BodyForm::Json, content)
    } else if chosen.is_multipart() || chosen.is_form() {
        let ty = chosen
            .schema
            .as_ref()
            .map_or(Type::any_object(), |schema| builder.type_of(schema, place));
        let form = if chosen.is_form() {
            BodyForm::UrlForm(chosen.deep.clone())
        } else {
            BodyForm::Multipart
        };
        (form, Content::plain(ty))
    } else if chosen.is_text() {
        as_text(builder, chosen);
        (BodyForm::Text, Content::plain(Type::STRING))
    } else {
        as_text(builder, chosen);
        let content = Content::plain(Type::Scalar(Scalar::Binary));
        (BodyForm::Bytes, content)
    };
    Some(Body {
        // A call for a list of things has nothing to do without the list.
        required: request.required || is_list(&content),
        content,
        form,
        content_type: chosen.sent_as().to_owned(),
        description: request.description.clone(),
    })
}

/// Whether a body is a list of things.
fn is_list(content: &Content) -> bool {
    match content.envelope {
        Envelope::None | Envelope::Data => content.item.items().is_some(),
        Envelope::List | Envelope::Page => true,
    }
}

/// Says it where only one of several bodies can be sent. Several ways to write the same body lose
/// nothing.
fn one_of_many(builder: &mut Builder<'_, '_, '_>, media: &[Media], chosen: &Media) {
    let document = builder.document;
    let is_same = |other: &Media| match (&other.schema, &chosen.schema) {
        (Some(other), Some(chosen)) => {
            let (one, another) = (document.resolve(other), document.resolve(chosen));
            let is_named = [other, chosen]
                .iter()
                .any(|schema| schema.reference().is_some());
            let is_kind =
                std::mem::discriminant(&one.kind) == std::mem::discriminant(&another.kind);
            one.pointer == another.pointer || !is_named && is_kind
        }
        (None, _) | (_, None) => true,
    };
    let others = media.iter().filter(|other| !is_same(other));
    let others: Vec<_> = others.map(|other| other.content_type.as_str()).collect();
    if !others.is_empty() {
        builder.problems.warning(
            Topic::Calls,
            &chosen.pointer,
            format!(
                "this body can also be sent as `{}`, with other content",
                others.join("`, `")
            ),
            format!("the client sends `{}`", chosen.sent_as()),
        );
    }
}

/// The media types of answers that a call can read: those of each success that are read in the same
/// way, JSON first, then those of errors. A server may send whatever it is asked for, so it is not
/// asked for anything else. None if no success has a body.
fn accepts(operation: &document::Operation) -> Vec<String> {
    let answers = operation.responses.iter();
    let (successes, errors): (Vec<_>, Vec<_>) =
        answers.partition(|answer| is_success(operation, answer));
    let readable = |answer: &'_ &document::Response| -> Vec<String> {
        let Some(chosen) = Media::preferred(&answer.media) else {
            return Vec::new();
        };
        let mut media: Vec<_> = answer.media.iter().collect();
        media.retain(|media| media.is_read_as(chosen));
        media.iter().map(|media| media.asked_as()).collect()
    };
    let is_json =
        |answer: &&document::Response| Media::preferred(&answer.media).is_some_and(Media::is_json);
    if successes.iter().all(|answer| answer.media.is_empty()) {
        return Vec::new();
    }
    let (json, other): (Vec<_>, Vec<_>) = successes.into_iter().partition(is_json);
    let errors = errors.into_iter().filter(is_json);
    let all = json.into_iter().chain(other).chain(errors);
    let mut accepts = Vec::new();
    for media_type in all.flat_map(|answer| readable(&answer)) {
        if !media_type.is_empty() && !accepts.contains(&media_type) {
            accepts.push(media_type);
        }
    }
    accepts
}

/// Whether a call gives what a response holds. Where nothing is said of success, `default` is what
/// is said.
fn is_success(operation: &document::Operation, response: &document::Response) -> bool {
    let is_default = |response: &document::Response| response.status == Status::Default;
    response.status.is_success() || operation.responses.iter().all(is_default)
}

/// Whether a body is bytes, whatever its media type is.
fn is_bytes(builder: &Builder<'_, '_, '_>, media: &Media) -> bool {
    let target = media
        .schema
        .as_ref()
        .map(|schema| builder.document.resolve(schema));
    target.is_some_and(|schema| match &schema.kind {
        Kind::String { format, .. } => format.as_deref() == Some("binary"),
        Kind::Reference(_)
        | Kind::Integer { .. }
        | Kind::Number
        | Kind::Boolean
        | Kind::Array(_)
        | Kind::Object(_)
        | Kind::Map(_)
        | Kind::Union { .. }
        | Kind::Any => false,
    })
}

/// Whether the schema says that a body is text, and no more than that.
fn is_plain_text(media: &Media) -> bool {
    let kind = media.schema.as_ref().map(|schema| &schema.kind);
    matches!(kind, Some(Kind::String { format: None, .. }))
}

/// The content of an answer, which may be null.
fn received<'a>(
    builder: &mut Builder<'a, '_, '_>,
    schema: &'a Schema,
    place: Place<'_>,
) -> Content {
    let mut content = builder.content(schema, place);
    let shown = builder.evidence.at(&schema.pointer);
    let null = builder.document.is_nullable(schema) || shown.is_some_and(|seen| seen.nulls > 0);
    if null && content.envelope == Envelope::None && content.item != Type::JSON {
        content.item = Type::Optional(Box::new(content.item));
    }
    content
}

/// An object can be read and written as JSON, and sent as a form; in another media type the
/// caller has to do that.
fn as_text(builder: &mut Builder<'_, '_, '_>, media: &Media) {
    let Some(schema) = &media.schema else { return };
    let structured = matches!(
        builder.document.resolve(schema).kind,
        Kind::Object(_) | Kind::Map(_) | Kind::Array(_) | Kind::Union { .. }
    );
    if structured {
        builder.problems.warning(
            Topic::Calls,
            &media.pointer,
            format!(
                "objects cannot be read or written as `{}`",
                media.content_type
            ),
            "the body is passed on unchanged; describe it as `application/json` to get a type",
        );
    }
}

fn answer<'a>(
    builder: &mut Builder<'a, '_, '_>,
    operation: &'a document::Operation,
    owner: &Class,
) -> Answer {
    let mut answers: Vec<Answer> = Vec::new();
    let responses = operation.responses.iter();
    for response in responses.filter(|response| is_success(operation, response)) {
        let media = Media::preferred(&response.media);
        if let Some(media) = media.filter(|media| !media.is_json()) {
            as_text(builder, media);
        }
        let answer = match media {
            None => Answer::Empty,
            // These have no body, whatever the document says.
            Some(_) if matches!(response.status, Status::Code(204 | 205)) => Answer::Empty,
            Some(media) if is_bytes(builder, media) => Answer::Bytes,
            Some(media) if media.is_json() => match &media.schema {
                Some(schema) => Answer::Json(received(
                    builder,
                    schema,
                    Place {
                        owner,
                        property: "output",
                    },
                )),
                None => Answer::Json(Content::JSON),
            },
            Some(media) if media.is_text() => Answer::Text,
            Some(media) if media.is_unicode() && is_plain_text(media) => Answer::Text,
            Some(_) => Answer::Bytes,
        };
        if !answers.contains(&answer) {
            answers.push(answer);
        }
    }
    let empty = answers.contains(&Answer::Empty) && answers.len() > 1;
    answers.retain(|answer| !empty || *answer != Answer::Empty);
    let is_json = answers
        .iter()
        .all(|answer| matches!(answer, Answer::Json(_)));
    let answer = match (answers.len(), answers.first().cloned()) {
        (_, None) => Answer::Empty,
        (1, Some(answer)) => answer,
        // Several successes with different bodies: the caller gets what they have in common.
        (_, Some(_)) if is_json => Answer::Json(Content::JSON),
        (_, Some(_)) => Answer::Bytes,
    };
    match answer {
        Answer::Json(content) if empty => Answer::Optional(content),
        // An empty text and no bytes are values of their types.
        Answer::Json(_) | Answer::Optional(_) | Answer::Empty | Answer::Text | Answer::Bytes => {
            answer
        }
    }
}

/// The types of the other answers.
fn errors<'a>(
    builder: &mut Builder<'a, '_, '_>,
    operation: &'a document::Operation,
    owner: &Class,
) -> Vec<(String, Content)> {
    let failures = operation
        .responses
        .iter()
        .filter(|response| !response.status.is_success());
    failures
        .filter_map(|response| {
            let media = Media::preferred(&response.media).filter(|media| media.is_json())?;
            let property = "error";
            let content = builder.content(media.schema.as_ref()?, Place { owner, property });
            Some((response.status.to_string(), content))
        })
        .collect()
}
