// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `webhooks` uses.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::wire::{object, open_enum};
use crate::{DateTime, Patch, UnknownValue};
use super::{DeliveryStatus, WebhookAuthorization};

/// Schema `CreateWebhookSubscriptionInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookSubscriptionInput {
    pub name: String,
    /// Events to subscribe to.
    pub events: Option<Vec<WebhookEvent>>,
    /// Where events are delivered to.
    pub url: String,
    pub authorization: WebhookAuthorization,
    /// Whether events are delivered.
    pub enabled: Option<bool>,
}

object! {
    CreateWebhookSubscriptionInput {
        required name: "name",
        optional events: ["events"],
        required url: "url",
        required authorization: "authorization",
        optional enabled: "enabled",
    }
}

impl CreateWebhookSubscriptionInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        url: impl Into<String>,
        authorization: impl Into<WebhookAuthorization>,
    ) -> Self {
        Self {
            name: name.into(),
            events: None,
            url: url.into(),
            authorization: authorization.into(),
            enabled: None,
        }
    }

    /// Sets `events`.
    #[must_use]
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<WebhookEvent>>,
    ) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

/// How a delivery went.
///
/// Schema `DeliveryDetail`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryDetail {
    /// When the delivery was attempted.
    pub delivery_timestamp: String,
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
        required response_code: "responseCode",
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
    pub event: WebhookEvent,
    pub delivery_status: DeliveryStatus,
}

object! {
    EventDeliveryStatus {
        required event: "event",
        required delivery_status: "deliveryStatus",
    }
}

/// The properties to change. Those left out stay as they are.
///
/// Schema `PatchWebhookSubscriptionInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchWebhookSubscriptionInput {
    pub name: Patch<String>,
    /// Events to subscribe to.
    pub events: Patch<Vec<WebhookEvent>>,
    /// Where events are delivered to.
    pub url: Patch<String>,
    pub authorization: Patch<WebhookAuthorization>,
    /// Whether events are delivered.
    pub enabled: Patch<bool>,
}

object! {
    PatchWebhookSubscriptionInput {
        patch name: "name",
        patch events: ["events"],
        patch url: "url",
        patch authorization: "authorization",
        patch enabled: "enabled",
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

    /// Clears `name` by sending `null`.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = Patch::Clear;
        self
    }

    /// Sets `events`.
    #[must_use]
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<WebhookEvent>>,
    ) -> Self {
        self.events = Patch::Set(events.into_iter().map(Into::into).collect());
        self
    }

    /// Clears `events` by sending `null`.
    #[must_use]
    pub fn clear_events(mut self) -> Self {
        self.events = Patch::Clear;
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Patch::Set(url.into());
        self
    }

    /// Clears `url` by sending `null`.
    #[must_use]
    pub fn clear_url(mut self) -> Self {
        self.url = Patch::Clear;
        self
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

    /// Clears `authorization` by sending `null`.
    #[must_use]
    pub fn clear_authorization(mut self) -> Self {
        self.authorization = Patch::Clear;
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Patch::Set(enabled);
        self
    }

    /// Clears `enabled` by sending `null`.
    #[must_use]
    pub fn clear_enabled(mut self) -> Self {
        self.enabled = Patch::Clear;
        self
    }
}

/// A URL that is told of events.
///
/// Schema `WebhookSubscription`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscription {
    pub id: Uuid,
    pub name: String,
    /// Events that are delivered.
    pub subscribed_events: Option<Vec<WebhookEvent>>,
    pub url: String,
    pub headers: BTreeMap<String, String>,
    /// Key that deliveries are signed with, in hexadecimal.
    pub secret_key: String,
    pub enabled: bool,
    pub created_at: DateTime,
    /// Id of the user who created the subscription.
    pub created_by: Uuid,
    pub updated_at: DateTime,
    /// Id of the user who last changed the subscription.
    pub updated_by: Uuid,
}

object! {
    WebhookSubscription {
        required id: "id",
        required name: "name",
        optional subscribed_events: ["subscribedEvents"],
        required url: "url",
        required headers: {"headers"},
        required secret_key: "secretKey",
        required enabled: "enabled",
        required created_at: "createdAt",
        required created_by: "createdBy",
        required updated_at: "updatedAt",
        required updated_by: "updatedBy",
    }
}

/// The values of `CreateWebhookSubscriptionInput.events` and 3 other properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `AgentBannedEnduser`
    AgentBannedEnduser,
    /// `AgentBannedIp`
    AgentBannedIp,
    /// `AgentUnbannedEnduser`
    AgentUnbannedEnduser,
    /// `AgentUnbannedIp`
    AgentUnbannedIp,
    /// `ConversationAbandoned`
    ConversationAbandoned,
    /// `ConversationAssigned`
    ConversationAssigned,
    /// `ConversationClosed`
    ConversationClosed,
    /// `ConversationCreated`
    ConversationCreated,
    /// `ConversationEndUserReplaced`
    ConversationEndUserReplaced,
    /// `ConversationEnqueued`
    ConversationEnqueued,
    /// `ConversationMessageAdded`
    ConversationMessageAdded,
    /// `ConversationNoteAdded`
    ConversationNoteAdded,
    /// `ConversationOpen`
    ConversationOpen,
    /// `ConversationPending`
    ConversationPending,
    /// `ConversationPendingExpired`
    ConversationPendingExpired,
    /// `ConversationRated`
    ConversationRated,
    /// `ConversationTagAdded`
    ConversationTagAdded,
    /// `ConversationTagRemoved`
    ConversationTagRemoved,
    /// `ConversationTransferred`
    ConversationTransferred,
    /// `ConversationUnassigned`
    ConversationUnassigned,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    WebhookEvent {
        AgentBannedEnduser = "AgentBannedEnduser",
        AgentBannedIp = "AgentBannedIp",
        AgentUnbannedEnduser = "AgentUnbannedEnduser",
        AgentUnbannedIp = "AgentUnbannedIp",
        ConversationAbandoned = "ConversationAbandoned",
        ConversationAssigned = "ConversationAssigned",
        ConversationClosed = "ConversationClosed",
        ConversationCreated = "ConversationCreated",
        ConversationEndUserReplaced = "ConversationEndUserReplaced",
        ConversationEnqueued = "ConversationEnqueued",
        ConversationMessageAdded = "ConversationMessageAdded",
        ConversationNoteAdded = "ConversationNoteAdded",
        ConversationOpen = "ConversationOpen",
        ConversationPending = "ConversationPending",
        ConversationPendingExpired = "ConversationPendingExpired",
        ConversationRated = "ConversationRated",
        ConversationTagAdded = "ConversationTagAdded",
        ConversationTagRemoved = "ConversationTagRemoved",
        ConversationTransferred = "ConversationTransferred",
        ConversationUnassigned = "ConversationUnassigned",
    }
}
