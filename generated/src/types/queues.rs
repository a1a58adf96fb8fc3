// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `queues` uses.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::wire::{object, open_enum, tagged_union};
use crate::{DateTime, Id, ListOf, Unknown, UnknownValue};

/// The agents to assign to a queue or to remove from it.
///
/// Schema `BulkQueueEndpointInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueueAgentsInput {
    /// Ids of the agents to assign or remove.
    pub agent_ids: Option<Vec<Uuid>>,
}

object! {
    QueueAgentsInput {
        optional agent_ids: ["agentIds"],
    }
}

impl QueueAgentsInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `agentIds`.
    #[must_use]
    pub fn agent_ids<M>(mut self, agent_ids: impl ListOf<Uuid, M>) -> Self {
        self.agent_ids = Some(agent_ids.into_list());
        self
    }

    /// Sets `agentIds` if there is a value.
    #[must_use]
    pub fn maybe_agent_ids<M>(self, agent_ids: Option<impl ListOf<Uuid, M>>) -> Self {
        match agent_ids {
            Some(agent_ids) => self.agent_ids(agent_ids),
            None => self,
        }
    }
}

/// Whether a queue takes conversations of one channel.
///
/// Schema `ChannelAvailability`.
///
/// ```
/// # fn example(value: dixa::types::ChannelAvailability) {
/// use dixa::types::ChannelAvailability;
///
/// match value {
///     ChannelAvailability::GenericChannel(it) => println!("{it:?}"),
///     ChannelAvailability::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChannelAvailability {
    /// The availability of a channel without a kind of its own.
    GenericChannel(GenericChannel),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ChannelAvailability by "_type" {
        GenericChannel = "GenericChannel",
    }
}

impl From<GenericChannel> for ChannelAvailability {
    fn from(value: GenericChannel) -> Self {
        Self::GenericChannel(value)
    }
}

/// Why the availability of a channel is not known.
///
/// Schema `ChannelAvailabilityError`.
///
/// ```
/// # fn example(value: dixa::types::ChannelAvailabilityError) {
/// use dixa::types::ChannelAvailabilityError;
///
/// match value {
///     ChannelAvailabilityError::UnexpectedError(it) => println!("{it:?}"),
///     ChannelAvailabilityError::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChannelAvailabilityError {
    /// Something went wrong on the server.
    UnexpectedError(ChannelAvailabilityUnexpectedError),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ChannelAvailabilityError by "_type" {
        UnexpectedError = "UnexpectedError",
    }
}

impl From<ChannelAvailabilityUnexpectedError> for ChannelAvailabilityError {
    fn from(value: ChannelAvailabilityUnexpectedError) -> Self {
        Self::UnexpectedError(value)
    }
}

/// Settings of a queue.
///
/// Schema `CreateOrUpdateQueueRequest`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueueSettings {
    /// Name of the queue.
    pub name: String,
    /// Whether the queue takes calls.
    pub call_functionality: bool,
    /// Whether this is the default queue of the organization.
    pub is_default: bool,
    pub queue_thresholds: Option<BTreeMap<String, i32>>,
    /// How long an agent has to accept an offer.
    pub offer_timeout: Option<i32>,
    /// How conversations are offered to agents: to all at once, or to one after the other, where
    /// either the agent who has been idle longest comes first or chance decides. With `AgentPriority`
    /// in its name, agents of higher priority are asked first.
    pub offer_algorithm: Option<OfferAlgorithm>,
    /// How long an agent has to wrap a conversation up.
    pub wrapup_timeout: Option<i32>,
    /// Priority among the queues of the organization.
    pub priority: Option<i32>,
    /// Whether conversations that the end user gave up are still offered to agents.
    pub offer_abandoned_conversations: Option<bool>,
    pub do_not_offer_timeouts: Option<BTreeMap<String, i32>>,
    /// Whether `doNotOfferTimeouts` is in use.
    pub is_do_not_offer_enabled: bool,
    pub preferred_agent_timeouts: Option<BTreeMap<String, i32>>,
    /// Whether conversations are offered to a preferred agent first.
    pub is_preferred_agent_enabled: Option<bool>,
    /// How long to wait for a preferred agent who is offline.
    pub preferred_agent_offline_timeout: Option<i32>,
    /// How long to wait for a personal agent who is offline.
    pub personal_agent_offline_timeout: Option<i32>,
    /// Whether only some agents may see the conversations of the queue.
    pub is_restricted: Option<bool>,
}

