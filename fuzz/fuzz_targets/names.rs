//! Any text as the pinned names of a small document.

#![no_main]

use libfuzzer_sys::fuzz_target;

const DOCUMENT: &str = include_str!("../../tests/fixtures/generates/keyword-names/openapi.yaml");

fuzz_target!(|names: &str| dixa_fuzz::hold(DOCUMENT, Some(names)));
