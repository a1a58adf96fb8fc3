//! `cargo xtask report`: what is generated for each part of the document, and why.

mod table;
mod text;

use std::io;

use dixa_codegen::Removed;

use crate::args::{Format, ReportArgs};
use crate::disk;
use crate::document::Document;
use crate::failure::Failure;
use crate::{paths, print, warnings};

/// Prints the report.
pub fn run(args: &ReportArgs) -> Result<(), Failure> {
    let document = disk::settled(&paths::crate_directory(), || Document::read(&args.document))?;
    let output = document.generate(Removed::Refuse)?;
    warnings::show_all(&output.warnings);
    print::stdout(|to| match args.format {
        Format::Text => text::write(to, &output.report),
        Format::Json => {
            serde_json::to_writer_pretty(&mut *to, &output.report).map_err(io::Error::from)?;
            writeln!(to)
        }
    })
}
