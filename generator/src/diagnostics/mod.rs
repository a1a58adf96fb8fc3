//! Errors and warnings, each with its place in a text.

pub(crate) mod lines;
mod location;
mod nearest;
mod render;
mod topic;

#[cfg(test)]
mod tests;

pub(crate) use lines::Lines;
pub use location::{Excerpt, Location};
pub use nearest::{did_you_mean, nearest};
pub use topic::Topic;

/// How grave a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing was generated.
    Error,
    /// Worth a look.
    Warning(Topic),
}

/// Something wrong, or worth a look, at a place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// Where it is.
    pub location: Location,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Whether nothing was generated because of it.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// A fault of the generator, not of the document.
    pub fn bug(source: &crate::Source<'_>, error: &dyn std::error::Error) -> Self {
        Self {
            severity: Severity::Error,
            location: Location {
                file: source.name.to_owned(),
                ..Location::default()
            },
            message: format!("the generator produced invalid Rust: {error}"),
            help: Some(
                "this is a bug in the generator; please report it and attach the document"
                    .to_owned(),
            ),
        }
    }
}

/// One or more errors, and the warnings beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// How many there are of each kind: `2 errors, 1 warning`.
    pub fn summary(&self) -> String {
        let count = |is_error, name: &str| {
            let found = self.0.iter();
            let found = found.filter(|found| found.is_error() == is_error);
            match found.count() {
                0 => None,
                1 => Some(format!("1 {name}")),
                count => Some(format!("{count} {name}s")),
            }
        };
        let counts = [count(true, "error"), count(false, "warning")];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        counts.join(", ")
    }
}

impl std::error::Error for Diagnostics {}

/// What is said of something that stands in so many places, and is told at the first of them.
pub(crate) fn and_elsewhere(places: usize) -> String {
    match places.saturating_sub(1) {
        0 => String::new(),
        1 => " (here and in 1 other place)".to_owned(),
        others => format!(" (here and in {others} other places)"),
    }
}
