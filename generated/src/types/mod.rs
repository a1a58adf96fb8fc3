// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types of the API.

#![allow(missing_docs, reason = "the document does not describe every property")]

mod activity_log_attribute;
mod agents;
mod aggregate_value;
mod analytics;
mod anonymization;
mod attributes;
mod bulk_action_outcome;
mod bulk_error;
mod contact_endpoint;
mod contact_endpoints;
mod content;
mod conversation;
mod conversation_link;
mod conversations;
mod create_conversation_input;
mod create_message_input;
mod custom_attribute_input_definition;
mod custom_attributes;
mod delivery_status;
mod email_content;
mod end_users;
mod field_type;
mod period_filter;
mod queues;
mod search;
mod several_services;
mod tags;
mod teams;
mod webhook_authorization;
mod webhooks;

pub use activity_log_attribute::*;
pub use agents::*;
pub use aggregate_value::*;
pub use analytics::*;
pub use anonymization::*;
pub use attributes::*;
pub use bulk_action_outcome::*;
pub use bulk_error::*;
pub use contact_endpoint::*;
pub use contact_endpoints::*;
pub use content::*;
pub use conversation::*;
pub use conversation_link::*;
pub use conversations::*;
pub use create_conversation_input::*;
pub use create_message_input::*;
pub use custom_attribute_input_definition::*;
pub use custom_attributes::*;
pub use delivery_status::*;
pub use email_content::*;
pub use end_users::*;
pub use field_type::*;
pub use period_filter::*;
pub use queues::*;
pub use search::*;
pub use several_services::*;
pub use tags::*;
pub use teams::*;
pub use webhook_authorization::*;
pub use webhooks::*;