object! {
    QueueSettings {
        required name: "name",
        required call_functionality: "callFunctionality",
        required is_default: "isDefault",
        optional queue_thresholds: "queueThresholds" as Map<Whole>,
        optional offer_timeout: "offerTimeout" as Whole,
        optional offer_algorithm: "offerAlgorithm",
        optional wrapup_timeout: "wrapupTimeout" as Whole,
        optional priority: "priority" as Whole,
        optional offer_abandoned_conversations: "offerAbandonedConversations",
        optional do_not_offer_timeouts: "doNotOfferTimeouts" as Map<Whole>,
        required is_do_not_offer_enabled: "isDoNotOfferEnabled",
        optional preferred_agent_timeouts: "preferredAgentTimeouts" as Map<Whole>,
        optional is_preferred_agent_enabled: "isPreferredAgentEnabled",
        optional preferred_agent_offline_timeout: "preferredAgentOfflineTimeout" as Whole,
        optional personal_agent_offline_timeout: "personalAgentOfflineTimeout" as Whole,
        optional is_restricted: "isRestricted",
    }
}

impl QueueSettings {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            call_functionality: false,
            is_default: false,
            queue_thresholds: None,
            offer_timeout: None,
            offer_algorithm: None,
            wrapup_timeout: None,
            priority: None,
            offer_abandoned_conversations: None,
            do_not_offer_timeouts: None,
            is_do_not_offer_enabled: false,
            preferred_agent_timeouts: None,
            is_preferred_agent_enabled: None,
            preferred_agent_offline_timeout: None,
            personal_agent_offline_timeout: None,
            is_restricted: None,
        }
    }

    /// Sets `callFunctionality`, which is `false` otherwise.
    #[must_use]
    pub fn call_functionality(mut self, call_functionality: bool) -> Self {
        self.call_functionality = call_functionality;
        self
    }

    /// Sets `isDefault`, which is `false` otherwise.
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = is_default;
        self
    }

    /// Sets `queueThresholds`.
    #[must_use]
    pub fn queue_thresholds<M>(
        mut self,
        queue_thresholds: impl ListOf<(String, i32), M>,
    ) -> Self {
        self.queue_thresholds = Some(queue_thresholds.into_list().into_iter().collect());
        self
    }

    /// Sets `queueThresholds` if there is a value.
    #[must_use]
    pub fn maybe_queue_thresholds<M>(
        self,
        queue_thresholds: Option<impl ListOf<(String, i32), M>>,
    ) -> Self {
        match queue_thresholds {
            Some(queue_thresholds) => self.queue_thresholds(queue_thresholds),
            None => self,
        }
    }

    /// Sets `offerTimeout`.
    #[must_use]
    pub fn offer_timeout(mut self, offer_timeout: i32) -> Self {
        self.offer_timeout = Some(offer_timeout);
        self
    }

    /// Sets `offerTimeout` if there is a value.
    #[must_use]
    pub fn maybe_offer_timeout(self, offer_timeout: Option<i32>) -> Self {
        match offer_timeout {
            Some(offer_timeout) => self.offer_timeout(offer_timeout),
            None => self,
        }
    }

    /// Sets `offerAlgorithm`.
    #[must_use]
    pub fn offer_algorithm(
        mut self,
        offer_algorithm: impl Into<OfferAlgorithm>,
    ) -> Self {
        self.offer_algorithm = Some(offer_algorithm.into());
        self
    }

    /// Sets `offerAlgorithm` if there is a value.
    #[must_use]
    pub fn maybe_offer_algorithm(
        self,
        offer_algorithm: Option<impl Into<OfferAlgorithm>>,
    ) -> Self {
        match offer_algorithm {
            Some(offer_algorithm) => self.offer_algorithm(offer_algorithm),
            None => self,
        }
    }

    /// Sets `wrapupTimeout`.
    #[must_use]
    pub fn wrapup_timeout(mut self, wrapup_timeout: i32) -> Self {
        self.wrapup_timeout = Some(wrapup_timeout);
        self
    }

    /// Sets `wrapupTimeout` if there is a value.
    #[must_use]
    pub fn maybe_wrapup_timeout(self, wrapup_timeout: Option<i32>) -> Self {
        match wrapup_timeout {
            Some(wrapup_timeout) => self.wrapup_timeout(wrapup_timeout),
            None => self,
        }
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: i32) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Sets `priority` if there is a value.
    #[must_use]
    pub fn maybe_priority(self, priority: Option<i32>) -> Self {
        match priority {
            Some(priority) => self.priority(priority),
            None => self,
        }
    }

    /// Sets `offerAbandonedConversations`.
    #[must_use]
    pub fn offer_abandoned_conversations(
        mut self,
        offer_abandoned_conversations: bool,
    ) -> Self {
        self.offer_abandoned_conversations = Some(offer_abandoned_conversations);
        self
    }

    /// Sets `offerAbandonedConversations` if there is a value.
    #[must_use]
    pub fn maybe_offer_abandoned_conversations(
        self,
        offer_abandoned_conversations: Option<bool>,
    ) -> Self {
        match offer_abandoned_conversations {
            Some(offer_abandoned_conversations) => {
                self.offer_abandoned_conversations(offer_abandoned_conversations)
            }
            None => self,
        }
    }

    /// Sets `doNotOfferTimeouts`.
    #[must_use]
    pub fn do_not_offer_timeouts<M>(
        mut self,
        do_not_offer_timeouts: impl ListOf<(String, i32), M>,
    ) -> Self {
        self.do_not_offer_timeouts = Some(
            do_not_offer_timeouts.into_list().into_iter().collect(),
        );
        self
    }

    /// Sets `doNotOfferTimeouts` if there is a value.
    #[must_use]
    pub fn maybe_do_not_offer_timeouts<M>(
        self,
        do_not_offer_timeouts: Option<impl ListOf<(String, i32), M>>,
    ) -> Self {
        match do_not_offer_timeouts {
            Some(do_not_offer_timeouts) => {
                self.do_not_offer_timeouts(do_not_offer_timeouts)
            }
            None => self,
        }
    }

    /// Sets `isDoNotOfferEnabled`, which is `false` otherwise.
    #[must_use]
    pub fn is_do_not_offer_enabled(mut self, is_do_not_offer_enabled: bool) -> Self {
        self.is_do_not_offer_enabled = is_do_not_offer_enabled;
        self
    }

    /// Sets `preferredAgentTimeouts`.
    #[must_use]
    pub fn preferred_agent_timeouts<M>(
        mut self,
        preferred_agent_timeouts: impl ListOf<(String, i32), M>,
    ) -> Self {
        self.preferred_agent_timeouts = Some(
            preferred_agent_timeouts.into_list().into_iter().collect(),
        );
        self
    }

    /// Sets `preferredAgentTimeouts` if there is a value.
    #[must_use]
    pub fn maybe_preferred_agent_timeouts<M>(
        self,
        preferred_agent_timeouts: Option<impl ListOf<(String, i32), M>>,
    ) -> Self {
        match preferred_agent_timeouts {
            Some(preferred_agent_timeouts) => {
                self.preferred_agent_timeouts(preferred_agent_timeouts)
            }
            None => self,
        }
    }

    /// Sets `isPreferredAgentEnabled`.
    #[must_use]
    pub fn is_preferred_agent_enabled(
        mut self,
        is_preferred_agent_enabled: bool,
    ) -> Self {
        self.is_preferred_agent_enabled = Some(is_preferred_agent_enabled);
        self
    }

    /// Sets `isPreferredAgentEnabled` if there is a value.
    #[must_use]
    pub fn maybe_is_preferred_agent_enabled(
        self,
        is_preferred_agent_enabled: Option<bool>,
    ) -> Self {
        match is_preferred_agent_enabled {
            Some(is_preferred_agent_enabled) => {
                self.is_preferred_agent_enabled(is_preferred_agent_enabled)
            }
            None => self,
        }
    }

    /// Sets `preferredAgentOfflineTimeout`.
    #[must_use]
    pub fn preferred_agent_offline_timeout(
        mut self,
        preferred_agent_offline_timeout: i32,
    ) -> Self {
        self.preferred_agent_offline_timeout = Some(preferred_agent_offline_timeout);
        self
    }

    /// Sets `preferredAgentOfflineTimeout` if there is a value.
    #[must_use]
    pub fn maybe_preferred_agent_offline_timeout(
        self,
        preferred_agent_offline_timeout: Option<i32>,
    ) -> Self {
        match preferred_agent_offline_timeout {
            Some(preferred_agent_offline_timeout) => {
                self.preferred_agent_offline_timeout(preferred_agent_offline_timeout)
            }
            None => self,
        }
    }

    /// Sets `personalAgentOfflineTimeout`.
    #[must_use]
    pub fn personal_agent_offline_timeout(
        mut self,
        personal_agent_offline_timeout: i32,
    ) -> Self {
        self.personal_agent_offline_timeout = Some(personal_agent_offline_timeout);
        self
    }

    /// Sets `personalAgentOfflineTimeout` if there is a value.
    #[must_use]
    pub fn maybe_personal_agent_offline_timeout(
        self,
        personal_agent_offline_timeout: Option<i32>,
    ) -> Self {
        match personal_agent_offline_timeout {
            Some(personal_agent_offline_timeout) => {
                self.personal_agent_offline_timeout(personal_agent_offline_timeout)
            }
            None => self,
        }
    }

    /// Sets `isRestricted`.
    #[must_use]
    pub fn is_restricted(mut self, is_restricted: bool) -> Self {
        self.is_restricted = Some(is_restricted);
        self
    }

    /// Sets `isRestricted` if there is a value.
    #[must_use]
    pub fn maybe_is_restricted(self, is_restricted: Option<bool>) -> Self {
        match is_restricted {
            Some(is_restricted) => self.is_restricted(is_restricted),
            None => self,
        }
    }
}

