//! Schemas, in the terms of this generator.

use std::rc::Rc;

use serde_json::Value;

use super::tag::Tag;
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
    /// Whether it says that it may not, which it need not say.
    pub forbids_null: bool,
    /// Who writes it.
    pub written_by: WrittenBy,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its own example.
    pub example: Option<Box<Value>>,
    /// What it describes.
    pub kind: Kind,
    /// What the other properties of an object hold, where the document allows any.
    pub additional: Option<Box<Schema>>,
    /// The values of `enum`, of a number or a boolean.
    pub values: Vec<Tag>,
    /// The properties that are required here and described elsewhere, in another part of an `allOf`.
    pub(super) requires: Vec<String>,
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

    /// The values that it lists in `enum`, null aside; none if it allows others.
    pub fn listed(&self) -> Vec<Tag> {
        match &self.kind {
            Kind::String { values, .. } => values.iter().cloned().map(Tag::Text).collect(),
            Kind::Integer { .. } | Kind::Number | Kind::Boolean => self.values.clone(),
            Kind::Reference(_)
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => Vec::new(),
        }
    }

    /// A text of the document, such as the key of a mapping, as a value of what this describes; none
    /// if it cannot be one.
    pub(super) fn tag(&self, text: &str) -> Option<Tag> {
        match self.kind {
            Kind::Integer { .. } => text.parse().ok().map(Tag::Integer),
            Kind::Number => {
                let number = text.parse().ok().filter(|number: &f64| number.is_finite());
                number.map(Tag::number)
            }
            Kind::Boolean => text.parse().ok().map(Tag::Boolean),
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => Some(Tag::Text(text.to_owned())),
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
            forbids_null: false,
            written_by: WrittenBy::Both,
            deprecated: false,
            example: None,
            kind,
            additional: None,
            values: Vec::new(),
            requires: Vec::new(),
        }
    }
}

/// Who writes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenBy {
    /// Programs and the server.
    Both,
    /// Only the server: `readOnly`.
    Server,
    /// Only programs: `writeOnly`.
    Programs,
}

impl WrittenBy {
    /// What two descriptions of one value say.
    pub(super) fn both(self, other: Self) -> Self {
        match self {
            Self::Both => other,
            Self::Server | Self::Programs => self,
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
    /// An integer.
    Integer {
        /// `int32`, `uint64` …
        format: Option<String>,
        /// The least and the greatest.
        bounds: Bounds,
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

    /// As people say it.
    pub fn described(&self) -> &'static str {
        match self {
            Self::String { .. } => "a string",
            Self::Integer { .. } => "an integer",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Array(_) => "an array",
            Self::Object(_) | Self::Map(_) => "an object",
            Self::Union { .. } => "one of several",
            Self::Reference(_) | Self::Any => "anything",
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
    /// Whether null clears it, and its absence leaves it as it is.
    pub clears: bool,
    /// Whether the document says that null clears it, and not only that the request changes it.
    pub is_null_meant: bool,
}

/// What tells the variants of a union apart, as the document says it.
#[derive(Debug, Clone)]
pub struct Discriminator {
    /// The property that holds the tag.
    pub property: String,
    /// Tag to schema name.
    pub mapping: IndexMap<Tag, String>,
}

/// The least and the greatest of the integers that there may be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The least.
    pub minimum: Option<i128>,
    /// The greatest.
    pub maximum: Option<i128>,
}

impl Bounds {
    /// Those of numbers that have been read with no more precision than this.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "only whether they are beyond 64 bits is asked of such numbers"
    )]
    pub(super) fn of(minimum: Option<f64>, maximum: Option<f64>) -> Self {
        let beyond = i128::from(u64::MAX);
        Self {
            minimum: minimum.map(|least| least as i128),
            // 2⁶⁴ is what becomes of the greatest number of 64 bits.
            maximum: maximum.map(|most| match most as i128 {
                most if most == beyond + 1 => beyond,
                most => most,
            }),
        }
    }

    /// What both allow.
    pub(super) fn both(self, other: Self) -> Self {
        let either = |one: Option<i128>, two: Option<i128>, pick: fn(i128, i128) -> i128| {
            one.zip(two)
                .map(|(one, two)| pick(one, two))
                .or(one)
                .or(two)
        };
        Self {
            minimum: either(self.minimum, other.minimum, Ord::max),
            maximum: either(self.maximum, other.maximum, Ord::min),
        }
    }
}
