//! The same call with this crate and without.

use std::net::SocketAddr;

use dixa::types::Agent;
use dixa::{Client, RateLimit, Uuid};
use serde::{Deserialize, Serialize};

/// The agent that is asked for.
pub const AGENT: Uuid = Uuid::from_u128(0x7f3c_1f4e_2f0a_4c19_a6b0_0f4d_8f1f_0a11);

/// A client for a server of ours, which needs no protection.
///
/// # Panics
///
/// If the client cannot be set up.
#[must_use]
pub fn client(server: SocketAddr) -> Client {
    Client::builder()
        .token("a token of usual length, more or less")
        .base_url(format!("http://{server}"))
        .rate_limit(RateLimit::off())
        .build()
        .expect("a client")
}

/// What people write who have only `reqwest`.
#[derive(Debug)]
pub struct Bare {
    http: reqwest::Client,
    base_url: String,
}

/// The envelope, and an agent as anybody would declare it.
#[derive(Debug, Deserialize, Serialize)]
pub struct Data<T> {
    /// What is in it.
    pub data: T,
}

/// An agent, with serde's derive.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)]
pub struct PlainAgent {
    pub id: Uuid,
    pub created_at: dixa::DateTime,
    pub display_name: String,
    pub email: String,
    pub avatar_url: Option<String>,
    pub phone_number: Option<String>,
    pub additional_emails: Option<Vec<String>>,
    pub additional_phone_numbers: Option<Vec<String>>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub middle_names: Option<Vec<String>>,
    pub roles: Option<Vec<serde_json::Value>>,
}

impl Bare {
    /// A client with reqwest's own settings.
    #[must_use]
    pub fn new(server: SocketAddr) -> Self {
        Self {
            http: reqwest::Client::new(),
            base_url: format!("http://{server}"),
        }
    }

    /// Asks for an agent.
    ///
    /// # Errors
    ///
    /// Those of reqwest.
    pub async fn agent(&self, id: Uuid) -> reqwest::Result<PlainAgent> {
        let response = self
            .http
            .get(format!("{}/v1/agents/{id}", self.base_url))
            .header("Authorization", "a token of usual length, more or less")
            .send()
            .await?;
        let body: Data<PlainAgent> = response.error_for_status()?.json().await?;
        Ok(body.data)
    }
}

/// Asks for an agent.
///
/// # Errors
///
/// Those of the crate.
pub async fn agent(client: &Client) -> Result<Agent, dixa::Error> {
    client.agents().get(AGENT).await
}
