// Copied from generator/runtime/src/trail.rs by `cargo xtask codegen`. Do not edit here.

//! From one page of a list to the pages around it.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use percent_encoding::percent_decode_str;
use reqwest::Url;
use serde::de::DeserializeOwned;

use crate::client::Client;
use crate::decode;
use crate::envelope::Page;
use crate::error::Error;
use crate::response::Response;
use crate::transport::{self, Outgoing};

/// The query parameter that says which page.
const PAGE_KEY: &str = "pageKey";

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
    /// How many pages of the trail come before this one.
    step: usize,
    trail: Trail,
}

/// The pages so far, by a hash of their URLs, and which step of the way each was. Shared by all
/// places on it: a few bytes for each page.
type Trail = Arc<Mutex<HashMap<u64, usize>>>;

impl Place {
    /// Where a list begins.
    pub(crate) fn first(client: Client, request: Outgoing) -> Self {
        Self {
            client,
            request: Arc::new(request),
            way: Way::Forward,
            step: 0,
            trail: Trail::default(),
        }
    }

    /// Where a link leads: on the same host, and to no page that was there before.
    pub(crate) fn follow(&self, link: &str, way: Way) -> Result<Self, Error> {
        let target = self.target(link, way);
        target.map_err(|error| error.during(&self.request.operation))
    }

    fn target(&self, link: &str, way: Way) -> Result<Self, Error> {
        let client = self.client.inner();
        if client.token.is_in(link) {
            // It would be in the URL, where others log it, and in errors.
            return Err(Error::paging("the server's link has the API token in it"));
        }
        let url = client.base_url.follow(link, &self.request.url)?;
        // Turning round is no loop: a new trail begins.
        let (step, trail) = if way == self.way {
            (self.step, self.trail.clone())
        } else {
            (0, Trail::default())
        };
        {
            // Nothing can go wrong while it is held.
            let mut seen = trail.lock().unwrap_or_else(PoisonError::into_inner);
            seen.entry(hash(&self.request.url)).or_insert(step);
            if *seen.entry(hash(&url)).or_insert(step + 1) <= step {
                return Err(Error::paging(format!(
                    "the server's link `{link}` leads to a page that was there before"
                )));
            }
        }
        Ok(Self {
            client: self.client.clone(),
            request: Arc::new(Outgoing {
                url,
                ..(*self.request).clone()
            }),
            way,
            step: step + 1,
            trail,
        })
    }

    /// Requests the page.
    pub(crate) async fn load<T>(self) -> Result<Response<Page<T>>, Error>
    where
        T: DeserializeOwned + Send,
    {
        let page = transport::fetch::<Page<T>>(&self.client, &self.request, decode::json).await?;
        Ok(page.map(|page| page.at(self)))
    }

    /// The key of the page.
    pub(crate) fn key(&self) -> Option<String> {
        let query = self.request.url.query()?;
        let key = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(name, _)| *name == PAGE_KEY)
            .map(|(_, key)| key)?;
        Some(percent_decode_str(key).decode_utf8_lossy().into_owned())
    }
}

fn hash(url: &Url) -> u64 {
    let mut hasher = DefaultHasher::new();
    url.hash(&mut hasher);
    hasher.finish()
}
