// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`Delivery`] and its variants.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use crate::wire::{object, tagged_union};
use crate::{DateTime, Unknown};
use super::{
    DeliveryChannel, DeliveryConversation, DeliveryMessageContent, DeliveryMessageDirection,
    DeliveryOrganization, DeliveryQueue, DeliveryUser, RatingType,
};

/// What a webhook delivers: an event. Which properties its `data` has depends on the event; of
/// some events that is not known.
///
/// Schema `Delivery`.
///
/// ```
/// # fn example(value: dixa::types::Delivery) {
/// use dixa::types::Delivery;
///
/// match value {
///     Delivery::ConversationCreated(it) => println!("{it:?}"),
///     Delivery::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Delivery {
    /// `CONVERSATION_CREATED`
    ConversationCreated(Delivered<ConversationEvent>),
    /// `CONVERSATION_OPEN`
    ConversationOpen(Delivered<ConversationEvent>),
    /// `CONVERSATION_PENDING`
    ConversationPending(Delivered<ConversationEvent>),
    /// `CONVERSATION_CLOSED`
    ConversationClosed(Delivered<ConversationEvent>),
    /// `CONVERSATION_ENQUEUED`
    ConversationEnqueued(Delivered<ConversationEvent>),
    /// `CONVERSATION_ASSIGNED`
    ConversationAssigned(Delivered<ConversationEvent>),
    /// `CONVERSATION_UNASSIGNED`
    ConversationUnassigned(Delivered<ConversationEvent>),
    /// `CONVERSATION_TRANSFERRED`
    ConversationTransferred(Delivered<ConversationEvent>),
    /// `CONVERSATION_END_USER_REPLACED`
    ConversationEndUserReplaced(Delivered<ConversationEvent>),
    /// `CONVERSATION_CUSTOM_ATTRIBUTE_UPDATED`
    ConversationCustomAttributeUpdated(Delivered<ConversationEvent>),
    /// `CONVERSATION_PENDING_EXPIRED`
    ConversationPendingExpired(Delivered<ConversationPendingExpiredEvent>),
    /// `CONVERSATION_ABANDONED`
    ConversationAbandoned(Delivered<ConversationAbandonedEvent>),
    /// `CONVERSATION_MESSAGE_ADDED`
    ConversationMessageAdded(Delivered<ConversationMessageAddedEvent>),
    /// `CONVERSATION_NOTE_ADDED`
    ConversationNoteAdded(Delivered<ConversationNoteAddedEvent>),
    /// `CONVERSATION_TAG_ADDED`
    ConversationTagAdded(Delivered<ConversationTagEvent>),
    /// `CONVERSATION_TAG_REMOVED`
    ConversationTagRemoved(Delivered<ConversationTagEvent>),
    /// `CONVERSATION_RATED`
    ConversationRated(Delivered<ConversationRatedEvent>),
    /// `AGENT_BANNED_ENDUSER`
    AgentBannedEnduser(Delivered<OtherEvent>),
    /// `AGENT_UNBANNED_ENDUSER`
    AgentUnbannedEnduser(Delivered<OtherEvent>),
    /// `AGENT_BANNED_IP`
    AgentBannedIp(Delivered<OtherEvent>),
    /// `AGENT_UNBANNED_IP`
    AgentUnbannedIp(Delivered<OtherEvent>),
    /// `TYPING_STARTED`
    TypingStarted(Delivered<OtherEvent>),
    /// `SLA_EVALUATION_PENDING`
    SlaEvaluationPending(Delivered<OtherEvent>),
    /// `SLA_EVALUATION_ACHIEVED`
    SlaEvaluationAchieved(Delivered<OtherEvent>),
    /// `SLA_EVALUATION_BREACHED`
    SlaEvaluationBreached(Delivered<OtherEvent>),
    /// `SLA_EVALUATION_VOIDED`
    SlaEvaluationVoided(Delivered<OtherEvent>),
    /// `CONVERSATION_MESSAGE_DELIVERY_SENT`
    ConversationMessageDeliverySent(Delivered<OtherEvent>),
    /// `CONVERSATION_MESSAGE_DELIVERY_DELIVERED`
    ConversationMessageDeliveryDelivered(Delivered<OtherEvent>),
    /// `CONVERSATION_MESSAGE_DELIVERY_SEEN`
    ConversationMessageDeliverySeen(Delivered<OtherEvent>),
    /// `CONVERSATION_MESSAGE_DELIVERY_FAILED`
    ConversationMessageDeliveryFailed(Delivered<OtherEvent>),
    /// `CONVERSATION_MESSAGE_DELIVERY_INFO`
    ConversationMessageDeliveryInfo(Delivered<OtherEvent>),
    /// `CONVERSATION_MESSAGE_DELIVERY_SPAM_COMPLAINT`
    ConversationMessageDeliverySpamComplaint(Delivered<OtherEvent>),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    Delivery by "event_fqn" {
        ConversationCreated = "CONVERSATION_CREATED",
        ConversationOpen = "CONVERSATION_OPEN",
        ConversationPending = "CONVERSATION_PENDING",
        ConversationClosed = "CONVERSATION_CLOSED",
        ConversationEnqueued = "CONVERSATION_ENQUEUED",
        ConversationAssigned = "CONVERSATION_ASSIGNED",
        ConversationUnassigned = "CONVERSATION_UNASSIGNED",
        ConversationTransferred = "CONVERSATION_TRANSFERRED",
        ConversationEndUserReplaced = "CONVERSATION_END_USER_REPLACED",
        ConversationCustomAttributeUpdated = "CONVERSATION_CUSTOM_ATTRIBUTE_UPDATED",
        ConversationPendingExpired = "CONVERSATION_PENDING_EXPIRED",
        ConversationAbandoned = "CONVERSATION_ABANDONED",
        ConversationMessageAdded = "CONVERSATION_MESSAGE_ADDED",
        ConversationNoteAdded = "CONVERSATION_NOTE_ADDED",
        ConversationTagAdded = "CONVERSATION_TAG_ADDED",
        ConversationTagRemoved = "CONVERSATION_TAG_REMOVED",
        ConversationRated = "CONVERSATION_RATED",
        AgentBannedEnduser = "AGENT_BANNED_ENDUSER",
        AgentUnbannedEnduser = "AGENT_UNBANNED_ENDUSER",
        AgentBannedIp = "AGENT_BANNED_IP",
        AgentUnbannedIp = "AGENT_UNBANNED_IP",
        TypingStarted = "TYPING_STARTED",
        SlaEvaluationPending = "SLA_EVALUATION_PENDING",
        SlaEvaluationAchieved = "SLA_EVALUATION_ACHIEVED",
        SlaEvaluationBreached = "SLA_EVALUATION_BREACHED",
        SlaEvaluationVoided = "SLA_EVALUATION_VOIDED",
        ConversationMessageDeliverySent = "CONVERSATION_MESSAGE_DELIVERY_SENT",
        ConversationMessageDeliveryDelivered = "CONVERSATION_MESSAGE_DELIVERY_DELIVERED",
        ConversationMessageDeliverySeen = "CONVERSATION_MESSAGE_DELIVERY_SEEN",
        ConversationMessageDeliveryFailed = "CONVERSATION_MESSAGE_DELIVERY_FAILED",
        ConversationMessageDeliveryInfo = "CONVERSATION_MESSAGE_DELIVERY_INFO",
        ConversationMessageDeliverySpamComplaint = "CONVERSATION_MESSAGE_DELIVERY_SPAM_COMPLAINT",
    }
}

