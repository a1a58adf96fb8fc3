//! A document over many editions: names stay, and what goes and comes back is what it was. See
//! `fixtures/README.md`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use dixa_codegen::{Input, Output, Removed, Source};

datatest_stable::harness! {
    { test = names_stay, root = "fixtures/histories", pattern = r"/1\.yaml$" },
    { test = what_goes_back_is_what_it_was, root = "fixtures/histories", pattern = r"/1\.yaml$" },
}

/// Which names come and go with each edition is held to the snapshot.
fn names_stay(first: &Path) -> datatest_stable::Result<()> {
    let history = History::read(first)?;
    let outputs = history.forward(|edition, pins| history.generate(edition, pins))?;
    let mut text = String::new();
    for (number, pair) in outputs.windows(2).enumerate() {
        let [old, new] = pair else { continue };
        let (edition, title) = (number + 2, history.description(number + 1));
        let _ = writeln!(text, "===== {edition}.yaml =====\n{title}\n");
        let (old, new) = (names(old), names(new));
        let changes = [('-', old.difference(&new)), ('+', new.difference(&old))];
        for (sign, names) in changes {
            for name in names {
                let _ = writeln!(text, "{sign} {name}");
            }
        }
        text.push('\n');
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&history.directory);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("changes", text));
    Ok(())
}

/// From the last edition back to the first, each has the public API that it had on the way there.
fn what_goes_back_is_what_it_was(first: &Path) -> datatest_stable::Result<()> {
    let history = History::read(first)?;
    let mut forward = history.forward(|edition, pins| history.run(edition, pins, Removed::Mark))?;
    let mut pins = forward.pop().context("there are editions")?.names;
    for (index, before) in forward.iter().enumerate().rev() {
        let back = history.generate(index, Some(&pins))?;
        let (before, after) = (api(before), api(&back));
        if let Some(line) = before.symmetric_difference(&after).next() {
            let what = if before.contains(line) { "gone" } else { "new" };
            return Err(format!("back in {}.yaml, this is {what}:\n{line}", index + 1).into());
        }
        pins = back.names;
    }
    Ok(())
}

/// The editions of a document, in order.
struct History {
    directory: PathBuf,
    editions: Vec<String>,
}

impl History {
    fn read(first: &Path) -> anyhow::Result<Self> {
        let first = Path::new(env!("CARGO_MANIFEST_DIR")).join(first);
        let directory = first.parent().context("a document stands in a directory")?;
        let paths = (1..).map(|number| directory.join(format!("{number}.yaml")));
        let editions = paths.take_while(|path| path.exists());
        let editions = editions.map(|path| {
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
        });
        Ok(Self {
            editions: editions.collect::<Result<_, _>>()?,
            directory: directory.to_path_buf(),
        })
    }

    /// What an edition says of itself.
    fn description(&self, index: usize) -> &str {
        let mut lines = self.editions[index].lines();
        lines
            .find_map(|line| line.trim_start().strip_prefix("description: "))
            .unwrap_or_default()
    }

    /// Generates all editions in order, each with the names of the one before.
    fn forward(
        &self,
        generate: impl Fn(usize, Option<&str>) -> anyhow::Result<Output>,
    ) -> anyhow::Result<Vec<Output>> {
        let mut outputs: Vec<Output> = Vec::new();
        for index in 0..self.editions.len() {
            let pins = outputs.last().map(|output| output.names.as_str());
            outputs.push(generate(index, pins)?);
        }
        Ok(outputs)
    }

    /// Generates an edition three times, which has to be generating it once.
    fn generate(&self, index: usize, pins: Option<&str>) -> anyhow::Result<Output> {
        let first = self.run(index, pins, Removed::Mark)?;
        let mut pins = first.names.clone();
        for _ in 0..2 {
            let again = self.run(index, Some(&pins), Removed::Refuse)?;
            assert_eq!(again.names, first.names, "{}.yaml", index + 1);
            assert_eq!(again.files, first.files, "{}.yaml", index + 1);
            pins = again.names;
        }
        Ok(first)
    }

    fn run(&self, index: usize, pins: Option<&str>, removed: Removed) -> anyhow::Result<Output> {
        let name = format!("{}.yaml", index + 1);
        let names = pins.map(|text| Source {
            name: "names.toml",
            text,
        });
        let document = Source {
            name: &name,
            text: &self.editions[index],
        };
        let output = dixa_codegen::generate(&Input {
            names,
            removed,
            ..Input::from(document)
        });
        output.map_err(|diagnostics| anyhow::anyhow!("{name} is refused:\n{diagnostics}"))
    }
}

/// The lines of the public API.
fn api(output: &Output) -> BTreeSet<&str> {
    let text = output.files.get("api.txt").map_or("", String::as_str);
    text.lines().collect()
}

/// The names of the public API, without what they are: `struct dixa::types::Lamp`.
fn names(output: &Output) -> BTreeSet<&str> {
    let lines = api(output).into_iter();
    lines
        .filter_map(|line| {
            let (kind, rest) = line.split_once(' ')?;
            let end = rest.find(['(', ' ', '<']).unwrap_or(rest.len());
            let name = rest[..end].trim_end_matches(':');
            Some(&line[..kind.len() + 1 + name.len()])
        })
        .collect()
}
