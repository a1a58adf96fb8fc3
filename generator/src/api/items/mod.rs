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

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::Api;
use super::definitions::{Definition, Shape};

/// The items of a crate.
#[derive(Debug, Default)]
pub struct Items {
    all: Vec<Item>,
    /// Where each stands, by its key. Only a comparison asks for it.
    places: OnceCell<BTreeMap<String, usize>>,
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

    /// All items.
    pub fn all(&self) -> &[Item] {
        &self.all
    }

    /// All items in the order of their keys. A key is the same in every edition in which the item is
    /// there.
    pub fn by_key(&self) -> impl Iterator<Item = (&str, &Item)> {
        let places = self.places().iter();
        places.map(|(key, place)| (key.as_str(), &self.all[*place]))
    }

    /// The item with this key.
    pub fn get(&self, key: &str) -> Option<&Item> {
        self.places().get(key).map(|place| &self.all[*place])
    }

    fn places(&self) -> &BTreeMap<String, usize> {
        self.places
            .get_or_init(|| self.all.iter().map(Item::key).zip(0..).collect())
    }

    fn add(&mut self, item: Item) {
        self.all.push(item);
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
