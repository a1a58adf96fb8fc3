//! Corrections of the document, as every command takes them.

use std::fs;

use crate::support::{DOCUMENT, Place, Run, files};

/// Adds what the document does not say, and removes a slip.
const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Corrections of the lamps, version: '1'}
actions:
  - target: $.components.schemas.Lamp
    update:
      properties:
        colour: {type: string, description: The colour of its light.}
  - target: $.components.schemas.Lamp.properties.nmae
    remove: true
";

/// The document with a slip.
fn with_slip() -> String {
    let name = "        name: {type: string}\n";
    assert!(DOCUMENT.contains(name));
    DOCUMENT.replace(name, &format!("{name}        nmae: {{type: string}}\n"))
}

fn place() -> Place {
    let place = Place::with(&with_slip());
    fs::write(place.path("overlay.yaml"), OVERLAY).expect("an overlay");
    fs::write(place.path("names.toml"), "").expect("names");
    place
}

const OPTIONS: [&str; 8] = [
    "--spec",
    "api.yaml",
    "--overlay",
    "overlay.yaml",
    "--names",
    "names.toml",
    "--out",
    "out",
];

fn run(place: &Place, args: &[&str]) -> Run {
    Run::of(&mut place.command(args))
}

fn codegen(place: &Place, options: &[&str]) -> Run {
    run(place, &[&["codegen"], &OPTIONS[..], options].concat())
}

fn update(place: &Place, options: &[&str]) -> Run {
    run(
        place,
        &[&["update", "new.yaml"], &OPTIONS[..], options].concat(),
    )
}

/// A place with the crate of the first edition, and a new one that has lost the slip.
fn ready_for_update() -> Place {
    let place = place();
    codegen(&place, &[]).exits(0);
    fs::write(place.path("new.yaml"), DOCUMENT).expect("a document");
    place
}

#[test]
fn the_crate_has_what_the_overlay_adds_and_not_what_it_removes() {
    let place = place();
    codegen(&place, &[]).exits(0);
    let api = fs::read_to_string(place.out().join("api.txt")).expect("a text");
    assert!(
        api.contains("Lamp::colour") && !api.contains("nmae"),
        "{api}"
    );
    codegen(&place, &["--check"]).exits(0);
    let document = fs::read_to_string(place.path("api.yaml")).expect("a text");
    assert_eq!(document, with_slip());

    let without = OVERLAY.replace("colour", "color");
    fs::write(place.path("overlay.yaml"), without).expect("an overlay");
    let checked = codegen(&place, &["--check"]).exits(1);
    let mends = "cargo xtask codegen --spec api.yaml --overlay overlay.yaml";
    assert!(checked.stdout.contains(mends), "{}", checked.stdout);
}

#[test]
fn the_report_and_the_wire_document_are_of_the_corrected_document() {
    let place = place();
    let options = ["--spec", "api.yaml", "--overlay", "overlay.yaml"];
    let wire = run(&place, &[&["wire-document"], &options[..]].concat()).exits(0);
    assert!(wire.stdout.contains("\"colour\"") && !wire.stdout.contains("nmae"));
    run(&place, &[&["report"], &options[..]].concat()).exits(0);
    let expired = OVERLAY.replace("schemas.Lamp\n", "schemas.Lmap\n");
    fs::write(place.path("overlay.yaml"), expired).expect("an overlay");
    for command in ["wire-document", "report"] {
        let wrong = run(&place, &[&[command], &options[..]].concat()).exits(1);
        assert!(
            wrong.stderr.contains("did you mean `Lamp`?"),
            "{}",
            wrong.stderr
        );
    }
}

#[test]
fn a_difference_is_one_between_corrected_documents() {
    let place = place();
    fs::write(place.path("new.yaml"), with_slip()).expect("a document");
    let overlay = ["--overlay", "overlay.yaml"];
    let same = run(
        &place,
        &[&["diff", "api.yaml", "new.yaml"], &overlay[..]].concat(),
    )
    .exits(0);
    assert!(same.stdout.contains("changes nothing"), "{}", same.stdout);
    let new_overlay = ["--new-overlay", "overlay.yaml"];
    let args = [&["diff", "api.yaml", "new.yaml"], &new_overlay[..]].concat();
    let added = run(&place, &args).exits(0).stdout;
    assert!(
        added.contains("Lamp: colour") && added.contains("Lamp::nmae"),
        "{added}"
    );
}

#[test]
fn an_update_stops_at_a_correction_that_has_expired() {
    let place = ready_for_update();
    let before = files(&place.path(""));
    let stopped = update(&place, &[]).exits(1).stderr;
    assert!(
        stopped.contains("overlay.yaml:8:13 at /actions/1/target"),
        "{stopped}"
    );
    assert!(
        stopped.contains("`$.components.schemas.Lamp.properties` has no `nmae`"),
        "{stopped}"
    );
    assert!(stopped.contains("--new-overlay COPY"), "{stopped}");
    assert_eq!(files(&place.path("")), before);
}

#[test]
fn an_update_takes_new_corrections_over_with_the_document() {
    let place = ready_for_update();
    let slip = OVERLAY.find("  - target: $.components.schemas.Lamp.properties.nmae");
    let kept = &OVERLAY[..slip.expect("the action")];
    fs::write(place.path("copy.yaml"), kept).expect("an overlay");

    let before = files(&place.path(""));
    update(&place, &["--new-overlay", "copy.yaml", "--dry-run"]).exits(0);
    assert_eq!(files(&place.path("")), before);

    update(&place, &["--new-overlay", "copy.yaml"]).exits(0);
    let read = |name: &str| fs::read_to_string(place.path(name)).expect("a text");
    assert_eq!(read("overlay.yaml"), kept);
    assert_eq!(read("api.yaml"), DOCUMENT);
    assert!(read("out/api.txt").contains("Lamp::colour"));
    codegen(&place, &["--check"]).exits(0);
}

#[test]
fn an_update_keeps_corrections_that_still_hold() {
    let place = ready_for_update();
    let new = with_slip().replace("Gets a lamp by its id.", "Gets the lamp that has this id.");
    fs::write(place.path("new.yaml"), new).expect("a document");
    update(&place, &[]).exits(0);
    let overlay = fs::read_to_string(place.path("overlay.yaml")).expect("a text");
    assert_eq!(overlay, OVERLAY);
    codegen(&place, &["--check"]).exits(0);
}

#[test]
fn an_overlay_that_is_named_has_to_be_there() {
    let place = ready_for_update();
    fs::remove_file(place.path("overlay.yaml")).expect("it is removed");
    let missing = codegen(&place, &[]).exits(2).stderr;
    assert!(
        missing.contains("there is no file overlay.yaml"),
        "{missing}"
    );
    let args = [
        "update",
        "new.yaml",
        "--spec",
        "api.yaml",
        "--new-overlay",
        "copy.yaml",
    ];
    let nowhere = run(&place, &args).exits(2).stderr;
    assert!(nowhere.contains("--overlay"), "{nowhere}");
}
