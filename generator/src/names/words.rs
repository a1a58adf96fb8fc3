//! Words into identifiers.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Whether a path segment is a version: `v1`, `beta`.
pub fn is_version(segment: &str) -> bool {
    let numbered = segment
        .strip_prefix('v')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    numbered || ["alpha", "beta", "preview", "experimental"].contains(&segment)
}

/// `end user` as a type name: `EndUser`.
pub fn pascal(text: &str) -> String {
    identifier(&ascii(text).to_upper_camel_case(), "V")
}

/// `End Users` as a name of a function or a field: `end_users`.
pub fn snake(text: &str) -> String {
    let name = identifier(&ascii(text).to_snake_case(), "v");
    if is_keyword(&name) {
        format!("{name}_")
    } else {
        name
    }
}

/// Nothing but what may stand in an identifier; signs that make a difference become words.
fn ascii(text: &str) -> String {
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
    out
}

fn identifier(name: &str, prefix: &str) -> String {
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("{prefix}{name}")
    } else {
        name.to_owned()
    }
}

fn is_keyword(name: &str) -> bool {
    name == "_" || name == "gen" || syn::parse_str::<syn::Ident>(name).is_err()
}

/// A name that is not taken yet: with a number if need be.
pub(super) fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut free = name.to_owned();
    let name = name.trim_end_matches('_');
    let mut number = 2;
    while !taken.insert(free.clone()) {
        free = if name.starts_with(char::is_uppercase) {
            format!("{name}{number}")
        } else {
            format!("{name}_{number}")
        };
        number += 1;
    }
    free
}

/// The words of a text, in lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    ascii(text)
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Words without a singular of their own.
const SAME: &[&str] = &["analytics", "news", "series", "statistics"];

/// One of many: `queues` is `queue`, `categories` is `category`.
pub(super) fn singular(word: &str) -> String {
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
pub(super) fn singular_phrase(text: &str) -> Vec<String> {
    let mut words = words(text);
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

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
