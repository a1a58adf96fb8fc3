// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `webhooks` uses.

use std::collections::BTreeMap;

use serde_json::Value;
use uuid::Uuid;

use crate::wire::{object, open_enum, tagged_union};
use crate::{DateTime, IntoList, ListOf, Patch, Unknown, UnknownValue};
use super::{
    DeliveryStatus, FilterStrategy, RatingType, WebhookAuthorization, WebhookFilterCondition,
};

/// Conditions on the conversation of an event.
///
/// Schema `CombinedFilters`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookCombinedFilters {
    /// Whether all conditions must hold (`All`) or one of them is enough (`Any`).
    pub strategy: FilterStrategy,
    /// The conditions, at least one.
    pub conditions: Vec<WebhookFilterCondition>,
}

object! {
    WebhookCombinedFilters {
        required strategy: "strategy",
        required conditions: ["conditions"],
    }
}

impl WebhookCombinedFilters {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(
        strategy: impl Into<FilterStrategy>,
        conditions: impl IntoList<WebhookFilterCondition, M>,
    ) -> Self {
        Self {
            strategy: strategy.into(),
            conditions: conditions.into_list(),
        }
    }
}

/// A webhook subscription to create. `customHeaders` has to be given, but may be empty.
///
/// Schema `CreateWebhookSubscriptionInput`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookSubscriptionInput {
    /// Name of the subscription for people.
    pub name: String,
    /// Events to subscribe to.
    pub events: Option<Vec<WebhookEvent>>,
    /// Where events are delivered to.
    pub url: String,
    pub authorization: WebhookAuthorization,
    pub custom_headers: BTreeMap<String, String>,
    /// Whether events are delivered.
    pub enabled: Option<bool>,
    pub filters: Option<BTreeMap<String, WebhookFilters>>,
}

object! {
    CreateWebhookSubscriptionInput {
        required name: "name",
        optional events: ["events"],
        required url: "url",
        required authorization: "authorization",
        required custom_headers: {"customHeaders"} is screened,
        optional enabled: "enabled",
        optional filters: {"filters"},
    }
}

impl CreateWebhookSubscriptionInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new<M>(
        name: impl Into<String>,
        url: impl Into<String>,
        authorization: impl Into<WebhookAuthorization>,
        custom_headers: impl ListOf<(String, String), M>,
    ) -> Self {
        Self {
            name: name.into(),
            events: None,
            url: url.into(),
            authorization: authorization.into(),
            custom_headers: custom_headers.into_list().into_iter().collect(),
            enabled: None,
            filters: None,
        }
    }

    /// Sets `events`.
    #[must_use]
    pub fn events<M>(mut self, events: impl IntoList<WebhookEvent, M>) -> Self {
        self.events = Some(events.into_list());
        self
    }

    /// Sets `events` if there is a value.
    #[must_use]
    pub fn maybe_events<M>(
        self,
        events: Option<impl IntoList<WebhookEvent, M>>,
    ) -> Self {
        match events {
            Some(events) => self.events(events),
            None => self,
        }
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `enabled` if there is a value.
    #[must_use]
    pub fn maybe_enabled(self, enabled: Option<bool>) -> Self {
        match enabled {
            Some(enabled) => self.enabled(enabled),
            None => self,
        }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters<M>(
        mut self,
        filters: impl ListOf<(String, WebhookFilters), M>,
    ) -> Self {
        self.filters = Some(filters.into_list().into_iter().collect());
        self
    }

    /// Sets `filters` if there is a value.
    #[must_use]
    pub fn maybe_filters<M>(
        self,
        filters: Option<impl ListOf<(String, WebhookFilters), M>>,
    ) -> Self {
        match filters {
            Some(filters) => self.filters(filters),
            None => self,
        }
    }
}

/// How a delivery went.
///
/// Schema `DeliveryDetail`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryDetail {
    /// When the delivery was attempted, without a time zone.
    pub delivery_timestamp: String,
    /// Whether the receiver took it.
    pub success: bool,
    /// Status code the receiver answered with.
    pub response_code: i32,
    /// Body the receiver answered with.
    pub response_text: String,
}

object! {
    DeliveryDetail {
        required delivery_timestamp: "deliveryTimestamp",
        required success: "success",
        required response_code: "responseCode" as Whole,
        required response_text: "responseText",
    }
}

