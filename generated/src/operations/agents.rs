// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Agents`

use crate::http::call::{Call, paged, sends};
use crate::{Client, DataList, Id, ListOf, types};

/// Agents of the organization, their presence and working channels.
///
/// [`Client::agents`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Agents<'a> {
    client: &'a Client,
}

impl Client {
    /// Agents of the organization, their presence and working channels.
    ///
    /// Tag `Agents`.
    pub fn agents(&self) -> Agents<'_> {
        Agents { client: self }
    }
}

impl Agents<'_> {
    /// List presence.
    ///
    /// Lists the presence of every agent of the organization. The answer is a bare array and does
    /// not come in pages.
    ///
    /// Gives `Vec<UserPresence>`.
    ///
    /// `GET /v1/agents/presence`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.agents().list_presence().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List presence")]
    #[doc(alias = "GET /v1/agents/presence")]
    #[doc(alias = "getAgentsPresence")]
    pub fn list_presence(&self) -> ListPresence {
        let call = Call::new(self.client, "GET", "/v1/agents/presence");
        ListPresence { call }
    }

    /// List agents.
    ///
    /// Lists the agents of the organization. The filters `email` and `phone` exclude each other:
    /// send one of them at most.
    ///
    /// Gives a [`Page`](crate::Page) of [`Agent`](types::Agent). `.items()` gives those of all
    /// pages.
    ///
    /// `GET /v1/agents`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .agents()
    ///     .list()
    ///     .page_limit(2)
    ///     .page_key("eyJvZmZzZXQiOjIsImRpciI6Im5leHQifQ==")
    ///     .email("mette.sorensen@example.com")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List agents")]
    #[doc(alias = "GET /v1/agents")]
    #[doc(alias = "getAgents")]
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/agents");
        List { call }
    }

    /// Update agents.
    ///
    /// Updates several agents in one request. Each agent is handled on its own: the answer holds
    /// one outcome per agent, in which a failure does not affect the others.
    ///
    /// Gives a list of [`BulkActionOutcome<Agent, BulkError>`](types::BulkActionOutcome).
    ///
    /// `PUT /v1/agents`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = [
    ///     types::BulkUpdateAgentInput::new(
    ///         "69d9bac8-4827-453e-894e-4faff1870913",
    ///         "Mette S.",
    ///     )
    ///         .phone_number("+447700900114")
    ///         .additional_emails(["mette@example.org"])
    ///         .additional_phone_numbers(["+447700900115", "+12025550143"])
    ///         .first_name("Mette")
    ///         .last_name("Sørensen")
    ///         .middle_names(["Kirstine", "Bro"])
    ///         .avatar_url("https://cdn.example.com/avatars/mette.png"),
    ///     types::BulkUpdateAgentInput::new(
    ///         "ed292003-1e17-4b55-8638-0a68c2121a15",
    ///         "Jonas L.",
    ///     ),
    /// ];
    /// let answer = dixa.agents().update_bulk(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Update agents")]
    #[doc(alias = "update bulk")]
    #[doc(alias = "PUT /v1/agents")]
    #[doc(alias = "putAgents")]
    #[inline]
    pub fn update_bulk<M>(
        &self,
        body: impl ListOf<types::BulkUpdateAgentInput, M>,
    ) -> UpdateBulk {
        let mut call = Call::new(self.client, "PUT", "/v1/agents");
        let body: Vec<types::BulkUpdateAgentInput> = body.into_list();
        call.json(&body);
        UpdateBulk { call }
    }

    /// Create agent.
    ///
    /// Creates an agent. The email address must not be in use by another agent.
    ///
    /// Gives [`Agent`](types::Agent).
    ///
    /// `POST /v1/agents`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateAgentInput::new("Mette S.", "mette.sorensen@example.com")
    ///     .phone_number("+447700900114")
    ///     .additional_emails(["mette@example.org"])
    ///     .additional_phone_numbers(["+447700900115", "+12025550143"])
    ///     .first_name("Mette")
    ///     .last_name("Sørensen")
    ///     .middle_names(["Kirstine", "Bro"])
    ///     .avatar_url("https://cdn.example.com/avatars/mette.png");
    /// let answer = dixa.agents().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create agent")]
    #[doc(alias = "POST /v1/agents")]
    #[doc(alias = "postAgents")]
    #[inline]
    pub fn create(&self, body: types::CreateAgentInput) -> Create {
        let mut call = Call::new(self.client, "POST", "/v1/agents");
        call.json(&body);
        Create { call }
    }

    /// Patch agents.
    ///
    /// Changes only the given properties of several agents. The answer holds one outcome per agent,
    /// in which a failure does not affect the others.
    ///
    /// Gives a list of [`BulkActionOutcome<Agent, BulkError>`](types::BulkActionOutcome).
    ///
    /// `PATCH /v1/agents`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = [
    ///     types::BulkPatchAgentInput::new("69d9bac8-4827-453e-894e-4faff1870913")
    ///         .display_name("Mette")
    ///         .phone_number("+447700900114")
    ///         .additional_emails(["mette@example.org"])
    ///         .additional_phone_numbers(["+447700900115", "+12025550143"])
    ///         .first_name("Mette")
    ///         .last_name("Sørensen")
    ///         .middle_names(["Kirstine", "Bro"])
    ///         .avatar_url("https://cdn.example.com/avatars/mette.png"),
    ///     types::BulkPatchAgentInput::new("ed292003-1e17-4b55-8638-0a68c2121a15")
    ///         .additional_emails([]),
    ///     types::BulkPatchAgentInput::new("4a1171f3-52ca-40a6-a298-d11304e6e862")
    ///         .display_name("Amélie R.")
    ///         .middle_names([]),
    ///     types::BulkPatchAgentInput::new("5a564c61-2b2a-4040-a35b-114f69942234"),
    /// ];
    /// let answer = dixa.agents().patch_bulk(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Patch agents")]
    #[doc(alias = "patch bulk")]
    #[doc(alias = "PATCH /v1/agents")]
    #[doc(alias = "patchAgents")]
    #[inline]
    pub fn patch_bulk<M>(
        &self,
        body: impl ListOf<types::BulkPatchAgentInput, M>,
    ) -> PatchBulk {
        let mut call = Call::new(self.client, "PATCH", "/v1/agents");
        let body: Vec<types::BulkPatchAgentInput> = body.into_list();
        call.json(&body);
        PatchBulk { call }
    }

    /// List teams.
    ///
    /// Lists the teams the agent is a member of.
    ///
    /// Gives a list of [`AgentTeam`](types::AgentTeam).
    ///
    /// `GET /v1/agents/{agentId}/teams`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .agents()
    ///     .list_teams("69d9bac8-4827-453e-894e-4faff1870913")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List teams")]
    #[doc(alias = "GET /v1/agents/{agentId}/teams")]
    #[doc(alias = "getAgentsAgentidTeams")]
    pub fn list_teams(&self, agent_id: impl Into<Id>) -> ListTeams {
        let mut call = Call::new(self.client, "GET", "/v1/agents/{agentId}/teams");
        call.path("agentId", Into::<Id>::into(agent_id));
        ListTeams { call }
    }

    /// Get presence.
    ///
    /// Returns whether the agent is online and working, and on which channels.
    ///
    /// Gives [`UserPresence`](types::UserPresence).
    ///
    /// `GET /v1/agents/{agentId}/presence`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .agents()
    ///     .get_presence("69d9bac8-4827-453e-894e-4faff1870913")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get presence")]
    #[doc(alias = "GET /v1/agents/{agentId}/presence")]
    #[doc(alias = "getAgentsAgentidPresence")]
    pub fn get_presence(&self, agent_id: impl Into<Id>) -> GetPresence {
        let mut call = Call::new(self.client, "GET", "/v1/agents/{agentId}/presence");
        call.path("agentId", Into::<Id>::into(agent_id));
        GetPresence { call }
    }

    /// Create agents.
    ///
    /// Creates several agents in one request. The answer holds one outcome per agent.
    ///
    /// Gives a list of [`BulkActionOutcome<Agent, BulkError>`](types::BulkActionOutcome).
    ///
    /// `POST /v1/agents/bulk`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = [
    ///     types::CreateAgentInput::new("Mette S.", "mette.sorensen@example.com")
    ///         .phone_number("+447700900114")
    ///         .additional_emails(["mette@example.org"])
    ///         .additional_phone_numbers(["+447700900115", "+12025550143"])
    ///         .first_name("Mette")
    ///         .last_name("Sørensen")
    ///         .middle_names(["Kirstine", "Bro"])
    ///         .avatar_url("https://cdn.example.com/avatars/mette.png"),
    ///     types::CreateAgentInput::new(
    ///         "Jonas Lindqvist",
    ///         "jonas.lindqvist@example.com",
    ///     ),
    ///     types::CreateAgentInput::new("", "nobody@example.com"),
    /// ];
    /// let answer = dixa.agents().create_bulk(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create agents")]
    #[doc(alias = "create bulk")]
    #[doc(alias = "POST /v1/agents/bulk")]
    #[doc(alias = "postAgentsBulk")]
    #[inline]
    pub fn create_bulk<M>(
        &self,
        body: impl ListOf<types::CreateAgentInput, M>,
    ) -> CreateBulk {
        let mut call = Call::new(self.client, "POST", "/v1/agents/bulk");
        call.json(&DataList::new(body.into_list()));
        CreateBulk { call }
    }

    /// Get agent.
    ///
    /// Returns one agent.
    ///
    /// Gives [`Agent`](types::Agent).
    ///
    /// `GET /v1/agents/{agentId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.agents().get("69d9bac8-4827-453e-894e-4faff1870913").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get agent")]
    #[doc(alias = "GET /v1/agents/{agentId}")]
    #[doc(alias = "getAgentsAgentid")]
    pub fn get(&self, agent_id: impl Into<Id>) -> Get {
        let mut call = Call::new(self.client, "GET", "/v1/agents/{agentId}");
        call.path("agentId", Into::<Id>::into(agent_id));
        Get { call }
    }

    /// Update agent.
    ///
    /// Updates the profile of one agent. The display name is always part of the request; use *Patch
    /// agent* to change single properties.
    ///
    /// Gives [`Agent`](types::Agent).
    ///
    /// `PUT /v1/agents/{agentId}`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UpdateAgentInput::new("Mette S.")
    ///     .phone_number("+447700900114")
    ///     .additional_emails(["mette@example.org"])
    ///     .additional_phone_numbers(["+447700900115", "+12025550143"])
    ///     .first_name("Mette")
    ///     .last_name("Sørensen")
    ///     .middle_names(["Kirstine", "Bro"])
    ///     .avatar_url("https://cdn.example.com/avatars/mette.png");
    /// let answer = dixa
    ///     .agents()
    ///     .update("69d9bac8-4827-453e-894e-4faff1870913", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Update agent")]
    #[doc(alias = "PUT /v1/agents/{agentId}")]
    #[doc(alias = "putAgentsAgentid")]
    #[inline]
    pub fn update(
        &self,
        agent_id: impl Into<Id>,
        body: types::UpdateAgentInput,
    ) -> Update {
        let mut call = Call::new(self.client, "PUT", "/v1/agents/{agentId}");
        call.path("agentId", Into::<Id>::into(agent_id));
        call.json(&body);
        Update { call }
    }

    /// Delete agent.
    ///
    /// Removes the agent from the organization. The account is downgraded and can no longer be used
    /// to work as an agent.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/agents/{agentId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa.agents().delete("69d9bac8-4827-453e-894e-4faff1870913").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Delete agent")]
    #[doc(alias = "DELETE /v1/agents/{agentId}")]
    #[doc(alias = "deleteAgentsAgentid")]
    pub fn delete(&self, agent_id: impl Into<Id>) -> Delete {
        let mut call = Call::new(self.client, "DELETE", "/v1/agents/{agentId}");
        call.path("agentId", Into::<Id>::into(agent_id));
        Delete { call }
    }

    /// Patch agent.
    ///
    /// Changes only the given properties of one agent. Properties left out stay as they are; an
    /// empty list clears a list.
    ///
    /// Gives [`Agent`](types::Agent).
    ///
    /// `PATCH /v1/agents/{agentId}`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PatchAgentInput::new()
    ///     .phone_number("+447700900114")
    ///     .first_name("Mette");
    /// let answer = dixa
    ///     .agents()
    ///     .patch("69d9bac8-4827-453e-894e-4faff1870913", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Patch agent")]
    #[doc(alias = "PATCH /v1/agents/{agentId}")]
    #[doc(alias = "patchAgentsAgentid")]
    #[inline]
    pub fn patch(&self, agent_id: impl Into<Id>, body: types::PatchAgentInput) -> Patch {
        let mut call = Call::new(self.client, "PATCH", "/v1/agents/{agentId}");
        call.path("agentId", Into::<Id>::into(agent_id));
        call.json(&body);
        Patch { call }
    }

    /// Updates the working channel of an agent.
    ///
    /// Lets an agent start or stop working on a group of channels.
    ///
    /// Gives nothing.
    ///
    /// `PUT /v1/agents/{agentId}/presence/working-channel`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UpdateAgentPresenceChannelInput::new(
    ///     types::AgentPresenceChannel::InteractiveChat,
    ///     true,
    /// );
    /// dixa
    ///     .agents()
    ///     .update_working_channel("69d9bac8-4827-453e-894e-4faff1870913", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Updates the working channel of an agent")]
    #[doc(alias = "update working channel")]
    #[doc(alias = "PUT /v1/agents/{agentId}/presence/working-channel")]
    #[doc(alias = "putAgentsAgentidPresenceWorking-channel")]
    #[inline]
    pub fn update_working_channel(
        &self,
        agent_id: impl Into<Id>,
        body: types::UpdateAgentPresenceChannelInput,
    ) -> UpdateWorkingChannel {
        let mut call = Call::new(
            self.client,
            "PUT",
            "/v1/agents/{agentId}/presence/working-channel",
        );
        call.path("agentId", Into::<Id>::into(agent_id));
        call.json(&body);
        UpdateWorkingChannel { call }
    }
}