impl Delivery {
    /// Id of the event, the same if it is delivered again.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn event_id(&self) -> Option<Uuid> {
        match self {
            Self::ConversationCreated(value)
            | Self::ConversationOpen(value)
            | Self::ConversationPending(value)
            | Self::ConversationClosed(value)
            | Self::ConversationEnqueued(value)
            | Self::ConversationAssigned(value)
            | Self::ConversationUnassigned(value)
            | Self::ConversationTransferred(value)
            | Self::ConversationEndUserReplaced(value)
            | Self::ConversationCustomAttributeUpdated(value) => Some(value.event_id),
            Self::ConversationPendingExpired(value) => Some(value.event_id),
            Self::ConversationAbandoned(value) => Some(value.event_id),
            Self::ConversationMessageAdded(value) => Some(value.event_id),
            Self::ConversationNoteAdded(value) => Some(value.event_id),
            Self::ConversationTagAdded(value) | Self::ConversationTagRemoved(value) => {
                Some(value.event_id)
            }
            Self::ConversationRated(value) => Some(value.event_id),
            Self::AgentBannedEnduser(value)
            | Self::AgentUnbannedEnduser(value)
            | Self::AgentBannedIp(value)
            | Self::AgentUnbannedIp(value)
            | Self::TypingStarted(value)
            | Self::SlaEvaluationPending(value)
            | Self::SlaEvaluationAchieved(value)
            | Self::SlaEvaluationBreached(value)
            | Self::SlaEvaluationVoided(value)
            | Self::ConversationMessageDeliverySent(value)
            | Self::ConversationMessageDeliveryDelivered(value)
            | Self::ConversationMessageDeliverySeen(value)
            | Self::ConversationMessageDeliveryFailed(value)
            | Self::ConversationMessageDeliveryInfo(value)
            | Self::ConversationMessageDeliverySpamComplaint(value) => {
                Some(value.event_id)
            }
            Self::Unknown(unknown) => unknown.property("event_id"),
        }
    }

    /// Version of the form that the event has, such as `1`.
    ///
    /// Returns `None` if it is absent.
    pub fn event_version(&self) -> Option<&str> {
        match self {
            Self::ConversationCreated(value)
            | Self::ConversationOpen(value)
            | Self::ConversationPending(value)
            | Self::ConversationClosed(value)
            | Self::ConversationEnqueued(value)
            | Self::ConversationAssigned(value)
            | Self::ConversationUnassigned(value)
            | Self::ConversationTransferred(value)
            | Self::ConversationEndUserReplaced(value)
            | Self::ConversationCustomAttributeUpdated(value) => {
                value.event_version.as_deref()
            }
            Self::ConversationPendingExpired(value) => value.event_version.as_deref(),
            Self::ConversationAbandoned(value) => value.event_version.as_deref(),
            Self::ConversationMessageAdded(value) => value.event_version.as_deref(),
            Self::ConversationNoteAdded(value) => value.event_version.as_deref(),
            Self::ConversationTagAdded(value) | Self::ConversationTagRemoved(value) => {
                value.event_version.as_deref()
            }
            Self::ConversationRated(value) => value.event_version.as_deref(),
            Self::AgentBannedEnduser(value)
            | Self::AgentUnbannedEnduser(value)
            | Self::AgentBannedIp(value)
            | Self::AgentUnbannedIp(value)
            | Self::TypingStarted(value)
            | Self::SlaEvaluationPending(value)
            | Self::SlaEvaluationAchieved(value)
            | Self::SlaEvaluationBreached(value)
            | Self::SlaEvaluationVoided(value)
            | Self::ConversationMessageDeliverySent(value)
            | Self::ConversationMessageDeliveryDelivered(value)
            | Self::ConversationMessageDeliverySeen(value)
            | Self::ConversationMessageDeliveryFailed(value)
            | Self::ConversationMessageDeliveryInfo(value)
            | Self::ConversationMessageDeliverySpamComplaint(value) => {
                value.event_version.as_deref()
            }
            Self::Unknown(unknown) => unknown.property("event_version"),
        }
    }

    /// When the event happened.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn event_timestamp(&self) -> Option<DateTime> {
        match self {
            Self::ConversationCreated(value)
            | Self::ConversationOpen(value)
            | Self::ConversationPending(value)
            | Self::ConversationClosed(value)
            | Self::ConversationEnqueued(value)
            | Self::ConversationAssigned(value)
            | Self::ConversationUnassigned(value)
            | Self::ConversationTransferred(value)
            | Self::ConversationEndUserReplaced(value)
            | Self::ConversationCustomAttributeUpdated(value) => {
                Some(value.event_timestamp.clone())
            }
            Self::ConversationPendingExpired(value) => {
                Some(value.event_timestamp.clone())
            }
            Self::ConversationAbandoned(value) => Some(value.event_timestamp.clone()),
            Self::ConversationMessageAdded(value) => Some(value.event_timestamp.clone()),
            Self::ConversationNoteAdded(value) => Some(value.event_timestamp.clone()),
            Self::ConversationTagAdded(value) | Self::ConversationTagRemoved(value) => {
                Some(value.event_timestamp.clone())
            }
            Self::ConversationRated(value) => Some(value.event_timestamp.clone()),
            Self::AgentBannedEnduser(value)
            | Self::AgentUnbannedEnduser(value)
            | Self::AgentBannedIp(value)
            | Self::AgentUnbannedIp(value)
            | Self::TypingStarted(value)
            | Self::SlaEvaluationPending(value)
            | Self::SlaEvaluationAchieved(value)
            | Self::SlaEvaluationBreached(value)
            | Self::SlaEvaluationVoided(value)
            | Self::ConversationMessageDeliverySent(value)
            | Self::ConversationMessageDeliveryDelivered(value)
            | Self::ConversationMessageDeliverySeen(value)
            | Self::ConversationMessageDeliveryFailed(value)
            | Self::ConversationMessageDeliveryInfo(value)
            | Self::ConversationMessageDeliverySpamComplaint(value) => {
                Some(value.event_timestamp.clone())
            }
            Self::Unknown(unknown) => unknown.property("event_timestamp"),
        }
    }

    /// The property `organization`, which all variants have.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn organization(&self) -> Option<&DeliveryOrganization> {
        match self {
            Self::ConversationCreated(value)
            | Self::ConversationOpen(value)
            | Self::ConversationPending(value)
            | Self::ConversationClosed(value)
            | Self::ConversationEnqueued(value)
            | Self::ConversationAssigned(value)
            | Self::ConversationUnassigned(value)
            | Self::ConversationTransferred(value)
            | Self::ConversationEndUserReplaced(value)
            | Self::ConversationCustomAttributeUpdated(value) => {
                value.organization.as_ref()
            }
            Self::ConversationPendingExpired(value) => value.organization.as_ref(),
            Self::ConversationAbandoned(value) => value.organization.as_ref(),
            Self::ConversationMessageAdded(value) => value.organization.as_ref(),
            Self::ConversationNoteAdded(value) => value.organization.as_ref(),
            Self::ConversationTagAdded(value) | Self::ConversationTagRemoved(value) => {
                value.organization.as_ref()
            }
            Self::ConversationRated(value) => value.organization.as_ref(),
            Self::AgentBannedEnduser(value)
            | Self::AgentUnbannedEnduser(value)
            | Self::AgentBannedIp(value)
            | Self::AgentUnbannedIp(value)
            | Self::TypingStarted(value)
            | Self::SlaEvaluationPending(value)
            | Self::SlaEvaluationAchieved(value)
            | Self::SlaEvaluationBreached(value)
            | Self::SlaEvaluationVoided(value)
            | Self::ConversationMessageDeliverySent(value)
            | Self::ConversationMessageDeliveryDelivered(value)
            | Self::ConversationMessageDeliverySeen(value)
            | Self::ConversationMessageDeliveryFailed(value)
            | Self::ConversationMessageDeliveryInfo(value)
            | Self::ConversationMessageDeliverySpamComplaint(value) => {
                value.organization.as_ref()
            }
            Self::Unknown(_) => None,
        }
    }
}

