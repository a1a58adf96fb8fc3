use std::fmt::Write as _;

use super::{Diagnostic, Excerpt, Lines, Location, Severity, Topic};
use crate::Source;

fn diagnostic(line: &str, column: usize, length: usize) -> Diagnostic {
    Diagnostic {
        severity: Severity::Warning(Topic::Values),
        location: Location {
            file: "a.yaml".to_owned(),
            line: Some(12),
            column: Some(column),
            pointer: Some("/a".to_owned()),
            excerpt: Some(Excerpt::of(line, column, length)),
        },
        message: "a \u{1b}[2J word".to_owned(),
        help: Some("another".to_owned()),
    }
}

#[test]
fn the_marker_stands_below_wide_characters_and_tabs() {
    let plain = diagnostic("\t漢字: word", 6, 4).to_string();
    let expected = "\
warning: a \u{fffd}[2J word
  --> a.yaml:12:6 at /a
   |
12 |     漢字: word
   |           ^^^^
  = help: another
";
    assert_eq!(plain, expected);
}

#[test]
fn colours_are_around_the_same_text() {
    let found = diagnostic("a: word", 4, 4);
    let coloured = found.coloured().to_string();
    let expected = "\
\u{1b}[1m\u{1b}[33mwarning\u{1b}[0m\u{1b}[1m: a \u{fffd}[2J word\u{1b}[0m
  \u{1b}[1m\u{1b}[94m-->\u{1b}[0m a.yaml:12:4 at /a
\u{1b}[1m\u{1b}[94m   |\u{1b}[0m
\u{1b}[1m\u{1b}[94m12 |\u{1b}[0m a: word
\u{1b}[1m\u{1b}[94m   |\u{1b}[0m    \u{1b}[1m\u{1b}[33m^^^^\u{1b}[0m
  \u{1b}[1m\u{1b}[94m=\u{1b}[0m \u{1b}[1m\u{1b}[36mhelp\u{1b}[0m: another
";
    assert_eq!(coloured, expected);
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let line = format!("{}here{}", "x".repeat(5000), "y".repeat(5000));
    let excerpt = Excerpt::of(&line, 5001, 4);
    assert!(excerpt.text.chars().count() < 170, "{}", excerpt.text);
    let marked = excerpt
        .text
        .chars()
        .skip(excerpt.before)
        .take(excerpt.length);
    assert_eq!(marked.collect::<String>(), "here");
}

#[test]
fn of_very_many_errors_the_first_are_shown_and_the_others_counted() {
    let mut text = "openapi: 3.0.3\ninfo: {title: A, version: v1}\npaths:\n".to_owned();
    for index in 0..150 {
        let _ = writeln!(text, "  /a{index}: {{get: {{}}}}");
    }
    let name = "a.yaml";
    let source = Source { name, text: &text };
    let Err(found) = crate::generate(&source.into()) else {
        panic!("the document is accepted");
    };
    let lines: Vec<Option<usize>> = found.0.iter().map(|error| error.location.line).collect();
    let shown: Vec<Option<usize>> = (4..104).map(Some).chain([None]).collect();
    assert_eq!(lines, shown);
    let last = found.0.last().map(ToString::to_string).unwrap_or_default();
    let expected =
        "error: 50 more errors are not shown\n  --> a.yaml\n  = help: correct these first\n";
    assert_eq!(last, expected);
}

#[test]
fn a_long_line_is_looked_into_anywhere() {
    let long = "aß…𝄞".repeat(2000);
    let text = format!("short\n{long}\n");
    let lines = Lines::of(&text);
    for skipped in [0, 1, 1023, 1024, 1025, 5003, 7999, 8000, 8001, 20_000] {
        let rest: String = long.chars().skip(skipped).collect();
        assert_eq!(lines.rest_of(2, skipped), rest, "{skipped}");
    }
    assert_eq!(lines.rest_of(1, 2), "ort");
    assert_eq!(lines.rest_of(3, 0), "");
    assert_eq!(lines.rest_of(9, 2000), "");
    assert_eq!(lines.last(), Some((3, "")));
}
