//! `cargo xtask diff`, as a person and as a tool runs it.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use crate::support::{DOCUMENT, Place, Run};

/// A directory with a newer document beside `api.yaml`.
fn place(newer: &str) -> Place {
    let place = Place::new();
    fs::write(place.path("newer.yaml"), newer).expect("a document");
    place
}

fn without_name() -> String {
    let newer = DOCUMENT.replace("        name: {type: string}\n", "");
    let newer = newer.replace("required: [id, name]", "required: [id]");
    newer.replace(", name: Desk}", "}")
}

#[test]
fn the_same_document_makes_no_difference() {
    let place = place(DOCUMENT);
    let run = Run::of(&mut place.command(&["diff", "api.yaml", "newer.yaml", "--exit-code"]));
    let text = run.exits(0).stdout;
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.contains("changes nothing"), "{text}");
}

#[test]
fn what_breaks_is_shown_and_an_exit_code_if_asked_for() {
    let place = place(&without_name());
    let args = ["diff", "api.yaml", "newer.yaml"];
    let text = Run::of(&mut place.command(&args)).exits(0).stdout;
    assert!(text.contains("Lamp::name"), "{text}");
    let asked = [&args[..], &["--exit-code"]].concat();
    Run::of(&mut place.command(&asked)).exits(3);
}

#[test]
fn the_json_form_says_what_each_change_does() {
    let place = place(&without_name());
    let args = ["diff", "api.yaml", "newer.yaml", "--format", "json"];
    let run = Run::of(&mut place.command(&args)).exits(0);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(json["bump"], "major");
    assert_eq!(json["counts"]["removed"], 1);
    let change = &json["changes"][0];
    assert_eq!(change["what"], "field");
    assert_eq!(change["how"], "removed");
    assert_eq!(change["path"], "dixa::types::Lamp::name");
    assert_eq!(change["wire_name"], "name");
    for side in ["rust", "wire"] {
        assert_eq!(change[side]["breaking"], true, "{change}");
        assert!(change[side]["why"].is_string(), "{change}");
    }
}

#[test]
fn a_document_may_come_from_the_standard_input() {
    let place = place(DOCUMENT);
    let mut child = place
        .command(&["diff", "api.yaml", "-", "--format", "changelog"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let mut stdin = child.stdin.take().expect("an input");
    stdin
        .write_all(without_name().as_bytes())
        .expect("it is read");
    drop(stdin);
    let run: Run = child.wait_with_output().expect("an output").into();
    let text = run.exits(0).stdout;
    assert_eq!(text, "### Removed\n\n- Field: `Lamp`: `name`\n");
}

#[test]
fn what_cannot_be_compared_is_an_error() {
    let place = place("openapi: 3.1.0\n");
    let run = Run::of(&mut place.command(&["diff", "api.yaml", "newer.yaml"])).exits(1);
    assert!(run.stderr.contains("newer.yaml"), "{}", run.stderr);
    Run::of(&mut place.command(&["diff", "api.yaml", "none.yaml"])).exits(2);
    Run::of(&mut place.command(&["diff", "api.yaml"])).exits(2);
}
