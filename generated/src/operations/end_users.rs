// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `End Users`

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::http::call::{Call, paged, sends};
use crate::{Client, DataList, Id, ListOf, types};

/// Customers who contact the organization.
///
/// [`Client::end_users`] gives it.
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
    /// Gives a [`Page`](crate::Page) of [`EndUser`](types::EndUser). `.items()` gives those of all
    /// pages.
    ///
    /// `GET /v1/endusers`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .end_users()
    ///     .list()
    ///     .page_limit(25)
    ///     .page_key(
    ///         "eyJrIjoiPz8/Pj4+IiwiYWZ0ZXIiOiJhNjIwYTEzMy1kYjIyLTQzZjItYjU1MC02YzE5NjQ5MjQyMmIifQ==",
    ///     )
    ///     .email("ada.obi@example.com")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List end users")]
    #[doc(alias = "GET /v1/endusers")]
    #[doc(alias = "getEndusers")]
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/endusers");
        List { call }
    }

    /// Update end users.
    ///
    /// Updates several end users in one request. The answer holds one outcome per end user, in
    /// which a failure does not affect the others.
    ///
    /// Gives a list of [`BulkActionOutcome<EndUser, BulkError>`](types::BulkActionOutcome).
    ///
    /// `PUT /v1/endusers`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = [
    ///     types::BulkUpdateEndUserInput::new(
    ///         "ee073a1f-9b3e-431d-acdb-081cc4b415ea".parse()?,
    ///         "Ada Obi",
    ///     )
    ///         .email("ada.obi@example.com")
    ///         .phone_number("+12025550117")
    ///         .additional_emails(["ada@example.org", "billing+ada@example.org"])
    ///         .additional_phone_numbers(["+12025550118"])
    ///         .first_name("Ada")
    ///         .last_name("Obi")
    ///         .middle_names(["Ngozi"])
    ///         .avatar_url("https://cdn.example.com/avatars/ada.jpg")
    ///         .external_id("crm-10482"),
    ///     types::BulkUpdateEndUserInput::new(
    ///         "a620a133-db22-43f2-b550-6c196492422b".parse()?,
    ///         "Zoë",
    ///     ),
    /// ];
    /// let answer = dixa.end_users().update_bulk(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Update end users")]
    #[doc(alias = "update bulk")]
    #[doc(alias = "PUT /v1/endusers")]
    #[doc(alias = "putEndusers")]
    #[inline]
    pub fn update_bulk<M>(
        &self,
        body: impl ListOf<types::BulkUpdateEndUserInput, M>,
    ) -> UpdateBulk {
        let mut call = Call::new(self.client, "PUT", "/v1/endusers");
        call.json(&DataList::new(body.into_list()));
        UpdateBulk { call }
    }

    /// Create end user.
    ///
    /// Creates an end user. None of the properties is required. An email address, phone number or
    /// external id that another end user has already is answered with 400.
    ///
    /// Gives [`EndUser`](types::EndUser).
    ///
    /// `POST /v1/endusers`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateEndUserInput::new()
    ///     .display_name("Ada Obi")
    ///     .email("ada.obi@example.com")
    ///     .phone_number("+12025550117")
    ///     .additional_emails(["ada@example.org", "billing+ada@example.org"])
    ///     .additional_phone_numbers(["+12025550118"])
    ///     .first_name("Ada")
    ///     .last_name("Obi")
    ///     .middle_names(["Ngozi"])
    ///     .avatar_url("https://cdn.example.com/avatars/ada.jpg")
    ///     .external_id("crm-10482");
    /// let answer = dixa.end_users().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create end user")]
    #[doc(alias = "POST /v1/endusers")]
    #[doc(alias = "postEndusers")]
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
    /// Gives a list of [`BulkActionOutcome<EndUser, BulkError>`](types::BulkActionOutcome).
    ///
    /// `PATCH /v1/endusers`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = [
    ///     types::BulkPatchEndUserInput::new(
    ///         "ee073a1f-9b3e-431d-acdb-081cc4b415ea".parse()?,
    ///     )
    ///         .display_name("Ada Obi")
    ///         .email("ada.obi@example.com")
    ///         .phone_number("+12025550117")
    ///         .additional_emails(["ada@example.org", "billing+ada@example.org"])
    ///         .additional_phone_numbers(["+12025550118"])
    ///         .first_name("Ada")
    ///         .last_name("Obi")
    ///         .middle_names(["Ngozi"])
    ///         .avatar_url("https://cdn.example.com/avatars/ada.jpg")
    ///         .external_id("crm-10482"),
    ///     types::BulkPatchEndUserInput::new(
    ///         "a620a133-db22-43f2-b550-6c196492422b".parse()?,
    ///     )
    ///         .additional_emails([]),
    ///     types::BulkPatchEndUserInput::new(
    ///         "73cd7a70-1c1f-4d81-a1ed-7e9186683d54".parse()?,
    ///     )
    ///         .external_id("0041"),
    ///     types::BulkPatchEndUserInput::new(
    ///         "346fa54a-a3f2-4877-b9cb-996057b0c9c0".parse()?,
    ///     ),
    /// ];
    /// let answer = dixa.end_users().patch_bulk(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Patch end users")]
    #[doc(alias = "patch bulk")]
    #[doc(alias = "PATCH /v1/endusers")]
    #[doc(alias = "patchEndusers")]
    #[inline]
    pub fn patch_bulk<M>(
        &self,
        body: impl ListOf<types::BulkPatchEndUserInput, M>,
    ) -> PatchBulk {
        let mut call = Call::new(self.client, "PATCH", "/v1/endusers");
        call.json(&DataList::new(body.into_list()));
        PatchBulk { call }
    }

    /// Create end users.
    ///
    /// Creates several end users in one request. The answer holds one outcome per end user.
    ///
    /// Gives a list of [`BulkActionOutcome<EndUser, BulkError>`](types::BulkActionOutcome).
    ///
    /// `POST /v1/endusers/bulk`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = [
    ///     types::CreateEndUserInput::new()
    ///         .display_name("Ada Obi")
    ///         .email("ada.obi@example.com")
    ///         .phone_number("+12025550117")
    ///         .additional_emails(["ada@example.org", "billing+ada@example.org"])
    ///         .additional_phone_numbers(["+12025550118"])
    ///         .first_name("Ada")
    ///         .last_name("Obi")
    ///         .middle_names(["Ngozi"])
    ///         .avatar_url("https://cdn.example.com/avatars/ada.jpg")
    ///         .external_id("crm-10482"),
    ///     types::CreateEndUserInput::new()
    ///         .display_name("山田 花子")
    ///         .phone_number("+61491570156"),
    ///     types::CreateEndUserInput::new().email("not an address"),
    /// ];
    /// let answer = dixa.end_users().create_bulk(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create end users")]
    #[doc(alias = "create bulk")]
    #[doc(alias = "POST /v1/endusers/bulk")]
    #[doc(alias = "postEndusersBulk")]
    #[inline]
    pub fn create_bulk<M>(
        &self,
        body: impl ListOf<types::CreateEndUserInput, M>,
    ) -> CreateBulk {
        let mut call = Call::new(self.client, "POST", "/v1/endusers/bulk");
        call.json(&DataList::new(body.into_list()));
        CreateBulk { call }
    }

    /// Get end user.
    ///
    /// Returns one end user with its custom attributes.
    ///
    /// Gives [`EndUser`](types::EndUser).
    ///
    /// `GET /v1/endusers/{userId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.end_users().get("ee073a1f-9b3e-431d-acdb-081cc4b415ea").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get end user")]
    #[doc(alias = "GET /v1/endusers/{userId}")]
    #[doc(alias = "getEndusersUserid")]
    pub fn get(&self, user_id: impl Into<Id>) -> Get {
        let mut call = Call::new(self.client, "GET", "/v1/endusers/{userId}");
        call.path("userId", Into::<Id>::into(user_id));
        Get { call }
    }

    /// Update end user.
    ///
    /// Updates the profile of one end user. The display name is always part of the request; use *Patch
    /// end user* to change single properties.
    ///
    /// Gives [`EndUser`](types::EndUser).
    ///
    /// `PUT /v1/endusers/{userId}`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UpdateEndUserInput::new("Ada Obi")
    ///     .email("ada.obi@example.com")
    ///     .phone_number("+12025550117")
    ///     .additional_emails(["ada@example.org", "billing+ada@example.org"])
    ///     .additional_phone_numbers(["+12025550118"])
    ///     .first_name("Ada")
    ///     .last_name("Obi")
    ///     .middle_names(["Ngozi"])
    ///     .avatar_url("https://cdn.example.com/avatars/ada.jpg")
    ///     .external_id("crm-10482");
    /// let answer = dixa
    ///     .end_users()
    ///     .update("ee073a1f-9b3e-431d-acdb-081cc4b415ea", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Update end user")]
    #[doc(alias = "PUT /v1/endusers/{userId}")]
    #[doc(alias = "putEndusersUserid")]
    #[inline]
    pub fn update(
        &self,
        user_id: impl Into<Id>,
        body: types::UpdateEndUserInput,
    ) -> Update {
        let mut call = Call::new(self.client, "PUT", "/v1/endusers/{userId}");
        call.path("userId", Into::<Id>::into(user_id));
        call.json(&body);
        Update { call }
    }

    /// Patch end user.
    ///
    /// Changes only the given properties of one end user. Properties left out stay as they are; an
    /// empty list clears a list.
    ///
    /// Gives [`EndUser`](types::EndUser).
    ///
    /// `PATCH /v1/endusers/{userId}`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PatchEndUserInput::new()
    ///     .email("ada.obi@example.com")
    ///     .external_id("crm-10482");
    /// let answer = dixa
    ///     .end_users()
    ///     .patch("ee073a1f-9b3e-431d-acdb-081cc4b415ea", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Patch end user")]
    #[doc(alias = "PATCH /v1/endusers/{userId}")]
    #[doc(alias = "patchEndusersUserid")]
    #[inline]
    pub fn patch(
        &self,
        user_id: impl Into<Id>,
        body: types::PatchEndUserInput,
    ) -> Patch {
        let mut call = Call::new(self.client, "PATCH", "/v1/endusers/{userId}");
        call.path("userId", Into::<Id>::into(user_id));
        call.json(&body);
        Patch { call }
    }

    /// Anonymize end user.
    ///
    /// Requests the anonymization of an end user. The work is done later: keep the `id` of the
    /// answer and ask *Get anonymization status* how far it is. It cannot be undone.
    ///
    /// Gives [`AnonymizationRequestStatus`](types::AnonymizationRequestStatus).
    ///
    /// `PATCH /v1/endusers/{userId}/anonymize`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .end_users()
    ///     .anonymize("ee073a1f-9b3e-431d-acdb-081cc4b415ea")
    ///     .force(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Anonymize end user")]
    #[doc(alias = "PATCH /v1/endusers/{userId}/anonymize")]
    #[doc(alias = "patchEndusersUseridAnonymize")]
    pub fn anonymize(&self, user_id: impl Into<Id>) -> Anonymize {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/endusers/{userId}/anonymize",
        );
        call.path("userId", Into::<Id>::into(user_id));
        Anonymize { call }
    }

    /// Patch end user custom attributes.
    ///
    /// Changes custom attributes of an end user. The body maps ids of attributes to their new
    /// values; `null` clears an attribute, and attributes left out stay as they are.
    ///
    /// Gives a list of [`CustomAttribute`](types::CustomAttribute).
    ///
    /// `PATCH /v1/endusers/{userId}/custom-attributes`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = std::collections::BTreeMap::from(
    ///     [
    ///         (
    ///             "ecfd4166-229d-4ca2-bcfb-0c125ad26270".parse()?,
    ///             Some(types::CustomAttributeValue::List(vec!["Premium".to_owned()])),
    ///         ),
    ///         (
    ///             "ca2159b9-e5a4-4a7a-a8b5-b808ee968acc".parse()?,
    ///             Some(types::CustomAttributeValue::Text("Ada".to_owned())),
    ///         ),
    ///     ],
    /// );
    /// let answer = dixa
    ///     .end_users()
    ///     .patch_custom_attributes("ee073a1f-9b3e-431d-acdb-081cc4b415ea", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Patch end user custom attributes")]
    #[doc(alias = "patch custom attributes")]
    #[doc(alias = "PATCH /v1/endusers/{userId}/custom-attributes")]
    #[doc(alias = "patchEndusersUseridCustom-attributes")]
    #[inline]
    pub fn patch_custom_attributes<M>(
        &self,
        user_id: impl Into<Id>,
        body: impl ListOf<(Uuid, Option<types::CustomAttributeValue>), M>,
    ) -> PatchCustomAttributes {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/endusers/{userId}/custom-attributes",
        );
        call.path("userId", Into::<Id>::into(user_id));
        let body: BTreeMap<Uuid, Option<types::CustomAttributeValue>> = body
            .into_list()
            .into_iter()
            .collect();
        call.json(&body);
        PatchCustomAttributes { call }
    }

    /// List end user conversations.
    ///
    /// Lists the conversations an end user has requested.
    ///
    /// Gives a [`Page`](crate::Page) of [`Conversation`](types::Conversation). `.items()` gives
    /// those of all pages.
    ///
    /// `GET /v1/endusers/{userId}/conversations`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .end_users()
    ///     .list_conversations("ee073a1f-9b3e-431d-acdb-081cc4b415ea")
    ///     .page_limit(2)
    ///     .page_key("eyJiZWZvcmUiOjMxMjQ1fQ==")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List end user conversations")]
    #[doc(alias = "list conversations")]
    #[doc(alias = "GET /v1/endusers/{userId}/conversations")]
    #[doc(alias = "getEndusersUseridConversations")]
    pub fn list_conversations(&self, user_id: impl Into<Id>) -> ListConversations {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/endusers/{userId}/conversations",
        );
        call.path("userId", Into::<Id>::into(user_id));
        ListConversations { call }
    }
}

