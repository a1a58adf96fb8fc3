//! What the documents name is there: the files, and the headings that links lead to.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use dixa_tests::root;

/// Where a path may begin: at the root, in the emitted crate, and in its support code.
const BASES: &[&str] = &[".", "generated", "generator/runtime/src"];

/// The documents that people read.
fn documents() -> anyhow::Result<Vec<PathBuf>> {
    let root = root();
    let mut documents = Vec::new();
    for directory in [".", "docs", "spec", "tests", "tests/semver", "fuzz"] {
        let entries = fs::read_dir(root.join(directory)).context(directory)?;
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "md") {
                documents.push(path);
            }
        }
    }
    documents.sort();
    Ok(documents)
}

/// The targets of the links of a document.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split("](").skip(1);
    parts.filter_map(|part| part.split_once(')').map(|(target, _)| target))
}

/// The pieces of code in sentences, which blocks of code are not.
fn code(text: &str) -> Vec<&str> {
    let mut fenced = false;
    let mut found = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            found.extend(line.split('`').skip(1).step_by(2));
        }
    }
    found
}

/// Whether a piece of code looks like the path of a file or a directory of this repository.
fn is_path(code: &str) -> bool {
    const TOP: &[&str] = &[
        ".ci",
        ".github",
        "benches",
        "docs",
        "fuzz",
        "generated",
        "generator",
        "spec",
        "tests",
        "xtask",
    ];
    let is_plain = code
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c));
    let (first, _) = code.split_once('/').unwrap_or((code, ""));
    is_plain && code.contains('/') && TOP.contains(&first)
}

/// The headings of a document as links name them.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let anchor = |heading: &str| {
        let kept = heading.trim_start_matches('#').trim().chars();
        let kept = kept.filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        kept.collect::<String>().to_lowercase().replace(' ', "-")
    };
    headings.map(anchor).collect()
}

/// What is wrong with a link, if anything is.
fn broken(document: &Path, target: &str) -> anyhow::Result<bool> {
    // What rustdoc resolves, it checks.
    let is_elsewhere = ["://", "mailto:", "crate::"];
    if is_elsewhere.iter().any(|mark| target.contains(mark)) {
        return Ok(false);
    }
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    let file = if path.is_empty() {
        document.to_path_buf()
    } else {
        document.with_file_name(path)
    };
    if !file.exists() {
        return Ok(true);
    }
    let is_missing = !anchor.is_empty() && !anchors(&fs::read_to_string(&file)?).contains(anchor);
    Ok(is_missing)
}

#[test]
fn every_link_leads_somewhere_and_every_file_that_is_named_is_there() -> anyhow::Result<()> {
    let (mut wrong, mut count) = (String::new(), 0);
    for document in documents()? {
        let text = fs::read_to_string(&document)?;
        let name = document.strip_prefix(root())?.display();
        for target in links(&text) {
            count += 1;
            if broken(&document, target)? {
                let _ = writeln!(wrong, "{name}: the link to {target}");
            }
        }
        // A changelog speaks of what was.
        if document.ends_with("CHANGELOG.md") {
            continue;
        }
        for path in code(&text).into_iter().filter(|code| is_path(code)) {
            count += 1;
            if !BASES
                .iter()
                .any(|base| root().join(base).join(path).exists())
            {
                let _ = writeln!(wrong, "{name}: `{path}`");
            }
        }
    }
    assert!(count > 40, "only {count} links and files were found");
    assert!(wrong.is_empty(), "{wrong}");
    Ok(())
}
