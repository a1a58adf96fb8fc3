//! What goes and comes back is what it was.

use std::fs;
use std::path::Path;
use std::thread;

use super::Pins;
use crate::document::{Document, Problems};
use crate::evidence::Evidence;
use crate::maps::HashSet;
use crate::model::{Basis, Grouping, Model};
use crate::{Removed, Source};

/// A document that has been read once, to be named many times.
struct Read<'d> {
    source: Source<'d>,
    problems: Problems<'d>,
    document: Document,
    evidence: Evidence,
}

impl<'d> Read<'d> {
    fn of(source: Source<'d>, overlay: Source<'d>) -> Self {
        let mut problems = Problems::new(&source).with_overlay(Some(&overlay));
        let document = Document::parse(&mut problems).expect("a document");
        let evidence = Evidence::gather(&document, &problems);
        Self {
            source,
            problems,
            document,
            evidence,
        }
    }

    /// The names file with these names to start from.
    fn named(&self, names: &str) -> String {
        self.named_by(&self.evidence, names)
    }

    fn named_by(&self, evidence: &Evidence, names: &str) -> String {
        let pinned = Source {
            name: "names.toml",
            text: names,
        };
        let mut problems = Problems::new(&pinned);
        let pins = Pins::read(names, Removed::Mark, &mut problems);
        let basis = Basis::of(&self.document, evidence);
        let groups = pins.groups(&self.source, &basis);
        let mut ignored = Problems::new(&self.source);
        let model = Model::build(&basis, Grouping::Together(&groups), &mut ignored);
        let (_, pins) = super::assign(&model, pins, &mut problems);
        if let Err(diagnostics) = Problems::finish([problems]) {
            panic!("{diagnostics}");
        }
        pins.write()
    }

    /// The same of the document without an operation.
    fn named_without(&mut self, operation: usize, names: &str) -> String {
        let gone = self.document.operations.remove(operation);
        let evidence = Evidence::gather(&self.document, &self.problems);
        let names = self.named_by(&evidence, names);
        self.document.operations.insert(operation, gone);
        names
    }

    /// The names after each of the operations has gone, in this order, and has come back when the next
    /// one went.
    fn named_after(&mut self, operations: &[usize], names: &str) -> String {
        let last = operations
            .iter()
            .fold(names.to_owned(), |names, operation| {
                self.named_without(*operation, &names)
            });
        self.named(&last)
    }

    /// What is not as it was after that, if anything is, and by which of the operations alone.
    fn complaint(&mut self, operations: &[usize], names: &str) -> Option<String> {
        let moved = difference(names, &self.named_after(operations, names));
        if moved.is_empty() {
            return None;
        }
        let mut alone = Vec::new();
        for operation in operations {
            if self.named_after(&[*operation], names) != names {
                alone.push(self.document.operations[*operation].path.clone());
            }
        }
        Some(format!("{alone:?}\n{moved}"))
    }
}

/// How many histories the operations are divided among. Neighbours in the document have much in
/// common, so those of a history are taken from all over it.
const HISTORIES: usize = 4;

#[test]
fn every_operation_that_goes_and_comes_back_is_what_it_was() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let read = |name| fs::read_to_string(spec.join(name)).expect("a file");
    let (document, overlay) = (read("dixa-v1.yaml"), read("overlay.yaml"));
    let read_document = || {
        let source = |name, text| Source { name, text };
        let document = source("dixa-v1.yaml", &document);
        Read::of(document, source("overlay.yaml", &overlay))
    };
    let whole = read_document();
    // What comes out follows from the document and the names: where these are the same, all is.
    let names = whole.named(&read("names.toml"));
    let operations: Vec<usize> = (0..whole.document.operations.len()).collect();
    assert!(operations.len() > 80, "only {operations:?}");
    let complaints: Vec<String> = thread::scope(|scope| {
        let running: Vec<_> = (0..HISTORIES)
            .map(|first| {
                let own = operations.iter().copied().skip(first).step_by(HISTORIES);
                let own: Vec<usize> = own.collect();
                let (names, read_document) = (&names, &read_document);
                scope.spawn(move || read_document().complaint(&own, names))
            })
            .collect();
        let ended = running.into_iter();
        ended
            .filter_map(|history| history.join().expect("no panic"))
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
