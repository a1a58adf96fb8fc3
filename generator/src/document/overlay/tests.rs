use serde_json::{Value, json};

use crate::Source;
use crate::document::Problems;

/// What a document is after its overlay, or all that is wrong with that.
fn applied(document: &str, overlay: &str) -> Result<Value, String> {
    let source = |name, text| Source { name, text };
    let mut problems = Problems::new(&source("a.yaml", document))
        .with_overlay(Some(&source("overlay.yaml", overlay)));
    assert!(problems.read_text().is_some());
    super::apply(&mut problems);
    let json = problems.json().cloned();
    match Problems::finish([problems]) {
        Ok(_) => Ok(json.expect("a document")),
        Err(wrong) => Err(wrong.to_string()),
    }
}

/// An overlay with these actions.
fn overlay(actions: &Value) -> String {
    let info = json!({ "title": "Corrections", "version": "1" });
    json!({ "overlay": "1.0.0", "info": info, "actions": actions }).to_string()
}

fn becomes(document: &Value, actions: &Value, expected: &Value) {
    let found = applied(&document.to_string(), &overlay(actions));
    assert_eq!(found.as_ref(), Ok(expected), "{actions}");
}

#[test]
fn objects_are_merged_lists_are_joined_and_values_are_replaced() {
    let document = json!({ "a": { "b": 1, "c": [1, 2] }, "d": [{ "e": 1 }] });
    for (target, update, expected) in [
        (
            "$.a",
            json!({ "b": { "x": 1 }, "c": [2, 3], "y": [] }),
            json!({ "a": { "b": { "x": 1 }, "c": [1, 2, 3], "y": [] }, "d": [{ "e": 1 }] }),
        ),
        (
            "$.d",
            json!({ "e": 2 }),
            json!({ "a": { "b": 1, "c": [1, 2] }, "d": [{ "e": 1 }, { "e": 2 }] }),
        ),
        (
            "$",
            json!({ "f": null }),
            json!({ "a": { "b": 1, "c": [1, 2] }, "d": [{ "e": 1 }], "f": null }),
        ),
        (
            "$.d[?@.e == 1]",
            json!({ "e": 2 }),
            json!({ "a": { "b": 1, "c": [1, 2] }, "d": [{ "e": 2 }] }),
        ),
        (
            "$.a.c",
            json!([4, 5]),
            json!({ "a": { "b": 1, "c": [1, 2, 4, 5] }, "d": [{ "e": 1 }] }),
        ),
    ] {
        let actions = json!([{ "target": target, "update": update }]);
        becomes(&document, &actions, &expected);
    }
}

#[test]
fn all_that_matches_is_removed_whatever_its_order() {
    let document = json!({ "a": [0, 1, 2, 3], "b": { "c": { "b": 1 } }, "d": { "1": 1, "b": [] } });
    for (target, expected) in [
        (
            "$.a[0, 2, 0]",
            json!({ "a": [1, 3], "b": { "c": { "b": 1 } }, "d": { "1": 1, "b": [] } }),
        ),
        ("$..b", json!({ "a": [0, 1, 2, 3], "d": { "1": 1 } })),
        ("$..*", json!({})),
    ] {
        becomes(
            &document,
            &json!([{ "target": target, "remove": true }]),
            &expected,
        );
    }
}

#[test]
fn actions_see_what_earlier_ones_have_done() {
    let actions = json!([
        { "target": "$", "update": { "b": { "c": 1 } } },
        { "target": "$.b", "update": { "d": 2 } },
        { "target": "$.a", "remove": true },
    ]);
    becomes(
        &json!({ "a": 1 }),
        &actions,
        &json!({ "b": { "c": 1, "d": 2 } }),
    );
}

