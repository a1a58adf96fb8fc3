//! The command line.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Parser, Subcommand, ValueEnum};

use dixa_codegen::Removed;

use crate::paths;

const EXIT_CODES: &str = "\
Exit codes:
  0  success
  1  the document, its overlay, the pinned names or the changelog is wrong, or (with --check) files differ
  2  the command line is wrong, or a file cannot be read or written (then nothing was changed)";

/// The commands of this repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXIT_CODES)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
    /// When to colour messages; `auto` respects `NO_COLOR` and `CLICOLOR_FORCE`
    #[arg(long, value_enum, value_name = "WHEN", global = true, default_value_t = Color::Auto)]
    pub color: Color,
    /// The format of errors and warnings on standard error
    #[arg(long, value_enum, value_name = "FORMAT", global = true, default_value_t = MessageFormat::Human)]
    pub message_format: MessageFormat,
}

/// How messages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MessageFormat {
    /// For people, with the line of the document and a marker
    Human,
    /// One JSON object per line; future versions may add keys, but will not rename or remove any
    Json,
}

/// When messages are in colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// Only on a terminal
    Auto,
    /// Always, even in files
    Always,
    /// Never
    Never,
}

impl From<Color> for anstream::ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generate the crate from the OpenAPI document
    Codegen(CodegenArgs),
    /// Adopt a new edition of the document, and update the crate, its version and its changelog
    Update(UpdateArgs),
    /// Print what is generated for each part of the document, and why
    Report(ReportArgs),
    /// Print how a newer edition of the document affects users of the crate
    Diff(DiffArgs),
    /// Write a copy of the document that describes what is actually sent, for mock servers
    WireDocument(WireDocumentArgs),
}

/// Which document to read, with which corrections, and under which names.
#[derive(Debug, clap::Args)]
pub struct DocumentArgs {
    /// The OpenAPI document, YAML or JSON [default: spec/dixa-v1.yaml, or .json]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// The corrections of the document, an OpenAPI Overlay [default: spec/overlay.yaml if there is
    /// one, or none with --spec]
    #[arg(long, value_name = "FILE")]
    pub overlay: Option<PathBuf>,
    /// The file of pinned names [default: spec/names.toml, or none with --spec]
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    /// The changelog, whose newest heading is the version of the crate
    /// [default: spec/CHANGELOG.md, or none with --spec]
    #[arg(long, value_name = "FILE")]
    pub changelog: Option<PathBuf>,
    /// The list of the warnings of the last run: only new ones are shown
    /// [default: spec/warnings.txt, or none with --spec]
    #[arg(long, value_name = "FILE")]
    pub warnings: Option<PathBuf>,
}

impl DocumentArgs {
    /// The document to read.
    pub fn spec(&self) -> anyhow::Result<PathBuf> {
        self.spec.clone().map_or_else(paths::document, Ok)
    }

    /// The overlay to read, if any: that of the repository belongs to its own document only.
    pub fn overlay(&self) -> Option<Companion> {
        let ours = || self.spec.is_none().then(paths::overlay);
        Companion::of(self.overlay.as_ref(), ours)
    }

    /// The pinned names to read and write, if any: those of the repository belong to its own
    /// document only.
    pub fn names(&self) -> Option<PathBuf> {
        self.companion(self.names.as_ref(), "names.toml")
    }

    /// The changelog to read, if any: likewise.
    pub fn changelog(&self) -> Option<PathBuf> {
        self.companion(self.changelog.as_ref(), "CHANGELOG.md")
    }

    /// The list of warnings to read and write, if any: likewise.
    pub fn warnings(&self) -> Option<PathBuf> {
        self.companion(self.warnings.as_ref(), "warnings.txt")
    }

    fn companion(&self, named: Option<&PathBuf>, name: &str) -> Option<PathBuf> {
        let ours = || self.spec.is_none().then(|| paths::spec().join(name));
        named.cloned().or_else(ours)
    }
}

/// A file that may belong to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Companion {
    /// The command line names it, so it has to be there.
    Named(PathBuf),
    /// It is taken if it is there.
    Usual(PathBuf),
}

