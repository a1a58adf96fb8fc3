//! What a difference says is so: what breaks nothing is not called breaking, what breaks is, and no
//! break is without its reason. Whatever the document is: every fixture is edited, and many mutants.
//!
//! The changes are the same in every run; `MUTATIONS=10000 cargo test -p dixa-tests --test edits` tries
//! more of them.

use std::collections::BTreeSet;

use anyhow::Context as _;
use dixa_codegen::diff::Difference;
use dixa_codegen::{Edition, Input, Removed, Source};
use dixa_tests::edits::{BREAKING, Edit, HARMLESS};
use dixa_tests::fixture::Fixture;
use dixa_tests::mutation::{self, Mutation};
use dixa_tests::{slice, spec};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde_json::Value;

/// At how many places each edit is tried in each document.
const PLACES: usize = 2;

#[test]
fn no_harmless_edit_is_called_breaking() -> anyhow::Result<()> {
    everywhere(HARMLESS, |edit, difference| {
        let breaks = difference.breaks_rust() || difference.breaks_wire();
        breaks.then(|| format!("`{edit:?}` is called breaking:\n{}", difference.text()))
    })
}

#[test]
fn every_breaking_edit_is_called_breaking() -> anyhow::Result<()> {
    everywhere(BREAKING, |edit, difference| {
        let breaks = difference.breaks_rust() || difference.breaks_wire();
        (!breaks).then(|| format!("`{edit:?}` is not called breaking:\n{}", difference.text()))
    })
}

/// Tries edits on every fixture and on parts of our own document.
fn everywhere(
    edits: &[Edit],
    complain: impl Fn(&Edit, &Difference) -> Option<String>,
) -> anyhow::Result<()> {
    let mut complaints = Vec::new();
    let mut done = vec![0; edits.len()];
    for (name, document) in documents()? {
        let text = document.to_string();
        let Some(old) = edition(&text, None) else {
            continue;
        };
        for (edit, done) in edits.iter().zip(&mut done) {
            let mut seen = BTreeSet::new();
            for place in 0..PLACES {
                let mut edited = document.clone();
                let applies = (edit.apply)(&mut edited, place);
                let text = edited.to_string();
                if !applies || !seen.insert(text.clone()) {
                    break;
                }
                // What the edit makes of the document may be refused.
                let Some(new) = edition(&text, Some(old.names())) else {
                    continue;
                };
                let difference = old.compare(&new);
                *done += 1;
                let complaint = reasonless(&difference).or_else(|| complain(edit, &difference));
                complaints.extend(complaint.map(|complaint| format!("{name}: {complaint}")));
            }
        }
    }
    for (edit, done) in edits.iter().zip(done) {
        if done < 2 {
            complaints.push(format!("`{edit:?}` was done {done} times only"));
        }
    }
    anyhow::ensure!(complaints.is_empty(), "{}", complaints.join("\n"));
    Ok(())
}

/// Every accepted fixture, and parts of our own document.
fn documents() -> anyhow::Result<Vec<(String, Value)>> {
    let mut documents = Vec::new();
    for fixture in Fixture::accepted()? {
        let json = fixture.json().with_context(|| fixture.name())?;
        documents.push((fixture.name(), json));
    }
    for (index, part) in slice::parts(&spec()?, 4).into_iter().enumerate() {
        documents.push((format!("part {index}"), part));
    }
    Ok(documents)
}

/// An edition with the names of an earlier one; none if it is refused.
fn edition<'a>(text: &'a str, names: Option<&'a str>) -> Option<Edition<'a>> {
    let edition = Edition::of(&Input {
        names: names.map(|text| Source {
            name: "names.toml",
            text,
        }),
        removed: Removed::Mark,
        ..Input::from(Source {
            name: "openapi.json",
            text,
        })
    });
    edition.ok()
}

