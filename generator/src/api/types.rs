//! Types as users of the crate see them.

use std::rc::Rc;

use super::structs::Struct;
use super::unions::Union;
use super::{Envelope, Scalar};
use crate::model::Origin;
use crate::words::snake;

/// A Rust type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// A value without structure.
    Scalar(Scalar),
    /// A list.
    List(Box<Type>),
    /// A map: keys and values.
    Map(Box<Type>, Box<Type>),
    /// A value or null.
    Optional(Box<Type>),
    /// A value on the heap, where a type contains itself.
    Boxed(Box<Type>),
    /// A type of the document, with its arguments if it is generic.
    Named(Rc<str>, Vec<Type>),
    /// A type parameter: its position, and its letter.
    Param(usize, Rc<str>),
}

impl Type {
    /// Any JSON.
    pub const JSON: Self = Self::Scalar(Scalar::Json);
    /// A string.
    pub const STRING: Self = Self::Scalar(Scalar::String);
    /// Bytes.
    pub const BYTES: Self = Self::Scalar(Scalar::Bytes);
    /// Nothing.
    pub const UNIT: Self = Self::Scalar(Scalar::Unit);

    /// A list of these.
    #[must_use]
    pub fn list(self) -> Self {
        Self::List(Box::new(self))
    }

    /// The type, in a box or not.
    pub fn unboxed(&self) -> &Self {
        match self {
            Self::Boxed(inner) => inner,
            Self::Scalar(_)
            | Self::List(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Named(..)
            | Self::Param(..) => self,
        }
    }

    /// Its name, if it is a type of the document.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name, _) => Some(name),
            Self::Scalar(_)
            | Self::List(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Param(..) => None,
        }
    }

    /// Its type arguments.
    pub fn arguments(&self) -> &[Self] {
        match self {
            Self::Named(_, arguments) => arguments,
            Self::Scalar(_)
            | Self::List(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Param(..) => &[],
        }
    }

    /// The items, if it is a list.
    pub fn items(&self) -> Option<&Self> {
        match self {
            Self::List(item) => Some(item),
            Self::Scalar(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Named(..)
            | Self::Param(..) => None,
        }
    }

    /// The type with these arguments in the place of its parameters.
    #[must_use]
    pub fn filled(&self, arguments: &[Self]) -> Self {
        let inner = |ty: &Self| Box::new(ty.filled(arguments));
        match self {
            Self::Scalar(scalar) => Self::Scalar(*scalar),
            Self::List(item) => Self::List(inner(item)),
            Self::Map(key, value) => Self::Map(inner(key), inner(value)),
            Self::Optional(ty) => Self::Optional(inner(ty)),
            Self::Boxed(ty) => Self::Boxed(inner(ty)),
            Self::Named(name, own) => {
                let own = own.iter().map(|ty| ty.filled(arguments)).collect();
                Self::Named(name.clone(), own)
            }
            Self::Param(index, _) => arguments.get(*index).unwrap_or(self).clone(),
        }
    }

    /// Calls a function with the name of each type of the document in it.
    pub fn each_name(&self, f: &mut impl FnMut(&Rc<str>)) {
        match self {
            Self::Scalar(_) | Self::Param(..) => {}
            Self::List(inner) | Self::Optional(inner) | Self::Boxed(inner) => inner.each_name(f),
            Self::Map(key, value) => {
                key.each_name(f);
                value.each_name(f);
            }
            Self::Named(name, arguments) => {
                f(name);
                for argument in arguments {
                    argument.each_name(f);
                }
            }
        }
    }
}

/// What a body holds, and what stands around it on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// What stands around it.
    pub envelope: Envelope,
    /// What it holds: of a list or a page, the items.
    pub item: Type,
    /// What else stands in the envelope, in order: `requestId`, `meta.total`.
    pub beside: Vec<String>,
}

impl Content {
    /// A body without an envelope.
    pub fn plain(ty: Type) -> Self {
        Self {
            envelope: Envelope::None,
            item: ty,
            beside: Vec::new(),
        }
    }

    /// What a program hands over or gets, the envelope aside; of a page, a list.
    pub fn value(&self) -> Type {
        match self.envelope {
            Envelope::None | Envelope::Data => self.item.clone(),
            Envelope::List | Envelope::Page => self.item.clone().list(),
        }
    }

    /// Whether it is a list, or a page of one.
    pub fn is_list(&self) -> bool {
        matches!(self.value(), Type::List(_))
    }

    /// The JSON that stands for an empty body: a list without items, or null.
    pub fn nothing(&self) -> &'static str {
        match (self.envelope, self.is_list()) {
            (Envelope::None, true) => "[]",
            (Envelope::None, false) => "null",
            (Envelope::Data, true) => r#"{"data":[]}"#,
            (Envelope::Data, false) => r#"{"data":null}"#,
            (Envelope::List | Envelope::Page, _) => "{}",
        }
    }

    /// Whether it is a page of a list.
    pub fn is_page(&self) -> bool {
        self.envelope == Envelope::Page
    }
}

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
