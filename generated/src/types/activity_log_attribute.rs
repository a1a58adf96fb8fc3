// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`ActivityLogAttribute`] and its variants.

use std::collections::BTreeMap;

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::{ActivityLogUser, CustomAttributeValue};

/// Details of an activity. Not every activity has any.
///
/// Schema `ActivityLogAttribute`.
///
/// ```
/// # fn example(value: dixa::types::ActivityLogAttribute) {
/// use dixa::types::ActivityLogAttribute;
///
/// match value {
///     ActivityLogAttribute::ConversationAssignedAttribute(it) => println!("{it:?}"),
///     ActivityLogAttribute::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ActivityLogAttribute {
    /// The conversation was assigned to an agent.
    ConversationAssignedAttribute(ConversationAssignedAttribute),
    /// The end user got an automatic reply.
    ConversationAutoReplySentAttribute(ConversationAutoReplySentAttribute),
    /// The conversation moved to another channel.
    ConversationChannelChangedAttribute(ConversationChannelChangedAttribute),
    /// An agent took the conversation from a queue or from another agent.
    ConversationClaimedAttribute(ConversationClaimedAttribute),
    /// The conversation was created.
    ConversationCreatedAttribute(ConversationCreatedAttribute),
    /// Custom attributes of the conversation were changed.
    ConversationCustomAttributesUpdatedAttribute(
        ConversationCustomAttributesUpdatedAttribute,
    ),
    /// The conversation was moved from one end user to another.
    ConversationEndUserReplacedAttribute(ConversationEndUserReplacedAttribute),
    /// The language of the conversation was changed.
    ConversationLanguageUpdatedAttribute(ConversationLanguageUpdatedAttribute),
    /// The conversation was linked to another one, or the link was removed.
    ConversationLinkedAttribute(ConversationLinkedAttribute),
    /// The conversation was offered to agents, or an agent reacted to the offer.
    ConversationOfferedAttribute(ConversationOfferedAttribute),
    /// The end user rated the conversation. The score and the comment may come in two activities.
    ConversationRatedAttribute(ConversationRatedAttribute),
    /// The end user was not asked for a rating, because a filter ruled it out.
    ConversationRatingNotOfferedAttribute(ConversationRatingNotOfferedAttribute),
    /// The end user was asked for a rating.
    ConversationRatingOfferedAttribute(ConversationRatingOfferedAttribute),
    /// The end user will be asked for a rating.
    ConversationRatingScheduledAttribute(ConversationRatingScheduledAttribute),
    /// The conversation was kept for one agent for a while.
    ConversationReservedAttribute(ConversationReservedAttribute),
    /// The conversation was marked as resolved, or the mark was taken away.
    ConversationResolvedStateToggledAttribute(ConversationResolvedStateToggledAttribute),
    /// The subject of the conversation was changed.
    ConversationSubjectUpdatedAttribute(ConversationSubjectUpdatedAttribute),
    /// The transcription of a call came to its end.
    ConversationTranscriptionEndedAttribute(ConversationTranscriptionEndedAttribute),
    /// The conversation was handed over to a queue or to another agent, or an attempt was made.
    ConversationTransferredAttribute(ConversationTransferredAttribute),
    /// The conversation was taken away from an agent.
    ConversationUnassignedAttribute(ConversationUnassignedAttribute),
    /// A message was added.
    MessageAddedAttribute(MessageAddedAttribute),
    /// Parts of a message were removed, such as a card number.
    MessageRedactedAttribute(MessageRedactedAttribute),
    /// An agent added an internal note.
    NoteAddedAttribute(NoteAddedAttribute),
    /// A tag was put on the conversation.
    TagAddedAttribute(TagAddedAttribute),
    /// A tag was taken off the conversation.
    TagRemovedAttribute(TagRemovedAttribute),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ActivityLogAttribute by "_type" {
        ConversationAssignedAttribute = "ConversationAssignedAttribute",
        ConversationAutoReplySentAttribute = "ConversationAutoReplySentAttribute",
        ConversationChannelChangedAttribute = "ConversationChannelChangedAttribute",
        ConversationClaimedAttribute = "ConversationClaimedAttribute",
        ConversationCreatedAttribute = "ConversationCreatedAttribute",
        ConversationCustomAttributesUpdatedAttribute = "ConversationCustomAttributesUpdatedAttribute",
        ConversationEndUserReplacedAttribute = "ConversationEndUserReplacedAttribute",
        ConversationLanguageUpdatedAttribute = "ConversationLanguageUpdatedAttribute",
        ConversationLinkedAttribute = "ConversationLinkedAttribute",
        ConversationOfferedAttribute = "ConversationOfferedAttribute",
        ConversationRatedAttribute = "ConversationRatedAttribute",
        ConversationRatingNotOfferedAttribute = "ConversationRatingNotOfferedAttribute",
        ConversationRatingOfferedAttribute = "ConversationRatingOfferedAttribute",
        ConversationRatingScheduledAttribute = "ConversationRatingScheduledAttribute",
        ConversationReservedAttribute = "ConversationReservedAttribute",
        ConversationResolvedStateToggledAttribute = "ConversationResolvedStateToggledAttribute",
        ConversationSubjectUpdatedAttribute = "ConversationSubjectUpdatedAttribute",
        ConversationTranscriptionEndedAttribute = "ConversationTranscriptionEndedAttribute",
        ConversationTransferredAttribute = "ConversationTransferredAttribute",
        ConversationUnassignedAttribute = "ConversationUnassignedAttribute",
        MessageAddedAttribute = "MessageAddedAttribute",
        MessageRedactedAttribute = "MessageRedactedAttribute",
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

impl From<ConversationChannelChangedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationChannelChangedAttribute) -> Self {
        Self::ConversationChannelChangedAttribute(value)
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

impl From<ConversationCustomAttributesUpdatedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationCustomAttributesUpdatedAttribute) -> Self {
        Self::ConversationCustomAttributesUpdatedAttribute(value)
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

impl From<ConversationLinkedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationLinkedAttribute) -> Self {
        Self::ConversationLinkedAttribute(value)
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

impl From<ConversationRatingNotOfferedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationRatingNotOfferedAttribute) -> Self {
        Self::ConversationRatingNotOfferedAttribute(value)
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

impl From<ConversationResolvedStateToggledAttribute> for ActivityLogAttribute {
    fn from(value: ConversationResolvedStateToggledAttribute) -> Self {
        Self::ConversationResolvedStateToggledAttribute(value)
    }
}

impl From<ConversationSubjectUpdatedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationSubjectUpdatedAttribute) -> Self {
        Self::ConversationSubjectUpdatedAttribute(value)
    }
}