/// A delivery and what was delivered.
///
/// Schema `EventDeliveryLog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventDeliveryLog {
    pub delivery_detail: DeliveryDetail,
    /// What was delivered, as JSON text.
    pub payload: String,
}

object! {
    EventDeliveryLog {
        required delivery_detail: "deliveryDetail",
        required payload: "payload",
    }
}

/// The last delivery of one event.
///
/// Schema `EventDeliveryStatus`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventDeliveryStatus {
    /// Name of the event, as in the subscription.
    pub event: WebhookEvent,
    pub delivery_status: DeliveryStatus,
}

object! {
    EventDeliveryStatus {
        required event: "event",
        required delivery_status: "deliveryStatus",
    }
}

/// A filter on the deliveries of an event.
///
/// Schema `Filters1`.
///
/// ```
/// # fn example(value: dixa::types::WebhookFilters) {
/// use dixa::types::WebhookFilters;
///
/// match value {
///     WebhookFilters::CombinedFilters(it) => println!("{it:?}"),
///     WebhookFilters::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookFilters {
    /// Conditions on the conversation of an event.
    CombinedFilters(WebhookCombinedFilters),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    WebhookFilters by "_type" {
        CombinedFilters = "CombinedFilters",
    }
}

impl From<WebhookCombinedFilters> for WebhookFilters {
    fn from(value: WebhookCombinedFilters) -> Self {
        Self::CombinedFilters(value)
    }
}

/// The properties to change. Those left out stay as they are.
///
/// Schema `PatchWebhookSubscriptionInput`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchWebhookSubscriptionInput {
    /// Name of the subscription for people.
    pub name: Patch<String>,
    /// Events to subscribe to.
    pub events: Patch<Vec<WebhookEvent>>,
    /// Where events are delivered to.
    pub url: Patch<String>,
    pub authorization: Patch<WebhookAuthorization>,
    pub custom_headers: Patch<BTreeMap<String, String>>,
    /// Whether events are delivered.
    pub enabled: Patch<bool>,
    pub filters: Patch<BTreeMap<String, WebhookFilters>>,
}

object! {
    PatchWebhookSubscriptionInput {
        patch name: "name",
        patch events: ["events"],
        patch url: "url",
        patch authorization: "authorization",
        patch custom_headers: {"customHeaders"} is screened,
        patch enabled: "enabled",
        patch filters: {"filters"},
    }
}

impl PatchWebhookSubscriptionInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Patch::Set(name.into());
        self
    }

    /// Sets `name` if there is a value.
    #[must_use]
    pub fn maybe_name(self, name: Option<impl Into<String>>) -> Self {
        match name {
            Some(name) => self.name(name),
            None => self,
        }
    }

    /// Sets `events`.
    #[must_use]
    pub fn events<M>(mut self, events: impl IntoList<WebhookEvent, M>) -> Self {
        self.events = Patch::Set(events.into_list());
        self
    }

    /// Sets `events` if there is a value.
    #[must_use]
    pub fn maybe_events<M>(
        self,
        events: Option<impl IntoList<WebhookEvent, M>>,
    ) -> Self {
        match events {
            Some(events) => self.events(events),
            None => self,
        }
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Patch::Set(url.into());
        self
    }

    /// Sets `url` if there is a value.
    #[must_use]
    pub fn maybe_url(self, url: Option<impl Into<String>>) -> Self {
        match url {
            Some(url) => self.url(url),
            None => self,
        }
    }

    /// Sets `authorization`.
    #[must_use]
    pub fn authorization(
        mut self,
        authorization: impl Into<WebhookAuthorization>,
    ) -> Self {
        self.authorization = Patch::Set(authorization.into());
        self
    }

    /// Sets `authorization` if there is a value.
    #[must_use]
    pub fn maybe_authorization(
        self,
        authorization: Option<impl Into<WebhookAuthorization>>,
    ) -> Self {
        match authorization {
            Some(authorization) => self.authorization(authorization),
            None => self,
        }
    }

    /// Sets `customHeaders`.
    #[must_use]
    pub fn custom_headers<M>(
        mut self,
        custom_headers: impl ListOf<(String, String), M>,
    ) -> Self {
        self.custom_headers = Patch::Set(
            custom_headers.into_list().into_iter().collect(),
        );
        self
    }

    /// Sets `customHeaders` if there is a value.
    #[must_use]
    pub fn maybe_custom_headers<M>(
        self,
        custom_headers: Option<impl ListOf<(String, String), M>>,
    ) -> Self {
        match custom_headers {
            Some(custom_headers) => self.custom_headers(custom_headers),
            None => self,
        }
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Patch::Set(enabled);
        self
    }

    /// Sets `enabled` if there is a value.
    #[must_use]
    pub fn maybe_enabled(self, enabled: Option<bool>) -> Self {
        match enabled {
            Some(enabled) => self.enabled(enabled),
            None => self,
        }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters<M>(
        mut self,
        filters: impl ListOf<(String, WebhookFilters), M>,
    ) -> Self {
        self.filters = Patch::Set(filters.into_list().into_iter().collect());
        self
    }

    /// Sets `filters` if there is a value.
    #[must_use]
    pub fn maybe_filters<M>(
        self,
        filters: Option<impl ListOf<(String, WebhookFilters), M>>,
    ) -> Self {
        match filters {
            Some(filters) => self.filters(filters),
            None => self,
        }
    }
}

