//! A difference as text.

mod changelog;
mod groups;
mod markdown;
mod sections;
mod text;

use super::{Bump, Counts, Difference};

impl Difference {
    /// What follows for the version, in a few words.
    fn verdict(&self) -> &'static str {
        match (self.bump, self.breaks_wire()) {
            (Bump::None, _) => "changes nothing for users of the crate",
            (Bump::Patch | Bump::Minor, false) => "breaks no program",
            (Bump::Patch | Bump::Minor, true) => {
                "breaks no program at compile time, but breaks older programs on the wire"
            }
            (Bump::Major, false) => "breaks programs at compile time",
            (Bump::Major, true) => "breaks programs at compile time and older programs on the wire",
        }
    }

    /// The part of the version that has to grow.
    fn version(&self) -> &'static str {
        match self.bump {
            Bump::None => "none",
            Bump::Patch => "patch (1.2.3 to 1.2.4, 0.1.2 to 0.1.3)",
            Bump::Minor => "minor (1.2.3 to 1.3.0, 0.1.2 to 0.1.3)",
            Bump::Major => "major (1.2.3 to 2.0.0, 0.1.2 to 0.2.0)",
        }
    }
}

impl Counts {
    /// Each count with its name.
    fn rows(&self) -> [(usize, &'static str); 7] {
        [
            (self.breaking_rust, "breaking in Rust"),
            (self.breaking_wire, "breaking on the wire"),
            (self.added, "added"),
            (self.removed, "removed"),
            (self.changed, "changed"),
            (self.deprecated, "deprecated"),
            (self.renamed, "renamed in the document only"),
        ]
    }
}

/// A type or a signature without the paths that everybody knows.
fn brief(rust: &str) -> String {
    [
        "dixa::types::",
        "dixa::",
        "std::collections::",
        "uuid::",
        "serde_json::",
    ]
    .iter()
    .fold(rust.to_owned(), |text, path| text.replace(path, ""))
}

/// Text of the document in one line.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
