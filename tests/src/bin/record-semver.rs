//! Asks `cargo semver-checks` and the compiler what each edit of `tests/semver/` does to programs,
//! and writes down what they say. See `tests/semver/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, bail, ensure};
use dixa_tests::semver::{self, Edit};
use dixa_tests::{root, tree};
use serde_json::Value;
use toml_edit::{Array, DocumentMut, value};

fn main() -> anyhow::Result<()> {
    let wanted: BTreeSet<String> = std::env::args().skip(1).collect();
    let mut baseline = None;
    for edit in Edit::all()? {
        let name = edit.name();
        if !wanted.is_empty() && !wanted.contains(&name) {
            continue;
        }
        let (old, new) = match edit.crates() {
            Ok(crates) => crates,
            Err(diagnostics) => bail!("{name}: a document is refused:\n{diagnostics}"),
        };
        let compared = semver::compared(&old.files, &new.files)?;
        // It is the same for all.
        if baseline.is_none() {
            let package = Package::write("base", old.files)?;
            let (compiles, errors) = package.user()?;
            ensure!(
                compiles,
                "user.rs does not compile against base.yaml: {errors:?}"
            );
            baseline = Some(package.describe()?);
        }
        let package = Package::write(&name, new.files)?;
        let baseline = baseline.as_deref().context("a baseline")?;
        let (requires, lints) = checks(baseline, &package.describe()?)?;
        let (compiles, errors) = package.user()?;
        record(&edit, &compared, requires, lints, compiles, errors)?;
        println!("{name}: semver-checks: {requires}; compiles: {compiles}");
    }
    Ok(())
}

/// Where the crates are built; their dependencies are the same for all.
fn workshop() -> PathBuf {
    root().join("target/semver")
}

/// An emitted crate.
struct Package {
    directory: PathBuf,
}

impl Package {
    /// Writes the library, with the program as its only example.
    fn write(name: &str, files: BTreeMap<String, String>) -> anyhow::Result<Self> {
        let directory = workshop().join("crates").join(name);
        let user = fs::read_to_string(semver::directory().join("user.rs"))?;
        let mut kept: BTreeMap<String, String> = files
            .into_iter()
            .filter(|(path, _)| path.starts_with("src/") || !path.contains('/'))
            .collect();
        kept.insert("examples/user.rs".to_owned(), user);
        if let Some(manifest) = kept.get_mut("Cargo.toml") {
            let mut table: DocumentMut = manifest.parse()?;
            // These are not there.
            table.remove("example");
            table.remove("test");
            table.insert("workspace", toml_edit::table());
            *manifest = table.to_string();
        }
        kept.insert(
            "Cargo.lock".to_owned(),
            fs::read_to_string(root().join("Cargo.lock"))?,
        );
        // To cargo all of them are the same package in the same place, and only the time of a file
        // says which one was built: so all files are written anew.
        if directory.exists() {
            fs::remove_dir_all(&directory)?;
        }
        tree::make(&directory, &kept)?;
        Ok(Self { directory })
    }

    fn cargo(&self, arguments: &[&str]) -> anyhow::Result<Output> {
        let mut cargo = Command::new("cargo");
        cargo
            .args(arguments)
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", workshop().join("target"))
            // Descriptions as JSON are not stable yet.
            .env("RUSTC_BOOTSTRAP", "1");
        cargo.output().context("cannot run cargo")
    }

    /// The public API as rustdoc describes it.
    fn describe(&self) -> anyhow::Result<PathBuf> {
        let output = self.cargo(&[
            "rustdoc",
            "--offline",
            "--quiet",
            "--lib",
            "--",
            "-Zunstable-options",
            "--output-format=json",
            "--document-hidden-items",
            "--cap-lints=allow",
        ])?;
        ensure!(
            output.status.success(),
            "cargo rustdoc in {}:\n{}",
            self.directory.display(),
            String::from_utf8_lossy(&output.stderr)
        );
        let path = self.directory.join("dixa.json");
        fs::copy(workshop().join("target/doc/dixa.json"), &path)?;
        Ok(path)
    }

    /// Whether the program compiles, and the codes of its errors if it does not.
    fn user(&self) -> anyhow::Result<(bool, BTreeSet<String>)> {
        let output = self.cargo(&[
            "check",
            "--offline",
            "--quiet",
            "--example=user",
            "--message-format=json",
        ])?;
        let messages = String::from_utf8_lossy(&output.stdout);
        let messages = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter(|message| message["message"]["level"] == "error");
        let mut errors = BTreeSet::new();
        for message in messages {
            let is_user = message["target"]["name"] == "user";
            ensure!(is_user, "the crate itself does not compile: {message}");
            errors.extend(
                message["message"]["code"]["code"]
                    .as_str()
                    .map(str::to_owned),
            );
        }
        Ok((output.status.success(), errors))
    }
}

/// The part of the version that has to grow, and the lints that say so.
fn checks(old: &Path, new: &Path) -> anyhow::Result<(&'static str, BTreeSet<String>)> {
    let run = |release: &str| -> anyhow::Result<(bool, BTreeSet<String>)> {
        let output = Command::new("cargo-semver-checks")
            .args(["semver-checks", "--color=never", "--release-type", release])
            .arg("--baseline-rustdoc")
            .arg(old)
            .arg("--current-rustdoc")
            .arg(new)
            .output()
            .context("cannot run cargo-semver-checks; `cargo install cargo-semver-checks`")?;
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text);
        let lints: BTreeSet<String> = text
            .lines()
            .filter_map(|line| line.strip_prefix("--- failure ")?.split(':').next())
            .map(str::to_owned)
            .collect();
        ensure!(
            output.status.success() || !lints.is_empty(),
            "cargo-semver-checks failed:\n{text}"
        );
        Ok((output.status.success(), lints))
    };
    let (fits, lints) = run("minor")?;
    if !fits {
        return Ok(("major", lints));
    }
    let (fits, lints) = run("patch")?;
    Ok((if fits { "none" } else { "minor" }, lints))
}

/// Writes the verdicts down; why they differ from ours stays.
fn record(
    edit: &Edit,
    compared: &str,
    requires: &str,
    lints: BTreeSet<String>,
    compiles: bool,
    errors: BTreeSet<String>,
) -> anyhow::Result<()> {
    let path = edit.directory.join("verdict.toml");
    let mut verdict: DocumentMut = match fs::read_to_string(&path) {
        Ok(text) => text.parse()?,
        Err(_) => DocumentMut::new(),
    };
    verdict["compared"] = value(compared);
    verdict["semver-checks"] = value(requires);
    verdict["lints"] = value(lints.into_iter().collect::<Array>());
    verdict["compiles"] = value(compiles);
    verdict["errors"] = value(errors.into_iter().collect::<Array>());
    fs::write(&path, verdict.to_string())?;
    Ok(())
}