/// A URL that is told of events.
///
/// Schema `WebhookSubscription`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscription {
    /// Id of the subscription.
    pub id: Uuid,
    /// Name of the subscription for people.
    pub name: String,
    /// Events that are delivered.
    pub subscribed_events: Option<Vec<WebhookEvent>>,
    /// Where events are delivered to.
    pub url: String,
    pub headers: BTreeMap<String, String>,
    /// Key that deliveries are signed with, in hexadecimal.
    ///
    /// `Debug` does not show it, since it is a secret.
    pub secret_key: String,
    /// Whether events are delivered.
    pub enabled: bool,
    /// When the subscription was created.
    pub created_at: DateTime,
    /// Id of the user who created the subscription.
    pub created_by: Uuid,
    /// When the subscription last changed.
    pub updated_at: DateTime,
    /// Id of the user who last changed the subscription.
    pub updated_by: Uuid,
    pub filters: Option<BTreeMap<String, WebhookFilters>>,
}

object! {
    WebhookSubscription {
        required id: "id",
        required name: "name",
        optional subscribed_events: ["subscribedEvents"],
        required url: "url",
        required headers: {"headers"} is screened,
        required secret_key: "secretKey" is secret,
        required enabled: "enabled",
        required created_at: "createdAt",
        required created_by: "createdBy",
        required updated_at: "updatedAt",
        required updated_by: "updatedBy",
        optional filters: {"filters"},
    }
}

/// A conversation as webhooks deliver it.
///
/// Schema `DeliveryConversation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryConversation {
    /// Id of the conversation, a 64-bit number.
    pub csid: i64,
    /// Channel of the conversation.
    pub channel: Option<DeliveryChannel>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub status: Option<DeliveryConversationStatus>,
    /// Who began the conversation: the end user (`INBOUND`) or the organization (`OUTBOUND`).
    pub direction: Option<DeliveryConversationDirection>,
    pub queue: Option<DeliveryQueue>,
    /// What the end user wrote to or called.
    pub contact_point: Option<String>,
    pub requester: Option<DeliveryUser>,
    pub assignee: Option<DeliveryUser>,
    /// Subject of the conversation.
    pub subject: Option<String>,
    /// Tags on the conversation.
    pub tags: Option<Vec<DeliveryTag>>,
    /// When the conversation was created.
    pub created_at: Option<DateTime>,
    /// The score of a rating, where the event does not have it itself.
    pub score: Option<i32>,
    /// Scale of the score.
    pub type_: Option<RatingType>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    DeliveryConversation {
        required csid: "csid" as Whole,
        optional channel: "channel",
        optional status: "status",
        optional direction: "direction",
        optional queue: "queue",
        optional contact_point: "contact_point",
        optional requester: "requester",
        optional assignee: "assignee",
        optional subject: "subject",
        optional tags: ["tags"],
        optional created_at: "created_at",
        optional score: "score" as Whole,
        optional type_: "type",
        ..additional_properties is screened,
    }
}

