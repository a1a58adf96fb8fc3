// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that several services use.

use uuid::Uuid;

use crate::wire::{alternatives, object, open_enum};
use crate::{DateTime, Unknown, UnknownValue};

/// A request to remove personal data, and how far it is.
///
/// Schema `AnonymizationRequestStatus`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnonymizationRequestStatus {
    /// Id of the request.
    pub id: Uuid,
    pub entity_type: DeprecatedAnonymizationType,
    /// Kind of the entity.
    pub type_: AnonymizationType,
    pub initiated_at: DateTime,
    /// Id of the user, conversation or message.
    pub target_entity_id: String,
    /// Id of the user who asked for it.
    pub requested_by: Uuid,
    /// When it was carried out. Absent until then.
    pub processed_at: Option<DateTime>,
}

object! {
    AnonymizationRequestStatus {
        required id: "id",
        required entity_type: "entityType",
        required type_: "_type",
        required initiated_at: "initiatedAt",
        required target_entity_id: "targetEntityId",
        required requested_by: "requestedBy",
        optional processed_at: "processedAt",
    }
}

/// Who a conversation is assigned to, and since when.
///
/// Schema `Assignment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Assignment {
    pub agent_id: Uuid,
    pub assigned_at: DateTime,
}

object! {
    Assignment {
        required agent_id: "agentId",
        required assigned_at: "assignedAt",
    }
}

/// Schema `BadRequest`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BadRequest {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    BadRequest {
        required message: "message",
    }
}

/// The browser a chat was started from.
///
/// Schema `BrowserInfo`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrowserInfo {
    pub version: Option<String>,
    /// Name of the browser.
    pub name: String,
    pub ip_address: Option<String>,
    /// Page the chat was started on.
    pub originating_url: Option<String>,
}

object! {
    BrowserInfo {
        optional version: "version",
        required name: "name",
        optional ip_address: "ipAddress",
        optional originating_url: "originatingUrl",
    }
}

impl BrowserInfo {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            version: None,
            name: name.into(),
            ip_address: None,
            originating_url: None,
        }
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `ipAddress`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `originatingUrl`.
    #[must_use]
    pub fn originating_url(mut self, originating_url: impl Into<String>) -> Self {
        self.originating_url = Some(originating_url.into());
        self
    }
}

/// Schema `Conflict`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Conflict {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    Conflict {
        required message: "message",
    }
}

/// A custom attribute and its value.
///
/// Schema `CustomAttribute`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomAttribute {
    /// Id of the definition.
    pub id: Uuid,
    /// Label of the attribute.
    pub name: String,
    /// Name of the attribute for programs.
    pub identifier: String,
    /// A text, or several for attributes with options.
    pub value: CustomAttributeValue,
}

object! {
    CustomAttribute {
        required id: "id",
        required name: "name",
        required identifier: "identifier",
        required value: "value",
    }
}

/// Replaced by `_type`.
///
/// Schema `DeprecatedAnonymizationType`.
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeprecatedAnonymizationType {
    /// `ConversationAnonymizationType`
    ConversationAnonymizationType,
    /// `MessageAnonymizationType`
    MessageAnonymizationType,
    /// `UnknownAnonymizationType`
    UnknownAnonymizationType,
    /// `UserAnonymizationType`
    UserAnonymizationType,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    DeprecatedAnonymizationType {
        ConversationAnonymizationType = "ConversationAnonymizationType",
        MessageAnonymizationType = "MessageAnonymizationType",
        UnknownAnonymizationType = "UnknownAnonymizationType",
        UserAnonymizationType = "UserAnonymizationType",
    }
}

/// Schema `NotFound`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    NotFound {
        required message: "message",
    }
}

/// The queue a conversation is in.
///
/// Schema `Queue`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationQueue {
    pub id: Uuid,
    /// Since when the conversation is in the queue.
    pub queued_at: Option<DateTime>,
}

object! {
    ConversationQueue {
        required id: "id",
        optional queued_at: "queuedAt",
    }
}

/// Schema `ServerError`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServerError {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    ServerError {
        required message: "message",
    }
}

/// A label on conversations.
///
/// Schema `Tag`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    pub id: Uuid,
    pub name: String,
    /// Color of the label, as a hexadecimal RGB value.
    pub color: Option<String>,
    /// Whether the tag is in use.
    pub state: TagState,
}

