//! `docs/testing.md`: how programs that use the crate are tested. Its example is a test of the crate,
//! `tests/testing.rs`. Both are emitted if the document has everything that they name.

use std::collections::BTreeMap;

use super::file::copied;
use super::requirements::{Requirement, has_all};
use crate::api::{Api, Presence};

/// The page, which is in the documentation of the crate.
const PAGE: &str = include_str!("../../../docs/testing.md");
/// Where it is emitted.
pub(super) const PATH: &str = "docs/testing.md";

/// The test that its example is.
pub(super) const TEST: &str = "testing";

/// The example, in real Rust.
const EXAMPLE: &str = include_str!("../../runtime/harness/testing.rs");

/// Everything that the page names.
const NEEDS: &[Requirement] = &[
    Requirement::Operation {
        service: "agents",
        method: "list",
        takes: &[],
        gives: "dixa::Page<dixa::types::Agent>",
        setters: &[],
    },
    Requirement::Operation {
        service: "agents",
        method: "patch",
        takes: &["dixa::Id", "dixa::types::PatchAgentInput"],
        gives: "dixa::types::Agent",
        setters: &[],
    },
    Requirement::Fields(
        "Agent",
        Presence::Required,
        &[("id", "uuid::Uuid"), ("email", "String")],
    ),
    Requirement::Fields(
        "Agent",
        Presence::Optional,
        &[("additional_emails", "Vec<String>")],
    ),
    Requirement::New("PatchAgentInput", &[]),
    Requirement::Fields(
        "PatchAgentInput",
        Presence::Patch,
        &[("additional_emails", "Vec<String>")],
    ),
];

/// Whether the document has everything that the page names.
pub(super) fn fits(api: &Api) -> bool {
    has_all(api, NEEDS)
}

/// Copies the page and its example, if they fit the document.
pub(super) fn emit(api: &Api, files: &mut BTreeMap<String, String>) {
    if fits(api) {
        files.insert(PATH.to_owned(), PAGE.to_owned());
        let example = copied("testing.rs", EXAMPLE);
        files.insert(format!("tests/{TEST}.rs"), example);
    }
}

#[cfg(test)]
mod tests {
    use super::{EXAMPLE, PAGE};

    #[test]
    fn the_page_has_the_example_that_is_tested() {
        let (_, code) = EXAMPLE.split_once("\n\n").expect("docs, then code");
        assert!(PAGE.contains(code), "docs/testing.md has another example");
    }
}