/// The builder of a call to [`Agents::list_presence`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListPresence {
    call: Call,
}

sends!(ListPresence => Vec<types::UserPresence>, json);

/// The builder of a call to [`Agents::list`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

impl List {
    /// Number of items on a page at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: impl TryInto<u32>) -> Self {
        self.call.page_size("pageLimit", page_limit);
        self
    }

    /// Sets `pageLimit` if there is a value.
    pub fn maybe_page_limit(self, page_limit: Option<impl TryInto<u32>>) -> Self {
        match page_limit {
            Some(page_limit) => self.page_limit(page_limit),
            None => self,
        }
    }

    /// Opaque key of a page, as found in the links of `meta`.
    ///
    /// Parameter `pageKey`.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.call.query("pageKey", Into::<String>::into(page_key));
        self
    }

    /// Sets `pageKey` if there is a value.
    pub fn maybe_page_key(self, page_key: Option<impl Into<String>>) -> Self {
        match page_key {
            Some(page_key) => self.page_key(page_key),
            None => self,
        }
    }

    /// Only those with this email address. Excludes the other filters.
    ///
    /// Parameter `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.call.query("email", Into::<String>::into(email));
        self
    }

    /// Sets `email` if there is a value.
    pub fn maybe_email(self, email: Option<impl Into<String>>) -> Self {
        match email {
            Some(email) => self.email(email),
            None => self,
        }
    }

    /// Only those with this phone number. Excludes the other filters.
    ///
    /// Parameter `phone`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.call.query("phone", Into::<String>::into(phone));
        self
    }

    /// Sets `phone` if there is a value.
    pub fn maybe_phone(self, phone: Option<impl Into<String>>) -> Self {
        match phone {
            Some(phone) => self.phone(phone),
            None => self,
        }
    }
}

