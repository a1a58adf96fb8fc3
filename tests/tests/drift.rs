//! `generated/` is what the generator makes of `spec/`, byte for byte, each time.

use std::collections::BTreeMap;
use std::fs;

use dixa_codegen::{Input, Output, Source};
use dixa_tests::{document, overlay, root, tree};

const MEND: &str = "run `cargo xtask codegen`";

/// The list of the emitted files, which is the command's own.
const MANIFEST: &str = ".emitted";

fn generate() -> anyhow::Result<Output> {
    let document = fs::read_to_string(document())?;
    let names = fs::read_to_string(root().join("spec/names.toml"))?;
    let changelog = fs::read_to_string(root().join("spec/CHANGELOG.md"))?;
    let overlay = overlay()?;
    let source = |name, text| Source { name, text };
    let input = Input {
        overlay: overlay
            .as_deref()
            .map(|text| source("spec/overlay.yaml", text)),
        names: Some(source("spec/names.toml", &names)),
        changelog: Some(source("spec/CHANGELOG.md", &changelog)),
        ..Input::from(source("the document", &document))
    };
    Ok(dixa_codegen::generate(&input)?)
}

#[test]
fn every_file_is_emitted_and_every_emitted_file_is_there() -> anyhow::Result<()> {
    let output = generate()?;
    let mut found = tree::texts(&root().join("generated"))?;
    // What cargo leaves when it is run in that directory.
    found.retain(|path, _| path != "Cargo.lock" && !path.starts_with("target/"));
    let manifest = found.remove(MANIFEST).unwrap_or_default();
    let listed: Vec<&str> = manifest
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    let emitted: Vec<&str> = output.files.keys().map(String::as_str).collect();
    assert_eq!(
        listed, emitted,
        "generated/{MANIFEST} lists other files; {MEND}"
    );

    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        names(&found),
        names(&output.files),
        "generated/ has other files; {MEND}"
    );
    for (path, text) in &output.files {
        assert!(
            found.get(path) == Some(text),
            "generated/{path} differs; {MEND}"
        );
    }
    let pinned = fs::read_to_string(root().join("spec/names.toml"))?;
    assert!(pinned == output.names, "spec/names.toml differs; {MEND}");
    Ok(())
}

#[test]
fn the_same_document_gives_the_same_files_again() -> anyhow::Result<()> {
    let (first, second) = (generate()?, generate()?);
    assert_eq!(first.files, second.files);
    assert_eq!(first.names, second.names);
    assert_eq!(
        serde_json::to_string(&first.report)?,
        serde_json::to_string(&second.report)?
    );
    assert_eq!(first.warnings, second.warnings);
    Ok(())
}

#[test]
fn every_operation_is_called() -> anyhow::Result<()> {
    let output = generate()?;
    let calls = output.files.iter();
    let called: usize = calls
        .filter(|(path, _)| path.starts_with("tests/calls/"))
        .map(|(_, text)| text.matches("call: |client|").count())
        .sum();
    assert_eq!(called, output.report.operations.len());
    Ok(())
}

#[test]
fn the_tour_is_there_if_the_readme_speaks_of_it() -> anyhow::Result<()> {
    let files = generate()?.files;
    let spoken_of = files
        .get("README.md")
        .is_some_and(|text| text.contains("--example tour"));
    assert_eq!(files.contains_key("examples/tour/main.rs"), spoken_of);
    Ok(())
}
