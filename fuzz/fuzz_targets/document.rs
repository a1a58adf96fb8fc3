//! Any text as the document; what follows a line `# names.toml` are the pinned names.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let (document, names) = match input.split_once("\n# names.toml\n") {
        Some((document, names)) => (document, Some(names)),
        None => (input, None),
    };
    dixa_fuzz::hold(document, names);
});
