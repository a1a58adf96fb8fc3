//! Prose of the document as doc comments, whatever is in it.

use std::borrow::Cow;

use crate::visible::{is_hidden, visible};

/// Where lines are broken.
const WIDTH: usize = 92;

/// Documentation of these paragraphs, each line with its line feed.
pub(super) fn doc(paragraphs: &[String]) -> String {
    let mut text = String::with_capacity(paragraphs.iter().map(|text| text.len() + 16).sum());
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        if !text.is_empty() {
            text.push_str("///\n");
        }
        for line in wrapped(paragraph) {
            let line = line.trim_end_matches(' ');
            text.push_str(if line.is_empty() { "///" } else { "/// " });
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// The attribute of what is deprecated.
pub(super) fn deprecated(is_deprecated: bool) -> &'static str {
    if is_deprecated { "#[deprecated]\n" } else { "" }
}

/// The attribute of a setter that is called like the method of an operator, such as `add`.
pub(super) fn called_like_an_operator(name: &str) -> &'static str {
    const OPERATORS: &[&str] = &[
        "add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub",
    ];
    if OPERATORS.contains(&name) {
        "#[allow(clippy::should_implement_trait)]\n"
    } else {
        ""
    }
}

/// The lines of a paragraph, none too long. Code and tables stay as they are.
pub(super) fn wrapped(paragraph: &str) -> Vec<Cow<'_, str>> {
    let mut lines = Vec::new();
    let mut fenced = false;
    for line in paragraph.lines() {
        let bare = line.trim_start();
        fenced ^= bare.starts_with("```");
        if fenced || line.chars().count() <= WIDTH || bare.starts_with(['|', '#', '`']) {
            lines.push(Cow::Borrowed(line));
            continue;
        }
        let item = bare.starts_with("- ") || bare.starts_with("* ");
        let indent = " ".repeat(line.len() - bare.len() + if item { 2 } else { 0 });
        let mut open = line[..line.len() - bare.len()].to_owned();
        let mut fresh = true;
        for word in bare.split(' ') {
            // A line that begins with one of these would be something else.
            let safe = !word.starts_with(['-', '*', '+', '#', '>', '=', '|', '`', '~'])
                && !word.starts_with(|c: char| c.is_ascii_digit());
            if !fresh && safe && open.chars().count() + 1 + word.chars().count() > WIDTH {
                lines.push(Cow::Owned(std::mem::replace(&mut open, indent.clone())));
                fresh = true;
            }
            if !fresh {
                open.push(' ');
            }
            open.push_str(word);
            fresh = false;
        }
        lines.push(Cow::Owned(open));
    }
    lines
}

/// How many lines of a description anybody reads.
const MOST_LINES: usize = 2_000;

/// A description as rustdoc takes it: no links that lead nowhere, no HTML, no code that would
/// be compiled.
pub(super) fn prose(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut fenced = false;
    let mut item = false;
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    };
    let mut lines = text.lines();
    for line in lines.by_ref().take(MOST_LINES) {
        let line = shown(line);
        let line = line.trim_end();
        let bare = line.trim_start();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            out.push(if fenced {
                "```".to_owned()
            } else {
                "```text".to_owned()
            });
            fenced = !fenced;
        } else if fenced {
            out.push(line.to_owned());
        } else {
            // Four spaces would make it code; an item of a list goes on with two.
            let begins = ["- ", "* ", "+ "].iter().any(|mark| bare.starts_with(mark));
            let numbered = bare.split_once(['.', ')']).is_some_and(|(number, _)| {
                !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
            });
            let continues = item && !begins && !numbered && !bare.is_empty();
            let indent = (line.len() - bare.len())
                .min(3)
                .max(if continues { 3 } else { 0 });
            item = begins || numbered || continues;
            // Five spaces behind the mark of an item would make it code, too.
            let tidy = match bare.split_once(' ') {
                Some((mark, text)) if begins || numbered => format!("{mark} {}", text.trim_start()),
                _ => bare.to_owned(),
            };
            out.push(format!("{}{}", " ".repeat(indent), inline(&tidy)));
        }
    }
    if fenced {
        out.push("```".to_owned());
    }
    if lines.next().is_some() {
        out.push("…".to_owned());
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    let start = out.iter().position(|line| !line.is_empty()).unwrap_or(0);
    out[start..].join("\n")
}

/// A line without what cannot be seen, and with spaces for tabs.
fn shown(line: &str) -> Cow<'_, str> {
    if !line.chars().any(is_hidden) {
        return Cow::Borrowed(line);
    }
    let line = line.replace('\t', "    ");
    Cow::Owned(line.chars().filter(|c| !is_hidden(*c)).collect())
}

/// The prose of a description as its own sentence or sentences.
pub(super) fn sentence(text: &str) -> String {
    let text = prose(text);
    let is_code = text.lines().next_back() == Some("```");
    let closed =
        text.ends_with(|c: char| !c.is_alphanumeric() && !matches!(c, ')' | '`')) || is_code;
    if text.is_empty() || closed {
        text
    } else {
        format!("{text}.")
    }
}

