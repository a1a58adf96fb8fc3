// Copied from generator/runtime/harness/operations.rs by `cargo xtask codegen`. Do not edit here.

//! Makes every call of a table against a server on this machine, and checks what arrives there
//! and what comes back.

#[path = "difference.rs"]
pub mod difference;

use dixa::{Client, RateLimit, Retry};
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::calls::{self, Answer, Body, CREDENTIALS, Operation, Part, Place};
use difference::difference;

/// It must arrive as it is, behind nothing but the scheme of the document.
const TOKEN: &str = "a.token-of_many~characters+and/more==";

/// Makes the calls one by one. Fails if one of them sent anything but what it must, or gave
/// anything but what the server answered.
pub async fn check(operations: &[Operation]) {
    let server = MockServer::start().await;
    let client = calls::authorized(Client::builder(), TOKEN)
        .base_url(server.uri())
        .rate_limit(RateLimit::off())
        .retry(Retry::off())
        .build()
        .expect("a client");
    let mut failures = Vec::new();
    for operation in operations {
        for failure in call(&server, &client, operation).await {
            let Operation { method, path, .. } = operation;
            failures.push(format!("{method} {path}: {failure}"));
        }
    }
    let (failed, all) = (failures.len(), operations.len());
    assert!(
        failures.is_empty(),
        "{failed} failures in {all} calls\n{}",
        failures.join("\n")
    );
}

/// Makes one call, and says what is wrong with it.
async fn call(server: &MockServer, client: &Client, operation: &Operation) -> Vec<String> {
    server.reset().await;
    let answer = match answer(&operation.answer) {
        Ok(answer) => answer,
        Err(failure) => return vec![failure],
    };
    Mock::given(any()).respond_with(answer).mount(server).await;
    let outcome = (operation.call)(client).await;

    let mut failures = Vec::new();
    let arrived = server.received_requests().await.unwrap_or_default();
    match arrived.as_slice() {
        [request] => request_failures(operation, request, &mut failures),
        requests => failures.push(format!("{} requests arrived", requests.len())),
    }
    match (outcome, operation.answer.value()) {
        (Ok(response), Ok(expected)) => {
            let status = response.status();
            if status != operation.answer.status {
                failures.push(format!("gave the status {status}"));
            }
            if let Some(place) = difference(&expected, response.value()) {
                let gave = response.value();
                failures.push(format!(
                    "not the answer at `{place}`\n  answer: {expected}\n  gave:   {gave}"
                ));
            }
        }
        (Err(failure), _) | (_, Err(failure)) => failures.push(failure.to_string()),
    }
    failures
}

/// What the server answers.
fn answer(answer: &Answer) -> Result<ResponseTemplate, String> {
    let template = ResponseTemplate::new(answer.status);
    let bytes = answer.bytes().map_err(|failure| failure.to_string())?;
    Ok(match answer.body {
        Body::Empty | Body::Form(_) | Body::UrlForm(_) => template,
        Body::Json(_) | Body::Patch(_) => template.set_body_raw(bytes, "application/json"),
        Body::Text(content_type, _) => template.set_body_raw(bytes, content_type),
    })
}

/// What is wrong with a request.
fn request_failures(operation: &Operation, arrived: &Request, failures: &mut Vec<String>) {
    let expected = operation.request;
    let mut same = |what: &str, expected: &str, arrived: &str| {
        if expected != arrived {
            failures.push(format!(
                "{what}\n  expected: {expected}\n  arrived:  {arrived}"
            ));
        }
    };
    same("the method", operation.method, arrived.method.as_str());
    same("the path", expected.path, arrived.url.path());
    let mut query = expected.query.to_vec();
    let mut cookies = Vec::new();
    for place in CREDENTIALS {
        match place {
            Place::Header(name, scheme) => {
                let token = format!("{scheme}{TOKEN}");
                same(&format!("the credential in `{name}`"), &token, &header(arrived, name));
            }
            Place::Query(name) => query.push((name, TOKEN)),
            Place::Cookie(name) => cookies.push(format!("{name}={TOKEN}")),
        }
    }
    let said = expected.headers.iter();
    for (name, value) in said.chain(unless_said(expected.headers)) {
        if *name == "cookie" {
            cookies.insert(0, (*value).to_owned());
            continue;
        }
        same(
            &format!("the header `{name}`"),
            value,
            &header(arrived, name),
        );
    }
    same("the cookies", &cookies.join("; "), &header(arrived, "cookie"));
    let pairs: Vec<_> = arrived.url.query_pairs().into_owned().collect();
    if let Some(failure) = pairs_failure(&query, &pairs) {
        failures.push(format!("the query{failure}"));
    }
    if let Some(failure) = body_failure(&expected, arrived) {
        failures.push(failure);
    }
}

/// What is asked for where the document does not say otherwise.
fn unless_said(headers: &[(&str, &str)]) -> &'static [(&'static str, &'static str)] {
    if headers.iter().any(|(name, _)| *name == "accept") {
        &[]
    } else {
        &[("accept", "application/json")]
    }
}

