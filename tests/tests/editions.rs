//! Names stay from one edition of a document to the next. See `fixtures/README.md`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use dixa_codegen::diagnostics::Diagnostics;
use dixa_codegen::{Input, Output, Removed, Source};

datatest_stable::harness! {
    { test = names_stay, root = "fixtures/editions", pattern = r"/new\.yaml$" },
    { test = a_second_run_changes_nothing, root = "fixtures/editions", pattern = r"/new\.yaml$" },
}

/// What changes in the public API and in the names is held to the snapshot.
fn names_stay(new: &Path) -> datatest_stable::Result<()> {
    let pair = Pair::read(new)?;
    let old = accepted(pair.generate_old(None, Removed::Refuse))?;
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
fn a_second_run_changes_nothing(new: &Path) -> datatest_stable::Result<()> {
    let pair = Pair::read(new)?;
    let old = accepted(pair.generate_old(None, Removed::Refuse))?;
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
    directory: std::path::PathBuf,
    old: String,
    new: String,
}

impl Pair {
    fn read(new: &Path) -> anyhow::Result<Self> {
        let new = Path::new(env!("CARGO_MANIFEST_DIR")).join(new);
        let directory = new.parent().context("a document stands in a directory")?;
        let read = |path: &Path| {
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
        };
        Ok(Self {
            old: read(&directory.join("old.yaml"))?,
            new: read(&new)?,
            directory: directory.to_path_buf(),
        })
    }

    fn generate_old(&self, names: Option<&str>, removed: Removed) -> Result<Output, Diagnostics> {
        generate("old.yaml", &self.old, names, removed)
    }

    fn generate_new(&self, names: &str, removed: Removed) -> Result<Output, Diagnostics> {
        generate("new.yaml", &self.new, Some(names), removed)
    }
}

fn generate(
    name: &str,
    text: &str,
    names: Option<&str>,
    removed: Removed,
) -> Result<Output, Diagnostics> {
    dixa_codegen::generate(&Input {
        names: names.map(|text| Source {
            name: "names.toml",
            text,
        }),
        removed,
        ..Input::from(Source { name, text })
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
