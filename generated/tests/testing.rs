// Copied from generator/runtime/harness/testing.rs by `cargo xtask codegen`. Do not edit here.

//! The example of `docs/testing.md`: part of a program, and its tests.

use std::time::Duration;

use dixa::operations::agents::{List, Patch};
use dixa::test_util::{Reply, Server};
use dixa::types::{Agent, PatchAgentInput};
use dixa::{Client, Error, Page, StatusCode};
use serde_json::{Value, json};

/// Clears the other addresses of all agents of a company, and returns how many had some.
async fn clear_other_emails(dixa: &Client, company: &str) -> Result<usize, Error> {
    let mut cleared = 0;
    let mut agents = dixa.agents().list().items();
    while let Some(agent) = agents.next().await {
        let agent = agent?;
        if agent.additional_emails.is_none() || !agent.email.ends_with(company) {
            continue;
        }
        let patch = PatchAgentInput::new().additional_emails([]);
        match dixa.agents().patch(agent.id, patch).await {
            Ok(_) => cleared += 1,
            // Somebody has deleted the agent in the meantime.
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(cleared)
}

/// An agent as the documentation shows one, but with this address and with another one.
fn agent(email: &str) -> Agent {
    let mut agent = Agent::example();
    agent.email = email.into();
    agent.additional_emails = Some(vec!["ada@example.org".to_owned()]);
    agent
}

#[tokio::test]
async fn all_pages_are_looked_at_and_others_are_left_alone() {
    let server = Server::start();
    server.on::<List>().returns_pages([
        vec![agent("a@example.com"), agent("b@example.org")],
        vec![agent("c@example.com")],
    ]);

    let cleared = clear_other_emails(&server.client(), "@example.com").await;

    assert_eq!(cleared.unwrap(), 2);
    assert_eq!(server.count::<List>(), 2);
    let patches = server.requests_of::<Patch>();
    assert_eq!(patches.len(), 2);
    let id = Agent::example().id.to_string();
    assert_eq!(patches[0].path_parameter("agentId"), Some(&*id));
    let body: Value = patches[0].json().unwrap();
    assert_eq!(body, json!({ "additionalEmails": [] }));
}

#[tokio::test]
async fn an_agent_that_is_gone_is_not_counted() {
    let server = Server::start();
    let agents = [agent("a@example.com"), agent("b@example.com")];
    server.on::<List>().returns(Page::from_items(agents));
    server.on::<Patch>().once().replies(StatusCode::NOT_FOUND);

    let cleared = clear_other_emails(&server.client(), "@example.com").await;

    assert_eq!(cleared.unwrap(), 1);
}

#[tokio::test]
async fn what_else_goes_wrong_is_told() {
    let server = Server::start();
    let agents = [agent("a@example.com")];
    server.on::<List>().returns(Page::from_items(agents));
    server
        .on::<Patch>()
        .replies(Reply::rate_limited(Duration::from_secs(30)));

    let cleared = clear_other_emails(&server.client(), "@example.com").await;

    let error = cleared.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
}