paged!(List => types::Agent);

/// The builder of a call to [`Agents::update_bulk`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct UpdateBulk {
    call: Call,
}

sends!(UpdateBulk => Vec<types::BulkActionOutcome<types::Agent, types::BulkError>>, list);

/// The builder of a call to [`Agents::create`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::Agent, data);

/// The builder of a call to [`Agents::patch_bulk`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PatchBulk {
    call: Call,
}

sends!(PatchBulk => Vec<types::BulkActionOutcome<types::Agent, types::BulkError>>, list);

/// The builder of a call to [`Agents::list_teams`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListTeams {
    call: Call,
}

sends!(ListTeams => Vec<types::AgentTeam>, list);

/// The builder of a call to [`Agents::get_presence`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetPresence {
    call: Call,
}

sends!(GetPresence => types::UserPresence, data);

/// The builder of a call to [`Agents::create_bulk`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct CreateBulk {
    call: Call,
}

sends!(CreateBulk => Vec<types::BulkActionOutcome<types::Agent, types::BulkError>>, list);

/// The builder of a call to [`Agents::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::Agent, data);

/// The builder of a call to [`Agents::update`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Update {
    call: Call,
}

sends!(Update => types::Agent, data);

/// The builder of a call to [`Agents::delete`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Delete {
    call: Call,
}

sends!(Delete => (), empty);

/// The builder of a call to [`Agents::patch`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Patch {
    call: Call,
}

sends!(Patch => types::Agent, data);

/// The builder of a call to [`Agents::update_working_channel`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct UpdateWorkingChannel {
    call: Call,
}

sends!(UpdateWorkingChannel => (), empty);
