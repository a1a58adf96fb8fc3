//! What a partial update does to a property.

/// What a partial update does to a property: leave it unchanged, set it, or clear it.
///
/// An `Option` does not become one by itself, since `None` could mean either of two things. Say which:
///
/// ```
/// use dixa::Patch;
///
/// let unknown: Option<&str> = None;
/// assert!(Patch::set_or_leave(unknown).is_leave());
/// assert!(Patch::set_or_clear(unknown).is_clear());
/// assert_eq!(Patch::set_or_clear(Some("Ada")), Patch::Set("Ada"));
/// ```
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
    /// Sets the property to a value, or leaves it unchanged if there is none.
    pub fn set_or_leave(value: Option<T>) -> Self {
        value.map_or(Self::Leave, Self::Set)
    }

    /// Sets the property to a value, or clears it if there is none.
    pub fn set_or_clear(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }

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
