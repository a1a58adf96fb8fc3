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
    /// When the request was made.
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
    /// Id of the agent who has the conversation.
    pub agent_id: Uuid,
    /// Since when the agent has the conversation.
    pub assigned_at: DateTime,
}

object! {
    Assignment {
        required agent_id: "agentId",
        required assigned_at: "assignedAt",
    }
}

impl Assignment {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(agent_id: Uuid, assigned_at: DateTime) -> Self {
        Self { agent_id, assigned_at }
    }
}

/// The request is malformed or breaks a rule of the API.
///
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
    /// Name of the browser.
    pub name: String,
    /// Version of the browser. Absent if it is not known.
    pub version: Option<String>,
    /// IP address the chat was started from. Absent if it is not known.
    pub ip_address: Option<String>,
    /// Page the chat was started on.
    pub originating_url: Option<String>,
}

object! {
    BrowserInfo {
        required name: "name",
        optional version: "version",
        optional ip_address: "ipAddress",
        optional originating_url: "originatingUrl",
    }
}

impl BrowserInfo {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: None,
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

    /// Sets `version` if there is a value.
    #[must_use]
    pub fn maybe_version(self, version: Option<impl Into<String>>) -> Self {
        match version {
            Some(version) => self.version(version),
            None => self,
        }
    }

    /// Sets `ipAddress`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `ipAddress` if there is a value.
    #[must_use]
    pub fn maybe_ip_address(self, ip_address: Option<impl Into<String>>) -> Self {
        match ip_address {
            Some(ip_address) => self.ip_address(ip_address),
            None => self,
        }
    }

    /// Sets `originatingUrl`.
    #[must_use]
    pub fn originating_url(mut self, originating_url: impl Into<String>) -> Self {
        self.originating_url = Some(originating_url.into());
        self
    }

    /// Sets `originatingUrl` if there is a value.
    #[must_use]
    pub fn maybe_originating_url(
        self,
        originating_url: Option<impl Into<String>>,
    ) -> Self {
        match originating_url {
            Some(originating_url) => self.originating_url(originating_url),
            None => self,
        }
    }
}

/// The entity is not in a state that allows this.
///
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

/// Kind of the entity, in the old form. Use `_type`.
///
/// Schema `DeprecatedAnonymizationType`.
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeprecatedAnonymizationType {
    /// A conversation with its messages.
    ConversationAnonymizationType,
    /// A single message.
    MessageAnonymizationType,
    /// Any other entity.
    UnknownAnonymizationType,
    /// An end user.
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

/// Something the request refers to does not exist.
///
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
    /// Id of the queue.
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

/// Something went wrong on the server.
///
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
    /// Id of the tag.
    pub id: Uuid,
    /// Name of the tag.
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

/// The API token is missing, unknown or not allowed to do this.
///
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
    /// When the agent was last online, without a time zone. Absent if that is not known.
    pub last_seen: Option<String>,
    /// Whether the agent is available for work. Absent if that is not known.
    pub presence_status: Option<PresenceStatus>,
    /// Whether the agent is signed in and connected.
    pub connection_status: ConnectionStatus,
    /// Channels the agent works on. Absent if there are none.
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

/// The values of `AnonymizedConversation.direction` and 23 other properties.
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

/// The values of `CombinedFilters.strategy` and one other property.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilterStrategy {
    /// `All`
    All,
    /// `Any`
    Any,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    FilterStrategy {
        All = "All",
        Any = "Any",
    }
}

/// The values of `ConversationRating.ratingType` and 3 other properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RatingType {
    /// `Csat`
    Csat,
    /// `Nps`
    Nps,
    /// `ThumbsUpOrDown`
    ThumbsUpOrDown,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    RatingType {
        Csat = "Csat",
        Nps = "Nps",
        ThumbsUpOrDown = "ThumbsUpOrDown",
    }
}

/// The inline schema at `/components/schemas/Map_AttributeValue/additionalProperties`.
///
/// ```
/// # fn example(value: dixa::types::CustomAttributeValue) {
/// use dixa::types::CustomAttributeValue;
///
/// match value {
///     CustomAttributeValue::List(it) => println!("{it:?}"),
///     CustomAttributeValue::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
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
