//! Goes on calling what has moved: an action with `x-move: {from: /beta, to: /v1}`.

use serde_json::{Map, Value};

use super::fields::{Fields, fields, text};
use crate::document::text::{Editing, Step};
use crate::document::{Problems, join};

const MOVE: Fields = Fields {
    name: "`x-move`",
    known: &["from", "to"],
    required: &["from", "to"],
};

/// What the keys of an object begin with, and with what they should.
#[derive(Debug)]
pub(super) struct Move {
    from: String,
    to: String,
}

impl Move {
    /// Reads it; none if anything is wrong, and the problems say what.
    pub(super) fn read(json: &Value, pointer: &str, problems: &mut Problems<'_>) -> Option<Self> {
        let fields = Some(fields(json, pointer, &MOVE, problems)?);
        let mut prefix = |key| {
            let prefix = text(fields, key, pointer, problems)?;
            if prefix.starts_with('/') && prefix.len() > 1 && !prefix.ends_with('/') {
                return Some(prefix.to_owned());
            }
            let help = "write it with a slash in front and none behind: `/v1`";
            let message = format!("`{prefix}` is not the beginning of a path");
            problems.error(&join(pointer, key), message, help);
            None
        };
        let (from, to) = (prefix("from"), prefix("to"));
        Some(Self {
            from: from?,
            to: to?,
        })
    }

    /// Renames the keys of a node, and tells how many. The places stay.
    ///
    /// # Errors
    ///
    /// There is a key of that name already.
    pub(super) fn apply(&self, document: &mut Editing, steps: &[Step]) -> Result<usize, String> {
        let Some((Value::Object(entries), _)) = document.node(steps) else {
            return Ok(0);
        };
        let mut renamed = 0;
        let mut moved = Map::new();
        for (key, value) in std::mem::take(entries) {
            let rest = key.strip_prefix(&self.from);
            let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with('/'));
            let own = rest.map_or_else(|| key.clone(), |rest| format!("{}{rest}", self.to));
            renamed += usize::from(rest.is_some());
            if moved.contains_key(&own) {
                return Err(own);
            }
            moved.insert(own, value);
        }
        *entries = moved;
        Ok(renamed)
    }

    /// What nothing begins with, if nothing was renamed.
    pub(super) fn from(&self) -> &str {
        &self.from
    }
}
