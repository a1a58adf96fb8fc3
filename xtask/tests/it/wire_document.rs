//! `cargo xtask wire-document`, as a person and as `tests/prism/run` runs it.

use std::fs;

use crate::support::{Place, Run};

#[test]
fn the_file_is_what_is_printed_without_one() {
    let place = Place::new();
    let args = ["wire-document", "--spec", "api.yaml"];
    let printed = Run::of(&mut place.command(&args)).exits(0).stdout;
    let document: serde_json::Value = serde_json::from_str(&printed).expect("JSON");
    assert_eq!(document["openapi"], "3.0.3");

    let args = [&args[..], &["--out", "new/wire.json"]].concat();
    Run::of(&mut place.command(&args)).exits(0);
    let written = fs::read_to_string(place.path("new/wire.json")).expect("a file");
    assert_eq!(written, printed);
}

#[test]
fn what_is_no_document_is_refused() {
    let place = Place::with("swagger: '2.0'\n");
    let args = ["wire-document", "--spec", "api.yaml", "--out", "wire.json"];
    Run::of(&mut place.command(&args)).exits(1);
    assert!(!place.path("wire.json").exists());
}
