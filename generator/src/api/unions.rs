//! Unions as users of the crate see them.

use super::types::Type;
use super::{Closed, Form, Presence, Tag, Visibility};

/// One of several.
#[derive(Debug, Clone)]
pub struct Union {
    /// The property that holds the tag.
    pub tag: String,
    /// Its variants.
    pub variants: Vec<Variant>,
    /// Whether every variant is an object with a tag of its own.
    pub is_tagged: bool,
    /// The functions that give a property of its variants.
    pub accessors: Vec<Accessor>,
    /// What it is as a `Result`, if it is the outcome of something.
    pub outcome: Option<Outcome>,
}

impl Union {
    /// The kind of value that its tags are; none if no variant has one.
    pub fn tag_kind(&self) -> Option<TagKind> {
        let kinds = self
            .variants
            .iter()
            .filter_map(|variant| match &variant.form {
                Form::Tagged(tag) => Some(TagKind::of(tag)),
                Form::Class(_)
                | Form::Object
                | Form::Text
                | Form::Integer
                | Form::Number
                | Form::Boolean
                | Form::Array => None,
            });
        kinds.reduce(TagKind::with)
    }

    /// Whether `Debug` can be derived: it shows all that there is.
    pub fn derives_debug(&self) -> bool {
        let mut variants = self.variants.iter();
        variants.all(|variant| variant.visibility == Visibility::Open)
    }

    /// How many variants look like this one.
    pub fn count_of(&self, form: &Form) -> usize {
        let variants = self.variants.iter();
        variants.filter(|variant| variant.form == *form).count()
    }
}

/// The kind of value that the tags of a union are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagKind {
    /// Strings.
    Text,
    /// Integers.
    Integer,
    /// Numbers.
    Number,
    /// Booleans.
    Boolean,
    /// Values of several kinds.
    Mixed,
}

impl TagKind {
    /// The kind of one tag.
    pub fn of(tag: &Tag) -> Self {
        match tag {
            Tag::Text(_) => Self::Text,
            Tag::Integer(_) => Self::Integer,
            Tag::Number(_) => Self::Number,
            Tag::Boolean(_) => Self::Boolean,
        }
    }

    /// The kind of what is of the one or of the other.
    fn with(self, other: Self) -> Self {
        match (self, other) {
            (one, same) if one == same => one,
            (Self::Integer | Self::Number, Self::Integer | Self::Number) => Self::Number,
            _ => Self::Mixed,
        }
    }

    /// What a program gets for it.
    pub fn given(self) -> &'static str {
        match self {
            Self::Text => "&str",
            Self::Integer => "i64",
            Self::Number => "f64",
            Self::Boolean => "bool",
            Self::Mixed => "serde_json::Value",
        }
    }
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its name in Rust.
    pub name: String,
    /// The schema or the pointer.
    pub origin: String,
    /// What it holds.
    pub ty: Type,
    /// How it looks on the wire.
    pub form: Form,
    /// The values that tell it from other variants of its form.
    pub closed: Vec<Closed>,
    /// Whether what it holds turns into it: no other variant holds that.
    pub converts: bool,
    /// Its description.
    pub description: Option<String>,
    /// What `Debug` shows of it.
    pub visibility: Visibility,
}

/// A function that gives a property of the variants.
#[derive(Debug, Clone)]
pub struct Accessor {
    /// The function.
    pub name: String,
    /// The property.
    pub wire: String,
    /// The type of the property.
    pub ty: Type,
    /// The property of each variant, in their order; none if it has no such property.
    pub fields: Vec<Option<Shared>>,
    /// How it is given out.
    pub access: Access,
}

/// A property of a variant that its union gives out.
#[derive(Debug, Clone)]
pub struct Shared {
    /// Its field.
    pub field: String,
    /// Whether it may be absent.
    pub presence: Presence,
    /// Its description.
    pub description: Option<String>,
}

/// How a property is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// As a string slice.
    Text,
    /// As a copy.
    Copy,
    /// As a clone: an enumeration.
    Clone,
    /// As a reference.
    Reference,
}

/// The sides of a union that is the outcome of something.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// What went well.
    pub success: OutcomeSide,
    /// What did not.
    pub failure: OutcomeSide,
}

/// A side of an outcome.
#[derive(Debug, Clone)]
pub struct OutcomeSide {
    /// Its variant.
    pub variant: String,
    /// The field of the variant that it is about.
    pub field: String,
    /// The type of that.
    pub ty: Type,
}
