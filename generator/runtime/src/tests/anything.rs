//! Whatever a server sends and whatever a caller passes: values of all kinds, made at random.

use std::cell::Cell;
use std::fmt::Debug;

use percent_encoding::percent_decode_str;
use proptest::prelude::{Strategy, any, prop, prop_oneof};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::server::{Reply, Server};
use super::wire::{
    Agent, Anything, Badge, Colour, Contact, Edit, Either, Labels, Meters, Outcome, Period,
};
use super::{GetAgent, LIST, client};
use crate::http::decode;
use crate::{Data, DataList, DateTime, Page, Unknown};

const CASES: u32 = 500;

/// Tries values that are made at random.
pub(super) fn run<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value)) {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    // The same values in every run, so that what fails once fails again.
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let outcome = TestRunner::new_with_rng(config, rng).run(strategy, |value| {
        test(value);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// A string as JSON, often one that means something to a type.
fn string() -> impl Strategy<Value = String> {
    let telling = [
        "_type",
        "Agent",
        "Nobody",
        "Badge",
        "Labels",
        "Success",
        "Twin",
        "Today",
        "red",
        "id",
        "type",
        "tags",
        "scores",
        "boss",
        "colour",
        "period",
        "number",
        "name",
        "data",
        "meta",
        "next",
        "2021-12-01T12:46:36.581Z[GMT]",
        "2021-12-01T12:46:36",
        "-009999-01-01T00:00:00+23:59",
    ];
    prop_oneof![
        8 => prop::sample::select(telling.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
    .prop_map(|text| Value::from(text).to_string())
}

/// JSON as text: the order of properties differs, and some come twice.
fn json() -> impl Strategy<Value = String> {
    let plain = prop_oneof![
        prop::sample::select(vec!["null", "true", "-0", "1e400", "1", "2"]).prop_map(str::to_owned),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<u64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_map(|number| Value::from(number).to_string()),
        string(),
        string(),
    ];
    plain.prop_recursive(5, 48, 6, |inner| {
        let fields = prop::collection::vec((string(), inner.clone()), 0..6);
        prop_oneof![
            1 => prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(", "))),
            3 => fields.prop_map(|fields| object(&fields)),
        ]
    })
}

fn object(fields: &[(String, String)]) -> String {
    let fields = fields
        .iter()
        .map(|(name, value)| format!("{name}: {value}"));
    format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
}

/// The properties that the types know, with values that may fit; any of them may be missing.
fn likely() -> impl Strategy<Value = String> {
    let list =
        prop::collection::vec(string(), 0..3).prop_map(|items| format!("[{}]", items.join(",")));
    let fields = [
        ("_type", string().boxed()),
        (
            "size",
            any::<u8>().prop_map(|size| format!("{size}.0")).boxed(),
        ),
        ("id", any::<i32>().prop_map(|id| id.to_string()).boxed()),
        ("type", string().boxed()),
        ("tags", list.boxed()),
        (
            "scores",
            string().prop_map(|name| format!("{{{name}: 1}}")).boxed(),
        ),
        ("boss", json().boxed()),
        ("colour", string().boxed()),
        ("period", string().boxed()),
        ("number", any::<i64>().prop_map(|id| id.to_string()).boxed()),
        ("name", string().boxed()),
        ("data", json().boxed()),
        ("meta", json().boxed()),
    ];
    let fields = fields.map(|(name, value)| {
        let value =
            prop_oneof![8 => value, 1 => proptest::strategy::Just("null".to_owned()), 1 => json()];
        prop::option::weighted(0.6, value).prop_map(move |value| {
            let name = format!("\"{name}\"");
            value.map(|value| (name, value))
        })
    });
    fields
        .to_vec()
        .prop_map(|fields| fields.into_iter().flatten().collect::<Vec<_>>())
        .prop_shuffle()
        .prop_map(|fields| object(&fields))
}

/// Any JSON is a value or an error; and a value is written, and read again as what it was.
fn check<T: DeserializeOwned + Serialize + PartialEq + Debug>() {
    let values = Cell::new(0);
    let texts = prop_oneof![1 => json(), 2 => likely(), 2 => string()];
    run(CASES, &texts, |text| {
        let Ok(value) = serde_json::from_str::<T>(&text) else {
            return;
        };
        values.set(values.get() + 1);
        let written = serde_json::to_string(&value).expect("it can be written");
        let again: T = serde_json::from_str(&written).expect("it can be read again");
        assert_eq!(again, value, "{text} -> {written}");
        // Not as text: the order of properties is up to a feature of `serde_json`.
        let json = |value| serde_json::to_value(value).expect("and so on");
        assert_eq!(json(&again), json(&value), "{text} -> {written}");
    });
    assert!(values.get() > 5, "hardly a test: {}", values.get());
}

#[test]
fn any_json_is_an_object_or_an_error() {
    check::<Agent>();
    check::<Badge>();
    check::<Edit>();
    check::<Labels>();
    check::<Meters>();
}

/// Every JSON is a value of a union: at worst an unknown one, which is what it was.
fn check_union<T: DeserializeOwned + Serialize + PartialEq + Debug>(
    unknown: impl Fn(&T) -> Option<&Unknown>,
) {
    let (kept, unfit) = (Cell::new(0), Cell::new(0));
    run(CASES, &prop_oneof![1 => json(), 3 => likely()], |text| {
        let Ok(json) = serde_json::from_str::<Value>(&text) else {
            return;
        };
        let value: T = serde_json::from_str(&text).expect("a value of the union");
        if let Some(unknown) = unknown(&value) {
            kept.set(kept.get() + 1);
            unfit.set(unfit.get() + usize::from(unknown.error().is_some()));
            assert_eq!(*unknown.json(), json);
            assert_eq!(
                serde_json::to_value(&value).expect("it can be written"),
                json
            );
        }
    });
    assert!(
        kept.get() > 5 && unfit.get() > 0,
        "hardly a test: {kept:?}, {unfit:?}"
    );
}

#[test]
fn every_json_is_a_value_of_every_union() {
    check_union(|value| match value {
        Contact::Unknown(unknown) => Some(unknown),
        _ => None,
    });
    check_union(|value| match value {
        Anything::Unknown(unknown) => Some(unknown),
        _ => None,
    });
    check_union(|value| match value {
        Outcome::<Agent>::Unknown(unknown) => Some(unknown),
        _ => None,
    });
}

#[test]
fn any_json_is_a_variant_or_an_error() {
    check::<Contact>();
    check::<Anything>();
    check::<Either<i32>>();
    check::<Either<Contact>>();
    check::<Outcome<Agent>>();
    check::<Unknown>();
}

/// The value with the tag of each object in front of all, or behind.
fn spelled(value: &Value, tag_first: bool) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| spelled(item, tag_first)).collect();
            format!("[{}]", items.join(","))
        }
        Value::Object(entries) => {
            let mut fields: Vec<(String, String)> = entries
                .iter()
                .map(|(name, value)| (Value::from(name.as_str()).to_string(), value))
                .map(|(name, value)| (name, spelled(value, tag_first)))
                .collect();
            fields.sort_by_key(|(name, _)| (name == "\"_type\"") != tag_first);
            object(&fields)
        }
        plain => plain.to_string(),
    }
}

