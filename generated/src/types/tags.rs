// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `tags` uses.

use crate::wire::object;

/// A tag to create.
///
/// Schema `CreateTagInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTagInput {
    /// Name of the tag.
    pub name: String,
    /// Color of the label, as a hexadecimal RGB value.
    pub color: Option<String>,
}

object! {
    CreateTagInput {
        required name: "name",
        optional color: "color",
    }
}

impl CreateTagInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            color: None,
        }
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `color` if there is a value.
    #[must_use]
    pub fn maybe_color(self, color: Option<impl Into<String>>) -> Self {
        match color {
            Some(color) => self.color(color),
            None => self,
        }
    }
}