impl Companion {
    /// The file that the command line names, or else the usual one.
    fn of(named: Option<&PathBuf>, usual: impl FnOnce() -> Option<PathBuf>) -> Option<Self> {
        let named = named.cloned().map(Self::Named);
        named.or_else(|| usual().map(Self::Usual))
    }
}

/// `cargo xtask codegen`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub struct CodegenArgs {
    #[command(flatten)]
    pub document: DocumentArgs,
    /// The directory of the crate [default: generated]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Write nothing, but show how the files differ from what would be written
    #[arg(long)]
    pub check: bool,
    /// Mark pinned names that are no longer in the document as removed, instead of reporting errors
    #[arg(long, conflicts_with = "check")]
    pub mark_removed: bool,
}

impl CodegenArgs {
    /// The directory of the crate.
    pub fn out(&self) -> PathBuf {
        self.out.clone().unwrap_or_else(paths::crate_directory)
    }

    /// What becomes of pinned names whose things are gone.
    pub fn removed(&self) -> Removed {
        if self.mark_removed {
            Removed::Mark
        } else {
            Removed::Refuse
        }
    }

    /// The command that writes what `--check` compares.
    pub fn mending_command(&self) -> String {
        let mut command = String::from("cargo xtask codegen");
        let options = [
            ("--spec", &self.document.spec),
            ("--overlay", &self.document.overlay),
            ("--out", &self.out),
            ("--names", &self.document.names),
            ("--changelog", &self.document.changelog),
            ("--warnings", &self.document.warnings),
        ];
        for (option, path) in options {
            if let Some(path) = path {
                let _ = write!(command, " {option} {}", path.display());
            }
        }
        command
    }
}

const UPDATE_HELP: &str = "\
The document, its overlay, the pinned names, the list of warnings, the changelog and the crate change
together, or, if anything fails, not at all. Warnings that the list does not have yet are shown, all others
are counted; `cargo xtask report` shows all. docs/updating-the-spec.md describes the routine.

Exit codes:
  0  all was changed, or the document is this edition already
  1  the new document is wrong, the overlay does not fit it, or the crate is not what codegen writes for the current one
  2  the command line is wrong, or a file or the web cannot be read, or a file cannot be written";

/// `cargo xtask update`.
#[derive(Debug, clap::Args)]
#[command(after_help = UPDATE_HELP)]
pub struct UpdateArgs {
    /// The new edition: a file, an https or http URL, or `-` for standard input
    #[arg(value_name = "FILE|URL")]
    pub from: String,
    /// Show what would change without changing anything
    #[arg(long)]
    pub dry_run: bool,
    /// The time limit for fetching, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..=86400))]
    pub timeout: u64,
    /// The corrections of the new edition, which take the place of those that are there now
    /// [default: the overlay stays as it is]
    #[arg(long, value_name = "FILE")]
    pub new_overlay: Option<PathBuf>,
    /// The pinned names of the new edition, reviewed, which take the place of those that are there now
    /// [default: the names that are there now, carried over]
    #[arg(long, value_name = "FILE")]
    pub new_names: Option<PathBuf>,
    /// Where calls go if the new edition has all of them under another path, such as `/beta`
    #[arg(long, value_enum, value_name = "WHERE")]
    pub moved: Option<MovedCalls>,
    /// Write the difference to a file, too, as Markdown: the description of a pull request
    #[arg(long, value_name = "FILE")]
    pub difference: Option<PathBuf>,
    #[command(flatten)]
    pub document: DocumentArgs,
    /// The directory of the crate [default: generated]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Where calls go if the vendor has moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MovedCalls {
    /// Where they went: an action of the overlay sees to that
    Keep,
    /// Where the new edition says
    Follow,
}

impl UpdateArgs {
    /// The directory of the crate.
    pub fn out(&self) -> PathBuf {
        self.out.clone().unwrap_or_else(paths::crate_directory)
    }

    /// How long fetching may take.
    pub fn patience(&self) -> Duration {
        Duration::from_secs(self.timeout)
    }
}

/// `cargo xtask report`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub struct ReportArgs {
    #[command(flatten)]
    pub document: DocumentArgs,
    /// The output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

const DIFF_EXIT_CODES: &str = "\
Exit codes:
  0  the documents were compared
  1  a document, its overlay or the pinned names are wrong
  2  the command line is wrong, or a file cannot be read
  3  with --exit-code: the change breaks programs, in Rust or on the wire";

