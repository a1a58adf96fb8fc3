//! Where the repository is, and how a path is shown to a person.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_inside_the_repository_are_shown_relative() {
        assert_eq!(shown(&root().join("spec/names.toml")), "spec/names.toml");
        assert_eq!(shown(Path::new("elsewhere/a.yaml")), "elsewhere/a.yaml");
    }
}
