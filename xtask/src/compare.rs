//! `cargo xtask diff`: what a newer edition of the document changes for users of the crate.

use std::io;

use crate::args::{Comparison, DiffArgs};
use crate::disk;
use crate::document::Document;
use crate::failure::Failure;
use crate::{paths, print};

/// Prints the difference.
pub fn run(args: &DiffArgs) -> Result<(), Failure> {
    let (old, new) = disk::settled(&paths::crate_directory(), || {
        let old = Document::of(&args.old, args.overlay(), args.names())?;
        let new = Document::of(&args.new, args.new_overlay(), args.new_names.clone())?;
        Ok((old, new))
    })?;
    let difference = old.compare(&new)?;
    print::stdout(|to| match args.format {
        Comparison::Text => write!(to, "{}", difference.text()),
        Comparison::Markdown => write!(to, "{}", difference.markdown()),
        Comparison::Changelog => write!(to, "{}", difference.changelog()),
        Comparison::Json => {
            serde_json::to_writer_pretty(&mut *to, &difference).map_err(io::Error::from)?;
            writeln!(to)
        }
    })?;
    if args.exit_code && (difference.breaks_rust() || difference.breaks_wire()) {
        return Err(Failure::Breaking);
    }
    Ok(())
}
