//! `cargo xtask update`, as a person runs it: a crate, a new edition, and what goes wrong on the way.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use crate::server::{Answer, Server, answer};
use crate::support::{DOCUMENT, Place, Run, files};

const CHANGELOG: &str = "# Changelog\n\nNotes.\n\n## 0.1.0\n\nThe first version.\n";

const FILES: [&str; 8] = [
    "--spec",
    "api.yaml",
    "--names",
    "names.toml",
    "--changelog",
    "CHANGELOG.md",
    "--out",
    "out",
];

type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// A place with the crate of the first edition.
fn ready() -> Place {
    let place = Place::new();
    fs::write(place.path("CHANGELOG.md"), CHANGELOG).expect("a changelog");
    codegen(&place, &[]).exits(0);
    fs::write(place.out().join("mine.txt"), "mine").expect("a file of one's own");
    place
}

fn codegen(place: &Place, options: &[&str]) -> Run {
    Run::of(&mut place.command(&[&["codegen"], &FILES[..], options].concat()))
}

/// The command, on the first of January 1970, without the proxies of this machine.
fn command(place: &Place, from: &str, options: &[&str]) -> Command {
    let mut command = place.command(&[&["update", from], &FILES[..], options].concat());
    command.env("SOURCE_DATE_EPOCH", "3600");
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command
}

fn update(place: &Place, from: &str, options: &[&str]) -> Run {
    Run::of(&mut command(place, from, options))
}

fn tree(place: &Place) -> Tree {
    files(&place.path(""))
}

fn text(place: &Place, name: &str) -> String {
    fs::read_to_string(place.path(name)).expect("a text")
}

/// One more property.
fn additive() -> String {
    let name = "        name: {type: string}\n";
    assert!(DOCUMENT.contains(name));
    DOCUMENT.replace(name, &format!("{name}        colour: {{type: string}}\n"))
}

/// An operation with another path.
fn breaking() -> String {
    DOCUMENT.replace("/v1/lamps/", "/v1/lights/by-id/")
}

/// Only words.
fn reworded() -> String {
    DOCUMENT.replace("Gets a lamp by its id.", "Gets the lamp that has this id.")
}

fn given(place: &Place, document: &str) -> String {
    fs::write(place.path("new.yaml"), document).expect("a document");
    "new.yaml".to_owned()
}

#[test]
fn everything_follows_from_a_new_edition() {
    for (document, version, said) in [
        (additive(), "0.1.1", "colour"),
        (breaking(), "0.2.0", "Removed"),
        (
            reworded(),
            "0.1.1",
            "Generated from the edition *Fixture 1.0*",
        ),
    ] {
        let place = ready();
        let from = given(&place, &document);
        let run = update(&place, &from, &[]).exits(0);
        assert_eq!(text(&place, "api.yaml"), document);
        let changelog = text(&place, "CHANGELOG.md");
        let section = format!("# Changelog\n\nNotes.\n\n## {version} - 1970-01-01\n\n");
        assert!(changelog.starts_with(&section), "{changelog}");
        assert!(
            changelog.ends_with("\n\n## 0.1.0\n\nThe first version.\n"),
            "{changelog}"
        );
        assert!(changelog.contains(said), "{changelog}");
        assert_eq!(text(&place, "out/CHANGELOG.md"), changelog);
        let manifest = text(&place, "out/Cargo.toml");
        assert!(
            manifest.contains(&format!("\nversion = \"{version}\"\n")),
            "{manifest}"
        );
        assert!(
            run.stdout
                .contains(&format!("CHANGELOG.md: version {version}\n")),
            "{}",
            run.stdout
        );
        assert!(run.stdout.contains("\nNext:\n"), "{}", run.stdout);
        assert_eq!(text(&place, "out/mine.txt"), "mine");

        // There is nothing left to do, for either command, however lines end.
        let from = given(&place, &document.replace('\n', "\r\n"));
        let after = tree(&place);
        let run = update(&place, &from, &[]).exits(0);
        assert!(run.stdout.contains("nothing to do"), "{}", run.stdout);
        codegen(&place, &[]).exits(0);
        assert_eq!(tree(&place), after);
    }
}

#[test]
fn names_of_what_is_gone_are_marked_and_listed() {
    let place = ready();
    let run = update(&place, &given(&place, &breaking()), &[]).exits(0);
    let listed = "marked as removed:\n  operations: GET /lamps/{}\n";
    assert!(run.stdout.contains(listed), "{}", run.stdout);
    assert!(text(&place, "names.toml").contains("removed = true"));
}

