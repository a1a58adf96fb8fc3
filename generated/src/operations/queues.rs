// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Queues`

use uuid::Uuid;

use crate::http::call::{Call, sends};
use crate::http::decode;
use crate::{Client, types};

/// The service [`queues`](Client::queues).
#[derive(Debug, Clone, Copy)]
pub struct Queues<'a> {
    client: &'a Client,
}

impl Client {
    /// Queues and the agents who serve them.
    ///
    /// Tag `Queues`.
    pub fn queues(&self) -> Queues<'_> {
        Queues { client: self }
    }
}

impl Queues<'_> {
    /// List queues.
    ///
    /// Lists the queues of the organization.
    ///
    /// `GET /v1/queues`
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/queues");
        List { call }
    }

    /// Create queue.
    ///
    /// Creates a queue without agents. Use *Assign agents* to have it served.
    ///
    /// `POST /v1/queues`
    #[inline]
    pub fn create(&self, body: types::CreateQueueInput) -> Create {
        let mut call = Call::new(self.client, "POST", "/v1/queues");
        call.json(&body);
        Create { call }
    }

    /// List agents.
    ///
    /// Lists the agents assigned to a queue.
    ///
    /// `GET /v1/queues/{queueId}/members`
    pub fn list_agents(&self, queue_id: Uuid) -> ListAgents {
        let mut call = Call::new(self.client, "GET", "/v1/queues/{queueId}/members");
        call.path("queueId", queue_id);
        ListAgents { call }
    }

    /// Remove agents.
    ///
    /// Removes agents from a queue.
    ///
    /// `DELETE /v1/queues/{queueId}/members`
    #[inline]
    pub fn remove_agents(
        &self,
        queue_id: Uuid,
        body: types::BulkQueueEndpointInput,
    ) -> RemoveAgents {
        let mut call = Call::new(self.client, "DELETE", "/v1/queues/{queueId}/members");
        call.path("queueId", queue_id);
        call.json(&body);
        RemoveAgents { call }
    }

    /// Assign agents.
    ///
    /// Assigns agents to a queue. The answer holds one outcome per agent, in which a failure does
    /// not affect the others.
    ///
    /// `PATCH /v1/queues/{queueId}/members`
    #[inline]
    pub fn assign_agents(
        &self,
        queue_id: Uuid,
        body: types::BulkQueueEndpointInput,
    ) -> AssignAgents {
        let mut call = Call::new(self.client, "PATCH", "/v1/queues/{queueId}/members");
        call.path("queueId", queue_id);
        call.json(&body);
        AssignAgents { call }
    }

    /// Get queue.
    ///
    /// Returns one queue with its settings.
    ///
    /// `GET /v1/queues/{queueId}`
    pub fn get(&self, queue_id: Uuid) -> Get {
        let mut call = Call::new(self.client, "GET", "/v1/queues/{queueId}");
        call.path("queueId", queue_id);
        Get { call }
    }
}

/// The builder of a call to [`Queues::list`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

sends!(List => Vec<types::Queue>, decode::list);

/// The builder of a call to [`Queues::create`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::Queue, decode::data);

/// The builder of a call to [`Queues::list_agents`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListAgents {
    call: Call,
}

sends!(ListAgents => Vec<types::QueueMember>, decode::list);

/// The builder of a call to [`Queues::remove_agents`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct RemoveAgents {
    call: Call,
}

sends!(RemoveAgents => (), decode::empty);

/// The builder of a call to [`Queues::assign_agents`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AssignAgents {
    call: Call,
}

sends!(AssignAgents => Vec<types::BulkActionOutcome<Uuid, types::BulkError>>, decode::list);

/// The builder of a call to [`Queues::get`].
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::Queue, decode::data);
