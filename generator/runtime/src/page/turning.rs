//! How a page leads to the pages around it.

use serde::de::DeserializeOwned;

use super::Page;
use crate::http::error::Error;
use crate::http::position::key_in;
use crate::http::response::Response;
use crate::http::trail::{Place, Way};

impl<T> Page<T> {
    /// Returns the key of the next page, or `None` on the last page: the key in the
    /// [`next_link`](Self::next_link). Set it as `page_key` to begin a list there.
    pub fn next_key(&self) -> Option<String> {
        key_in(self.next_link()?)
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
        match &self.place {
            Some(place) => place.beyond(link, way),
            None if link.is_none() => Ok(None),
            None => Err(Error::builder(
                "this page did not come from a call, so there is no client to go on with",
            )),
        }
    }
}

impl<T: DeserializeOwned + Send> Page<T> {
    /// Requests the next page, or returns `None` if this is the last one. The same request is sent
    /// again to the server's link, with its body if it has one.
    ///
    /// [`Pages`](crate::Pages) and [`Items`](crate::Items) do this automatically.
    ///
    /// # Errors
    ///
    /// Returns the errors of any call. In addition, [`is_paging`](Error::is_paging) is true if the
    /// link leads to another host or to a page that has been visited on the way to this one, and
    /// [`is_builder`](Error::is_builder) is true if this page did not come from a call.
    #[doc(alias = "pagination")]
    pub fn next(&self) -> impl Future<Output = Result<Option<Self>, Error>> + Send + use<T> {
        load(self.place_of(Way::Forward))
    }

    /// Requests the previous page, or returns `None` if this is the first one or if the server sent
    /// no link to it.
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`next`](Self::next).
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