/// A user as webhooks deliver it.
///
/// Schema `DeliveryUser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryUser {
    /// Id of the user.
    pub id: Uuid,
    /// Name of the user.
    pub name: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Phone number of the user, in international format.
    pub phone: Option<String>,
    /// What the user is allowed to do.
    pub roles: Option<Vec<DeliveryUserRole>>,
    /// Whether the user is a customer or belongs to the organization.
    pub user_type: Option<DeliveryUserType>,
    /// Email addresses besides the primary one.
    pub additional_emails: Option<Vec<String>>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    DeliveryUser {
        required id: "id",
        optional name: "name",
        optional email: "email",
        optional phone: "phone",
        optional roles: ["roles"],
        optional user_type: "user_type",
        optional additional_emails: ["additional_emails"],
        ..additional_properties is screened,
    }
}

/// A queue as webhooks deliver it.
///
/// Schema `DeliveryQueue`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryQueue {
    /// Id of the queue.
    pub id: Uuid,
    /// Name of the queue.
    pub name: Option<String>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    DeliveryQueue {
        required id: "id",
        optional name: "name",
        ..additional_properties is screened,
    }
}

/// A tag as webhooks deliver it.
///
/// Schema `DeliveryTag`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryTag {
    /// Id of the tag.
    pub id: Uuid,
    /// Name of the tag.
    pub name: Option<String>,
    /// Whether the tag is out of use.
    pub is_deactivated: Option<bool>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    DeliveryTag {
        required id: "id",
        optional name: "name",
        optional is_deactivated: "is_deactivated",
        ..additional_properties is screened,
    }
}

/// The organization that an event belongs to.
///
/// Schema `DeliveryOrganization`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryOrganization {
    /// Id of the organization.
    pub id: Uuid,
    /// Name of the organization.
    pub name: Option<String>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    DeliveryOrganization {
        required id: "id",
        optional name: "name",
        ..additional_properties is screened,
    }
}

/// The content of a message in its original form. Chats may have none.
///
/// Schema `DeliveryMessageContent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryMessageContent {
    /// The text without any markup.
    pub text: Option<String>,
    /// MIME type of the original.
    pub content_type: Option<String>,
    /// Where the content is found as it was sent.
    pub original_content_url: Option<String>,
    /// Where the content is found in a form that is safe to show.
    pub processed_content_url: Option<String>,
    /// All other properties.
    pub additional_properties: BTreeMap<String, Value>,
}

object! {
    DeliveryMessageContent {
        optional text: "text",
        optional content_type: "content_type",
        optional original_content_url: "original_content_url",
        optional processed_content_url: "processed_content_url",
        ..additional_properties is screened,
    }
}

/// The values of `ConversationMessageAddedEvent.channel` and one other property.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryChannel {
    /// `CONTACT_FORM`
    ContactForm,
    /// `EMAIL`
    Email,
    /// `FACEBOOK_MESSENGER`
    FacebookMessenger,
    /// `MESSENGER`
    Messenger,
    /// `WIDGET_CHAT`
    WidgetChat,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    DeliveryChannel {
        ContactForm = "CONTACT_FORM",
        Email = "EMAIL",
        FacebookMessenger = "FACEBOOK_MESSENGER",
        Messenger = "MESSENGER",
        WidgetChat = "WIDGET_CHAT",
    }
}

/// The values of `ConversationMessageAddedEvent.direction`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryMessageDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    DeliveryMessageDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

