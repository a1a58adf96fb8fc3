//! `docs/client.md` is held by tests: each of its promises names some, and there are such.

use std::collections::BTreeSet;

use anyhow::{Context as _, ensure};
use dixa_tests::root;
use syn::Item;
use walkdir::WalkDir;

/// The sections that promise nothing of the client.
const WITHOUT_PROMISES: &[&str] = &["Features and what they cost", "For maintainers"];

#[test]
fn each_promise_names_tests_that_there_are() -> anyhow::Result<()> {
    let tests = tests()?;
    let page = std::fs::read_to_string(root().join("docs/client.md"))?;
    let mut faults = Vec::new();
    for passage in passages(&page) {
        let named: Vec<&str> = names(passage).collect();
        if named.is_empty() {
            faults.push(format!("no test holds this:\n{passage}"));
        }
        for name in named.iter().filter(|name| !tests.contains(**name)) {
            faults.push(format!("there is no test `{name}`"));
        }
    }
    ensure!(faults.is_empty(), "{}", faults.join("\n\n"));
    Ok(())
}

/// The paragraphs and items of lists that say something. Tables and examples are held by what is said
/// before or after them.
fn passages(page: &str) -> impl Iterator<Item = &str> {
    let sections = page.split("\n## ").skip(1);
    let sections = sections.filter_map(|section| section.split_once('\n'));
    let promising = sections.filter(|(heading, _)| !WITHOUT_PROMISES.contains(heading));
    // What stands between fences is code.
    let prose = promising.flat_map(|(_, text)| text.split("```").step_by(2));
    let blocks = prose.flat_map(|text| text.split("\n\n"));
    let blocks = blocks.filter(|block| !block.trim_start().starts_with('|'));
    blocks
        .flat_map(|block| block.split("\n- "))
        .filter(|block| !block.trim().is_empty())
}

/// The names in square brackets that tests may have.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let brackets = text.split('[').skip(1);
    let brackets = brackets.filter_map(|rest| Some(rest.split_once(']')?.0));
    let code = brackets.flat_map(|text| text.split('`').skip(1).step_by(2));
    code.filter(|code| code.contains('_') && !code.contains(['(', ' ', '/', '.']))
}

/// All tests of the runtime.
fn tests() -> anyhow::Result<BTreeSet<String>> {
    let mut tests = BTreeSet::new();
    for entry in WalkDir::new(root().join("generator/runtime/src")) {
        let entry = entry?;
        if entry.path().extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(entry.path())?;
            let file = syn::parse_file(&text)
                .with_context(|| format!("{} is no Rust", entry.path().display()))?;
            add_tests(&file.items, &mut tests);
        }
    }
    Ok(tests)
}

fn add_tests(items: &[Item], tests: &mut BTreeSet<String>) {
    for item in items {
        match item {
            Item::Fn(function) => {
                let mut attributes = function.attrs.iter();
                let is_test = |attribute: &syn::Attribute| {
                    let last = attribute.path().segments.last();
                    last.is_some_and(|last| last.ident == "test")
                };
                if attributes.any(is_test) {
                    tests.insert(function.sig.ident.to_string());
                }
            }
            Item::Mod(module) => {
                if let Some((_, items)) = &module.content {
                    add_tests(items, tests);
                }
            }
            // Tests of properties stand in a macro.
            Item::Macro(properties) if properties.mac.path.is_ident("proptest") => {
                let text = properties.mac.tokens.to_string();
                let functions = text.split("fn ").skip(1);
                let names = functions.filter_map(|rest| rest.split_whitespace().next());
                tests.extend(names.map(str::to_owned));
            }
            _ => {}
        }
    }
}