/// A queue to create.
///
/// Schema `CreateQueueInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateQueueInput {
    pub request: QueueSettings,
}

object! {
    CreateQueueInput {
        required request: "request",
    }
}

impl CreateQueueInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(request: QueueSettings) -> Self {
        Self { request }
    }
}

/// The availability of a channel without a kind of its own.
///
/// Schema `GenericChannel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GenericChannel {
    /// Name of the channel.
    pub generic_channel_name: String,
    /// Whether the queue takes conversations of the channel now.
    pub availability: ChannelAvailabilityState,
    /// How many conversations wait in the queue. Absent if it is not known.
    pub queue_size: Option<i32>,
}

object! {
    GenericChannel {
        required generic_channel_name: "genericChannelName",
        required availability: "availability",
        optional queue_size: "queueSize" as Whole,
    }
}

/// A queue and its settings.
///
/// Schema `Queue1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Queue {
    /// Id of the queue.
    pub id: Id,
    /// Name of the queue.
    pub name: String,
    /// Whether this is the default queue of the organization.
    pub is_default: bool,
    /// Id of the organization.
    pub organization_id: String,
    pub queue_thresholds: BTreeMap<String, i32>,
    /// How conversations that the end user gave up count towards the service level.
    pub sla_calculation_method: SlaCalculationMethod,
    /// How long an agent has to accept an offer.
    pub offer_timeout: Option<i32>,
    /// How conversations are offered to agents: to all at once, or to one after the other, where
    /// either the agent who has been idle longest comes first or chance decides. With `AgentPriority`
    /// in its name, agents of higher priority are asked first.
    pub offering_algorithm: Option<OfferAlgorithm>,
    /// Whether all members get offers (`Default`) or those with the right skills (`SkillBased`).
    pub member_list_type: Option<MemberListType>,
    pub usages: Option<QueueUsages>,
    /// How long an agent has to wrap a conversation up.
    pub wrapup_timeout: Option<i32>,
    /// Priority among the queues of the organization.
    pub priority: Option<i32>,
    /// Whether conversations that the end user gave up are still offered to agents.
    pub offer_abandoned_conversations: Option<bool>,
    pub do_not_offer_timeouts: BTreeMap<String, i32>,
    /// Whether `doNotOfferTimeouts` is in use.
    pub is_do_not_offer_enabled: bool,
    /// Whether conversations are offered to a preferred agent first.
    pub is_preferred_agent_enabled: Option<bool>,
    pub preferred_agent_timeouts: Option<BTreeMap<String, i32>>,
    /// How long to wait for a preferred agent who is offline.
    pub preferred_agent_offline_timeout: Option<i32>,
    /// How long to wait for a personal agent who is offline.
    pub personal_agent_offline_timeout: Option<i32>,
    /// Whether only some agents may see the conversations of the queue.
    pub is_restricted: Option<bool>,
}