/// The builder of a call to [`EndUsers::list`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

impl List {
    /// Number of items on a page at most.
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

    /// Only those with this email address. Excludes the other filters.
    ///
    /// Parameter `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.call.query("email", Into::<String>::into(email));
        self
    }

    /// Sets `email` if there is a value.
    pub fn maybe_email(self, email: Option<impl Into<String>>) -> Self {
        match email {
            Some(email) => self.email(email),
            None => self,
        }
    }

    /// Only those with this phone number. Excludes the other filters.
    ///
    /// Parameter `phone`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.call.query("phone", Into::<String>::into(phone));
        self
    }

    /// Sets `phone` if there is a value.
    pub fn maybe_phone(self, phone: Option<impl Into<String>>) -> Self {
        match phone {
            Some(phone) => self.phone(phone),
            None => self,
        }
    }

    /// Only those with this external id. Excludes the other filters.
    ///
    /// Parameter `externalId`.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.call.query("externalId", Into::<String>::into(external_id));
        self
    }

    /// Sets `externalId` if there is a value.
    pub fn maybe_external_id(self, external_id: Option<impl Into<String>>) -> Self {
        match external_id {
            Some(external_id) => self.external_id(external_id),
            None => self,
        }
    }
}

paged!(List => types::EndUser);

/// The builder of a call to [`EndUsers::update_bulk`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct UpdateBulk {
    call: Call,
}

