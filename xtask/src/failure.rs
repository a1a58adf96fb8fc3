//! What can go wrong.

use dixa_codegen::diagnostics::Diagnostics;

/// Why a command did not succeed.
#[derive(Debug)]
pub enum Failure {
    /// The document or the pinned names are wrong; nothing was written.
    Diagnostics(Diagnostics),
    /// Files differ from what would be written, and the differences have been shown.
    Drift,
    /// The newer edition breaks programs, which has been shown.
    Breaking,
    /// A file cannot be read or written, or writing it would touch what is not ours.
    Files(anyhow::Error),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        match error.downcast() {
            Ok(diagnostics) => Self::Diagnostics(diagnostics),
            Err(error) => Self::Files(error),
        }
    }
}

impl From<Diagnostics> for Failure {
    fn from(diagnostics: Diagnostics) -> Self {
        Self::Diagnostics(diagnostics)
    }
}
