//! What the fixtures give compiles without a warning, and reads and writes their examples; and its
//! documentation, whatever stands in the document, is built without a warning, and its examples run.
//!
//! Their crates are modules of a few packages here: see `dixa_tests::assembly`.

use std::env;
use std::ffi::OsStr;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, bail};
use dixa_tests::assembly::Assembly;
use dixa_tests::fixture::Fixture;
use dixa_tests::{dependencies, root, tree};
use serde_json::Value;
use toml_edit::{Array, DocumentMut};

/// How many packages there are. One is built again if a fixture in it gives something else, and
/// some are built at once.
const PACKAGES: u32 = 6;

/// The fixtures whose names and prose mean something to rustdoc.
const DOCUMENTED: [&str; 4] = ["hostile-names", "hostile-prose", "keyword-names", "prose"];

/// The package of those.
const WITH_DOCUMENTATION: &str = "documented";

#[test]
fn every_fixture_compiles_and_keeps_its_examples() -> anyhow::Result<()> {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    let assembly = assemble(&Fixture::accepted()?)?;
    let documented: Vec<String> = assembly
        .named(WITH_DOCUMENTATION)
        .chain([dependencies::NAME])
        .flat_map(|name| ["--package".to_owned(), name.to_owned()])
        .collect();
    let (mut files, mut members) = assembly.files()?;
    files.extend(dependencies::package()?);
    members.push(dependencies::NAME.to_owned());
    files.insert("Cargo.toml".to_owned(), workspace_manifest(&members)?);
    // The versions that this repository is built with, none newer.
    let lock = root().join("Cargo.lock");
    files.insert("Cargo.lock".to_owned(), fs::read_to_string(lock)?);
    tree::make(&workspace, &files)?;

    let options = ["--lib", "--no-run", "--message-format=json"];
    let output = cargo(&workspace, "test", &options)?;
    let complaints = complaints(&String::from_utf8_lossy(&output.stdout));
    if !output.status.success() || !complaints.is_empty() {
        let rest = String::from_utf8_lossy(&output.stderr);
        bail!(
            "cargo test in {}:\n{complaints}\n{rest}",
            workspace.display()
        );
    }
    succeeds(&workspace, "test", &["--lib", "--no-fail-fast", "--quiet"])?;

    let documented = |options: &[&'static str]| -> Vec<String> {
        let options = options.iter().map(|option| (*option).to_owned());
        options.chain(documented.clone()).collect()
    };
    succeeds(&workspace, "doc", &documented(&["--no-deps"]))?;
    succeeds(&workspace, "test", &documented(&["--doc", "--quiet"]))
}

fn succeeds<S: AsRef<OsStr> + Debug>(
    workspace: &Path,
    command: &str,
    options: &[S],
) -> anyhow::Result<()> {
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
fn cargo<S: AsRef<OsStr>>(
    workspace: &Path,
    command: &str,
    options: &[S],
) -> anyhow::Result<Output> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args([command, "--offline"])
        .args(options)
        // Most runs find nothing to do, or all.
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTDOCFLAGS", "--deny warnings");
    cargo
        .arg("--target-dir")
        .arg(target()?)
        .current_dir(workspace);
    // What cargo has told this test is no business of build scripts, some of which would run again.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_"]
            .iter()
            .any(|start| name.starts_with(start))
        {
            cargo.env_remove(&*name);
        }
    }
    cargo.output().context("cannot run cargo")
}

/// The directory that this test was built in: it has the dependencies.
fn target() -> anyhow::Result<PathBuf> {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    Ok(directory.context("a target directory")?.to_path_buf())
}

/// All is built as in this repository, so that what it has built, down to the build scripts, need not
/// be built again.
fn workspace_manifest(members: &[String]) -> anyhow::Result<String> {
    let ours = fs::read_to_string(root().join("Cargo.toml"))?.parse::<DocumentMut>()?;
    let mut manifest = DocumentMut::new();
    manifest["workspace"] = toml_edit::table();
    manifest["workspace"]["resolver"] = toml_edit::value("3");
    manifest["workspace"]["members"] = toml_edit::value(members.iter().collect::<Array>());
    manifest["profile"] = ours["profile"].clone();
    Ok(manifest.to_string())
}

/// What the fixtures give, in packages.
fn assemble(fixtures: &[Fixture]) -> anyhow::Result<Assembly> {
    let mut assembly = Assembly::default();
    for fixture in fixtures {
        let name = fixture.name();
        let emitted = match fixture.generate()? {
            Ok(output) => output.files,
            Err(diagnostics) => bail!("{name}: the document is refused:\n{diagnostics}"),
        };
        let package = if DOCUMENTED.contains(&name.as_str()) {
            WITH_DOCUMENTATION.to_owned()
        } else {
            // A new fixture does not move the others.
            let number = crc32fast::hash(name.as_bytes()) % PACKAGES;
            format!("fixtures-{number}")
        };
        let module = format!("fixture_{}", name.replace('-', "_"));
        assembly
            .add(&package, &module, &emitted)
            .with_context(|| format!("what {name} gives cannot be built"))?;
    }
    Ok(assembly)
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