sends!(UpdateBulk => Vec<types::BulkActionOutcome<types::EndUser, types::BulkError>>, list);

/// The builder of a call to [`EndUsers::create`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::EndUser, data);

/// The builder of a call to [`EndUsers::patch_bulk`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PatchBulk {
    call: Call,
}

sends!(PatchBulk => Vec<types::BulkActionOutcome<types::EndUser, types::BulkError>>, list);

/// The builder of a call to [`EndUsers::create_bulk`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct CreateBulk {
    call: Call,
}

sends!(CreateBulk => Vec<types::BulkActionOutcome<types::EndUser, types::BulkError>>, list);

/// The builder of a call to [`EndUsers::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::EndUser, data);

/// The builder of a call to [`EndUsers::update`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Update {
    call: Call,
}

sends!(Update => types::EndUser, data);

/// The builder of a call to [`EndUsers::patch`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Patch {
    call: Call,
}

sends!(Patch => types::EndUser, data);

/// The builder of a call to [`EndUsers::anonymize`], which has an example. `.await` sends it.
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

    /// Sets `force` if there is a value.
    pub fn maybe_force(self, force: Option<bool>) -> Self {
        match force {
            Some(force) => self.force(force),
            None => self,
        }
    }
}

sends!(Anonymize => types::AnonymizationRequestStatus, data);

/// The builder of a call to [`EndUsers::patch_custom_attributes`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PatchCustomAttributes {
    call: Call,
}

sends!(PatchCustomAttributes => Vec<types::CustomAttribute>, list);

/// The builder of a call to [`EndUsers::list_conversations`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListConversations {
    call: Call,
}

impl ListConversations {
    /// Number of items on a page at most.
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
}

paged!(ListConversations => types::Conversation);
