// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Conversations`

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::http::call::{Call, paged, sends};
use crate::{Client, DataList, DateTime, Id, ListOf, types};

/// Conversations on every channel.
///
/// [`Client::conversations`] gives it.
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
    #[doc(alias = "patchConversationsConversationidAnonymize")]
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
    ///     .anonymize_message(40817, "7ae8a692-475b-4c6a-a67c-49b0f2e03f75")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Anonymize message")]
    #[doc(
        alias = "PATCH /v1/conversations/{conversationId}/messages/{messageId}/anonymize"
    )]
    #[doc(alias = "patchConversationsConversationidMessagesMessageidAnonymize")]
    pub fn anonymize_message(
        &self,
        conversation_id: i64,
        message_id: impl Into<Id>,
    ) -> AnonymizeMessage {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/conversations/{conversationId}/messages/{messageId}/anonymize",
        );
        call.path("conversationId", conversation_id);
        call.path("messageId", Into::<Id>::into(message_id));
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
    #[doc(alias = "putConversationsConversationidClose")]
    pub fn close(&self, conversation_id: i64) -> Close {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/conversations/{conversationId}/close",
        );
        call.path("conversationId", conversation_id);
        Close { call }
    }

    /// Followup conversation.
    ///
    /// Puts a conversation aside until a point in time. It is pending until then; after that it
    /// comes back to be worked on.
    ///
    /// Gives nothing.
    ///
    /// `PUT /v1/conversations/{conversationId}/followup`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::FollowupConversationInput::new(
    ///     "2026-02-09T08:00:00.000Z".parse()?,
    /// );
    /// dixa.conversations().follow_up(40817, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Followup conversation")]
    #[doc(alias = "follow up")]
    #[doc(alias = "PUT /v1/conversations/{conversationId}/followup")]
    #[doc(alias = "putConversationsConversationidFollowup")]
    #[inline]
    pub fn follow_up(
        &self,
        conversation_id: i64,
        body: types::FollowupConversationInput,
    ) -> FollowUp {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/conversations/{conversationId}/followup",
        );
        call.path("conversationId", conversation_id);
        call.json(&body);
        FollowUp { call }
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
    #[doc(alias = "putConversationsConversationidReopen")]
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
    #[doc(alias = "putConversationsConversationidTransferQueue")]
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
    /// Gives a list of [`BulkActionOutcome<InternalNote,
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
    #[doc(alias = "postConversationsConversationidNotesBulk")]
    #[inline]
    pub fn add_internal_notes<M>(
        &self,
        conversation_id: i64,
        body: impl ListOf<types::CreateInternalNoteInput, M>,
    ) -> AddInternalNotes {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/conversations/{conversationId}/notes/bulk",
        );
        call.path("conversationId", conversation_id);
        call.json(&DataList::new(body.into_list()));
        AddInternalNotes { call }
    }

    /// List internal notes.
    ///
    /// Lists the internal notes of a conversation. Notes are seen by agents only.
    ///
    /// Gives a list of [`InternalNote`](types::InternalNote).
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
    #[doc(alias = "getConversationsConversationidNotes")]
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
    /// Gives [`InternalNote`](types::InternalNote).
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
    #[doc(alias = "postConversationsConversationidNotes")]
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

    /// Create conversation rating result.
    ///
    /// Submits the rating that an end user gives, for a rating that was offered with *Create
    /// conversation rating offer*. The `_type` of `ratingResult` must be that of the offer.
    ///
    /// Gives [`RatingResult`](types::RatingResult).
    ///
    /// `POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateRatingResultInput::new(
    ///     types::SubmittedRatingResult::Csat(types::Csat::new(5)),
    /// )
    ///     .user_id("ee073a1f-9b3e-431d-acdb-081cc4b415ea")
    ///     .comment("Hurtig hjælp, tak!")
    ///     .submitted_at("2026-02-03T14:12:27.581Z".parse()?);
    /// let answer = dixa
    ///     .conversations()
    ///     .submit_rating(40817, "5b4c8012-ede7-4d0c-bfb8-8309fadb8908", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create conversation rating result")]
    #[doc(alias = "submit rating")]
    #[doc(alias = "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit")]
    #[doc(alias = "postConversationsConversationidRatingsRatingidSubmit")]
    #[inline]
    pub fn submit_rating(
        &self,
        conversation_id: i64,
        rating_id: impl Into<String>,
        body: types::CreateRatingResultInput,
    ) -> SubmitRating {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/conversations/{conversationId}/ratings/{ratingId}/submit",
        );
        call.path("conversationId", conversation_id);
        call.path("ratingId", Into::<String>::into(rating_id));
        call.json(&body);
        SubmitRating { call }
    }

    /// Create conversation rating offer.
    ///
    /// Records that the end user of a conversation is asked for a rating. Use the `id` of the
    /// answer in *Create conversation rating result* to submit what the end user says.
    ///
    /// Gives [`RatingOffer`](types::RatingOffer).
    ///
    /// `POST /v1/conversations/{conversationId}/ratings/offer`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateRatingOfferInput::new(
    ///     "ee073a1f-9b3e-431d-acdb-081cc4b415ea",
    ///     "69d9bac8-4827-453e-894e-4faff1870913",
    ///     "Csat",
    /// )
    ///     .offered_at("2026-02-03T14:10:00.935Z".parse()?);
    /// let answer = dixa.conversations().offer_rating(40817, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create conversation rating offer")]
    #[doc(alias = "offer rating")]
    #[doc(alias = "POST /v1/conversations/{conversationId}/ratings/offer")]
    #[doc(alias = "postConversationsConversationidRatingsOffer")]
    #[inline]
    pub fn offer_rating(
        &self,
        conversation_id: i64,
        body: types::CreateRatingOfferInput,
    ) -> OfferRating {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/conversations/{conversationId}/ratings/offer",
        );
        call.path("conversationId", conversation_id);
        call.json(&body);
        OfferRating { call }
    }

    /// List rating.
    ///
    /// Lists the ratings of a conversation, including those that are only scheduled, offered or
    /// cancelled.
    ///
    /// Use *List ratings for a conversation* in its place.
    ///
    /// Gives a list of [`ConversationRating`](types::ConversationRating).
    ///
    /// `GET /v1/conversations/{conversationId}/rating`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().list_rating(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List rating")]
    #[doc(alias = "GET /v1/conversations/{conversationId}/rating")]
    #[doc(alias = "getConversationsConversationidRating")]
    #[deprecated]
    pub fn list_rating(&self, conversation_id: i64) -> ListRating {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}/rating",
        );
        call.path("conversationId", conversation_id);
        ListRating { call }
    }

    /// List ratings for a conversation.
    ///
    /// Lists the ratings of a conversation, including those that are only scheduled, offered or
    /// cancelled.
    ///
    /// Gives a list of [`ConversationRating`](types::ConversationRating).
    ///
    /// `GET /v1/conversations/{conversationId}/ratings`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.conversations().list_ratings(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List ratings for a conversation")]
    #[doc(alias = "list ratings")]
    #[doc(alias = "GET /v1/conversations/{conversationId}/ratings")]
    #[doc(alias = "getConversationsConversationidRatings")]
    pub fn list_ratings(&self, conversation_id: i64) -> ListRatings {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}/ratings",
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
    #[doc(alias = "getConversationsActivitylog")]
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
    #[doc(alias = "getConversationsFlows")]
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
    /// dixa.conversations().tag(40817, "5602dec3-d4b3-4a12-adba-dfed707ddc38").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Tag conversation")]
    #[doc(alias = "PUT /v1/conversations/{conversationId}/tags/{tagId}")]
    #[doc(alias = "putConversationsConversationidTagsTagid")]
    pub fn tag(&self, conversation_id: i64, tag_id: impl Into<Id>) -> Tag {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/conversations/{conversationId}/tags/{tagId}",
        );
        call.path("conversationId", conversation_id);
        call.path("tagId", Into::<Id>::into(tag_id));
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
    /// dixa.conversations().untag(40817, "5602dec3-d4b3-4a12-adba-dfed707ddc38").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Untag conversation")]
    #[doc(alias = "DELETE /v1/conversations/{conversationId}/tags/{tagId}")]
    #[doc(alias = "deleteConversationsConversationidTagsTagid")]
    pub fn untag(&self, conversation_id: i64, tag_id: impl Into<Id>) -> Untag {
        let mut call = Call::new(
            self.client,
            "DELETE",
            "/v1/conversations/{conversationId}/tags/{tagId}",
        );
        call.path("conversationId", conversation_id);
        call.path("tagId", Into::<Id>::into(tag_id));
        Untag { call }
    }

    /// Bulk tag conversation.
    ///
    /// Puts several tags on a conversation, given by name. The work is done later: the answer says
    /// only that the request was accepted. Use *Tag conversation* for a single tag by its id.
    ///
    /// Gives nothing.
    ///
    /// `POST /v1/conversations/{conversationId}/tags/bulk`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = [
    ///     types::TagConversationInput::new("vip"),
    ///     types::TagConversationInput::new("damaged"),
    /// ];
    /// dixa.conversations().tag_bulk(40817, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Bulk tag conversation")]
    #[doc(alias = "tag bulk")]
    #[doc(alias = "POST /v1/conversations/{conversationId}/tags/bulk")]
    #[doc(alias = "postConversationsConversationidTagsBulk")]
    #[inline]
    pub fn tag_bulk<M>(
        &self,
        conversation_id: i64,
        body: impl ListOf<types::TagConversationInput, M>,
    ) -> TagBulk {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/conversations/{conversationId}/tags/bulk",
        );
        call.path("conversationId", conversation_id);
        call.json(&DataList::new(body.into_list()));
        TagBulk { call }
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
    #[doc(alias = "getConversationsConversationidTags")]
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
    /// Lists the messages of a conversation, calls, recordings and transcripts included. What `attributes`
    /// holds depends on the channel of the message.
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
    #[doc(alias = "getConversationsConversationidMessages")]
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
    /// Gives [`CreatedMessage`](types::CreatedMessage).
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
    #[doc(alias = "postConversationsConversationidMessages")]
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
    /// Gives [`CreatedConversation`](types::CreatedConversation).
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
    #[doc(alias = "postConversations")]
    #[inline]
    pub fn create(&self, body: impl Into<types::CreateConversationInput>) -> Create {
        let mut call = Call::new(self.client, "POST", "/v1/conversations");
        let body: types::CreateConversationInput = body.into();
        call.json(&body);
        Create { call }
    }

    /// Import conversation.
    ///
    /// Imports a conversation that took place in another system, with its messages, onto a generic
    /// channel. The conversation is created even if parts of it cannot be imported: look at `partialErrors`.
    ///
    /// Gives [`ImportedConversation`](types::ImportedConversation).
    ///
    /// `POST /v1/conversations/import`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::ImportConversationInput::new(
    ///     "old-helpdesk",
    ///     "ee073a1f-9b3e-431d-acdb-081cc4b415ea".parse()?,
    ///     types::Direction::Inbound,
    ///     "2025-11-20T09:15:00.000Z".parse()?,
    /// )
    ///     .requester_connection_status(types::RequesterConnectionStatus::Disconnected)
    ///     .messages(
    ///         [
    ///             types::ImportMessageInput::InboundImport(
    ///                 types::InboundImport::new(
    ///                     types::Content::Text(
    ///                         types::Text::new("My parcel arrived damaged. What now?"),
    ///                     ),
    ///                     "2025-11-20T09:15:00.000Z".parse()?,
    ///                 )
    ///                     .attachments(
    ///                         [
    ///                             types::File::new(
    ///                                 "https://files.example.com/d/91bc/parcel.jpg",
    ///                             )
    ///                                 .pretty_name("parcel.jpg"),
    ///                         ],
    ///                     )
    ///                     .external_id("hd-55120-1")
    ///                     .attributes(
    ///                         dixa::serde_json::json!({"source": "mobile app"}),
    ///                     ),
    ///             ),
    ///             types::ImportMessageInput::OutboundImport(
    ///                 types::OutboundImport::new(
    ///                     types::Content::Html(
    ///                         types::Html::new(
    ///                             "<p>Hej Ada,<br>en ny pakke er på vej.</p>",
    ///                         ),
    ///                     ),
    ///                     "69d9bac8-4827-453e-894e-4faff1870913".parse()?,
    ///                     "2025-11-20T10:02:41.118Z[GMT]".parse()?,
    ///                 )
    ///                     .attachments(
    ///                         [
    ///                             types::File::new(
    ///                                 "https://files.example.com/d/7f3a/invoice.pdf",
    ///                             )
    ///                                 .pretty_name("Invoice 10-48211.pdf"),
    ///                         ],
    ///                     )
    ///                     .external_id("hd-55120-2")
    ///                     .attributes(dixa::serde_json::json!({"macro": 14})),
    ///             ),
    ///             types::ImportMessageInput::InboundImport(
    ///                 types::InboundImport::new(
    ///                     types::Content::Markdown(
    ///                         types::Markdown::new("**Tak!** Pakken er kommet."),
    ///                     ),
    ///                     "2025-11-22T07:30:00Z".parse()?,
    ///                 ),
    ///             ),
    ///         ],
    ///     )
    ///     .assignment(
    ///         types::Assignment::new(
    ///             "69d9bac8-4827-453e-894e-4faff1870913".parse()?,
    ///             "2025-11-20T09:20:11.042Z".parse()?,
    ///         ),
    ///     )
    ///     .external_id("hd-55120")
    ///     .closing(
    ///         types::Closing::new(
    ///             "2025-11-22T08:00:00.000Z".parse()?,
    ///             "69d9bac8-4827-453e-894e-4faff1870913".parse()?,
    ///         ),
    ///     )
    ///     .attributes(
    ///         dixa::serde_json::json!({
    ///             "ticket": 55120,
    ///             "labels": ["parcel", "denmark"],
    ///         }),
    ///     );
    /// let answer = dixa.conversations().import(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Import conversation")]
    #[doc(alias = "POST /v1/conversations/import")]
    #[doc(alias = "postConversationsImport")]
    #[inline]
    pub fn import(&self, body: types::ImportConversationInput) -> Import {
        let mut call = Call::new(self.client, "POST", "/v1/conversations/import");
        call.json(&body);
        Import { call }
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
    #[doc(alias = "patch custom attributes")]
    #[doc(alias = "PATCH /v1/conversations/{conversationId}/custom-attributes")]
    #[doc(alias = "patchConversationsConversationidCustom-attributes")]
    #[inline]
    pub fn patch_custom_attributes<M>(
        &self,
        conversation_id: i64,
        body: impl ListOf<(Uuid, Option<types::CustomAttributeValue>), M>,
    ) -> PatchCustomAttributes {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/conversations/{conversationId}/custom-attributes",
        );
        call.path("conversationId", conversation_id);
        let body: BTreeMap<Uuid, Option<types::CustomAttributeValue>> = body
            .into_list()
            .into_iter()
            .collect();
        call.json(&body);
        PatchCustomAttributes { call }
    }

    /// Claim conversation.
    ///
    /// Assigns a conversation to an agent. A conversation that another agent has is taken only with `force`;
    /// otherwise the answer is 409.
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
    #[doc(alias = "putConversationsConversationidClaim")]
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
    #[doc(alias = "getConversationsConversationidActivitylog")]
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
    #[doc(alias = "getConversationsConversationid")]
    pub fn get(&self, conversation_id: i64) -> Get {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/conversations/{conversationId}",
        );
        call.path("conversationId", conversation_id);
        Get { call }
    }

    /// Link a conversation to a parent conversation.
    ///
    /// Links a conversation to a parent, as related or as a side conversation of it. *List linked
    /// conversations* lists the links of a conversation.
    ///
    /// Gives nothing.
    ///
    /// `PUT /v1/conversations/{conversationId}/link`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::LinkConversationInput::new(
    ///     40102,
    ///     types::ConversationLinkType::Related,
    /// );
    /// dixa.conversations().link(40817, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Link a conversation to a parent conversation")]
    #[doc(alias = "PUT /v1/conversations/{conversationId}/link")]
    #[doc(alias = "putConversationsConversationidLink")]
    #[inline]
    pub fn link(
        &self,
        conversation_id: i64,
        body: types::LinkConversationInput,
    ) -> Link {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/conversations/{conversationId}/link",
        );
        call.path("conversationId", conversation_id);
        call.json(&body);
        Link { call }
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
    #[doc(alias = "list linked")]
    #[doc(alias = "GET /v1/conversations/{conversationId}/linked")]
    #[doc(alias = "getConversationsConversationidLinked")]
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