impl From<Delivered<ConversationPendingExpiredEvent>> for Delivery {
    fn from(value: Delivered<ConversationPendingExpiredEvent>) -> Self {
        Self::ConversationPendingExpired(value)
    }
}

impl From<Delivered<ConversationAbandonedEvent>> for Delivery {
    fn from(value: Delivered<ConversationAbandonedEvent>) -> Self {
        Self::ConversationAbandoned(value)
    }
}

impl From<Delivered<ConversationMessageAddedEvent>> for Delivery {
    fn from(value: Delivered<ConversationMessageAddedEvent>) -> Self {
        Self::ConversationMessageAdded(value)
    }
}

impl From<Delivered<ConversationNoteAddedEvent>> for Delivery {
    fn from(value: Delivered<ConversationNoteAddedEvent>) -> Self {
        Self::ConversationNoteAdded(value)
    }
}

impl From<Delivered<ConversationRatedEvent>> for Delivery {
    fn from(value: Delivered<ConversationRatedEvent>) -> Self {
        Self::ConversationRated(value)
    }
}

/// An event, and when it happened.
///
/// Schemas `Delivered_ConversationEvent`, `Delivered_ConversationPendingExpiredEvent`, `Delivered_ConversationAbandonedEvent`, `Delivered_ConversationMessageAddedEvent`, `Delivered_ConversationNoteAddedEvent`, `Delivered_ConversationTagEvent`, `Delivered_ConversationRatedEvent`, `Delivered_OtherEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivered<T> {
    /// Id of the event, the same if it is delivered again.
    pub event_id: Uuid,
    /// Version of the form that the event has, such as `1`.
    pub event_version: Option<String>,
    /// When the event happened.
    pub event_timestamp: DateTime,
    pub organization: Option<DeliveryOrganization>,
    pub data: T,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    Delivered<T> {
        required event_id: "event_id",
        optional event_version: "event_version",
        required event_timestamp: "event_timestamp",
        optional organization: "organization",
        required data: "data",
        ..additional_properties is screened but "event_fqn",
    }
}