impl From<ConversationTranscriptionEndedAttribute> for ActivityLogAttribute {
    fn from(value: ConversationTranscriptionEndedAttribute) -> Self {
        Self::ConversationTranscriptionEndedAttribute(value)
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

impl From<MessageRedactedAttribute> for ActivityLogAttribute {
    fn from(value: MessageRedactedAttribute) -> Self {
        Self::MessageRedactedAttribute(value)
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

/// The conversation was assigned to an agent.
///
/// Schema `ConversationAssignedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationAssignedAttribute {
    /// Id of the agent who got the conversation.
    pub agent_id: String,
    /// Name of the agent who got the conversation.
    pub agent_name: Option<String>,
}

object! {
    ConversationAssignedAttribute {
        required agent_id: "agentId",
        optional agent_name: "agentName",
    }
}

/// The end user got an automatic reply.
///
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

/// The conversation moved to another channel.
///
/// Schema `ConversationChannelChangedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationChannelChangedAttribute {
    /// What the new channel is called, or the address the conversation goes on at.
    pub channel_reference: String,
}

object! {
    ConversationChannelChangedAttribute {
        required channel_reference: "channelReference",
    }
}

/// An agent took the conversation from a queue or from another agent.
///
/// Schema `ConversationClaimedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationClaimedAttribute {
    /// Name of the queue or agent it was claimed from.
    pub claimed_from_label: Option<String>,
    /// Whether it was claimed from a queue or from an agent.
    pub claimed_from_type: Option<String>,
}

object! {
    ConversationClaimedAttribute {
        optional claimed_from_label: "claimedFromLabel",
        optional claimed_from_type: "claimedFromType",
    }
}

/// The conversation was created.
///
/// Schema `ConversationCreatedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationCreatedAttribute {
    /// Subject of the conversation. Absent if it has none.
    pub subject: Option<String>,
}