/// The builder of a call to [`Conversations::anonymize`], which has an example. `.await` sends
/// it.
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

/// The builder of a call to [`Conversations::anonymize_message`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AnonymizeMessage {
    call: Call,
}

sends!(AnonymizeMessage => types::AnonymizationRequestStatus, data);

/// The builder of a call to [`Conversations::close`], which has an example. `.await` sends it.
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

    /// Sets the request body if there is a value.
    pub fn maybe_body(self, body: Option<types::CloseConversationInput>) -> Self {
        match body {
            Some(body) => self.body(body),
            None => self,
        }
    }
}

sends!(Close => (), empty);

/// The builder of a call to [`Conversations::follow_up`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct FollowUp {
    call: Call,
}

sends!(FollowUp => (), empty);

/// The builder of a call to [`Conversations::reopen`], which has an example. `.await` sends it.
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

    /// Sets the request body if there is a value.
    pub fn maybe_body(self, body: Option<types::ReopenConversationInput>) -> Self {
        match body {
            Some(body) => self.body(body),
            None => self,
        }
    }
}

sends!(Reopen => (), empty);

/// The builder of a call to [`Conversations::transfer`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Transfer {
    call: Call,
}

sends!(Transfer => (), empty);

/// The builder of a call to [`Conversations::add_internal_notes`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AddInternalNotes {
    call: Call,
}

