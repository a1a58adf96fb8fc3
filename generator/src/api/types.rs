//! Types as users of the crate see them.

use std::rc::Rc;

use super::{Envelope, Scalar};

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
