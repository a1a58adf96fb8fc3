//! The update from the edition of 2024 to the one of this repository, with the names that a person
//! has reviewed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use dixa_codegen::diff::Difference;
use dixa_codegen::{Input, Source};
use dixa_tests::{document, overlay, root};
use toml_edit::{Document, Item};

const OLD: &str = "tests/fixtures/editions/from-2024";

/// Methods that call something else now, by what they called: the deprecated operation has given its
/// name to the one that takes its place.
const GIVEN_AWAY: [&str; 2] = ["GET /conversations/{}/rating", "GET /search/conversations"];

/// Types that are gone.
const GONE: [&str; 1] = ["SearchHit"];

fn read(path: &str) -> anyhow::Result<String> {
    Ok(fs::read_to_string(root().join(path))?)
}

fn source<'a>(name: &'a str, text: &'a str) -> Source<'a> {
    Source { name, text }
}

fn difference() -> anyhow::Result<Difference> {
    let [old, old_names, names] = [
        &format!("{OLD}/old.yaml"),
        &format!("{OLD}/names.toml"),
        "spec/names.toml",
    ]
    .map(read);
    let (old, old_names, names) = (old?, old_names?, names?);
    let (new, overlay) = (fs::read_to_string(document())?, overlay()?);
    let old = Input {
        names: Some(source("old-names.toml", &old_names)),
        ..Input::from(source("old.yaml", &old))
    };
    let new = Input {
        names: Some(source("names.toml", &names)),
        overlay: overlay.as_deref().map(|text| source("overlay.yaml", text)),
        ..Input::from(source("new.yaml", &new))
    };
    Ok(dixa_codegen::compare(&old, &new)?)
}

/// What each entry of a section names, by its key; none if its thing is gone.
fn entries(text: &str, section: &str) -> anyhow::Result<BTreeMap<String, Option<String>>> {
    let document = Document::parse(text)?;
    let section = document.get(section).and_then(Item::as_table);
    let entries = section.into_iter().flat_map(|section| section.iter());
    let read = entries.map(|(key, item)| {
        let is_removed = item.get("removed").is_some();
        let name = item.as_str().or_else(|| item.get("name")?.as_str());
        let name = name.unwrap_or(key).to_owned();
        (key.to_owned(), (!is_removed).then_some(name))
    });
    Ok(read.collect())
}

#[test]
fn names_stay_but_for_those_that_were_given_away() -> anyhow::Result<()> {
    let [old, new] = [&format!("{OLD}/names.toml"), "spec/names.toml"].map(read);
    let (old, new) = (old?, new?);
    for (section, expected) in [("operations", &GIVEN_AWAY[..]), ("types", &GONE[..])] {
        let new = entries(&new, section)?;
        let old = entries(&old, section)?.into_iter();
        let moved: BTreeSet<String> = old
            .filter(|(key, name)| new.get(key) != Some(name))
            .map(|(key, _)| key)
            .collect();
        let moved: Vec<&str> = moved.iter().map(String::as_str).collect();
        assert_eq!(moved, expected, "{section}");
    }
    Ok(())
}

#[test]
fn no_name_is_a_number() -> anyhow::Result<()> {
    let names = read("spec/names.toml")?;
    for section in ["operations", "types"] {
        for name in entries(&names, section)?.into_values().flatten() {
            assert!(!name.ends_with(|c: char| c.is_ascii_digit()), "{name}");
        }
    }
    Ok(())
}

#[test]
fn the_verdict_and_the_changelog() -> anyhow::Result<()> {
    let difference = difference()?;
    assert_eq!(difference.bump.next("0.1.0").as_deref(), Some("0.2.0"));
    assert!(difference.breaks_rust() && difference.breaks_wire());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(root().join(OLD));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("changelog", difference.changelog()));
    Ok(())
}
