//! `cargo xtask codegen --check`: shows what codegen would change, and changes nothing.

use std::fmt;
use std::io::{self, Write};

use crate::args::CodegenArgs;
use crate::diff;
use crate::disk::{self, Difference};
use crate::document::{Document, TextFile};
use crate::failure::Failure;
use crate::{paths, print, warnings};

/// Generates everything in memory, and compares it with the disk.
pub fn run(args: &CodegenArgs) -> Result<(), Failure> {
    let out = args.out();
    let _lock = disk::lock_for_reading(&out)?;
    let document = Document::read(&args.document)?;
    let output = document.generate(args.removed())?;
    warnings::show_new(&output.warnings, document.warnings.as_ref());
    let files = disk::with_manifest(output.files)?;

    let owned = disk::owned(&out)?;
    let mut findings = Vec::new();
    for (path, difference) in disk::survey(&out, &files)? {
        let kind = match difference {
            Difference::Stale { .. } => Kind::Stale,
            Difference::Missing => Kind::Missing,
            Difference::Surplus { .. } if owned.contains(&path) => Kind::Surplus,
            Difference::Surplus { .. } => Kind::Stranger,
        };
        let old = match difference {
            Difference::Stale { found } => Some(found),
            Difference::Surplus { found } => found,
            Difference::Missing => None,
        };
        let new = files.get(&path).cloned();
        findings.push(Finding {
            kind,
            shown: paths::shown(&path.below(&out)),
            old,
            new,
        });
    }
    let list = warnings::list(&output.warnings);
    let companions = [(&document.names, output.names), (&document.warnings, list)];
    let companions = companions.into_iter();
    findings.extend(companions.filter_map(|(file, new)| companion(file.as_ref()?, new)));

    if findings.is_empty() {
        let (out, count) = (paths::shown(&out), files.len());
        return print::stdout(|to| writeln!(to, "{out}: all {count} files are up to date"));
    }
    print::stdout(|to| show(to, &findings, &args.mending_command()))?;
    Err(Failure::Drift)
}

/// A file beside the document, if it is not as codegen would write it.
fn companion(file: &TextFile, new: String) -> Option<Finding> {
    let kind = match &file.text {
        Some(text) if *text == new => return None,
        Some(_) => Kind::Stale,
        None => Kind::Missing,
    };
    Some(Finding {
        kind,
        shown: paths::shown(&file.path),
        old: file.text.clone().map(String::into_bytes),
        new: Some(new),
    })
}

/// A file that is not as codegen would write it.
struct Finding {
    kind: Kind,
    shown: String,
    old: Option<Vec<u8>>,
    new: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Stale,
    Missing,
    /// Surplus, and codegen wrote it once.
    Surplus,
    /// Surplus, and codegen never wrote it.
    Stranger,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Surplus | Self::Stranger => "surplus",
        })
    }
}

/// First every difference, then the list of files, then what to do.
fn show(to: &mut dyn Write, findings: &[Finding], command: &str) -> io::Result<()> {
    for Finding {
        kind,
        shown,
        old,
        new,
    } in findings
    {
        writeln!(to, "{kind}: {shown}")?;
        match old.as_deref().map(str::from_utf8).transpose() {
            Ok(old) => diff::unified(to, shown, old, new.as_deref())?,
            Err(_) => writeln!(to, "(the file is not text)")?,
        }
        writeln!(to)?;
    }
    let count = findings.len();
    writeln!(
        to,
        "{count} {} not up to date:",
        if count == 1 { "file is" } else { "files are" }
    )?;
    for Finding { kind, shown, .. } in findings {
        writeln!(to, "  {:<8} {shown}", kind.to_string())?;
    }
    let strangers: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.kind == Kind::Stranger)
        .map(|finding| finding.shown.as_str())
        .collect();
    if !strangers.is_empty() {
        writeln!(
            to,
            "codegen did not write these files and leaves them alone; move or delete them yourself:"
        )?;
        for shown in &strangers {
            writeln!(to, "  {shown}")?;
        }
    }
    if strangers.len() < count {
        writeln!(to, "to fix this, run: {command}")?;
    }
    Ok(())
}
