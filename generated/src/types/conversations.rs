// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `conversations` uses.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use crate::wire::{object, open_enum, tagged_union};
use crate::{DateTime, IntoList, Unknown, UnknownValue};
use super::{
    ActivityLogAttribute, Assignment, Channel, Content, Direction, FormAttributeValue,
    ImportMessageInput, MessageAttributes, RatingType, SubmittedRatingResult,
};

/// Something that happened to a conversation.
///
/// Schema `ActivityLogEntry`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogEntry {
    /// Id of the activity.
    pub id: Uuid,
    /// Id of the conversation the activity belongs to.
    pub conversation_id: i64,
    /// When it happened.
    pub activity_timestamp: DateTime,
    pub activity_type: DeprecatedActivityLogType,
    /// What happened.
    pub type_: ActivityLogEntryType,
    pub author: Option<ActivityLogUser>,
    pub attributes: Option<ActivityLogAttribute>,
}

object! {
    ActivityLogEntry {
        required id: "id",
        required conversation_id: "conversationId" as Whole,
        required activity_timestamp: "activityTimestamp",
        required activity_type: "activityType",
        required type_: "_type",
        optional author: "author",
        optional attributes: "attributes",
    }
}

/// A user as the activity log recorded it.
///
/// Schema `ActivityLogUser`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogUser {
    /// Id of the user.
    pub id: String,
    /// Name of the user. Absent if it was not known.
    pub name: Option<String>,
    /// Email address of the user. Absent if there is none.
    pub email: Option<String>,
    /// Phone number of the user, in international format. Absent if there is none.
    pub phone_number: Option<String>,
}

object! {
    ActivityLogUser {
        required id: "id",
        optional name: "name",
        optional email: "email",
        optional phone_number: "phoneNumber",
    }
}

/// A checksum of a file.
///
/// Schema `Checksum`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Checksum {
    /// Name of the algorithm, such as `sha256`.
    pub algorithm: String,
    /// The checksum, in hexadecimal.
    pub hex: String,
}

object! {
    Checksum {
        required algorithm: "algorithm",
        required hex: "hex",
    }
}

/// Who takes the conversation.
///
/// Schema `ClaimConversationInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClaimConversationInput {
    /// Id of the agent who takes the conversation.
    pub agent_id: Uuid,
    /// Take the conversation even if another agent has it.
    pub force: Option<bool>,
}

object! {
    ClaimConversationInput {
        required agent_id: "agentId",
        optional force: "force",
    }
}

impl ClaimConversationInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(agent_id: Uuid) -> Self {
        Self { agent_id, force: None }
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }

    /// Sets `force` if there is a value.
    #[must_use]
    pub fn maybe_force(self, force: Option<bool>) -> Self {
        match force {
            Some(force) => self.force(force),
            None => self,
        }
    }
}

/// On whose behalf the conversation is closed.
///
/// Schema `CloseConversationInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloseConversationInput {
    /// Id of the user on whose behalf the conversation is closed.
    pub user_id: Option<Uuid>,
}

object! {
    CloseConversationInput {
        optional user_id: "userId",
    }
}

impl CloseConversationInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, user_id: Uuid) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Sets `userId` if there is a value.
    #[must_use]
    pub fn maybe_user_id(self, user_id: Option<Uuid>) -> Self {
        match user_id {
            Some(user_id) => self.user_id(user_id),
            None => self,
        }
    }
}

/// When a conversation was closed, and by whom.
///
/// Schema `Closing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Closing {
    /// When the conversation was closed.
    pub closed_at: DateTime,
    /// Id of the user who closed it.
    pub closed_by: Uuid,
}

object! {
    Closing {
        required closed_at: "closedAt",
        required closed_by: "closedBy",
    }
}

impl Closing {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(closed_at: DateTime, closed_by: Uuid) -> Self {
        Self { closed_at, closed_by }
    }
}

/// A flow that conversations of a channel go through.
///
/// Schema `ConversationFlow`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationFlow {
    /// Id of the flow.
    pub id: Uuid,
    /// Name of the flow.
    pub name: String,
    /// Channel of the flow.
    pub channel: Channel,
    /// Contact endpoint the flow begins at.
    pub contact_endpoint_id: String,
}

object! {
    ConversationFlow {
        required id: "id",
        required name: "name",
        required channel: "channel",
        required contact_endpoint_id: "contactEndpointId",
    }
}

