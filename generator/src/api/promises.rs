//! What holds for every document: for all fixtures, and for that of this repository.

use std::path::{Path, PathBuf};
use std::{fs, iter};

use super::{Api, Presence};
use crate::edition::Edition;
use crate::{Input, Source};

/// Every document that is accepted, with its overlay if it has one.
fn every_document(mut check: impl FnMut(&Path, &Api)) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let fixtures = fs::read_dir(root.join("tests/fixtures/generates")).expect("fixtures");
    let fixtures = fixtures.map(|entry| entry.expect("an entry").path());
    let fixtures = fixtures.flat_map(|directory| {
        let names = ["openapi.yaml", "openapi.json"];
        names.map(|name| (directory.join(name), directory.join("overlay.yaml")))
    });
    let ours = (
        root.join("spec/dixa-v1.yaml"),
        root.join("spec/overlay.yaml"),
    );
    let all = fixtures.chain(iter::once(ours));
    let all: Vec<(PathBuf, PathBuf)> = all.filter(|(document, _)| document.is_file()).collect();
    assert!(all.len() > 80, "only {all:?}");
    for (document, overlay) in all {
        let text = fs::read_to_string(&document).expect("a document");
        let overlay = fs::read_to_string(&overlay).ok();
        let edition = Edition::of(&Input {
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
            Ok(edition) => check(&document, &edition.api),
            Err(wrong) => panic!("{}:\n{wrong}", document.display()),
        }
    }
}

#[test]
fn a_type_that_is_received_never_leaves_or_clears_properties() {
    let mut patches = 0;
    every_document(|document, api| {
        for definition in api.types.values() {
            let object = definition.shape.as_struct();
            let mut fields = object.iter().flat_map(|object| &object.fields);
            if fields.any(|field| field.presence == Presence::Patch) {
                patches += 1;
                let name = &definition.name;
                assert!(!definition.received, "{}: {name}", document.display());
            }
        }
    });
    assert!(patches > 20, "only {patches} types have such properties");
}
