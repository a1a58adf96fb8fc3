//! A part of our own document, with changes to its tree.

#![no_main]

use std::sync::LazyLock;

use dixa_tests::mutation::{self, Mutation};
use dixa_tests::{slice, spec};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

static DOCUMENTS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let document = spec().expect("the document of this repository can be read");
    slice::parts(&document, 16)
});

fuzz_target!(|input: (u8, Vec<(u8, u32, u32)>)| {
    let (part, mutations) = input;
    let mutations: Vec<Mutation> = mutations
        .into_iter()
        .take(8)
        .map(|(act, place, what)| Mutation { act, place, what })
        .collect();
    let mut document = DOCUMENTS[usize::from(part) % DOCUMENTS.len()].clone();
    mutation::apply(&mutations, &mut document);
    dixa_fuzz::hold(&document.to_string(), None);
});