/// What is wrong, without the position, which readers count differently.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.find(" at line ").unwrap_or(text.len());
    text[..end].to_owned()
}

/// A value is the same wherever its tags stand, and whatever it is read from.
fn check_ways<T: DeserializeOwned + Serialize + PartialEq + Debug>() {
    let values = Cell::new(0);
    run(CASES, &prop_oneof![1 => json(), 3 => likely()], |text| {
        let Ok(json) = serde_json::from_str::<Value>(&text) else {
            return;
        };
        let first = spelled(&json, true);
        let last = spelled(&json, false);
        let plain = serde_json::from_value::<T>(json).ok();
        values.set(values.get() + usize::from(plain.is_some()));
        for text in [&first, &last] {
            let borrowed = serde_json::from_str::<T>(text).map_err(|error| message(&error));
            let copied = serde_json::from_reader(text.as_bytes()).map_err(|error| message(&error));
            assert_eq!(borrowed, copied, "{text}");
            assert_eq!(borrowed.ok(), plain, "{text}");
        }
    });
    assert!(values.get() > 5, "hardly a test: {}", values.get());
}

#[test]
fn a_variant_is_the_same_wherever_its_tag_stands() {
    check_ways::<Contact>();
    check_ways::<Anything>();
    check_ways::<Either<Contact>>();
    check_ways::<Outcome<Agent>>();
    check_ways::<Outcome<Contact>>();
    check_ways::<Page<Anything>>();
}