/// A rating of a conversation by its end user.
///
/// Schema `ConversationRating`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationRating {
    /// Id of the rating.
    pub id: String,
    /// Score given. Absent until the conversation is rated.
    pub rating_score: Option<i32>,
    /// Which scale is used: satisfaction (`Csat`), how likely the end user is to recommend the
    /// organization (`Nps`), or thumbs.
    pub rating_type: RatingType,
    /// What the end user wrote. Absent if nothing was written.
    pub rating_comment: Option<String>,
    /// Channel of the conversation.
    pub conversation_channel: Channel,
    /// Id of the agent who is rated. Absent if there is none.
    pub agent_id: Option<String>,
    /// Id of the end user who is asked.
    pub user_id: String,
    /// How far the rating is: first `Scheduled`, then `Offered`, then `Rated`. `Unscheduled` and `Cancelled`
    /// ratings were ended before.
    pub rating_status: RatingStatus,
    /// Language in which the end user is asked, as a two-letter code.
    pub language: Option<String>,
    pub timestamps: BTreeMap<String, String>,
}

object! {
    ConversationRating {
        required id: "id",
        optional rating_score: "ratingScore" as Whole,
        required rating_type: "ratingType",
        optional rating_comment: "ratingComment",
        required conversation_channel: "conversationChannel",
        optional agent_id: "agentId",
        required user_id: "userId",
        required rating_status: "ratingStatus",
        optional language: "language",
        required timestamps: {"timestamps"} is screened,
    }
}

/// The conversation that was created.
///
/// Schema `ConversationResponse`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedConversation {
    /// Id of the conversation.
    pub id: i64,
}

object! {
    CreatedConversation {
        required id: "id" as Whole,
    }
}

/// An internal note to add.
///
/// Schema `CreateInternalNoteInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInternalNoteInput {
    /// Text of the note.
    pub message: String,
    /// Id of the agent who writes the note.
    pub agent_id: Option<Uuid>,
    /// When the note was written. The present time if absent.
    pub created_at: Option<DateTime>,
}

object! {
    CreateInternalNoteInput {
        required message: "message",
        optional agent_id: "agentId",
        optional created_at: "createdAt",
    }
}

impl CreateInternalNoteInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            agent_id: None,
            created_at: None,
        }
    }

    /// Sets `agentId`.
    #[must_use]
    pub fn agent_id(mut self, agent_id: Uuid) -> Self {
        self.agent_id = Some(agent_id);
        self
    }

    /// Sets `agentId` if there is a value.
    #[must_use]
    pub fn maybe_agent_id(self, agent_id: Option<Uuid>) -> Self {
        match agent_id {
            Some(agent_id) => self.agent_id(agent_id),
            None => self,
        }
    }

    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: DateTime) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `createdAt` if there is a value.
    #[must_use]
    pub fn maybe_created_at(self, created_at: Option<DateTime>) -> Self {
        match created_at {
            Some(created_at) => self.created_at(created_at),
            None => self,
        }
    }
}

/// The message that was added.
///
/// Schema `CreateMessageOutputData`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedMessage {
    pub content: Content,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Direction,
    /// Id of the user who wrote the message.
    pub author_id: Uuid,
    /// Id of the message in another system, if one was given.
    pub external_id: Option<String>,
    /// Id of the message.
    pub message_id: Option<Uuid>,
    /// When the message was added, without a time zone.
    pub created_at: Option<String>,
}

object! {
    CreatedMessage {
        required content: "content",
        required direction: "direction",
        required author_id: "authorId",
        optional external_id: "externalId",
        optional message_id: "messageId",
        optional created_at: "createdAt",
    }
}

/// A rating to ask the end user for.
///
/// Schema `CreateRatingOfferInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRatingOfferInput {
    /// Id of the end user who is asked.
    pub user_id: String,
    /// Id of the agent who is rated.
    pub agent_id: String,
    /// Which scale to use: `Csat`, `Nps` or `ThumbsUpOrDown`.
    pub rating_type: String,
    /// When the end user was asked, if that was earlier.
    pub offered_at: Option<DateTime>,
}

object! {
    CreateRatingOfferInput {
        required user_id: "userId",
        required agent_id: "agentId",
        required rating_type: "ratingType",
        optional offered_at: "offeredAt",
    }
}

impl CreateRatingOfferInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        agent_id: impl Into<String>,
        rating_type: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            agent_id: agent_id.into(),
            rating_type: rating_type.into(),
            offered_at: None,
        }
    }

    /// Sets `offeredAt`.
    #[must_use]
    pub fn offered_at(mut self, offered_at: DateTime) -> Self {
        self.offered_at = Some(offered_at);
        self
    }

    /// Sets `offeredAt` if there is a value.
    #[must_use]
    pub fn maybe_offered_at(self, offered_at: Option<DateTime>) -> Self {
        match offered_at {
            Some(offered_at) => self.offered_at(offered_at),
            None => self,
        }
    }
}

