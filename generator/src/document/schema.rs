//! Schemas, in the terms of this generator.

use std::rc::Rc;

use serde_json::Value;

use crate::maps::IndexMap;

/// Where a schema stands, as a JSON pointer. Decisions about it are kept under it, in many places.
pub type Pointer = Rc<str>;

/// A node of the document that describes a value.
#[derive(Debug, Clone)]
pub struct Schema {
    /// Its JSON pointer.
    pub pointer: Pointer,
    /// Its title.
    pub title: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is sent and never received.
    pub write_only: bool,
    /// Its own example.
    pub example: Option<Box<Value>>,
    /// What it describes.
    pub kind: Kind,
    /// What the other properties of an object hold, where the document allows any.
    pub additional: Option<Box<Schema>>,
}

impl Schema {
    /// The component schema that this is a reference to.
    pub fn reference(&self) -> Option<&str> {
        match &self.kind {
            Kind::Reference(name) => Some(name),
            Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => None,
        }
    }

    /// The properties, if this is an object with known ones.
    pub fn properties(&self) -> Option<&IndexMap<String, Property>> {
        match &self.kind {
            Kind::Object(properties) => Some(properties),
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => None,
        }
    }

    /// A schema of which nothing is said but what it describes.
    pub(super) fn plain(pointer: &str, kind: Kind) -> Self {
        Self {
            pointer: pointer.into(),
            title: None,
            description: None,
            nullable: false,
            deprecated: false,
            write_only: false,
            example: None,
            kind,
            additional: None,
        }
    }
}

/// What a schema describes.
#[derive(Debug, Clone)]
pub enum Kind {
    /// The component schema of this name.
    Reference(String),
    /// A string.
    String {
        /// `uuid`, `date-time`, `binary` …
        format: Option<String>,
        /// The values of `enum`.
        values: Vec<String>,
    },
    /// An integer; whether it has 64 bits, if the format says so.
    Integer {
        /// `int32` or `int64`.
        format: Option<String>,
    },
    /// Any number.
    Number,
    /// A boolean.
    Boolean,
    /// A list of these.
    Array(Box<Schema>),
    /// An object with known properties.
    Object(IndexMap<String, Property>),
    /// An object with any keys, and these values.
    Map(Box<Schema>),
    /// One of several.
    Union {
        /// Its variants.
        variants: Vec<Schema>,
        /// What tells them apart, if the document says so.
        discriminator: Option<Box<Discriminator>>,
    },
    /// Any JSON.
    Any,
}

impl Kind {
    /// The component schema that it refers to.
    pub fn reference(&self) -> Option<&String> {
        match self {
            Self::Reference(name) => Some(name),
            Self::String { .. }
            | Self::Integer { .. }
            | Self::Number
            | Self::Boolean
            | Self::Array(_)
            | Self::Object(_)
            | Self::Map(_)
            | Self::Union { .. }
            | Self::Any => None,
        }
    }

    /// The properties of an object.
    pub fn properties(&self) -> Option<&IndexMap<String, Property>> {
        match self {
            Self::Object(properties) => Some(properties),
            Self::Reference(_)
            | Self::String { .. }
            | Self::Integer { .. }
            | Self::Number
            | Self::Boolean
            | Self::Array(_)
            | Self::Map(_)
            | Self::Union { .. }
            | Self::Any => None,
        }
    }

    /// The variants of a union; none for anything else.
    pub fn variants(&self) -> &[Schema] {
        match self {
            Self::Union { variants, .. } => variants,
            Self::Reference(_)
            | Self::String { .. }
            | Self::Integer { .. }
            | Self::Number
            | Self::Boolean
            | Self::Array(_)
            | Self::Object(_)
            | Self::Map(_)
            | Self::Any => &[],
        }
    }
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Property {
    /// What stands there.
    pub schema: Schema,
    /// Whether it is required.
    pub required: bool,
}

/// What tells the variants of a union apart, as the document says it.
#[derive(Debug, Clone)]
pub struct Discriminator {
    /// The property that holds the tag.
    pub property: String,
    /// Tag to schema name.
    pub mapping: IndexMap<String, String>,
}
