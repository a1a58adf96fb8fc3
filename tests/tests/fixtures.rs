//! Every fixture gives what its snapshots say, found by itself. See `fixtures/README.md`.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};
use dixa_codegen::{Input, Output, Source};
use dixa_tests::fixture::Fixture;
use serde_json::Value;

datatest_stable::harness! {
    { test = generates, root = "fixtures/generates", pattern = r"/openapi\.(yaml|json)$" },
    { test = generating_again_changes_nothing, root = "fixtures/generates", pattern = r"/openapi\.(yaml|json)$" },
    { test = words_about_operations_decide_nothing_that_is_pinned, root = "fixtures/generates", pattern = r"/openapi\.(yaml|json)$" },
    { test = reports, root = "fixtures/generates", pattern = r"/openapi\.(yaml|json)$" },
    { test = refuses, root = "fixtures/refuses", pattern = r"/openapi\.(yaml|json)$" },
}

/// The document gives files; those that it shapes are held to the snapshot.
fn generates(document: &Path) -> datatest_stable::Result<()> {
    let fixture = fixture(document)?;
    let output = accepted(&fixture)?;
    snapshot(&fixture).bind(|| insta::assert_snapshot!("output", files(&output)));
    Ok(())
}

/// Generating twice is generating once, and so is generating three times.
fn generating_again_changes_nothing(document: &Path) -> datatest_stable::Result<()> {
    let fixture = fixture(document)?;
    let first = accepted(&fixture)?;
    let mut names = first.names.clone();
    for _ in 0..2 {
        let again = fixture.generate_with(Some(&names))?;
        let again =
            again.map_err(|wrong| anyhow::anyhow!("its own names are refused:\n{wrong}"))?;
        assert_eq!(again.names, first.names);
        assert_eq!(again.files, first.files);
        names = again.names;
    }
    Ok(())
}

/// With the names that are pinned, it makes no difference what summaries and descriptions of operations
/// say.
fn words_about_operations_decide_nothing_that_is_pinned(
    document: &Path,
) -> datatest_stable::Result<()> {
    let fixture = fixture(document)?;
    let mut document = fixture.json()?;
    let api = |document: &Value, names: Option<&str>| -> anyhow::Result<(String, String)> {
        let text = document.to_string();
        let output = dixa_codegen::generate(&Input {
            names: names.map(|text| Source {
                name: "names.toml",
                text,
            }),
            ..Input::from(Source {
                name: "openapi.json",
                text: &text,
            })
        });
        let output = output.map_err(|wrong| anyhow::anyhow!("it is refused:\n{wrong}"))?;
        let api = output.files.get("api.txt").cloned().unwrap_or_default();
        Ok((api, output.names))
    };
    let before = api(&document, None)?;
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    for (_, operation) in paths.flat_map(|(_, item)| item.as_object_mut().into_iter().flatten()) {
        if let Some(operation) = operation.as_object_mut() {
            let words = "Update, patch, clear or list every other thing with null";
            for key in ["summary", "description"] {
                operation.insert(key.to_owned(), words.into());
            }
        }
    }
    assert_eq!(api(&document, Some(&before.1))?, before);
    Ok(())
}

/// What was decided about the document is held to the snapshot.
fn reports(document: &Path) -> datatest_stable::Result<()> {
    let fixture = fixture(document)?;
    let report = report(&accepted(&fixture)?)?;
    snapshot(&fixture).bind(|| insta::assert_snapshot!("report", report));
    Ok(())
}

/// The document gives diagnostics, and these are held to the snapshot.
fn refuses(document: &Path) -> datatest_stable::Result<()> {
    let fixture = fixture(document)?;
    let Err(diagnostics) = fixture.generate()? else {
        return Err("the document is accepted, and should not be".into());
    };
    if diagnostics.0.is_empty() {
        return Err("the document is refused without a word".into());
    }
    let in_colour = diagnostics.coloured().to_string().replace('\u{1b}', "␛");
    let wants_colour = fixture.directory.join("colours.snap").exists();
    snapshot(&fixture).bind(|| {
        insta::assert_snapshot!("errors", diagnostics);
        if wants_colour {
            insta::assert_snapshot!("colours", in_colour);
        }
    });
    Ok(())
}

/// The fixture of a document, whose path is relative to this package.
fn fixture(document: &Path) -> anyhow::Result<Fixture> {
    let directory = document
        .parent()
        .context("a document stands in a directory")?;
    Fixture::in_directory(&Path::new(env!("CARGO_MANIFEST_DIR")).join(directory))
}

fn accepted(fixture: &Fixture) -> anyhow::Result<Output> {
    match fixture.generate()? {
        Ok(output) => Ok(output),
        Err(diagnostics) => bail!("the document is refused:\n{diagnostics}"),
    }
}

/// Snapshots stand beside the document.
fn snapshot(fixture: &Fixture) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&fixture.directory);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_input_file(fixture.document());
    settings
}

/// The files that the document shapes; the rest is the same for every document.
fn files(output: &Output) -> String {
    let mut text = String::new();
    for (path, file) in &output.files {
        let shaped = path.starts_with("src/types/") || path.starts_with("src/operations/");
        if shaped || path == "api.txt" {
            let _ = write!(text, "===== {path} =====\n{file}\n");
        }
    }
    text
}

/// What was decided, and what a maintainer is told of it.
fn report(output: &Output) -> anyhow::Result<String> {
    let mut text = String::new();
    for warning in &output.warnings {
        let _ = writeln!(text, "{warning}");
    }
    text.push_str(&serde_json::to_string_pretty(&output.report)?);
    let _ = write!(text, "\n\n===== names.toml =====\n{}", output.names);
    Ok(text)
}
