//! What the fixtures give compiles without a warning, and reads and writes their examples; and its
//! documentation, whatever stands in the document, is built without a warning, and its examples run.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, bail};
use dixa_tests::fixture::Fixture;
use dixa_tests::{root, tree};
use serde_json::Value;

/// What stands around the packages. They are built without debug information, which takes half
/// the time; their dependencies as ever, so that those need not be built again.
const WORKSPACE: &str = "\
[profile.dev]
debug = false
incremental = false

[profile.dev.package.\"*\"]
debug = true

[workspace]
resolver = \"3\"
";

/// The fixtures whose names and prose mean something to rustdoc.
const DOCUMENTED: [&str; 4] = ["hostile-names", "hostile-prose", "keyword-names", "prose"];

#[test]
fn every_fixture_compiles_and_keeps_its_examples() -> anyhow::Result<()> {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    tree::make(&workspace, &assemble(&Fixture::accepted()?)?)?;
    // The versions that this repository is built with, none newer.
    fs::copy(root().join("Cargo.lock"), workspace.join("Cargo.lock"))?;

    let options = [
        "--lib",
        "--examples",
        "--keep-going",
        "--message-format=json",
    ];
    let output = cargo(&workspace, "build", &everywhere(&options))?;
    let complaints = complaints(&String::from_utf8_lossy(&output.stdout));
    if !output.status.success() || !complaints.is_empty() {
        let rest = String::from_utf8_lossy(&output.stderr);
        bail!(
            "cargo build in {}:\n{complaints}\n{rest}",
            workspace.display()
        );
    }

    let options = ["--no-fail-fast", "--quiet"];
    succeeds(&workspace, "test", &everywhere(&options))?;

    let packages: Vec<String> = DOCUMENTED.iter().map(|name| package(name)).collect();
    let packages = packages
        .iter()
        .flat_map(|name| ["--package", name.as_str()]);
    let documented =
        |options: &[&'static str]| [options, &packages.clone().collect::<Vec<_>>()].concat();
    succeeds(&workspace, "doc", &documented(&["--no-deps"]))?;
    succeeds(&workspace, "test", &documented(&["--doc", "--quiet"]))
}

/// The package of a fixture.
fn package(name: &str) -> String {
    format!("fixture-{name}")
}

/// The libraries and the tests that are emitted with them.
fn everywhere<'a>(options: &[&'a str]) -> Vec<&'a str> {
    [&["--workspace", "--test", "*"], options].concat()
}

fn succeeds(workspace: &Path, command: &str, options: &[&str]) -> anyhow::Result<()> {
    let output = cargo(workspace, command, options)?;
    if !output.status.success() {
        let (tests, rest) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        let place = workspace.display();
        bail!("cargo {command} {options:?} in {place}:\n{tests}\n{rest}");
    }
    Ok(())
}

/// Runs cargo on the packages of the fixtures.
fn cargo(workspace: &Path, command: &str, options: &[&str]) -> anyhow::Result<Output> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args([command, "--offline"])
        .args(options)
        .env("RUSTDOCFLAGS", "--deny warnings");
    cargo
        .arg("--target-dir")
        .arg(target()?)
        .current_dir(workspace);
    cargo.output().context("cannot run cargo")
}

/// The directory that this test was built in: it has the dependencies.
fn target() -> anyhow::Result<PathBuf> {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    Ok(directory.context("a target directory")?.to_path_buf())
}

/// One package for each fixture, and a workspace around them.
fn assemble(fixtures: &[Fixture]) -> anyhow::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let mut members = Vec::new();
    for fixture in fixtures {
        let package = package(&fixture.name());
        let emitted = match fixture.generate()? {
            Ok(output) => output.files,
            Err(diagnostics) => bail!("{package}: the document is refused:\n{diagnostics}"),
        };
        for (path, text) in emitted {
            files.insert(
                format!("{package}/{path}"),
                renamed(&path, &text, &package)?,
            );
        }
        members.push(package);
    }
    let workspace = format!("{WORKSPACE}members = {members:?}\n");
    files.insert("Cargo.toml".to_owned(), workspace);
    Ok(files)
}

/// A file of the crate `dixa`, as one of a crate with another name: a workspace has room for only
/// one of each name.
fn renamed(path: &str, text: &str, package: &str) -> anyhow::Result<String> {
    if path == "Cargo.toml" {
        if !text.contains("name = \"dixa\"\n") {
            bail!("Cargo.toml does not name the package `dixa`");
        }
        return Ok(text.replace("name = \"dixa\"\n", &format!("name = \"{package}\"\n")));
    }
    if Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs")
    {
        return Ok(text.replace("dixa::", &format!("{}::", package.replace('-', "_"))));
    }
    Ok(text.to_owned())
}

/// The compiler's warnings and errors, from cargo's messages.
fn complaints(messages: &str) -> String {
    let messages = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    messages
        .filter(|message| message["reason"] == "compiler-message")
        .filter_map(|message| message["message"]["rendered"].as_str().map(str::to_owned))
        .collect()
}
