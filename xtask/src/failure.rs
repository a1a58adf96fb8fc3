//! What can go wrong, and the exit code that says so.

use std::process::ExitCode;

use dixa_codegen::diagnostics::Diagnostics;

use crate::print;

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

impl Failure {
    /// Says what is wrong, unless that has been said, and gives the exit code.
    pub fn exit(self) -> ExitCode {
        match self {
            Self::Diagnostics(diagnostics) => {
                let summary = diagnostics.summary();
                print::diagnostics(&diagnostics);
                print::note(format_args!("{summary}; nothing was written"));
                ExitCode::from(1)
            }
            Self::Drift => ExitCode::from(1),
            Self::Breaking => ExitCode::from(3),
            Self::Files(error) => {
                print::error(format_args!("{error:#}"));
                ExitCode::from(2)
            }
        }
    }
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
