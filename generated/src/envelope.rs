// Copied from generator/runtime/src/envelope.rs by `cargo xtask codegen`. Do not edit here.

//! What the API wraps around its values.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::wire::object;

/// A value in its envelope: `{"data": …}`.
///
/// Calls unwrap it; it is here for those who store and replay whole bodies.
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

/// A list in its envelope, which may be left out: `{"data": […]}` or `{}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DataList<T> {
    /// The items; none stands for an absent list.
    pub data: Option<Vec<T>>,
}

object! {
    DataList<T> {
        optional data: ["data"],
    }
}

/// Links from one page of a list to those around it, relative to the host.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct PageLinks {
    /// The page before this one.
    pub previous: Option<String>,
    /// The page after this one.
    pub next: Option<String>,
    /// What else the server says about the list, such as a total.
    pub rest: BTreeMap<String, Value>,
}

object! {
    PageLinks {
        optional previous: "previous",
        optional next: "next",
        ..rest,
    }
}
