//! Leaves out of a file of the support code what a document does not need, and its tests.
//!
//! `// needs: …` stands above an item, or in the first line of a file. The code is formatted by
//! rustfmt, so an item ends where a line with its indentation closes it.

use super::needs::Needs;

/// What the comment begins with.
pub(super) const MARK: &str = "// needs: ";

/// What stands above an item that is for the tests of the support code.
const TEST: &str = "#[cfg(test)]";

/// The file with what is needed; none if all of it is not.
pub(super) fn select(text: &str, needs: &Needs) -> Option<String> {
    let text = match text.strip_prefix(MARK) {
        Some(rest) => {
            let (names, rest) = rest.split_once('\n').unwrap_or((rest, ""));
            if !needs.any_of(names) {
                return None;
            }
            rest
        }
        None => text,
    };
    if !text.contains(MARK) && !text.contains(TEST) {
        return Some(text.to_owned());
    }
    let mut out: Vec<&str> = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let code = line.trim_start();
        match code.strip_prefix(MARK) {
            Some(names) if needs.any_of(names) => continue,
            // The docs stand above it.
            None if code == TEST => {
                while out
                    .last()
                    .is_some_and(|line| line.trim_start().starts_with("///"))
                {
                    out.pop();
                }
            }
            None => {
                out.push(line);
                continue;
            }
            Some(_) => {}
        }
        let indentation = line.len() - code.len();
        for line in lines.by_ref() {
            if is_end(line, indentation) {
                break;
            }
        }
        // One blank line is enough between what stood around it, and none before the end.
        let opens = out
            .last()
            .is_none_or(|line| line.is_empty() || line.ends_with('{'));
        if opens {
            lines.next_if(|line| line.is_empty());
        }
        let closes = lines
            .peek()
            .is_none_or(|line| line.trim_start().starts_with('}'));
        if closes && out.last().is_some_and(|line| line.is_empty()) {
            out.pop();
        }
    }
    Some(out.join("\n") + "\n")
}

/// Whether an item with this indentation ends in a line.
fn is_end(line: &str, indentation: usize) -> bool {
    let code = line.trim_start();
    let is_own = line.len() - code.len() == indentation;
    let is_comment = code.starts_with("//") || code.starts_with("#[");
    is_own && !is_comment && (code.ends_with(';') || code.ends_with('}') || code.ends_with(','))
}

#[cfg(test)]
mod tests {
    use super::select;
    use crate::emit::support::needs::Needs;

    const TEXT: &str = "\
use a::B;
// needs: cookies
use a::Cookie;

impl A {
    // needs: cookies
    /// Two lines;
    /// of docs.
    fn cookie(
        &self,
    ) -> B
    where
        B: C,
    {
        x();
    }

    fn other(&self) {}

    // needs: cookies, pages
    fn last(&self) {}
}

#[cfg(test)]
mod tests {
    use super::*;
}
";

    #[test]
    fn what_is_not_needed_is_left_out() {
        let expected = "use a::B;\n\nimpl A {\n    fn other(&self) {}\n}\n";
        let selected = select(TEXT, &Needs::default()).expect("some of it is needed");
        assert_eq!(selected, expected);
    }

    #[test]
    fn a_file_may_not_be_needed() {
        assert_eq!(
            select("// needs: cookies\nuse a::B;\n", &Needs::default()),
            None
        );
    }
}
