//! Where the repository is, and how a path is shown to a person.

use std::path::{Path, PathBuf};

use anyhow::bail;

/// The root of the repository.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// The directory of the document and what belongs to it.
pub fn spec() -> PathBuf {
    root().join("spec")
}

/// The corrections of the document, which may have none.
pub fn overlay() -> PathBuf {
    spec().join("overlay.yaml")
}

/// The document. It is the vendor's file as it is, so it may be YAML or JSON.
///
/// # Errors
///
/// There are two.
pub fn document() -> anyhow::Result<PathBuf> {
    let [yaml, json] = ["dixa-v1.yaml", "dixa-v1.json"].map(|name| spec().join(name));
    match (yaml.exists(), json.exists()) {
        (true, true) => bail!(
            "there are two documents, {} and {}; remove the old one",
            shown(&yaml),
            shown(&json)
        ),
        (false, true) => Ok(json),
        (_, false) => Ok(yaml),
    }
}

/// The directory of the emitted crate.
pub fn crate_directory() -> PathBuf {
    root().join("generated")
}

/// A path as messages show it: relative to the repository if it is inside, with `/`.
pub fn shown(path: &Path) -> String {
    let root = root();
    let inside = path
        .strip_prefix(&root)
        .ok()
        .filter(|rest| !rest.as_os_str().is_empty());
    let text = inside.unwrap_or(path).display().to_string();
    if cfg!(windows) {
        text.replace('\\', "/")
    } else {
        text
    }
}

/// Whether two paths lead to the same file.
pub fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_inside_the_repository_are_shown_relative() {
        assert_eq!(shown(&root().join("spec/names.toml")), "spec/names.toml");
        assert_eq!(shown(Path::new("elsewhere/a.yaml")), "elsewhere/a.yaml");
    }
}