#[test]
fn what_comes_from_the_overlay_has_its_place_there() {
    let document = "a:\n  b: 1\n  c: {d: 1}\n  e: [1]\nf: 1\n";
    let overlay = "\
overlay: 1.0.0
info: {title: A, version: '1'}
actions:
  - target: $.a
    update:
      b: 2
      c: {g: 1}
      e: [2]
  - target: $.f
    remove: true
";
    let source = |name, text| Source { name, text };
    let mut problems = Problems::new(&source("a.yaml", document))
        .with_overlay(Some(&source("overlay.yaml", overlay)));
    problems.read_text();
    super::apply(&mut problems);
    for pointer in ["/a", "/a/b", "/a/c", "/a/c/d", "/a/c/g", "/a/e/0", "/a/e/1"] {
        problems.error(pointer, "here", "there");
    }
    let found = Problems::finish([problems]).expect_err("errors").0;
    let places: Vec<String> = found
        .into_iter()
        .map(|found| {
            let at = found.location;
            let (line, column) = (at.line.unwrap_or(0), at.column.unwrap_or(0));
            format!(
                "{} {}:{line}:{column}",
                at.pointer.unwrap_or_default(),
                at.file
            )
        })
        .collect();
    let expected = [
        "/a a.yaml:1:1",
        "/a/c a.yaml:3:3",
        "/a/c/d a.yaml:3:10",
        "/a/e/0 a.yaml:4:7",
        "/a/b overlay.yaml:6:10",
        "/a/c/g overlay.yaml:7:14",
        "/a/e/1 overlay.yaml:8:11",
    ];
    assert_eq!(places, expected);
}

#[test]
fn paths_that_would_take_forever_are_refused() {
    let deep = format!("$[?{}@.a{}]", "(".repeat(200), ")".repeat(200));
    let negated = format!("$[?{}@.a]", "!".repeat(900));
    let calls = format!("$[?{}@.a{}]", "length(".repeat(100), ")".repeat(100));
    let paths = [
        "$..*..*..*",
        "$[?$..*]",
        &"[*,*]".repeat(20),
        &"[".repeat(999),
        &"$.a".repeat(500),
        &deep,
        &negated,
        &calls,
        "",
        "$.",
        "$['a",
        "$['\\",
        "$[\u{1f980}",
        "a.b",
        "$.a ",
    ];
    for path in paths {
        let actions = json!([{ "target": path, "remove": true }]);
        let wrong = applied("{a: {a: 1}}", &overlay(&actions)).expect_err(path);
        assert!(wrong.contains("/actions/0/target"), "{wrong}");
    }
}

#[test]
fn updates_do_not_multiply_or_nest_without_end() {
    let text = "x".repeat(100_000);
    let items: Vec<Value> = (0..200).map(|_| json!({ "a": 1 })).collect();
    let actions = json!([{ "target": "$[*]", "update": { "text": text } }]);
    let wrong = applied(&json!(items).to_string(), &overlay(&actions)).expect_err("too much");
    assert!(wrong.contains("too much"), "{wrong}");

    let nest = |levels: usize| (0..levels).fold(json!(1), |inner, _| json!({ "a": inner }));
    let path = format!("${}", ".a".repeat(60));
    let actions = json!([{ "target": path, "update": { "b": nest(60) } }]);
    let wrong = applied(&nest(70).to_string(), &overlay(&actions)).expect_err("too deep");
    assert!(wrong.contains("nested deeper"), "{wrong}");
}

