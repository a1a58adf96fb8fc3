// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! The operations of the API: a module per service, a builder per operation.

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
