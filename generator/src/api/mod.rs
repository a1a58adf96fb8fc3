//! What users of the crate see, as typed data: services and operations, types, examples.
//!
//! It is made of the model and of the names, and knows neither. Whatever is emitted is written
//! from here, `api.txt` is its text, and two of them can be compared.

mod build;
pub mod calls;
pub mod decisions;
mod definitions;
mod examples;
#[cfg(test)]
mod invariants;
pub mod items;
mod operations;
mod signature;
mod spelling;
mod structs;
mod text;
mod types;
mod unions;

pub use crate::document::{Authorization, Closed, Key, ParameterIn, Place, Style, Tag};
pub use crate::evidence::{TAG, Unknowns};
pub use crate::model::{BodyForm, Envelope, Form, Presence, Scalar, Visibility};
pub use crate::names::NamedBy;
pub use build::build;
pub use calls::SampleCall;
pub use decisions::Decisions;
pub use definitions::{Definition, Enumeration, Purpose, Shape, Topic, Value};
pub use examples::{Example, ExamplePart, TypeExample};
pub use items::{Implements, Item, Items, Kind, Subject};
pub use operations::{Answer, Body, Encoding, JSON, Operation, Param, PartForm, Service};
pub use signature::{Argument, RustType, Signature, Taken};
pub use spelling::{FullPaths, Named, Paths};
pub use structs::{Field, Reading, Rest, Setter, Struct};
pub use types::{Content, Type};
pub use unions::{Access, Accessor, Outcome, OutcomeSide, Shared, TagKind, Union, Variant};

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::maps::IndexMap;

/// The API as users of the crate see it.
#[derive(Debug)]
pub struct Api {
    /// The title.
    pub title: String,
    /// The version of the document.
    pub version: String,
    /// What the document says of the API.
    pub description: Option<String>,
    /// The URL of the server.
    pub server: Option<String>,
    /// How calls are authorized.
    pub authorization: Authorization,
    /// The services that have operations.
    pub services: Vec<Service>,
    /// The operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// The types by name, in the order of the document.
    pub types: IndexMap<Rc<str>, Definition>,
    /// What it sends to programs, if it is one type.
    pub delivery: Option<Type>,
    /// Every example, with the type of its position.
    pub examples: Vec<Example>,
    /// An example of each type of which there can be one.
    pub type_examples: Vec<TypeExample>,
    /// A call of each operation, in their order.
    pub calls: Vec<SampleCall>,
    /// Names of secrets that do not tell.
    pub secret_names: BTreeSet<String>,
    /// What was decided about the document.
    pub decisions: Decisions,
}

impl Api {
    /// The title and the version.
    pub fn name(&self) -> String {
        let words = format!("{} {}", self.title, self.version);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The environment variables that hold the keys besides the token, in their order.
    pub fn key_variables(&self) -> Vec<String> {
        let mut taken = ["DIXA_API_KEY", "DIXA_BASE_URL"]
            .map(str::to_owned)
            .to_vec();
        let known = taken.len();
        for key in &self.authorization.keys {
            let mut variable = format!("DIXA_{}", crate::words::snake(&key.name).to_uppercase());
            while taken.contains(&variable) {
                variable.push_str("_2");
            }
            taken.push(variable);
        }
        taken.split_off(known)
    }

    /// The definition behind a type that has a name.
    pub fn definition(&self, ty: &Type) -> Option<&Definition> {
        self.types.get(ty.name()?)
    }

    /// The object behind a type, in a box or not.
    pub fn object(&self, ty: &Type) -> Option<&Struct> {
        self.definition(ty.unboxed())?.shape.as_struct()
    }

    /// The union behind a type, in a box or not.
    pub fn union(&self, ty: &Type) -> Option<&Union> {
        self.definition(ty.unboxed())?.shape.as_union()
    }

    /// The enumeration behind a type, in a box or not.
    pub fn enumeration(&self, ty: &Type) -> Option<&Enumeration> {
        self.definition(ty.unboxed())?.shape.as_enumeration()
    }

    /// The service of an operation.
    pub fn service_of(&self, operation: &Operation) -> &Service {
        &self.services[operation.service]
    }

    /// The operations of a service, in the order of the document.
    pub fn operations_of(&self, service: usize) -> impl Iterator<Item = &Operation> {
        let operations = self.operations.iter();
        operations.filter(move |operation| operation.service == service)
    }

    /// How a property of this type stands in a form of several parts; each item of a list is a part.
    pub fn part_form(&self, ty: &Type) -> PartForm {
        let item = ty.items().unwrap_or(ty);
        let is_enumeration = self
            .definition(item)
            .is_some_and(|def| def.shape.as_enumeration().is_some());
        match item {
            Type::Scalar(Scalar::Binary) => PartForm::File,
            Type::Scalar(Scalar::Json | Scalar::PageLinks) => PartForm::Json,
            Type::Scalar(_) => PartForm::Text,
            _ if is_enumeration => PartForm::Text,
            Type::List(_)
            | Type::Map(..)
            | Type::Optional(_)
            | Type::Boxed(_)
            | Type::Named(..)
            | Type::Param(..) => PartForm::Json,
        }
    }
}