/// A break that nothing is said of.
fn reasonless(difference: &Difference) -> Option<String> {
    let mut changes = difference.changes.iter();
    let found = changes.find(|change| {
        let effects = [&change.rust, &change.wire];
        effects.into_iter().any(|effect| {
            let why = effect.why().unwrap_or_default();
            effect.is_breaking() && !(why.ends_with('.') && why.contains(' '))
        })
    });
    found.map(|change| format!("no reason is given for {change:?}"))
}

/// Whatever is done to a document: each break has its reason, what a program could name and no longer
/// can is a break, and what changes in `api.txt` is told.
#[test]
fn every_break_has_its_reason() -> anyhow::Result<()> {
    try_mutants(|document, mutant, _| complaint(document, mutant))
}

/// Whatever has been done to a document before.
#[test]
fn no_harmless_edit_of_a_mutant_is_called_breaking() -> anyhow::Result<()> {
    try_mutants(|_, mutant, what| {
        let (edit, place) = (HARMLESS[what % HARMLESS.len()], what / HARMLESS.len());
        let text = mutant.to_string();
        let old = edition(&text, None)?;
        let mut edited = mutant.clone();
        let applies = (edit.apply)(&mut edited, place);
        let text = Some(edited.to_string()).filter(|_| applies)?;
        let difference = old.compare(&edition(&text, Some(old.names()))?);
        let breaks = difference.breaks_rust() || difference.breaks_wire();
        breaks.then(|| format!("`{edit:?}` is called breaking:\n{}", difference.text()))
    })
}

/// Tries mutants of all documents, and finds the smallest change of which there is a complaint. It is
/// given the document, the mutant, and any number.
fn try_mutants(complain: impl Fn(&Value, &Value, usize) -> Option<String>) -> anyhow::Result<()> {
    let documents = documents()?;
    let wanted = std::env::var("MUTATIONS").ok();
    let wanted = wanted.and_then(|wanted| wanted.parse().ok());
    let config = Config {
        cases: wanted.unwrap_or(250),
        failure_persistence: None,
        max_shrink_iters: 300,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let mutation =
        any::<(u8, u32, u32)>().prop_map(|(act, place, what)| Mutation { act, place, what });
    let strategy = (any::<usize>(), any::<usize>(), vec(mutation, 1..=3));
    let result = runner.run(&strategy, |(index, what, mutations)| {
        let (name, document) = &documents[index % documents.len()];
        let mut mutant = document.clone();
        let changes = mutation::apply(&mutations, &mut mutant);
        let Some(complaint) = complain(document, &mutant, what) else {
            return Ok(());
        };
        let changes: Vec<String> = changes.iter().map(ToString::to_string).collect();
        let changes = changes.join("\n");
        let message = format!("{name}: {complaint}\n\nIt was changed so:\n{changes}");
        Err(TestCaseError::fail(message))
    });
    if let Err(error) = result {
        anyhow::bail!("{error}");
    }
    Ok(())
}

/// What is wrong with the difference of two documents, if both are accepted.
fn complaint(old: &Value, new: &Value) -> Option<String> {
    let texts = [old, new].map(Value::to_string);
    let old = edition(&texts[0], None)?;
    let new = edition(&texts[1], Some(old.names()))?;
    let difference = old.compare(&new);
    if let Some(complaint) = reasonless(&difference) {
        return Some(complaint);
    }
    let (before, after) = (old.api_text(), new.api_text());
    let (paths, left) = (paths(&before), paths(&after));
    let gone: Vec<&&str> = paths.difference(&left).collect();
    if !gone.is_empty() && !difference.breaks_rust() {
        let text = difference.text();
        return Some(format!("gone, and not told: {gone:?}\n{text}"));
    }
    if before != after && difference.is_empty() {
        return Some("api.txt is another one, and nothing is told".to_owned());
    }
    None
}

/// What a program can name: the paths of `api.txt`.
fn paths(api: &str) -> BTreeSet<&str> {
    let lines = api.lines().filter(|line| !line.starts_with('#'));
    let paths = lines.filter_map(|line| line.split(' ').nth(1));
    paths
        .filter_map(|path| path.trim_end_matches(':').split(['(', '<']).next())
        .collect()
}
