//! A package that asks for dependencies as the workspace builds them, so that another workspace in
//! the same target directory finds them built.
//!
//! Cargo builds a dependency with the features that all packages together ask for. A workspace with
//! fewer packages asks for fewer, which is another build, of the dependency and of all that stand on
//! it: a hundred of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::process::Command;

use anyhow::{Context as _, bail};

use crate::assembly::Files;
use crate::root;

/// The name of the package.
pub const NAME: &str = "dependencies";

/// What a crate does may depend on these features: which order the keys of an object have. The crate
/// is built with those that it asks for itself.
const LEFT: [&str; 1] = ["serde_json"];

/// The package, for the dependencies of the crate that is emitted. All proc macros of this workspace
/// are among them: what they are built with has features of its own.
///
/// # Errors
///
/// Cargo cannot tell what they are.
pub fn package() -> anyhow::Result<Files> {
    let all = tree(&["--workspace"])?;
    let macros = all.iter().filter(|entry| entry.is_macro);
    let wanted: BTreeSet<Dependency> = tree(&["--package", "dixa"])?
        .into_iter()
        .chain(macros.cloned())
        .map(|entry| entry.dependency)
        .filter(|dependency| !LEFT.contains(&dependency.name.as_str()))
        .collect();
    let mut features = BTreeMap::<Dependency, BTreeSet<String>>::new();
    for entry in all {
        let known = features.entry(entry.dependency).or_default();
        known.extend(entry.features);
    }
    let mut manifest = format!(
        "[package]\nname = \"{NAME}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n"
    );
    for (index, dependency) in wanted.iter().enumerate() {
        let Dependency { name, version } = dependency;
        let features: Vec<_> = features
            .remove(dependency)
            .unwrap_or_default()
            .into_iter()
            .collect();
        // One name may be there in two versions.
        let _ = writeln!(
            manifest,
            "of-{index} = {{ package = \"{name}\", version = \"={version}\", \
             default-features = false, features = {features:?} }}"
        );
    }
    Ok(Files::from([
        (format!("{NAME}/Cargo.toml"), manifest),
        (
            format!("{NAME}/src/lib.rs"),
            "//! Nothing: its manifest is what counts.\n".to_owned(),
        ),
    ]))
}

/// A package of a registry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Dependency {
    name: String,
    version: String,
}

/// How it is built.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    dependency: Dependency,
    is_macro: bool,
    features: Vec<String>,
}

/// What some packages of this workspace are built with.
fn tree(of: &[&str]) -> anyhow::Result<Vec<Entry>> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--edges", "normal,dev"])
        .args(["--prefix", "none", "--no-dedupe", "--format", "{p}|{f}"])
        .args(of)
        .current_dir(root())
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("cargo tree: {}", String::from_utf8_lossy(&output.stderr));
    }
    let text = String::from_utf8(output.stdout).context("cargo tree gives no text")?;
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        let (package, features) = line
            .split_once('|')
            .context("cargo tree gives no features")?;
        let without_remark = package.strip_suffix(" (proc-macro)");
        let is_macro = without_remark.is_some();
        let package = without_remark.unwrap_or(package);
        let Some((name, version)) = package.split_once(" v") else {
            continue;
        };
        if version.contains(' ') {
            // It is one of this repository: its path follows.
            continue;
        }
        let features = features.split(',').filter(|name| !name.is_empty());
        found.push(Entry {
            dependency: Dependency {
                name: name.to_owned(),
                version: version.to_owned(),
            },
            is_macro,
            features: features.map(str::to_owned).collect(),
        });
    }
    found.sort();
    found.dedup();
    Ok(found)
}
