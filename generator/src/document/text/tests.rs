use std::fmt::Write as _;

use serde_json::json;

use super::{Fault, MAX_BYTES, MAX_DEPTH, Text, decode, read};

/// A text that nothing is wrong with.
fn faultless(name: &str, text: &str) -> Result<Text, Vec<Fault>> {
    let mut read = read(name, text)?;
    match std::mem::take(&mut read.faults) {
        faults if faults.is_empty() => Ok(read),
        faults => Err(faults),
    }
}

fn yaml(text: &str) -> Text {
    faultless("a.yaml", text).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn fault(name: &str, text: &str) -> Fault {
    let mut faults = faultless(name, text).expect_err("a text that is refused");
    faults.swap_remove(0)
}

/// Line and column of a pointer, by its value and by its key.
fn places(text: &Text, pointer: &str) -> [(u32, u32); 2] {
    let value = text.places.value(&text.json, pointer).expect("a place");
    let key = text.places.key(&text.json, pointer).expect("a place");
    [value, key].map(|(_, place)| (place.line, place.column))
}

#[test]
fn plain_scalars_mean_what_yaml_1_2_says() {
    let text = yaml(
        "[~, true, no, 12, -3, 0x1F, 0o17, 1.5, +1e3, 007, 1_000, 2024-01-01, 1.2.3, '12', .5, '']",
    );
    assert_eq!(
        text.json,
        json!([
            null,
            true,
            "no",
            12,
            -3,
            31,
            15,
            1.5,
            1000.0,
            "007",
            "1_000",
            "2024-01-01",
            "1.2.3",
            "12",
            0.5,
            ""
        ])
    );
}

#[test]
fn status_codes_may_be_written_as_numbers() {
    assert_eq!(
        yaml("{200: a, true: b}").json,
        json!({"200": "a", "true": "b"})
    );
}

#[test]
fn every_node_has_its_place() {
    let text = yaml("a:\n  b: [x, {c: 1}]\n  d: word\n");
    assert_eq!(places(&text, "/a/d"), [(3, 6), (3, 3)]);
    assert_eq!(places(&text, "/a/b"), [(2, 3), (2, 3)]);
    assert_eq!(places(&text, "/a/b/1/c"), [(2, 14), (2, 11)]);
    assert_eq!(places(&text, "/a/nothing"), places(&text, "/a"));
}

#[test]
fn json_has_the_same_places_as_yaml() {
    let text =
        "{\"a\": {\"b\": [\"x\", {\"c\": 1}],\n  \"\\ud83d\\ude00\": \"é\", \"d\": \"word\"}}";
    let json = faultless("a.json", text).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(
        json.json,
        json!({"a": {"b": ["x", {"c": 1}], "😀": "é", "d": "word"}})
    );
    assert_eq!(places(&json, "/a/b/1/c"), [(1, 25), (1, 20)]);
    assert_eq!(places(&json, "/a/d"), [(2, 29), (2, 24)]);
}

#[test]
fn aliases_and_merges_copy_with_their_places() {
    let text = yaml("base: &b {x: 1, y: {z: 2}}\nown: {<<: *b, x: 3}\ncopy: *b\n");
    let own = &text.json["own"];
    assert_eq!(*own, json!({"x": 3, "y": {"z": 2}}));
    assert_eq!(places(&text, "/own/y/z"), [(1, 24), (1, 21)]);
    assert_eq!(places(&text, "/own/x"), [(2, 18), (2, 15)]);
    assert_eq!(places(&text, "/copy/x")[0], (1, 14));
    assert_eq!(places(&text, "/copy")[1], (3, 1));
    assert_eq!(yaml("{'<<': 1}").json, json!({"<<": 1}));
}

#[test]
fn all_keys_that_stand_twice_are_told() {
    for name in ["a.yaml", "a.json"] {
        let text = "{\"a\": 1, \"b\": {\"c\": 1, \"c\": [2]}, \"a\": {}}";
        let faults = faultless(name, text).expect_err("duplicate keys");
        let pointers: Vec<_> = faults
            .iter()
            .map(|fault| fault.pointer.as_deref())
            .collect();
        assert_eq!(pointers, [Some("/b/c"), Some("/a")]);
        assert_eq!((faults[1].place.line, faults[1].place.column), (1, 35));
    }
}

#[test]
fn nesting_ends_at_a_limit() {
    for name in ["a.yaml", "a.json"] {
        let text = "[".repeat(100_000);
        let fault = fault(name, &text);
        assert!(fault.message.contains("nested deeper"), "{}", fault.message);
        assert!(fault.place.column as usize > MAX_DEPTH, "{fault:?}");
        let fine = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
        assert!(faultless(name, &fine).is_ok());
    }
    let block: String = (0..10_000)
        .map(|level| " ".repeat(level) + "a:\n")
        .collect();
    assert!(
        fault("a.yaml", &block[..1_000_000])
            .message
            .contains("nested deeper")
    );
}

#[test]
fn aliases_that_stand_for_too_much_are_refused() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        let _ = writeln!(bomb, "a{level}: &a{level} [{aliases}]");
    }
    assert!(
        fault("a.yaml", &bomb)
            .message
            .contains("expand to too many values")
    );
    let long = format!(
        "a: &a {}\nb: [{}]\n",
        "x".repeat(100_000),
        "*a, ".repeat(1000)
    );
    assert!(
        fault("a.yaml", &long)
            .message
            .contains("expand to too many values")
    );
    assert!(
        fault("a.yaml", "a: &a [*a]")
            .message
            .contains("inside of the value that it refers to")
    );
}