/// The rating that the end user gives.
///
/// Schema `CreateRatingResultInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRatingResultInput {
    /// Id of the end user. It is known from the offer and no longer needed.
    #[deprecated]
    pub user_id: Option<String>,
    pub rating_result: SubmittedRatingResult,
    /// What the end user wrote. Absent if nothing was written.
    pub comment: Option<String>,
    /// When the end user gave the rating, if that was earlier.
    pub submitted_at: Option<DateTime>,
}

object! {
    CreateRatingResultInput {
        optional user_id: "userId",
        required rating_result: "ratingResult",
        optional comment: "comment",
        optional submitted_at: "submittedAt",
    }
}

impl CreateRatingResultInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(rating_result: impl Into<SubmittedRatingResult>) -> Self {
        Self {
            user_id: None,
            rating_result: rating_result.into(),
            comment: None,
            submitted_at: None,
        }
    }

    /// Sets `userId`.
    #[deprecated]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `userId` if there is a value.
    #[deprecated]
    #[must_use]
    pub fn maybe_user_id(self, user_id: Option<impl Into<String>>) -> Self {
        match user_id {
            Some(user_id) => self.user_id(user_id),
            None => self,
        }
    }

    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `comment` if there is a value.
    #[must_use]
    pub fn maybe_comment(self, comment: Option<impl Into<String>>) -> Self {
        match comment {
            Some(comment) => self.comment(comment),
            None => self,
        }
    }

    /// Sets `submittedAt`.
    #[must_use]
    pub fn submitted_at(mut self, submitted_at: DateTime) -> Self {
        self.submitted_at = Some(submitted_at);
        self
    }

    /// Sets `submittedAt` if there is a value.
    #[must_use]
    pub fn maybe_submitted_at(self, submitted_at: Option<DateTime>) -> Self {
        match submitted_at {
            Some(submitted_at) => self.submitted_at(submitted_at),
            None => self,
        }
    }
}

