// Copied from generator/runtime/src/wire/told.rs by `cargo xtask codegen`. Do not edit here.

//! What people are told of a failure.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// How many characters people are told at most.
const LONGEST: usize = 400;

/// Says what a failure is about: its message, or else its class, and the id of the item.
pub(crate) fn tell<T: Serialize + ?Sized>(failure: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let json = serde_json::to_value(failure).unwrap_or_default();
    let text = |name: &str| {
        let text = json.get(name).and_then(Value::as_str);
        text.filter(|text| !text.trim().is_empty())
    };
    let message = text("message").or_else(|| text("_type"));
    let message = message.unwrap_or("no reason was given");
    let words: Vec<&str> = message.split_whitespace().collect();
    f.write_str(&words.join(" ").chars().take(LONGEST).collect::<String>())?;
    match text("id") {
        Some(id) if !message.contains(id) => write!(f, " (id {id})"),
        Some(_) | None => Ok(()),
    }
}

/// Implements `Display` for a type that says why something failed.
macro_rules! told {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::wire::tell(self, f)
            }
        }
    };
}
pub(crate) use told;
