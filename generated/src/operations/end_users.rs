// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `End Users`

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::http::call::{Call, paged, sends};
use crate::http::decode;
use crate::{Client, DataList, types};

/// The service [`end_users`](Client::end_users).
#[derive(Debug, Clone, Copy)]
pub struct EndUsers<'a> {
    client: &'a Client,
}

impl Client {
    /// Customers who contact the organization.
    ///
    /// Tag `End Users`.
    pub fn end_users(&self) -> EndUsers<'_> {
        EndUsers { client: self }
    }
}

impl EndUsers<'_> {
    /// List end users.
    ///
    /// Lists the end users of the organization. The filters `email`, `phone` and `externalId`
    /// exclude each other: send one of them at most.
    ///
    /// `GET /v1/endusers`
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/endusers");
        List { call }
    }

    /// Update end users.
    ///
    /// Updates several end users in one request. The answer holds one outcome per end user, in
    /// which a failure does not affect the others.
    ///
    /// `PUT /v1/endusers`
    #[inline]
    pub fn update_bulk(
        &self,
        body: impl IntoIterator<Item = types::BulkUpdateEndUserInput>,
    ) -> UpdateBulk {
        let mut call = Call::new(self.client, "PUT", "/v1/endusers");
        call.json(
            &DataList {
                data: Some(body.into_iter().collect()),
            },
        );
        UpdateBulk { call }
    }

    /// Create end user.
    ///
    /// Creates an end user. None of the properties is required.
    ///
    /// `POST /v1/endusers`
    #[inline]
    pub fn create(&self, body: types::CreateEndUserInput) -> Create {
        let mut call = Call::new(self.client, "POST", "/v1/endusers");
        call.json(&body);
        Create { call }
    }

    /// Patch end users.
    ///
    /// Changes only the given properties of several end users. The answer holds one outcome per end
    /// user, in which a failure does not affect the others.
    ///
    /// `PATCH /v1/endusers`
    #[inline]
    pub fn patch_bulk(
        &self,
        body: impl IntoIterator<Item = types::BulkPatchEndUserInput>,
    ) -> PatchBulk {
        let mut call = Call::new(self.client, "PATCH", "/v1/endusers");
        call.json(
            &DataList {
                data: Some(body.into_iter().collect()),
            },
        );
        PatchBulk { call }
    }

    /// Create end users.
    ///
    /// Creates several end users in one request. The answer holds one outcome per end user.
    ///
    /// `POST /v1/endusers/bulk`
    #[inline]
    pub fn create_bulk(
        &self,
        body: impl IntoIterator<Item = types::CreateEndUserInput>,
    ) -> CreateBulk {
        let mut call = Call::new(self.client, "POST", "/v1/endusers/bulk");
        call.json(
            &DataList {
                data: Some(body.into_iter().collect()),
            },
        );
        CreateBulk { call }
    }

    /// Get end user.
    ///
    /// Returns one end user with its custom attributes.
    ///
    /// `GET /v1/endusers/{userId}`
    pub fn get(&self, user_id: Uuid) -> Get {
        let mut call = Call::new(self.client, "GET", "/v1/endusers/{userId}");
        call.path("userId", user_id);
        Get { call }
    }

    /// Update end user.
    ///
    /// Updates the profile of one end user. The display name is always part of the request; use *Patch
    /// end user* to change single properties.
    ///
    /// `PUT /v1/endusers/{userId}`
    #[inline]
    pub fn update(&self, user_id: Uuid, body: types::UpdateEndUserInput) -> Update {
        let mut call = Call::new(self.client, "PUT", "/v1/endusers/{userId}");
        call.path("userId", user_id);
        call.json(&body);
        Update { call }
    }

    /// Patch end user.
    ///
    /// Changes only the given properties of one end user. Properties left out stay as they are; an
    /// empty list clears a list.
    ///
    /// `PATCH /v1/endusers/{userId}`
    #[inline]
    pub fn patch(&self, user_id: Uuid, body: types::PatchEndUserInput) -> Patch {
        let mut call = Call::new(self.client, "PATCH", "/v1/endusers/{userId}");
        call.path("userId", user_id);
        call.json(&body);
        Patch { call }
    }

    /// Anonymize end user.
    ///
    /// Requests the anonymization of an end user. The work is done later: keep the `id` of the
    /// answer and ask *Get anonymization status* how far it is. It cannot be undone.
    ///
    /// `PATCH /v1/endusers/{userId}/anonymize`
    pub fn anonymize(&self, user_id: Uuid) -> Anonymize {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/endusers/{userId}/anonymize",
        );
        call.path("userId", user_id);
        Anonymize { call }
    }

    /// Patch end user custom attributes.
    ///
    /// Changes custom attributes of an end user. The body maps ids of attributes to their new
    /// values; `null` clears an attribute, and attributes left out stay as they are.
    ///
    /// `PATCH /v1/endusers/{userId}/custom-attributes`
    #[inline]
    pub fn patch_custom_attributes(
        &self,
        user_id: Uuid,
        body: BTreeMap<Uuid, Option<types::CustomAttributeValue>>,
    ) -> PatchCustomAttributes {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/endusers/{userId}/custom-attributes",
        );
        call.path("userId", user_id);
        call.json(&body);
        PatchCustomAttributes { call }
    }

    /// List end user conversations.
    ///
    /// Lists the conversations an end user has requested.
    ///
    /// `GET /v1/endusers/{userId}/conversations`
    pub fn list_conversations(&self, user_id: Uuid) -> ListConversations {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/endusers/{userId}/conversations",
        );
        call.path("userId", user_id);
        ListConversations { call }
    }
}

