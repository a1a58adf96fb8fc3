//! Bulk outcomes as results.

use serde_json::json;

use crate::outcome::outcome;
use crate::wire::{object, tagged_union};
use crate::{Failure, Outcomes, Unknown};

#[derive(Debug, Clone, PartialEq)]
struct Done<T> {
    data: T,
}

object! {
    Done<T> {
        required data: "data",
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Undone<E> {
    error: E,
}

object! {
    Undone<E> {
        required error: "error",
    }
}

/// As emitted code has it.
#[derive(Debug, Clone, PartialEq)]
enum Generic<T, E> {
    Undone(Box<Undone<E>>),
    Done(Done<T>),
    Unknown(Unknown),
}

tagged_union! {
    Generic<T, E> by "_type" {
        Undone = "Undone",
        Done = "Done",
    }
}

outcome! {
    Generic<T, E> {
        Done.data: T,
        Undone.error: E,
    }
}

/// One without parameters.
#[derive(Debug, Clone, PartialEq)]
enum Plain {
    Done(Done<u8>),
    Undone(Undone<String>),
    Unknown(Unknown),
}

tagged_union! {
    Plain by "_type" {
        Done = "Done",
        Undone = "Undone",
    }
}

outcome! {
    Plain {
        Done.data: u8,
        Undone.error: String,
    }
}

fn outcomes() -> Vec<Generic<u8, String>> {
    serde_json::from_value(json!([
        {"data": 1, "_type": "Done"},
        {"error": "no", "_type": "Undone"},
        {"_type": "Later", "in": 5},
        {"data": 2, "_type": "Done"},
    ]))
    .unwrap()
}

#[test]
fn outcomes_turn_into_results_in_their_order() {
    let results = outcomes().into_results();
    assert_eq!(results[0], Ok(1));
    assert_eq!(results[1], Err(Failure::Known("no".to_owned())));
    let Err(Failure::Unknown(unknown)) = &results[2] else {
        panic!("{results:?}");
    };
    assert_eq!(unknown.json(), &json!({"_type": "Later", "in": 5}));
    assert_eq!(results[3], Ok(2));
    assert_eq!(results.len(), 4);
    let all: Result<Vec<u8>, _> = results.into_iter().collect();
    assert_eq!(all.unwrap_err().known(), Some(&"no".to_owned()));
}

#[test]
fn outcomes_are_parted_and_counted() {
    assert_eq!((outcomes()[..3].to_vec().successes(), 1), (1, 1));
    assert_eq!(outcomes()[..3].to_vec().failures(), 2);
    let (values, failures) = outcomes().separate();
    assert_eq!(values, [1, 2]);
    assert_eq!(failures.len(), 2);
    assert_eq!(failures[0], Failure::Known("no".to_owned()));
    assert_eq!(failures[1].known(), None);
    let open: Vec<_> = failures.iter().map(Failure::may_have_happened).collect();
    assert_eq!(
        open,
        [false, true],
        "nobody knows what an unknown outcome is"
    );
    let none: Vec<Generic<u8, String>> = Vec::new();
    assert_eq!((none.successes(), none.failures()), (0, 0));
}

#[test]
fn one_outcome_is_a_result_with_or_without_parameters() {
    fn as_any<O: crate::Outcome>(outcome: O) -> (bool, Result<O::Value, Failure<O::Error>>) {
        (outcome.is_success(), outcome.into_result())
    }
    let plain = Plain::Undone(Undone {
        error: "no".to_owned(),
    });
    assert!(!plain.is_success());
    assert!(Plain::Done(Done { data: 1 }).is_success());
    assert_eq!(Plain::Done(Done { data: 1 }).into_result(), Ok(1));
    let failure = plain.into_result().unwrap_err();
    assert_eq!(failure.to_string(), "the item failed: no");
    assert_eq!(as_any(outcomes().remove(0)), (true, Ok(1)));
    let (success, result) = as_any(outcomes().remove(2));
    assert!(!success);
    let failure: Box<dyn std::error::Error> = result.unwrap_err().into();
    // The order of the properties is up to a feature of `serde_json`.
    let text = failure.to_string();
    assert!(text.starts_with("an unknown outcome: Object {"), "{text}");
    assert!(text.contains(r#""_type": String("Later")"#), "{text}");
}

#[test]
fn outcomes_belong_to_their_inputs() {
    let outcomes = || -> Vec<Plain> {
        serde_json::from_value(json!([
            {"_type": "Done", "data": 1},
            {"_type": "Undone", "error": "no such agent"},
        ]))
        .unwrap()
    };
    let matched = outcomes().with_inputs(["a", "b"]).unwrap();
    assert_eq!(matched[0], ("a", Ok(1)));
    let (input, failure) = &matched[1];
    assert_eq!(*input, "b");
    let failure = failure.as_ref().unwrap_err();
    assert_eq!(failure.to_string(), "the item failed: no such agent");
    assert!(outcomes().with_inputs(["a"]).is_none());
}
