//! Errors that say where in the JSON they happened.
//!
//! A message starts with the path in backticks: `` `data[3].direction`: invalid type … ``. Each
//! level puts its own step in front, so a path costs nothing as long as nothing fails.

use std::fmt::Display;

use serde::de::Error;

use crate::secret::secrecy_of;

/// Puts a property name in front of an error's path. What the value is, is not said where the name
/// says that it is a secret.
pub(crate) fn at_key<E: Error>(key: &str) -> impl FnOnce(E) -> E {
    move |error| at_name(key, key, &error)
}

/// The same for the key of a map. As `["key"]`, it can be told from the names that the document has.
pub(crate) fn at_entry<E: Error>(key: &str) -> impl FnOnce(E) -> E {
    move |error| at_name(key, format_args!("[{key:?}]"), &error)
}

fn at_name<E: Error>(name: &str, step: impl Display, error: &E) -> E {
    let message = error.to_string();
    // The items of a list are what its name says; the properties of an object are not.
    let is_item = message.starts_with("`[") && !message.starts_with(A_KEY);
    let is_inside = message.starts_with('`') && !is_item;
    if !is_inside && secrecy_of(name).is_some() {
        return unshown(step);
    }
    prepend(step, error)
}

/// How a path begins that begins with the key of a map.
const A_KEY: &str = "`[\"";

/// Puts an index in front of an error's path.
pub(crate) fn at_index<E: Error>(index: usize) -> impl FnOnce(E) -> E {
    move |error| prepend(format_args!("[{index}]"), &error)
}

// needs: secrets
/// The error of a property that is a secret, without what it was.
pub(crate) fn at_hidden<E: Error>(key: &str) -> impl FnOnce(E) -> E {
    move |_| unshown(key)
}

fn unshown<E: Error>(step: impl Display) -> E {
    E::custom(format_args!("`{step}`: {UNSHOWN}"))
}

/// What is said of a value that may be secret and is not as expected.
pub(crate) const UNSHOWN: &str = "a value that may be secret, and is not shown, is not as expected";

fn prepend<E: Error>(step: impl Display, error: &E) -> E {
    let message = error.to_string();
    match message.strip_prefix('`') {
        Some(rest) if rest.starts_with('[') => E::custom(format_args!("`{step}{rest}")),
        Some(rest) => E::custom(format_args!("`{step}.{rest}")),
        None => E::custom(format_args!("`{step}`: {message}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_what_is_a_name_and_what_is_a_key() {
        let error = || serde_json::Error::custom("7 is odd");
        let entry = at_key("counts")(at_entry("a.b")(at_index(1)(error())));
        assert_eq!(entry.to_string(), r#"`counts["a.b"][1]`: 7 is odd"#);
        let inner = at_index(1)(at_entry("a")(at_key("id")(error())));
        assert_eq!(inner.to_string(), r#"`[1]["a"].id`: 7 is odd"#);
    }

    #[test]
    fn what_a_name_says_is_secret_goes_for_items_and_not_for_what_has_names_of_its_own() {
        let error = || serde_json::Error::custom("7 is odd");
        for hidden in [
            at_key("tokens")(error()),
            at_key("tokens")(at_index(1)(error())),
            at_key("all")(at_entry("token")(error())),
        ] {
            assert!(!hidden.to_string().contains('7'), "{hidden}");
        }
        for shown in [
            at_key("tokens")(at_entry("count")(error())),
            at_key("tokens")(at_key("count")(error())),
        ] {
            assert!(shown.to_string().contains('7'), "{shown}");
        }
    }
}
