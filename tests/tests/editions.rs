//! Names stay from one edition of a document to the next. See `fixtures/README.md`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use dixa_codegen::diagnostics::Diagnostics;
use dixa_codegen::{Input, Output, Removed, Source};

datatest_stable::harness! {
    { test = names_stay, root = "fixtures/editions", pattern = r"/old\.yaml$" },
    { test = a_second_run_changes_nothing, root = "fixtures/editions", pattern = r"/old\.yaml$" },
}

/// What changes in the public API and in the names is held to the snapshot.
fn names_stay(old: &Path) -> datatest_stable::Result<()> {
    let pair = Pair::read(old)?;
    let old = accepted(pair.generate_old(pair.names.as_deref(), Removed::Refuse))?;
    let mut text = String::new();
    if let Err(diagnostics) = pair.generate_new(&old.names, Removed::Refuse) {
        let _ = write!(
            text,
            "===== refused, unless told to mark =====\n{diagnostics}\n"
        );
    }
    let new = accepted(pair.generate_new(&old.names, Removed::Mark))?;
    let changed = changes(&api(&old), &api(&new));
    let _ = write!(text, "===== api.txt =====\n{changed}");
    let changed = changes(&entries(&old), &entries(&new));
    let _ = write!(text, "\n===== names.toml =====\n{changed}");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&pair.directory);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("changes", text));
    Ok(())
}

/// With the names that it wrote, the generator writes the same again.
fn a_second_run_changes_nothing(old: &Path) -> datatest_stable::Result<()> {
    let pair = Pair::read(old)?;
    let old = accepted(pair.generate_old(pair.names.as_deref(), Removed::Refuse))?;
    let again = accepted(pair.generate_old(Some(&old.names), Removed::Refuse))?;
    assert_eq!(old.names, again.names);
    assert_eq!(old.files, again.files);
    let new = accepted(pair.generate_new(&old.names, Removed::Mark))?;
    let again = accepted(pair.generate_new(&new.names, Removed::Refuse))?;
    assert_eq!(new.names, again.names);
    assert_eq!(new.files, again.files);
    Ok(())
}

/// Two editions of a document.
struct Pair {
    directory: PathBuf,
    old: String,
    /// The names to start from, if the old edition has some.
    names: Option<String>,
    new: String,
    overlay: Option<String>,
}

impl Pair {
    /// Reads what stands beside the old edition. Where there is no new one, it is that of the
    /// repository.
    fn read(old: &Path) -> anyhow::Result<Self> {
        let old = Path::new(env!("CARGO_MANIFEST_DIR")).join(old);
        let directory = old.parent().context("a document stands in a directory")?;
        let read = |path: &Path| {
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
        };
        let names = directory.join("names.toml");
        let new = directory.join("new.yaml");
        let is_ours = !new.exists();
        Ok(Self {
            old: read(&old)?,
            names: names.exists().then(|| read(&names)).transpose()?,
            new: read(&if is_ours { dixa_tests::document() } else { new })?,
            overlay: if is_ours {
                dixa_tests::overlay()?
            } else {
                None
            },
            directory: directory.to_path_buf(),
        })
    }

    fn generate_old(&self, names: Option<&str>, removed: Removed) -> Result<Output, Diagnostics> {
        generate(source("old.yaml", &self.old), None, names, removed)
    }

    fn generate_new(&self, names: &str, removed: Removed) -> Result<Output, Diagnostics> {
        let overlay = self.overlay.as_deref();
        generate(source("new.yaml", &self.new), overlay, Some(names), removed)
    }
}

fn source<'a>(name: &'a str, text: &'a str) -> Source<'a> {
    Source { name, text }
}

fn generate(
    document: Source<'_>,
    overlay: Option<&str>,
    names: Option<&str>,
    removed: Removed,
) -> Result<Output, Diagnostics> {
    dixa_codegen::generate(&Input {
        overlay: overlay.map(|text| source("overlay.yaml", text)),
        names: names.map(|text| source("names.toml", text)),
        removed,
        ..Input::from(document)
    })
}

fn accepted(output: Result<Output, Diagnostics>) -> anyhow::Result<Output> {
    match output {
        Ok(output) => Ok(output),
        Err(diagnostics) => bail!("the document is refused:\n{diagnostics}"),
    }
}

/// The lines of the public API.
fn api(output: &Output) -> BTreeSet<&str> {
    items(output.files.get("api.txt").map_or("", String::as_str), "\n")
}

/// The entries of the names: a line for an operation, a block for a type.
fn entries(output: &Output) -> BTreeSet<&str> {
    let blocks = items(&output.names, "\n\n").into_iter();
    blocks
        .flat_map(|block| match block.strip_prefix("[operations]") {
            Some(operations) => items(operations, "\n"),
            None => BTreeSet::from([block]),
        })
        .collect()
}

fn items<'a>(text: &'a str, between: &str) -> BTreeSet<&'a str> {
    let items = text.split(between).map(str::trim);
    items.filter(|item| !item.is_empty()).collect()
}

/// What is only in the old text, and what is only in the new one.
fn changes(old: &BTreeSet<&str>, new: &BTreeSet<&str>) -> String {
    let mut text = String::new();
    for (sign, items) in [('-', old.difference(new)), ('+', new.difference(old))] {
        for line in items.flat_map(|item| item.lines()) {
            let _ = writeln!(text, "{sign} {line}");
        }
    }
    text
}
