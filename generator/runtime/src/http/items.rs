//! Going through the items of a list.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::Stream;
use serde::de::DeserializeOwned;

#[cfg(feature = "blocking")]
use crate::http::client::Client;
use crate::http::error::Error;
use crate::http::listed::{Listed, Odd};
use crate::http::pages::{Asking, Pages};
use crate::http::position::Position;

/// The items of all pages of a list, as a [`Stream`] that requests each page when its items are
/// needed and holds only one page at a time.
///
/// An item that cannot be read is an error for which [`is_decode`](Error::is_decode) is true, with
/// the path to the item, and the JSON of the item as its [`body`](Error::body). The stream goes on
/// with the next item. Any other error ends it: see [`Pages`].
///
/// ```no_run
/// # async fn run(mut agents: dixa::Items<dixa::serde_json::Value>) -> Result<(), dixa::Error> {
/// while let Some(agent) = agents.next().await {
///     match agent {
///         Ok(agent) => println!("{agent}"),
///         Err(error) if error.is_decode() => eprintln!("left out: {error}"),
///         Err(error) => return Err(error),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "items are requested as they are asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    at_hand: AtHand<T>,
    /// Where a list begins with the page of the item that was given last.
    in_hand: Option<Position>,
    left: usize,
}

/// The items of a page that are still to be given.
enum AtHand<T> {
    Page(IntoIter<T>),
    Odd(IntoIter<Result<T, Error>>),
}

impl<T> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self {
            pages,
            at_hand: AtHand::Page(Vec::new().into_iter()),
            in_hand: None,
            left: usize::MAX,
        }
    }

    /// Limits the stream to this many more items.
    pub fn limit(mut self, items: usize) -> Self {
        self.left = items;
        self
    }

    /// Returns where the list stands: at the page of the item that came last. A list that continues
    /// from there repeats the items of that page, and misses none.
    ///
    /// Before the first item it is where the list began. After an error that ended the list it is
    /// the page that failed, or the page whose link could not be followed. It is
    /// [`Position::Done`] only once there are no more items.
    pub fn position(&self) -> Position {
        match &self.in_hand {
            Some(position) => position.clone(),
            None => self.pages.position(),
        }
    }

    /// What pages are requested with.
    #[cfg(feature = "blocking")]
    pub(crate) fn client(&self) -> &Client {
        self.pages.client()
    }

    fn give_up(&mut self) {
        self.pages.give_up();
    }
}

impl<T: DeserializeOwned + Send + 'static> Items<T> {
    /// Returns the next item, or `None` after the last one. Dropping the future cancels its
    /// request, but no item is lost: see [`Pages::next`].
    ///
    /// # Errors
    ///
    /// Returns the errors of any call. After an item that cannot be read the stream goes on; it ends
    /// after any other error.
    #[expect(
        clippy::should_implement_trait,
        reason = "it is what `StreamExt::next` does, for those without it"
    )]
    pub fn next(&mut self) -> impl Future<Output = Option<Result<T, Error>>> + Send {
        let asking = Asking::of(self, Self::give_up);
        async move {
            let items = asking;
            poll_fn(|context| items.list.poll(context)).await
        }
    }

    /// Collects all remaining items in memory.
    ///
    /// # Errors
    ///
    /// Returns the errors of any call, and that of an item that cannot be read. The items collected
    /// before the error are lost: use [`next`](Self::next) to keep them, or ask the call for
    /// `items_as::<Lenient<T>>()`.
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
                return Poll::Ready(Some(item));
            }
            let next = ready!(self.pages.poll_any(context));
            self.in_hand = None;
            match next {
                Some(Ok((listed, position))) => {
                    self.at_hand = AtHand::of(listed);
                    self.in_hand = Some(position);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => break,
            }
        }
        Poll::Ready(None)
    }
}

impl<T> AtHand<T> {
    fn of(listed: Listed<T>) -> Self {
        match listed {
            Listed::Page(page) => Self::Page(page.into_items().into_iter()),
            Listed::Odd(Odd {
                mut items, next, ..
            }) => {
                items.extend(next.err().map(Err));
                Self::Odd(items.into_iter())
            }
        }
    }

    fn next(&mut self) -> Option<Result<T, Error>> {
        match self {
            Self::Page(items) => items.next().map(Ok),
            Self::Odd(items) => items.next(),
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Page(items) => items.len(),
            Self::Odd(items) => items.len(),
        }
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
