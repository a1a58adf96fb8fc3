//! One item of the public API.

use std::rc::Rc;

use crate::api::signature::{Argument, RustType, Signature};
use crate::api::spelling::{FullPaths, Paths as _};

/// What the body of a request fills.
pub(super) const BODY: &str = "body";

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The accessor of a service, a function of `Client`.
    Service,
    /// The type of a service.
    ServiceType,
    /// The method of an operation.
    Operation,
    /// The builder that the method gives, with what a call of it gives.
    Call,
    /// A parameter: an argument of the method, or a setter of the builder.
    Parameter,
    /// The request body: an argument of the method, or a setter of the builder.
    Body,
    /// How a builder is sent: `send`, `wait`, `pages`, `items`.
    Send,
    /// A struct.
    Struct,
    /// A property of a struct.
    Field,
    /// `new`.
    Constructor,
    /// A function of a struct that sets or clears a property.
    Setter,
    /// A union.
    Union,
    /// A variant of a union.
    Variant,
    /// A function of a union that gives a property of its variants.
    Accessor,
    /// An enumeration.
    Enumeration,
    /// A value of an enumeration.
    Value,
    /// Any other function or constant of a type.
    Function,
    /// A trait that a type has and others of its kind may not have.
    Implementation,
}

/// What an item stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A service, by index.
    Service(usize),
    /// An operation, by index.
    Operation(usize),
    /// A parameter, by the indices of its operation and its own.
    Parameter(usize, usize),
    /// A type.
    Type(Rc<str>),
    /// A property, a variant or a value of a type, by its index there.
    Member(Rc<str>, usize),
}

/// A trait that a type implements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Implements {
    /// `Default`.
    Default,
    /// `From`, for this.
    From(RustType),
    /// Another one.
    Other(&'static str),
}

/// An item of the public API.
#[derive(Debug, Clone)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Where it is found: `dixa::types::Agent::email`.
    pub path: String,
    /// What it takes, and what it gives or holds.
    pub signature: Signature,
    /// The letters of its type parameters.
    pub params: Vec<Rc<str>>,
    /// The trait that it is, if it is an implementation of one.
    pub implements: Option<Implements>,
    /// What it is on the wire: `GET /v1/agents`, `query email`, `displayName`.
    pub wire: Option<String>,
    /// What the document calls it, which nothing depends on: a schema, an operationId.
    pub document: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is a secret, which `Debug` does not show.
    pub secret: bool,
    /// The feature that it needs.
    pub feature: Option<&'static str>,
    /// What it stands for.
    pub subject: Subject,
    /// The path of the item that it belongs to.
    pub owner: Option<String>,
}

impl Item {
    pub(super) fn new(kind: Kind, path: impl Into<String>, subject: Subject) -> Self {
        Self {
            kind,
            path: path.into(),
            signature: Signature::default(),
            params: Vec::new(),
            implements: None,
            wire: None,
            document: None,
            deprecated: false,
            secret: false,
            feature: None,
            subject,
            owner: None,
        }
    }

    /// An implementation of a trait.
    pub(super) fn implementation(owner: &str, subject: Subject, implements: Implements) -> Self {
        let name = match &implements {
            Implements::Default => "Default".to_owned(),
            Implements::From(ty) => format!("From<{}>", FullPaths.spell_rust(ty)),
            Implements::Other(name) => (*name).to_owned(),
        };
        let item = Self::new(Kind::Implementation, format!("{owner}: {name}"), subject);
        Self {
            implements: Some(implements),
            ..item.owner(owner)
        }
    }

    pub(super) fn function(self, taken: Vec<Argument>, gives: RustType) -> Self {
        let signature = Signature::function(taken, gives);
        Self { signature, ..self }
    }

    pub(super) fn holds(self, held: RustType) -> Self {
        let signature = Signature::value(held);
        Self { signature, ..self }
    }

    pub(super) fn wire(self, wire: impl Into<String>) -> Self {
        Self {
            wire: Some(wire.into()),
            ..self
        }
    }

    pub(super) fn document(self, document: Option<String>) -> Self {
        Self { document, ..self }
    }

    pub(super) fn deprecated(self, deprecated: bool) -> Self {
        Self { deprecated, ..self }
    }

    pub(super) fn owner(self, owner: impl Into<String>) -> Self {
        Self {
            owner: Some(owner.into()),
            ..self
        }
    }

    /// What it fills in a call or in an object, by which the arguments of functions go, too: however
    /// a body is sent, it is the body.
    pub fn slot(&self) -> Option<&str> {
        if self.kind == Kind::Body {
            Some(BODY)
        } else {
            self.wire.as_deref()
        }
    }

    /// Whether it is a function.
    pub fn is_function(&self) -> bool {
        self.signature.taken.is_some()
    }

    /// What it takes, if it is a function.
    pub fn arguments(&self) -> &[Argument] {
        self.signature.taken.as_deref().unwrap_or_default()
    }

    /// What it is the same item by. Fields and functions have names of their own; a parameter
    /// stays the same where it turns from an argument into a setter, so it goes by its owner and
    /// what it is on the wire.
    pub(super) fn key(&self) -> String {
        let owner = self.owner.as_deref().unwrap_or_default();
        let path = self.path.as_str();
        let parts = match self.kind {
            Kind::Parameter => {
                let wire = self.wire.as_deref().unwrap_or_default();
                return ["parameter ", owner, " ", wire].concat();
            }
            Kind::Body => ["body ", owner],
            Kind::Struct | Kind::Union | Kind::Enumeration => ["type ", path],
            Kind::ServiceType | Kind::Call => ["struct ", path],
            Kind::Field => ["field ", path],
            Kind::Variant | Kind::Value => ["variant ", path],
            Kind::Implementation => ["impl ", path],
            Kind::Service
            | Kind::Operation
            | Kind::Send
            | Kind::Constructor
            | Kind::Setter
            | Kind::Accessor
            | Kind::Function => ["fn ", path],
        };
        parts.concat()
    }
}