object! {
    ConversationCreatedAttribute {
        optional subject: "subject",
    }
}

/// Custom attributes of the conversation were changed.
///
/// Schema `ConversationCustomAttributesUpdatedAttribute`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationCustomAttributesUpdatedAttribute {
    /// Ids of the custom attributes that were changed.
    pub updated_attribute_ids: Option<Vec<String>>,
    pub updated_attribute_values: BTreeMap<String, CustomAttributeValue>,
}

object! {
    ConversationCustomAttributesUpdatedAttribute {
        optional updated_attribute_ids: ["updatedAttributeIds"],
        required updated_attribute_values: {"updatedAttributeValues"} is screened,
    }
}

/// The conversation was moved from one end user to another.
///
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

/// The language of the conversation was changed.
///
/// Schema `ConversationLanguageUpdatedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationLanguageUpdatedAttribute {
    /// New language of the conversation, as a two-letter code.
    pub language: String,
}

object! {
    ConversationLanguageUpdatedAttribute {
        required language: "language",
    }
}

/// The conversation was linked to another one, or the link was removed.
///
/// Schema `ConversationLinkedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationLinkedAttribute {
    /// Id of the conversation that belongs to the other one.
    pub child: i64,
    /// Id of the conversation that the other one belongs to.
    pub parent: i64,
    /// How the two are related, such as `SideConversation`.
    pub link_type: String,
}

object! {
    ConversationLinkedAttribute {
        required child: "child" as Whole,
        required parent: "parent" as Whole,
        required link_type: "linkType",
    }
}

/// The conversation was offered to agents, or an agent reacted to the offer.
///
/// Schema `ConversationOfferedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationOfferedAttribute {
    /// Names of the agents it was offered to.
    pub agent_names: Option<Vec<String>>,
    /// Name of the queue the offer came from.
    pub queue_label: Option<String>,
}

object! {
    ConversationOfferedAttribute {
        optional agent_names: ["agentNames"],
        optional queue_label: "queueLabel",
    }
}

/// The end user rated the conversation. The score and the comment may come in two activities.
///
/// Schema `ConversationRatedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationRatedAttribute {
    pub agent: Option<ActivityLogUser>,
    /// Score that the end user gave. Absent if this activity is about the comment only.
    pub score: Option<i32>,
    /// Comment of the end user. Absent if there is none.
    pub message: Option<String>,
}

object! {
    ConversationRatedAttribute {
        optional agent: "agent",
        optional score: "score" as Whole,
        optional message: "message",
    }
}

/// The end user was not asked for a rating, because a filter ruled it out.
///
/// Schema `ConversationRatingNotOfferedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationRatingNotOfferedAttribute {
    /// The filters that ruled the rating out. Absent if they are not known.
    pub evaluation_filters: Option<String>,
}

object! {
    ConversationRatingNotOfferedAttribute {
        optional evaluation_filters: "evaluationFilters",
    }
}

/// The end user was asked for a rating.
///
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

/// The end user will be asked for a rating.
///
/// Schema `ConversationRatingScheduledAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationRatingScheduledAttribute {
    /// When the end user will be asked, without a time zone.
    pub rating_scheduled_time: String,
}

object! {
    ConversationRatingScheduledAttribute {
        required rating_scheduled_time: "ratingScheduledTime",
    }
}