/// What happened, in the old form. Use `_type` of the entry, which knows more activities.
///
/// Schema `DeprecatedActivityLogType`.
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeprecatedActivityLogType {
    /// The conversation was assigned to an agent.
    ConversationAssignedActivityType,
    /// The end user got an automatic reply.
    ConversationAutoreplySentActivityType,
    /// An agent took the conversation.
    ConversationClaimedActivityType,
    /// The conversation was closed.
    ConversationClosedActivityType,
    /// An agent created the conversation.
    ConversationCreatedByAgentActivityType,
    /// The end user created the conversation.
    ConversationCreatedByCustomerActivityType,
    /// The conversation was moved to another end user.
    ConversationEndUserReplacedActivityType,
    /// The language of the conversation was changed.
    ConversationLanguageUpdatedActivityType,
    /// An agent accepted the conversation.
    ConversationOfferAcceptedActivityType,
    /// An agent declined the conversation.
    ConversationOfferRejectedActivityType,
    /// No agent reacted to the offer in time.
    ConversationOfferTimeoutActivityType,
    /// The conversation was offered to agents.
    ConversationOfferedActivityType,
    /// The conversation was put aside.
    ConversationPendingActivityType,
    /// The end user rated the conversation.
    ConversationRatedActivityType,
    /// The rating was called off.
    ConversationRatingCancelledActivityType,
    /// The end user was asked for a rating.
    ConversationRatingOfferedActivityType,
    /// The end user will be asked for a rating.
    ConversationRatingScheduledActivityType,
    /// The end user will not be asked for a rating after all.
    ConversationRatingUnscheduledActivityType,
    /// The conversation was opened again.
    ConversationReopenedActivityType,
    /// The conversation was kept for one agent for a while.
    ConversationReservedType,
    /// The transcription of a call came to its end.
    ConversationTranscriptionEndedActivityType,
    /// The transcription of a call began.
    ConversationTranscriptionStartedActivityType,
    /// The conversation was taken away from an agent.
    ConversationUnassignedActivityType,
    /// The conversation was set aside for later.
    FollowupAddedActivityType,
    /// The time to follow up has come.
    FollowupExpiredActivityType,
    /// The follow-up was taken away before its time.
    FollowupRemovedActivityType,
    /// An agent added a message.
    MessageAddedByAgentActivityType,
    /// The end user added a message.
    MessageAddedByCustomerActivityType,
    /// An internal note was added.
    NoteAddedActivityType,
    /// A tag was put on the conversation.
    TagAddedActivityType,
    /// A tag was taken off the conversation.
    TagRemovedActivityType,
    /// The conversation could not be handed over.
    TransferFailedActivityType,
    /// Someone began to hand the conversation over.
    TransferInitiatedActivityType,
    /// The conversation was handed over.
    TransferSuccessfulActivityType,
    /// Any other activity; `_type` may say more.
    UnknownActivityType,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    DeprecatedActivityLogType {
        ConversationAssignedActivityType = "ConversationAssignedActivityType",
        ConversationAutoreplySentActivityType = "ConversationAutoreplySentActivityType",
        ConversationClaimedActivityType = "ConversationClaimedActivityType",
        ConversationClosedActivityType = "ConversationClosedActivityType",
        ConversationCreatedByAgentActivityType = "ConversationCreatedByAgentActivityType",
        ConversationCreatedByCustomerActivityType = "ConversationCreatedByCustomerActivityType",
        ConversationEndUserReplacedActivityType = "ConversationEndUserReplacedActivityType",
        ConversationLanguageUpdatedActivityType = "ConversationLanguageUpdatedActivityType",
        ConversationOfferAcceptedActivityType = "ConversationOfferAcceptedActivityType",
        ConversationOfferRejectedActivityType = "ConversationOfferRejectedActivityType",
        ConversationOfferTimeoutActivityType = "ConversationOfferTimeoutActivityType",
        ConversationOfferedActivityType = "ConversationOfferedActivityType",
        ConversationPendingActivityType = "ConversationPendingActivityType",
        ConversationRatedActivityType = "ConversationRatedActivityType",
        ConversationRatingCancelledActivityType = "ConversationRatingCancelledActivityType",
        ConversationRatingOfferedActivityType = "ConversationRatingOfferedActivityType",
        ConversationRatingScheduledActivityType = "ConversationRatingScheduledActivityType",
        ConversationRatingUnscheduledActivityType = "ConversationRatingUnscheduledActivityType",
        ConversationReopenedActivityType = "ConversationReopenedActivityType",
        ConversationReservedType = "ConversationReservedType",
        ConversationTranscriptionEndedActivityType = "ConversationTranscriptionEndedActivityType",
        ConversationTranscriptionStartedActivityType = "ConversationTranscriptionStartedActivityType",
        ConversationUnassignedActivityType = "ConversationUnassignedActivityType",
        FollowupAddedActivityType = "FollowupAddedActivityType",
        FollowupExpiredActivityType = "FollowupExpiredActivityType",
        FollowupRemovedActivityType = "FollowupRemovedActivityType",
        MessageAddedByAgentActivityType = "MessageAddedByAgentActivityType",
        MessageAddedByCustomerActivityType = "MessageAddedByCustomerActivityType",
        NoteAddedActivityType = "NoteAddedActivityType",
        TagAddedActivityType = "TagAddedActivityType",
        TagRemovedActivityType = "TagRemovedActivityType",
        TransferFailedActivityType = "TransferFailedActivityType",
        TransferInitiatedActivityType = "TransferInitiatedActivityType",
        TransferSuccessfulActivityType = "TransferSuccessfulActivityType",
        UnknownActivityType = "UnknownActivityType",
    }
}

/// An email address with the name that goes with it.
///
/// Schema `EmailContact`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailContact {
    /// The email address.
    pub email: String,
    /// Name of the person. Absent if only the address is known.
    pub name: Option<String>,
}

object! {
    EmailContact {
        required email: "email",
        optional name: "name",
    }
}

/// A file that can be downloaded, with the API token if Dixa stores it.
///
/// Schema `File`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Where the file is found. Files that Dixa stores are fetched with the API token.
    pub url: String,
    /// Name of the file for people.
    pub pretty_name: Option<String>,
}

object! {
    File {
        required url: "url",
        optional pretty_name: "prettyName",
    }
}

impl File {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            pretty_name: None,
        }
    }

    /// Sets `prettyName`.
    #[must_use]
    pub fn pretty_name(mut self, pretty_name: impl Into<String>) -> Self {
        self.pretty_name = Some(pretty_name.into());
        self
    }

    /// Sets `prettyName` if there is a value.
    #[must_use]
    pub fn maybe_pretty_name(self, pretty_name: Option<impl Into<String>>) -> Self {
        match pretty_name {
            Some(pretty_name) => self.pretty_name(pretty_name),
            None => self,
        }
    }
}

/// A file that was handed in, and what is known of it.
///
/// Schema `FileMeta`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FileMeta {
    /// Where the file is found.
    pub url: String,
    /// Name of the file.
    pub name: String,
    pub media_type: MimeType,
    /// Size of the file in bytes.
    pub bytes_length: i64,
    pub checksum: Checksum,
}

object! {
    FileMeta {
        required url: "url",
        required name: "name",
        required media_type: "mediaType",
        required bytes_length: "bytesLength" as Whole,
        required checksum: "checksum",
    }
}

