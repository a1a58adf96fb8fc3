//! The public API that a model becomes: every item that a program may name, with its Rust
//! signature and with what it is on the wire.
//!
//! Emitters ask here what there is and how it is taken, `api.txt` is this in text, and `diff`
//! compares two of these. A test holds it to the emitted Rust, in both directions.

pub mod arguments;
mod enumerations;
mod item;
pub mod operations;
pub mod structs;
#[cfg(test)]
mod tests;
mod text;
pub mod unions;

pub use item::{Argument, Item, Kind, Subject};

use std::collections::BTreeMap;

use crate::model::{Model, Shape, Type, TypeDef};
use crate::report::rust;

/// The public API of the emitted crate, as far as the document shapes it.
#[derive(Debug, Default)]
pub struct Surface {
    items: BTreeMap<String, Item>,
}

impl Surface {
    /// The public API of a model whose things have names.
    pub fn of(model: &Model) -> Self {
        let mut surface = Self::default();
        for (index, service) in model.services.iter().enumerate() {
            operations::service(model, index, service, &mut surface);
        }
        for def in model.types.values() {
            match &def.shape {
                Shape::Struct(object) => structs::add(model, def, object, &mut surface),
                Shape::Union(union) => unions::add(model, def, union, &mut surface),
                Shape::Enumeration(list) => enumerations::add(def, list, &mut surface),
            }
        }
        surface
    }

    /// All items, by a key that is the same in every edition in which the item is there.
    pub fn items(&self) -> &BTreeMap<String, Item> {
        &self.items
    }

    fn add(&mut self, item: Item) {
        self.items.insert(item.key(), item);
    }
}

/// The path of a type.
fn path(def: &TypeDef) -> String {
    format!("dixa::types::{}", def.name)
}

/// A type within the definition of another: with the names of its parameters.
fn within(model: &Model, def: &TypeDef, ty: &Type) -> String {
    rust::within(model, ty, &def.params)
}

/// The schemas that a type stands for.
fn schemas(def: &TypeDef) -> Option<String> {
    (!def.schemas.is_empty()).then(|| def.schemas.join(", "))
}