object! {
    Queue {
        required id: "id",
        required name: "name",
        required is_default: "isDefault",
        required organization_id: "organizationId",
        required queue_thresholds: "queueThresholds" as Map<Whole>,
        required sla_calculation_method: "slaCalculationMethod",
        optional offer_timeout: "offerTimeout" as Whole,
        optional offering_algorithm: "offeringAlgorithm",
        optional member_list_type: "memberListType",
        optional usages: "usages",
        optional wrapup_timeout: "wrapupTimeout" as Whole,
        optional priority: "priority" as Whole,
        optional offer_abandoned_conversations: "offerAbandonedConversations",
        required do_not_offer_timeouts: "doNotOfferTimeouts" as Map<Whole>,
        required is_do_not_offer_enabled: "isDoNotOfferEnabled",
        optional is_preferred_agent_enabled: "isPreferredAgentEnabled",
        optional preferred_agent_timeouts: "preferredAgentTimeouts" as Map<Whole>,
        optional preferred_agent_offline_timeout: "preferredAgentOfflineTimeout" as Whole,
        optional personal_agent_offline_timeout: "personalAgentOfflineTimeout" as Whole,
        optional is_restricted: "isRestricted",
    }
}

/// An agent who serves a queue.
///
/// Schema `QueueMember`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueueMember {
    /// Id of the agent.
    pub agent_id: String,
    /// Priority among the agents of the queue.
    pub priority: Option<i32>,
}

