//! `src/test_util/examples/` and `tests/examples.rs`: every example of the document is decoded into the type of its position, and
//! written back.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Context;
use super::file::{copied, header};
use crate::api::{Example, FullPaths, Paths as _, RustType, Unknowns};

const EMITTER: &str = "generator/src/emit/examples.rs";
/// What reads and writes them, in real Rust.
const EXAMPLES: &str = include_str!("../../runtime/harness/examples.rs");
/// What compares.
const DIFFERENCE: &str = include_str!("../../runtime/harness/difference.rs");

/// Where the examples are, for the feature `test-util` and for the tests of the crate.
pub(super) const FOLDER: &str = "src/test_util/examples";

/// Emits the examples and the test that goes through them.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) {
    let api = context.api;
    let mut groups: BTreeMap<&str, Vec<&Example>> = BTreeMap::new();
    for example in &api.examples {
        groups.entry(&example.file).or_default().push(example);
    }
    let mut test = header(context, EMITTER);
    test.push_str("//! Every example of the document, decoded into the type that belongs there and encoded again.\n\n");
    test.push_str(
        "#![allow(deprecated, reason = \"what the API deprecates is still part of it\")]\n",
    );
    test.push_str(
        "#![allow(clippy::too_many_lines, reason = \"each example takes one line\")]\n\n",
    );
    test.push_str("#[path = \"harness/examples.rs\"]\nmod harness;\n\nuse harness::Examples;\n");
    for (group, examples) in &groups {
        let _ = write!(
            test,
            "\n#[test]\nfn {group}() {{\n    let mut examples = Examples::read(include_str!(\"../{FOLDER}/{group}.json\"));\n"
        );
        for example in examples {
            let ty = FullPaths.spell_rust(&RustType::whole(&example.content));
            let check = match example.unknowns {
                Unknowns::None => "check",
                Unknowns::Some => "check_with_unknown",
            };
            let _ = writeln!(test, "    examples.{check}::<{ty}>({:?});", example.name);
            if !example.secrets.is_empty() {
                let _ = writeln!(
                    test,
                    "    examples.hides::<{ty}>({:?}, &{:?});",
                    example.name, example.secrets
                );
            }
        }
        test.push_str("    examples.finish();\n}\n");
        let json = format!("{}\n", by_name(examples));
        files.insert(format!("{FOLDER}/{group}.json"), json);
    }
    if !groups.is_empty() {
        files.insert("tests/examples.rs".to_owned(), test);
        let examples = copied("examples.rs", EXAMPLES);
        files.insert("tests/harness/examples.rs".to_owned(), examples);
    }
    // The test of the operations compares, too.
    if !groups.is_empty() || !api.operations.is_empty() {
        let difference = copied("difference.rs", DIFFERENCE);
        files.insert("tests/harness/difference.rs".to_owned(), difference);
    }
}

/// Examples as the properties of an object.
fn by_name(examples: &[&Example]) -> String {
    let mut json = serde_json::Serializer::pretty(Vec::new());
    let entries = examples
        .iter()
        .map(|example| (&example.name, &*example.value));
    // Writing to memory does not fail, and what is written is UTF-8.
    let _ = serde::Serializer::collect_map(&mut json, entries);
    String::from_utf8(json.into_inner()).unwrap_or_default()
}
