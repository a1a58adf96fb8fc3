// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Teams`

use crate::http::call::{Call, paged, sends};
use crate::{Client, Id, types};

/// Groups of agents.
///
/// [`Client::teams`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Teams<'a> {
    client: &'a Client,
}

impl Client {
    /// Groups of agents.
    ///
    /// Tag `Teams`.
    pub fn teams(&self) -> Teams<'_> {
        Teams { client: self }
    }
}

impl Teams<'_> {
    /// List teams.
    ///
    /// Lists the teams of the organization.
    ///
    /// Gives a list of [`Team`](types::Team).
    ///
    /// `GET /v1/teams`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.teams().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List teams")]
    #[doc(alias = "GET /v1/teams")]
    #[doc(alias = "getTeams")]
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/teams");
        List { call }
    }

    /// Create team.
    ///
    /// Creates a team without members. Use *Add members* to fill it.
    ///
    /// Gives [`Team`](types::Team).
    ///
    /// `POST /v1/teams`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateTeamInput::new("Nordics");
    /// let answer = dixa.teams().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create team")]
    #[doc(alias = "POST /v1/teams")]
    #[doc(alias = "postTeams")]
    #[inline]
    pub fn create(&self, body: types::CreateTeamInput) -> Create {
        let mut call = Call::new(self.client, "POST", "/v1/teams");
        call.json(&body);
        Create { call }
    }

    /// List members.
    ///
    /// Lists the agents of a team.
    ///
    /// Gives a list of [`TeamMember`](types::TeamMember).
    ///
    /// `GET /v1/teams/{teamId}/agents`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .teams()
    ///     .list_members("d64078e2-8ad6-4284-8f99-638bec3c7206")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List members")]
    #[doc(alias = "GET /v1/teams/{teamId}/agents")]
    #[doc(alias = "getTeamsTeamidAgents")]
    pub fn list_members(&self, team_id: impl Into<Id>) -> ListMembers {
        let mut call = Call::new(self.client, "GET", "/v1/teams/{teamId}/agents");
        call.path("teamId", Into::<Id>::into(team_id));
        ListMembers { call }
    }

    /// Remove members.
    ///
    /// Removes agents from a team. The agents themselves are kept.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/teams/{teamId}/agents`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::RemoveTeamMembersInput::new()
    ///     .agent_ids(["ed292003-1e17-4b55-8638-0a68c2121a15".parse()?]);
    /// dixa.teams().remove_members("d64078e2-8ad6-4284-8f99-638bec3c7206", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Remove members")]
    #[doc(alias = "DELETE /v1/teams/{teamId}/agents")]
    #[doc(alias = "deleteTeamsTeamidAgents")]
    #[inline]
    pub fn remove_members(
        &self,
        team_id: impl Into<Id>,
        body: types::RemoveTeamMembersInput,
    ) -> RemoveMembers {
        let mut call = Call::new(self.client, "DELETE", "/v1/teams/{teamId}/agents");
        call.path("teamId", Into::<Id>::into(team_id));
        call.json(&body);
        RemoveMembers { call }
    }

    /// Add members.
    ///
    /// Adds agents to a team. The answer has no body.
    ///
    /// Gives nothing.
    ///
    /// `PATCH /v1/teams/{teamId}/agents`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::AddTeamMembersInput::new()
    ///     .agent_ids(
    ///         [
    ///             "69d9bac8-4827-453e-894e-4faff1870913".parse()?,
    ///             "ed292003-1e17-4b55-8638-0a68c2121a15".parse()?,
    ///             "fa0e79db-27f0-42ce-9a7c-badb08f8d7f6".parse()?,
    ///         ],
    ///     );
    /// dixa.teams().add_members("d64078e2-8ad6-4284-8f99-638bec3c7206", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Add members")]
    #[doc(alias = "PATCH /v1/teams/{teamId}/agents")]
    #[doc(alias = "patchTeamsTeamidAgents")]
    #[inline]
    pub fn add_members(
        &self,
        team_id: impl Into<Id>,
        body: types::AddTeamMembersInput,
    ) -> AddMembers {
        let mut call = Call::new(self.client, "PATCH", "/v1/teams/{teamId}/agents");
        call.path("teamId", Into::<Id>::into(team_id));
        call.json(&body);
        AddMembers { call }
    }

    /// List presence.
    ///
    /// Lists the presence of the agents of a team.
    ///
    /// Gives a [`Page`](crate::Page) of [`UserPresence`](types::UserPresence). `.items()` gives
    /// those of all pages.
    ///
    /// `GET /v1/teams/{teamId}/presence`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .teams()
    ///     .list_presence("d64078e2-8ad6-4284-8f99-638bec3c7206")
    ///     .page_limit(2)
    ///     .page_key("eyJvZmZzZXQiOjJ9")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List presence")]
    #[doc(alias = "GET /v1/teams/{teamId}/presence")]
    #[doc(alias = "getTeamsTeamidPresence")]
    pub fn list_presence(&self, team_id: impl Into<Id>) -> ListPresence {
        let mut call = Call::new(self.client, "GET", "/v1/teams/{teamId}/presence");
        call.path("teamId", Into::<Id>::into(team_id));
        ListPresence { call }
    }

    /// Get team.
    ///
    /// Returns one team.
    ///
    /// Gives [`Team`](types::Team).
    ///
    /// `GET /v1/teams/{teamId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.teams().get("d64078e2-8ad6-4284-8f99-638bec3c7206").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get team")]
    #[doc(alias = "GET /v1/teams/{teamId}")]
    #[doc(alias = "getTeamsTeamid")]
    pub fn get(&self, team_id: impl Into<Id>) -> Get {
        let mut call = Call::new(self.client, "GET", "/v1/teams/{teamId}");
        call.path("teamId", Into::<Id>::into(team_id));
        Get { call }
    }

    /// Delete team.
    ///
    /// Deletes a team. Its members are kept as agents of the organization.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/teams/{teamId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa.teams().delete("d64078e2-8ad6-4284-8f99-638bec3c7206").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Delete team")]
    #[doc(alias = "DELETE /v1/teams/{teamId}")]
    #[doc(alias = "deleteTeamsTeamid")]
    pub fn delete(&self, team_id: impl Into<Id>) -> Delete {
        let mut call = Call::new(self.client, "DELETE", "/v1/teams/{teamId}");
        call.path("teamId", Into::<Id>::into(team_id));
        Delete { call }
    }
}

/// The builder of a call to [`Teams::list`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

sends!(List => Vec<types::Team>, list);

/// The builder of a call to [`Teams::create`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::Team, data);

/// The builder of a call to [`Teams::list_members`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListMembers {
    call: Call,
}

sends!(ListMembers => Vec<types::TeamMember>, list);

/// The builder of a call to [`Teams::remove_members`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct RemoveMembers {
    call: Call,
}

sends!(RemoveMembers => (), empty);

/// The builder of a call to [`Teams::add_members`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AddMembers {
    call: Call,
}

sends!(AddMembers => (), empty);

/// The builder of a call to [`Teams::list_presence`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListPresence {
    call: Call,
}

impl ListPresence {
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
}

paged!(ListPresence => types::UserPresence);

/// The builder of a call to [`Teams::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::Team, data);

/// The builder of a call to [`Teams::delete`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Delete {
    call: Call,
}

sends!(Delete => (), empty);
