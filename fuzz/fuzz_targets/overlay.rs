//! Any text as the overlay of a small document.

#![no_main]

use libfuzzer_sys::fuzz_target;

const DOCUMENT: &str = include_str!("../../tests/fixtures/generates/overlay/openapi.yaml");

fuzz_target!(|overlay: &str| dixa_fuzz::hold_with_overlay(DOCUMENT, overlay));
