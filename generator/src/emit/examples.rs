//! `tests/examples*`: every example of the document is decoded into the type of its position, and
//! written back.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

use super::Context;
use super::file::header;
use crate::names::snake;
use crate::report::rust::expression;

const EMITTER: &str = "generator/src/emit/examples.rs";
/// What compares, in real Rust.
const HARNESS: &str = include_str!("../../runtime/harness/examples.rs");

/// Emits the examples and the test that goes through them.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    let model = context.model;
    let mut groups: BTreeMap<String, Vec<(String, String, &Value)>> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for example in &model.examples {
        let group = example.service.map_or_else(|| "schemas".to_owned(), |service| snake(&model.services[service].tag));
        let mut name = example.name.clone();
        while !taken.insert((group.clone(), name.clone())) {
            name.push('\'');
        }
        groups.entry(group).or_default().push((name, expression(model, &example.ty), &example.value));
    }
    let mut test = header(context, EMITTER);
    test.push_str("//! Every example of the document, decoded into the type of its position and written back.\n\n");
    test.push_str("#![allow(deprecated, reason = \"what the API deprecates is still part of it\")]\n\n");
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
        let object: serde_json::Map<String, Value> =
            examples.iter().map(|(name, _, value)| (name.clone(), (*value).clone())).collect();
        let mut text = format!("{:#}", Value::Object(object));
        text.push('\n');
        files.insert(format!("tests/examples/{group}.json"), text);
    }
    if groups.is_empty() {
        return Ok(());
    }
    files.insert("tests/examples.rs".to_owned(), test);
    let copied = "// Copied from generator/runtime/harness/examples.rs by `cargo xtask codegen`. Do not edit here.\n\n";
    files.insert("tests/harness/examples.rs".to_owned(), format!("{copied}{HARNESS}"));
    Ok(())
}