sends!(AddInternalNotes => Vec<types::BulkActionOutcome<types::InternalNote, types::ErrorResponse>>, list);

/// The builder of a call to [`Conversations::list_internal_notes`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListInternalNotes {
    call: Call,
}

sends!(ListInternalNotes => Vec<types::InternalNote>, list);

/// The builder of a call to [`Conversations::add_internal_note`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AddInternalNote {
    call: Call,
}

sends!(AddInternalNote => types::InternalNote, data);

/// The builder of a call to [`Conversations::submit_rating`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct SubmitRating {
    call: Call,
}

sends!(SubmitRating => types::RatingResult, data);

/// The builder of a call to [`Conversations::offer_rating`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct OfferRating {
    call: Call,
}

sends!(OfferRating => types::RatingOffer, data);

/// The builder of a call to [`Conversations::list_rating`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListRating {
    call: Call,
}

sends!(ListRating => Vec<types::ConversationRating>, list);

/// The builder of a call to [`Conversations::list_ratings`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListRatings {
    call: Call,
}

sends!(ListRatings => Vec<types::ConversationRating>, list);

/// The builder of a call to [`Conversations::list_organization_activity_log`], which has an
/// example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListOrganizationActivityLog {
    call: Call,
}

impl ListOrganizationActivityLog {
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

