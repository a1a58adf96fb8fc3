//! `tests/examples*`: every example of the document is decoded into the type of its position, and
//! written back.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

use super::Context;
use super::file::header;
use crate::model::{Example, Model};
use crate::report::rust::expression;

const EMITTER: &str = "generator/src/emit/examples.rs";
/// What compares, in real Rust.
const HARNESS: &str = include_str!("../../runtime/harness/examples.rs");

/// An example under the name by which the tests find it.
#[derive(Debug)]
pub(super) struct Named<'a> {
    /// The file that it stands in: `agents` for `tests/examples/agents.json`.
    pub(super) file: String,
    /// Its name there.
    pub(super) name: String,
    /// The example.
    pub(super) example: &'a Example,
}

/// All examples, each under a name of its own.
pub(super) fn named(model: &Model) -> Vec<Named<'_>> {
    let mut taken = BTreeSet::new();
    let mut examples = Vec::new();
    for example in &model.examples {
        let file = example.service.map_or_else(
            || "schemas".to_owned(),
            |service| model.services[service].name.clone(),
        );
        let mut name = example.name.clone();
        while !taken.insert((file.clone(), name.clone())) {
            name.push('\'');
        }
        examples.push(Named {
            file,
            name,
            example,
        });
    }
    examples
}

/// Emits the examples and the test that goes through them.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) {
    let model = context.model;
    let mut groups: BTreeMap<String, Vec<(String, String, &Value)>> = BTreeMap::new();
    for Named {
        file,
        name,
        example,
    } in named(model)
    {
        let ty = expression(model, &example.ty);
        let group = groups.entry(file).or_default();
        group.push((name, ty, &example.value));
    }
    let mut test = header(context, EMITTER);
    test.push_str("//! Every example of the document, decoded into the type of its position and written back.\n\n");
    test.push_str(
        "#![allow(deprecated, reason = \"what the API deprecates is still part of it\")]\n",
    );
    test.push_str("#![allow(clippy::too_many_lines, reason = \"a line an example\")]\n\n");
    test.push_str("#[path = \"harness/examples.rs\"]\nmod harness;\n\nuse harness::Examples;\n");
    for (group, examples) in &groups {
        let _ = write!(
            test,
            "\n#[test]\nfn {group}() {{\n    let mut examples = Examples::read(include_str!(\"examples/{group}.json\"));\n"
        );
        for (name, ty, _) in examples {
            let _ = writeln!(test, "    examples.check::<{ty}>({name:?});");
        }
        test.push_str("    examples.finish();\n}\n");
        let object: serde_json::Map<String, Value> = examples
            .iter()
            .map(|(name, _, value)| (name.clone(), (*value).clone()))
            .collect();
        let json = format!("{:#}\n", Value::Object(object));
        files.insert(format!("tests/examples/{group}.json"), json);
    }
    if !groups.is_empty() {
        files.insert("tests/examples.rs".to_owned(), test);
    }
    // The test of the operations needs it, too.
    if groups.is_empty() && model.operations.is_empty() {
        return;
    }
    let copied = "// Copied from generator/runtime/harness/examples.rs by `cargo xtask codegen`. Do not edit here.\n\n";
    files.insert(
        "tests/harness/examples.rs".to_owned(),
        format!("{copied}{HARNESS}"),
    );
}
