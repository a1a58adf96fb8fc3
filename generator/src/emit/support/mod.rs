//! The support code: real Rust from `generator/runtime/`, of which a document gets what it needs.

mod needs;
mod select;

use std::collections::BTreeMap;

use crate::api::Api;
use needs::Needs;
use select::select;

/// `lib.rs` of the support code, which says what its modules export.
pub(super) const ROOT: &str = include_str!("../../../runtime/src/lib.rs");
/// Its manifest, which says what it depends on.
pub(super) const MANIFEST: &str = include_str!("../../../runtime/Cargo.toml");

macro_rules! sources {
    ($($path:literal),* $(,)?) => {
        /// The modules, by path.
        const SOURCES: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../../runtime/src/", $path)))),*];
    };
}

sources![
    "binary.rs",
    "datetime.rs",
    "envelope.rs",
    "http/answer.rs",
    "http/base_url.rs",
    "http/builder.rs",
    "http/call.rs",
    "http/client.rs",
    "http/clock.rs",
    "http/credentials.rs",
    "http/decode.rs",
    "http/disguise.rs",
    "http/error.rs",
    "http/exchange.rs",
    "http/fate.rs",
    "http/items.rs",
    "http/limit.rs",
    "http/limiter.rs",
    "http/line.rs",
    "http/listed.rs",
    "http/mod.rs",
    "http/multipart.rs",
    "http/pace.rs",
    "http/pages.rs",
    "http/pairs.rs",
    "http/place.rs",
    "http/position.rs",
    "http/proxy.rs",
    "http/random.rs",
    "http/receive.rs",
    "http/request.rs",
    "http/response.rs",
    "http/retry.rs",
    "http/settings.rs",
    "http/spans.rs",
    "http/tickets.rs",
    "http/tls.rs",
    "http/trace.rs",
    "http/trail.rs",
    "http/transport.rs",
    "http/waiting.rs",
    "id.rs",
    "lenient.rs",
    "list.rs",
    "outcome.rs",
    "page.rs",
    "page/turning.rs",
    "patch.rs",
    "secret/mod.rs",
    "secret/name.rs",
    "secret/screen.rs",
    "test_util/client.rs",
    "test_util/connection.rs",
    "test_util/content.rs",
    "test_util/examples.rs",
    "test_util/mod.rs",
    "test_util/on.rs",
    "test_util/operation.rs",
    "test_util/pages.rs",
    "test_util/path.rs",
    "test_util/reply.rs",
    "test_util/request.rs",
    "test_util/script.rs",
    "test_util/server.rs",
    "unknown.rs",
    "webhooks.rs",
    "wire/alternatives.rs",
    "wire/collections.rs",
    "wire/distinctions.rs",
    "wire/enumeration.rs",
    "wire/field.rs",
    "wire/loose.rs",
    "wire/mod.rs",
    "wire/object.rs",
    "wire/path.rs",
    "wire/reading.rs",
    "wire/rest.rs",
    "wire/tagged.rs",
    "wire/told.rs",
    "wire/tape/mod.rs",
    "wire/tape/record.rs",
    "wire/tape/replay.rs",
    "wire/tape/room.rs",
    "wire/whole.rs",
];

/// Copies the support code.
pub(super) fn emit(api: &Api, files: &mut BTreeMap<String, String>) {
    let needs = Needs::of(api);
    for (path, text) in SOURCES {
        let Some(text) = select(text, &needs) else {
            continue;
        };
        let header = format!(
            "// Copied from generator/runtime/src/{path} by `cargo xtask codegen`. Do not edit here.\n\n"
        );
        files.insert(format!("src/{path}"), header + &text);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::needs::Need;
    use super::select::MARK;

    #[test]
    fn all_of_the_support_code_is_copied() {
        fn collect(folder: &Path, under: &str, into: &mut BTreeSet<String>) {
            for entry in std::fs::read_dir(folder)
                .expect("a folder")
                .map(|entry| entry.expect("an entry"))
            {
                let name = format!("{under}{}", entry.file_name().to_string_lossy());
                if entry.path().is_dir() {
                    collect(&entry.path(), &format!("{name}/"), into);
                } else {
                    into.insert(name);
                }
            }
        }
        let mut there = BTreeSet::new();
        collect(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src"),
            "",
            &mut there,
        );
        // Of these, there are stand-ins for what is emitted.
        let emitted = [
            "api.rs",
            "lib.rs",
            "test_util/operations.rs",
            "test_util/types.rs",
        ];
        there.retain(|path| !emitted.contains(&&**path) && !path.starts_with("tests/"));
        let copied: BTreeSet<String> = super::SOURCES
            .iter()
            .map(|(path, _)| (*path).to_owned())
            .collect();
        assert_eq!(there, copied);
    }

    #[test]
    fn what_it_names_as_needed_is_known() {
        for (path, text) in super::SOURCES {
            let marks = text
                .lines()
                .filter_map(|line| line.trim_start().strip_prefix(MARK));
            for name in marks.flat_map(|names| names.split(", ")) {
                assert!(Need::named(name).is_some(), "{path}: `{name}`");
            }
        }
    }
}
