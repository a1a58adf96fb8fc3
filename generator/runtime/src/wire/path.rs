//! Errors that say where in the JSON they happened.
//!
//! A message starts with the path in backticks: `` `data[3].direction`: invalid type … ``. Each
//! level puts its own step in front, so a path costs nothing as long as nothing fails.

use std::fmt::Display;

use serde::de::Error;

/// Puts a property name in front of an error's path.
pub(crate) fn at_key<E: Error>(key: &str) -> impl FnOnce(E) -> E {
    move |error| prepend(key, &error)
}

/// Puts an index in front of an error's path.
pub(crate) fn at_index<E: Error>(index: usize) -> impl FnOnce(E) -> E {
    move |error| prepend(format_args!("[{index}]"), &error)
}

fn prepend<E: Error>(step: impl Display, error: &E) -> E {
    let message = error.to_string();
    match message.strip_prefix('`') {
        Some(rest) if rest.starts_with('[') => E::custom(format_args!("`{step}{rest}")),
        Some(rest) => E::custom(format_args!("`{step}.{rest}")),
        None => E::custom(format_args!("`{step}`: {message}")),
    }
}
