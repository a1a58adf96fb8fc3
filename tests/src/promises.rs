//! What the generator promises of any input: no panic, and either errors with a place or files
//! that are Rust, the same ones every time.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::{LazyLock, Mutex};

use anyhow::{Context as _, bail, ensure};
use dixa_codegen::diagnostics::{Diagnostic, Diagnostics};
use dixa_codegen::{Input, Output, Source};
use serde_json::Value;

/// What became of an input that the promises were kept for.
#[derive(Debug)]
pub enum Outcome {
    /// There are files.
    Generated(Box<Output>),
    /// There are errors, all with a place.
    Refused(Diagnostics),
}

/// Runs the generator, and looks at what it gives. A second run with the names that it has written gives
/// the same files and names, and so a third one would: it has the same input.
///
/// # Errors
///
/// A promise is not kept; the error says which.
pub fn hold(document: &str, names: Option<&str>) -> anyhow::Result<Outcome> {
    hold_of(Texts {
        document,
        overlay: None,
        names,
    })
}

/// Runs the generator on a document with an overlay, and looks at what it gives.
///
/// # Errors
///
/// A promise is not kept; the error says which.
pub fn hold_with_overlay(document: &str, overlay: &str) -> anyhow::Result<Outcome> {
    hold_of(Texts {
        document,
        overlay: Some(overlay),
        names: None,
    })
}

/// What the generator reads.
#[derive(Debug, Clone, Copy)]
struct Texts<'a> {
    document: &'a str,
    overlay: Option<&'a str>,
    names: Option<&'a str>,
}

fn hold_of(texts: Texts<'_>) -> anyhow::Result<Outcome> {
    let output = match generate(texts) {
        Ok(output) => output,
        Err(diagnostics) => {
            located(&diagnostics, texts)?;
            return Ok(Outcome::Refused(diagnostics));
        }
    };
    rust(&output.files)?;
    let again = generate(Texts {
        names: Some(&output.names),
        ..texts
    });
    let again = match again {
        Ok(again) => again,
        Err(diagnostics) => bail!("the names that were written are refused:\n{diagnostics}"),
    };
    let difference = |before: &str, after: &str| {
        let mut lines = before.lines().zip(after.lines());
        let line = lines.find(|(before, after)| before != after);
        line.map_or(String::new(), |(before, after)| {
            format!("\n-{before}\n+{after}")
        })
    };
    for (path, before) in &output.files {
        let after = again.files.get(path).map_or("", String::as_str);
        ensure!(
            before == after,
            "with the names that were written, {path} differs:{}",
            difference(before, after)
        );
    }
    ensure!(
        again.files.len() == output.files.len(),
        "with the names that were written, there are more files"
    );
    ensure!(
        again.names == output.names,
        "with the names that were written, other names are written:{}",
        difference(&output.names, &again.names)
    );
    Ok(Outcome::Generated(Box::new(output)))
}

const DOCUMENT: &str = "openapi.yaml";
const OVERLAY: &str = "overlay.yaml";
const NAMES: &str = "names.toml";

fn generate(texts: Texts<'_>) -> Result<Output, Diagnostics> {
    let source = |name, text| Source { name, text };
    dixa_codegen::generate(&Input {
        overlay: texts.overlay.map(|overlay| source(OVERLAY, overlay)),
        names: texts.names.map(|names| source(NAMES, names)),
        ..Input::from(source(DOCUMENT, texts.document))
    })
}

/// Every error has a line, a column and a pointer that lead somewhere.
fn located(diagnostics: &Diagnostics, texts: Texts<'_>) -> anyhow::Result<()> {
    let Texts {
        document,
        overlay,
        names,
    } = texts;
    ensure!(!diagnostics.0.is_empty(), "refused without a word");
    // What an overlay adds is not in the text of the document.
    let tree: Option<Value> = match overlay {
        None => serde_json::from_str(document).ok(),
        Some(_) => None,
    };
    for diagnostic in &diagnostics.0 {
        if diagnostic.message.ends_with("more errors are not shown") {
            continue;
        }
        let text = match diagnostic.location.file.as_str() {
            DOCUMENT => document,
            OVERLAY => overlay.unwrap_or_default(),
            NAMES => names.unwrap_or_default(),
            other => bail!("a place in `{other}`, which is no file of the input:\n{diagnostic}"),
        };
        let (line, column) =
            place(diagnostic).with_context(|| format!("no line or no column:\n{diagnostic}"))?;
        // A carriage return by itself ends a line, too.
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let found = text.split('\n').nth(line - 1);
        let length = found.map_or(0, |found| found.chars().count());
        // The end of a line is a place, too: something is missing there.
        ensure!(
            found.is_some() && column <= length + 1,
            "line {line}, column {column} is outside of the text:\n{diagnostic}"
        );
        if let (DOCUMENT, Some(tree)) = (diagnostic.location.file.as_str(), &tree) {
            let pointer = diagnostic.location.pointer.as_deref().unwrap_or_default();
            let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
            ensure!(
                tree.pointer(pointer).is_some() || tree.pointer(parent).is_some(),
                "the pointer leads nowhere:\n{diagnostic}"
            );
        }
        ensure!(
            !diagnostic.message.contains("the generator wrote something"),
            "{diagnostic}"
        );
    }
    Ok(())
}

fn place(diagnostic: &Diagnostic) -> Option<(usize, usize)> {
    let location = &diagnostic.location;
    let (line, column) = (location.line?, location.column?);
    (line > 0 && column > 0).then_some((line, column))
}

/// Whatever should be Rust is. Most files are the same for every document, and read once.
fn rust(files: &BTreeMap<String, String>) -> anyhow::Result<()> {
    static READ: LazyLock<Mutex<HashSet<String>>> = LazyLock::new(Mutex::default);
    let is_rust = |path: &str| Path::new(path).extension().is_some_and(|it| it == "rs");
    for (path, text) in files.iter().filter(|(path, _)| is_rust(path)) {
        if READ.lock().is_ok_and(|read| read.contains(text)) {
            continue;
        }
        syn::parse_file(text).with_context(|| format!("{path} is not Rust:\n{text}"))?;
        if let Ok(mut read) = READ.lock()
            && read.len() < 500
        {
            read.insert(text.clone());
        }
    }
    Ok(())
}