/// The values of `CreateWebhookSubscriptionInput.events` and 3 other properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `AgentBannedEnduser`, or `AGENT_BANNED_ENDUSER`
    AgentBannedEnduser,
    /// `AgentBannedIp`, or `AGENT_BANNED_IP`
    AgentBannedIp,
    /// `AgentUnbannedEnduser`, or `AGENT_UNBANNED_ENDUSER`
    AgentUnbannedEnduser,
    /// `AgentUnbannedIp`, or `AGENT_UNBANNED_IP`
    AgentUnbannedIp,
    /// `ConversationAbandoned`, or `CONVERSATION_ABANDONED`
    ConversationAbandoned,
    /// `ConversationAssigned`, or `CONVERSATION_ASSIGNED`
    ConversationAssigned,
    /// `ConversationClosed`, or `CONVERSATION_CLOSED`
    ConversationClosed,
    /// `ConversationCreated`, or `CONVERSATION_CREATED`
    ConversationCreated,
    /// `ConversationCustomAttributeUpdated`, or `CONVERSATION_CUSTOM_ATTRIBUTE_UPDATED`
    ConversationCustomAttributeUpdated,
    /// `ConversationEndUserReplaced`, or `CONVERSATION_END_USER_REPLACED`
    ConversationEndUserReplaced,
    /// `ConversationEnqueued`, or `CONVERSATION_ENQUEUED`
    ConversationEnqueued,
    /// `ConversationMessageAdded`, or `CONVERSATION_MESSAGE_ADDED`
    ConversationMessageAdded,
    /// `ConversationMessageDeliveryDelivered`, or `CONVERSATION_MESSAGE_DELIVERY_DELIVERED`
    ConversationMessageDeliveryDelivered,
    /// `ConversationMessageDeliveryFailed`, or `CONVERSATION_MESSAGE_DELIVERY_FAILED`
    ConversationMessageDeliveryFailed,
    /// `ConversationMessageDeliveryInfo`, or `CONVERSATION_MESSAGE_DELIVERY_INFO`
    ConversationMessageDeliveryInfo,
    /// `ConversationMessageDeliverySeen`, or `CONVERSATION_MESSAGE_DELIVERY_SEEN`
    ConversationMessageDeliverySeen,
    /// `ConversationMessageDeliverySent`, or `CONVERSATION_MESSAGE_DELIVERY_SENT`
    ConversationMessageDeliverySent,
    /// `ConversationMessageDeliverySpamComplaint`, or `CONVERSATION_MESSAGE_DELIVERY_SPAM_COMPLAINT`
    ConversationMessageDeliverySpamComplaint,
    /// `ConversationNoteAdded`, or `CONVERSATION_NOTE_ADDED`
    ConversationNoteAdded,
    /// `ConversationOpen`, or `CONVERSATION_OPEN`
    ConversationOpen,
    /// `ConversationPending`, or `CONVERSATION_PENDING`
    ConversationPending,
    /// `ConversationPendingExpired`, or `CONVERSATION_PENDING_EXPIRED`
    ConversationPendingExpired,
    /// `ConversationRated`, or `CONVERSATION_RATED`
    ConversationRated,
    /// `ConversationTagAdded`, or `CONVERSATION_TAG_ADDED`
    ConversationTagAdded,
    /// `ConversationTagRemoved`, or `CONVERSATION_TAG_REMOVED`
    ConversationTagRemoved,
    /// `ConversationTransferred`, or `CONVERSATION_TRANSFERRED`
    ConversationTransferred,
    /// `ConversationUnassigned`, or `CONVERSATION_UNASSIGNED`
    ConversationUnassigned,
    /// `SLAEvaluationAchieved`, or `SLA_EVALUATION_ACHIEVED`
    SlaEvaluationAchieved,
    /// `SLAEvaluationBreached`, or `SLA_EVALUATION_BREACHED`
    SlaEvaluationBreached,
    /// `SLAEvaluationPending`, or `SLA_EVALUATION_PENDING`
    SlaEvaluationPending,
    /// `SLAEvaluationVoided`, or `SLA_EVALUATION_VOIDED`
    SlaEvaluationVoided,
    /// `TypingStarted`, or `TYPING_STARTED`
    TypingStarted,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    WebhookEvent {
        AgentBannedEnduser = "AgentBannedEnduser" | "AGENT_BANNED_ENDUSER",
        AgentBannedIp = "AgentBannedIp" | "AGENT_BANNED_IP",
        AgentUnbannedEnduser = "AgentUnbannedEnduser" | "AGENT_UNBANNED_ENDUSER",
        AgentUnbannedIp = "AgentUnbannedIp" | "AGENT_UNBANNED_IP",
        ConversationAbandoned = "ConversationAbandoned" | "CONVERSATION_ABANDONED",
        ConversationAssigned = "ConversationAssigned" | "CONVERSATION_ASSIGNED",
        ConversationClosed = "ConversationClosed" | "CONVERSATION_CLOSED",
        ConversationCreated = "ConversationCreated" | "CONVERSATION_CREATED",
        ConversationCustomAttributeUpdated = "ConversationCustomAttributeUpdated" | "CONVERSATION_CUSTOM_ATTRIBUTE_UPDATED",
        ConversationEndUserReplaced = "ConversationEndUserReplaced" | "CONVERSATION_END_USER_REPLACED",
        ConversationEnqueued = "ConversationEnqueued" | "CONVERSATION_ENQUEUED",
        ConversationMessageAdded = "ConversationMessageAdded" | "CONVERSATION_MESSAGE_ADDED",
        ConversationMessageDeliveryDelivered = "ConversationMessageDeliveryDelivered" | "CONVERSATION_MESSAGE_DELIVERY_DELIVERED",
        ConversationMessageDeliveryFailed = "ConversationMessageDeliveryFailed" | "CONVERSATION_MESSAGE_DELIVERY_FAILED",
        ConversationMessageDeliveryInfo = "ConversationMessageDeliveryInfo" | "CONVERSATION_MESSAGE_DELIVERY_INFO",
        ConversationMessageDeliverySeen = "ConversationMessageDeliverySeen" | "CONVERSATION_MESSAGE_DELIVERY_SEEN",
        ConversationMessageDeliverySent = "ConversationMessageDeliverySent" | "CONVERSATION_MESSAGE_DELIVERY_SENT",
        ConversationMessageDeliverySpamComplaint = "ConversationMessageDeliverySpamComplaint" | "CONVERSATION_MESSAGE_DELIVERY_SPAM_COMPLAINT",
        ConversationNoteAdded = "ConversationNoteAdded" | "CONVERSATION_NOTE_ADDED",
        ConversationOpen = "ConversationOpen" | "CONVERSATION_OPEN",
        ConversationPending = "ConversationPending" | "CONVERSATION_PENDING",
        ConversationPendingExpired = "ConversationPendingExpired" | "CONVERSATION_PENDING_EXPIRED",
        ConversationRated = "ConversationRated" | "CONVERSATION_RATED",
        ConversationTagAdded = "ConversationTagAdded" | "CONVERSATION_TAG_ADDED",
        ConversationTagRemoved = "ConversationTagRemoved" | "CONVERSATION_TAG_REMOVED",
        ConversationTransferred = "ConversationTransferred" | "CONVERSATION_TRANSFERRED",
        ConversationUnassigned = "ConversationUnassigned" | "CONVERSATION_UNASSIGNED",
        SlaEvaluationAchieved = "SLAEvaluationAchieved" | "SLA_EVALUATION_ACHIEVED",
        SlaEvaluationBreached = "SLAEvaluationBreached" | "SLA_EVALUATION_BREACHED",
        SlaEvaluationPending = "SLAEvaluationPending" | "SLA_EVALUATION_PENDING",
        SlaEvaluationVoided = "SLAEvaluationVoided" | "SLA_EVALUATION_VOIDED",
        TypingStarted = "TypingStarted" | "TYPING_STARTED",
    }
}