/// The media type that a body must be sent in, if it is not the usual one.
fn content_type_of(headers: &[(&str, &'static str)], usual: &'static str) -> &'static str {
    let mut headers = headers.iter();
    let said = headers.find(|(name, _)| *name == "content-type");
    said.map_or(usual, |(_, value)| value)
}

/// The values of a header; more than one is as wrong as another one.
fn header(request: &Request, name: &str) -> String {
    let values = request.headers.get_all(name).iter();
    let values: Vec<_> = values
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .collect();
    values.join(", ")
}

/// The values of one name keep their order, the names need not.
fn pairs_failure(expected: &[(&str, &str)], arrived: &[(String, String)]) -> Option<String> {
    let mut left: Vec<_> = arrived.iter().collect();
    let mut arrives = |(name, value): &(&str, &str)| {
        let Some(index) = left.iter().position(|(arrived, _)| arrived == name) else {
            return false;
        };
        let (_, arrived) = left.remove(index);
        difference(&Value::from(*value), &Value::from(arrived.as_str())).is_none()
    };
    let is_same = expected.iter().all(&mut arrives) && left.is_empty();
    (!is_same).then(|| format!("\n  expected: {expected:?}\n  arrived:  {arrived:?}"))
}

fn body_failure(request: &calls::Request, arrived: &Request) -> Option<String> {
    let content_type = header(arrived, "content-type");
    let expected = match request.body {
        Body::Empty if arrived.body.is_empty() && content_type.is_empty() => return None,
        Body::Empty => "none".to_owned(),
        Body::Text(expected, text) => {
            if content_type == expected && arrived.body == text.as_bytes() {
                return None;
            }
            format!("{expected}: {text}")
        }
        Body::Form(parts) => {
            if is_form(parts, &content_type, &arrived.body) {
                return None;
            }
            format!("{parts:?}")
        }
        Body::UrlForm(pairs) => {
            // A query is written in the same way.
            let text = String::from_utf8_lossy(&arrived.body);
            let mut url = arrived.url.clone();
            url.set_query(Some(&text));
            let arrived = url.query_pairs().into_owned();
            let arrived: Vec<_> = arrived.filter(|(name, _)| !name.is_empty()).collect();
            let failure = pairs_failure(pairs, &arrived);
            let usual = "application/x-www-form-urlencoded";
            if content_type == content_type_of(request.headers, usual) && failure.is_none() {
                return None;
            }
            format!("{pairs:?}")
        }
        Body::Json(json) | Body::Patch(json) => {
            let value = match json.value() {
                Ok(value) => value,
                Err(failure) => return Some(failure.to_string()),
            };
            let body = serde_json::from_slice(&arrived.body).ok();
            let is_same = body.is_some_and(|body| {
                let keeps_nulls =
                    matches!(request.body, Body::Json(_)) || nulls(&value) == nulls(&body);
                difference(&value, &body).is_none() && keeps_nulls
            });
            let expected = content_type_of(request.headers, "application/json");
            if is_same && content_type == expected {
                return None;
            }
            format!("{expected}: {value}")
        }
    };
    let text = String::from_utf8_lossy(&arrived.body);
    Some(format!(
        "the body\n  expected: {expected}\n  arrived:  {content_type}: {text}"
    ))
}

/// Where a value has nulls.
fn nulls(value: &Value) -> Vec<String> {
    let within = |step: &str, value: &Value| {
        let found = nulls(value).into_iter();
        found
            .map(|rest| format!("{step}{rest}"))
            .collect::<Vec<_>>()
    };
    let mut found: Vec<String> = match value {
        Value::Null => vec![String::new()],
        Value::Object(object) => object
            .iter()
            .flat_map(|(key, value)| within(&format!(".{key}"), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(index, value)| within(&format!("[{index}]"), value))
            .collect(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    found.sort();
    found
}

/// Whether a body is a form of these parts, in this order.
fn is_form(parts: &[Part], content_type: &str, body: &[u8]) -> bool {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
    let text = std::str::from_utf8(body).ok();
    let Some((boundary, text)) = boundary.zip(text) else {
        return false;
    };
    let Some(text) = text.strip_suffix(&format!("--{boundary}--\r\n")) else {
        return false;
    };
    let arrived: Vec<&str> = text.split(&format!("--{boundary}\r\n")).skip(1).collect();
    arrived.len() == parts.len()
        && parts
            .iter()
            .zip(arrived)
            .all(|(part, text)| is_part(part, text))
}

fn is_part(part: &Part, text: &str) -> bool {
    let mut expected = format!("Content-Disposition: form-data; name=\"{}\"", part.name);
    if let Some(file_name) = part.file_name {
        expected = format!("{expected}; filename=\"{file_name}\"");
    }
    if let Some(content_type) = part.content_type {
        expected = format!("{expected}\r\nContent-Type: {content_type}");
    }
    let is_json = part.content_type == Some("application/json");
    let value = |text: &str| {
        let json = is_json.then(|| serde_json::from_str(text).ok()).flatten();
        json.unwrap_or_else(|| Value::from(text))
    };
    text.strip_suffix("\r\n")
        .and_then(|text| text.split_once("\r\n\r\n"))
        .is_some_and(|(head, body)| {
            head == expected && difference(&value(part.text), &value(body)).is_none()
        })
}
