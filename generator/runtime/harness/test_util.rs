//! Checks what programs test with: the examples of types, and the fake of the API.

use std::fmt::Debug;

use dixa::Response;
use dixa::test_util::{Request, Server};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::calls::{Failure, Operation};
use crate::harness::difference::difference;

/// Fails if an example cannot be sent and received.
#[allow(dead_code, reason = "a document may have no types")]
pub fn check_example<T: Serialize + DeserializeOwned + PartialEq + Debug>(example: &T) {
    let json = serde_json::to_string(example).expect("an example can be written");
    let read: T = serde_json::from_str(&json).expect("what was written can be read");
    assert_eq!(read, *example);
}

/// Makes all calls against the fake. Fails if it took one for another, or answered anything but what
/// the document shows.
pub async fn check_operations(services: &[&[Operation]]) {
    let server = Server::start();
    let client = server.client();
    let mut failures = Vec::new();
    for operation in services.iter().copied().flatten() {
        let Operation { method, path, .. } = operation;
        let before = server.requests().len();
        let outcome = (operation.call)(&client).await;
        let arrived = server.requests().split_off(before);
        let failure = match arrived.as_slice() {
            [request] if request.operation() == Some(format!("{method} {path}")) => {
                answer_failure(operation, outcome)
            }
            [request] => mistake(path, request),
            requests => Some(format!("{} requests arrived", requests.len())),
        };
        failures.extend(failure.map(|failure| format!("{method} {path}: {failure}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What is wrong with an answer.
fn answer_failure(
    operation: &Operation,
    outcome: Result<Response<Value>, Failure>,
) -> Option<String> {
    match (outcome, operation.answer.value()) {
        (Ok(response), Ok(expected)) => {
            let (expected, gave) = (unlinked(expected), unlinked(response.into_inner()));
            let place = difference(&expected, &gave)?;
            Some(format!(
                "not the answer at `{place}`\n  answer: {expected}\n  gave:   {gave}"
            ))
        }
        (Err(failure), _) | (_, Err(failure)) => Some(failure.to_string()),
    }
}

/// A value without links to other pages, which are the fake's own.
fn unlinked(mut value: Value) -> Value {
    let Some(object) = value.as_object_mut() else {
        return value;
    };
    if let Some(Value::Object(meta)) = object.get_mut("meta") {
        meta.remove("next");
        meta.remove("previous");
        if meta.is_empty() {
            object.remove("meta");
        }
    }
    value
}

/// What is wrong with a request that was taken for one of another operation. The path of one,
/// filled in, can be that of another one, which says more of it.
fn mistake(path: &str, request: &Request) -> Option<String> {
    let fixed = |path: &str| path.split('{').next().unwrap_or_default().to_owned();
    let operation = request.operation().unwrap_or_default();
    let (_, other) = operation.split_once(' ').unwrap_or_default();
    let says_more = fixed(other).len() > fixed(path).len();
    let is_right = says_more && request.path().starts_with(&fixed(other));
    (!is_right).then(|| format!("`{}` was taken for `{operation}`", request.path()))
}
