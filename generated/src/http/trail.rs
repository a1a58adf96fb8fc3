// Copied from generator/runtime/src/http/trail.rs by `cargo xtask codegen`. Do not edit here.

//! From one page of a list to the pages around it.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::Arc;

use reqwest::Url;
use serde::de::DeserializeOwned;

use crate::Page;
use crate::http::client::Client;
use crate::http::decode;
use crate::http::error::{Error, ErrorKind};
use crate::http::listed::{self, Listed};
use crate::http::position::{Position, key_in};
use crate::http::response::Response;
use crate::http::transport::{self, Outgoing};

/// Which way a trail goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Forward,
    Back,
}

/// The request for a page, and the way that led to it.
#[derive(Clone)]
pub(crate) struct Place {
    client: Client,
    request: Arc<Outgoing>,
    way: Way,
    /// The pages before it, and itself.
    trail: Trail,
    position: Position,
}

/// The pages so far, by hashes of their URLs: not all of them, since a list may be very long.
#[derive(Clone)]
pub(crate) struct Trail {
    /// Hashes that no server can foresee.
    hashes: RandomState,
    /// The last ones in turn, so that a small circle is noticed as soon as it closes.
    recent: Vec<u64>,
    /// Those than which none that came later is smaller, in order: about as many as a number of
    /// pages has digits. Of a circle, the smallest stays, and is noticed when it comes again, as
    /// in Nivasch's algorithm.
    smallest: Vec<u64>,
}

impl Trail {
    const RECENT: usize = 64;

    pub(crate) fn of(url: &Url) -> Self {
        let hashes = RandomState::new();
        let page = hashes.hash_one(url);
        Self {
            hashes,
            recent: vec![page],
            smallest: vec![page],
        }
    }

    /// Whether there has been no page but the first.
    fn is_at_first(&self) -> bool {
        self.recent.len() == 1
    }

    /// The trail with one page more; none if that was there before.
    pub(crate) fn and(&self, url: &Url) -> Option<Self> {
        let page = self.hashes.hash_one(url);
        if self.recent.contains(&page) || self.smallest.contains(&page) {
            return None;
        }
        let mut next = self.clone();
        next.smallest.retain(|other| *other < page);
        next.smallest.push(page);
        if next.recent.len() == Self::RECENT {
            next.recent.remove(0);
        }
        next.recent.push(page);
        Some(next)
    }
}

impl Place {
    /// Where a list begins.
    pub(crate) fn first(client: Client, request: Outgoing) -> Self {
        Self {
            client,
            way: Way::Forward,
            trail: Trail::of(&request.url),
            position: key_in(request.url.as_str()).map_or(Position::Start, Position::At),
            request: Arc::new(request),
        }
    }

    /// Where a link leads, if there is one.
    pub(crate) fn beyond(&self, link: Option<&str>, way: Way) -> Result<Option<Self>, Error> {
        link.map(|link| self.follow(link, way)).transpose()
    }

    /// Where a link leads: on the same host, and to no page that was there before.
    pub(crate) fn follow(&self, link: &str, way: Way) -> Result<Self, Error> {
        let target = self.target(link, way);
        target.map_err(|error| error.during(&self.request.operation))
    }

    fn target(&self, link: &str, way: Way) -> Result<Self, Error> {
        let client = self.client.inner();
        let url = client.base_url.follow(link, &self.request.url);
        // Where it belongs in a query, it is put there when the request is sent.
        let url = url.map(|url| client.credentials.removed_from(url));
        if client
            .credentials
            .is_in(url.as_ref().map_or(link, Url::as_str))
        {
            // It would be in the URL, where others log it, and in errors.
            return Err(Error::paging("the server's link has the API token in it"));
        }
        let url = url?;
        let trail = if way == self.way {
            self.trail.and(&url)
        } else {
            // Turning round is no circle: a new trail begins.
            Trail::of(&self.request.url).and(&url)
        };
        let trail = trail.ok_or_else(|| {
            Error::paging("the server's link leads to a page that was there before")
        })?;
        // A link without a key leads to where nobody could go on later, but from here.
        let position = key_in(url.as_str()).map(Position::At);
        Ok(Self {
            client: self.client.clone(),
            position: position.unwrap_or_else(|| self.position.clone()),
            request: Arc::new(Outgoing {
                url,
                ..(*self.request).clone()
            }),
            way,
            trail,
        })
    }

    /// Requests the page.
    pub(crate) async fn load<T>(self) -> Result<Response<Page<T>>, Error>
    where
        T: DeserializeOwned + Send,
    {
        let response = transport::fetch(&self.client, &self.request, decode::json).await;
        let response: Response<Page<T>> = response.map_err(|error| self.led_here(error))?;
        let rest = response.value().rest().clone();
        Ok(Response {
            rest,
            ..response.map(|page| page.at(self))
        })
    }

    /// Requests the page; one of which something cannot be read will do as well.
    pub(crate) async fn load_any<T>(self) -> Result<Listed<T>, Error>
    where
        T: DeserializeOwned + Send,
    {
        let response = transport::fetch_with(&self.client, &self.request, listed::read).await;
        let response = response.map_err(|error| self.led_here(error))?;
        let attempts = response.attempts();
        Ok(match response.into_inner() {
            Listed::Page(page) => Listed::Page(page.at(self)),
            Listed::Odd(odd) => {
                let operation = &self.request.operation;
                Listed::Odd(odd.map_errors(|error| error.during(operation).after(attempts)))
            }
        })
    }

    /// What it means that the page could not be requested: if a link led here, that the link is
    /// wrong.
    fn led_here(&self, error: Error) -> Error {
        if self.trail.is_at_first() {
            return error;
        }
        let detail = "the server's link leads to what no request can be sent to";
        error.led_by_server(ErrorKind::Paging, detail)
    }

    /// Where a list stands that is about to request this page.
    pub(crate) fn position(&self) -> &Position {
        &self.position
    }
}