/// The conversation was kept for one agent for a while.
///
/// Schema `ConversationReservedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationReservedAttribute {
    pub agent: ActivityLogUser,
    /// Id of the queue the conversation waits in.
    pub queue_id: String,
    /// Name of the queue the conversation waits in.
    pub queue_name: String,
    /// Why the agent gets it first, such as `PreferredAgent`.
    pub reservation_type: String,
    /// When the reservation ends, without a time zone.
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

/// The conversation was marked as resolved, or the mark was taken away.
///
/// Schema `ConversationResolvedStateToggledAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationResolvedStateToggledAttribute {
    /// Whether the conversation counts as resolved from then on.
    pub is_resolved: bool,
}

object! {
    ConversationResolvedStateToggledAttribute {
        required is_resolved: "isResolved",
    }
}

/// The subject of the conversation was changed.
///
/// Schema `ConversationSubjectUpdatedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationSubjectUpdatedAttribute {
    /// Subject before the change.
    pub old_subject: String,
    /// Subject after the change.
    pub new_subject: String,
}

object! {
    ConversationSubjectUpdatedAttribute {
        required old_subject: "oldSubject",
        required new_subject: "newSubject",
    }
}

/// The transcription of a call came to its end.
///
/// Schema `ConversationTranscriptionEndedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationTranscriptionEndedAttribute {
    /// Whether there is a transcript.
    pub is_successful: bool,
    /// Why there is no transcript. Absent if there is one.
    pub failure_reason: Option<String>,
}

object! {
    ConversationTranscriptionEndedAttribute {
        required is_successful: "isSuccessful",
        optional failure_reason: "failureReason",
    }
}

/// The conversation was handed over to a queue or to another agent, or an attempt was made.
///
/// Schema `ConversationTransferredAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationTransferredAttribute {
    /// How it was handed over, such as `Cold`, which is at once, or `Warm`, which is after talking
    /// to the receiving agent.
    pub transfer_type: String,
    /// Whether it was handed over to a queue or to an agent.
    pub destination_type: String,
    /// Id of the queue or agent it was transferred to.
    pub destination_id: String,
    /// Name of the queue or agent it was transferred to.
    pub destination_label: Option<String>,
    /// Why it was handed over, in the words of the agent. Absent if no reason was given.
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

/// The conversation was taken away from an agent.
///
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

/// A message was added.
///
/// Schema `MessageAddedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageAddedAttribute {
    /// Id of the message.
    pub message_id: String,
    /// Address the message came from.
    pub from_endpoint: Option<String>,
    /// Where the picture of the author is found. Absent if there is none.
    pub avatar_url: Option<String>,
}

object! {
    MessageAddedAttribute {
        required message_id: "messageId",
        optional from_endpoint: "fromEndpoint",
        optional avatar_url: "avatarUrl",
    }
}

/// Parts of a message were removed, such as a card number.
///
/// Schema `MessageRedactedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageRedactedAttribute {
    /// Id of the message.
    pub message_id: String,
    /// Whether something in the text was removed.
    pub was_text_redacted: bool,
    /// How many attachments were removed.
    pub number_of_deleted_files: i32,
}

object! {
    MessageRedactedAttribute {
        required message_id: "messageId",
        required was_text_redacted: "wasTextRedacted",
        required number_of_deleted_files: "numberOfDeletedFiles" as Whole,
    }
}

/// An agent added an internal note.
///
/// Schema `NoteAddedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NoteAddedAttribute {
    /// Text of the note.
    pub message: String,
    /// Where the picture of the author is found. Absent if there is none.
    pub avatar_url: Option<String>,
}

object! {
    NoteAddedAttribute {
        required message: "message",
        optional avatar_url: "avatarUrl",
    }
}

/// A tag was put on the conversation.
///
/// Schema `TagAddedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagAddedAttribute {
    /// Name of the tag.
    pub tag: String,
}

object! {
    TagAddedAttribute {
        required tag: "tag",
    }
}

/// A tag was taken off the conversation.
///
/// Schema `TagRemovedAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagRemovedAttribute {
    /// Name of the tag.
    pub tag: String,
}

object! {
    TagRemovedAttribute {
        required tag: "tag",
    }
}