#[test]
fn what_has_no_description_is_described() {
    let document = json!({
        "tags": [{ "name": "Bells" }, { "name": "Lamps", "description": "Theirs." }],
        "a": { "b": {}, "c": { "description": "Theirs." }, "d": { "description": "values: [A, B]" } },
    });
    let ours = |text: &str| json!({ "description": text });
    let actions = json!([
        { "target": "$.a", "x-describes": true, "update": {
            "b": ours("Ours."), "c": ours("Ours."), "d": ours("Ours."), "gone": ours("Ours."),
        } },
        { "target": "$.gone", "x-describes": true, "update": ours("Ours.") },
        { "target": "$.a.*", "x-describes": true, "update": ours("Second.") },
        { "target": "$", "x-describes": true, "update": { "tags": [
            { "name": "Bells", "description": "Ours." },
            { "name": "Lamps", "description": "Ours." },
            { "name": "Doors", "description": "Ours." },
        ] } },
    ]);
    let expected = json!({
        "tags": [
            { "name": "Bells", "description": "Ours." },
            { "name": "Lamps", "description": "Theirs." },
            { "name": "Doors", "description": "Ours." },
        ],
        "a": {
            "b": ours("Ours."), "c": ours("Theirs."), "d": ours("Ours. values: [A, B]"),
        },
    });
    becomes(&document, &actions, &expected);

    let tags = json!([{ "name": "Bells", "description": "Ours." }]);
    let actions =
        json!([{ "target": "$", "x-describes": true, "update": { "tags": tags.clone() } }]);
    becomes(
        &json!({ "a": 1 }),
        &actions,
        &json!({ "a": 1, "tags": tags }),
    );
}

#[test]
fn what_describes_nothing_is_told_once_for_each_action() {
    let entries = |names: [&str; 5]| {
        let entries = names.map(|name| (name.to_owned(), json!({ "description": "Ours." })));
        Value::Object(entries.into_iter().collect())
    };
    let document = json!({ "a": {
        "own": { "description": "Theirs." },
        "same": { "description": "Ours. values: [A, B]" },
        "none": {},
    } });
    let actions = json!([
        { "target": "$.a.same", "x-describes": true, "update": { "description": "Ours." } },
        { "target": "$.a.same", "x-describes": true, "update": { "description": "General." } },
        { "target": "$.a", "x-describes": true, "update": entries(["own", "none", "b", "c", "d"]) },
        { "target": "$.gone", "x-describes": true, "update": {} },
    ]);
    let source = |name, text| Source { name, text };
    let (document, overlay) = (document.to_string(), overlay(&actions));
    let mut problems = Problems::new(&source("a.yaml", &document))
        .with_overlay(Some(&source("overlay.yaml", &overlay)));
    problems.read_text();
    super::apply(&mut problems);
    let told = Problems::finish([problems]).expect("nothing is wrong");
    let told: Vec<&str> = told.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(
        told,
        [
            "the document has a description of its own: `own/description`",
            "the document does not have what this describes: `b`, `c`, `d`",
            "nothing in the document matches `$.gone`: `$` has no `gone`",
        ]
    );
}

#[test]
fn functions_that_are_not_supported_are_named() {
    for name in ["match", "search"] {
        let path = format!("$.a[?{name}(@.b, 'c')]");
        let actions = json!([{ "target": path, "remove": true }]);
        let wrong = applied("{a: {}}", &overlay(&actions)).expect_err(name);
        let message = format!("the function `{name}` is not supported in paths");
        assert!(wrong.contains(&message), "{wrong}");
    }
}

#[test]
fn what_describes_changes_nothing_else() {
    for (update, at) in [
        (
            json!({ "a": { "type": "string" } }),
            "/actions/0/update/a/type",
        ),
        (json!({ "description": 1 }), "/actions/0/update/description"),
        (json!([{ "description": "Ours." }]), "/actions/0/update/0"),
        (json!("Ours."), "/actions/0/update"),
    ] {
        let actions = json!([{ "target": "$", "x-describes": true, "update": update }]);
        let wrong = applied("{a: {}}", &overlay(&actions)).expect_err(at);
        assert!(wrong.contains(&format!("at {at}\n")), "{wrong}");
    }
    let actions = json!([{ "target": "$", "x-describes": "yes", "update": { "a": {} } }]);
    let wrong = applied("{a: {}}", &overlay(&actions)).expect_err("no boolean");
    assert!(wrong.contains("`x-describes` is true or false"), "{wrong}");
}
