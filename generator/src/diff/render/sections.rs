//! What a difference is told in: what breaks first, the longest parts last.

use crate::diff::{Change, Difference, How};

/// Changes under one title.
#[derive(Debug)]
pub(super) struct Section<'a> {
    pub(super) title: &'static str,
    pub(super) detail: Detail,
    pub(super) changes: Vec<&'a Change>,
}

/// How much is told of the changes of a section.
#[derive(Debug, Clone, Copy)]
pub(super) enum Detail {
    /// What each does to programs, for everybody to see.
    Prominent,
    /// The same, for those who want to know.
    Explained,
    /// No more than which they are, those of one kind and owner together.
    Listed,
    /// A line for each.
    Lines,
}

impl Difference {
    /// The sections that there is something in.
    pub(super) fn sections(&self) -> impl Iterator<Item = Section<'_>> {
        let breaks = |change: &Change| change.rust.is_breaking() || change.wire.is_breaking();
        let harmless = |hows: &'static [How]| {
            let all = self.changes.iter();
            all.filter(|change| !breaks(change) && hows.contains(&change.how))
                .collect()
        };
        let (in_rust, on_the_wire): (Vec<_>, Vec<_>) = self
            .changes
            .iter()
            .filter(|change| breaks(change))
            .partition(|change| change.rust.is_breaking());
        let sections = [
            ("Breaking in Rust", Detail::Prominent, in_rust),
            ("Breaking on the wire only", Detail::Prominent, on_the_wire),
            (
                "Deprecated",
                Detail::Listed,
                harmless(&[How::Deprecated, How::Restored]),
            ),
            ("Added", Detail::Listed, harmless(&[How::Added])),
            (
                "Other changes",
                Detail::Explained,
                harmless(&[How::Changed, How::Removed]),
            ),
            (
                "Renamed in the document only",
                Detail::Lines,
                harmless(&[How::Renamed]),
            ),
        ];
        let sections = sections
            .into_iter()
            .map(|(title, detail, changes)| Section {
                title,
                detail,
                changes,
            });
        sections.filter(|section| !section.changes.is_empty())
    }
}