#[test]
fn what_is_no_document_is_refused_with_a_place() {
    let cases: &[(&str, &str, (u32, u32), &str)] = &[
        ("a.yaml", "", (1, 1), "the text is empty"),
        ("a.yaml", "# nothing\n", (1, 1), "the text is empty"),
        (
            "a.yaml",
            "a: 1\n---\nb: 2\n",
            (2, 1),
            "a second YAML document begins here",
        ),
        (
            "a.yaml",
            "a: 1\nb: x\0y\n",
            (2, 5),
            "the character U+0000 is not allowed in a text",
        ),
        (
            "a.yaml",
            "a: !include b.yaml\n",
            (1, 4),
            "the tag `!include` is not supported",
        ),
        ("a.yaml", "a: .inf\n", (1, 4), "JSON has no number `.inf`"),
        (
            "a.yaml",
            "? [a]\n: b\n",
            (1, 3),
            "a list or a map cannot be a key",
        ),
        (
            "a.json",
            "{\"a\": 1,}",
            (1, 9),
            "this is not JSON: key must be a string",
        ),
        (
            "a.json",
            "{\"a\": [1, 1e999]}",
            (1, 11),
            "this is not JSON: number out of range",
        ),
        (
            "a.json",
            "{\"a\": [1 2]}",
            (1, 10),
            "this is not JSON: expected `,` or `]`",
        ),
    ];
    for (name, text, place, message) in cases {
        let fault = fault(name, text);
        assert_eq!(fault.message, *message, "{text}");
        assert_eq!((fault.place.line, fault.place.column), *place, "{text}");
    }
    let tabs = fault("a.yaml", "a:\n\tb: 1\n");
    assert_eq!(
        (tabs.place.line, tabs.help.contains("tabs")),
        (2, true),
        "{tabs:?}"
    );
}

#[test]
fn bytes_that_are_no_text_are_named() {
    let refused = |bytes: &[u8]| {
        decode("a.yaml", bytes.to_vec())
            .expect_err("no text")
            .to_string()
    };
    assert!(refused(b"\xff\xfea\0").starts_with("error: the text is UTF-16"));
    assert!(refused(b"\x1f\x8b\x08").starts_with("error: the file is compressed by gzip"));
    let latin = refused(b"a: 1\nb: caf\xe9\n");
    assert!(
        latin.contains("0xe9 is not UTF-8\n  --> a.yaml:2:7"),
        "{latin}"
    );
    assert!(refused(&vec![b' '; MAX_BYTES + 1]).contains("larger than 45 MiB"));
    assert_eq!(yaml("\u{feff}a: 1").json, json!({"a": 1}));
}