/// Until when the conversation is put aside.
///
/// Schema `FollowupConversationInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FollowupConversationInput {
    /// When the conversation should come back. It must lie in the future.
    pub timestamp: DateTime,
    /// Id of the user on whose behalf the conversation is put aside.
    pub user_id: Option<Uuid>,
}

object! {
    FollowupConversationInput {
        required timestamp: "timestamp",
        optional user_id: "userId",
    }
}

impl FollowupConversationInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(timestamp: DateTime) -> Self {
        Self { timestamp, user_id: None }
    }

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, user_id: Uuid) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Sets `userId` if there is a value.
    #[must_use]
    pub fn maybe_user_id(self, user_id: Option<Uuid>) -> Self {
        match user_id {
            Some(user_id) => self.user_id(user_id),
            None => self,
        }
    }
}

/// What was entered into a form.
///
/// Schema `FormSubmission`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FormSubmission {
    pub values: BTreeMap<String, FormAttributeValue>,
}

object! {
    FormSubmission {
        required values: {"values"} is screened,
    }
}

/// A conversation that took place in another system, with all its messages. The body must carry `_type`
/// with the value `GenericConversationImport`.
///
/// Schema `GenericConversationImport`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportConversationInput {
    /// Name of the channel to import into, as set up in Dixa.
    pub generic_channel_name: String,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Whether the end user is connected at present.
    pub requester_connection_status: Option<RequesterConnectionStatus>,
    /// Who began the conversation: the end user (`Inbound`) or the organization (`Outbound`).
    pub direction: Direction,
    /// Messages of the conversation. Absent for a conversation without messages.
    pub messages: Option<Vec<ImportMessageInput>>,
    /// When the conversation began, in the other system.
    pub created_at: DateTime,
    pub assignment: Option<Assignment>,
    /// Id of the conversation in the other system.
    pub external_id: Option<String>,
    pub closing: Option<Closing>,
    /// Whatever else should be kept with the conversation: any JSON.
    pub attributes: Option<Value>,
}

object! {
    ImportConversationInput tagged "_type" = "GenericConversationImport" {
        required generic_channel_name: "genericChannelName",
        required requester_id: "requesterId",
        optional requester_connection_status: "requesterConnectionStatus",
        required direction: "direction",
        optional messages: ["messages"],
        required created_at: "createdAt",
        optional assignment: "assignment",
        optional external_id: "externalId",
        optional closing: "closing",
        optional attributes: "attributes" is screened,
    }
}

impl ImportConversationInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        generic_channel_name: impl Into<String>,
        requester_id: Uuid,
        direction: impl Into<Direction>,
        created_at: DateTime,
    ) -> Self {
        Self {
            generic_channel_name: generic_channel_name.into(),
            requester_id,
            requester_connection_status: None,
            direction: direction.into(),
            messages: None,
            created_at,
            assignment: None,
            external_id: None,
            closing: None,
            attributes: None,
        }
    }

    /// Sets `requesterConnectionStatus`.
    #[must_use]
    pub fn requester_connection_status(
        mut self,
        requester_connection_status: impl Into<RequesterConnectionStatus>,
    ) -> Self {
        self.requester_connection_status = Some(requester_connection_status.into());
        self
    }

    /// Sets `requesterConnectionStatus` if there is a value.
    #[must_use]
    pub fn maybe_requester_connection_status(
        self,
        requester_connection_status: Option<impl Into<RequesterConnectionStatus>>,
    ) -> Self {
        match requester_connection_status {
            Some(requester_connection_status) => {
                self.requester_connection_status(requester_connection_status)
            }
            None => self,
        }
    }

    /// Sets `messages`.
    #[must_use]
    pub fn messages<M>(
        mut self,
        messages: impl IntoList<ImportMessageInput, M>,
    ) -> Self {
        self.messages = Some(messages.into_list());
        self
    }

    /// Sets `messages` if there is a value.
    #[must_use]
    pub fn maybe_messages<M>(
        self,
        messages: Option<impl IntoList<ImportMessageInput, M>>,
    ) -> Self {
        match messages {
            Some(messages) => self.messages(messages),
            None => self,
        }
    }

    /// Sets `assignment`.
    #[must_use]
    pub fn assignment(mut self, assignment: Assignment) -> Self {
        self.assignment = Some(assignment);
        self
    }

    /// Sets `assignment` if there is a value.
    #[must_use]
    pub fn maybe_assignment(self, assignment: Option<Assignment>) -> Self {
        match assignment {
            Some(assignment) => self.assignment(assignment),
            None => self,
        }
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `externalId` if there is a value.
    #[must_use]
    pub fn maybe_external_id(self, external_id: Option<impl Into<String>>) -> Self {
        match external_id {
            Some(external_id) => self.external_id(external_id),
            None => self,
        }
    }

    /// Sets `closing`.
    #[must_use]
    pub fn closing(mut self, closing: Closing) -> Self {
        self.closing = Some(closing);
        self
    }

    /// Sets `closing` if there is a value.
    #[must_use]
    pub fn maybe_closing(self, closing: Option<Closing>) -> Self {
        match closing {
            Some(closing) => self.closing(closing),
            None => self,
        }
    }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: impl Into<Value>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }

    /// Sets `attributes` if there is a value.
    #[must_use]
    pub fn maybe_attributes(self, attributes: Option<impl Into<Value>>) -> Self {
        match attributes {
            Some(attributes) => self.attributes(attributes),
            None => self,
        }
    }
}