/// `cargo xtask diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = DIFF_EXIT_CODES)]
pub struct DiffArgs {
    /// The older document, YAML or JSON, or `-` for standard input
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The newer document, likewise
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// The output format
    #[arg(long, value_enum, default_value_t = Comparison::Text)]
    pub format: Comparison,
    /// The corrections of OLD, an OpenAPI Overlay [default: spec/overlay.yaml if there is one and OLD
    /// is the document of this repository, else none]
    #[arg(long, value_name = "FILE")]
    pub overlay: Option<PathBuf>,
    /// The corrections of NEW [default: as for OLD if NEW is the document of this repository, else
    /// those of OLD, as an update keeps them]
    #[arg(long, value_name = "FILE")]
    pub new_overlay: Option<PathBuf>,
    /// The file of names pinned for OLD [default: spec/names.toml if OLD is the document of this
    /// repository, otherwise none]
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    /// The file of names pinned for NEW [default: the names of OLD, carried over as by an update]
    #[arg(long, value_name = "FILE")]
    pub new_names: Option<PathBuf>,
    /// Exit with 3 if the change breaks programs, in Rust or on the wire
    #[arg(long)]
    pub exit_code: bool,
}

impl DiffArgs {
    /// The pinned names of the older document: those of the repository belong to its own only.
    pub fn names(&self) -> Option<PathBuf> {
        let ours = || is_ours(&self.old).then(|| paths::spec().join("names.toml"));
        self.names.clone().or_else(ours)
    }

    /// The overlay of the older document: likewise.
    pub fn overlay(&self) -> Option<Companion> {
        let ours = || is_ours(&self.old).then(paths::overlay);
        Companion::of(self.overlay.as_ref(), ours)
    }

    /// The overlay of the newer document.
    pub fn new_overlay(&self) -> Option<Companion> {
        let ours = || is_ours(&self.new).then(paths::overlay);
        Companion::of(self.new_overlay.as_ref(), ours).or_else(|| self.overlay())
    }
}

/// Whether a document is that of the repository.
fn is_ours(document: &Path) -> bool {
    paths::document().is_ok_and(|ours| paths::is_same(document, &ours))
}

/// How a difference is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Comparison {
    /// For a terminal
    Text,
    /// For a pull request
    Markdown,
    /// For tools; future versions may add keys, but will not rename or remove any
    Json,
    /// A section of the crate's changelog
    Changelog,
}

/// `cargo xtask wire-document`. Names do not matter: they are not on the wire.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub struct WireDocumentArgs {
    /// The OpenAPI document, YAML or JSON [default: spec/dixa-v1.yaml, or .json]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// The corrections of the document, an OpenAPI Overlay [default: spec/overlay.yaml if there is
    /// one, or none with --spec]
    #[arg(long, value_name = "FILE")]
    pub overlay: Option<PathBuf>,
    /// The file to write, as JSON [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

impl WireDocumentArgs {
    /// The document to read.
    pub fn document(&self) -> DocumentArgs {
        DocumentArgs {
            spec: self.spec.clone(),
            overlay: self.overlay.clone(),
            names: None,
            changelog: None,
            warnings: None,
        }
    }
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Aligned columns
    Text,
    /// For tools; future versions may add keys, but will not rename or remove any
    Json,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn another_document_starts_without_pinned_names() {
        let document = |spec: Option<&str>, names: Option<&str>| DocumentArgs {
            spec: spec.map(PathBuf::from),
            overlay: None,
            names: names.map(PathBuf::from),
            changelog: None,
            warnings: None,
        };
        let ours = document(None, None);
        assert_eq!(ours.names(), Some(paths::root().join("spec/names.toml")));
        assert_eq!(
            ours.changelog(),
            Some(paths::root().join("spec/CHANGELOG.md"))
        );
        assert_eq!(ours.overlay(), Some(Companion::Usual(paths::overlay())));
        let other = document(Some("other.yaml"), None);
        assert_eq!((other.names(), other.changelog()), (None, None));
        assert_eq!(other.overlay(), None);
        let pinned = document(Some("other.yaml"), Some("other.toml"));
        assert_eq!(pinned.names(), Some(PathBuf::from("other.toml")));
    }
}
