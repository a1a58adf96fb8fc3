// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Conversations`

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::http::call::{Call, paged, sends};
use crate::{Client, DataList, DateTime, types};

/// The service [`conversations`](Client::conversations).
#[derive(Debug, Clone, Copy)]
pub struct Conversations<'a> {
    client: &'a Client,
}

impl Client {
    /// Conversations on every channel.
    ///
    /// Tag `Conversations`.
    pub fn conversations(&self) -> Conversations<'_> {
        Conversations { client: self }
    }
}

impl Conversations<'_> {
    /// Anonymize conversation.
    ///
    /// Requests the anonymization of a conversation and its messages. The work is done later: keep
    /// the `id` of the answer and ask *Get anonymization status* how far it is. It cannot be
    /// undone.
    ///
    /// Gives [`AnonymizationRequestStatus`](types::AnonymizationRequestStatus).
    ///
    /// `PATCH /v1/conversations/{conversationId}/anonymize`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().anonymize(40817).force(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Anonymize conversation")]
    #[doc(alias = "PATCH /v1/conversations/{conversationId}/anonymize")]
    #[doc(alias = "Conversations_anonymizeConversation")]
    pub fn anonymize(&self, conversation_id: i64) -> Anonymize {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/conversations/{conversationId}/anonymize",
        );
        call.path("conversationId", conversation_id);
        Anonymize { call }
    }

    /// Anonymize message.
    ///
    /// Requests the anonymization of a single message. The work is done later: keep the `id` of the
    /// answer and ask *Get anonymization status* how far it is. It cannot be undone.
    ///
    /// Gives [`AnonymizationRequestStatus`](types::AnonymizationRequestStatus).
    ///
    /// `PATCH /v1/conversations/{conversationId}/messages/{messageId}/anonymize`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .conversations()
    ///     .anonymize_message(40817, "7ae8a692-475b-4c6a-a67c-49b0f2e03f75".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Anonymize message")]
    #[doc(
        alias = "PATCH /v1/conversations/{conversationId}/messages/{messageId}/anonymize"
    )]
    #[doc(alias = "Conversations_anonymizeMessage")]
    pub fn anonymize_message(
        &self,
        conversation_id: i64,
        message_id: Uuid,
    ) -> AnonymizeMessage {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/conversations/{conversationId}/messages/{messageId}/anonymize",
        );
        call.path("conversationId", conversation_id);
        call.path("messageId", message_id);
        AnonymizeMessage { call }
    }

    /// Close conversation.
    ///
    /// Closes a conversation. The body is optional: it names the user on whose behalf the
    /// conversation is closed.
    ///
    /// Gives nothing.
    ///
    /// `PUT /v1/conversations/{conversationId}/close`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CloseConversationInput::new()
    ///     .user_id("69d9bac8-4827-453e-894e-4faff1870913".parse()?);
    /// dixa.conversations().close(40817).body(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Close conversation")]
    #[doc(alias = "PUT /v1/conversations/{conversationId}/close")]
    #[doc(alias = "Conversations_markClosed")]
    pub fn close(&self, conversation_id: i64) -> Close {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/conversations/{conversationId}/close",
        );
        call.path("conversationId", conversation_id);
        Close { call }
    }

    /// Reopen conversation.
    ///
    /// Opens a closed conversation again. The body is optional: it names the user on whose behalf
    /// the conversation is reopened.
    ///
    /// Gives nothing.
    ///
    /// `PUT /v1/conversations/{conversationId}/reopen`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::ReopenConversationInput::new()
    ///     .user_id("69d9bac8-4827-453e-894e-4faff1870913".parse()?);
    /// dixa.conversations().reopen(40817).body(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Reopen conversation")]
    #[doc(alias = "PUT /v1/conversations/{conversationId}/reopen")]
    #[doc(alias = "Conversations_reopenConversation")]
    pub fn reopen(&self, conversation_id: i64) -> Reopen {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/conversations/{conversationId}/reopen",
        );
        call.path("conversationId", conversation_id);
        Reopen { call }
    }

    /// Transfer conversation.
    ///
    /// Moves a conversation to another queue.
    ///
    /// Gives nothing.
    ///
    /// `PUT /v1/conversations/{conversationId}/transfer/queue`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::TransferConversationInput::new(
    ///     "16570185-3e30-4421-8a3f-d946d00faea2".parse()?,
    /// );
    /// dixa.conversations().transfer(40817, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Transfer conversation")]
    #[doc(alias = "PUT /v1/conversations/{conversationId}/transfer/queue")]
    #[doc(alias = "Conversations_transferQueue")]
    #[inline]
    pub fn transfer(
        &self,
        conversation_id: i64,
        body: types::TransferConversationInput,
    ) -> Transfer {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/conversations/{conversationId}/transfer/queue",
        );
        call.path("conversationId", conversation_id);
        call.json(&body);
        Transfer { call }
    }

    /// Add internal notes.
    ///
    /// Adds several internal notes to a conversation. The answer holds one outcome per note.
    ///
    /// Gives a list of [`BulkActionOutcome<InternalNoteData,
    /// ErrorResponse>`](types::BulkActionOutcome).
    ///
    /// `POST /v1/conversations/{conversationId}/notes/bulk`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = [
    ///     types::CreateInternalNoteInput::new("Asked the warehouse for a replacement.")
    ///         .agent_id("69d9bac8-4827-453e-894e-4faff1870913".parse()?)
    ///         .created_at("2021-12-01T12:46:36.581Z".parse()?),
    ///     types::CreateInternalNoteInput::new("Kunden ringer igen på mandag.")
    ///         .agent_id("ed292003-1e17-4b55-8638-0a68c2121a15".parse()?)
    ///         .created_at("2021-12-01T13:00:00.000Z[GMT]".parse()?),
    ///     types::CreateInternalNoteInput::new("Imported"),
    /// ];
    /// let answer = dixa.conversations().add_internal_notes(40817, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Add internal notes")]
    #[doc(alias = "POST /v1/conversations/{conversationId}/notes/bulk")]
    #[doc(alias = "Conversations_addInternalNotes")]
    #[inline]
    pub fn add_internal_notes(
        &self,
        conversation_id: i64,
        body: impl IntoIterator<Item = types::CreateInternalNoteInput>,
    ) -> AddInternalNotes {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/conversations/{conversationId}/notes/bulk",
        );
        call.path("conversationId", conversation_id);
        call.json(&DataList::new(body.into_iter().collect()));
        AddInternalNotes { call }
    }

    /// List internal notes.
    ///
    /// Lists the internal notes of a conversation. Notes are seen by agents only.
    ///
    /// Gives a list of [`InternalNoteData`](types::InternalNoteData).
    ///
    /// `GET /v1/conversations/{conversationId}/notes`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().list_internal_notes(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List internal notes")]
    #[doc(alias = "GET /v1/conversations/{conversationId}/notes")]
    #[doc(alias = "Conversations_listInternalNotes")]
    pub fn list_internal_notes(&self, conversation_id: i64) -> ListInternalNotes {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}/notes",
        );
        call.path("conversationId", conversation_id);
        ListInternalNotes { call }
    }

    /// Add internal note.
    ///
    /// Adds an internal note to a conversation. Give `createdAt` when importing notes from
    /// elsewhere.
    ///
    /// Gives [`InternalNoteData`](types::InternalNoteData).
    ///
    /// `POST /v1/conversations/{conversationId}/notes`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateInternalNoteInput::new(
    ///     "Asked the warehouse for a replacement.",
    /// )
    ///     .agent_id("69d9bac8-4827-453e-894e-4faff1870913".parse()?);
    /// let answer = dixa.conversations().add_internal_note(40817, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Add internal note")]
    #[doc(alias = "POST /v1/conversations/{conversationId}/notes")]
    #[doc(alias = "Conversations_addInternalNote")]
    #[inline]
    pub fn add_internal_note(
        &self,
        conversation_id: i64,
        body: types::CreateInternalNoteInput,
    ) -> AddInternalNote {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/conversations/{conversationId}/notes",
        );
        call.path("conversationId", conversation_id);
        call.json(&body);
        AddInternalNote { call }
    }

    /// List rating.
    ///
    /// Lists the ratings of a conversation, including those that are only scheduled, offered or
    /// cancelled.
    ///
    /// Gives a list of [`ConversationRating`](types::ConversationRating).
    ///
    /// `GET /v1/conversations/{conversationId}/rating`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().list_ratings(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List rating")]
    #[doc(alias = "GET /v1/conversations/{conversationId}/rating")]
    #[doc(alias = "Conversations_listRating")]
    pub fn list_ratings(&self, conversation_id: i64) -> ListRatings {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}/rating",
        );
        call.path("conversationId", conversation_id);
        ListRatings { call }
    }

    /// List organization activity log.
    ///
    /// Lists the activities on all conversations of the organization. Use `fromDatetime` and `toDatetime`
    /// to restrict the list to a period.
    ///
    /// Gives a [`Page`](crate::Page) of [`ActivityLogEntry`](types::ActivityLogEntry). `.items()`
    /// gives those of all pages.
    ///
    /// `GET /v1/conversations/activitylog`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .conversations()
    ///     .list_organization_activity_log()
    ///     .page_limit(2)
    ///     .page_key("eyJ0IjoxNjM4MzYyNzk2NTgxfQ==")
    ///     .from_datetime("2021-12-01T12:46:36.581Z".parse()?)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List organization activity log")]
    #[doc(alias = "GET /v1/conversations/activitylog")]
    #[doc(alias = "Conversations_listOrganizationActivityLog")]
    pub fn list_organization_activity_log(&self) -> ListOrganizationActivityLog {
        let call = Call::new(self.client, "GET", "/v1/conversations/activitylog");
        ListOrganizationActivityLog {
            call,
        }
    }

    /// List flows.
    ///
    /// Lists the conversation flows of the organization, of all channels or of one.
    ///
    /// Gives a list of [`ConversationFlow`](types::ConversationFlow).
    ///
    /// `GET /v1/conversations/flows`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .conversations()
    ///     .list_flows()
    ///     .channel(types::Channel::Email)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List flows")]
    #[doc(alias = "GET /v1/conversations/flows")]
    #[doc(alias = "Conversations_listFlows")]
    pub fn list_flows(&self) -> ListFlows {
        let call = Call::new(self.client, "GET", "/v1/conversations/flows");
        ListFlows { call }
    }

    /// Tag conversation.
    ///
    /// Puts a tag on a conversation.
    ///
    /// Gives nothing.
    ///
    /// `PUT /v1/conversations/{conversationId}/tags/{tagId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa
    ///     .conversations()
    ///     .tag(40817, "5602dec3-d4b3-4a12-adba-dfed707ddc38".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Tag conversation")]
    #[doc(alias = "PUT /v1/conversations/{conversationId}/tags/{tagId}")]
    #[doc(alias = "Conversations_tagConversation")]
    pub fn tag(&self, conversation_id: i64, tag_id: Uuid) -> Tag {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/conversations/{conversationId}/tags/{tagId}",
        );
        call.path("conversationId", conversation_id);
        call.path("tagId", tag_id);
        Tag { call }
    }

    /// Untag conversation.
    ///
    /// Takes a tag off a conversation. The tag itself is kept.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/conversations/{conversationId}/tags/{tagId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa
    ///     .conversations()
    ///     .untag(40817, "5602dec3-d4b3-4a12-adba-dfed707ddc38".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Untag conversation")]
    #[doc(alias = "DELETE /v1/conversations/{conversationId}/tags/{tagId}")]
    #[doc(alias = "Conversations_untagConversation")]
    pub fn untag(&self, conversation_id: i64, tag_id: Uuid) -> Untag {
        let mut call = Call::new(
            self.client,
            "DELETE",
            "/v1/conversations/{conversationId}/tags/{tagId}",
        );
        call.path("conversationId", conversation_id);
        call.path("tagId", tag_id);
        Untag { call }
    }

    /// List tags.
    ///
    /// Lists the tags of a conversation.
    ///
    /// Gives a list of [`Tag`](types::Tag).
    ///
    /// `GET /v1/conversations/{conversationId}/tags`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().list_tags(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List tags")]
    #[doc(alias = "GET /v1/conversations/{conversationId}/tags")]
    #[doc(alias = "Conversations_listTags")]
    pub fn list_tags(&self, conversation_id: i64) -> ListTags {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}/tags",
        );
        call.path("conversationId", conversation_id);
        ListTags { call }
    }

    /// List messages.
    ///
    /// Lists the messages of a conversation, calls and recordings included. What `attributes` holds
    /// depends on the channel of the message.
    ///
    /// Gives a list of [`Message`](types::Message).
    ///
    /// `GET /v1/conversations/{conversationId}/messages`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().list_messages(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List messages")]
    #[doc(alias = "GET /v1/conversations/{conversationId}/messages")]
    #[doc(alias = "Conversations_listMessages")]
    pub fn list_messages(&self, conversation_id: i64) -> ListMessages {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}/messages",
        );
        call.path("conversationId", conversation_id);
        ListMessages { call }
    }

    /// Add message.
    ///
    /// Adds a message to a conversation, either from the end user (`Inbound`) or from an agent
    /// (`Outbound`). Attachments are given by URL.
    ///
    /// Gives [`CreateMessageOutputData`](types::CreateMessageOutputData).
    ///
    /// `POST /v1/conversations/{conversationId}/messages`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateMessageInput::Inbound(
    ///     types::Inbound::new(
    ///         types::Content::Text(
    ///             types::Text::new("My parcel arrived damaged. What now?"),
    ///         ),
    ///     )
    ///         .attachments(
    ///             [types::File::new("https://files.example.com/d/91bc/parcel.jpg")],
    ///         )
    ///         .integration_email("support@example.com")
    ///         .external_id("shop-msg-118"),
    /// );
    /// let answer = dixa.conversations().add_message(40817, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Add message")]
    #[doc(alias = "POST /v1/conversations/{conversationId}/messages")]
    #[doc(alias = "Conversations_addMessage")]
    #[inline]
    pub fn add_message(
        &self,
        conversation_id: i64,
        body: impl Into<types::CreateMessageInput>,
    ) -> AddMessage {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/conversations/{conversationId}/messages",
        );
        call.path("conversationId", conversation_id);
        let body: types::CreateMessageInput = body.into();
        call.json(&body);
        AddMessage { call }
    }

    /// Create conversation.
    ///
    /// Creates a conversation with its first message. The kind in `_type` decides which properties
    /// are needed; a callback has no message.
    ///
    /// Gives [`ConversationResponse`](types::ConversationResponse).
    ///
    /// `POST /v1/conversations`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateConversationInput::Email(
    ///     types::Email::new(
    ///         "ee073a1f-9b3e-431d-acdb-081cc4b415ea".parse()?,
    ///         "support@example.com",
    ///         "Pakken er beskadiget 📦",
    ///         types::CreateMessageInput::Inbound(
    ///             types::Inbound::new(
    ///                 types::Content::Html(types::Html::new("<p>Hej</p>")),
    ///             ),
    ///         ),
    ///     )
    ///         .language("da"),
    /// );
    /// let answer = dixa.conversations().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create conversation")]
    #[doc(alias = "POST /v1/conversations")]
    #[doc(alias = "Conversations_createNewConversation")]
    #[inline]
    pub fn create(&self, body: impl Into<types::CreateConversationInput>) -> Create {
        let mut call = Call::new(self.client, "POST", "/v1/conversations");
        let body: types::CreateConversationInput = body.into();
        call.json(&body);
        Create { call }
    }

    /// Patch conversation custom attributes.
    ///
    /// Changes custom attributes of a conversation. The body maps ids of attributes to their new
    /// values; `null` clears an attribute, and attributes left out stay as they are.
    ///
    /// Gives a list of [`CustomAttribute`](types::CustomAttribute).
    ///
    /// `PATCH /v1/conversations/{conversationId}/custom-attributes`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = std::collections::BTreeMap::from(
    ///     [
    ///         (
    ///             "f278dbc5-583b-4415-9d8a-a48c43e034b1".parse()?,
    ///             Some(types::CustomAttributeValue::Text("10-48211".to_owned())),
    ///         ),
    ///         (
    ///             "381f75c4-7779-4b3a-9456-b16c787adacd".parse()?,
    ///             Some(
    ///                 types::CustomAttributeValue::List(
    ///                     vec!["Delivery".to_owned(), "Damaged parcel".to_owned()],
    ///                 ),
    ///             ),
    ///         ),
    ///     ],
    /// );
    /// let answer = dixa
    ///     .conversations()
    ///     .patch_custom_attributes(4294968101, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Patch conversation custom attributes")]
    #[doc(alias = "PATCH /v1/conversations/{conversationId}/custom-attributes")]
    #[doc(alias = "Conversations_updateCustomAttributes")]
    #[inline]
    pub fn patch_custom_attributes(
        &self,
        conversation_id: i64,
        body: BTreeMap<Uuid, Option<types::CustomAttributeValue>>,
    ) -> PatchCustomAttributes {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/conversations/{conversationId}/custom-attributes",
        );
        call.path("conversationId", conversation_id);
        call.json(&body);
        PatchCustomAttributes { call }
    }

    /// Claim conversation.
    ///
    /// Assigns a conversation to an agent.
    ///
    /// Gives nothing.
    ///
    /// `PUT /v1/conversations/{conversationId}/claim`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::ClaimConversationInput::new(
    ///     "69d9bac8-4827-453e-894e-4faff1870913".parse()?,
    /// );
    /// dixa.conversations().claim(40817, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Claim conversation")]
    #[doc(alias = "PUT /v1/conversations/{conversationId}/claim")]
    #[doc(alias = "Conversations_claimConversation")]
    #[inline]
    pub fn claim(
        &self,
        conversation_id: i64,
        body: types::ClaimConversationInput,
    ) -> Claim {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/conversations/{conversationId}/claim",
        );
        call.path("conversationId", conversation_id);
        call.json(&body);
        Claim { call }
    }

    /// List activity log.
    ///
    /// Lists the activities on one conversation, from its creation on.
    ///
    /// Gives a list of [`ActivityLogEntry`](types::ActivityLogEntry).
    ///
    /// `GET /v1/conversations/{conversationId}/activitylog`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().list_activity_log(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List activity log")]
    #[doc(alias = "GET /v1/conversations/{conversationId}/activitylog")]
    #[doc(alias = "Conversations_getActivityLog")]
    pub fn list_activity_log(&self, conversation_id: i64) -> ListActivityLog {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}/activitylog",
        );
        call.path("conversationId", conversation_id);
        ListActivityLog { call }
    }

    /// Get conversation.
    ///
    /// Returns one conversation. Its `_type` tells the kind of conversation; an anonymized
    /// conversation keeps only what identifies nobody.
    ///
    /// Gives [`Conversation`](types::Conversation).
    ///
    /// `GET /v1/conversations/{conversationId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().get(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get conversation")]
    #[doc(alias = "GET /v1/conversations/{conversationId}")]
    #[doc(alias = "Conversations_getById")]
    pub fn get(&self, conversation_id: i64) -> Get {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}",
        );
        call.path("conversationId", conversation_id);
        Get { call }
    }

    /// List linked conversations.
    ///
    /// Lists the conversations linked to this one: side conversations, follow-ups and forwarded
    /// emails.
    ///
    /// Gives a list of [`Conversation`](types::Conversation).
    ///
    /// `GET /v1/conversations/{conversationId}/linked`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().list_linked(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List linked conversations")]
    #[doc(alias = "GET /v1/conversations/{conversationId}/linked")]
    #[doc(alias = "Conversations_listLinked")]
    pub fn list_linked(&self, conversation_id: i64) -> ListLinked {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}/linked",
        );
        call.path("conversationId", conversation_id);
        ListLinked { call }
    }
}

