// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`SearchField`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::{
    ChannelOperator, CustomAttributeOperator, DirectionOperator, DurationOperator,
    ListFieldOperator, OptionalFieldOperator, RequiredFieldOperator, StatusOperator,
    TimestampOperator,
};

/// A field of a conversation, with a condition on it.
///
/// Schema `SearchField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchField {
    /// A condition on the agent the conversation is assigned to. The values are ids of agents.
    AgentId(SearchFieldAgentId),
    /// A condition on the time at which the conversation was assigned.
    AssignedDate(SearchFieldAssignedDate),
    /// A condition on the channel of the conversation.
    Channel(SearchFieldChannel),
    /// A condition on the time at which the conversation was closed.
    ClosedDate(SearchFieldClosedDate),
    /// A condition on the end user of the conversation. The values are ids of end users.
    ContactId(SearchFieldContactId),
    /// A condition on the conversation itself. The values are ids of conversations, as text.
    ConversationId(SearchFieldConversationId),
    /// A condition on the time at which the conversation was created.
    CreationDate(SearchFieldCreationDate),
    /// A condition on a custom attribute of the conversation.
    CustomAttribute(SearchFieldCustomAttribute),
    /// A condition on who began the conversation.
    Direction(SearchFieldDirection),
    /// A condition on how long the conversation took.
    Duration(SearchFieldDuration),
    /// A condition on the time at which something last happened to the conversation.
    LastActivity(SearchFieldLastActivity),
    /// A condition on the time of the last message.
    LastMessage(SearchFieldLastMessage),
    /// A condition on the queue of the conversation. The values are ids of queues.
    QueueId(SearchFieldQueueId),
    /// A condition on the state of the conversation.
    Status(SearchFieldStatus),
    /// A condition on the tags of the conversation. The values are ids of tags.
    TagId(SearchFieldTagId),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    SearchField by "_type" {
        AgentId = "AgentId",
        AssignedDate = "AssignedDate",
        Channel = "Channel",
        ClosedDate = "ClosedDate",
        ContactId = "ContactId",
        ConversationId = "ConversationId",
        CreationDate = "CreationDate",
        CustomAttribute = "CustomAttribute",
        Direction = "Direction",
        Duration = "Duration",
        LastActivity = "LastActivity",
        LastMessage = "LastMessage",
        QueueId = "QueueId",
        Status = "Status",
        TagId = "TagId",
    }
}

impl From<SearchFieldAgentId> for SearchField {
    fn from(value: SearchFieldAgentId) -> Self {
        Self::AgentId(value)
    }
}

impl From<SearchFieldAssignedDate> for SearchField {
    fn from(value: SearchFieldAssignedDate) -> Self {
        Self::AssignedDate(value)
    }
}

impl From<SearchFieldChannel> for SearchField {
    fn from(value: SearchFieldChannel) -> Self {
        Self::Channel(value)
    }
}

impl From<SearchFieldClosedDate> for SearchField {
    fn from(value: SearchFieldClosedDate) -> Self {
        Self::ClosedDate(value)
    }
}

impl From<SearchFieldContactId> for SearchField {
    fn from(value: SearchFieldContactId) -> Self {
        Self::ContactId(value)
    }
}

impl From<SearchFieldConversationId> for SearchField {
    fn from(value: SearchFieldConversationId) -> Self {
        Self::ConversationId(value)
    }
}

impl From<SearchFieldCreationDate> for SearchField {
    fn from(value: SearchFieldCreationDate) -> Self {
        Self::CreationDate(value)
    }
}

impl From<SearchFieldCustomAttribute> for SearchField {
    fn from(value: SearchFieldCustomAttribute) -> Self {
        Self::CustomAttribute(value)
    }
}

impl From<SearchFieldDirection> for SearchField {
    fn from(value: SearchFieldDirection) -> Self {
        Self::Direction(value)
    }
}

impl From<SearchFieldDuration> for SearchField {
    fn from(value: SearchFieldDuration) -> Self {
        Self::Duration(value)
    }
}

impl From<SearchFieldLastActivity> for SearchField {
    fn from(value: SearchFieldLastActivity) -> Self {
        Self::LastActivity(value)
    }
}

impl From<SearchFieldLastMessage> for SearchField {
    fn from(value: SearchFieldLastMessage) -> Self {
        Self::LastMessage(value)
    }
}

impl From<SearchFieldQueueId> for SearchField {
    fn from(value: SearchFieldQueueId) -> Self {
        Self::QueueId(value)
    }
}

impl From<SearchFieldStatus> for SearchField {
    fn from(value: SearchFieldStatus) -> Self {
        Self::Status(value)
    }
}

