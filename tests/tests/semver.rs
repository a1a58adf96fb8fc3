//! What the difference between two documents says is what other tools say of the two crates. See
//! `semver/README.md`.

use std::fs;

use anyhow::{Context as _, bail, ensure};
use dixa_codegen::diff::{Bump, Difference};
use dixa_codegen::{Input, Source};
use dixa_tests::root;
use dixa_tests::semver::{self, Edit};
use toml_edit::{DocumentMut, Item};

#[test]
fn the_difference_is_what_the_snapshots_say() -> anyhow::Result<()> {
    for edit in Edit::all()? {
        let difference = difference(&edit)?;
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&edit.directory);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let json = serde_json::to_string_pretty(&difference.changes)?;
        let text = format!(
            "{}\n===== changelog =====\n{}\n===== json =====\n{json}",
            difference.text(),
            difference.changelog()
        );
        settings.bind(|| insta::assert_snapshot!("diff", text));
    }
    Ok(())
}

#[test]
fn the_verdict_is_that_of_semver_checks_and_of_the_compiler() -> anyhow::Result<()> {
    let edits = Edit::all()?;
    ensure!(edits.len() >= 25, "only {} edits were found", edits.len());
    let mut complaints = Vec::new();
    for edit in edits {
        let ours = difference(&edit)?;
        if let Err(error) = agrees(&edit, &ours) {
            complaints.push(format!("{}: {error:#}", edit.name()));
        }
    }
    ensure!(complaints.is_empty(), "{}", complaints.join("\n"));
    Ok(())
}

fn difference(edit: &Edit) -> anyhow::Result<Difference> {
    match edit.difference() {
        Ok(difference) => Ok(difference),
        Err(diagnostics) => bail!("{}: a document is refused:\n{diagnostics}", edit.name()),
    }
}

/// What breaks by our word must break by theirs, and the other way round, unless it says why not.
fn agrees(edit: &Edit, ours: &Difference) -> anyhow::Result<()> {
    let text = fs::read_to_string(edit.directory.join("verdict.toml"))
        .context("there is no verdict; run `cargo run -p dixa-tests --bin record-semver`")?;
    let verdict: DocumentMut = text.parse()?;
    let compared = verdict.get("compared").and_then(Item::as_str);
    let (old, new) = match edit.crates() {
        Ok(crates) => crates,
        Err(diagnostics) => bail!("a document is refused:\n{diagnostics}"),
    };
    ensure!(
        compared == Some(semver::compared(&old.files, &new.files)?.as_str()),
        "the verdict is about other crates than those that are emitted now; run \
         `cargo run -p dixa-tests --bin record-semver`"
    );
    let requires = verdict.get("semver-checks").and_then(Item::as_str);
    let compiles = verdict.get("compiles").and_then(Item::as_bool);
    let requires = requires.context("`semver-checks` is missing")?;
    let compiles = compiles.context("`compiles` is missing")?;
    let why = verdict.get("why").and_then(Item::as_str);

    let breaking = ours.bump == Bump::Major;
    // The one does not look at types, the other only at what the program does.
    let theirs = requires == "major" || !compiles;
    match (breaking == theirs, why) {
        (true, None) | (false, Some(_)) => {}
        (false, None) => bail!(
            "breaking by our word: {breaking}; semver-checks: {requires}, compiles: {compiles}; \
             mend one, or say `why` they differ"
        ),
        (true, Some(_)) => bail!("it says why the verdicts differ, and they do not"),
    }
    let enough = match requires {
        "major" => breaking,
        "minor" => ours.bump >= Bump::Minor,
        _ => true,
    };
    ensure!(
        enough,
        "semver-checks requires {requires}, ours is {:?}",
        ours.bump
    );
    Ok(())
}

/// What the program does not use, it cannot notice.
#[test]
fn the_program_uses_everything_that_the_first_crate_has() -> anyhow::Result<()> {
    let user = fs::read_to_string(semver::directory().join("user.rs"))?;
    let base = fs::read_to_string(semver::directory().join("base.yaml"))?;
    let source = Source {
        name: "base.yaml",
        text: &base,
    };
    let output = match dixa_codegen::generate(&Input::from(source)) {
        Ok(output) => output,
        Err(diagnostics) => bail!("base.yaml is refused:\n{diagnostics}"),
    };
    let api = output.files.get("api.txt").context("api.txt")?;
    let words: Vec<&str> = user
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .collect();
    for line in api.lines().filter(|line| !line.starts_with('#')) {
        let path = line.split(' ').nth(1).context("a path")?;
        let path = path
            .split(['(', '<'])
            .next()
            .unwrap_or(path)
            .trim_end_matches(':');
        let name = path.rsplit("::").next().unwrap_or(path);
        ensure!(words.contains(&name), "user.rs does not use {line}");
    }
    Ok(())
}

#[test]
fn a_document_does_not_differ_from_itself() -> anyhow::Result<()> {
    let document = fs::read_to_string(root().join("spec/dixa-v1.yaml"))?;
    let names = fs::read_to_string(root().join("spec/names.toml"))?;
    let overlay = dixa_tests::overlay()?;
    let source = |name, text| Source { name, text };
    let unnamed = Input {
        overlay: overlay.as_deref().map(|text| source("overlay.yaml", text)),
        ..Input::from(source("dixa-v1.yaml", &document))
    };
    let input = Input {
        names: Some(source("names.toml", &names)),
        ..unnamed
    };
    for new in [input, unnamed] {
        let difference = match dixa_codegen::compare(&input, &new) {
            Ok(difference) => difference,
            Err(diagnostics) => bail!("the document is refused:\n{diagnostics}"),
        };
        ensure!(difference.is_empty(), "{}", difference.text());
        ensure!(difference.bump == Bump::None, "{:?}", difference.bump);
        ensure!(
            difference.changelog().is_empty(),
            "{}",
            difference.changelog()
        );
    }
    Ok(())
}