/// The builder of a call to [`Conversations::anonymize`].
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

sends!(Anonymize => types::AnonymizationRequestStatus, data);

/// The builder of a call to [`Conversations::anonymize_message`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AnonymizeMessage {
    call: Call,
}

sends!(AnonymizeMessage => types::AnonymizationRequestStatus, data);

/// The builder of a call to [`Conversations::close`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Close {
    call: Call,
}

impl Close {
    /// Sets the request body.
    #[inline]
    pub fn body(mut self, body: types::CloseConversationInput) -> Self {
        self.call.json(&body);
        self
    }
}

sends!(Close => (), empty);

/// The builder of a call to [`Conversations::reopen`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Reopen {
    call: Call,
}

impl Reopen {
    /// Sets the request body.
    #[inline]
    pub fn body(mut self, body: types::ReopenConversationInput) -> Self {
        self.call.json(&body);
        self
    }
}

sends!(Reopen => (), empty);

/// The builder of a call to [`Conversations::transfer`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Transfer {
    call: Call,
}

sends!(Transfer => (), empty);

/// The builder of a call to [`Conversations::add_internal_notes`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AddInternalNotes {
    call: Call,
}

sends!(AddInternalNotes => Vec<types::BulkActionOutcome<types::InternalNoteData, types::ErrorResponse>>, list);

