// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `teams` uses.

use uuid::Uuid;

use crate::wire::object;
use crate::{Id, ListOf, Patch};

/// The agents to add to a team.
///
/// Schema `AgentsToTeamInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddTeamMembersInput {
    /// Ids of the agents to add.
    pub agent_ids: Patch<Vec<Uuid>>,
}

object! {
    AddTeamMembersInput {
        patch agent_ids: ["agentIds"],
    }
}

impl AddTeamMembersInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `agentIds`.
    #[must_use]
    pub fn agent_ids<M>(mut self, agent_ids: impl ListOf<Uuid, M>) -> Self {
        self.agent_ids = Patch::Set(agent_ids.into_list());
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

/// A team to create.
///
/// Schema `CreateTeamInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTeamInput {
    /// Name of the team.
    pub name: String,
}

object! {
    CreateTeamInput {
        required name: "name",
    }
}

impl CreateTeamInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The agents to remove from a team.
///
/// Schema `DeleteAgentsFromTeamInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoveTeamMembersInput {
    /// Ids of the agents to remove.
    pub agent_ids: Option<Vec<Uuid>>,
}

object! {
    RemoveTeamMembersInput {
        optional agent_ids: ["agentIds"],
    }
}

impl RemoveTeamMembersInput {
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

/// A group of agents.
///
/// Schema `Team1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Team {
    /// Id of the team.
    pub id: Id,
    /// Name of the team.
    pub name: String,
}

object! {
    Team {
        required id: "id",
        required name: "name",
    }
}

/// An agent as a member of a team.
///
/// Schema `TeamMember`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamMember {
    /// Id of the agent.
    pub id: String,
    /// Name of the agent. Absent if it is not known.
    pub name: Option<String>,
    /// Email address of the agent. Absent if there is none.
    pub email: Option<String>,
    /// Phone number of the agent, in international format. Absent if there is none.
    pub phone_number: Option<String>,
}

object! {
    TeamMember {
        required id: "id",
        optional name: "name",
        optional email: "email",
        optional phone_number: "phoneNumber",
    }
}