/// The builder of a call to [`EndUsers::list`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

impl List {
    /// Number of items on a page at most.
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

    /// Only those with this email address. Excludes the other filters.
    ///
    /// Parameter `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.call.query("email", Into::<String>::into(email));
        self
    }

    /// Only those with this phone number. Excludes the other filters.
    ///
    /// Parameter `phone`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.call.query("phone", Into::<String>::into(phone));
        self
    }

    /// Only those with this external id. Excludes the other filters.
    ///
    /// Parameter `externalId`.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.call.query("externalId", Into::<String>::into(external_id));
        self
    }
}

paged!(List => types::EndUser);

/// The builder of a call to [`EndUsers::update_bulk`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct UpdateBulk {
    call: Call,
}

sends!(UpdateBulk => Vec<types::BulkActionOutcome<types::EndUser, types::BulkError>>, decode::list);

/// The builder of a call to [`EndUsers::create`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::EndUser, decode::data);

/// The builder of a call to [`EndUsers::patch_bulk`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PatchBulk {
    call: Call,
}

sends!(PatchBulk => Vec<types::BulkActionOutcome<types::EndUser, types::BulkError>>, decode::list);

/// The builder of a call to [`EndUsers::create_bulk`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct CreateBulk {
    call: Call,
}

sends!(CreateBulk => Vec<types::BulkActionOutcome<types::EndUser, types::BulkError>>, decode::list);

/// The builder of a call to [`EndUsers::get`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::EndUser, decode::data);

/// The builder of a call to [`EndUsers::update`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Update {
    call: Call,
}

sends!(Update => types::EndUser, decode::data);

/// The builder of a call to [`EndUsers::patch`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Patch {
    call: Call,
}

sends!(Patch => types::EndUser, decode::data);

/// The builder of a call to [`EndUsers::anonymize`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Anonymize {
    call: Call,
}

impl Anonymize {
    /// Anonymize even where the request would otherwise be refused with 409.
    ///
    /// Parameter `force`.
    pub fn force(mut self, force: bool) -> Self {
        self.call.query("force", force);
        self
    }
}

sends!(Anonymize => types::AnonymizationRequestStatus, decode::data);

/// The builder of a call to [`EndUsers::patch_custom_attributes`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PatchCustomAttributes {
    call: Call,
}

sends!(PatchCustomAttributes => Vec<types::CustomAttribute>, decode::list);

/// The builder of a call to [`EndUsers::list_conversations`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListConversations {
    call: Call,
}

impl ListConversations {
    /// Number of items on a page at most.
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
}

paged!(ListConversations => types::Conversation);
