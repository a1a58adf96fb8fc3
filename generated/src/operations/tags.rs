// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Tags`

use uuid::Uuid;

use crate::http::call::{Call, sends};
use crate::http::decode;
use crate::{Client, types};

/// The service [`tags`](Client::tags).
#[derive(Debug, Clone, Copy)]
pub struct Tags<'a> {
    client: &'a Client,
}

impl Client {
    /// Labels on conversations.
    ///
    /// Tag `Tags`.
    pub fn tags(&self) -> Tags<'_> {
        Tags { client: self }
    }
}

impl Tags<'_> {
    /// List tags.
    ///
    /// Lists the tags of the organization, inactive ones included.
    ///
    /// `GET /v1/tags`
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/tags");
        List { call }
    }

    /// Create tag.
    ///
    /// Creates a tag. Conversations can have it at once.
    ///
    /// `POST /v1/tags`
    #[inline]
    pub fn create(&self, body: types::CreateTagInput) -> Create {
        let mut call = Call::new(self.client, "POST", "/v1/tags");
        call.json(&body);
        Create { call }
    }

    /// Get tag.
    ///
    /// Returns one tag.
    ///
    /// `GET /v1/tags/{tagId}`
    pub fn get(&self, tag_id: Uuid) -> Get {
        let mut call = Call::new(self.client, "GET", "/v1/tags/{tagId}");
        call.path("tagId", tag_id);
        Get { call }
    }

    /// Deactivate tag.
    ///
    /// Deactivates a tag. Use *Activate tag* to undo this.
    ///
    /// `PATCH /v1/tags/{tagId}/deactivate`
    pub fn deactivate(&self, tag_id: Uuid) -> Deactivate {
        let mut call = Call::new(self.client, "PATCH", "/v1/tags/{tagId}/deactivate");
        call.path("tagId", tag_id);
        Deactivate { call }
    }

    /// Activate tag.
    ///
    /// Activates a tag that was deactivated.
    ///
    /// `PATCH /v1/tags/{tagId}/activate`
    pub fn activate(&self, tag_id: Uuid) -> Activate {
        let mut call = Call::new(self.client, "PATCH", "/v1/tags/{tagId}/activate");
        call.path("tagId", tag_id);
        Activate { call }
    }
}

/// The builder of a call to [`Tags::list`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

sends!(List => Vec<types::Tag>, decode::list);

/// The builder of a call to [`Tags::create`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::Tag, decode::data);

/// The builder of a call to [`Tags::get`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::Tag, decode::data);

/// The builder of a call to [`Tags::deactivate`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Deactivate {
    call: Call,
}

sends!(Deactivate => (), decode::empty);

/// The builder of a call to [`Tags::activate`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Activate {
    call: Call,
}

sends!(Activate => (), decode::empty);
