//! The list of files that codegen has written to a directory, kept in that directory.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::Context as _;

use super::{Files, RelativePath};
use crate::paths;

/// The name of the manifest.
pub const NAME: &str = ".emitted";

const HEADER: &str =
    "# Written by `cargo xtask codegen`: the files here that it owns, replaces and removes.\n";

/// The lines that a merge leaves where two branches differ. What is between them is true of one
/// branch or the other, and the next run settles it.
const MERGE_MARKERS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// The emitted files, the manifest among them.
pub fn with_manifest(emitted: BTreeMap<String, String>) -> anyhow::Result<Files> {
    let mut files = Files::new();
    for (path, text) in emitted {
        let path = RelativePath::parse(&path).context("the generator emitted an invalid path")?;
        files.insert(path, text);
    }
    let manifest = render(files.keys());
    files.insert(RelativePath::parse(NAME)?, manifest);
    Ok(files)
}

/// The text of a manifest.
pub fn render<'a>(paths: impl Iterator<Item = &'a RelativePath>) -> String {
    let mut text = HEADER.to_owned();
    for path in paths {
        text.push_str(&path.to_string());
        text.push('\n');
    }
    text
}

/// The files that codegen has written to a directory, the manifest itself not among them.
pub fn read(directory: &Path) -> anyhow::Result<BTreeSet<RelativePath>> {
    let path = directory.join(NAME);
    let shown = paths::shown(&path);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(error).with_context(|| format!("cannot read {shown}")),
    };
    let mut owned = BTreeSet::new();
    for (index, line) in text.lines().enumerate() {
        let is_marker = MERGE_MARKERS.iter().any(|marker| line.starts_with(marker));
        if line.is_empty() || line.starts_with('#') || is_marker {
            continue;
        }
        let path = RelativePath::parse(line).with_context(|| {
            let line = index + 1;
            format!(
                "{shown}:{line} was not written by codegen; restore the file or delete the line"
            )
        })?;
        owned.insert(path);
    }
    Ok(owned)
}
