//! Words into identifiers.

use std::borrow::Cow;

use heck::{ToLowerCamelCase as _, ToSnakeCase as _, ToUpperCamelCase as _};

/// Whether a path segment is a version: `v1`, `beta`.
pub fn is_version(segment: &str) -> bool {
    let numbered = segment
        .strip_prefix('v')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    numbered || ["alpha", "beta", "preview", "experimental"].contains(&segment)
}

/// `end user` as a type name: `EndUser`.
pub fn pascal(text: &str) -> String {
    identifier(upper_camel_case(&ascii(text)), "V")
}

/// `End Users` as a name of a function or a field: `end_users`.
pub fn snake(text: &str) -> String {
    let mut name = identifier(snake_case(&ascii(text)), "v");
    if is_keyword(&name) {
        name.push('_');
    }
    name
}

/// `endUsers` as `end_users`.
fn snake_case(text: &str) -> String {
    plain(text, "_", false).unwrap_or_else(|| text.to_snake_case())
}

/// `end users` as `EndUsers`.
fn upper_camel_case(text: &str) -> String {
    plain(text, "", true).unwrap_or_else(|| text.to_upper_camel_case())
}

/// The words of a text with this between them. Most names are plain words, where a capital letter
/// stands between two small ones or begins a word, and not worth a look at each case of Unicode;
/// none if this is another.
fn plain(text: &str, between: &str, capitals: bool) -> Option<String> {
    let bytes = text.as_bytes();
    let is_lower = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
    let mut joined = String::with_capacity(text.len() + 4);
    let mut begins = true;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => {}
            b'A'..=b'Z' if !is_lower(bytes.get(at + 1)) => return None,
            b'A'..=b'Z' if !begins && !is_lower(bytes.get(at - 1)) => return None,
            b'A'..=b'Z' => begins = true,
            0x80.. => return None,
            _ => {
                begins = true;
                continue;
            }
        }
        if begins && !joined.is_empty() {
            joined.push_str(between);
        }
        joined.push(char::from(if begins && capitals {
            byte.to_ascii_uppercase()
        } else {
            byte.to_ascii_lowercase()
        }));
        begins = false;
    }
    Some(joined)
}

/// `end_users` as `endUsers`, the name on the wire that the name of a field says.
pub(crate) fn lower_camel_case(name: &str) -> String {
    let Some(mut camel) = plain(name, "", true) else {
        return name.to_lower_camel_case();
    };
    if let Some(first) = camel.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    camel
}

/// Nothing but what may stand in an identifier; signs that make a difference become words.
fn ascii(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for (index, character) in text.chars().enumerate() {
        match character {
            '+' => out.push_str(" plus "),
            '*' => out.push_str(" star "),
            '-' if index == 0 => out.push_str("minus "),
            _ if character.is_ascii_alphanumeric() => out.push(character),
            _ => out.push(' '),
        }
    }
    Cow::Owned(out)
}

fn identifier(mut name: String, prefix: &str) -> String {
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert_str(0, prefix);
    }
    name.truncate(cut(&name, LONGEST).len());
    name
}

/// How long a name is at most: files are named so, and disks refuse names of 256 bytes.
pub(crate) const LONGEST: usize = 100;

/// A name without what is too much, behind a word if it has words.
fn cut(name: &str, longest: usize) -> &str {
    let Some((start, end)) = name.split_at_checked(longest) else {
        return name;
    };
    let begins =
        |at: &usize| start.as_bytes()[*at] == b'_' || start.as_bytes()[*at].is_ascii_uppercase();
    let is_whole = end.is_empty() || end.starts_with(|c: char| c == '_' || c.is_ascii_uppercase());
    let word = (longest / 2..longest).rev().find(begins);
    match word {
        Some(at) if !is_whole => &start[..at],
        _ => start,
    }
}

fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// The words that are no names in any edition of Rust. A test holds it to what `syn` says.
const KEYWORDS: &[&str] = &[
    "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A name that can be taken: with a number if need be.
pub(crate) fn first_free(name: &str, mut take: impl FnMut(&str) -> bool) -> String {
    let mut free = cut(name, LONGEST).to_owned();
    let name = name.trim_end_matches('_');
    let mut number = 2;
    while !take(&free) {
        let end = if name.starts_with(char::is_uppercase) {
            number.to_string()
        } else {
            format!("_{number}")
        };
        free = cut(name, LONGEST - end.len()).to_owned() + &end;
        number += 1;
    }
    free
}

/// The words of a text, in lower case.
pub(crate) fn words(text: &str) -> Vec<String> {
    snake_case(&ascii(text))
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The class and the parameters in the name of an instance of a generic class:
/// `BulkActionSuccess_BulkError_Agent` is a `BulkActionSuccess` of these two. Each of them begins
/// with a capital letter: `data_connector` and `ACCOUNT_STATUS` are names of two words.
pub(crate) fn generic_class(name: &str) -> Option<(&str, &str)> {
    let (class, parameters) = name.split_once(['_', '['])?;
    let mut parts = parameters.split(|c: char| !c.is_alphanumeric());
    let is_class = |part: &str| part.is_empty() || part.starts_with(char::is_uppercase);
    let is_generic = class.starts_with(char::is_uppercase)
        && name.contains(char::is_lowercase)
        && parts.all(is_class);
    is_generic.then_some((class, parameters))
}

/// Words without a singular of their own.
const SAME: &[&str] = &["analytics", "news", "series", "statistics"];

/// One of many: `queues` is `queue`, `categories` is `category`.
pub(crate) fn singular(word: &str) -> String {
    let stem = |suffix: &str| word.strip_suffix(suffix).filter(|stem| !stem.is_empty());
    if SAME.contains(&word) || ["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        return word.to_owned();
    }
    if let Some(stem) = stem("ies") {
        return format!("{stem}y");
    }
    for end in ["sses", "xes", "ches", "shes", "uses"] {
        if word.ends_with(end) {
            return word[..word.len() - 2].to_owned();
        }
    }
    stem("s").unwrap_or(word).to_owned()
}

/// The same words with the last one in the singular.
pub(crate) fn singular_phrase(text: &str) -> Vec<String> {
    let mut words = words(text);
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn plain_names_are_written_as_all_others() {
        let mut names = vec![String::new()];
        for _ in 0..5 {
            let longer = names.iter().flat_map(|name| {
                ["a", "z", "B", "1", "_", " ", "é"].map(|character| format!("{name}{character}"))
            });
            names.extend(longer.collect::<Vec<_>>());
            names.sort();
            names.dedup();
        }
        assert!(names.len() > 5_000);
        for name in names {
            assert_eq!(snake_case(&name), name.to_snake_case(), "{name}");
            assert_eq!(
                upper_camel_case(&name),
                name.to_upper_camel_case(),
                "{name}"
            );
            assert_eq!(
                lower_camel_case(&name),
                name.to_lower_camel_case(),
                "{name}"
            );
        }
    }

    #[test]
    fn anything_becomes_an_identifier() {
        for (text, expected) in [
            ("createdAt", "created_at"),
            ("_type", "type_"),
            ("type", "type_"),
            ("self", "self_"),
            ("1st", "v1st"),
            ("\u{1f389}", "v"),
            ("contact-endpoints", "contact_endpoints"),
        ] {
            let name = snake(text);
            assert!(name == expected || text == "\u{1f389}", "{text}: {name}");
            assert!(
                syn::parse_str::<syn::Ident>(&name).is_ok(),
                "{text}: {name}"
            );
        }
        for text in [
            "EmailEndpoint",
            "1st",
            "",
            "\u{1f389}",
            "en-US",
            "-1",
            "+1",
            "Self",
        ] {
            assert!(
                syn::parse_str::<syn::Ident>(&pascal(text)).is_ok() || pascal(text) == "Self",
                "{text}"
            );
        }
    }

    #[test]
    fn keywords_are_what_is_no_name() {
        for word in KEYWORDS {
            let is_name = syn::parse_str::<syn::Ident>(word).is_ok();
            // It is a keyword since the edition that the crate is written in.
            assert_eq!(is_name, *word == "gen", "{word}");
        }
    }

    #[test]
    fn long_names_are_cut_and_stay_apart() {
        let words = "one two three ".repeat(20);
        assert!(snake(&words).ends_with("two_three"), "{}", snake(&words));
        assert!(pascal(&words).ends_with("TwoThree"), "{}", pascal(&words));
        let word = "a".repeat(300);
        assert_eq!(snake(&word), "a".repeat(LONGEST));
        let mut taken = BTreeSet::new();
        let names: Vec<String> = (0..12)
            .map(|_| first_free(&snake(&word), |name| taken.insert(name.to_owned())))
            .collect();
        assert_eq!(taken.len(), 12);
        assert!(names.iter().all(|name| name.len() <= LONGEST));
        assert_eq!(pascal(&names[11]).len(), LONGEST - 1);
    }

    #[test]
    fn singulars() {
        for (many, one) in [
            ("queues", "queue"),
            ("categories", "category"),
            ("status", "status"),
            ("statuses", "status"),
            ("analytics", "analytics"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
