//! The same document gives the same bytes, wherever it is and wherever they go.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Run, files, xtask};

/// The document of the repository and its names, copied to a directory of their own, and the
/// crate emitted beside them. `absolute` is whether the command line names them in full.
fn emitted(absolute: bool) -> BTreeMap<PathBuf, Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the repository");
    let place = tempfile::tempdir().expect("a temporary directory");
    for name in ["dixa-v1.yaml", "overlay.yaml", "names.toml"] {
        fs::copy(root.join("spec").join(name), place.path().join(name)).expect("a copy");
    }
    let (base, here) = if absolute {
        (place.path(), root)
    } else {
        (Path::new(""), place.path())
    };
    let mut command = xtask(["codegen"]);
    for (option, path) in [
        ("--spec", "dixa-v1.yaml"),
        ("--overlay", "overlay.yaml"),
        ("--names", "names.toml"),
        ("--out", "some/where"),
    ] {
        command.arg(option).arg(base.join(path));
    }
    Run::of(command.current_dir(here)).exits(0);
    files(place.path())
}

#[test]
fn two_directories_hold_the_same_bytes() {
    let (first, second) = (emitted(false), emitted(true));
    assert_eq!(
        first.keys().collect::<Vec<_>>(),
        second.keys().collect::<Vec<_>>()
    );
    for (path, bytes) in &first {
        assert!(
            second.get(path) == Some(bytes),
            "{} differs",
            path.display()
        );
    }
}
