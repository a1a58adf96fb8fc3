//! A call of each operation, with what it must send and what it must give.

use std::rc::Rc;

use serde_json::Value;

use super::signature::RustType;
use super::types::Type;

/// A call of an operation.
#[derive(Debug, Clone)]
pub struct SampleCall {
    /// The body as it is decoded before the call, if there is one.
    pub decoded: Option<Decoded>,
    /// The same body as a program would write it, if that can be written.
    pub written: Option<Expression>,
    /// What is handed to the method.
    pub arguments: Vec<Expression>,
    /// The setters that are called, with what is handed to them.
    pub setters: Vec<(String, Expression)>,
    /// What the call must send.
    pub request: SampleRequest,
    /// What the server answers.
    pub answer: SampleAnswer,
}

/// JSON that is decoded into a variable.
#[derive(Debug, Clone)]
pub struct Decoded {
    /// The JSON.
    pub json: Json,
    /// Its type, where that does not follow from its use.
    pub ty: Option<RustType>,
}

/// A value that is handed over.
#[derive(Debug, Clone)]
pub enum Expression {
    /// A number or a boolean.
    Literal(String),
    /// A string.
    Text(String),
    /// What a string is parsed into.
    Parsed(String),
    /// A value of an enumeration.
    Variant(Type, String),
    /// What JSON is decoded into.
    Decoded(Type, Value),
    /// Several.
    List(Vec<Expression>),
    /// The decoded body.
    Body(Handed),
    /// A string of its own.
    Owned(String),
    /// What an enumeration, or an identifier, makes of a string.
    Other(Type, String),
    /// A variant of a union, with what it holds.
    Holding(Type, String, Box<Expression>),
    /// A new object.
    New(New),
    /// A list of its own: what its items are, and the items.
    Vec(Type, Vec<Expression>),
    /// A map.
    Map(Vec<(Expression, Expression)>),
    /// A value that may be null.
    Optional(Option<Box<Expression>>),
    /// A value on the heap.
    Boxed(Box<Expression>),
    /// Any JSON.
    Json(Value),
    /// Bytes that are known as text.
    Bytes(String),
}

/// A new object.
#[derive(Debug, Clone)]
pub struct New {
    /// Its type.
    pub ty: Type,
    /// What `new` takes.
    pub arguments: Vec<Expression>,
    /// The setters that are called, each with its value, if it takes one.
    pub setters: Vec<(String, Option<Expression>)>,
}

/// How the decoded body is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handed {
    /// As it is.
    Whole,
    /// As a reference.
    Reference,
    /// What is in its envelope.
    Data,
    /// The list that is in its envelope.
    List,
}

/// What a call must send, besides what all calls do.
#[derive(Debug, Clone)]
pub struct SampleRequest {
    /// The path, filled in and percent-encoded.
    pub path: String,
    /// Names and values, not encoded.
    pub query: Vec<(String, String)>,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: SampleBody,
}

/// An answer of the server.
#[derive(Debug, Clone)]
pub struct SampleAnswer {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: SampleBody,
    /// The page that ends the list, if it is a page that has a next one, and if the document shows
    /// that one, too.
    pub last_page: Option<Json>,
    /// What the call makes of it.
    pub gives: Gives,
}

/// What a call makes of the body of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone)]
pub enum SampleBody {
    /// None.
    Empty,
    /// JSON.
    Json(Json),
    /// JSON in which null is not the same as nothing.
    Patch(Json),
    /// Text: its media type, and what it says.
    Text(String, String),
    /// A form of several parts.
    Form(Vec<SamplePart>),
    /// A form as in a URL: names and values, not encoded.
    UrlForm(Vec<(String, String)>),
}

/// JSON of the document, or made from a type.
#[derive(Debug, Clone)]
pub enum Json {
    /// An example: its name in the file of its service, and its value.
    Example(String, Rc<Value>),
    /// The value.
    Made(Rc<Value>),
}

impl Json {
    /// A value that is made.
    pub fn made(value: Value) -> Self {
        Self::Made(Rc::new(value))
    }

    /// The value.
    pub fn value(&self) -> &Value {
        match self {
            Self::Example(_, value) | Self::Made(value) => value,
        }
    }
}

/// A part of a form.
#[derive(Debug, Clone)]
pub struct SamplePart {
    /// Its name.
    pub name: String,
    /// Its media type, if it has one.
    pub content_type: Option<&'static str>,
    /// Its file name, if it is a file.
    pub file_name: Option<&'static str>,
    /// What it holds.
    pub text: String,
}
