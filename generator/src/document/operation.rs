//! Operations, in the terms of this generator.

use std::borrow::Cow;
use std::rc::Rc;

use serde_json::Value;

use super::schema::{Kind, Schema};

/// A method on a path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its JSON pointer.
    pub pointer: String,
    /// `GET`, `POST` …
    pub method: String,
    /// The path template as it is sent: percent-encoded but for the `{name}`s in it.
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
    /// What the server sends elsewhere, and why: webhook deliveries.
    pub callbacks: Vec<Callback>,
}

impl Operation {
    /// All bodies, in all media types: what is sent first, then every answer, then what the server
    /// sends elsewhere.
    pub fn media(&self) -> impl Iterator<Item = &Media> {
        let sent = self.request.iter().flat_map(|body| &body.media);
        let answers = self.responses.iter().flat_map(|response| &response.media);
        let elsewhere = self.callbacks.iter().flat_map(|callback| &callback.media);
        sent.chain(answers).chain(elsewhere)
    }

    /// The same, to be changed.
    pub(super) fn media_mut(&mut self) -> impl Iterator<Item = &mut Media> {
        let sent = self.request.iter_mut().flat_map(|body| &mut body.media);
        let answers = self.responses.iter_mut();
        let answers = answers.flat_map(|response| &mut response.media);
        let elsewhere = self.callbacks.iter_mut();
        let elsewhere = elsewhere.flat_map(|callback| &mut callback.media);
        sent.chain(answers).chain(elsewhere)
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
    /// How its value is written.
    pub style: Style,
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
    /// In a cookie.
    Cookie,
}

/// How the value of a parameter is written. A value without structure is written as it is, unless
/// the style is JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The items of a list one by one, each under the name; the properties of an object one by
    /// one, each under its own name.
    Exploded,
    /// The items, or the names and values, with this between them.
    Joined(char),
    /// The properties of an object one by one: `name[property]`.
    Deep,
    /// As JSON.
    Json,
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

/// A request that the server sends to where it has been asked to. The client only knows the types
/// of its body.
#[derive(Debug, Clone)]
pub struct Callback {
    /// Its name; with the address and the method if there are several of this name.
    pub name: String,
    /// The media types of its body.
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
    /// The properties of a form that are written as `name[property]`.
    pub deep: Vec<String>,
}

impl Media {
    /// The media type without parameters, in lower case.
    fn essence(&self) -> Cow<'_, str> {
        let essence = self.content_type.split(';').next().unwrap_or_default();
        let essence = essence.trim();
        if essence.chars().any(char::is_uppercase) {
            Cow::Owned(essence.to_lowercase())
        } else {
            Cow::Borrowed(essence)
        }
    }

    /// How the body is written.
    fn form(&self) -> Form {
        let essence = self.essence();
        let (class, name) = essence.split_once('/').unwrap_or((&essence, ""));
        match (class, name) {
            ("multipart", "form-data") => Form::Multipart,
            ("application", "x-www-form-urlencoded") => Form::UrlEncoded,
            ("*" | "application", "*") if !self.is_binary() => Form::Json,
            _ if name == "json" || name.ends_with("+json") => Form::Json,
            _ if !self.is_unicode() => Form::Bytes,
            ("text", _) => Form::Text,
            _ if name == "xml" || name.ends_with("+xml") => Form::Text,
            _ => Form::Bytes,
        }
    }

    /// The parameters of the media type: `charset=utf-8`.
    fn parameters(&self) -> impl Iterator<Item = &str> {
        self.content_type.split(';').skip(1).map(str::trim)
    }

    /// Whether a text of this media type is written as a Rust string is.
    pub fn is_unicode(&self) -> bool {
        let mut charsets = self.parameters().filter_map(charset);
        charsets.all(|charset| ["utf-8", "utf8", "us-ascii"].contains(&charset.as_str()))
    }

    /// Whether the schema says that the body is bytes.
    fn is_binary(&self) -> bool {
        let kind = self.schema.as_ref().map(|schema| &schema.kind);
        matches!(kind, Some(Kind::String { format: Some(format), .. }) if format == "binary")
    }

    /// Whether the media type is one of many: `*/*`, `image/*`, `application/*+json`.
    fn is_range(&self) -> bool {
        self.essence().contains('*')
    }

