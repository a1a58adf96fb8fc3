//! The documents that tests try: those of all fixtures that are accepted, and that of this repository.

use std::path::{Path, PathBuf};
use std::{fs, iter};

use crate::edition::Edition;
use crate::{Input, Source};

/// Where they are.
pub(crate) fn documents() -> impl Iterator<Item = PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let fixtures = fs::read_dir(root.join("tests/fixtures/generates")).expect("fixtures");
    let fixtures = fixtures.map(|entry| entry.expect("an entry").path());
    fixtures
        .flat_map(|directory| ["openapi.yaml", "openapi.json"].map(|name| directory.join(name)))
        .filter(|path| path.is_file())
        .chain(iter::once(root.join("spec/dixa-v1.yaml")))
}

/// Looks at the edition of one of them, with the names and the overlay beside it.
pub(crate) fn look_at(document: &Path, look: impl FnOnce(&Edition<'_>)) {
    let text = fs::read_to_string(document).expect("a document");
    let beside = |name| fs::read_to_string(document.with_file_name(name)).ok();
    let (names, overlay) = (beside("names.toml"), beside("overlay.yaml"));
    let edition = Edition::of(&Input {
        names: names.as_deref().map(|text| Source {
            name: "names.toml",
            text,
        }),
        overlay: overlay.as_deref().map(|text| Source {
            name: "overlay.yaml",
            text,
        }),
        ..Input::from(Source {
            name: "openapi.yaml",
            text: &text,
        })
    });
    match edition {
        Ok(edition) => look(&edition),
        Err(wrong) => panic!("{}:\n{wrong}", document.display()),
    }
}