/// An event that is about a conversation.
///
/// Schema `ConversationEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationEvent {
    pub conversation: DeliveryConversation,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    ConversationEvent {
        required conversation: "conversation",
        ..additional_properties is screened,
    }
}

/// A conversation that was put aside is to be worked on again.
///
/// Schema `ConversationPendingExpiredEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationPendingExpiredEvent {
    pub conversation: DeliveryConversation,
    pub pending_by_user: Option<DeliveryUser>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    ConversationPendingExpiredEvent {
        required conversation: "conversation",
        optional pending_by_user: "pendingByUser",
        ..additional_properties is screened,
    }
}

/// An end user has left a conversation before anybody answered.
///
/// Schema `ConversationAbandonedEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationAbandonedEvent {
    pub conversation: DeliveryConversation,
    pub queue: Option<DeliveryQueue>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    ConversationAbandonedEvent {
        required conversation: "conversation",
        optional queue: "queue",
        ..additional_properties is screened,
    }
}

/// A message was added to a conversation.
///
/// Schema `ConversationMessageAddedEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationMessageAddedEvent {
    pub conversation: DeliveryConversation,
    pub author: Option<DeliveryUser>,
    /// Id of the message.
    pub message_id: Option<Uuid>,
    /// Text of the message without any markup.
    pub text: Option<String>,
    /// Which way the message went: from the end user (`inbound`) or to the end user (`outbound`).
    pub direction: Option<DeliveryMessageDirection>,
    /// Channel of the message.
    pub channel: Option<DeliveryChannel>,
    pub content: Option<DeliveryMessageContent>,
    /// Files sent with the message. Their form is not known.
    pub attachments: Option<Vec<Value>>,
    /// Id of the message in the system that it came from.
    pub external_id: Option<String>,
    /// When the message was created.
    pub created_at: Option<DateTime>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    ConversationMessageAddedEvent {
        required conversation: "conversation",
        optional author: "author",
        optional message_id: "message_id",
        optional text: "text",
        optional direction: "direction",
        optional channel: "channel",
        optional content: "content",
        optional attachments: ["attachments"] is screened,
        optional external_id: "external_id",
        optional created_at: "created_at",
        ..additional_properties is screened,
    }
}

