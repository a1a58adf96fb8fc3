// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`ActivityLogAttribute`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::ActivityLogUser;

/// Details of an activity. Not every activity has any.
///
/// Schema `ActivityLogAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ActivityLogAttribute {
    /// `ConversationAssignedAttribute`
    ConversationAssignedAttribute(ConversationAssignedAttribute),
    /// `ConversationAutoReplySentAttribute`
    ConversationAutoReplySentAttribute(ConversationAutoReplySentAttribute),
    /// `ConversationClaimedAttribute`
    ConversationClaimedAttribute(ConversationClaimedAttribute),
    /// `ConversationCreatedAttribute`
    ConversationCreatedAttribute(ConversationCreatedAttribute),
    /// `ConversationEndUserReplacedAttribute`
    ConversationEndUserReplacedAttribute(ConversationEndUserReplacedAttribute),
    /// `ConversationLanguageUpdatedAttribute`
    ConversationLanguageUpdatedAttribute(ConversationLanguageUpdatedAttribute),
    /// `ConversationOfferedAttribute`
    ConversationOfferedAttribute(ConversationOfferedAttribute),
    /// `ConversationRatedAttribute`
    ConversationRatedAttribute(ConversationRatedAttribute),
    /// `ConversationRatingOfferedAttribute`
    ConversationRatingOfferedAttribute(ConversationRatingOfferedAttribute),
    /// `ConversationRatingScheduledAttribute`
    ConversationRatingScheduledAttribute(ConversationRatingScheduledAttribute),
    /// `ConversationReservedAttribute`
    ConversationReservedAttribute(ConversationReservedAttribute),
    /// `ConversationTransferredAttribute`
    ConversationTransferredAttribute(ConversationTransferredAttribute),
    /// `ConversationUnassignedAttribute`
    ConversationUnassignedAttribute(ConversationUnassignedAttribute),
    /// `MessageAddedAttribute`
    MessageAddedAttribute(MessageAddedAttribute),
    /// `NoteAddedAttribute`
    NoteAddedAttribute(NoteAddedAttribute),
    /// `TagAddedAttribute`
    TagAddedAttribute(TagAddedAttribute),
    /// `TagRemovedAttribute`
    TagRemovedAttribute(TagRemovedAttribute),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ActivityLogAttribute by "_type" {
        ConversationAssignedAttribute = "ConversationAssignedAttribute",
        ConversationAutoReplySentAttribute = "ConversationAutoReplySentAttribute",
        ConversationClaimedAttribute = "ConversationClaimedAttribute",
        ConversationCreatedAttribute = "ConversationCreatedAttribute",
        ConversationEndUserReplacedAttribute = "ConversationEndUserReplacedAttribute",
        ConversationLanguageUpdatedAttribute = "ConversationLanguageUpdatedAttribute",
        ConversationOfferedAttribute = "ConversationOfferedAttribute",
        ConversationRatedAttribute = "ConversationRatedAttribute",
        ConversationRatingOfferedAttribute = "ConversationRatingOfferedAttribute",
        ConversationRatingScheduledAttribute = "ConversationRatingScheduledAttribute",
        ConversationReservedAttribute = "ConversationReservedAttribute",
        ConversationTransferredAttribute = "ConversationTransferredAttribute",
        ConversationUnassignedAttribute = "ConversationUnassignedAttribute",
        MessageAddedAttribute = "MessageAddedAttribute",
        NoteAddedAttribute = "NoteAddedAttribute",
        TagAddedAttribute = "TagAddedAttribute",
        TagRemovedAttribute = "TagRemovedAttribute",
    }
}

impl From<ConversationAssignedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationAssignedAttribute) -> Self {
        Self::ConversationAssignedAttribute(value)
    }
}

impl From<ConversationAutoReplySentAttribute> for ActivityLogAttribute {
    fn from(value: ConversationAutoReplySentAttribute) -> Self {
        Self::ConversationAutoReplySentAttribute(value)
    }
}

impl From<ConversationClaimedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationClaimedAttribute) -> Self {
        Self::ConversationClaimedAttribute(value)
    }
}

impl From<ConversationCreatedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationCreatedAttribute) -> Self {
        Self::ConversationCreatedAttribute(value)
    }
}

impl From<ConversationEndUserReplacedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationEndUserReplacedAttribute) -> Self {
        Self::ConversationEndUserReplacedAttribute(value)
    }
}

impl From<ConversationLanguageUpdatedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationLanguageUpdatedAttribute) -> Self {
        Self::ConversationLanguageUpdatedAttribute(value)
    }
}

impl From<ConversationOfferedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationOfferedAttribute) -> Self {
        Self::ConversationOfferedAttribute(value)
    }
}

impl From<ConversationRatedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationRatedAttribute) -> Self {
        Self::ConversationRatedAttribute(value)
    }
}

impl From<ConversationRatingOfferedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationRatingOfferedAttribute) -> Self {
        Self::ConversationRatingOfferedAttribute(value)
    }
}

impl From<ConversationRatingScheduledAttribute> for ActivityLogAttribute {
    fn from(value: ConversationRatingScheduledAttribute) -> Self {
        Self::ConversationRatingScheduledAttribute(value)
    }
}

impl From<ConversationReservedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationReservedAttribute) -> Self {
        Self::ConversationReservedAttribute(value)
    }
}

impl From<ConversationTransferredAttribute> for ActivityLogAttribute {
    fn from(value: ConversationTransferredAttribute) -> Self {
        Self::ConversationTransferredAttribute(value)
    }
}

impl From<ConversationUnassignedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationUnassignedAttribute) -> Self {
        Self::ConversationUnassignedAttribute(value)
    }
}

