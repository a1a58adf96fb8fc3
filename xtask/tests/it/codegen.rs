//! `cargo xtask codegen`, with and without `--check`, as a person runs it.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::support::{Place, Run, files, xtask};

const BROKEN: &str = "openapi: [";

#[test]
fn a_second_run_has_nothing_to_do() {
    let place = Place::new();
    let first = place.codegen(&[]).exits(0);
    assert!(
        first.stdout.contains(" 0 unchanged, 0 removed"),
        "{}",
        first.stdout
    );
    let before = files(&place.out());
    assert!(
        before.contains_key(Path::new("Cargo.toml")),
        "{:?}",
        before.keys()
    );

    let second = place.codegen(&[]).exits(0);
    assert!(
        second.stdout.contains("out: 0 written, "),
        "{}",
        second.stdout
    );
    assert_eq!(files(&place.out()), before);
    let check = place.codegen(&["--check"]).exits(0);
    assert_eq!(check.stdout.lines().count(), 1, "{}", check.stdout);
}

#[test]
fn check_shows_stale_missing_and_surplus_files_and_changes_nothing() {
    let place = Place::new();
    place.codegen(&[]).exits(0);
    let stale = place.out().join("Cargo.toml");
    let text = fs::read_to_string(&stale).expect("a manifest");
    fs::write(&stale, text.replacen("[package]\n", "", 1)).expect("an edit");
    fs::remove_file(place.out().join("src/lib.rs")).expect("a file to remove");
    fs::write(place.out().join("src/mine.rs"), "// mine\n").expect("a file of one's own");
    let before = files(&place.out());

    let check = place.codegen(&["--check"]).exits(1);
    for line in [
        "stale: out/Cargo.toml",
        "+[package]",
        "missing: out/src/lib.rs",
        "surplus: out/src/mine.rs",
        "-// mine",
        "3 files are not up to date:",
    ] {
        assert!(
            check.stdout.lines().any(|found| found == line),
            "{line}\n{}",
            check.stdout
        );
    }
    let last = check.stdout.lines().last();
    assert_eq!(
        last,
        Some("to fix this, run: cargo xtask codegen --spec api.yaml --out out")
    );
    assert_eq!(files(&place.out()), before);

    // Codegen mends all of it but the file that it never wrote.
    place.codegen(&[]).exits(0);
    let check = place.codegen(&["--check"]).exits(1);
    assert!(
        check.stdout.contains("codegen did not write these"),
        "{}",
        check.stdout
    );
    assert!(!check.stdout.contains("to fix this"), "{}", check.stdout);
    fs::remove_file(place.out().join("src/mine.rs")).expect("a file to remove");
    place.codegen(&["--check"]).exits(0);
}

#[test]
fn check_creates_nothing() {
    let place = Place::new();
    place
        .codegen(&["--check", "--names", "names.toml"])
        .exits(1);
    assert!(!place.out().exists());
    assert!(!place.path("names.toml").exists());
}

#[test]
fn names_are_pinned_where_they_are_asked_for() {
    let place = Place::new();
    place.codegen(&[]).exits(0);
    assert!(!place.path("names.toml").exists());

    let named = ["--names", "names.toml"];
    let run = place.codegen(&named).exits(0);
    let pinned = fs::read_to_string(place.path("names.toml")).expect("pinned names");
    assert!(run.stdout.contains("names.toml: "), "{}", run.stdout);
    let run = place.codegen(&named).exits(0);
    assert!(run.stdout.contains("names.toml: 0 added"), "{}", run.stdout);
    place
        .codegen(&["--check", "--names", "names.toml"])
        .exits(0);
    assert_eq!(
        fs::read_to_string(place.path("names.toml")).expect("pinned names"),
        pinned
    );

    fs::remove_file(place.path("names.toml")).expect("a file to remove");
    let check = place
        .codegen(&["--check", "--names", "names.toml"])
        .exits(1);
    assert!(
        check.stdout.contains("missing: names.toml"),
        "{}",
        check.stdout
    );
    assert!(
        check.stdout.ends_with(" --out out --names names.toml\n"),
        "{}",
        check.stdout
    );
}

#[test]
fn the_version_is_the_newest_of_the_changelog() {
    let place = Place::new();
    let version = |place: &Place| {
        let manifest = fs::read_to_string(place.out().join("Cargo.toml")).expect("a manifest");
        let line = manifest.lines().find(|line| line.starts_with("version = "));
        line.expect("a version").to_owned()
    };
    place.codegen(&[]).exits(0);
    assert_eq!(version(&place), "version = \"0.1.0\"");
    assert!(!place.out().join("CHANGELOG.md").exists());

    let logged = ["--changelog", "CHANGELOG.md"];
    let text = "# Changelog\n\n## 1.2.0 - 2026-11-21\n\nNotes.\n\n## 0.1.0\n";
    fs::write(place.path("CHANGELOG.md"), text).expect("a changelog");
    let check = [&logged[..], &["--check"]].concat();
    let run = place.codegen(&check).exits(1);
    assert!(run.stdout.contains("missing: out/CHANGELOG.md"), "{run:?}");
    assert!(
        run.stdout.ends_with(" --changelog CHANGELOG.md\n"),
        "{run:?}"
    );
    place.codegen(&logged).exits(0);
    assert_eq!(version(&place), "version = \"1.2.0\"");
    let emitted = fs::read_to_string(place.out().join("CHANGELOG.md"));
    assert_eq!(emitted.ok().as_deref(), Some(text));
    place.codegen(&check).exits(0);

    fs::write(place.path("CHANGELOG.md"), text.replace("0.1.0", "soon")).expect("a changelog");
    let before = files(&place.out());
    let run = place.codegen(&logged).exits(1);
    assert!(run.stderr.contains("--> CHANGELOG.md:7:1"), "{run:?}");
    assert_eq!(files(&place.out()), before);
}

