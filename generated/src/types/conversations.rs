// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `conversations` uses.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::wire::{object, open_enum};
use crate::{DateTime, UnknownValue};
use super::{ActivityLogAttribute, Attributes, Channel, Content, Direction};

/// Something that happened to a conversation.
///
/// Schema `ActivityLogEntry`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogEntry {
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
        required conversation_id: "conversationId",
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
    pub name: Option<String>,
    pub email: Option<String>,
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
}

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
}

/// A flow that conversations of a channel go through.
///
/// Schema `ConversationFlow`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationFlow {
    pub id: Uuid,
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationRating {
    pub id: String,
    /// Score given. Absent until the conversation is rated.
    pub rating_score: Option<i32>,
    pub rating_type: RatingType,
    pub rating_comment: Option<String>,
    pub conversation_channel: Channel,
    pub agent_id: Option<String>,
    /// Id of the end user who is asked.
    pub user_id: String,
    /// How far the rating is.
    pub rating_status: RatingStatus,
    pub language: Option<String>,
    pub timestamps: BTreeMap<String, String>,
}

object! {
    ConversationRating {
        required id: "id",
        optional rating_score: "ratingScore",
        required rating_type: "ratingType",
        optional rating_comment: "ratingComment",
        required conversation_channel: "conversationChannel",
        optional agent_id: "agentId",
        required user_id: "userId",
        required rating_status: "ratingStatus",
        optional language: "language",
        required timestamps: {"timestamps"},
    }
}

/// Schema `ConversationResponse`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationResponse {
    /// Id of the conversation.
    pub id: i64,
}

object! {
    ConversationResponse {
        required id: "id",
    }
}

/// An internal note to add.
///
/// Schema `CreateInternalNoteInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInternalNoteInput {
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

    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: DateTime) -> Self {
        self.created_at = Some(created_at);
        self
    }
}

/// The message that was added.
///
/// Schema `CreateMessageOutputData`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageOutputData {
    pub content: Content,
    pub direction: Direction,
    /// Id of the user who wrote the message.
    pub author_id: Uuid,
    pub external_id: Option<String>,
    pub message_id: Option<Uuid>,
    /// When the message was added, without a time zone.
    pub created_at: Option<String>,
}

object! {
    CreateMessageOutputData {
        required content: "content",
        required direction: "direction",
        required author_id: "authorId",
        optional external_id: "externalId",
        optional message_id: "messageId",
        optional created_at: "createdAt",
    }
}

/// Replaced by `_type`.
///
/// Schema `DeprecatedActivityLogType`.
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeprecatedActivityLogType {
    /// `ConversationAssignedActivityType`
    ConversationAssignedActivityType,
    /// `ConversationAutoreplySentActivityType`
    ConversationAutoreplySentActivityType,
    /// `ConversationClaimedActivityType`
    ConversationClaimedActivityType,
    /// `ConversationClosedActivityType`
    ConversationClosedActivityType,
    /// `ConversationCreatedByAgentActivityType`
    ConversationCreatedByAgentActivityType,
    /// `ConversationCreatedByCustomerActivityType`
    ConversationCreatedByCustomerActivityType,
    /// `ConversationEndUserReplacedActivityType`
    ConversationEndUserReplacedActivityType,
    /// `ConversationLanguageUpdatedActivityType`
    ConversationLanguageUpdatedActivityType,
    /// `ConversationOfferAcceptedActivityType`
    ConversationOfferAcceptedActivityType,
    /// `ConversationOfferRejectedActivityType`
    ConversationOfferRejectedActivityType,
    /// `ConversationOfferTimeoutActivityType`
    ConversationOfferTimeoutActivityType,
    /// `ConversationOfferedActivityType`
    ConversationOfferedActivityType,
    /// `ConversationPendingActivityType`
    ConversationPendingActivityType,
    /// `ConversationRatedActivityType`
    ConversationRatedActivityType,
    /// `ConversationRatingCancelledActivityType`
    ConversationRatingCancelledActivityType,
    /// `ConversationRatingOfferedActivityType`
    ConversationRatingOfferedActivityType,
    /// `ConversationRatingScheduledActivityType`
    ConversationRatingScheduledActivityType,
    /// `ConversationRatingUnscheduledActivityType`
    ConversationRatingUnscheduledActivityType,
    /// `ConversationReopenedActivityType`
    ConversationReopenedActivityType,
    /// `ConversationReservedType`
    ConversationReservedType,
    /// `ConversationUnassignedActivityType`
    ConversationUnassignedActivityType,
    /// `FollowupAddedActivityType`
    FollowupAddedActivityType,
    /// `FollowupExpiredActivityType`
    FollowupExpiredActivityType,
    /// `FollowupRemovedActivityType`
    FollowupRemovedActivityType,
    /// `MessageAddedByAgentActivityType`
    MessageAddedByAgentActivityType,
    /// `MessageAddedByCustomerActivityType`
    MessageAddedByCustomerActivityType,
    /// `NoteAddedActivityType`
    NoteAddedActivityType,
    /// `TagAddedActivityType`
    TagAddedActivityType,
    /// `TagRemovedActivityType`
    TagRemovedActivityType,
    /// `TransferFailedActivityType`
    TransferFailedActivityType,
    /// `TransferInitiatedActivityType`
    TransferInitiatedActivityType,
    /// `TransferSuccessfulActivityType`
    TransferSuccessfulActivityType,
    /// `UnknownActivityType`
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
    pub email: String,
    /// Name of the person.
    pub name: Option<String>,
}

