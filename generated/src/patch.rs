// Copied from generator/runtime/src/patch.rs by `cargo xtask codegen`. Do not edit here.

//! What a partial update does to a property.

/// What a partial update does to a property: leave it unchanged, set it, or clear it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Patch<T> {
    /// The property is not sent and stays unchanged.
    #[default]
    Leave,
    /// The property is set to this value.
    Set(T),
    /// The property is sent as `null`, which clears it.
    Clear,
}

impl<T> Patch<T> {
    /// Returns the new value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Leave | Self::Clear => None,
        }
    }

    /// Returns whether the property is left unchanged.
    pub fn is_leave(&self) -> bool {
        matches!(self, Self::Leave)
    }

    /// Returns whether the property is cleared.
    pub fn is_clear(&self) -> bool {
        matches!(self, Self::Clear)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T> From<Option<T>> for Patch<T> {
    /// `None` clears the property.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }
}
