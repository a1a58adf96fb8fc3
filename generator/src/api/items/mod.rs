//! Every item that a program may name, with its signature and with what it is on the wire.
//!
//! `api.txt` lists them, and `diff` compares two of these lists. A test holds them to the emitted
//! Rust, in both directions.

mod enumerations;
mod item;
mod operations;
mod structs;
#[cfg(test)]
mod tests;
mod unions;

pub use item::{Implements, Item, Kind, Subject};

use std::collections::BTreeMap;

use super::Api;
use super::types::{Definition, Shape};

/// The items of a crate, by a key that is the same in every edition in which the item is there.
#[derive(Debug, Default)]
pub struct Items {
    by_key: BTreeMap<String, Item>,
}

impl Items {
    /// The items of an API.
    pub fn of(api: &Api) -> Self {
        let mut items = Self::default();
        operations::add(api, &mut items);
        for definition in api.types.values() {
            match &definition.shape {
                Shape::Struct(object) => structs::add(definition, object, &mut items),
                Shape::Union(union) => unions::add(definition, union, &mut items),
                Shape::Enumeration(list) => enumerations::add(definition, list, &mut items),
            }
        }
        items
    }

    /// All items by key.
    pub fn by_key(&self) -> &BTreeMap<String, Item> {
        &self.by_key
    }

    fn add(&mut self, item: Item) {
        self.by_key.insert(item.key(), item);
    }
}

/// That a type says in words why something failed.
fn told(definition: &Definition) -> Item {
    let subject = Subject::Type(std::rc::Rc::clone(&definition.name));
    Item::implementation(&path(definition), subject, Implements::Other("Display"))
}

/// The path of a type.
fn path(definition: &Definition) -> String {
    ["dixa::types::", &definition.name].concat()
}

/// The schemas that a type stands for.
fn schemas(definition: &Definition) -> Option<String> {
    let schemas = &definition.schemas;
    (!schemas.is_empty()).then(|| schemas.join(", "))
}
