//! `cargo xtask codegen`: makes the directory hold what the document says.

use std::time::Instant;

use crate::args::CodegenArgs;
use crate::disk::{self, Plan};
use crate::document::Document;
use crate::failure::Failure;
use crate::names;
use crate::{paths, print, warnings};

/// Generates everything in memory, and only then writes what differs.
pub fn run(args: &CodegenArgs) -> Result<(), Failure> {
    let started = Instant::now();
    let out = args.out();
    let held = out.is_dir().then(|| disk::lock(&out)).transpose()?;
    let document = Document::read(&args.document)?;
    let output = document.generate(args.removed())?;
    warnings::show_new(&output.warnings, document.warnings.as_ref());
    let files = disk::with_manifest(output.files)?;

    // A directory is created only once there is something to put into it.
    let _lock = held.map_or_else(|| disk::lock(&out), Ok)?;
    document.still_current()?;
    let mut plan = Plan::new(&out, &files)?;
    if let Some(names) = &document.names {
        plan.also(&names.path, names.bytes(), Some(output.names.as_bytes()))?;
    }
    let list = warnings::list(&output.warnings);
    if let Some(file) = &document.warnings {
        plan.also(&file.path, file.bytes(), Some(list.as_bytes()))?;
    }
    plan.carry_out()?;

    print::stdout(|to| {
        writeln!(to, "{}: {}", paths::shown(&out), plan.summary())?;
        if let Some(names) = &document.names {
            let added = names::added(names.text.as_deref().unwrap_or_default(), &output.names);
            writeln!(to, "{}: {added} added", paths::shown(&names.path))?;
        }
        writeln!(to, "done in {:.1} s", started.elapsed().as_secs_f64())
    })
}