object! {
    QueueMember {
        required agent_id: "agentId",
        optional priority: "priority" as Whole,
    }
}

/// Where a queue is used.
///
/// Schema `QueueUsages`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueueUsages {
    /// Id of the queue.
    pub queue_id: String,
    pub usages: BTreeMap<String, Vec<String>>,
}

object! {
    QueueUsages {
        required queue_id: "queueId",
        required usages: {"usages"} is screened,
    }
}

/// Where a conversation is in its queue.
///
/// Schema `QueuedConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QueuedConversation {
    /// Place in the queue: 1 is the next conversation to be offered. Absent if it is not known.
    pub position: Option<i32>,
    /// Since when the conversation is in the queue.
    pub queued_at: DateTime,
}

object! {
    QueuedConversation {
        optional position: "position" as Whole,
        required queued_at: "queuedAt",
    }
}

/// Something went wrong on the server.
///
/// Schema `UnexpectedError`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelAvailabilityUnexpectedError {
    /// Name of the channel.
    pub channel: String,
    /// What went wrong, in words.
    pub message: String,
}

object! {
    ChannelAvailabilityUnexpectedError {
        required channel: "channel",
        required message: "message",
    }
}

/// The values of `CreateOrUpdateQueueRequest.offerAlgorithm` and one other property.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OfferAlgorithm {
    /// `AgentPriorityAllAtOnce`
    AgentPriorityAllAtOnce,
    /// `AgentPriorityLongestIdle`
    AgentPriorityLongestIdle,
    /// `AgentPriorityOneAtATimeRandom`
    AgentPriorityOneAtATimeRandom,
    /// `AllAtOnce`
    AllAtOnce,
    /// `LongestIdle`
    LongestIdle,
    /// `OneAtATimeRandom`
    OneAtATimeRandom,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    OfferAlgorithm {
        AgentPriorityAllAtOnce = "AgentPriorityAllAtOnce",
        AgentPriorityLongestIdle = "AgentPriorityLongestIdle",
        AgentPriorityOneAtATimeRandom = "AgentPriorityOneAtATimeRandom",
        AllAtOnce = "AllAtOnce",
        LongestIdle = "LongestIdle",
        OneAtATimeRandom = "OneAtATimeRandom",
    }
}

/// The values of `GenericChannel.availability`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChannelAvailabilityState {
    /// `Available`
    Available,
    /// `NotAvailable`
    NotAvailable,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    ChannelAvailabilityState {
        Available = "Available",
        NotAvailable = "NotAvailable",
    }
}

/// The values of `Queue1.memberListType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemberListType {
    /// `Default`
    Default,
    /// `SkillBased`
    SkillBased,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    MemberListType {
        Default = "Default",
        SkillBased = "SkillBased",
    }
}

/// The values of `Queue1.slaCalculationMethod`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SlaCalculationMethod {
    /// `AbandonedIgnored`
    AbandonedIgnored,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    SlaCalculationMethod {
        AbandonedIgnored = "AbandonedIgnored",
    }
}
