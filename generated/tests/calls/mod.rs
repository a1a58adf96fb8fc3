// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! One call of each operation, with the request that it must send and the result that it must return.

#![allow(deprecated, reason = "what the API deprecates is still part of it")]
#![allow(dead_code, reason = "the test and the example each use only a part")]
#![allow(clippy::unreadable_literal, reason = "numbers are written as in the document")]

pub mod agents;
pub mod analytics;
pub mod anonymization;
pub mod business_hours;
pub mod contact_endpoints;
pub mod conversations;
pub mod custom_attributes;
pub mod end_users;
pub mod knowledge;
pub mod organization;
pub mod queues;
pub mod search;
pub mod tags;
pub mod teams;
pub mod templates;
pub mod webhooks;

#[path = "../harness/calls.rs"]
mod harness;

pub use harness::*;

/// Where the token stands, and whatever else authorizes a call.
pub const CREDENTIALS: &[Place] = &[Place::Header("authorization", "")];

/// Gives a client all that authorizes its calls: the same text for the token and for keys.
pub fn authorized(builder: dixa::ClientBuilder, token: &str) -> dixa::ClientBuilder {
    builder.token(token)
}

/// All calls, by service.
pub const OPERATIONS: &[&[Operation]] = &[
    agents::OPERATIONS,
    analytics::OPERATIONS,
    anonymization::OPERATIONS,
    business_hours::OPERATIONS,
    contact_endpoints::OPERATIONS,
    conversations::OPERATIONS,
    custom_attributes::OPERATIONS,
    end_users::OPERATIONS,
    knowledge::OPERATIONS,
    organization::OPERATIONS,
    queues::OPERATIONS,
    search::OPERATIONS,
    tags::OPERATIONS,
    teams::OPERATIONS,
    templates::OPERATIONS,
    webhooks::OPERATIONS,
];
