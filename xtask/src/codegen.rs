//! `cargo xtask codegen`: makes the directory hold what the document says.

use std::time::Instant;

use crate::args::CodegenArgs;
use crate::disk::{self, Plan};
use crate::document::Document;
use crate::failure::Failure;
use crate::names;
use crate::{paths, print};

/// Generates everything in memory, and only then writes what differs.
pub fn run(args: &CodegenArgs) -> Result<(), Failure> {
    let started = Instant::now();
    let document = Document::read(&args.document)?;
    let output = document.generate(args.removed())?;
    print::warnings(&output.warnings);
    let files = disk::with_manifest(output.files)?;

    let out = args.out();
    let _lock = disk::lock(&out)?;
    let plan = Plan::new(&out, &files)?;
    let mut added = None;
    if let Some(names) = document.names() {
        names.still_current()?;
        added = Some(names::write(names, &output.names)?);
    }
    plan.carry_out()?;

    print::stdout(|to| {
        let Plan {
            write,
            remove,
            unchanged,
            ..
        } = &plan;
        let out = paths::shown(&out);
        let (written, removed) = (write.len(), remove.len());
        writeln!(
            to,
            "{out}: {written} written, {unchanged} unchanged, {removed} removed"
        )?;
        if let (Some(names), Some(added)) = (document.names(), added) {
            writeln!(to, "{}: {added} added", paths::shown(&names.path))?;
        }
        writeln!(to, "done in {:.1} s", started.elapsed().as_secs_f64())
    })
}