/// The builder of a call to [`Conversations::list_internal_notes`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListInternalNotes {
    call: Call,
}

sends!(ListInternalNotes => Vec<types::InternalNoteData>, list);

/// The builder of a call to [`Conversations::add_internal_note`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AddInternalNote {
    call: Call,
}

sends!(AddInternalNote => types::InternalNoteData, data);

/// The builder of a call to [`Conversations::list_ratings`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListRatings {
    call: Call,
}

sends!(ListRatings => Vec<types::ConversationRating>, list);

/// The builder of a call to [`Conversations::list_organization_activity_log`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListOrganizationActivityLog {
    call: Call,
}

impl ListOrganizationActivityLog {
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

    /// Start of the period.
    ///
    /// Parameter `fromDatetime`.
    pub fn from_datetime(mut self, from_datetime: DateTime) -> Self {
        self.call.query("fromDatetime", from_datetime);
        self
    }

    /// End of the period.
    ///
    /// Parameter `toDatetime`.
    pub fn to_datetime(mut self, to_datetime: DateTime) -> Self {
        self.call.query("toDatetime", to_datetime);
        self
    }
}

paged!(ListOrganizationActivityLog => types::ActivityLogEntry);

/// The builder of a call to [`Conversations::list_flows`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListFlows {
    call: Call,
}

