// Copied from generator/runtime/src/http/pages.rs by `cargo xtask codegen`. Do not edit here.

//! Going through the pages of a list.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use crate::Page;
use crate::http::client::Client;
use crate::http::error::Error;
use crate::http::items::Items;
use crate::http::listed::Listed;
use crate::http::position::Position;
use crate::http::trail::{Place, Way};
use crate::http::transport::Outgoing;

/// A page on its way.
type Loading<T> = Pin<Box<dyn Future<Output = Result<Listed<T>, Error>> + Send>>;

/// The pages of a list, as a [`Stream`] that requests each page when it is needed.
///
/// The server's links are followed unchanged, and only on the configured host. A link to another
/// host, or to a page that has been visited before, ends the stream with an error for which
/// [`is_paging`](Error::is_paging) is true. Pages before the last one may be empty.
///
/// A page that arrives but cannot be read as it should be is an error for which
/// [`is_decode`](Error::is_decode) is true. If its link to the next page can be read, the stream
/// goes on with that page. Any other error that remains after the retries ends the stream. To get
/// the items that can be read and the others as they were received, ask the call for
/// `pages_as::<Lenient<T>>()`: see [`Lenient`](crate::Lenient).
///
/// The stream can be dropped at any time, and another one can continue from its
/// [`position`](Self::position).
#[must_use = "pages are requested as they are asked for"]
pub struct Pages<T> {
    #[cfg(feature = "blocking")]
    client: Client,
    ahead: Ahead,
    position: Position,
    loading: Option<Loading<T>>,
    left: usize,
}

/// What a list gives next: a page, and where a list begins with it.
pub(crate) type Next<T> = Option<Result<(Listed<T>, Position), Error>>;

/// What comes next.
enum Ahead {
    /// A page.
    Page(Place),
    /// An error, and nothing after it.
    Error(Error),
    /// The end: there was a last page.
    End,
    /// Nothing, after an error.
    Nothing,
}

impl<T> Pages<T> {
    pub(crate) fn new(client: Client, first: Result<Option<Outgoing>, Error>) -> Self {
        #[cfg(feature = "blocking")]
        let own = client.clone();
        let (ahead, position) = match first {
            Ok(Some(request)) => {
                let place = Place::first(client, request);
                let position = place.position().clone();
                (Ahead::Page(place), position)
            }
            Ok(None) => (Ahead::End, Position::Done),
            Err(error) => (Ahead::Error(error), Position::Start),
        };
        Self {
            #[cfg(feature = "blocking")]
            client: own,
            ahead,
            position,
            loading: None,
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
        Items::new(self)
    }

    /// Returns where the list stands: at the page to come, or [`Position::Done`] after the last
    /// one. Store it once the page that came last is dealt with.
    ///
    /// After an error it is the page that failed, or the page whose link could not be followed, so
    /// that a list that continues from there tries again. It is never `Done` unless the list has
    /// ended.
    #[doc(alias = "cursor")]
    #[doc(alias = "resume")]
    pub fn position(&self) -> Position {
        self.position.clone()
    }

    /// What pages are requested with.
    #[cfg(feature = "blocking")]
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Ends the request that is on its way. The page is requested again when it is asked for.
    pub(crate) fn give_up(&mut self) {
        self.loading = None;
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
    /// Returns the errors of any call. After a page that cannot be read the stream goes on if it can;
    /// it ends after any other error.
    #[expect(
        clippy::should_implement_trait,
        reason = "it is what `StreamExt::next` does, for those without it"
    )]
    pub fn next(&mut self) -> impl Future<Output = Option<Result<Page<T>, Error>>> + Send {
        let asking = Asking::of(self, Self::give_up);
        async move {
            let pages = asking;
            poll_fn(|context| pages.list.poll(context)).await
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        self.poll_any(context).map(|next| match next? {
            Ok((Listed::Page(page), _)) => Some(Ok(page)),
            Ok((Listed::Odd(odd), _)) => Some(Err(odd.error)),
            Err(error) => Some(Err(error)),
        })
    }

    /// The next page, as much of it as can be read.
    pub(crate) fn poll_any(&mut self, context: &mut Context<'_>) -> Poll<Next<T>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let place = match std::mem::replace(&mut self.ahead, Ahead::Nothing) {
            Ahead::Page(place) => place,
            Ahead::Error(error) => return Poll::Ready(Some(Err(error))),
            Ahead::End => {
                self.position = Position::Done;
                self.ahead = Ahead::End;
                return Poll::Ready(None);
            }
            Ahead::Nothing => return Poll::Ready(None),
        };
        // Whoever asks for this page is done with the one before it, even if that failed.
        self.position = place.position().clone();
        let loading = self.loading.get_or_insert_with(|| load(place.clone()));
        let Poll::Ready(result) = loading.as_mut().poll(context) else {
            self.ahead = Ahead::Page(place);
            return Poll::Pending;
        };
        self.loading = None;
        Poll::Ready(Some(result.map(|listed| {
            self.left -= 1;
            let own = self.position.clone();
            self.step(&place, &listed);
            (listed, own)
        })))
    }

    /// Goes on to the page after this one.
    fn step(&mut self, place: &Place, listed: &Listed<T>) {
        let next = match listed {
            Listed::Page(page) => page.place_of(Way::Forward),
            Listed::Odd(odd) => match &odd.next {
                Ok(link) => place.beyond(link.as_deref(), Way::Forward),
                // Where the list goes on is part of what cannot be read.
                Err(_) => return,
            },
        };
        self.ahead = match next {
            Ok(Some(next)) => Ahead::Page(next),
            Ok(None) => Ahead::End,
            Err(error) => Ahead::Error(error),
        };
        match (&self.ahead, listed) {
            (Ahead::Page(next), Listed::Page(_)) => self.position = next.position().clone(),
            (Ahead::End, Listed::Page(_)) => self.position = Position::Done,
            // After an odd page, not before it is clear that the program goes on; and a link that
            // leads nowhere can only be tried again.
            (Ahead::Page(_) | Ahead::End, Listed::Odd(_))
            | (Ahead::Error(_) | Ahead::Nothing, _) => {}
        }
    }
}

/// Somebody who waits for what a list gives next, and whose request ends if it waits no longer.
pub(crate) struct Asking<'l, L> {
    pub(crate) list: &'l mut L,
    give_up: fn(&mut L),
}

impl<'l, L> Asking<'l, L> {
    pub(crate) fn of(list: &'l mut L, give_up: fn(&mut L)) -> Self {
        Self { list, give_up }
    }
}

impl<L> Drop for Asking<'_, L> {
    fn drop(&mut self) {
        (self.give_up)(self.list);
    }
}

fn load<T: DeserializeOwned + Send + 'static>(place: Place) -> Loading<T> {
    Box::pin(async move { place.load_any().await })
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
            .field("position", &self.position)
            .field("is_loading", &self.loading.is_some())
            .finish_non_exhaustive()
    }
}