#[test]
fn reviewed_names_are_taken_over_with_the_document() {
    let place = ready();
    let new = given(&place, &additive());
    let reviewed = text(&place, "names.toml").replace("lamps.get", "lamps.fetch");
    fs::write(place.path("copy.toml"), &reviewed).expect("names");
    let options = ["--new-names", "copy.toml", "--difference", "difference.md"];
    let before = tree(&place);
    update(&place, &new, &[&options[..2], &["--dry-run"]].concat()).exits(0);
    assert_eq!(tree(&place), before);

    update(&place, &new, &options).exits(0);
    assert_eq!(text(&place, "names.toml"), reviewed);
    assert!(text(&place, "out/api.txt").contains("Lamps::fetch("));
    for name in ["CHANGELOG.md", "difference.md"] {
        let told = text(&place, name);
        assert!(told.contains("fetch") && told.contains("colour"), "{told}");
    }
    let unchanged = codegen(&place, &[]).exits(0).stdout;
    assert!(unchanged.contains(": 0 written"), "{unchanged}");

    let missing = update(&place, &new, &["--new-names", "none.toml"])
        .exits(2)
        .stderr;
    assert!(missing.contains("there is no file none.toml"), "{missing}");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    let place = ready();
    let from = given(&place, &breaking());
    let before = tree(&place);
    let dry = update(&place, &from, &["--dry-run"]).exits(0);
    assert!(
        dry.stdout
            .ends_with("the version would be 0.2.0; nothing was written\n"),
        "{}",
        dry.stdout
    );
    assert_eq!(tree(&place), before);
    let run = update(&place, &from, &[]).exits(0);
    let shown = dry.stdout.lines().count() - 1;
    let same = |run: &Run| {
        run.stdout
            .lines()
            .take(shown)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(same(&dry), same(&run));
}

#[test]
fn the_standard_input_is_a_source_too() {
    let place = ready();
    let mut command = command(&place, "-", &[]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary runs");
    let mut input = child.stdin.take().expect("an input");
    input.write_all(additive().as_bytes()).expect("it reads");
    drop(input);
    Run::from(child.wait_with_output().expect("it ends")).exits(0);
    assert_eq!(text(&place, "api.yaml"), additive());
}

#[test]
fn a_document_in_json_takes_the_place_of_one_in_yaml() {
    let json = r#"{"openapi": "3.0.3", "info": {"title": "Fixture", "version": "2"}, "paths": {}}"#;
    let place = ready();
    update(&place, &given(&place, json), &[]).exits(0);
    assert_eq!(text(&place, "api.json"), json);
    assert!(!place.path("api.yaml").exists());

    let place = ready();
    fs::write(place.path("api.json"), "mine").expect("a file in the way");
    let from = given(&place, json);
    let before = tree(&place);
    let run = update(&place, &from, &[]).exits(2);
    assert!(
        run.stderr.contains("api.json is in the way"),
        "{}",
        run.stderr
    );
    assert_eq!(tree(&place), before);
}

#[test]
fn an_update_starts_from_an_edition_and_its_crate() {
    let place = ready();
    let from = given(&place, &additive());
    let spoil: [fn(&Place); 4] = [
        |place| fs::write(place.out().join("Cargo.toml"), "mine").expect("an edit"),
        |place| fs::remove_dir_all(place.out()).expect("a directory to remove"),
        |place| fs::remove_file(place.path("names.toml")).expect("a file to remove"),
        // The new edition has been put there by hand.
        |place| fs::write(place.path("api.yaml"), breaking()).expect("an edit"),
    ];
    for spoil in spoil {
        let place = ready();
        given(&place, &additive());
        spoil(&place);
        let before = tree(&place);
        let run = update(&place, &from, &[]).exits(1);
        assert!(
            run.stderr
                .contains("An update starts from an edition and its crate."),
            "{}",
            run.stderr
        );
        assert_eq!(tree(&place), before);
    }
}

#[test]
fn redirects_are_followed() {
    let place = ready();
    let server = Server::start(|path| match path {
        "/latest" => answer("302 Found", "Location: /files/v2.yaml\r\n", ""),
        "/files/v2.yaml" => answer("200 OK", "", &additive()),
        _ => answer("404 Not Found", "", ""),
    });
    let run = update(&place, &server.url("/latest"), &[]).exits(0);
    assert_eq!(text(&place, "api.yaml"), additive());
    assert!(
        run.stderr.starts_with("reading http://127.0.0.1:"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_proxy_is_taken_from_the_environment() {
    let place = ready();
    let proxy = Server::start(|path| match path {
        "docs.invalid:80/v2.yaml" => answer("200 OK", "", &additive()),
        _ => answer("404 Not Found", "", ""),
    });
    let mut command = command(&place, "http://docs.invalid/v2.yaml", &[]);
    Run::of(command.env("HTTP_PROXY", proxy.url(""))).exits(0);
    assert_eq!(text(&place, "api.yaml"), additive());
}

#[test]
fn whatever_a_server_answers_nothing_is_half_done() {
    let document = additive();
    let server = Server::start(move |path| {
        let whole = document.len();
        let head = |length: usize| {
            format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n").into_bytes()
        };
        let half = [head(whole), document.as_bytes()[..whole / 2].to_vec()].concat();
        match path {
            "/page" => answer(
                "200 OK",
                "",
                "\n<!DOCTYPE html><html><body>Docs</body></html>",
            ),
            "/half" => Answer::Bytes(half),
            "/stalled" => Answer::Silence(half),
            "/silent" => Answer::Silence(Vec::new()),
            "/endless" => Answer::Flood(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_vec()),
            "/loop" => answer("302 Found", "Location: /loop\r\n", ""),
            "/nowhere" => answer("302 Found", "Location: http://127.0.0.1:1/\r\n", ""),
            "/broken" => answer("200 OK", "", "openapi: ["),
            "/empty" => answer("200 OK", "", ""),
            "/swagger" => answer("200 OK", "", "swagger: '2.0'\n"),
            "/newer" => answer("200 OK", "", "openapi: 3.1.0\n"),
            "/garbage" => Answer::Bytes(b"no HTTP at all\r\n\r\n".to_vec()),
            "/latin" => Answer::Bytes([head(1), vec![0xe4]].concat()),
            _ => answer("404 Not Found", "", "gone"),
        }
    });
    let place = ready();
    let before = tree(&place);
    for (path, code, said) in [
        ("/none", 2, "the server responded with 404 Not Found"),
        ("/page", 2, "is a web page, not an OpenAPI document"),
        ("/half", 2, "cannot fetch http"),
        ("/stalled", 2, "--timeout SECONDS"),
        ("/silent", 2, "--timeout SECONDS"),
        ("/endless", 1, "larger than 45 MiB"),
        ("/loop", 2, "redirects"),
        ("/nowhere", 2, "cannot fetch http"),
        ("/broken", 1, "/broken:"),
        ("/empty", 1, "/empty:1:1"),
        ("/swagger", 1, "Swagger 2.0"),
        ("/newer", 1, "3.1.0"),
        ("/garbage", 2, "cannot fetch http"),
        ("/latin", 1, "is not UTF-8"),
    ] {
        let patience = if code == 2 && said.contains("timeout") {
            "1"
        } else {
            "30"
        };
        let run = update(&place, &server.url(path), &["--timeout", patience]).exits(code);
        assert!(run.stderr.contains(said), "{path}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{path}");
        assert_eq!(tree(&place), before, "{path}");
    }
}

#[test]
fn no_secret_of_an_address_is_printed_or_written() {
    const SECRET: &str = "hunter2";
    let server = Server::start(|path| match path.split('?').next().unwrap_or_default() {
        "/v2.yaml" => answer("200 OK", "", &additive()),
        "/page" => answer("200 OK", "", "<html>"),
        "/broken" => answer("200 OK", "", "openapi: ["),
        "/swagger" => answer("200 OK", "", "swagger: '2.0'\n"),
        "/moved" => answer("302 Found", "Location: /gone?sig=hunter2\r\n", ""),
        "/loop" => answer("302 Found", "Location: /loop?sig=hunter2\r\n", ""),
        "/odd" => answer("302 Found", "Location: http://[x?sig=hunter2\r\n", ""),
        "/nowhere" => answer(
            "302 Found",
            "Location: ftp://a.invalid/?sig=hunter2\r\n",
            "",
        ),
        _ => answer("404 Not Found", "", "gone"),
    });
    let paths = [
        "/v2.yaml", "/page", "/broken", "/swagger", "/moved", "/loop", "/odd", "/nowhere", "/none",
    ];
    let good = server.url("").replace("http://", "http://me:hunter2@");
    let addresses = paths
        .map(|path| format!("{good}{path}?api_key={SECRET}#{SECRET}"))
        .into_iter()
        .chain(
            [
                "ftp://host/a.yaml",
                "http://",
                "https://[::1",
                "http://127.0.0.1:1/a.yaml",
            ]
            .map(|address| format!("{address}?api_key={SECRET}")),
        );
    for address in addresses {
        for format in ["human", "json"] {
            let place = ready();
            let options = ["--timeout", "10", "--message-format", format];
            let run = update(&place, &address, &options);
            assert!(
                !address.contains("/v2.yaml") || run.code == Some(0),
                "{}",
                run.stderr
            );
            for text in [&run.stdout, &run.stderr] {
                assert!(!text.contains(SECRET), "{address}: {text}");
            }
            for (path, bytes) in tree(&place) {
                let text = String::from_utf8_lossy(&bytes);
                assert!(!text.contains(SECRET), "{address}: {}", path.display());
            }
        }
    }
}

#[test]
fn what_is_no_source_is_refused() {
    let place = ready();
    let before = tree(&place);
    for (from, said) in [
        ("none.yaml", "cannot read none.yaml: No such file"),
        ("out", "cannot read out"),
        ("ftp://host/a.yaml", "ftp is not supported"),
        ("http://", "cannot fetch http://"),
        (
            "http://127.0.0.1:1/a.yaml",
            "cannot fetch http://127.0.0.1:1/a.yaml: ",
        ),
    ] {
        let run = update(&place, from, &[]).exits(2);
        assert!(run.stderr.contains(said), "{from}: {}", run.stderr);
        assert_eq!(tree(&place), before, "{from}");
    }
}

#[test]
fn a_version_that_nothing_follows_is_refused() {
    let place = Place::new();
    fs::write(place.path("CHANGELOG.md"), "## 1.0.0-rc.1\n").expect("a changelog");
    codegen(&place, &[]).exits(0);
    let from = given(&place, &additive());
    let before = tree(&place);
    let run = update(&place, &from, &[]).exits(2);
    assert!(
        run.stderr
            .contains("cannot increment the version 1.0.0-rc.1"),
        "{}",
        run.stderr
    );
    assert_eq!(tree(&place), before);
}

#[test]
fn a_killed_update_leaves_the_old_edition_or_the_new_one() {
    const MOMENTS: u32 = 30;
    let place = ready();
    let from = given(&place, &breaking());
    let old = tree(&place);
    let started = Instant::now();
    update(&place, &from, &[]).exits(0);
    let whole = started.elapsed();
    let new = tree(&place);
    for moment in 0..MOMENTS {
        let place = ready();
        given(&place, &breaking());
        let mut command = command(&place, &from, &[]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the binary runs");
        thread::sleep(whole * moment / MOMENTS);
        child.kill().expect("a process to kill");
        child.wait().expect("it ends");

        codegen(&place, &["--check"]);
        let found = tree(&place);
        assert!(found == old || found == new, "{:?}", found.keys());
        update(&place, &from, &[]).exits(0);
        assert_eq!(tree(&place), new);
    }
}

/// The edition that is there now, under another prefix.
fn moved(place: &Place) -> String {
    given(place, &DOCUMENT.replace("/v1/", "/beta/"))
}

#[test]
fn calls_do_not_move_without_a_word() {
    let place = ready();
    let new = moved(&place);
    let before = tree(&place);
    let stopped = update(&place, &new, &[]).exits(1).stderr;
    for told in [
        "new.yaml:5:3 at /paths/~1beta~1lamps~1{lampId}",
        "1 of the 1 paths begin with `/beta` now, and began with `/v1`",
        "--moved keep",
        "--moved follow",
    ] {
        assert!(stopped.contains(told), "{told}:\n{stopped}");
    }
    assert_eq!(tree(&place), before);

    update(&place, &new, &["--moved", "follow"]).exits(0);
    assert!(text(&place, "out/api.txt").contains("GET /beta/lamps/{lampId}"));
}

#[test]
fn calls_stay_where_they_are_if_the_overlay_says_so() {
    let place = ready();
    let new = moved(&place);
    let nowhere = update(&place, &new, &["--moved", "keep"]).exits(2).stderr;
    assert!(nowhere.contains("--overlay"), "{nowhere}");

    let overlay = "overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions:\n  - target: \
                   $.paths['/v1/lamps/{lampId}'].get\n    update: {summary: Get the lamp}\n";
    fs::write(place.path("overlay.yaml"), overlay).expect("an overlay");
    let corrected = ["--overlay", "overlay.yaml"];
    codegen(&place, &corrected).exits(0);
    let told = update(
        &place,
        &new,
        &[&corrected[..], &["--moved", "keep"]].concat(),
    )
    .exits(0);
    assert!(
        told.stdout.contains("overlay.yaml: the new corrections"),
        "{}",
        told.stdout
    );
    assert!(text(&place, "overlay.yaml").contains("x-move: {from: /beta, to: /v1}"));
    assert!(text(&place, "api.yaml").contains("/beta/"));
    assert!(text(&place, "out/api.txt").contains("GET /v1/lamps/{lampId}"));

    // The next edition is where this one is, so there is nothing to decide.
    given(&place, &additive().replace("/v1/", "/beta/"));
    update(&place, &new, &corrected).exits(0);
    let api = text(&place, "out/api.txt");
    assert!(
        api.contains("GET /v1/lamps/{lampId}") && api.contains("Lamp::colour"),
        "{api}"
    );
}
