//! One page of a list.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::PageLinks;
use crate::http::error::Error;
use crate::http::response::Response;
use crate::http::trail::{Place, Way};
use crate::wire::object;

/// One page of a list: its items, and links to the pages around it.
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
/// It is what the server sent and no more: pages are equal if their items and links are, and a
/// page that was stored as JSON is read back as it was, though it cannot be gone on from.
#[derive(Clone)]
pub struct Page<T> {
    body: PageBody<T>,
    /// Where it came from; none if it did not come from a call.
    place: Option<Place>,
}

/// What the server sends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    /// The items of this page.
    pub fn items(&self) -> &[T] {
        self.body.data.as_deref().unwrap_or_default()
    }

    /// Goes through the items of this page.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items().iter()
    }

    /// The items of this page, taken out of it.
    pub fn into_items(self) -> Vec<T> {
        self.body.data.unwrap_or_default()
    }

    /// The link to the next page, relative to the host; none on the last page.
    pub fn next_link(&self) -> Option<&str> {
        let link = self.body.meta.as_ref()?.next.as_deref();
        link.filter(|link| !link.is_empty())
    }

    /// The link to the previous page, relative to the host; none on the first page.
    pub fn previous_link(&self) -> Option<&str> {
        let link = self.body.meta.as_ref()?.previous.as_deref();
        link.filter(|link| !link.is_empty())
    }

    /// The links of this page as the server sent them, with whatever else it says about the list,
    /// such as a total; none if it sent none.
    pub fn links(&self) -> Option<&PageLinks> {
        self.body.meta.as_ref()
    }

    /// What the server sent besides the items and the links; usually nothing.
    pub fn rest(&self) -> &BTreeMap<String, Value> {
        &self.body.rest
    }

    /// The same page, as the answer to a request.
    pub(crate) fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The request for the page that a link leads to.
    pub(crate) fn place_of(&self, way: Way) -> Result<Option<Place>, Error> {
        let link = match way {
            Way::Forward => self.next_link(),
            Way::Back => self.previous_link(),
        };
        match (link, &self.place) {
            (None, _) => Ok(None),
            (Some(link), Some(place)) => place.follow(link, way).map(Some),
            (Some(_), None) => Err(Error::builder(
                "this page did not come from a call, so there is no client to go on with",
            )),
        }
    }
}

impl<T: DeserializeOwned + Send> Page<T> {
    /// Requests the page after this one; none if this is the last one. The same request is sent
    /// again, with its body if it has one, to where the server's link leads.
    ///
    /// [`pages`](crate::Pages) and [`items`](crate::Items) do this by themselves.
    ///
    /// # Errors
    ///
    /// As any call; and with an error of [`is_paging`](Error::is_paging) if the link leads to
    /// another host or to a page that was there on the way to this one, with one of
    /// [`is_builder`](Error::is_builder) if this page did not come from a call.
    pub fn next(&self) -> impl Future<Output = Result<Option<Self>, Error>> + Send + use<T> {
        load(self.place_of(Way::Forward))
    }

    /// Requests the page before this one; none if this is the first one, or if the server does
    /// not say.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub fn previous(&self) -> impl Future<Output = Result<Option<Self>, Error>> + Send + use<T> {
        load(self.place_of(Way::Back))
    }
}

async fn load<T>(place: Result<Option<Place>, Error>) -> Result<Option<Page<T>>, Error>
where
    T: DeserializeOwned + Send,
{
    match place? {
        Some(place) => place.load().await.map(Response::into_inner).map(Some),
        None => Ok(None),
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

#[expect(
    clippy::missing_fields_in_debug,
    reason = "it is shown as what it is, not as where it came from"
)]
impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("data", &self.body.data)
            .field("meta", &self.body.meta)
            .field("rest", &self.body.rest)
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
        Ok(Self { body, place: None })
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