    /// Whether a header can carry the media type.
    fn can_be_sent(&self) -> bool {
        let is_printable = self.content_type.chars().all(|c| matches!(c, ' '..='~'));
        is_printable && self.essence().contains('/')
    }

    /// The media type that a body is sent in. What is sent is of one type, so of a range it is the
    /// one of which least is said, and so it is of what no header can carry.
    pub fn sent_as(&self) -> &str {
        if !self.is_range() && self.can_be_sent() {
            return self.content_type.trim();
        }
        match self.form() {
            Form::Json => JSON,
            Form::Text => "text/plain",
            Form::Bytes | Form::Multipart | Form::UrlEncoded => "application/octet-stream",
        }
    }

    /// The media type that an answer is asked for in: without its character set, which has a header
    /// of its own, so that servers may not know what to make of it here. Of a range only JSON can be
    /// read as JSON. Empty if no header can carry it.
    pub fn asked_as(&self) -> String {
        if self.is_range() && self.is_json() {
            return JSON.to_owned();
        }
        if !self.can_be_sent() {
            return String::new();
        }
        let parameters = self.parameters();
        let parameters = parameters.filter(|parameter| charset(parameter).is_none());
        let mut text = self.essence().into_owned();
        for parameter in parameters.filter(|parameter| !parameter.is_empty()) {
            text.push(';');
            text.push_str(parameter);
        }
        text
    }

    /// Whether a body in this media type is read as one in the other is.
    pub fn is_read_as(&self, other: &Media) -> bool {
        self.form() == other.form()
    }

    /// Whether the body is JSON.
    pub fn is_json(&self) -> bool {
        self.form() == Form::Json
    }

    /// Whether the body is a form of several parts.
    pub fn is_multipart(&self) -> bool {
        self.form() == Form::Multipart
    }

    /// Whether the body is a form as in a URL.
    pub fn is_form(&self) -> bool {
        self.form() == Form::UrlEncoded
    }

    /// Whether the body is text.
    pub fn is_text(&self) -> bool {
        self.form() == Form::Text
    }

    /// Of several media types the one to use: JSON, else a form, else text, else the first; and one
    /// that stands for many only where no other says the same. Of several that are JSON it is that
    /// which says most about what is absent, and a list of changes only where there is no other.
    pub fn preferred(media: &[Media]) -> Option<&Media> {
        if let [only] = media {
            return Some(only);
        }
        media
            .iter()
            .min_by_key(|media| (media.form(), media.is_range(), media.dialect()))
    }

    /// Whether the body is a part of an object, in which null takes away what there is: RFC 7396.
    pub fn is_merge_patch(&self) -> bool {
        self.dialect() == Dialect::MergePatch
    }

    fn dialect(&self) -> Dialect {
        match self.essence().as_ref() {
            "application/merge-patch+json" => Dialect::MergePatch,
            JSON => Dialect::Plain,
            "application/json-patch+json" => Dialect::Changes,
            _ => Dialect::Other,
        }
    }
}

/// The media type of JSON of which nothing more is said.
const JSON: &str = "application/json";

/// The character set that a parameter of a media type names, in lower case.
fn charset(parameter: &str) -> Option<String> {
    let (name, value) = parameter.split_once('=')?;
    let value = value.trim().trim_matches('"');
    let is_charset = name.trim().eq_ignore_ascii_case("charset");
    is_charset.then(|| value.to_ascii_lowercase())
}

/// What kind of JSON it is, if it is JSON. What comes first is used, if there is a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Dialect {
    /// A part of an object.
    MergePatch,
    /// Nothing is said.
    Plain,
    /// A media type of the document's own.
    Other,
    /// A list of changes to an object.
    Changes,
}

/// How a body is written. What comes first is used, if there is a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    /// As JSON.
    Json,
    /// As `multipart/form-data`.
    Multipart,
    /// As `application/x-www-form-urlencoded`.
    UrlEncoded,
    /// As text.
    Text,
    /// As bytes of which nothing is known here.
    Bytes,
}

/// An example of a body or a parameter.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its JSON pointer.
    pub pointer: String,
    /// Its key under `examples`.
    pub name: Option<String>,
    /// Its value, which later stages share.
    pub value: Rc<Value>,
}
