//! Errors and warnings, each with its place in a text.

use std::fmt;

/// How grave a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// Nothing was generated.
    Error,
    /// Worth a look.
    Warning,
}

/// Where in a text something stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Location {
    /// The name of the text, as given in [`Source`](crate::Source).
    pub file: String,
    /// The line, from 1, if known.
    pub line: Option<usize>,
    /// The column in characters, from 1, if known.
    pub column: Option<usize>,
    /// The JSON pointer of the node, if it is one.
    pub pointer: Option<String>,
    /// The whole line, if known.
    pub text: Option<String>,
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
    /// A fault of the generator, not of the document.
    pub fn bug(source: &crate::Source<'_>, error: &dyn std::error::Error) -> Self {
        Self {
            severity: Severity::Error,
            location: Location {
                file: source.name.to_owned(),
                ..Location::default()
            },
            message: format!("the generator wrote something that is not Rust: {error}"),
            help: Some("this is a bug of the generator; report it with the document".to_owned()),
        }
    }
}

/// One or more errors, and the warnings beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// How many there are of each kind: `2 errors, 1 warning`.
    pub fn summary(&self) -> String {
        let count = |severity, name: &str| {
            let found = self.0.iter().filter(|found| found.severity == severity);
            match found.count() {
                0 => None,
                1 => Some(format!("1 {name}")),
                count => Some(format!("{count} {name}s")),
            }
        };
        let counts = [
            count(Severity::Error, "error"),
            count(Severity::Warning, "warning"),
        ];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        counts.join(", ")
    }
}

impl std::error::Error for Diagnostics {}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        writeln!(f, "{severity}: {}", self.message)?;
        let Location {
            file,
            line,
            column,
            pointer,
            text,
        } = &self.location;
        write!(f, "  --> {file}")?;
        if let (Some(line), Some(column)) = (line, column) {
            write!(f, ":{line}:{column}")?;
        }
        if let Some(pointer) = pointer {
            write!(f, " at {pointer}")?;
        }
        writeln!(f)?;
        if let (Some(line), Some(column), Some(text)) = (line, column, text) {
            let number = line.to_string();
            let margin = " ".repeat(number.len());
            writeln!(f, "{margin} |")?;
            writeln!(f, "{number} | {text}")?;
            writeln!(f, "{margin} | {}^", " ".repeat(column.saturating_sub(1)))?;
        }
        if let Some(help) = &self.help {
            writeln!(f, "  = help: {help}")?;
        }
        Ok(())
    }
}

/// The candidate that is most like a misspelt name, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(similarity, _)| *similarity > 0.85)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}