object! {
    Tag {
        required id: "id",
        required name: "name",
        optional color: "color",
        required state: "state",
    }
}

/// Schema `Unauthorized`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Unauthorized {
    /// What went wrong, in words.
    pub message: String,
}

object! {
    Unauthorized {
        required message: "message",
    }
}

/// Whether an agent is online and working.
///
/// Schema `UserPresence`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPresence {
    /// Id of the agent.
    pub user_id: String,
    /// When the presence was looked up, without a time zone.
    pub request_time: String,
    /// When the agent was last online, without a time zone.
    pub last_seen: Option<String>,
    /// Whether the agent is available for work.
    pub presence_status: Option<PresenceStatus>,
    pub connection_status: ConnectionStatus,
    /// Channels the agent works on.
    pub active_channels: Option<Vec<Channel>>,
}

object! {
    UserPresence {
        required user_id: "userId",
        required request_time: "requestTime",
        optional last_seen: "lastSeen",
        optional presence_status: "presenceStatus",
        required connection_status: "connectionStatus",
        optional active_channels: ["activeChannels"],
    }
}

/// The values of `AnonymizationRequestStatus._type` and one other property.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AnonymizationType {
    /// `Conversation`
    Conversation,
    /// `Message`
    Message,
    /// `User`
    User,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    AnonymizationType {
        Conversation = "Conversation",
        Message = "Message",
        User = "User",
    }
}

/// The values of `AnonymizedConversation.channel` and 13 other properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// `Callback`
    Callback,
    /// `ContactForm`
    ContactForm,
    /// `Email`
    Email,
    /// `FacebookMessenger`
    FacebookMessenger,
    /// `Messenger`
    Messenger,
    /// `PstnPhone`
    PstnPhone,
    /// `Sms`
    Sms,
    /// `Twitter`
    Twitter,
    /// `Voicemail`
    Voicemail,
    /// `WhatsApp`
    WhatsApp,
    /// `WidgetChat`
    WidgetChat,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    Channel {
        Callback = "Callback",
        ContactForm = "ContactForm",
        Email = "Email",
        FacebookMessenger = "FacebookMessenger",
        Messenger = "Messenger",
        PstnPhone = "PstnPhone",
        Sms = "Sms",
        Twitter = "Twitter",
        Voicemail = "Voicemail",
        WhatsApp = "WhatsApp",
        WidgetChat = "WidgetChat",
    }
}

/// The values of `AnonymizedConversation.direction` and 21 other properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// `Inbound`
    Inbound,
    /// `Internal`
    Internal,
    /// `Outbound`
    Outbound,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    Direction {
        Inbound = "Inbound",
        Internal = "Internal",
        Outbound = "Outbound",
    }
}

/// The values of `AnonymizedConversation.state` and 10 other properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConversationState {
    /// `AwaitingPending`
    AwaitingPending,
    /// `Closed`
    Closed,
    /// `Open`
    Open,
    /// `Pending`
    Pending,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    ConversationState {
        AwaitingPending = "AwaitingPending",
        Closed = "Closed",
        Open = "Open",
        Pending = "Pending",
    }
}

/// A text, or several for attributes with options.
///
/// The inline schema at `/components/schemas/CustomAttribute/properties/value`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomAttributeValue {
    /// A list.
    List(Vec<String>),
    /// A string.
    Text(String),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

alternatives! {
    CustomAttributeValue by "_type" {
        List: Array,
        Text: Text,
    }
}

impl From<Vec<String>> for CustomAttributeValue {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<String> for CustomAttributeValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CustomAttributeValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// The values of `Tag.state`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TagState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    TagState {
        Active = "Active",
        Inactive = "Inactive",
    }
}

/// The values of `TwitterConversation.conversationType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConversationType {
    /// `DirectMessage`
    DirectMessage,
    /// `Tweet`
    Tweet,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    ConversationType {
        DirectMessage = "DirectMessage",
        Tweet = "Tweet",
    }
}

/// The values of `UserPresence.connectionStatus`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConnectionStatus {
    /// `Offline`
    Offline,
    /// `Online`
    Online,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    ConnectionStatus {
        Offline = "Offline",
        Online = "Online",
    }
}

/// The values of `UserPresence.presenceStatus`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PresenceStatus {
    /// `Away`
    Away,
    /// `Working`
    Working,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    PresenceStatus {
        Away = "Away",
        Working = "Working",
    }
}
