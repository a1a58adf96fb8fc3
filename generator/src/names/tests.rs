//! What goes and comes back is what it was.

use std::fs;
use std::path::Path;
use std::thread;

use serde_json::Value;

use crate::document::{Document, Problems};
use crate::edition::Edition;
use crate::maps::HashSet;
use crate::{Input, Removed, Source};

/// The names file and `api.txt` of a document, with these names to start from.
fn named(document: &str, names: &str) -> (String, String) {
    let document = Source {
        name: "openapi.json",
        text: document,
    };
    let input = Input {
        names: Some(Source {
            name: "names.toml",
            text: names,
        }),
        removed: Removed::Mark,
        ..Input::from(document)
    };
    match Edition::of(&input) {
        Ok(edition) => (edition.names().to_owned(), edition.api_text()),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

/// What a document says with its corrections.
fn corrected(text: &str, overlay: &str) -> Value {
    let document = Source {
        name: "openapi.yaml",
        text,
    };
    let overlay = Source {
        name: "overlay.yaml",
        text: overlay,
    };
    let mut problems = Problems::new(&document).with_overlay(Some(&overlay));
    Document::parse(&mut problems).expect("a document");
    problems.json().expect("JSON").clone()
}

/// The places of all operations: path and method.
fn operations(document: &Value) -> Vec<(String, String)> {
    let paths = document["paths"].as_object().expect("paths");
    let methods = ["get", "put", "post", "patch", "delete"];
    paths
        .iter()
        .flat_map(|(path, item)| {
            let methods = methods.iter().filter(|method| item.get(**method).is_some());
            methods.map(|method| (path.clone(), (*method).to_owned()))
        })
        .collect()
}

/// The document without an operation.
fn without(document: &Value, (path, method): &(String, String)) -> String {
    let mut document = document.clone();
    if let Some(Value::Object(item)) = document["paths"].get_mut(path) {
        item.shift_remove(method);
    }
    document.to_string()
}

#[test]
fn every_operation_that_goes_and_comes_back_is_what_it_was() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let read = |name| fs::read_to_string(spec.join(name)).expect("a file");
    let names = read("names.toml");
    let document = corrected(&read("dixa-v1.yaml"), &read("overlay.yaml"));
    let whole = document.to_string();
    let (names, api) = named(&whole, &names);
    let places = operations(&document);
    assert!(places.len() > 80, "only {} operations", places.len());
    let complaint = |place: &(String, String)| {
        let (between, _) = named(&without(&document, place), &names);
        let (names_after, api_after) = named(&whole, &between);
        let moved = difference(&api, &api_after) + &difference(&names, &names_after);
        (!moved.is_empty()).then(|| format!("{place:?}\n{moved}"))
    };
    let threads = thread::available_parallelism().map_or(1, Into::into);
    let complaints: Vec<String> = thread::scope(|scope| {
        let parts = places.chunks(places.len().div_ceil(threads));
        let running: Vec<_> = parts
            .map(|part| scope.spawn(|| part.iter().filter_map(complaint).collect::<Vec<_>>()))
            .collect();
        let ended = running.into_iter();
        ended
            .flat_map(|part| part.join().expect("no panic"))
            .collect()
    });
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The lines that are not in both texts.
fn difference(before: &str, after: &str) -> String {
    let lines = |sign: &str, lines: &str, others: &str| -> String {
        let others: HashSet<&str> = others.lines().collect();
        let own = lines.lines().filter(|line| !others.contains(line));
        own.flat_map(|line| [sign, " ", line, "\n"]).collect()
    };
    lines("-", before, after) + &lines("+", after, before)
}
