// Copied from generator/runtime/src/envelope.rs by `cargo xtask codegen`. Do not edit here.

//! The envelopes in which the API wraps its values.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::wire::object;

/// A value in its envelope: `{"data": …}`.
///
/// Calls unwrap it. The type is public for programs that store and replay whole bodies.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Data<T> {
    /// The value.
    pub data: T,
    /// Anything else that the server sent beside the value. Usually there is nothing.
    pub rest: BTreeMap<String, Value>,
}

impl<T> Data<T> {
    /// Puts a value in its envelope, with nothing beside it.
    pub fn new(data: T) -> Self {
        let rest = BTreeMap::new();
        Self { data, rest }
    }
}

object! {
    Data<T> {
        required data: "data",
        ..rest is screened,
    }
}

/// A list in its envelope, from which the list may be absent: `{"data": […]}` or `{}`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct DataList<T> {
    /// The items, or `None` if the list is absent.
    pub data: Option<Vec<T>>,
    /// Anything else that the server sent beside the list. Usually there is nothing.
    pub rest: BTreeMap<String, Value>,
}

impl<T> DataList<T> {
    /// Puts a list in its envelope, with nothing beside it.
    pub fn new(items: Vec<T>) -> Self {
        let (data, rest) = (Some(items), BTreeMap::new());
        Self { data, rest }
    }
}

object! {
    DataList<T> {
        optional data: ["data"],
        ..rest is screened,
    }
}

/// Links from one page of a list to the previous and the next page, relative to the host.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PageLinks {
    /// The link to the previous page.
    pub previous: Option<String>,
    /// The link to the next page.
    pub next: Option<String>,
    /// Anything else that the server sent about the list, such as a total.
    pub rest: BTreeMap<String, Value>,
}

object! {
    PageLinks {
        optional previous: "previous",
        optional next: "next",
        ..rest is screened,
    }
}