/// An internal note was added to a conversation.
///
/// Schema `ConversationNoteAddedEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationNoteAddedEvent {
    pub conversation: DeliveryConversation,
    pub author: Option<DeliveryUser>,
    /// Id of the note.
    pub note_id: Option<String>,
    /// Text of the note.
    pub text: Option<String>,
    /// When the note was created.
    pub created_at: Option<DateTime>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    ConversationNoteAddedEvent {
        required conversation: "conversation",
        optional author: "author",
        optional note_id: "note_id",
        optional text: "text",
        optional created_at: "created_at",
        ..additional_properties is screened,
    }
}

/// A tag was put on a conversation or taken off.
///
/// Schema `ConversationTagEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationTagEvent {
    pub conversation: DeliveryConversation,
    pub author: Option<DeliveryUser>,
    /// Name of the tag.
    pub tag: Option<String>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    ConversationTagEvent {
        required conversation: "conversation",
        optional author: "author",
        optional tag: "tag",
        ..additional_properties is screened,
    }
}

/// An end user has rated a conversation. The score and the comment are events of their own, so
/// each may be absent.
///
/// Schema `ConversationRatedEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationRatedEvent {
    pub conversation: DeliveryConversation,
    /// The score. Some deliveries have it in the conversation.
    pub score: Option<i32>,
    /// What the end user wrote.
    pub comment: Option<String>,
    /// Scale of the score. Some deliveries have it in the conversation.
    pub type_: Option<RatingType>,
    pub agent: Option<DeliveryUser>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    ConversationRatedEvent {
        required conversation: "conversation",
        optional score: "score" as Whole,
        optional comment: "comment",
        optional type_: "type",
        optional agent: "agent",
        ..additional_properties is screened,
    }
}

/// An event whose properties are not known.
///
/// Schema `OtherEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OtherEvent {
    pub conversation: Option<DeliveryConversation>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    OtherEvent {
        optional conversation: "conversation",
        ..additional_properties is screened,
    }
}
