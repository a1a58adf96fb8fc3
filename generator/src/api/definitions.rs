//! The types that the crate defines.

use std::rc::Rc;

use super::structs::Struct;
use super::unions::Union;
use crate::model::Origin;
use crate::words::snake;

/// A type of the document.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Its name.
    pub name: Rc<str>,
    /// The letters of its type parameters.
    pub params: Vec<Rc<str>>,
    /// The JSON pointer of its schema.
    pub pointer: String,
    /// The component schemas that it stands for.
    pub schemas: Vec<String>,
    /// The component schema that requests of `PATCH` change by it, which stands elsewhere as it is.
    pub copy_of: Option<String>,
    /// What the document calls it, or what it was called after.
    pub class: String,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What it is.
    pub shape: Shape,
    /// Whether requests contain it.
    pub sent: bool,
    /// Whether responses contain it.
    pub received: bool,
    /// What it is for.
    pub purpose: Purpose,
    /// Where it stands.
    pub topic: Topic,
}

/// What the values of a type are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be worked with.
    Content,
    /// To say why something failed, which people read.
    Failure,
}

impl Definition {
    /// Whether it says why something failed.
    pub fn is_failure(&self) -> bool {
        self.purpose == Purpose::Failure
    }
}

/// What the types of a file have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// A union with this name, and its variants.
    Union(String),
    /// Only the service with this method uses them.
    Service(String),
    /// Several services use them.
    SeveralServices,
    /// No operation uses them.
    NoOperation,
}

impl Topic {
    /// The module: `agents` for `src/types/agents.rs`.
    pub fn module(&self) -> String {
        match self {
            Self::Union(name) => snake(name),
            Self::Service(method) => method.clone(),
            Self::SeveralServices => "several_services".to_owned(),
            Self::NoOperation => "no_operation".to_owned(),
        }
    }
}

/// What a type is.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object.
    Struct(Struct),
    /// One of several.
    Union(Union),
    /// One of several strings.
    Enumeration(Enumeration),
}

impl Shape {
    /// The object that it is.
    pub fn as_struct(&self) -> Option<&Struct> {
        match self {
            Self::Struct(object) => Some(object),
            Self::Union(_) | Self::Enumeration(_) => None,
        }
    }

    /// The union that it is.
    pub fn as_union(&self) -> Option<&Union> {
        match self {
            Self::Union(union) => Some(union),
            Self::Struct(_) | Self::Enumeration(_) => None,
        }
    }

    /// The enumeration that it is.
    pub fn as_enumeration(&self) -> Option<&Enumeration> {
        match self {
            Self::Enumeration(list) => Some(list),
            Self::Struct(_) | Self::Union(_) => None,
        }
    }
}

/// One of several strings.
#[derive(Debug, Clone)]
pub struct Enumeration {
    /// Its values.
    pub values: Vec<Value>,
    /// Whether a value is written as an object with nothing but a tag.
    pub tagged: bool,
    /// Whether the examples show it as a string, too.
    pub mixed: bool,
    /// The places it was recovered from.
    pub origins: Vec<Origin>,
}

/// A value of an enumeration.
#[derive(Debug, Clone)]
pub struct Value {
    /// On the wire.
    pub wire: String,
    /// How it is spelled elsewhere, which is read as well.
    pub also: Option<String>,
    /// In Rust.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
}
