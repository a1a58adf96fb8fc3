//! The table of names: every name that a program can write, by what it belongs to in the model.

use std::rc::Rc;

use crate::maps::HashMap;
use crate::model::{Type, TypeId};

/// Every name that a program can write.
#[derive(Debug, Default)]
pub struct Names {
    /// The services: one for each tag, then those that only pinned operations belong to.
    pub services: Vec<ServiceNames>,
    /// The names of each operation.
    pub operations: Vec<OperationNames>,
    /// The names of each type.
    pub types: HashMap<TypeId, TypeNames>,
}

/// The names of a service.
#[derive(Debug, Clone)]
pub struct ServiceNames {
    /// The method of the client that leads to it, and its module.
    pub method: String,
    /// Its type.
    pub type_name: String,
    /// The tag that it was made for.
    pub tag: usize,
}

/// The names of an operation.
#[derive(Debug, Clone)]
pub struct OperationNames {
    /// The service that has it.
    pub service: usize,
    /// The method that begins a call.
    pub method: String,
    /// What named the method.
    pub named_by: NamedBy,
    /// The type of the call.
    pub builder: String,
    /// The parameters, in the order of the model: arguments of the method or setters of the
    /// builder.
    pub params: Vec<String>,
    /// The setters of the builder that take an option, in the same order.
    pub maybes: Vec<String>,
    /// The order in which the parameters are taken, by their positions in the model.
    pub order: Vec<usize>,
}

/// What named a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedBy {
    /// An entry of `names.toml`.
    Pin,
    /// The path and the HTTP method.
    Path,
    /// The title.
    Title,
    /// The operationId.
    OperationId,
}

impl NamedBy {
    /// As the report says it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pin => "pinned",
            Self::Path => "path",
            Self::Title => "title",
            Self::OperationId => "operationId",
        }
    }
}

/// The names of a type and of what is within it.
#[derive(Debug, Clone)]
pub struct TypeNames {
    /// The type.
    pub name: Rc<str>,
    /// The letters of its type parameters.
    pub params: Vec<Rc<str>>,
    /// Its fields with the one for all other properties last, its variants, or its values, in the
    /// order of the model.
    pub members: Vec<String>,
    /// The functions for each field of a struct, in the same order.
    pub setters: Vec<SetterNames>,
    /// The order in which the properties of a struct are taken, by their positions in the model.
    pub order: Vec<usize>,
    /// The functions of a union that give a property of its variants.
    pub accessors: Vec<Accessor>,
}

/// The functions that set a field.
#[derive(Debug, Clone)]
pub struct SetterNames {
    /// The function that sets it.
    pub set: String,
    /// The function that sets it if there is a value.
    pub maybe: String,
    /// The function that clears it.
    pub clear: String,
}

/// A property that a union gives out, whatever variant it is.
#[derive(Debug, Clone)]
pub struct Accessor {
    /// The function.
    pub name: String,
    /// The property.
    pub wire: String,
    /// The type of the property. A variant whose property has another type gives out nothing.
    pub ty: Type,
}
