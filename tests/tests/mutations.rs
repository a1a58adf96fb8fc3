//! Whatever is done to our own document: the generator keeps its promises.
//!
//! The changes are the same in every run. `MUTATIONS=10000 cargo test -p dixa-tests --test mutations`
//! tries more of them, and so does `fuzz/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use dixa_tests::fixture::{Fixture, OVERLAY};
use dixa_tests::mutation::{self, Mutation};
use dixa_tests::{promises, slice, spec};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde_json::{Value, json};

/// Longer than any document of this size takes, in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_secs(10);

#[test]
fn parts_of_the_document_may_be_anything() -> anyhow::Result<()> {
    let document = spec()?;
    let slices = slice::parts(&document, 8);
    check("part", cases(120), 4, |index| {
        slices[index % slices.len()].clone()
    });
    Ok(())
}

#[test]
fn the_whole_document_may_be_anything() -> anyhow::Result<()> {
    let document = spec()?;
    check("whole", cases(6), 12, |_| document.clone());
    Ok(())
}

fn cases(usual: u32) -> u32 {
    let wanted = std::env::var("MUTATIONS").ok();
    wanted
        .and_then(|wanted| wanted.parse().ok())
        .unwrap_or(usual)
}

/// Tries many changes, and finds the smallest that breaks a promise.
fn check(name: &'static str, cases: u32, most: usize, document: impl Fn(usize) -> Value) {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 500,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let mutation =
        any::<(u8, u32, u32)>().prop_map(|(act, place, what)| Mutation { act, place, what });
    let strategy = (any::<usize>(), vec(mutation, 1..=most));
    let result = runner.run(&strategy, |(index, mutations)| {
        let mut document = document(index);
        let changes = mutation::apply(&mutations, &mut document);
        let text = serde_json::to_string_pretty(&document).unwrap_or_default();
        // If this case ends the process, its document is there to look at.
        let place = kept(name);
        fs::write(&place, &text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let started = Instant::now();
        let held = promises::hold(&text, None);
        let failure = match held {
            Err(error) => format!("{error:#}"),
            Ok(_) if started.elapsed() > LONGEST => format!("it took {:?}", started.elapsed()),
            Ok(_) => return Ok(()),
        };
        let changes: Vec<String> = changes.iter().map(ToString::to_string).collect();
        Err(TestCaseError::fail(format!(
            "{failure}\n\nThe document is {}. It was changed so:\n{}\n",
            place.display(),
            changes.join("\n")
        )))
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// Where the document of the last case is.
fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("mutated-{name}.json"))
}

#[test]
fn a_text_may_be_cut_anywhere() -> anyhow::Result<()> {
    for fixture in Fixture::accepted()? {
        let text = fs::read_to_string(fixture.document())?;
        let ends = text.char_indices().map(|(end, _)| end);
        for end in ends.filter(|end| end % 61 == 0) {
            let start = &text[..end];
            if let Err(error) = promises::hold(start, None) {
                panic!(
                    "{error:#}\n\nof the first {end} bytes of {}",
                    fixture.name()
                );
            }
        }
    }
    Ok(())
}

/// What texts are made of, each line end of its own.
const WORDS: &[&str] = &[
    "a",
    "é",
    ":",
    ": ",
    " ",
    "  ",
    "- ",
    "? ",
    ",",
    "{",
    "}",
    "[",
    "]",
    "'",
    "\"",
    "#",
    " #",
    "|\n",
    ">",
    "\t",
    "&x ",
    "*x",
    "!x ",
    "%",
    "---",
    "...",
    "\\",
    "\r",
    "\n",
    "\r\n",
    "\u{1}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "openapi: 3.0.3",
    "info:",
    "paths:",
    "/a:",
    "get:",
];

#[test]
fn the_words_of_a_text_may_stand_in_any_order() {
    let config = Config {
        cases: cases(3000),
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let strategy = vec(0..WORDS.len(), 1..40);
    let result = runner.run(&strategy, |words| {
        let text: String = words.into_iter().map(|word| WORDS[word]).collect();
        let held = promises::hold(&text, None);
        held.map(drop)
            .map_err(|error| TestCaseError::fail(format!("{error:#}\n\nin {text:?}")))
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

#[test]
fn an_overlay_may_be_cut_anywhere() -> anyhow::Result<()> {
    let mut count = 0;
    for fixture in Fixture::accepted()? {
        let path = fixture.directory.join(OVERLAY);
        if !path.is_file() {
            continue;
        }
        let document = fs::read_to_string(fixture.document())?;
        let overlay = fs::read_to_string(path)?;
        for (end, _) in overlay.char_indices().filter(|(end, _)| end % 17 == 0) {
            count += 1;
            if let Err(error) = promises::hold_with_overlay(&document, &overlay[..end]) {
                panic!(
                    "{error:#}\n\nof the first {end} bytes of {}",
                    fixture.name()
                );
            }
        }
    }
    assert!(count > 0, "no fixture has an overlay");
    Ok(())
}

/// What the paths of an overlay are made of.
const STEPS: &[&str] = &[
    "$",
    "$.",
    "$..",
    ".",
    "..",
    "*",
    "[",
    "]",
    "[*]",
    "['",
    "']",
    "\"",
    "\\",
    "?",
    "?@.",
    "@",
    "(",
    ")",
    "!",
    "==",
    "&&",
    "||",
    "<",
    "1",
    "-1",
    "0:2",
    ",",
    ":",
    " ",
    "length(",
    "match(",
    "'a.*'",
    "paths",
    "components",
    "schemas",
    "Lamp",
    "get",
    "required",
    "/v1/lamps",
    "info",
    "openapi",
    "é",
    "true",
    "null",
];

#[test]
fn the_steps_of_a_path_may_stand_in_any_order() -> anyhow::Result<()> {
    let fixtures = Fixture::accepted()?;
    let fixture = fixtures.iter().find(|fixture| fixture.name() == "overlay");
    let fixture = fixture.context("there is no fixture with an overlay")?;
    let document = fs::read_to_string(fixture.document())?;
    let config = Config {
        cases: cases(1500),
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let strategy = (any::<bool>(), vec(0..STEPS.len(), 0..10));
    let result = runner.run(&strategy, |(removes, steps)| {
        let steps: String = steps.into_iter().map(|step| STEPS[step]).collect();
        let target = format!("${steps}");
        let action = if removes {
            json!({ "target": target, "remove": true })
        } else {
            json!({ "target": target, "update": { "type": "string", "get": [1, {}] } })
        };
        let info = json!({ "title": "Corrections", "version": "1" });
        let overlay = json!({ "overlay": "1.0.0", "info": info, "actions": [action] }).to_string();
        let held = promises::hold_with_overlay(&document, &overlay);
        held.map(drop)
            .map_err(|error| TestCaseError::fail(format!("{error:#}\n\nin {overlay}")))
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    Ok(())
}
