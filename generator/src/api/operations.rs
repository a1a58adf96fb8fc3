//! Services and operations as users of the crate see them.

use super::signature::Taken;
use super::types::{Content, Type};
use super::{BodyForm, NamedBy, ParameterIn, Style};

/// The operations that are called through one method of the client.
#[derive(Debug, Clone)]
pub struct Service {
    /// The method of the client, and the module.
    pub method: String,
    /// The type that the method gives.
    pub type_name: String,
    /// The tag.
    pub tag: String,
    /// What the document says of it.
    pub description: Option<String>,
}

/// A method on a path, and the call that stands for it.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The service that it belongs to.
    pub service: usize,
    /// The Rust method that begins a call.
    pub name: String,
    /// What named the method.
    pub named_by: NamedBy,
    /// The type of the call.
    pub builder: String,
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
    /// The parameters, in the order in which they are taken.
    pub params: Vec<Param>,
    /// The request body.
    pub body: Option<Body>,
    /// What the server answers.
    pub answer: Answer,
    /// The media types of answers that the call can read, the one to ask for first.
    pub accepts: Vec<String>,
}

/// What is sent, and asked for, where the document does not say otherwise.
pub const JSON: &str = "application/json";

impl Operation {
    /// What the header `Accept` says, if it is not what it says in most calls.
    pub fn accept(&self) -> Option<String> {
        let accept = self.accepts.join(", ");
        (!accept.is_empty() && accept != JSON).then_some(accept)
    }

    /// The parameters that are arguments of the method.
    pub fn arguments(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.required)
    }

    /// The parameters that are setters of the builder.
    pub fn setters(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| !param.required)
    }

    /// The body, if it is an argument of the method.
    pub fn required_body(&self) -> Option<&Body> {
        self.body.as_ref().filter(|body| body.required)
    }

    /// The body, if it is a setter of the builder.
    pub fn optional_body(&self) -> Option<&Body> {
        self.body.as_ref().filter(|body| !body.required)
    }
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Its name in Rust.
    pub name: String,
    /// The setter that takes an option, unless it is required.
    pub maybe: Option<String>,
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
    /// How it is taken.
    pub taken: Taken,
    /// How it becomes text.
    pub encoding: Encoding,
    /// Its description.
    pub description: Option<String>,
    /// An example of its value.
    pub example: Option<serde_json::Value>,
}

/// How the value of a parameter becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// It is text.
    Text,
    /// By `Display`.
    Display,
    /// Each item by `Display`.
    Items,
    /// By its style, from JSON that is taken apart.
    Styled,
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
    /// How it is taken.
    pub taken: Taken,
    /// Its description.
    pub description: Option<String>,
}

impl Body {
    /// The setter of a body that is not required.
    pub const SETTER: &'static str = "body";
    /// The setter of such a body that takes an option. No parameter is called so.
    pub const MAYBE: &'static str = "maybe_body";

    /// The media type that it is sent in, if that is not what its form is usually sent in. A form of
    /// several parts has a boundary of its own.
    pub fn declared_type(&self) -> Option<&str> {
        let usual = match &self.form {
            BodyForm::Json => JSON,
            BodyForm::UrlForm(_) => "application/x-www-form-urlencoded",
            BodyForm::Multipart => return None,
            BodyForm::Text | BodyForm::Bytes => return Some(&self.content_type),
        };
        let declared = self.content_type.as_str();
        (!declared.eq_ignore_ascii_case(usual)).then_some(declared)
    }

    /// The media type without its parameters, as all ways to write it have it.
    pub fn media_type(&self) -> String {
        let bare = self.content_type.split(';').next().unwrap_or_default();
        bare.trim().to_ascii_lowercase()
    }
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
    /// The items, if it is a page.
    pub fn page(&self) -> Option<&Type> {
        let content = self.content().filter(|content| content.is_page())?;
        Some(&content.item)
    }

    /// The JSON that it is, if it is not empty.
    pub fn content(&self) -> Option<&Content> {
        match self {
            Self::Json(content) | Self::Optional(content) => Some(content),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }
}

/// How a property stands in a form of several parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartForm {
    /// As a file.
    File,
    /// As text.
    Text,
    /// As JSON.
    Json,
}