impl From<MessageAddedAttribute> for ActivityLogAttribute {
    fn from(value: MessageAddedAttribute) -> Self {
        Self::MessageAddedAttribute(value)
    }
}

impl From<NoteAddedAttribute> for ActivityLogAttribute {
    fn from(value: NoteAddedAttribute) -> Self {
        Self::NoteAddedAttribute(value)
    }
}

impl From<TagAddedAttribute> for ActivityLogAttribute {
    fn from(value: TagAddedAttribute) -> Self {
        Self::TagAddedAttribute(value)
    }
}

impl From<TagRemovedAttribute> for ActivityLogAttribute {
    fn from(value: TagRemovedAttribute) -> Self {
        Self::TagRemovedAttribute(value)
    }
}

/// Schema `ConversationAssignedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationAssignedAttribute {
    pub agent_id: String,
    pub agent_name: Option<String>,
}

object! {
    ConversationAssignedAttribute {
        required agent_id: "agentId",
        optional agent_name: "agentName",
    }
}

/// Schema `ConversationAutoReplySentAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationAutoReplySentAttribute {
    /// Name of the template the reply was made from.
    pub template_name: String,
}

object! {
    ConversationAutoReplySentAttribute {
        required template_name: "templateName",
    }
}

/// Schema `ConversationClaimedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationClaimedAttribute {
    /// Name of the queue or agent it was claimed from.
    pub claimed_from_label: Option<String>,
    pub claimed_from_type: Option<String>,
}

object! {
    ConversationClaimedAttribute {
        optional claimed_from_label: "claimedFromLabel",
        optional claimed_from_type: "claimedFromType",
    }
}

/// Schema `ConversationCreatedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationCreatedAttribute {
    pub subject: Option<String>,
}

object! {
    ConversationCreatedAttribute {
        optional subject: "subject",
    }
}

/// Schema `ConversationEndUserReplacedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationEndUserReplacedAttribute {
    pub old_user: ActivityLogUser,
    pub new_user: ActivityLogUser,
}

object! {
    ConversationEndUserReplacedAttribute {
        required old_user: "oldUser",
        required new_user: "newUser",
    }
}

/// Schema `ConversationLanguageUpdatedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationLanguageUpdatedAttribute {
    pub language: String,
}

object! {
    ConversationLanguageUpdatedAttribute {
        required language: "language",
    }
}

/// Schema `ConversationOfferedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationOfferedAttribute {
    /// Names of the agents it was offered to.
    pub agent_names: Option<Vec<String>>,
    pub queue_label: Option<String>,
}

object! {
    ConversationOfferedAttribute {
        optional agent_names: ["agentNames"],
        optional queue_label: "queueLabel",
    }
}

/// Schema `ConversationRatedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationRatedAttribute {
    pub agent: ActivityLogUser,
    pub score: Option<i32>,
    pub message: Option<String>,
}

object! {
    ConversationRatedAttribute {
        required agent: "agent",
        optional score: "score",
        optional message: "message",
    }
}

/// Schema `ConversationRatingOfferedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationRatingOfferedAttribute {
    pub agent: ActivityLogUser,
    pub user: ActivityLogUser,
}

object! {
    ConversationRatingOfferedAttribute {
        required agent: "agent",
        required user: "user",
    }
}

/// Schema `ConversationRatingScheduledAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationRatingScheduledAttribute {
    /// When the rating will be offered.
    pub rating_scheduled_time: String,
}

object! {
    ConversationRatingScheduledAttribute {
        required rating_scheduled_time: "ratingScheduledTime",
    }
}

/// Schema `ConversationReservedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationReservedAttribute {
    pub agent: ActivityLogUser,
    pub queue_id: String,
    pub queue_name: String,
    pub reservation_type: String,
    /// When the reservation ends.
    pub valid_until: String,
}

object! {
    ConversationReservedAttribute {
        required agent: "agent",
        required queue_id: "queueId",
        required queue_name: "queueName",
        required reservation_type: "reservationType",
        required valid_until: "validUntil",
    }
}

/// Schema `ConversationTransferredAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationTransferredAttribute {
    pub transfer_type: String,
    pub destination_type: String,
    /// Id of the queue or agent it was transferred to.
    pub destination_id: String,
    /// Name of the queue or agent it was transferred to.
    pub destination_label: Option<String>,
    pub reason: Option<String>,
}

object! {
    ConversationTransferredAttribute {
        required transfer_type: "transferType",
        required destination_type: "destinationType",
        required destination_id: "destinationId",
        optional destination_label: "destinationLabel",
        optional reason: "reason",
    }
}

/// Schema `ConversationUnassignedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationUnassignedAttribute {
    pub agent: ActivityLogUser,
}

object! {
    ConversationUnassignedAttribute {
        required agent: "agent",
    }
}

/// Schema `MessageAddedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageAddedAttribute {
    pub message_id: String,
    /// Address the message came from.
    pub from_endpoint: Option<String>,
    pub avatar_url: Option<String>,
}

object! {
    MessageAddedAttribute {
        required message_id: "messageId",
        optional from_endpoint: "fromEndpoint",
        optional avatar_url: "avatarUrl",
    }
}

/// Schema `NoteAddedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NoteAddedAttribute {
    pub message: String,
    pub avatar_url: Option<String>,
}

object! {
    NoteAddedAttribute {
        required message: "message",
        optional avatar_url: "avatarUrl",
    }
}

/// Schema `TagAddedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagAddedAttribute {
    pub tag: String,
}

object! {
    TagAddedAttribute {
        required tag: "tag",
    }
}

/// Schema `TagRemovedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagRemovedAttribute {
    pub tag: String,
}

object! {
    TagRemovedAttribute {
        required tag: "tag",
    }
}
