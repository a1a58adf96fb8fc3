// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Queues`

use uuid::Uuid;

use crate::http::call::{Call, sends};
use crate::{Client, Id, types};

/// Queues and the agents who serve them.
///
/// [`Client::queues`] gives it.
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
    /// Gives a list of [`Queue`](types::Queue).
    ///
    /// `GET /v1/queues`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.queues().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List queues")]
    #[doc(alias = "GET /v1/queues")]
    #[doc(alias = "getQueues")]
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/queues");
        List { call }
    }

    /// Create queue.
    ///
    /// Creates a queue without agents. Use *Assign agents* to have it served.
    ///
    /// Gives [`Queue`](types::Queue).
    ///
    /// `POST /v1/queues`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateQueueInput::new(
    ///     types::QueueSettings::new("Tier 1")
    ///         .call_functionality(true)
    ///         .is_default(true)
    ///         .queue_thresholds(
    ///             std::collections::BTreeMap::from(
    ///                 [
    ///                     ("MaxWaitingConversations".to_owned(), 25),
    ///                     ("MaxWaitingSeconds".to_owned(), 120),
    ///                 ],
    ///             ),
    ///         )
    ///         .offer_timeout(30)
    ///         .offer_algorithm(types::OfferAlgorithm::LongestIdle)
    ///         .wrapup_timeout(45)
    ///         .priority(1)
    ///         .offer_abandoned_conversations(false)
    ///         .do_not_offer_timeouts(
    ///             std::collections::BTreeMap::from(
    ///                 [("Email".to_owned(), 86400), ("WidgetChat".to_owned(), 300)],
    ///             ),
    ///         )
    ///         .is_do_not_offer_enabled(true)
    ///         .preferred_agent_timeouts(
    ///             std::collections::BTreeMap::from([("PstnPhone".to_owned(), 20)]),
    ///         )
    ///         .is_preferred_agent_enabled(true)
    ///         .preferred_agent_offline_timeout(60)
    ///         .personal_agent_offline_timeout(90)
    ///         .is_restricted(false),
    /// );
    /// let answer = dixa.queues().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create queue")]
    #[doc(alias = "POST /v1/queues")]
    #[doc(alias = "postQueues")]
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
    /// Gives a list of [`QueueMember`](types::QueueMember).
    ///
    /// `GET /v1/queues/{queueId}/members`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .queues()
    ///     .list_agents("922a4c88-298d-4ede-ae7b-55cc052e6f49")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List agents")]
    #[doc(alias = "GET /v1/queues/{queueId}/members")]
    #[doc(alias = "getQueuesQueueidMembers")]
    pub fn list_agents(&self, queue_id: impl Into<Id>) -> ListAgents {
        let mut call = Call::new(self.client, "GET", "/v1/queues/{queueId}/members");
        call.path("queueId", Into::<Id>::into(queue_id));
        ListAgents { call }
    }

    /// Remove agents.
    ///
    /// Removes agents from a queue.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/queues/{queueId}/members`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::QueueAgentsInput::new()
    ///     .agent_ids(
    ///         [
    ///             "ed292003-1e17-4b55-8638-0a68c2121a15".parse()?,
    ///             "fa0e79db-27f0-42ce-9a7c-badb08f8d7f6".parse()?,
    ///         ],
    ///     );
    /// dixa.queues().remove_agents("922a4c88-298d-4ede-ae7b-55cc052e6f49", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Remove agents")]
    #[doc(alias = "DELETE /v1/queues/{queueId}/members")]
    #[doc(alias = "deleteQueuesQueueidMembers")]
    #[inline]
    pub fn remove_agents(
        &self,
        queue_id: impl Into<Id>,
        body: types::QueueAgentsInput,
    ) -> RemoveAgents {
        let mut call = Call::new(self.client, "DELETE", "/v1/queues/{queueId}/members");
        call.path("queueId", Into::<Id>::into(queue_id));
        call.json(&body);
        RemoveAgents { call }
    }

    /// Assign agents.
    ///
    /// Assigns agents to a queue. The answer holds one outcome per agent, in which a failure does
    /// not affect the others.
    ///
    /// Gives a list of [`BulkActionOutcome<Uuid, BulkError>`](types::BulkActionOutcome).
    ///
    /// `PATCH /v1/queues/{queueId}/members`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::QueueAgentsInput::new()
    ///     .agent_ids(
    ///         [
    ///             "69d9bac8-4827-453e-894e-4faff1870913".parse()?,
    ///             "ed292003-1e17-4b55-8638-0a68c2121a15".parse()?,
    ///             "5a564c61-2b2a-4040-a35b-114f69942234".parse()?,
    ///         ],
    ///     );
    /// let answer = dixa
    ///     .queues()
    ///     .assign_agents("922a4c88-298d-4ede-ae7b-55cc052e6f49", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Assign agents")]
    #[doc(alias = "PATCH /v1/queues/{queueId}/members")]
    #[doc(alias = "patchQueuesQueueidMembers")]
    #[inline]
    pub fn assign_agents(
        &self,
        queue_id: impl Into<Id>,
        body: types::QueueAgentsInput,
    ) -> AssignAgents {
        let mut call = Call::new(self.client, "PATCH", "/v1/queues/{queueId}/members");
        call.path("queueId", Into::<Id>::into(queue_id));
        call.json(&body);
        AssignAgents { call }
    }

    /// Get queue availability.
    ///
    /// Returns whether a queue takes conversations now, for each generic channel that it serves. A
    /// channel whose availability could not be found out is a `Failure` and does not affect the
    /// others.
    ///
    /// Gives a list of [`ChannelAvailabilityOutcome`](types::ChannelAvailabilityOutcome).
    ///
    /// `GET /v1/queues/{queueId}/availability`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .queues()
    ///     .get_availability("922a4c88-298d-4ede-ae7b-55cc052e6f49")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get queue availability")]
    #[doc(alias = "get availability")]
    #[doc(alias = "GET /v1/queues/{queueId}/availability")]
    #[doc(alias = "getQueuesQueueidAvailability")]
    pub fn get_availability(&self, queue_id: impl Into<Id>) -> GetAvailability {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/queues/{queueId}/availability",
        );
        call.path("queueId", Into::<Id>::into(queue_id));
        GetAvailability { call }
    }

    /// Get queue.
    ///
    /// Returns one queue with its settings.
    ///
    /// Gives [`Queue`](types::Queue).
    ///
    /// `GET /v1/queues/{queueId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.queues().get("922a4c88-298d-4ede-ae7b-55cc052e6f49").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get queue")]
    #[doc(alias = "GET /v1/queues/{queueId}")]
    #[doc(alias = "getQueuesQueueid")]
    pub fn get(&self, queue_id: impl Into<Id>) -> Get {
        let mut call = Call::new(self.client, "GET", "/v1/queues/{queueId}");
        call.path("queueId", Into::<Id>::into(queue_id));
        Get { call }
    }

    /// Get the position of the conversation in its current queue.
    ///
    /// Returns where a conversation is in the queue that it waits in. A conversation that waits in
    /// no queue is answered with 404.
    ///
    /// Gives [`QueuedConversation`](types::QueuedConversation).
    ///
    /// `GET /v1/queues/conversation-position/{csid}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.queues().get_conversation_position(40817).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get the position of the conversation in its current queue")]
    #[doc(alias = "get conversation position")]
    #[doc(alias = "GET /v1/queues/conversation-position/{csid}")]
    #[doc(alias = "getQueuesConversation-positionCsid")]
    pub fn get_conversation_position(&self, csid: i64) -> GetConversationPosition {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/queues/conversation-position/{csid}",
        );
        call.path("csid", csid);
        GetConversationPosition { call }
    }
}

/// The builder of a call to [`Queues::list`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

sends!(List => Vec<types::Queue>, list);

/// The builder of a call to [`Queues::create`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::Queue, data);

/// The builder of a call to [`Queues::list_agents`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListAgents {
    call: Call,
}

sends!(ListAgents => Vec<types::QueueMember>, list);

/// The builder of a call to [`Queues::remove_agents`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct RemoveAgents {
    call: Call,
}

sends!(RemoveAgents => (), empty);

/// The builder of a call to [`Queues::assign_agents`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AssignAgents {
    call: Call,
}

sends!(AssignAgents => Vec<types::BulkActionOutcome<Uuid, types::BulkError>>, list);

/// The builder of a call to [`Queues::get_availability`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetAvailability {
    call: Call,
}

sends!(GetAvailability => Vec<types::ChannelAvailabilityOutcome>, list);

/// The builder of a call to [`Queues::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::Queue, data);

/// The builder of a call to [`Queues::get_conversation_position`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetConversationPosition {
    call: Call,
}

sends!(GetConversationPosition => types::QueuedConversation, data);
