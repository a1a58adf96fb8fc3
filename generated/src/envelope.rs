// Copied from generator/runtime/src/envelope.rs by `cargo xtask codegen`. Do not edit here.

//! The envelopes in which the API wraps its values.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::wire::object;

/// A value in its envelope: `{"data": …}`.
///
/// Calls unwrap it. The type is public for programs that store and replay whole bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Data<T> {
    /// The value.
    pub data: T,
}

object! {
    Data<T> {
        required data: "data",
    }
}

/// A list in its envelope, from which the list may be absent: `{"data": […]}` or `{}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DataList<T> {
    /// The items, or `None` if the list is absent.
    pub data: Option<Vec<T>>,
}

object! {
    DataList<T> {
        optional data: ["data"],
    }
}

/// Links from one page of a list to the previous and the next page, relative to the host.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
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
        ..rest,
    }
}
