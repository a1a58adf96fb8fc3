// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Search`

use crate::http::call::{Call, paged};
use crate::{Client, types};

/// The service [`search`](Client::search).
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    client: &'a Client,
}

impl Client {
    /// Full-text search.
    ///
    /// Tag `Search`.
    pub fn search(&self) -> Search<'_> {
        Search { client: self }
    }
}

impl Search<'_> {
    /// Search conversations.
    ///
    /// Searches the conversations for a text. A page holds at most 50 hits. The places found are
    /// marked up in `highlights` and, for single messages, in `innerHits`.
    ///
    /// Gives a [`Page`](crate::Page) of [`SearchHit`](types::SearchHit). `.items()` gives those of
    /// all pages.
    ///
    /// `GET /v1/search/conversations`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .search()
    ///     .conversations("damaged parcel")
    ///     .page_limit(50)
    ///     .page_key("eyJvZmZzZXQiOjJ9")
    ///     .exact_match(true)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Search conversations")]
    #[doc(alias = "GET /v1/search/conversations")]
    #[doc(alias = "Search_conversationsContainingText")]
    pub fn conversations(&self, query: impl Into<String>) -> Conversations {
        let mut call = Call::new(self.client, "GET", "/v1/search/conversations");
        call.query("query", Into::<String>::into(query));
        Conversations { call }
    }
}

/// The builder of a call to [`Search::conversations`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Conversations {
    call: Call,
}

impl Conversations {
    /// Number of hits on a page, 50 at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: i32) -> Self {
        self.call.query("pageLimit", page_limit);
        self
    }

    /// Opaque key of a page, as found in the links of `meta`.
    ///
    /// Parameter `pageKey`.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.call.query("pageKey", Into::<String>::into(page_key));
        self
    }

    /// Whether the text has to be found exactly as written.
    ///
    /// Parameter `exactMatch`.
    pub fn exact_match(mut self, exact_match: bool) -> Self {
        self.call.query("exactMatch", exact_match);
        self
    }
}

paged!(Conversations => types::SearchHit);