    /// Start of the period.
    ///
    /// Parameter `fromDatetime`.
    pub fn from_datetime(mut self, from_datetime: DateTime) -> Self {
        self.call.query("fromDatetime", from_datetime);
        self
    }

    /// Sets `fromDatetime` if there is a value.
    pub fn maybe_from_datetime(self, from_datetime: Option<DateTime>) -> Self {
        match from_datetime {
            Some(from_datetime) => self.from_datetime(from_datetime),
            None => self,
        }
    }

    /// End of the period.
    ///
    /// Parameter `toDatetime`.
    pub fn to_datetime(mut self, to_datetime: DateTime) -> Self {
        self.call.query("toDatetime", to_datetime);
        self
    }

    /// Sets `toDatetime` if there is a value.
    pub fn maybe_to_datetime(self, to_datetime: Option<DateTime>) -> Self {
        match to_datetime {
            Some(to_datetime) => self.to_datetime(to_datetime),
            None => self,
        }
    }
}

paged!(ListOrganizationActivityLog => types::ActivityLogEntry);

/// The builder of a call to [`Conversations::list_flows`], which has an example. `.await` sends
/// it.
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

    /// Sets `channel` if there is a value.
    pub fn maybe_channel(self, channel: Option<impl Into<types::Channel>>) -> Self {
        match channel {
            Some(channel) => self.channel(channel),
            None => self,
        }
    }
}