impl From<SearchFieldTagId> for SearchField {
    fn from(value: SearchFieldTagId) -> Self {
        Self::TagId(value)
    }
}

/// A condition on the agent the conversation is assigned to. The values are ids of agents.
///
/// Schema `AgentId`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldAgentId {
    pub operator: OptionalFieldOperator,
}

object! {
    SearchFieldAgentId {
        required operator: "operator",
    }
}

impl SearchFieldAgentId {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<OptionalFieldOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the time at which the conversation was assigned.
///
/// Schema `AssignedDate`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldAssignedDate {
    pub operator: TimestampOperator,
}

object! {
    SearchFieldAssignedDate {
        required operator: "operator",
    }
}

impl SearchFieldAssignedDate {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<TimestampOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the channel of the conversation.
///
/// Schema `Channel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldChannel {
    pub operator: ChannelOperator,
}

object! {
    SearchFieldChannel {
        required operator: "operator",
    }
}

impl SearchFieldChannel {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<ChannelOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the time at which the conversation was closed.
///
/// Schema `ClosedDate`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldClosedDate {
    pub operator: TimestampOperator,
}

object! {
    SearchFieldClosedDate {
        required operator: "operator",
    }
}

impl SearchFieldClosedDate {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<TimestampOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the end user of the conversation. The values are ids of end users.
///
/// Schema `ContactId`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldContactId {
    pub operator: RequiredFieldOperator,
}

object! {
    SearchFieldContactId {
        required operator: "operator",
    }
}

impl SearchFieldContactId {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<RequiredFieldOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the conversation itself. The values are ids of conversations, as text.
///
/// Schema `ConversationId`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldConversationId {
    pub operator: RequiredFieldOperator,
}

object! {
    SearchFieldConversationId {
        required operator: "operator",
    }
}

impl SearchFieldConversationId {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<RequiredFieldOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the time at which the conversation was created.
///
/// Schema `CreationDate`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldCreationDate {
    pub operator: TimestampOperator,
}

object! {
    SearchFieldCreationDate {
        required operator: "operator",
    }
}

impl SearchFieldCreationDate {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<TimestampOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on a custom attribute of the conversation.
///
/// Schema `CustomAttribute1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldCustomAttribute {
    pub operator: CustomAttributeOperator,
    /// Id of the definition of the custom attribute.
    pub attribute_id: String,
}

object! {
    SearchFieldCustomAttribute {
        required operator: "operator",
        required attribute_id: "attributeId",
    }
}

impl SearchFieldCustomAttribute {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        operator: impl Into<CustomAttributeOperator>,
        attribute_id: impl Into<String>,
    ) -> Self {
        Self {
            operator: operator.into(),
            attribute_id: attribute_id.into(),
        }
    }
}

/// A condition on who began the conversation.
///
/// Schema `Direction`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldDirection {
    pub operator: DirectionOperator,
}

object! {
    SearchFieldDirection {
        required operator: "operator",
    }
}

impl SearchFieldDirection {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<DirectionOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on how long the conversation took.
///
/// Schema `Duration`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldDuration {
    pub operator: DurationOperator,
}

object! {
    SearchFieldDuration {
        required operator: "operator",
    }
}

impl SearchFieldDuration {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<DurationOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the time at which something last happened to the conversation.
///
/// Schema `LastActivity`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldLastActivity {
    pub operator: TimestampOperator,
}

object! {
    SearchFieldLastActivity {
        required operator: "operator",
    }
}

impl SearchFieldLastActivity {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<TimestampOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the time of the last message.
///
/// Schema `LastMessage`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldLastMessage {
    pub operator: TimestampOperator,
}

object! {
    SearchFieldLastMessage {
        required operator: "operator",
    }
}

impl SearchFieldLastMessage {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<TimestampOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the queue of the conversation. The values are ids of queues.
///
/// Schema `QueueId`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldQueueId {
    pub operator: OptionalFieldOperator,
}

object! {
    SearchFieldQueueId {
        required operator: "operator",
    }
}

impl SearchFieldQueueId {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<OptionalFieldOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the state of the conversation.
///
/// Schema `Status1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldStatus {
    pub operator: StatusOperator,
}

object! {
    SearchFieldStatus {
        required operator: "operator",
    }
}

impl SearchFieldStatus {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<StatusOperator>) -> Self {
        Self { operator: operator.into() }
    }
}

/// A condition on the tags of the conversation. The values are ids of tags.
///
/// Schema `TagId`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldTagId {
    pub operator: ListFieldOperator,
}

object! {
    SearchFieldTagId {
        required operator: "operator",
    }
}

impl SearchFieldTagId {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(operator: impl Into<ListFieldOperator>) -> Self {
        Self { operator: operator.into() }
    }
}
