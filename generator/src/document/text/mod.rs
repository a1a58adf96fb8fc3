//! A text, YAML or JSON, as a JSON value that knows where each node of it stands.
//!
//! Both languages are read by events into one builder, which holds them to the same rules: no key
//! stands twice, nothing is nested too deep, and aliases copy no more than they should.

mod build;
mod bytes;
mod editing;
mod json;
mod places;
mod scalar;
mod yaml;

#[cfg(test)]
mod tests;

pub(super) use build::{MAX_COPIED, depth, weight};
pub use bytes::decode;
pub(super) use editing::{Branch, Editing, Step};
pub(super) use places::{Origin, Place, Places};

use serde_json::Value;

use build::Built;

/// How large a text may be.
pub const MAX_BYTES: usize = 45 * 1024 * 1024;

/// How deep a text may be nested.
pub(super) const MAX_DEPTH: usize = 100;

/// A text that has been read.
#[derive(Debug)]
pub(super) struct Text {
    /// What it says.
    pub(super) json: Value,
    /// Where it says so.
    pub(super) places: Places,
    /// What is wrong though it could be read: keys that stand twice, and the like.
    pub(super) faults: Vec<Fault>,
}

/// Why a text cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Where it ends to be readable.
    pub(super) place: Place,
    /// The node there, as far as it is known.
    pub(super) pointer: Option<String>,
    /// What is wrong.
    pub(super) message: String,
    /// What would be right.
    pub(super) help: String,
}

/// Reads a text.
///
/// # Errors
///
/// What is wrong, up to the one place where the text ends to make sense.
pub(super) fn read(name: &str, text: &str) -> Result<Text, Vec<Fault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    check(text)?;
    let Built {
        json,
        places,
        faults,
    } = language(name, text)?;
    match json {
        Some(json) => Ok(Text {
            json,
            places,
            faults,
        }),
        None if faults.is_empty() => Err(vec![empty()]),
        None => Err(faults),
    }
}

/// What can be said before any parser sees the text.
fn check(text: &str) -> Result<(), Vec<Fault>> {
    if text.len() > MAX_BYTES {
        return Err(vec![bytes::too_large()]);
    }
    if text.trim().is_empty() {
        return Err(vec![empty()]);
    }
    match bytes::control(text.as_bytes()) {
        None => Ok(()),
        Some(offset) => Err(vec![Fault {
            place: Place::of_offset(text, offset),
            pointer: None,
            message: format!(
                "the character U+{:04X} is not allowed in a text",
                text.as_bytes()[offset]
            ),
            help: format!(
                "remove it, or write `\\u{:04x}` within double quotes; if there are many of them, \
                 this is no text",
                text.as_bytes()[offset]
            ),
        }]),
    }
}

/// JSON is read as JSON, though most of it is YAML too: the escapes of strings differ.
fn language(name: &str, text: &str) -> Result<Built, Vec<Fault>> {
    let is_json = std::path::Path::new(name)
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    if !is_json && !text.trim_start().starts_with(['{', '[']) {
        return yaml::read(text).map_err(|fault| vec![fault]);
    }
    match json::read(text) {
        Ok(built) => Ok(built),
        Err(fault) if is_json => Err(vec![fault]),
        // YAML may begin so too; which of the two it means to be is seen by its first key.
        Err(fault) => yaml::read(text).map_err(|other| {
            let first = text
                .trim_start()
                .trim_start_matches(['{', '['])
                .trim_start();
            vec![if first.starts_with('"') { fault } else { other }]
        }),
    }
}

fn empty() -> Fault {
    Fault {
        place: Place::START,
        pointer: None,
        message: "the text is empty".to_owned(),
        help: "a document begins with `openapi: 3.0.3`, an overlay with `overlay: 1.0.0`"
            .to_owned(),
    }
}