#[test]
fn any_json_is_a_value_of_an_enumeration_or_an_error() {
    check::<Colour>();
    check::<Period>();
    check::<DateTime>();
}

#[test]
fn any_json_is_in_an_envelope_or_an_error() {
    check::<Data<Contact>>();
    check::<DataList<Anything>>();
    check::<Page<Anything>>();
}

#[test]
fn any_bytes_are_a_value_or_an_error_that_can_be_shown() {
    let bytes = (likely(), any::<prop::sample::Index>(), any::<Vec<u8>>());
    let cut = bytes.prop_map(|(text, at, more)| {
        let mut bytes = format!("{{\"data\":\n[{text},\u{1f600} {text}]}}").into_bytes();
        bytes.truncate(at.index(bytes.len()));
        bytes.extend(more);
        bytes
    });
    run(CASES, &cut, |bytes| {
        if let Err(error) = decode::json::<Page<Contact>>(&bytes) {
            assert!(error.to_string().len() < 2000, "{error}");
        }
        if let Err(error) = decode::text(&bytes) {
            assert!(error.to_string().len() < 2000, "{error}");
        }
    });
}

#[test]
fn json_of_any_depth_is_a_value_or_an_error() {
    for depth in [10, 100, 100_000] {
        let agents = r#"{"_type":"Agent","id":1,"boss":"#.repeat(depth);
        for text in [
            format!("{agents}null{}", "}".repeat(depth)),
            "[".repeat(depth),
            r#"{"a":"#.repeat(depth),
        ] {
            let contact = serde_json::from_str::<Contact>(&text);
            assert_eq!(contact.is_ok(), depth < 128 && text.ends_with('}'));
            let anything = serde_json::from_str::<Vec<Anything>>(&text);
            assert!(anything.is_err());
        }
    }
}

#[test]
fn any_string_arrives_as_it_was_in_the_path_and_in_the_query() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let server = runtime.block_on(Server::always(Reply::json(200, r#"{"data":1}"#)));
    let client = client(&server);
    let strings = (any::<String>(), any::<String>(), any::<String>());
    run(300, &strings, |(path, name, value)| {
        let before = server.seen().len();
        let mut call = GetAgent::new(&client, &path);
        call.call.query(name.clone(), &value);
        let sent = runtime.block_on(call.send());
        if matches!(path.as_str(), "" | "." | "..") {
            assert!(sent.expect_err("it would change the path").is_builder());
            return;
        }
        sent.expect("it is sent");
        let seen = server.seen();
        assert_eq!(seen.len(), before + 1);
        let target = seen.last().expect("a request").target.clone();
        let (segment, query) = target.split_once('?').expect("a query");
        let segment = segment.strip_prefix("/v1/agents/").expect("the path");
        assert!(!segment.contains('/'));
        let (sent_name, sent_value) = query.split_once('=').expect("a value");
        for (sent, is) in [(segment, &path), (sent_name, &name), (sent_value, &value)] {
            assert_eq!(percent_decode_str(sent).decode_utf8().expect("text"), *is);
        }
    });
    let mut call = client.operation(&LIST);
    call.query("a", "b");
    runtime.block_on(call.send(decode::empty)).expect("still");
}
