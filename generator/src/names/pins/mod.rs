//! `names.toml`: which name belongs to which thing, for good, and what the thing is known by.

mod read;
mod write;

use std::collections::BTreeMap;
use std::fmt;

use crate::Removed;
use crate::diagnostics::{Diagnostic, Location, Severity};
use crate::document::Problems;
use crate::maps::HashMap;
use crate::model::Shape;

/// The pinned names: those of the file, and those that are added to them.
#[derive(Debug, Clone, Default)]
pub struct Pins {
    pub(super) operations: Vec<OperationPin>,
    pub(super) types: Vec<TypePin>,
    /// What becomes of those whose thing is gone.
    removed: Removed,
    /// The text that was read.
    text: String,
    /// What stands before the first section.
    preamble: String,
}

/// Pinned members: the name in Rust, and what has it. That is what it is on the wire; and of a variant
/// the type that it holds, if that is called otherwise.
pub(super) type PinnedMembers = BTreeMap<String, Vec<String>>;

/// The name of an operation: `agents.list`.
#[derive(Debug, Clone, Default)]
pub(super) struct OperationPin {
    /// Its method and path.
    pub(super) identity: String,
    /// Its service and method.
    pub(super) name: String,
    /// The type of its calls, if it is not called after the method.
    pub(super) builder: Option<String>,
    /// The names of parameters that their names on the wire do not say.
    pub(super) params: PinnedMembers,
    /// The order of the parameters that must be given, if there are several.
    pub(super) arguments: Vec<String>,
    /// Whether it is gone, and its name kept for it.
    pub(super) removed: bool,
    /// The lines of comment above it.
    pub(super) comment: String,
    /// Where it begins in the text.
    pub(super) offset: usize,
}

/// The name of a type, and what the type is known by.
#[derive(Debug, Clone, Default)]
pub(super) struct TypePin {
    /// Its name.
    pub(super) name: String,
    /// What it is, and how the API reaches it, or did; none if that is not known any more.
    pub(super) evidence: Option<PinnedIdentity>,
    /// Whether it is gone, and its name kept for it.
    pub(super) removed: bool,
    /// The names of members that their names on the wire do not say.
    pub(super) members: PinnedMembers,
    /// Whether it had no name before this run.
    pub(super) is_new: bool,
    /// Whether an operation leads to it in this edition.
    pub(super) is_reached: bool,
    /// The lines of comment above it.
    pub(super) comment: String,
    /// Where it begins in the text.
    pub(super) offset: usize,
}

/// What a type is known by. Each part can change in a new edition, all of them hardly will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PinnedIdentity {
    /// What it is.
    pub(super) kind: PinnedShape,
    /// Ways from operations to it.
    pub(super) ways: Vec<String>,
    /// Its class in the document, if its name does not say it.
    pub(super) class: Option<String>,
    /// The names of its type parameters.
    pub(super) params: Vec<String>,
    /// The properties that a union gives out.
    pub(super) accessors: Vec<String>,
    /// The order of the properties that a request must have, if there are several.
    pub(super) arguments: Vec<String>,
}

/// What a type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PinnedShape {
    Struct,
    Union,
    Enumeration,
}

impl PinnedShape {
    pub(super) const ALL: [Self; 3] = [Self::Struct, Self::Union, Self::Enumeration];

    pub(super) fn of(shape: &Shape) -> Self {
        match shape {
            Shape::Struct(_) => Self::Struct,
            Shape::Union(_) => Self::Union,
            Shape::Enumeration(_) => Self::Enumeration,
        }
    }

    /// The key under which the ways stand.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Struct => "struct",
            Self::Union => "union",
            Self::Enumeration => "enumeration",
        }
    }

    /// The key under which members stand.
    fn members(self) -> &'static str {
        match self {
            Self::Struct => "fields",
            Self::Union => "variants",
            Self::Enumeration => "values",
        }
    }
}

impl fmt::Display for PinnedShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Struct => "an object",
            Self::Union => "a union",
            Self::Enumeration => "an enumeration",
        })
    }
}

impl TypePin {
    /// What a type that is there is known by.
    pub(super) fn live(&self) -> Option<&PinnedIdentity> {
        self.evidence.as_ref().filter(|_| !self.removed)
    }

    /// What a type that is gone was known by.
    pub(super) fn gone(&self) -> Option<&PinnedIdentity> {
        self.evidence.as_ref().filter(|_| self.removed)
    }
}

impl Pins {
    /// Which entry has which name.
    pub(super) fn types_by_name(&self) -> HashMap<String, usize> {
        let entries = self.types.iter().enumerate();
        entries
            .map(|(index, pin)| (pin.name.clone(), index))
            .collect()
    }

    /// Which entry an operation has, if it is not gone.
    pub(super) fn operations_by_identity(&self) -> HashMap<String, usize> {
        let entries = self.operations.iter().enumerate();
        entries
            .filter(|(_, pin)| !pin.removed)
            .map(|(index, pin)| (pin.identity.clone(), index))
            .collect()
    }

    /// The thing of an entry is gone: an error, or else the entry shall be marked.
    pub(super) fn is_error(&self) -> bool {
        self.removed == Removed::Refuse
    }

    /// Notes that something is wrong with what begins at an offset.
    pub(super) fn refuse(
        &self,
        problems: &mut Problems<'_>,
        offset: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let length = key_length(self.text.get(offset..).unwrap_or_default());
        problems.push(Diagnostic {
            severity: Severity::Error,
            location: Location::of_offset(problems.name(), &self.text, offset, length),
            message: message.into(),
            help: Some(help.into()),
        });
    }
}

/// How many characters the key has that a text begins with, or at least 1.
fn key_length(text: &str) -> usize {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let length = match text.strip_prefix('"') {
        Some(quoted) => {
            quoted
                .chars()
                .take_while(|c| !matches!(c, '"' | '\n'))
                .count()
                + 2
        }
        None => text.chars().take_while(|c| is_bare(*c)).count(),
    };
    length.max(1)
}

/// What to do about an entry whose thing is gone.
pub(super) const IF_GONE: &str = "if it is gone, write `removed = true` in its entry, or have \
                                  `cargo xtask codegen --mark-removed` do so";
