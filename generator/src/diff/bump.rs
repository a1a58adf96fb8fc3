//! The version that follows.

use serde::Serialize;

use super::change::{Change, How};

/// The part of a version that has to grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    /// Nothing has changed.
    None,
    /// Nothing has changed for a program, but what it sends or what the documentation says has.
    Patch,
    /// Something was added or deprecated.
    Minor,
    /// Programs may no longer compile.
    Major,
}

impl Bump {
    pub(super) fn of(changes: &[Change]) -> Self {
        let needs = |change: &Change| match change.how {
            _ if change.rust.is_breaking() => Self::Major,
            How::Added | How::Deprecated => Self::Minor,
            _ if !change.also.is_empty() => Self::Minor,
            How::Removed | How::Changed | How::Renamed | How::Restored => Self::Patch,
        };
        changes.iter().map(needs).max().unwrap_or(Self::None)
    }

    /// As cargo's rules call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The version that follows, by cargo's rules: before 1.0 the second number says what breaks,
    /// and the third all else. None if the version is not of the form `1.2.3`.
    pub fn next(self, version: &str) -> Option<String> {
        let mut numbers = version.split('.').map(|part| part.parse::<u64>().ok());
        let (major, minor, patch) = (numbers.next()??, numbers.next()??, numbers.next()??);
        if numbers.next().is_some() {
            return None;
        }
        let (major, minor, patch) = match (self, major, minor) {
            (Self::None, _, _) => (major, minor, patch),
            // Before 0.1 every number is one that breaks.
            (_, 0, 0) => (0, 0, patch.checked_add(1)?),
            (Self::Major, 0, _) => (0, minor.checked_add(1)?, 0),
            (Self::Minor | Self::Patch, 0, _) | (Self::Patch, _, _) => {
                (major, minor, patch.checked_add(1)?)
            }
            (Self::Minor, _, _) => (major, minor.checked_add(1)?, 0),
            (Self::Major, _, _) => (major.checked_add(1)?, 0, 0),
        };
        Some(format!("{major}.{minor}.{patch}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_is_the_one_that_cargo_expects() {
        for (version, bump, next) in [
            ("0.1.0", Bump::Major, Some("0.2.0")),
            ("0.1.3", Bump::Minor, Some("0.1.4")),
            ("0.1.3", Bump::Patch, Some("0.1.4")),
            ("0.1.3", Bump::None, Some("0.1.3")),
            ("0.0.3", Bump::Minor, Some("0.0.4")),
            ("1.2.3", Bump::Major, Some("2.0.0")),
            ("1.2.3", Bump::Minor, Some("1.3.0")),
            ("1.2.3", Bump::Patch, Some("1.2.4")),
            ("1.2", Bump::Patch, None),
            ("1.2.3-rc.1", Bump::Patch, None),
            ("0.1.18446744073709551615", Bump::Patch, None),
        ] {
            assert_eq!(bump.next(version).as_deref(), next, "{bump:?} of {version}");
        }
    }
}