/// The conversation that was imported, and what could not be.
///
/// Schema `ImportConversationResponse`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportedConversation {
    /// Id of the conversation.
    pub id: i64,
    /// What could not be imported. Absent if everything was.
    pub partial_errors: Option<Vec<ImportError>>,
}

object! {
    ImportedConversation {
        required id: "id" as Whole,
        optional partial_errors: ["partialErrors"],
    }
}

/// A note that only agents see.
///
/// Schema `InternalNoteData`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalNote {
    /// Id of the note.
    pub id: Uuid,
    /// Id of the agent who wrote the note.
    pub author_id: Uuid,
    /// When the note was written.
    pub created_at: DateTime,
    /// Id of the conversation.
    pub csid: i64,
    /// Text of the note.
    pub message: String,
}

object! {
    InternalNote {
        required id: "id",
        required author_id: "authorId",
        required created_at: "createdAt",
        required csid: "csid" as Whole,
        required message: "message",
    }
}

/// The conversation to link to.
///
/// Schema `LinkConversationInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkConversationInput {
    /// Id of the conversation that becomes the parent.
    pub parent_id: i64,
    /// How the two are related: they are about the same matter (`Related`), or one is held beside
    /// the other (`SideConversation`).
    pub link_type: ConversationLinkType,
}

object! {
    LinkConversationInput {
        required parent_id: "parentId" as Whole,
        required link_type: "linkType",
    }
}

impl LinkConversationInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(parent_id: i64, link_type: impl Into<ConversationLinkType>) -> Self {
        Self {
            parent_id,
            link_type: link_type.into(),
        }
    }
}

/// A message of a conversation.
///
/// Schema `Message`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id of the message.
    pub id: Uuid,
    /// Id of the user who wrote the message.
    pub author_id: Uuid,
    /// Id of the message in another system.
    pub external_id: Option<String>,
    /// When the message was written.
    pub created_at: DateTime,
    pub attributes: MessageAttributes,
}

object! {
    Message {
        required id: "id",
        required author_id: "authorId",
        optional external_id: "externalId",
        required created_at: "createdAt",
        required attributes: "attributes",
    }
}

/// The media type of a file.
///
/// Schema `MimeType`.
///
/// ```
/// # fn example(value: dixa::types::MimeType) {
/// use dixa::types::MimeType;
///
/// match value {
///     MimeType::MimeTypeImpl(it) => println!("{it:?}"),
///     MimeType::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MimeType {
    /// A media type in its two parts.
    MimeTypeImpl(MimeTypeImpl),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    MimeType by "_type" {
        MimeTypeImpl = "MimeTypeImpl",
    }
}

impl From<MimeTypeImpl> for MimeType {
    fn from(value: MimeTypeImpl) -> Self {
        Self::MimeTypeImpl(value)
    }
}

/// A media type in its two parts.
///
/// Schema `MimeTypeImpl`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MimeTypeImpl {
    /// What comes before the slash, such as `image`.
    pub primary: String,
    /// What comes after the slash, such as `png`.
    pub sub: String,
}

object! {
    MimeTypeImpl {
        required primary: "primary",
        required sub: "sub",
    }
}

/// Something that could not be imported.
///
/// Schema `PartialError`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportError {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    ImportError {
        required message: "message",
    }
}

/// A rating that the end user is asked for.
///
/// Schema `RatingOffer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RatingOffer {
    /// Id of the rating, to be used when it is submitted.
    pub id: String,
    /// Id of the end user who is asked.
    pub user_id: String,
    /// Id of the agent who is rated.
    pub agent_id: String,
    /// Which scale is used.
    pub rating_type: RatingType,
    /// When the end user was asked.
    pub offered_at: Option<DateTime>,
}

