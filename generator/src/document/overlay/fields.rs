//! The objects of an overlay, field by field.

use serde_json::{Map, Value};

use crate::diagnostics::{did_you_mean, nearest};
use crate::document::{Problems, join};

/// What may stand in an object of an overlay.
pub(super) struct Fields {
    /// What the object is called.
    pub(super) name: &'static str,
    pub(super) known: &'static [&'static str],
    pub(super) required: &'static [&'static str],
}

impl Fields {
    /// Whether an object may have a field; whose name begins with `x-` may be anything.
    pub(super) fn has(&self, key: &str) -> bool {
        self.known.contains(&key) || key.starts_with("x-")
    }
}

/// The fields of an object, which are known, and all there.
pub(super) fn fields<'v>(
    value: &'v Value,
    pointer: &str,
    fields: &Fields,
    problems: &mut Problems<'_>,
) -> Option<&'v Map<String, Value>> {
    let Fields {
        name,
        known,
        required,
    } = fields;
    let listed = || {
        let quoted: Vec<String> = known.iter().map(|key| format!("`{key}`")).collect();
        format!("it has the fields {}", quoted.join(", "))
    };
    let Some(entries) = value.as_object() else {
        problems.error(pointer, format!("{name} is an object"), listed());
        return None;
    };
    let mut meant = Vec::new();
    for key in entries.keys().filter(|key| !fields.has(key)) {
        let absent = known.iter().filter(|known| !entries.contains_key(**known));
        meant.extend(nearest(key, absent.copied()));
        let help = did_you_mean(key, known.iter().copied(), &listed());
        let at = join(pointer, key);
        problems.error_at_key(&at, format!("{name} has no field `{key}`"), help);
    }
    for key in *required {
        if !entries.contains_key(*key) && !meant.contains(key) {
            let message = format!("{name} needs the field `{key}`");
            problems.error(pointer, message, format!("add `{key}`"));
        }
    }
    Some(entries)
}

/// What a field says, which is a text if it is there.
pub(super) fn text<'v>(
    fields: Option<&'v Map<String, Value>>,
    key: &str,
    pointer: &str,
    problems: &mut Problems<'_>,
) -> Option<&'v str> {
    let value = fields?.get(key)?;
    let text = value.as_str();
    if text.is_none() {
        let help = "put it in quotes";
        problems.error(&join(pointer, key), format!("`{key}` is a text"), help);
    }
    text
}