sends!(ListFlows => Vec<types::ConversationFlow>, list);

/// The builder of a call to [`Conversations::tag`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Tag {
    call: Call,
}

sends!(Tag => (), empty);

/// The builder of a call to [`Conversations::untag`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Untag {
    call: Call,
}

sends!(Untag => (), empty);

/// The builder of a call to [`Conversations::tag_bulk`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct TagBulk {
    call: Call,
}

sends!(TagBulk => (), empty);

/// The builder of a call to [`Conversations::list_tags`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListTags {
    call: Call,
}

sends!(ListTags => Vec<types::Tag>, list);

/// The builder of a call to [`Conversations::list_messages`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListMessages {
    call: Call,
}

sends!(ListMessages => Vec<types::Message>, list);

/// The builder of a call to [`Conversations::add_message`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AddMessage {
    call: Call,
}

sends!(AddMessage => types::CreatedMessage, data);

/// The builder of a call to [`Conversations::create`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::CreatedConversation, data);

/// The builder of a call to [`Conversations::import`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Import {
    call: Call,
}

sends!(Import => types::ImportedConversation, data);

/// The builder of a call to [`Conversations::patch_custom_attributes`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PatchCustomAttributes {
    call: Call,
}

sends!(PatchCustomAttributes => Vec<types::CustomAttribute>, list);

/// The builder of a call to [`Conversations::claim`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Claim {
    call: Call,
}

sends!(Claim => (), empty);

/// The builder of a call to [`Conversations::list_activity_log`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListActivityLog {
    call: Call,
}

sends!(ListActivityLog => Vec<types::ActivityLogEntry>, list);

/// The builder of a call to [`Conversations::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::Conversation, data);

/// The builder of a call to [`Conversations::link`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Link {
    call: Call,
}

sends!(Link => (), empty);

/// The builder of a call to [`Conversations::list_linked`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListLinked {
    call: Call,
}

sends!(ListLinked => Vec<types::Conversation>, list);