object! {
    RatingOffer {
        required id: "id",
        required user_id: "userId",
        required agent_id: "agentId",
        required rating_type: "ratingType",
        optional offered_at: "offeredAt",
    }
}

/// A rating that an end user gave.
///
/// Schema `RatingResult`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RatingResult {
    /// Id of the rating.
    pub rating_id: String,
    /// Id of the end user who gave it.
    pub user_id: Option<String>,
    pub rating_result: SubmittedRatingResult,
    /// What the end user wrote. Absent if nothing was written.
    pub comment: Option<String>,
    /// When the end user gave the rating.
    pub submitted_at: Option<DateTime>,
}

object! {
    RatingResult {
        required rating_id: "ratingId",
        optional user_id: "userId",
        required rating_result: "ratingResult",
        optional comment: "comment",
        optional submitted_at: "submittedAt",
    }
}

/// On whose behalf the conversation is reopened.
///
/// Schema `ReopenConversationInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReopenConversationInput {
    /// Id of the user on whose behalf the conversation is reopened.
    pub user_id: Option<Uuid>,
}

object! {
    ReopenConversationInput {
        optional user_id: "userId",
    }
}

impl ReopenConversationInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, user_id: Uuid) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Sets `userId` if there is a value.
    #[must_use]
    pub fn maybe_user_id(self, user_id: Option<Uuid>) -> Self {
        match user_id {
            Some(user_id) => self.user_id(user_id),
            None => self,
        }
    }
}

/// A tag to put on a conversation.
///
/// Schema `TagConversationInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagConversationInput {
    /// Name of the tag.
    pub name: String,
}

object! {
    TagConversationInput {
        required name: "name",
    }
}

impl TagConversationInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Where the conversation is moved to.
///
/// Schema `TransferConversationInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferConversationInput {
    /// Id of the queue to move the conversation to.
    pub queue_id: Uuid,
    /// Id of the user on whose behalf the conversation is moved.
    pub user_id: Option<Uuid>,
}

object! {
    TransferConversationInput {
        required queue_id: "queueId",
        optional user_id: "userId",
    }
}

impl TransferConversationInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(queue_id: Uuid) -> Self {
        Self { queue_id, user_id: None }
    }

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, user_id: Uuid) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Sets `userId` if there is a value.
    #[must_use]
    pub fn maybe_user_id(self, user_id: Option<Uuid>) -> Self {
        match user_id {
            Some(user_id) => self.user_id(user_id),
            None => self,
        }
    }
}