impl ListFlows {
    /// Only the flows of this channel.
    ///
    /// Parameter `channel`.
    pub fn channel(mut self, channel: impl Into<types::Channel>) -> Self {
        self.call.query("channel", Into::<types::Channel>::into(channel));
        self
    }
}

sends!(ListFlows => Vec<types::ConversationFlow>, list);

/// The builder of a call to [`Conversations::tag`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Tag {
    call: Call,
}

sends!(Tag => (), empty);

/// The builder of a call to [`Conversations::untag`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Untag {
    call: Call,
}

sends!(Untag => (), empty);

/// The builder of a call to [`Conversations::list_tags`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListTags {
    call: Call,
}

sends!(ListTags => Vec<types::Tag>, list);

/// The builder of a call to [`Conversations::list_messages`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListMessages {
    call: Call,
}

sends!(ListMessages => Vec<types::Message>, list);

/// The builder of a call to [`Conversations::add_message`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AddMessage {
    call: Call,
}

sends!(AddMessage => types::CreateMessageOutputData, data);

/// The builder of a call to [`Conversations::create`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::ConversationResponse, data);

/// The builder of a call to [`Conversations::patch_custom_attributes`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PatchCustomAttributes {
    call: Call,
}

sends!(PatchCustomAttributes => Vec<types::CustomAttribute>, list);

/// The builder of a call to [`Conversations::claim`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Claim {
    call: Call,
}

sends!(Claim => (), empty);

/// The builder of a call to [`Conversations::list_activity_log`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListActivityLog {
    call: Call,
}

sends!(ListActivityLog => Vec<types::ActivityLogEntry>, list);

/// The builder of a call to [`Conversations::get`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::Conversation, data);

/// The builder of a call to [`Conversations::list_linked`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListLinked {
    call: Call,
}

sends!(ListLinked => Vec<types::Conversation>, list);
