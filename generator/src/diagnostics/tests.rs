use super::{Diagnostic, Excerpt, Location, Severity};

fn diagnostic(line: &str, column: usize, length: usize) -> Diagnostic {
    Diagnostic {
        severity: Severity::Warning,
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
