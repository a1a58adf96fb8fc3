//! Warnings are told once; what is new is told in full, and nothing is lost.

use std::fs;

use serde_json::Value;

use crate::support::{DOCUMENT, Place, Run};

/// The document with keys that have no meaning.
fn with(keys: &[&str]) -> String {
    let keys = keys.iter().map(|key| format!("{key}: a"));
    let version = std::iter::once("version: '1.0'".to_owned());
    let info: Vec<String> = version.chain(keys).collect();
    DOCUMENT.replace("version: '1.0'", &info.join(", "))
}

fn codegen(place: &Place, options: &[&str]) -> Run {
    let options = [&["--warnings", "warnings.txt"], options].concat();
    place.codegen(&options).exits(0)
}

/// What a run says of how many warnings there are.
fn count(run: &Run) -> &str {
    let mut lines = run.stderr.lines();
    lines
        .rfind(|line| line.contains("warning"))
        .unwrap_or_default()
}

#[test]
fn a_warning_is_shown_once() {
    let place = Place::with(&with(&["titel"]));
    let first = codegen(&place, &[]);
    assert!(
        first.stderr.contains("`titel` has no meaning"),
        "{}",
        first.stderr
    );
    assert_eq!(count(&first), "1 warning");
    let list = fs::read_to_string(place.path("warnings.txt")).expect("a list");
    assert!(
        list.contains("\n/info/titel: `titel` has no meaning in"),
        "{list}"
    );

    let second = codegen(&place, &[]);
    assert!(!second.stderr.contains("`titel` has"), "{}", second.stderr);
    let expected = "1 warning, none of them new; run `cargo xtask report` to see all of them";
    assert_eq!(count(&second), expected);
    codegen(&place, &["--check"]);
}

#[test]
fn what_is_new_is_shown_and_what_is_gone_is_forgotten() {
    let place = Place::with(&with(&["titel"]));
    codegen(&place, &[]);
    fs::write(place.path("api.yaml"), with(&["titel", "versoin"])).expect("an edit");
    let check = Run::of(&mut place.command(&[
        "codegen",
        "--spec",
        "api.yaml",
        "--out",
        "out",
        "--warnings",
        "warnings.txt",
        "--check",
    ]));
    let check = check.exits(1);
    assert!(
        check.stdout.contains("stale: warnings.txt"),
        "{}",
        check.stdout
    );

    let run = codegen(&place, &[]);
    assert!(run.stderr.contains("`versoin` has"), "{}", run.stderr);
    assert!(!run.stderr.contains("`titel` has"), "{}", run.stderr);
    assert!(
        count(&run).starts_with("2 warnings, 1 of them new; run"),
        "{}",
        run.stderr
    );

    fs::write(place.path("api.yaml"), with(&["versoin"])).expect("an edit");
    codegen(&place, &[]);
    let list = fs::read_to_string(place.path("warnings.txt")).expect("a list");
    assert!(
        !list.contains("titel") && list.contains("versoin"),
        "{list}"
    );
}

#[test]
fn a_list_does_not_change_with_the_lines_of_the_text() {
    let place = Place::with(&with(&["titel"]));
    codegen(&place, &[]);
    let list = fs::read_to_string(place.path("warnings.txt")).expect("a list");
    let moved = format!("# a comment\n\n{}", with(&["titel"]));
    fs::write(place.path("api.yaml"), moved).expect("an edit");
    assert!(count(&codegen(&place, &[])).contains("none of them new"));
    let after = fs::read_to_string(place.path("warnings.txt")).expect("a list");
    assert_eq!(list, after);
}

#[test]
fn tools_are_told_everything_each_time() {
    let keys: Vec<String> = (0..30).map(|index| format!("key{index}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let place = Place::with(&with(&keys));
    for new in [true, false] {
        let run = codegen(&place, &["--message-format", "json"]);
        let messages = run.stderr.lines().map(|line| {
            let message: Value = serde_json::from_str(line).expect("an object a line");
            message
        });
        let warnings: Vec<Value> = messages.filter(|it| it["severity"] == "warning").collect();
        assert_eq!(warnings.len(), 30, "{}", run.stderr);
        for warning in warnings {
            assert_eq!(
                (&warning["new"], &warning["topic"]),
                (&new.into(), &"ignored".into())
            );
        }
    }
}

#[test]
fn people_are_told_what_they_can_read_and_how_to_see_the_rest() {
    let keys: Vec<String> = (0..30).map(|index| format!("key{index}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let place = Place::with(&with(&keys));
    let run = codegen(&place, &[]);
    assert_eq!(
        run.stderr.matches("has no meaning").count(),
        20,
        "{}",
        run.stderr
    );
    assert_eq!(
        count(&run),
        "30 warnings; run `cargo xtask report` to see all of them"
    );
    let report = Run::of(&mut place.command(&["report", "--spec", "api.yaml"])).exits(0);
    assert_eq!(
        report.stderr.matches("has no meaning").count(),
        30,
        "{}",
        report.stderr
    );
    let title = "Parts of the document that are ignored: 30\n";
    assert!(report.stderr.starts_with(title), "{}", report.stderr);
}

#[test]
fn an_update_tells_what_the_new_edition_brings() {
    let place = Place::with(&with(&["titel"]));
    let files = ["--names", "names.toml", "--changelog", "CHANGELOG.md"];
    fs::write(
        place.path("CHANGELOG.md"),
        "## 0.1.0 - 2025-01-01\n\nThe first.\n",
    )
    .expect("a file");
    codegen(&place, &files);
    let new = with(&["titel", "versoin"]).replace("name: Desk", "name: Shelf");
    fs::write(place.path("new.yaml"), new).expect("an edition");
    let args = ["update", "new.yaml", "--spec", "api.yaml", "--out", "out"];
    let args = [&args[..], &["--warnings", "warnings.txt"], &files].concat();
    let run = Run::of(&mut place.command(&args)).exits(0);
    assert!(run.stderr.contains("`versoin` has"), "{}", run.stderr);
    assert!(!run.stderr.contains("`titel` has"), "{}", run.stderr);
    let list = fs::read_to_string(place.path("warnings.txt")).expect("a list");
    assert!(list.contains("titel") && list.contains("versoin"), "{list}");
    let check = ["codegen", "--spec", "api.yaml", "--out", "out", "--check"];
    let check = [&check[..], &["--warnings", "warnings.txt"], &files].concat();
    Run::of(&mut place.command(&check)).exits(0);
}