object! {
    EmailContact {
        required email: "email",
        optional name: "name",
    }
}

/// A file that can be downloaded.
///
/// Schema `File`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Where the file is found.
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
}

/// A note that only agents see.
///
/// Schema `InternalNoteData`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalNoteData {
    pub id: Uuid,
    /// Id of the agent who wrote the note.
    pub author_id: Uuid,
    pub created_at: DateTime,
    /// Id of the conversation.
    pub csid: i64,
    pub message: String,
}

object! {
    InternalNoteData {
        required id: "id",
        required author_id: "authorId",
        required created_at: "createdAt",
        required csid: "csid",
        required message: "message",
    }
}

/// A message of a conversation.
///
/// Schema `Message`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub id: Uuid,
    /// Id of the user who wrote the message.
    pub author_id: Uuid,
    /// Id of the message in another system.
    pub external_id: Option<String>,
    pub created_at: DateTime,
    pub attributes: Attributes,
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
}

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
}

/// The values of `ActivityLogEntry._type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityLogEntryType {
    /// `ConversationAssigned`
    ConversationAssigned,
    /// `ConversationAutoreplySent`
    ConversationAutoreplySent,
    /// `ConversationClaimed`
    ConversationClaimed,
    /// `ConversationClosed`
    ConversationClosed,
    /// `ConversationCreatedByAgent`
    ConversationCreatedByAgent,
    /// `ConversationCreatedByCustomer`
    ConversationCreatedByCustomer,
    /// `ConversationEndUserReplaced`
    ConversationEndUserReplaced,
    /// `ConversationLanguageUpdated`
    ConversationLanguageUpdated,
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
    /// `ConversationUnassigned`
    ConversationUnassigned,
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
        ConversationClaimed = "ConversationClaimed",
        ConversationClosed = "ConversationClosed",
        ConversationCreatedByAgent = "ConversationCreatedByAgent",
        ConversationCreatedByCustomer = "ConversationCreatedByCustomer",
        ConversationEndUserReplaced = "ConversationEndUserReplaced",
        ConversationLanguageUpdated = "ConversationLanguageUpdated",
        ConversationOfferAccepted = "ConversationOfferAccepted",
        ConversationOfferRejected = "ConversationOfferRejected",
        ConversationOfferTimeout = "ConversationOfferTimeout",
        ConversationOffered = "ConversationOffered",
        ConversationPending = "ConversationPending",
        ConversationRated = "ConversationRated",
        ConversationRatingCancelled = "ConversationRatingCancelled",
        ConversationRatingOffered = "ConversationRatingOffered",
        ConversationRatingScheduled = "ConversationRatingScheduled",
        ConversationRatingUnscheduled = "ConversationRatingUnscheduled",
        ConversationReopened = "ConversationReopened",
        ConversationReserved = "ConversationReserved",
        ConversationUnassigned = "ConversationUnassigned",
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

/// The values of `ConversationRating.ratingType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RatingType {
    /// `Csat`
    Csat,
    /// `ThumbsUpOrDown`
    ThumbsUpOrDown,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    RatingType {
        Csat = "Csat",
        ThumbsUpOrDown = "ThumbsUpOrDown",
    }
}