#[test]
fn a_wrong_document_touches_nothing() {
    let place = Place::new();
    place.codegen(&["--names", "names.toml"]).exits(0);
    let (before, names) = (files(&place.out()), fs::read(place.path("names.toml")).ok());
    fs::write(place.path("api.yaml"), BROKEN).expect("another document");
    for options in [&["--names", "names.toml"][..], &["--check"]] {
        let run = place.codegen(options).exits(1);
        assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
        assert!(run.stderr.contains("--> api.yaml:"), "{}", run.stderr);
        assert_eq!(run.stdout, "");
    }
    assert_eq!(files(&place.out()), before);
    assert_eq!(fs::read(place.path("names.toml")).ok(), names);

    let place = Place::with(BROKEN);
    place.codegen(&[]).exits(1);
    assert!(!place.out().exists());
}

#[test]
fn what_cannot_be_read_or_written_exits_with_2() {
    let place = Place::new();
    let run =
        Run::of(&mut place.command(&["codegen", "--spec", "none.yaml", "--out", "out"])).exits(2);
    assert!(
        run.stderr.contains("there is no document at none.yaml"),
        "{}",
        run.stderr
    );
    Run::of(&mut place.command(&["codegen", "--no-such-option"])).exits(2);
    Run::of(&mut place.command(&[])).exits(2);

    fs::write(place.out(), "a file").expect("a file in the way");
    let run = place.codegen(&[]).exits(2);
    assert!(
        run.stderr.starts_with("error: cannot create out"),
        "{}",
        run.stderr
    );
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_not_followed() {
    let place = Place::new();
    fs::create_dir(place.out()).expect("a directory");
    fs::create_dir(place.path("elsewhere")).expect("a directory");
    std::os::unix::fs::symlink(place.path("elsewhere"), place.out().join("src")).expect("a link");
    let run = place.codegen(&[]).exits(2);
    assert!(
        run.stderr.contains("out/src is a symbolic link"),
        "{}",
        run.stderr
    );
    assert_eq!(
        files(&place.path("elsewhere")).len() + files(&place.out()).len(),
        0
    );
}

#[test]
fn two_runs_at_once_both_succeed() {
    let place = Place::new();
    let args = ["codegen", "--spec", "api.yaml", "--out", "out"];
    let start = || {
        place
            .command(&args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
    };
    let running = [start(), start(), start()].map(|child| child.expect("the binary runs"));
    for child in running {
        let run = Run::from(child.wait_with_output().expect("the binary ends"));
        run.exits(0);
    }
    place.codegen(&["--check"]).exits(0);
}

#[test]
fn the_exit_codes_are_documented() {
    let run = Run::of(&mut xtask(["codegen", "--help"])).exits(0);
    assert!(run.stdout.contains("Exit codes:"), "{}", run.stdout);
}

#[test]
fn messages_are_lines_of_json_where_a_tool_reads_them() {
    let place = Place::with("openapi: 3.0.3\ninfo: {titel: A, version: '1'}\npaths: {}\n");
    let broken = place.codegen(&["--message-format", "json"]).exits(1);
    let messages: Vec<serde_json::Value> = broken
        .stderr
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect();
    let said: Vec<_> = messages
        .iter()
        .map(|message| (message["severity"].as_str(), message["pointer"].as_str()))
        .collect();
    let expected = [
        (Some("error"), Some("/info")),
        (Some("warning"), Some("/info/titel")),
        (Some("note"), None),
    ];
    assert_eq!(said, expected, "{}", broken.stderr);
    let error = &messages[0];
    let place_of = |key: &str| error[key].as_u64();
    assert_eq!((place_of("line"), place_of("column")), (Some(2), Some(1)));
    assert_eq!(error["file"], "api.yaml");
    assert_eq!(error["message"], "`info` has no `title`");
    assert_eq!(error["help"], "is `titel` meant to be `title`?");
    assert!(
        error["rendered"].as_str().is_some_and(
            |text| text.starts_with("error: `info` has no `title`\n  --> api.yaml:2:1")
        ),
        "{error}"
    );

    let missing = xtask(["report", "--spec", "none.yaml", "--message-format", "json"]);
    let missing = Run::of(&mut { missing }).exits(2);
    let message: serde_json::Value = serde_json::from_str(&missing.stderr).expect("JSON");
    assert_eq!(message["severity"], "error");
    assert_eq!(message["file"], serde_json::Value::Null);
}
