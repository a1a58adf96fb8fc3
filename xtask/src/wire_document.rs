//! `cargo xtask wire-document`: the document as a mock server should read it.

use crate::args::WireDocumentArgs;
use crate::disk;
use crate::document::Document;
use crate::failure::Failure;
use crate::{paths, print};

/// Writes the copy of the document to a file, or prints it.
pub fn run(args: &WireDocumentArgs) -> Result<(), Failure> {
    let document = disk::settled(&paths::crate_directory(), || {
        Document::read(&args.document())
    })?;
    let text = document.on_the_wire()?;
    let Some(out) = &args.out else {
        return print::stdout(|to| to.write_all(text.as_bytes()));
    };
    disk::replace(out, &text)?;
    print::stdout(|to| writeln!(to, "{} written", paths::shown(out)))
}
