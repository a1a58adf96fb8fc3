//! What functions take and give, and what items hold.

use super::Envelope;
use super::types::{Content, Type};

/// How an argument is taken: what can be made of something simpler is made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// `T`
    Value(Type),
    /// `&T`
    Reference(Type),
    /// `impl Into<T>`
    Into(Type),
    /// `impl ListOf<T, _>`: a list of `T`.
    Items(Type),
    /// `impl IntoList<T, _>`: a list of what becomes `T`.
    ItemsInto(Type),
    /// `impl ListOf<(K, V), _>`: the entries of a map.
    Entries(Type, Type),
    /// `impl TryInto<u32>`: how many items a page has.
    PageSize,
    /// `Option<…>`
    Maybe(Box<Taken>),
}

/// A type as it stands in a signature: one of the document's, or one of Rust's and of the support
/// code around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RustType {
    /// `Self`
    Itself,
    /// A name that means the same everywhere: `bool`, `&str`.
    Plain(&'static str),
    /// A type of the support code: `Unknown`, or `Pages<T>`.
    Support(&'static str, Vec<RustType>),
    /// A type of the standard library with arguments: `Option<T>`.
    Std(&'static str, Vec<RustType>),
    /// A service or a builder, by its path in the crate.
    Path(String),
    /// A reference.
    Reference(Box<RustType>),
    /// A type of the document.
    Type(Type),
    /// What an argument takes.
    Taken(Taken),
}

impl RustType {
    /// `Option<T>`
    pub fn option(inner: Self) -> Self {
        Self::Std("Option", vec![inner])
    }

    /// `Result<T, E>`
    pub fn result(value: Self, error: Self) -> Self {
        Self::Std("Result", vec![value, error])
    }

    /// A body as a whole, in its envelope.
    pub fn whole(content: &Content) -> Self {
        let item = Self::Type(content.item.clone());
        match content.envelope {
            Envelope::None => item,
            Envelope::Data => Self::Support("Data", vec![item]),
            Envelope::List => Self::Support("DataList", vec![item]),
            Envelope::Page => Self::Support("Page", vec![item]),
        }
    }

    /// What a call gives of a body: a page as it is, anything else without its envelope.
    pub fn given(content: &Content) -> Self {
        match content.envelope {
            Envelope::None | Envelope::Data | Envelope::List => Self::Type(content.value()),
            Envelope::Page => Self::whole(content),
        }
    }

    /// What a call gives of a body that may be empty: of a list one without items, and of anything
    /// else an option.
    pub fn given_if_any(content: &Content) -> Self {
        let given = Self::given(content);
        if content.is_list() || matches!(content.item, Type::Optional(_)) {
            given
        } else {
            Self::option(given)
        }
    }
}

/// An argument of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// Its name, which callers never write.
    pub name: String,
    /// How it is taken.
    pub taken: Taken,
    /// What it is on the wire, so that two that change places are told apart.
    pub wire: String,
}

impl Argument {
    /// The same as an option.
    #[must_use]
    pub fn maybe(mut self) -> Self {
        self.taken = Taken::Maybe(Box::new(self.taken));
        self
    }
}

/// What an item takes, and what it gives or holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signature {
    /// What it takes, if it is a function.
    pub taken: Option<Vec<Argument>>,
    /// What it gives or holds, if it is not nothing.
    pub gives: Option<RustType>,
}

impl Signature {
    /// What a function takes. The names of arguments are no part of it, but what they mean is.
    pub fn meant(&self) -> Option<Vec<(&Taken, &str)>> {
        let taken = self.taken.as_ref()?.iter();
        let meant = taken.map(|argument| (&argument.taken, argument.wire.as_str()));
        Some(meant.collect())
    }

    /// That of a function.
    pub fn function(taken: Vec<Argument>, gives: RustType) -> Self {
        Self {
            taken: Some(taken),
            gives: Some(gives),
        }
    }

    /// That of something that holds a value.
    pub fn value(gives: RustType) -> Self {
        Self {
            taken: None,
            gives: Some(gives),
        }
    }
}
