//! `cargo xtask report`, as a person and as a tool runs it.

use std::io::Read as _;
use std::process::Stdio;

use crate::support::{Place, Run, xtask};

#[test]
fn the_json_form_has_every_section() {
    let place = Place::new();
    let args = ["report", "--spec", "api.yaml", "--format", "json"];
    let run = Run::of(&mut place.command(&args)).exits(0);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    for section in [
        "operations",
        "schemas",
        "unions",
        "enumerations",
        "contradictions",
    ] {
        assert!(report[section].is_array(), "{section}");
    }
    let operation = &report["operations"][0];
    for key in [
        "method",
        "path",
        "operation_id",
        "rust",
        "request",
        "response",
    ] {
        assert!(
            operation.get(key).is_some(),
            "{key} is missing in {operation}"
        );
    }
}

#[test]
fn the_text_form_ends_with_the_counts() {
    let place = Place::new();
    let run = Run::of(&mut place.command(&["report", "--spec", "api.yaml"])).exits(0);
    assert!(
        run.stdout.contains("GET /v1/lamps/{lampId}"),
        "{}",
        run.stdout
    );
    let last = run.stdout.lines().last().unwrap_or_default();
    assert!(last.starts_with("1 operations, 1 schemas"), "{last}");
}

#[test]
fn a_reader_may_stop_early() {
    // The document of the repository: its report is larger than a pipe holds.
    for format in ["text", "json"] {
        let mut command = xtask(["report", "--format", format]);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        let mut stdout = child.stdout.take().expect("a pipe");
        stdout.read_exact(&mut [0; 16]).expect("a beginning");
        drop(stdout);
        let run = Run::from(child.wait_with_output().expect("the binary ends"));
        assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
        run.exits(0);
    }
}
