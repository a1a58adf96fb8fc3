//! What the tests of this repository share.

pub mod fixture;
pub mod tree;

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// The document of the repository: a new edition may be YAML or JSON.
pub fn document() -> PathBuf {
    let json = root().join("spec/dixa-v1.json");
    if json.exists() {
        json
    } else {
        root().join("spec/dixa-v1.yaml")
    }
}
