//! A difference as a person reads it.

use std::io::{self, Write};

use similar::TextDiff;

/// How many lines of a file's difference are shown.
const LINES: usize = 200;

/// Writes the unified diff from the text on the disk to the one that would be written.
pub fn unified(
    out: &mut dyn Write,
    shown: &str,
    old: Option<&str>,
    new: Option<&str>,
) -> io::Result<()> {
    let name = |text: Option<&str>, side: char| match text {
        Some(_) => format!("{side}/{shown}"),
        None => String::from("/dev/null"),
    };
    let diff = TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default());
    let text = diff
        .unified_diff()
        .header(&name(old, 'a'), &name(new, 'b'))
        .to_string();
    let mut lines = text.lines();
    for line in lines.by_ref().take(LINES) {
        writeln!(out, "{line}")?;
    }
    match lines.count() {
        0 => Ok(()),
        more => writeln!(out, "… {more} more lines of this difference are not shown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diff(old: Option<&str>, new: Option<&str>) -> io::Result<String> {
        let mut out = Vec::new();
        unified(&mut out, "src/a.rs", old, new)?;
        Ok(String::from_utf8_lossy(&out).into_owned())
    }

    #[test]
    fn a_changed_line_is_shown_from_old_to_new() -> io::Result<()> {
        let text = diff(Some("one\ntwo\n"), Some("one\nthree\n"))?;
        assert_eq!(
            text,
            "--- a/src/a.rs\n+++ b/src/a.rs\n@@ -1,2 +1,2 @@\n one\n-two\n+three\n"
        );
        Ok(())
    }

    #[test]
    fn a_missing_file_comes_from_nowhere() -> io::Result<()> {
        assert!(diff(None, Some("one\n"))?.starts_with("--- /dev/null\n+++ b/src/a.rs\n"));
        Ok(())
    }

    #[test]
    fn a_long_difference_is_cut_and_says_so() -> io::Result<()> {
        let text = diff(None, Some(&"line\n".repeat(500)))?;
        assert_eq!(text.lines().count(), LINES + 1);
        assert!(
            text.ends_with("… 303 more lines of this difference are not shown\n"),
            "{text}"
        );
        Ok(())
    }
}
