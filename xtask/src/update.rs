//! `cargo xtask update`: a new edition of the document, with all that follows from it.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, bail};
use dixa_codegen::diagnostics::{Diagnostic, Severity};
use dixa_codegen::diff::{Bump, Difference};
use dixa_codegen::{Output, Removed, changelog};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::args::{Companion, UpdateArgs};
use crate::disk::{self, Plan};
use crate::document::{Document, TextFile};
use crate::failure::Failure;
use crate::{fetch, moved, names, paths, print, warnings};

/// Reads, checks and compares first; changes everything at the end, or nothing.
pub fn run(args: &UpdateArgs) -> Result<(), Failure> {
    let started = Instant::now();
    let text = fetch::document(&args.from, args.patience())?;

    let out = args.out();
    let _lock = out.is_dir().then(|| disk::lock(&out)).transpose()?;
    let current = Document::read(&args.document)?;
    let new_overlay = replacement(
        current.overlay.as_ref(),
        args.new_overlay.as_ref(),
        "--overlay",
    )?;
    let new_names = replacement(current.names.as_ref(), args.new_names.as_ref(), "--names")?;
    let crate_now = still_what_codegen_writes(&current, &out)?;
    if is_same(&text, &current.text) && new_overlay.is_none() {
        let shown = paths::shown(&current.path);
        return print::stdout(|to| {
            writeln!(
                to,
                "{shown} is already this edition; there is nothing to do"
            )
        });
    }

    let mut new = successor(&current, &args.from, text)?;
    new.overlay = new_overlay.or(new.overlay);
    new.names = new_names.or(new.names);
    moved::settle(&current, &mut new, args.moved)?;
    print::note("comparing the two editions");
    let difference = current.compare(&new);
    let difference = difference.inspect_err(|failure| tell_if_overlay_expired(&new, failure))?;
    let version = next_version(&difference, &crate_now.version)?;
    if let Some(changelog) = &mut new.changelog {
        let heading = format!("{version} - {}", today()?);
        let body = section(&difference);
        let text = changelog::with_section(changelog.text.as_deref(), &heading, &body);
        changelog.text = Some(text);
    }
    print::note("generating the crate");
    let output = new.generate(Removed::Mark)?;
    warnings::show_new(&output.warnings, new.warnings.as_ref());
    print::stdout(|to| writeln!(to, "{}", difference.text()))?;
    if let Some(file) = &args.difference {
        disk::replace(file, &difference.markdown())?;
    }
    if args.dry_run {
        return print::stdout(|to| {
            writeln!(to, "the version would be {version}; nothing was written")
        });
    }

    let names = output.names;
    let warnings = warnings::list(&output.warnings);
    let files = disk::with_manifest(output.files)?;
    let mut plan = plan(&out, &files, [&current, &new], &names)?;
    if let Some(file) = &current.warnings {
        plan.also(&file.path, file.bytes(), Some(warnings.as_bytes()))?;
    }
    plan.carry_out()?;
    print::stdout(|to| {
        writeln!(to, "{}: the new edition", paths::shown(&new.path))?;
        if let Some(file) = &current.names {
            summarize_names(to, file, &names)?;
        }
        if let Some(file) = current.overlay.as_ref().filter(|file| {
            let new = new.overlay.as_ref();
            file.bytes() != new.and_then(TextFile::bytes)
        }) {
            writeln!(to, "{}: the new corrections", paths::shown(&file.path))?;
        }
        if let Some(file) = &new.changelog {
            writeln!(to, "{}: version {version}", paths::shown(&file.path))?;
        }
        writeln!(to, "{}: {}", paths::shown(&out), plan.summary())?;
        writeln!(to, "done in {:.1} s\n", started.elapsed().as_secs_f64())?;
        next(to, &out)
    })
}

/// Whether two texts have the same lines: git may have changed how they end.
fn is_same(one: &str, other: &str) -> bool {
    one.lines().eq(other.lines())
}

/// What the generator makes of the current document, which is what an update starts from.
///
/// # Errors
///
/// The directory holds something else: the update would mix that with the new edition.
fn still_what_codegen_writes(current: &Document, out: &Path) -> Result<Output, Failure> {
    print::note("checking the current edition");
    let refuse = |what: &str| {
        print::error(format_args!(
            "{what}\nAn update starts from an edition and its crate. Restore both with git, \
             or make the crate with `cargo xtask codegen` first.\n\
             If {} is the new edition already: move it away, restore the old one, and update from \
             where you moved it.",
            paths::shown(&current.path)
        ));
    };
    let mut output = current.generate(Removed::Refuse).inspect_err(|_| {
        refuse("the current document has errors, which follow");
    })?;
    let files = disk::with_manifest(std::mem::take(&mut output.files))?;
    let plan = Plan::new(out, &files)?;
    let is_named = |names: &TextFile| names.text.as_deref() == Some(&output.names);
    if !plan.is_empty() || !current.names.as_ref().is_none_or(is_named) {
        let out = paths::shown(out);
        let document = paths::shown(&current.path);
        refuse(&format!(
            "{out} and the pinned names are not up to date with {document} \
             (`cargo xtask codegen --check` shows what differs)"
        ));
        return Err(Failure::Drift);
    }
    Ok(output)
}

/// The new document in place of the current one, with what belongs to that.
fn successor(current: &Document, from: &str, text: String) -> anyhow::Result<Document> {
    let path = place(&current.path, &text);
    if path != current.path && path.exists() {
        bail!("{} is in the way; move it away", paths::shown(&path));
    }
    Ok(Document {
        name: fetch::shown(from),
        text,
        path,
        ..current.clone()
    })
}

