//! `docs/client.md` as a page of the crate: without what is for maintainers, and with links. It is
//! emitted if the document has everything that its examples name.

use std::collections::BTreeMap;

use super::requirements::{Requirement, has_all};
use crate::api::{Api, Presence};

/// The page as it is read in the repository.
const PAGE: &str = include_str!("../../../docs/client.md");
/// Where it is emitted.
const PATH: &str = "docs/promises.md";

/// The last section, which is not for those who use the crate.
const FOR_MAINTAINERS: &str = "\n## For maintainers\n";

/// The types of the support code that the page links to.
const LINKED: &[&str] = &[
    "CallSettings",
    "Client",
    "ClientBuilder",
    "Error",
    "Failure",
    "Lenient",
    "Page",
    "Position",
    "RateLimit",
    "Response",
    "Retry",
    "types",
    "webhooks",
];

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
        service: "conversations",
        method: "create",
        takes: &["dixa::types::CreateConversationInput"],
        gives: "dixa::types::CreatedConversation",
        setters: &[],
    },
    Requirement::Fields("CreatedConversation", Presence::Required, &[("id", "i64")]),
    Requirement::Event(
        "ConversationMessageAdded",
        "dixa::types::Delivered<dixa::types::ConversationMessageAddedEvent>",
    ),
    Requirement::Values("WebhookEvent", &["ConversationMessageAdded"]),
];

/// Whether the document has everything that the page names.
pub(super) fn fits(api: &Api) -> bool {
    has_all(api, NEEDS)
}

/// Emits the page, if it fits the document.
pub(super) fn emit(api: &Api, files: &mut BTreeMap<String, String>) {
    if fits(api) {
        files.insert(PATH.to_owned(), page(PAGE));
    }
}

/// The page for those who use the crate.
fn page(source: &str) -> String {
    let (text, _) = source.split_once(FOR_MAINTAINERS).unwrap_or((source, ""));
    // rustdoc gives the page its title.
    let (_, text) = text.split_once("\n\n").unwrap_or(("", text));
    let mut page = String::with_capacity(text.len());
    // What stands between fences is code.
    for (index, part) in text.split("```").enumerate() {
        if index % 2 == 1 {
            page.extend(["```", part, "```"]);
            continue;
        }
        let prose = without_tests(part).replace("\n## ", "\n# ");
        linked(&prose, &mut page);
    }
    // Where a paragraph had only names of tests.
    while page.contains("\n\n\n") {
        page = page.replace("\n\n\n", "\n\n");
    }
    page.trim_end().to_owned() + "\n"
}

/// Takes the names of tests away: code in brackets that is no link.
fn without_tests(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[`") {
        match after.split_once(']') {
            Some((_, behind)) if !behind.starts_with('(') => {
                kept.push_str(before.trim_end_matches([' ', '\n']));
                // A paragraph of its own.
                if before.ends_with("\n\n") {
                    kept.push('\n');
                }
                rest = behind;
            }
            _ => {
                kept.extend([before, "[`"]);
                rest = after;
            }
        }
    }
    kept + rest
}

/// Adds the text, with a link for each piece of code that begins with the name of a type.
fn linked(text: &str, page: &mut String) {
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 0 {
            page.push_str(part);
            continue;
        }
        let path = part.split(['(', ' ']).next().unwrap_or_default();
        let first = path.split("::").next().unwrap_or_default();
        if LINKED.contains(&first) {
            page.extend(["[`", part, "`](crate::", path, ")"]);
        } else {
            page.extend(["`", part, "`"]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn the_page_of_the_crate_has_links_and_no_names_of_tests() {
        let source = "# Title\n\nFirst.\n\n## Calls\n\nA `Client` calls, see\n[here](a.md) [`one`,\n`two`]. \
                      More [`three`; and\nmore]:\n\n| `Retry::off()` |\n\n[`four`]\n\n```rust\n[`kept`]\n```\n\n\
                      ## For maintainers\n\nTests.\n";
        assert_eq!(
            page(source),
            "First.\n\n# Calls\n\nA [`Client`](crate::Client) calls, see\n[here](a.md). More:\n\n\
             | [`Retry::off()`](crate::Retry::off) |\n\n```rust\n[`kept`]\n```\n"
        );
    }
}
