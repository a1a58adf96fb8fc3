// Copied from generator/runtime/src/page.rs by `cargo xtask codegen`. Do not edit here.

//! One page of a list.

#[cfg(feature = "client")]
mod turning;

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::PageLinks;
#[cfg(feature = "client")]
use crate::http::trail::Place;
use crate::secret::Screened;
use crate::wire::object;

/// One page of a list: its items, and links to the previous and the next page.
///
/// ```no_run
/// # async fn run<T: serde::de::DeserializeOwned + Send>(first: dixa::Page<T>)
/// # -> Result<(), dixa::Error> {
/// let mut page = first;
/// loop {
///     println!("{} items", page.items().len());
///     match page.next().await? {
///         Some(next) => page = next,
///         None => break,
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// A page stands for what the server sent. Two pages are equal if their contents are equal. A page
/// that was stored as JSON can be read back, but it cannot be used to request other pages.
#[derive(Clone)]
pub struct Page<T> {
    body: PageBody<T>,
    /// Where it came from; none if it did not come from a call.
    #[cfg(feature = "client")]
    place: Option<Place>,
}

/// What the server sends.
#[derive(Clone, PartialEq, Eq, Hash)]
struct PageBody<T> {
    data: Option<Vec<T>>,
    meta: Option<PageLinks>,
    rest: BTreeMap<String, Value>,
}

object! {
    PageBody<T> {
        optional data: ["data"],
        optional meta: "meta",
        ..rest,
    }
}

impl<T> Page<T> {
    /// Creates a page with these items, which is the only one of its list, for tests. A page that
    /// has others around it can be read from JSON.
    #[cfg(feature = "test-util")]
    pub fn from_items(items: impl IntoIterator<Item = T>) -> Self {
        let mut page = Self::default();
        page.body.data = Some(items.into_iter().collect());
        page
    }

    /// Returns the items of this page.
    pub fn items(&self) -> &[T] {
        self.body.data.as_deref().unwrap_or_default()
    }

    /// Returns an iterator over the items of this page.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items().iter()
    }

    /// Converts the page into its items.
    pub fn into_items(self) -> Vec<T> {
        self.body.data.unwrap_or_default()
    }

    /// Returns the link to the next page, relative to the host, or `None` on the last page.
    pub fn next_link(&self) -> Option<&str> {
        let link = self.body.meta.as_ref()?.next.as_deref();
        link.filter(|link| !link.is_empty())
    }

    /// Returns the link to the previous page, relative to the host, or `None` on the first page.
    pub fn previous_link(&self) -> Option<&str> {
        let link = self.body.meta.as_ref()?.previous.as_deref();
        link.filter(|link| !link.is_empty())
    }

    /// Returns the links of this page with anything else that the server sent about the list, such
    /// as a total, or `None` if the server sent no links.
    pub fn links(&self) -> Option<&PageLinks> {
        self.body.meta.as_ref()
    }

    /// Returns the properties that the server sent besides the items and the links. Usually there
    /// are none.
    pub fn rest(&self) -> &BTreeMap<String, Value> {
        &self.body.rest
    }
}

// Where a page came from is no part of what it is.

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self {
            body: PageBody {
                data: None,
                meta: None,
                rest: BTreeMap::new(),
            },
            #[cfg(feature = "client")]
            place: None,
        }
    }
}

impl<T: PartialEq> PartialEq for Page<T> {
    fn eq(&self, other: &Self) -> bool {
        self.body == other.body
    }
}

impl<T: Eq> Eq for Page<T> {}

impl<T: Hash> Hash for Page<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.body.hash(state);
    }
}

#[cfg_attr(
    feature = "client",
    expect(
        clippy::missing_fields_in_debug,
        reason = "it is shown as what it is, not as where it came from"
    )
)]
impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("data", &self.body.data)
            .field("meta", &self.body.meta)
            .field("rest", &Screened(&self.body.rest))
            .finish()
    }
}

impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.body.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let body = PageBody::deserialize(deserializer)?;
        Ok(Self {
            body,
            #[cfg(feature = "client")]
            place: None,
        })
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
