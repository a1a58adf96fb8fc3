//! `docs/cookbook.md`: whole programs. Each is an example of the crate, and a test runs them all. They
//! are emitted if the document has everything that they name.

use std::collections::BTreeMap;

use super::file::copied;
use super::requirements::{Requirement, has_all};
use crate::api::{Api, Presence};

/// The page, which is in the documentation of the crate.
const PAGE: &str = include_str!("../../../docs/cookbook.md");
/// Where it is emitted.
const PATH: &str = "docs/cookbook.md";

/// The programs, in real Rust.
pub(super) const PROGRAMS: &[(&str, &str)] = &[
    (
        "export",
        include_str!("../../runtime/harness/cookbook/export.rs"),
    ),
    (
        "bulk_tags",
        include_str!("../../runtime/harness/cookbook/bulk_tags.rs"),
    ),
    (
        "receiver",
        include_str!("../../runtime/harness/cookbook/receiver.rs"),
    ),
    (
        "sync",
        include_str!("../../runtime/harness/cookbook/sync.rs"),
    ),
];

/// The test that runs them.
pub(super) const TEST: &str = "cookbook";
const TEST_CODE: &str = include_str!("../../runtime/harness/cookbook.rs");

/// What the programs are built with, besides what other examples are.
pub(super) const DEPENDENCIES: &str =
    "axum = { version = \"0.8\", default-features = false, features = [\"http1\", \"tokio\"] }\n";

/// Everything that the programs and their test name.
const NEEDS: &[Requirement] = &[
    Requirement::Operation {
        service: "end_users",
        method: "list",
        takes: &[],
        gives: "dixa::Page<dixa::types::EndUser>",
        setters: &[("page_limit", "i32")],
    },
    Requirement::Operation {
        service: "tags",
        method: "list",
        takes: &[],
        gives: "Vec<dixa::types::Tag>",
        setters: &[],
    },
    Requirement::Fields(
        "Tag",
        Presence::Required,
        &[("id", "uuid::Uuid"), ("name", "String")],
    ),
    Requirement::Operation {
        service: "conversations",
        method: "tag",
        takes: &["i64", "dixa::Id"],
        gives: "()",
        setters: &[],
    },
    Requirement::Operation {
        service: "agents",
        method: "list",
        takes: &[],
        gives: "dixa::Page<dixa::types::Agent>",
        setters: &[],
    },
    Requirement::Fields(
        "Agent",
        Presence::Required,
        &[("id", "uuid::Uuid"), ("email", "String")],
    ),
    Requirement::Fields("Agent", Presence::Optional, &[("phone_number", "String")]),
    Requirement::Operation {
        service: "agents",
        method: "patch_bulk",
        takes: &["Vec<dixa::types::BulkPatchAgentInput>"],
        gives: "Vec<dixa::types::BulkActionOutcome<dixa::types::Agent, dixa::types::BulkError>>",
        setters: &[],
    },
    Requirement::New("BulkPatchAgentInput", &["String"]),
    Requirement::Fields(
        "BulkPatchAgentInput",
        Presence::Patch,
        &[("phone_number", "String")],
    ),
    Requirement::Values("WebhookEvent", &["ConversationMessageAdded"]),
    Requirement::Event(
        "ConversationMessageAdded",
        "dixa::types::Delivered<dixa::types::ConversationMessageAddedEvent>",
    ),
    Requirement::Shared("Delivery", "event_id", "uuid::Uuid"),
    Requirement::Fields(
        "ConversationMessageAddedEvent",
        Presence::Required,
        &[("conversation", "dixa::types::DeliveryConversation")],
    ),
    Requirement::Fields(
        "ConversationMessageAddedEvent",
        Presence::Optional,
        &[("text", "String")],
    ),
    Requirement::Fields(
        "DeliveryConversation",
        Presence::Required,
        &[("csid", "i64")],
    ),
];

/// Whether the document has everything that the programs name.
pub(super) fn fits(api: &Api) -> bool {
    has_all(api, NEEDS)
}

/// Copies the page, its programs and their test, if they fit the document.
pub(super) fn emit(api: &Api, files: &mut BTreeMap<String, String>) {
    if !fits(api) {
        return;
    }
    files.insert(PATH.to_owned(), PAGE.to_owned());
    for (name, code) in PROGRAMS {
        let text = copied(&format!("cookbook/{name}.rs"), code);
        files.insert(format!("examples/{name}.rs"), text);
    }
    let test = copied("cookbook.rs", TEST_CODE);
    files.insert(format!("tests/{TEST}.rs"), test);
}

#[cfg(test)]
mod tests {
    use super::{PAGE, PROGRAMS};

    #[test]
    fn the_page_has_the_programs_that_are_tested() {
        for (name, text) in PROGRAMS {
            let (_, code) = text.split_once("\n\n").expect("docs, then code");
            assert!(
                PAGE.contains(code),
                "docs/cookbook.md has another `{name}.rs`"
            );
        }
    }
}
