// Copied from generator/runtime/src/envelope.rs by `cargo xtask codegen`. Do not edit here.

//! What the API wraps around its values.

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

/// One page of a list: its items, and links to the pages around it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Page<T> {
    data: Option<Vec<T>>,
    meta: Option<PageLinks>,
}

object! {
    Page<T> {
        optional data: ["data"],
        optional meta: "meta",
    }
}

impl<T> Page<T> {
    /// The items of this page.
    pub fn items(&self) -> &[T] {
        self.data.as_deref().unwrap_or_default()
    }

    /// Goes through the items of this page.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items().iter()
    }

    /// The items of this page, taken out of it.
    pub fn into_items(self) -> Vec<T> {
        self.data.unwrap_or_default()
    }

    /// The link to the next page, relative to the host; none on the last page.
    pub fn next_link(&self) -> Option<&str> {
        self.meta.as_ref()?.next.as_deref()
    }

    /// The link to the previous page, relative to the host; none on the first page.
    pub fn previous_link(&self) -> Option<&str> {
        self.meta.as_ref()?.previous.as_deref()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_items().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
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
}

object! {
    PageLinks {
        optional previous: "previous",
        optional next: "next",
    }
}