/// What the new edition gets in place of a file that belongs to the current one, if that is another.
fn replacement(
    current: Option<&TextFile>,
    new: Option<&PathBuf>,
    option: &str,
) -> anyhow::Result<Option<TextFile>> {
    let Some(path) = new else {
        return Ok(None);
    };
    if current.is_none() {
        let shown = paths::shown(path);
        bail!("say with {option} where {shown} goes: --spec names a document that has none");
    }
    TextFile::companion(Companion::Named(path.clone())).map(Some)
}

/// Says how an update goes on if the corrections do not fit the new edition.
fn tell_if_overlay_expired(new: &Document, failure: &Failure) {
    let (Failure::Diagnostics(wrong), Some(overlay)) = (failure, &new.overlay) else {
        return;
    };
    let shown = paths::shown(&overlay.path);
    let is_in_overlay =
        |found: &Diagnostic| found.severity == Severity::Error && found.location.file == shown;
    if wrong.0.iter().any(is_in_overlay) {
        print::error(format_args!(
            "the corrections in {shown} do not fit the new edition, as said below\n\
             Copy the file, correct the copy, and run the update again with `--new-overlay COPY`. \
             The copy takes the place of the overlay then, together with all else."
        ));
    }
}

/// Where a document goes: what is JSON is called so, and the other way round.
fn place(current: &Path, text: &str) -> PathBuf {
    let is_json = text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('{')
        && serde_json::from_str::<serde::de::IgnoredAny>(text.trim_start_matches('\u{feff}'))
            .is_ok();
    let is_called_json = current
        .extension()
        .is_some_and(|extension| extension == "json");
    match (is_json, is_called_json) {
        (true, false) => current.with_extension("json"),
        (false, true) => current.with_extension("yaml"),
        _ => current.to_path_buf(),
    }
}

/// The version that follows. What a program does not notice is worth a new one all the same: the
/// documentation may be another.
fn next_version(difference: &Difference, version: &str) -> anyhow::Result<String> {
    let bump = difference.bump.max(Bump::Patch);
    bump.next(version).with_context(|| {
        format!("cannot increment the version {version}; write a version such as 1.2.3 into the changelog")
    })
}

/// What the changelog says about an edition.
fn section(difference: &Difference) -> String {
    let body = difference.changelog();
    let body = if body.is_empty() {
        "Nothing changes for users of the crate.\n"
    } else {
        &body
    };
    format!(
        "Generated from the edition *{}* of the document.\n\n{body}",
        difference.new
    )
}

/// The date in UTC, or the one that the environment wants for builds that can be repeated.
fn today() -> anyhow::Result<Date> {
    let now = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => seconds
            .parse()
            .ok()
            .and_then(|seconds| Timestamp::from_second(seconds).ok())
            .with_context(|| format!("SOURCE_DATE_EPOCH is not a number of seconds: {seconds}"))?,
        Err(_) => Timestamp::now(),
    };
    Ok(now.to_zoned_datetime(TimeZone::UTC).date())
}

/// All that an update changes.
fn plan<'a>(
    out: &'a Path,
    files: &'a disk::Files,
    [current, new]: [&'a Document; 2],
    names: &'a str,
) -> anyhow::Result<Plan<'a>> {
    let mut plan = Plan::new(out, files)?;
    if new.path == current.path {
        let [old, new] = [current, new].map(|document| Some(document.text.as_bytes()));
        plan.also(&current.path, old, new)?;
    } else {
        plan.also(&current.path, Some(current.text.as_bytes()), None)?;
        plan.also(&new.path, None, Some(new.text.as_bytes()))?;
    }
    if let (Some(old), Some(new)) = (&current.overlay, &new.overlay) {
        plan.also(&old.path, old.bytes(), new.bytes())?;
    }
    if let Some(file) = &current.names {
        plan.also(&file.path, file.bytes(), Some(names.as_bytes()))?;
    }
    if let (Some(old), Some(new)) = (&current.changelog, &new.changelog) {
        plan.also(&old.path, old.bytes(), new.bytes())?;
    }
    Ok(plan)
}

/// How many names are new, and which are not used any more.
fn summarize_names(to: &mut dyn Write, file: &TextFile, new: &str) -> io::Result<()> {
    let old = file.text.as_deref().unwrap_or_default();
    let (added, removed) = (names::added(old, new), names::removed(old, new));
    let shown = paths::shown(&file.path);
    write!(to, "{shown}: {added} added")?;
    if !removed.is_empty() {
        write!(to, ", {} marked as removed:", removed.len())?;
        for name in removed {
            write!(to, "\n  {name}")?;
        }
    }
    writeln!(to)
}

/// What a person does now.
fn next(to: &mut dyn Write, out: &Path) -> io::Result<()> {
    let out = paths::shown(out);
    write!(
        to,
        "Next:\n  \
         review the git diff of {out}/api.txt, the names and the changelog\n  \
         run cargo test --workspace, which checks every example of the new edition\n  \
         commit the new edition, {out} and Cargo.lock together\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_called_what_it_is() {
        for (current, text, expected) in [
            ("spec/a.yaml", "openapi: 3.0.3", "spec/a.yaml"),
            ("spec/a.yml", "openapi: 3.0.3", "spec/a.yml"),
            ("spec/a.yaml", " {\"openapi\": 1}", "spec/a.json"),
            ("spec/a.yaml", "\u{feff}{}\n", "spec/a.json"),
            ("spec/a.yaml", "{openapi: 3.0.3}", "spec/a.yaml"),
            ("spec/a.json", "{\"openapi\": 1}", "spec/a.json"),
            ("spec/a.json", "openapi: 3.0.3", "spec/a.yaml"),
        ] {
            assert_eq!(
                place(Path::new(current), text),
                Path::new(expected),
                "{text}"
            );
        }
    }
}
