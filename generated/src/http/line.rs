// Copied from generator/runtime/src/http/line.rs by `cargo xtask codegen`. Do not edit here.

//! Texts of others, made fit for a line of ours.

use std::fmt::Write;

/// A text as one line of at most so many characters: line breaks and other control characters,
/// and those that change the direction of the text, appear as escapes. Of addresses, the query
/// is left out: it holds what was asked for, such as e-mail addresses.
pub(crate) fn line(text: &str, most: usize) -> String {
    let mut line = String::new();
    let mut left = most;
    let mut rest = text.trim();
    while let Some(next) = rest.chars().next() {
        if left == 0 {
            line.pop();
            line.push('…');
            break;
        }
        let before = line.len();
        if is_shown(next) {
            line.push(next);
        } else if next.is_ascii() {
            let _ = write!(line, "{}", next.escape_default());
        } else {
            let _ = write!(line, "{}", next.escape_unicode());
        }
        rest = rest.get(next.len_utf8()..).unwrap_or_default();
        if next == '?'
            && let Some(after) = after_query(rest)
        {
            line.push('…');
            rest = after;
        }
        let added = line.get(before..).unwrap_or_default().chars().count();
        left = left.saturating_sub(added);
    }
    line
}

/// What comes after a query, if the text begins with one.
fn after_query(text: &str) -> Option<&str> {
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '<' | '>' | ')');
    let (query, rest) = text.split_at(text.find(ends).unwrap_or(text.len()));
    query.contains(['=', '@', '%', '&']).then_some(rest)
}

fn is_shown(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}');
    !c.is_control() && !turns
}