/// `serde_yaml` knows no places, and takes some of what is refused here; what both read has to
/// be the same.
#[test]
fn what_is_read_is_what_another_reader_reads() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut documents = vec![root.join("spec/dixa-v1.yaml")];
    for kind in ["generates", "refuses"] {
        let fixtures = std::fs::read_dir(root.join("tests/fixtures").join(kind));
        let fixtures = fixtures.expect("the fixtures").flatten();
        documents.extend(fixtures.map(|fixture| fixture.path().join("openapi.yaml")));
    }
    let mut compared = 0;
    for path in documents {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let Ok(ours) = faultless("openapi.yaml", &text) else {
            continue;
        };
        let mut theirs: serde_yaml::Value = serde_yaml::from_str(&text).expect("YAML");
        theirs.apply_merge().expect("what can be merged");
        let theirs: serde_json::Value = serde_yaml::from_value(theirs).expect("JSON");
        assert_eq!(ours.json, theirs, "{}", path.display());
        compared += 1;
    }
    assert!(compared > 50, "hardly a test: {compared}");
}

/// A line ends in one of three ways, which makes no difference to where things are.
#[test]
fn whatever_ends_a_line_is_counted_once() {
    let yaml = "a:\n  - b\n\n  - 'c\n    d'\n  - |\n    e\n\n    f\n  - {g: 1,\n     h: 2}\n# i\nj: \"k\n  l\"\nm: n\n";
    let json = "{\"a\":\n [\"b\",\n\n  {\"c\": 1,\n   \"d\": 2}],\n\"m\":\n\"n\"}\n";
    for (name, text) in [("a.yaml", yaml), ("a.json", json)] {
        let expected = faultless(name, text).unwrap_or_else(|faults| panic!("{faults:?}"));
        let mut pointers = Vec::new();
        every_pointer(&expected.json, String::new(), &mut pointers);
        for end in ["\r", "\r\n"] {
            let text = text.replace('\n', end);
            let read = faultless(name, &text).unwrap_or_else(|faults| panic!("{faults:?}"));
            assert_eq!(read.json, expected.json);
            for pointer in &pointers {
                let (found, expected) = (places(&read, pointer), places(&expected, pointer));
                assert_eq!(found, expected, "{pointer} after {end:?}");
            }
        }
    }
}

/// What is wrong is said of the same place, and the same line is shown.
#[test]
fn whatever_ends_a_line_faults_are_shown_where_they_are() {
    let texts = [
        ("a.yaml", "a: 1\nb: \u{1}\n", "a: 1\nb: {\nc"),
        (
            "a.json",
            "{\"a\": 1,\n\"b\": \u{1}}\n",
            "{\"a\": 1,\n\"b\": 2,\n}",
        ),
    ];
    for (name, control, cut) in texts {
        for text in [control, cut] {
            let shown = |end: &str| {
                let text = &text.replace('\n', end);
                let found = crate::generate(&crate::Source { name, text }.into());
                found.expect_err("a text that is refused").to_string()
            };
            let expected = shown("\n");
            assert_eq!(shown("\r"), expected);
            assert_eq!(shown("\r\n"), expected);
        }
    }
}

fn every_pointer(value: &serde_json::Value, pointer: String, into: &mut Vec<String>) {
    let parts = value.as_object().into_iter().flatten();
    for (key, value) in parts {
        every_pointer(value, crate::document::join(&pointer, key), into);
    }
    for (index, value) in value.as_array().into_iter().flatten().enumerate() {
        every_pointer(
            value,
            crate::document::join(&pointer, &index.to_string()),
            into,
        );
    }
    into.push(pointer);
}