/// The values of `ActivityLogEntry._type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityLogEntryType {
    /// `ConversationAssigned`
    ConversationAssigned,
    /// `ConversationAutoreplySent`
    ConversationAutoreplySent,
    /// `ConversationChannelChanged`
    ConversationChannelChanged,
    /// `ConversationClaimed`
    ConversationClaimed,
    /// `ConversationClosed`
    ConversationClosed,
    /// `ConversationCreatedByAgent`
    ConversationCreatedByAgent,
    /// `ConversationCreatedByCustomer`
    ConversationCreatedByCustomer,
    /// `ConversationCustomAttributesUpdated`
    ConversationCustomAttributesUpdated,
    /// `ConversationEndUserReplaced`
    ConversationEndUserReplaced,
    /// `ConversationLanguageUpdated`
    ConversationLanguageUpdated,
    /// `ConversationLinkedFromChild`
    ConversationLinkedFromChild,
    /// `ConversationLinkedToParent`
    ConversationLinkedToParent,
    /// `ConversationMessageRedacted`
    ConversationMessageRedacted,
    /// `ConversationOfferAccepted`
    ConversationOfferAccepted,
    /// `ConversationOfferRejected`
    ConversationOfferRejected,
    /// `ConversationOfferTimeout`
    ConversationOfferTimeout,
    /// `ConversationOffered`
    ConversationOffered,
    /// `ConversationPending`
    ConversationPending,
    /// `ConversationRated`
    ConversationRated,
    /// `ConversationRatingCancelled`
    ConversationRatingCancelled,
    /// `ConversationRatingNotOffered`
    ConversationRatingNotOffered,
    /// `ConversationRatingOffered`
    ConversationRatingOffered,
    /// `ConversationRatingScheduled`
    ConversationRatingScheduled,
    /// `ConversationRatingUnscheduled`
    ConversationRatingUnscheduled,
    /// `ConversationReopened`
    ConversationReopened,
    /// `ConversationReserved`
    ConversationReserved,
    /// `ConversationResolvedStateToggled`
    ConversationResolvedStateToggled,
    /// `ConversationTranscriptionEnded`
    ConversationTranscriptionEnded,
    /// `ConversationTranscriptionStarted`
    ConversationTranscriptionStarted,
    /// `ConversationUnassigned`
    ConversationUnassigned,
    /// `ConversationUnlinkedFromChild`
    ConversationUnlinkedFromChild,
    /// `ConversationUnlinkedToParent`
    ConversationUnlinkedToParent,
    /// `FollowupAdded`
    FollowupAdded,
    /// `FollowupExpired`
    FollowupExpired,
    /// `FollowupRemoved`
    FollowupRemoved,
    /// `MessageAddedByAgent`
    MessageAddedByAgent,
    /// `MessageAddedByCustomer`
    MessageAddedByCustomer,
    /// `NoteAdded`
    NoteAdded,
    /// `TagAdded`
    TagAdded,
    /// `TagRemoved`
    TagRemoved,
    /// `TransferFailed`
    TransferFailed,
    /// `TransferInitiated`
    TransferInitiated,
    /// `TransferSuccessful`
    TransferSuccessful,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    ActivityLogEntryType {
        ConversationAssigned = "ConversationAssigned",
        ConversationAutoreplySent = "ConversationAutoreplySent",
        ConversationChannelChanged = "ConversationChannelChanged",
        ConversationClaimed = "ConversationClaimed",
        ConversationClosed = "ConversationClosed",
        ConversationCreatedByAgent = "ConversationCreatedByAgent",
        ConversationCreatedByCustomer = "ConversationCreatedByCustomer",
        ConversationCustomAttributesUpdated = "ConversationCustomAttributesUpdated",
        ConversationEndUserReplaced = "ConversationEndUserReplaced",
        ConversationLanguageUpdated = "ConversationLanguageUpdated",
        ConversationLinkedFromChild = "ConversationLinkedFromChild",
        ConversationLinkedToParent = "ConversationLinkedToParent",
        ConversationMessageRedacted = "ConversationMessageRedacted",
        ConversationOfferAccepted = "ConversationOfferAccepted",
        ConversationOfferRejected = "ConversationOfferRejected",
        ConversationOfferTimeout = "ConversationOfferTimeout",
        ConversationOffered = "ConversationOffered",
        ConversationPending = "ConversationPending",
        ConversationRated = "ConversationRated",
        ConversationRatingCancelled = "ConversationRatingCancelled",
        ConversationRatingNotOffered = "ConversationRatingNotOffered",
        ConversationRatingOffered = "ConversationRatingOffered",
        ConversationRatingScheduled = "ConversationRatingScheduled",
        ConversationRatingUnscheduled = "ConversationRatingUnscheduled",
        ConversationReopened = "ConversationReopened",
        ConversationReserved = "ConversationReserved",
        ConversationResolvedStateToggled = "ConversationResolvedStateToggled",
        ConversationTranscriptionEnded = "ConversationTranscriptionEnded",
        ConversationTranscriptionStarted = "ConversationTranscriptionStarted",
        ConversationUnassigned = "ConversationUnassigned",
        ConversationUnlinkedFromChild = "ConversationUnlinkedFromChild",
        ConversationUnlinkedToParent = "ConversationUnlinkedToParent",
        FollowupAdded = "FollowupAdded",
        FollowupExpired = "FollowupExpired",
        FollowupRemoved = "FollowupRemoved",
        MessageAddedByAgent = "MessageAddedByAgent",
        MessageAddedByCustomer = "MessageAddedByCustomer",
        NoteAdded = "NoteAdded",
        TagAdded = "TagAdded",
        TagRemoved = "TagRemoved",
        TransferFailed = "TransferFailed",
        TransferInitiated = "TransferInitiated",
        TransferSuccessful = "TransferSuccessful",
    }
}

/// The values of `ConversationRating.ratingStatus`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RatingStatus {
    /// `Cancelled`
    Cancelled,
    /// `Offered`
    Offered,
    /// `Rated`
    Rated,
    /// `Scheduled`
    Scheduled,
    /// `Unscheduled`
    Unscheduled,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    RatingStatus {
        Cancelled = "Cancelled",
        Offered = "Offered",
        Rated = "Rated",
        Scheduled = "Scheduled",
        Unscheduled = "Unscheduled",
    }
}

/// The values of `GenericConversationImport.requesterConnectionStatus`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequesterConnectionStatus {
    /// `Connected`
    Connected,
    /// `Disconnected`
    Disconnected,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    RequesterConnectionStatus {
        Connected = "Connected",
        Disconnected = "Disconnected",
    }
}

/// The values of `LinkConversationInput.linkType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConversationLinkType {
    /// `Related`
    Related,
    /// `SideConversation`
    SideConversation,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    ConversationLinkType {
        Related = "Related",
        SideConversation = "SideConversation",
    }
}
