//! What the client promises, over real HTTP on this machine.

mod answers;
mod anything;
#[cfg(feature = "blocking")]
mod blocking;
mod disguises;
mod failures;
mod fates;
mod hangs;
#[allow(dead_code, reason = "the macros make more than is used here")]
mod hidden;
mod keys;
mod limits;
mod multipart;
#[allow(dead_code, reason = "the macros make more than is used here")]
mod odd_items;
#[allow(dead_code, reason = "the macros make more than is used here")]
mod other_types;
#[allow(dead_code, reason = "the macros make more than is used here")]
mod outcomes;
mod pace;
mod pages;
mod pairs;
mod positions;
mod redirects;
mod requests;
mod retries;
mod secrets;
mod server;
mod settings;
#[cfg(feature = "test-util")]
mod test_util;
#[cfg(feature = "tracing")]
mod trace;
mod turns;
#[cfg(feature = "webhooks")]
mod webhooks;
#[allow(dead_code, reason = "the macros make more than is used here")]
mod wire;

use std::time::Duration;

use crate::http::call::{Call, sends};
use crate::{Client, ClientBuilder, RateLimit, Retry};

use server::Server;

/// A token that is found again wherever it should not be.
const TOKEN: &str = "eyJhbGciOi.super-secret.token";

/// A client of a server on this machine that does not dawdle.
fn client(server: &Server) -> Client {
    builder(server).build().expect("the settings are fine")
}

/// Retries that do not dawdle.
fn retry() -> Retry {
    let delay = Duration::from_millis(2);
    Retry::new().base_delay(delay).rate_limited_delay(delay)
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .token(TOKEN)
        .base_url(server.url())
        .rate_limit(RateLimit::off())
        .retry(retry())
}

/// An operation of the API.
#[derive(Debug)]
struct Operation {
    method: &'static str,
    path: &'static str,
}

impl Client {
    fn operation(&self, operation: &Operation) -> Call {
        Call::new(self, operation.method, operation.path)
    }
}

/// A call as emitted code makes it.
#[derive(Debug)]
struct GetAgent {
    call: Call,
}

static GET_AGENT: Operation = Operation {
    method: "GET",
    path: "/v1/agents/{agentId}",
};

impl GetAgent {
    fn new(client: &Client, id: &str) -> Self {
        let mut call = client.operation(&GET_AGENT);
        call.path("agentId", id);
        Self { call }
    }
}

sends!(GetAgent => serde_json::Value, data);

static LIST: Operation = Operation {
    method: "GET",
    path: "/v1/agents",
};
static CREATE: Operation = Operation {
    method: "POST",
    path: "/v1/agents",
};
static PATCH: Operation = Operation {
    method: "PATCH",
    path: "/v1/agents",
};
static PUT: Operation = Operation {
    method: "PUT",
    path: "/v1/agents",
};
static REMOVE: Operation = Operation {
    method: "DELETE",
    path: "/v1/agents",
};
