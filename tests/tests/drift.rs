//! `generated/` is what the generator makes of `spec/`, byte for byte, each time.

use std::collections::BTreeMap;
use std::fs;

use dixa_codegen::{Input, Output, Removed, Source};
use dixa_tests::{root, tree};

const MEND: &str = "run `cargo xtask codegen`";

/// The list of the emitted files, which is the command's own.
const MANIFEST: &str = ".emitted";

fn generate() -> anyhow::Result<Output> {
    let document = fs::read_to_string(root().join("spec/dixa-v1.yaml"))?;
    let names = fs::read_to_string(root().join("spec/names.toml"))?;
    let input = Input {
        document: Source {
            name: "spec/dixa-v1.yaml",
            text: &document,
        },
        names: Some(Source {
            name: "spec/names.toml",
            text: &names,
        }),
        removed: Removed::Refuse,
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
