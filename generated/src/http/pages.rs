// Copied from generator/runtime/src/http/pages.rs by `cargo xtask codegen`. Do not edit here.

//! Going through the pages of a list.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use crate::http::client::Client;
use crate::http::error::Error;
use crate::http::page::Page;
use crate::http::response::Response;
use crate::http::trail::{Place, Way};
use crate::http::transport::Outgoing;

/// A page on its way.
type Loading<T> = Pin<Box<dyn Future<Output = Result<Page<T>, Error>> + Send>>;

/// The pages of a list, as a [`Stream`] that requests each page when it is needed.
///
/// The server's links are followed unchanged, and only on the configured host. A link to another
/// host, or to a page that has been visited before, ends the stream with an error for which
/// [`is_paging`](Error::is_paging) is true. Any other error that remains after the retries ends it
/// too. Pages before the last one may be empty.
///
/// The stream can be dropped at any time, and another one can continue from
/// [`next_key`](Self::next_key).
#[must_use = "pages are requested as they are asked for"]
pub struct Pages<T> {
    #[cfg(feature = "blocking")]
    client: Client,
    /// The page to come; none if there is none.
    place: Option<Place>,
    loading: Option<Loading<T>>,
    /// To be told before the end.
    error: Option<Error>,
    has_failed: bool,
    left: usize,
}

impl<T> Pages<T> {
    pub(crate) fn new(client: Client, request: Result<Outgoing, Error>) -> Self {
        #[cfg(feature = "blocking")]
        let own = client.clone();
        let (place, error) = match request {
            Ok(request) => (Some(Place::first(client, request)), None),
            Err(error) => (None, Some(error)),
        };
        Self {
            #[cfg(feature = "blocking")]
            client: own,
            place,
            loading: None,
            error,
            has_failed: false,
            left: usize::MAX,
        }
    }

    /// Limits the stream to this many more pages.
    pub fn limit(mut self, pages: usize) -> Self {
        self.left = pages;
        self
    }

    /// Returns a stream of the items of these pages.
    pub fn items(self) -> Items<T> {
        Items {
            pages: self,
            at_hand: Vec::new().into_iter(),
            left: usize::MAX,
        }
    }

    /// Returns the key of the next page, or of the page that failed. Set it as `page_key` to
    /// continue the list from there. Returns `None` after the last page, and before the first page
    /// if that was requested without a key.
    pub fn next_key(&self) -> Option<String> {
        self.place.as_ref()?.key()
    }

    /// What pages are requested with.
    #[cfg(feature = "blocking")]
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Goes on to the page after this one.
    fn step(&mut self, page: &Page<T>) {
        match page.place_of(Way::Forward) {
            Ok(place) => self.place = place,
            Err(error) => (self.place, self.error) = (None, Some(error)),
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    /// Returns the next page, or `None` after the last one. Dropping the future cancels its
    /// request, but no page is lost: the next call requests the same page again.
    ///
    /// When it is polled as a [`Stream`] instead, a request that is under way continues with the
    /// next poll.
    ///
    /// # Errors
    ///
    /// Returns the errors of any call. The stream ends after an error.
    #[expect(
        clippy::should_implement_trait,
        reason = "it is what `StreamExt::next` does, for those without it"
    )]
    pub fn next(&mut self) -> impl Future<Output = Option<Result<Page<T>, Error>>> + Send {
        let asking = Asking(self);
        async move {
            let pages = asking;
            poll_fn(|context| pages.0.poll(context)).await
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        if self.left == 0 || self.has_failed {
            return Poll::Ready(None);
        }
        if let Some(error) = self.error.take() {
            self.has_failed = true;
            return Poll::Ready(Some(Err(error)));
        }
        let Some(place) = &self.place else {
            return Poll::Ready(None);
        };
        let loading = self.loading.get_or_insert_with(|| load(place.clone()));
        let result = ready!(loading.as_mut().poll(context));
        self.loading = None;
        match &result {
            Ok(page) => {
                self.left -= 1;
                self.step(page);
            }
            Err(_) => self.has_failed = true,
        }
        Poll::Ready(Some(result))
    }
}

/// Somebody who waits for what a list gives next.
struct Asking<'l, L: List>(&'l mut L);

/// What has a request on its way, as a rule.
trait List {
    /// Ends the request.
    fn give_up(&mut self);
}

impl<T> List for Pages<T> {
    fn give_up(&mut self) {
        self.loading = None;
    }
}

impl<T> List for Items<T> {
    fn give_up(&mut self) {
        self.pages.give_up();
    }
}

impl<L: List> Drop for Asking<'_, L> {
    fn drop(&mut self) {
        self.0.give_up();
    }
}

fn load<T: DeserializeOwned + Send + 'static>(place: Place) -> Loading<T> {
    Box::pin(async move { place.load().await.map(Response::into_inner) })
}

impl<T: DeserializeOwned + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("next_key", &self.next_key())
            .field("is_loading", &self.loading.is_some())
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// The items of all pages of a list, as a [`Stream`] that requests each page when its items are
/// needed and holds only one page at a time.
///
/// See [`Pages`] for how links are followed and which errors end the stream.
#[must_use = "items are requested as they are asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    at_hand: std::vec::IntoIter<T>,
    left: usize,
}

impl<T> Items<T> {
    /// Limits the stream to this many more items.
    pub fn limit(mut self, items: usize) -> Self {
        self.left = items;
        self
    }

    /// Returns the key of the page after the current one: see [`Pages::next_key`].
    pub fn next_key(&self) -> Option<String> {
        self.pages.next_key()
    }

    /// What pages are requested with.
    #[cfg(feature = "blocking")]
    pub(crate) fn client(&self) -> &Client {
        self.pages.client()
    }
}

impl<T: DeserializeOwned + Send + 'static> Items<T> {
    /// Returns the next item, or `None` after the last one. Dropping the future cancels its
    /// request, but no item is lost: see [`Pages::next`].
    ///
    /// # Errors
    ///
    /// Returns the errors of any call. The stream ends after an error.
    #[expect(
        clippy::should_implement_trait,
        reason = "it is what `StreamExt::next` does, for those without it"
    )]
    pub fn next(&mut self) -> impl Future<Output = Option<Result<T, Error>>> + Send {
        let asking = Asking(self);
        async move {
            let items = asking;
            poll_fn(|context| items.0.poll(context)).await
        }
    }

    /// Collects all remaining items in memory.
    ///
    /// # Errors
    ///
    /// Returns the errors of any call. The items collected before the error are lost: use
    /// [`next`](Self::next) to keep them.
    pub async fn into_vec(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        while self.left > 0 {
            if let Some(item) = self.at_hand.next() {
                self.left -= 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.at_hand = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => break,
            }
        }
        Poll::Ready(None)
    }
}

// Items are never pinned in place: they only pass through.
impl<T> Unpin for Items<T> {}

impl<T: DeserializeOwned + Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("at_hand", &self.at_hand.len())
            .finish_non_exhaustive()
    }
}