/// The values of `DeliveryConversation.direction`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryConversationDirection {
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    DeliveryConversationDirection {
        Inbound = "INBOUND",
        Outbound = "OUTBOUND",
    }
}

/// The values of `DeliveryConversation.status`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryConversationStatus {
    /// `CLOSED`
    Closed,
    /// `OPEN`
    Open,
    /// `PENDING`
    Pending,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    DeliveryConversationStatus {
        Closed = "CLOSED",
        Open = "OPEN",
        Pending = "PENDING",
    }
}

/// The values of `DeliveryUser.roles`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryUserRole {
    /// `Admin`
    Admin,
    /// `Agent`
    Agent,
    /// `Enduser`
    Enduser,
    /// `SystemAdmin`
    SystemAdmin,
    /// `TeamLead`
    TeamLead,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    DeliveryUserRole {
        Admin = "Admin",
        Agent = "Agent",
        Enduser = "Enduser",
        SystemAdmin = "SystemAdmin",
        TeamLead = "TeamLead",
    }
}

/// The values of `DeliveryUser.user_type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryUserType {
    /// `Contact`
    Contact,
    /// `Member`
    Member,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    DeliveryUserType {
        Contact = "Contact",
        Member = "Member",
    }
}

/// The values of `IsNotOneOf5.field` and one other property.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookFilterField {
    /// `InitialChannel`
    InitialChannel,
    /// `OperationOrigin`
    OperationOrigin,
    /// `QueueId`
    QueueId,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    WebhookFilterField {
        InitialChannel = "InitialChannel",
        OperationOrigin = "OperationOrigin",
        QueueId = "QueueId",
    }
}
