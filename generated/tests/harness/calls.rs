// Copied from generator/runtime/harness/calls.rs by `cargo xtask codegen`. Do not edit here.

//! What a call of an operation is: what it must send, what comes back, and how it is made.

use std::error::Error;
use std::pin::Pin;

use dixa::{Client, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Where in a request a credential stands.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// In a header, behind a scheme, which may be empty.
    Header(&'static str, &'static str),
    /// In a query parameter.
    Query(&'static str),
    /// In a cookie.
    Cookie(&'static str),
}

/// An operation of the document, and a call of it.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// `GET`, `POST` …
    pub method: &'static str,
    /// The path, with names in braces.
    pub path: &'static str,
    /// What the call must send.
    pub request: Request,
    /// What the document says that the server answers.
    pub answer: Answer,
    /// Makes the call, through the public API only.
    pub call: fn(&Client) -> Calling<'_>,
}

/// A call on its way. What it gives is written back as JSON.
pub type Calling<'a> = Pin<Box<dyn Future<Output = Result<Response<Value>, Failure>> + Send + 'a>>;

/// Why a call gave nothing: an error of the client, or an example that is not what the call takes.
pub type Failure = Box<dyn Error + Send + Sync>;

/// What a call must send, besides what all calls do.
#[derive(Debug, Clone, Copy)]
pub struct Request {
    /// The path, filled in and percent-encoded.
    pub path: &'static str,
    /// The query: names and values, not encoded.
    pub query: &'static [(&'static str, &'static str)],
    /// The headers.
    pub headers: &'static [(&'static str, &'static str)],
    /// The body.
    pub body: Body,
}

/// An answer of the server.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Body,
    /// What the call makes of it.
    pub gives: Gives,
}

/// What a call makes of an answer's body.
#[derive(Debug, Clone, Copy)]
pub enum Gives {
    /// Nothing.
    Nothing,
    /// What stands in `data`.
    Data,
    /// The list that stands in `data`; an empty one if there is none.
    List,
    /// All of it.
    Whole,
    /// Its bytes.
    Bytes,
}

/// A body.
#[derive(Debug, Clone, Copy)]
pub enum Body {
    /// None.
    Empty,
    /// JSON.
    Json(Json),
    /// JSON in which null is not the same as nothing.
    Patch(Json),
    /// A form of several parts.
    Form(&'static [Part]),
    /// A form as in a URL: names and values, not encoded.
    UrlForm(&'static [(&'static str, &'static str)]),
    /// Text, of this media type.
    Text(&'static str, &'static str),
}

/// JSON text.
#[derive(Debug, Clone, Copy)]
pub enum Json {
    /// From a file of examples: its text, and the example's name.
    Example(&'static str, &'static str),
    /// As it is here.
    Made(&'static str),
}

/// A part of a form.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// Its name.
    pub name: &'static str,
    /// Its media type, if it has one.
    pub content_type: Option<&'static str>,
    /// Its file name, if it is a file.
    pub file_name: Option<&'static str>,
    /// What it holds.
    pub text: &'static str,
}

impl Json {
    /// The value.
    pub fn value(self) -> Result<Value, Failure> {
        match self {
            Self::Example(file, name) => example(file, name),
            Self::Made(text) => value(text),
        }
    }
}

impl Answer {
    /// The value that the call must give, as JSON.
    pub fn value(&self) -> Result<Value, Failure> {
        let body = match self.body {
            Body::Json(json) | Body::Patch(json) => json.value()?,
            Body::Text(_, text) => Value::from(text),
            Body::Empty | Body::Form(_) | Body::UrlForm(_) => Value::Null,
        };
        let data = body.get("data").cloned().unwrap_or_default();
        Ok(match self.gives {
            Gives::Nothing => Value::Null,
            Gives::Whole => body,
            Gives::List if data.is_null() => Value::Array(Vec::new()),
            Gives::Data | Gives::List => data,
            Gives::Bytes => Value::from(self.bytes()?),
        })
    }

    /// The bytes of the body.
    pub fn bytes(&self) -> Result<Vec<u8>, Failure> {
        Ok(match self.body {
            Body::Json(json) | Body::Patch(json) => json.value()?.to_string().into_bytes(),
            Body::Text(_, text) => text.as_bytes().to_vec(),
            Body::Empty | Body::Form(_) | Body::UrlForm(_) => Vec::new(),
        })
    }
}

/// A value from its JSON text.
pub fn value<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    Ok(serde_json::from_str(text)?)
}

/// An example of the document, by the text of its file and its name there.
pub fn example<T: DeserializeOwned>(file: &str, name: &str) -> Result<T, Failure> {
    let mut examples: serde_json::Map<String, Value> = serde_json::from_str(file)?;
    let found = examples.remove(name);
    let found = found.ok_or_else(|| format!("there is no example `{name}`"))?;
    serde_json::from_value(found).map_err(|error| format!("the example `{name}`: {error}").into())
}

/// A response with its value as JSON.
pub fn written<T: Serialize>(response: Response<T>) -> Result<Response<Value>, Failure> {
    let json = serde_json::to_value(response.value())?;
    Ok(response.map(|_| json))
}
