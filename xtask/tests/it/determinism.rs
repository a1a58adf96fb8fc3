//! The same document gives the same bytes, wherever it is and wherever they go.

use std::fs;
use std::path::Path;

use crate::support::{Run, files, xtask};

#[test]
fn two_directories_hold_the_same_bytes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the repository");
    let runs = [(); 2].map(|()| {
        let place = tempfile::tempdir().expect("a temporary directory");
        for name in ["dixa-v1.yaml", "names.toml"] {
            fs::copy(root.join("spec").join(name), place.path().join(name)).expect("a copy");
        }
        let args = [
            "codegen",
            "--spec",
            "dixa-v1.yaml",
            "--names",
            "names.toml",
            "--out",
            "deep/er/out",
        ];
        Run::of(xtask(args).current_dir(place.path())).exits(0);
        (
            files(&place.path().join("deep/er/out")),
            files(place.path()),
        )
    });
    assert_eq!(runs[0], runs[1]);

    // And they are those of the repository.
    let committed = files(&root.join("generated"));
    for (path, bytes) in &runs[0].0 {
        assert!(
            committed.get(path) == Some(bytes),
            "{} differs from generated/",
            path.display()
        );
    }
}
