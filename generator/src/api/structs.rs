//! Objects as users of the crate see them.

use std::collections::BTreeSet;

use super::signature::Taken;
use super::types::Type;
use super::{Presence, Visibility};

/// An object.
#[derive(Debug, Clone)]
pub struct Struct {
    /// Its properties, in the order in which `new` takes those that are required.
    pub fields: Vec<Field>,
    /// What holds its other properties, if it may have any.
    pub rest: Option<Rest>,
    /// The class name that it carries wherever it stands.
    pub own_tag: Option<String>,
    /// Whether programs make it: then there are `new` and setters.
    pub is_made: bool,
}

impl Struct {
    /// Its fields, the one for all other properties included.
    pub fn members(&self) -> impl Iterator<Item = &Field> {
        let rest = self.rest.iter().map(|rest| &rest.field);
        self.fields.iter().chain(rest)
    }

    /// The fields that `new` takes.
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        let fields = self.fields.iter();
        fields.filter(|field| field.presence == Presence::Required && field.setter.is_none())
    }

    /// Whether `Debug` can be derived: it shows all that there is.
    pub fn derives_debug(&self) -> bool {
        let mut members = self.members();
        members.all(|field| field.visibility == Visibility::Open)
    }

    /// Whether there is a `Default`.
    pub fn is_default(&self) -> bool {
        self.is_made && self.required().next().is_none()
    }

    /// The field of a property.
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

/// The properties of an object that have no field of their own.
#[derive(Debug, Clone)]
pub struct Rest {
    /// The field that holds them: a map.
    pub field: Field,
    /// Tags, which belong to the unions around the object.
    pub tags: BTreeSet<String>,
}

/// A property.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in Rust.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it may be absent.
    pub presence: Presence,
    /// How its value is read.
    pub reading: Reading,
    /// How functions take its value.
    pub taken: Taken,
    /// The functions that set it, if it is no argument of `new`.
    pub setter: Option<Setter>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What `Debug` shows of it.
    pub visibility: Visibility,
}

/// How a value is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// As its type says.
    Plain,
    /// As an integer, whether it is written with a fraction of nothing or without.
    Whole,
    /// As a string, which may come as another scalar.
    LooseText,
    /// As a number or a boolean, which may come as another scalar.
    LooseScalar,
    /// As a list of what is read so.
    List(Box<Reading>),
    /// As a map of what is read so.
    Map(Box<Reading>),
    /// So, or as null.
    Nullable(Box<Reading>),
}

impl Reading {
    /// Whether a value is read as its type says, in its depths as well.
    pub fn is_plain(&self) -> bool {
        match self {
            Self::Plain => true,
            Self::Whole | Self::LooseText | Self::LooseScalar => false,
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.is_plain(),
        }
    }

    /// Whether it is a list whose items are read so.
    pub fn is_list_of(&self, items: &Self) -> bool {
        matches!(self, Self::List(inner) if **inner == *items)
    }

    /// Whether it is a map whose values are read so.
    pub fn is_map_of(&self, values: &Self) -> bool {
        matches!(self, Self::Map(inner) if **inner == *values)
    }

    /// Calls a function on this reading and on those within it.
    pub fn each(&self, f: &mut impl FnMut(&Self)) {
        f(self);
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.each(f),
            Self::Plain | Self::Whole | Self::LooseText | Self::LooseScalar => {}
        }
    }
}

/// The functions that set a property.
#[derive(Debug, Clone)]
pub struct Setter {
    /// The function that sets it.
    pub set: String,
    /// The function that sets it if there is a value, unless it can always be set.
    pub maybe: Option<String>,
    /// The function that clears it, if the document gives reason to think that null does.
    pub clear: Option<String>,
}
