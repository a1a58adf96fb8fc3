// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Search`

use crate::http::call::{Call, paged};
use crate::{Client, types};

/// Full-text search and filters.
///
/// [`Client::search`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    client: &'a Client,
}

impl Client {
    /// Full-text search and filters.
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
    /// marked up in `highlights`.
    ///
    /// Use *Search conversations with filters* in its place.
    ///
    /// Gives a [`Page`](crate::Page) of [`ConversationSearchHit`](types::ConversationSearchHit). `.items()`
    /// gives those of all pages.
    ///
    /// `GET /v1/search/conversations`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .search()
    ///     .conversations_by_text("damaged parcel")
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
    #[doc(alias = "conversations by text")]
    #[doc(alias = "GET /v1/search/conversations")]
    #[doc(alias = "getSearchConversations")]
    #[deprecated]
    pub fn conversations_by_text(
        &self,
        query: impl Into<String>,
    ) -> ConversationsByText {
        let mut call = Call::new(self.client, "GET", "/v1/search/conversations");
        call.query("query", Into::<String>::into(query));
        ConversationsByText { call }
    }

    /// Search conversations with filters.
    ///
    /// Searches the conversations for a text, with filters, or both. Without a text it lists all
    /// conversations that pass the filters. A page holds at most 50 hits. To get the next page,
    /// send the same body again with the `pageKey` of `meta.next`.
    ///
    /// Gives a [`Page`](crate::Page) of
    /// [`ConversationSearchWithFiltersHit`](types::ConversationSearchWithFiltersHit). `.items()`
    /// gives those of all pages.
    ///
    /// `POST /v1/search/conversations`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::SearchParametersInput::new()
    ///     .query(types::SearchQuery::new("damaged parcel").exact_match(true));
    /// let mut items = dixa
    ///     .search()
    ///     .conversations()
    ///     .page_limit(50)
    ///     .page_key("eyJvZmZzZXQiOjJ9")
    ///     .body(body)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Search conversations with filters")]
    #[doc(alias = "POST /v1/search/conversations")]
    #[doc(alias = "postSearchConversations")]
    pub fn conversations(&self) -> Conversations {
        let call = Call::new(self.client, "POST", "/v1/search/conversations");
        Conversations { call }
    }
}

/// The builder of a call to [`Search::conversations_by_text`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ConversationsByText {
    call: Call,
}

impl ConversationsByText {
    /// Number of hits on a page, 50 at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: impl TryInto<u32>) -> Self {
        self.call.page_size("pageLimit", page_limit);
        self
    }

    /// Sets `pageLimit` if there is a value.
    pub fn maybe_page_limit(self, page_limit: Option<impl TryInto<u32>>) -> Self {
        match page_limit {
            Some(page_limit) => self.page_limit(page_limit),
            None => self,
        }
    }

    /// Opaque key of a page, as found in the links of `meta`.
    ///
    /// Parameter `pageKey`.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.call.query("pageKey", Into::<String>::into(page_key));
        self
    }

    /// Sets `pageKey` if there is a value.
    pub fn maybe_page_key(self, page_key: Option<impl Into<String>>) -> Self {
        match page_key {
            Some(page_key) => self.page_key(page_key),
            None => self,
        }
    }

    /// Whether the text has to be found exactly as written.
    ///
    /// Parameter `exactMatch`.
    pub fn exact_match(mut self, exact_match: bool) -> Self {
        self.call.query("exactMatch", exact_match);
        self
    }

    /// Sets `exactMatch` if there is a value.
    pub fn maybe_exact_match(self, exact_match: Option<bool>) -> Self {
        match exact_match {
            Some(exact_match) => self.exact_match(exact_match),
            None => self,
        }
    }
}

paged!(ConversationsByText => types::ConversationSearchHit);

/// The builder of a call to [`Search::conversations`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Conversations {
    call: Call,
}

impl Conversations {
    /// Number of hits on a page, 50 at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: impl TryInto<u32>) -> Self {
        self.call.page_size("pageLimit", page_limit);
        self
    }

    /// Sets `pageLimit` if there is a value.
    pub fn maybe_page_limit(self, page_limit: Option<impl TryInto<u32>>) -> Self {
        match page_limit {
            Some(page_limit) => self.page_limit(page_limit),
            None => self,
        }
    }

    /// Opaque key of a page, as found in the links of `meta`.
    ///
    /// Parameter `pageKey`.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.call.query("pageKey", Into::<String>::into(page_key));
        self
    }

    /// Sets `pageKey` if there is a value.
    pub fn maybe_page_key(self, page_key: Option<impl Into<String>>) -> Self {
        match page_key {
            Some(page_key) => self.page_key(page_key),
            None => self,
        }
    }

    /// Sets the request body.
    #[inline]
    pub fn body(mut self, body: types::SearchParametersInput) -> Self {
        self.call.json(&body);
        self
    }

    /// Sets the request body if there is a value.
    pub fn maybe_body(self, body: Option<types::SearchParametersInput>) -> Self {
        match body {
            Some(body) => self.body(body),
            None => self,
        }
    }
}

paged!(Conversations => types::ConversationSearchWithFiltersHit);
