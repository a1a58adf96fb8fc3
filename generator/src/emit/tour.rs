//! `examples/tour/`: what a newcomer reads first. It is real Rust under `runtime/harness/tour/`,
//! and copied if the document has everything that it uses.

use std::collections::BTreeMap;

use super::file::copied;
use super::requirements::{Requirement, has_all};
use crate::api::{Api, Presence};

const MAIN: &str = include_str!("../../runtime/harness/tour/main.rs");
const SERVER: &str = include_str!("../../runtime/harness/tour/server.rs");

/// Everything that the tour uses.
const NEEDS: &[Requirement] = &[
    Requirement::Operation {
        service: "agents",
        method: "list",
        takes: &[],
        gives: "dixa::Page<dixa::types::Agent>",
        setters: &[("email", "String"), ("page_limit", "i32")],
    },
    Requirement::Operation {
        service: "agents",
        method: "patch",
        takes: &["dixa::Id", "dixa::types::PatchAgentInput"],
        gives: "dixa::types::Agent",
        setters: &[],
    },
    Requirement::Operation {
        service: "conversations",
        method: "get",
        takes: &["i64"],
        gives: "dixa::types::Conversation",
        setters: &[],
    },
    Requirement::Operation {
        service: "conversations",
        method: "create",
        takes: &["dixa::types::CreateConversationInput"],
        gives: "dixa::types::CreatedConversation",
        setters: &[],
    },
    Requirement::Fields(
        "Agent",
        Presence::Required,
        &[
            ("id", "uuid::Uuid"),
            ("display_name", "String"),
            ("email", "String"),
            ("created_at", "dixa::DateTime"),
        ],
    ),
    Requirement::Fields(
        "Agent",
        Presence::Optional,
        &[
            ("additional_emails", "Vec<String>"),
            ("phone_number", "String"),
        ],
    ),
    Requirement::New("PatchAgentInput", &[]),
    Requirement::Fields(
        "PatchAgentInput",
        Presence::Patch,
        &[
            ("display_name", "String"),
            ("additional_emails", "Vec<String>"),
            ("phone_number", "String"),
        ],
    ),
    Requirement::Variants(
        "Conversation",
        &[
            ("EmailConversation", "EmailConversation"),
            ("ChatConversation", "ChatConversation"),
        ],
    ),
    Requirement::Shared("Conversation", "id", "i64"),
    Requirement::Fields(
        "EmailConversation",
        Presence::Required,
        &[("id", "i64"), ("from_email", "String")],
    ),
    Requirement::Fields(
        "EmailConversation",
        Presence::Optional,
        &[("subject", "String")],
    ),
    Requirement::Fields("ChatConversation", Presence::Required, &[("id", "i64")]),
    Requirement::Fields(
        "ChatConversation",
        Presence::Optional,
        &[("language", "String")],
    ),
    Requirement::Variants("CreateConversationInput", &[("Chat", "Chat")]),
    Requirement::New(
        "Chat",
        &[
            "uuid::Uuid",
            "uuid::Uuid",
            "dixa::types::CreateMessageInput",
        ],
    ),
    Requirement::Fields("Chat", Presence::Optional, &[("language", "String")]),
    Requirement::Variants("CreateMessageInput", &[("Inbound", "Inbound")]),
    Requirement::New("Inbound", &["dixa::types::Content"]),
    Requirement::Variants("Content", &[("Text", "Text")]),
    Requirement::New("Text", &["String"]),
    Requirement::Fields("CreatedConversation", Presence::Required, &[("id", "i64")]),
    Requirement::Operation {
        service: "search",
        method: "conversations",
        takes: &[],
        gives: "dixa::Page<dixa::types::ConversationSearchWithFiltersHit>",
        setters: &[("body", "dixa::types::SearchParametersInput")],
    },
    Requirement::New("SearchParametersInput", &[]),
    Requirement::Fields(
        "SearchParametersInput",
        Presence::Optional,
        &[
            ("query", "dixa::types::SearchQuery"),
            ("filters", "dixa::types::SearchFilters"),
        ],
    ),
    Requirement::New("SearchQuery", &["String"]),
    Requirement::New("SearchFilters", &["dixa::types::FilterStrategy"]),
    Requirement::Values("FilterStrategy", &["All"]),
    Requirement::Fields(
        "SearchFilters",
        Presence::Optional,
        &[("conditions", "Vec<dixa::types::SearchCondition>")],
    ),
    Requirement::New("SearchCondition", &["dixa::types::SearchField"]),
    Requirement::Variants(
        "SearchField",
        &[
            ("Status", "SearchFieldStatus"),
            ("Channel", "SearchFieldChannel"),
        ],
    ),
    Requirement::New("SearchFieldStatus", &["dixa::types::StatusOperator"]),
    Requirement::Variants("StatusOperator", &[("IsOneOf", "StatusOperatorIsOneOf")]),
    Requirement::New("StatusOperatorIsOneOf", &["Vec<dixa::types::SearchStatus>"]),
    Requirement::Values("SearchStatus", &["Open"]),
    Requirement::New("SearchFieldChannel", &["dixa::types::ChannelOperator"]),
    Requirement::Variants("ChannelOperator", &[("IsOneOf", "ChannelOperatorIsOneOf")]),
    Requirement::New(
        "ChannelOperatorIsOneOf",
        &["Vec<dixa::types::SearchChannel>"],
    ),
    Requirement::Values("SearchChannel", &["Email", "ContactForm"]),
    Requirement::Fields(
        "ConversationSearchWithFiltersHit",
        Presence::Required,
        &[
            ("id", "i64"),
            (
                "highlights",
                "std::collections::BTreeMap<String, Vec<String>>",
            ),
        ],
    ),
];

/// The files of examples that it is built with.
const EXAMPLES: &[&str] = &["agents", "conversations", "search"];

/// Copies the tour, if it fits the document.
pub(super) fn emit(api: &Api, files: &mut BTreeMap<String, String>) {
    if fits(api) {
        for (name, text) in [("main.rs", MAIN), ("server.rs", SERVER)] {
            let text = copied(&format!("tour/{name}"), text);
            files.insert(format!("examples/tour/{name}"), text);
        }
    }
}

/// Whether the document has everything that the tour uses.
pub(super) fn fits(api: &Api) -> bool {
    let has_examples = |file: &&str| api.examples.iter().any(|example| example.file == **file);
    EXAMPLES.iter().all(has_examples) && has_all(api, NEEDS)
}