/// A name as code in a line, whatever is in it.
pub(super) fn code(name: &str) -> String {
    if name.trim().is_empty() {
        return format!("`{name:?}`");
    }
    let text = visible(name);
    if !text.contains('`') {
        return ["`", &text, "`"].concat();
    }
    let runs = text.split(|c| c != '`').map(str::len);
    let longest = runs.max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let gap = if longest > 0 { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

/// One line outside code blocks. Code is between as many backticks as there are in front of it.
fn inline(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('`') {
        plain(&rest[..at], &mut out);
        let fence = ticks(&rest[at..]);
        let (opening, behind) = rest[at..].split_at(fence);
        if let Some(end) = closing(behind, fence) {
            out.push_str(opening);
            out.push_str(&behind[..end]);
            rest = &behind[end..];
        } else {
            out.push_str(&"\\`".repeat(fence));
            rest = behind;
        }
    }
    plain(rest, &mut out);
    out
}

/// How many backticks a text begins with.
fn ticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// Where code ends that began with so many backticks, these included.
fn closing(text: &str, fence: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(next) = text[at..].find('`') {
        let found = ticks(&text[at + next..]);
        at += next + found;
        if found == fence {
            return Some(at);
        }
    }
    None
}

/// Text that is not code.
fn plain(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['[', ']', '<', '>', 'h', '\\']) {
        out.push_str(&rest[..at]);
        let here = &rest[at..];
        let taken = link(here).or_else(|| url(here, out));
        if let Some((length, text)) = taken {
            out.push_str(&text);
            rest = &here[length..];
            continue;
        }
        let Some(character) = here.chars().next() else {
            break;
        };
        if character != 'h' {
            out.push('\\');
        }
        out.push(character);
        rest = &here[character.len_utf8()..];
    }
    out.push_str(rest);
}

/// `[text](https://…)`, which stays as it is.
fn link(text: &str) -> Option<(usize, String)> {
    let inner = text.strip_prefix('[')?;
    let (label, rest) = inner.split_at(inner.find(['[', ']', '<', '>'])?);
    let target = rest.strip_prefix("](")?;
    let (url, rest) = target.split_at(target.find([')', ' ', '<', '>', '['])?);
    let fine =
        rest.starts_with(')') && ["https://", "http://"].iter().any(|it| url.starts_with(it));
    let link = format!("[{label}]({url})");
    fine.then_some((link.len(), link))
}

/// A bare URL, which gets angle brackets.
fn url(text: &str, before: &str) -> Option<(usize, String)> {
    let bracketed = text
        .strip_prefix('<')
        .filter(|inner| inner.starts_with("http"));
    let inner = bracketed.unwrap_or(text);
    if !(inner.starts_with("https://") || inner.starts_with("http://")) {
        return None;
    }
    if bracketed.is_none() && before.ends_with(char::is_alphanumeric) {
        // Behind a letter no brackets can stand; an escape keeps it from being a URL.
        let scheme = text.find(':')?;
        return Some((scheme + 1, format!("{}\\:", &text[..scheme])));
    }
    let whole = inner
        .find(|c: char| c.is_whitespace() || "<>\"'`()".contains(c))
        .unwrap_or(inner.len());
    if inner[..whole].contains(['{', '[', '|', '\\', '^']) {
        // A template is no URL.
        let extra = usize::from(bracketed.is_some());
        let close = usize::from(bracketed.is_some() && inner[whole..].starts_with('>'));
        return Some((extra + whole + close, format!("`{}`", &inner[..whole])));
    }
    let end = inner
        .find(|c: char| c.is_whitespace() || "<>\"'`()[]{}|\\^".contains(c))
        .unwrap_or(inner.len());
    let url = inner[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    let taken = match bracketed {
        Some(inner) if inner[url.len()..].starts_with('>') => url.len() + 2,
        Some(_) => return None,
        None => url.len(),
    };
    Some((taken, format!("<{url}>")))
}

#[cfg(test)]
mod tests {
    use super::{code, prose};

    #[test]
    fn a_name_is_code_whatever_is_in_it() {
        for (name, expected) in [
            ("plain", "`plain`"),
            ("a`b``c", "``` a`b``c ```"),
            ("", "`\"\"`"),
            (" ", "`\" \"`"),
            ("a\nb\u{202e}", "`a\\nb\\u{202e}`"),
        ] {
            assert_eq!(code(name), expected);
        }
    }

    #[test]
    fn prose_cannot_harm_the_docs() {
        for (text, expected) in [
            ("Plain text.", "Plain text."),
            (
                "See [Agent] and [docs](https://docs.example).",
                "See \\[Agent\\] and [docs](https://docs.example).",
            ),
            ("A <b>bold</b> word", "A \\<b\\>bold\\</b\\> word"),
            (
                "At https://example.com/a?b=c.",
                "At <https://example.com/a?b=c>.",
            ),
            ("`code [x] <y>` stays", "`code [x] <y>` stays"),
            ("one ` tick", "one \\` tick"),
            ("` [a] ``` <b>", "\\` \\[a\\] \\`\\`\\` \\<b\\>"),
            ("``a ` [b]`` [c]", "``a ` [b]`` \\[c\\]"),
            ("    indented\n        more", "   indented\n   more"),
            ("```rust\nlet x\n", "```text\nlet x\n```"),
            ("a\r\nb\u{202e}", "a\nb"),
            ("- one\ntwo\n\nthree", "- one\n   two\n\nthree"),
            ("xhttps://a.example", "xhttps\\://a.example"),
            (
                "see https://{name}.example/a now",
                "see `https://{name}.example/a` now",
            ),
            ("-      code", "- code"),
            ("h", "h"),
        ] {
            assert_eq!(prose(text), expected);
        }
    }
}
