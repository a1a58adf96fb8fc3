//! The formatter leaves what is emitted as it is.

use std::fs;
use std::path::Path;

use syn::{File, Item};

use crate::documents::documents;
use crate::edition::Edition;
use crate::{Input, Source};

#[test]
fn what_is_emitted_is_as_the_formatter_writes_it() {
    let mut count = 0;
    for document in documents() {
        count += items(&document);
    }
    assert!(count > 1000, "only {count} items were found");
}

/// Compares the items of a document's crate with what the formatter makes of them, and gives how
/// many there are.
fn items(document: &Path) -> usize {
    let text = fs::read_to_string(document).expect("a document");
    let edition = Edition::of(&Input::from(Source {
        name: "openapi.yaml",
        text: &text,
    }));
    let files = edition
        .and_then(|edition| edition.output())
        .expect("a document that is accepted")
        .files;
    let mut count = 0;
    for (path, text) in &files {
        let emitted = ["src/types/", "src/operations/", "tests/calls/"];
        if !emitted.iter().any(|folder| path.starts_with(folder)) || path.ends_with("mod.rs") {
            continue;
        }
        let whole = without_blank_lines(text);
        for item in syn::parse_file(text).expect("Rust").items {
            // Imports and the tables of our macros are not the formatter's.
            if matches!(item, Item::Use(_) | Item::Macro(_)) {
                continue;
            }
            let formatted = prettyplease::unparse(&File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![item],
            });
            let formatted = without_blank_lines(&formatted);
            assert!(
                whole.contains(&format!("\n{formatted}")),
                "{}: {path} is not as the formatter writes this:\n{formatted}",
                document.display()
            );
            count += 1;
        }
    }
    count
}

/// We leave a line blank between functions, the formatter does not.
fn without_blank_lines(text: &str) -> String {
    let lines = text.split_inclusive('\n');
    lines.filter(|line| !line.trim_end().is_empty()).collect()
}
