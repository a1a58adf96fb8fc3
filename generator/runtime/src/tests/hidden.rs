//! Secrets that are sent and received show nowhere, and the rest is shown as ever.

use std::collections::BTreeMap;
use std::error::Error as _;

use proptest::prelude::{Strategy, any, prop, prop_oneof};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::anything::run;
use super::server::{Reply, Server};
use super::{LIST, TOKEN, client};
use crate::http::decode;
use crate::http::spans::hide_secrets;
use crate::secret::Screened;
use crate::wire::{alternatives, object, tagged_union};
use crate::{Data, DataList, Error, Failure, Lenient, Page, Patch, Unknown};

/// A secret that is found again wherever it should not be.
const SECRET: &str = "hunter2 \"or\" not";

#[derive(Clone, PartialEq)]
struct Login {
    password: String,
    username: String,
    old: Option<String>,
    next: Patch<String>,
    codes: Option<Vec<String>>,
    extra: Option<Value>,
    rest: BTreeMap<String, Value>,
}

object! {
    Login {
        required password: "password" is secret,
        required username: "username",
        optional old: "old" is secret,
        patch next: "next" is secret,
        optional codes: ["codes"] is secret,
        optional extra: "extra" is screened,
        ..rest is screened,
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Open {
    username: String,
}

object! {
    Open {
        required username: "username",
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Way {
    Login(Box<Login>),
    Open(Open),
    Unknown(Unknown),
}

tagged_union! {
    Way by "_type" {
        Login = "Login",
        Open = "Open",
    }
}

#[derive(Clone, PartialEq)]
enum Any {
    Map(BTreeMap<String, String>),
    Open(Open),
    Text(String),
    Unknown(Unknown),
}

alternatives! {
    Any by "_type" {
        Map: Object { required: &[], known: &[] } is screened,
        Open: Tagged("Open"),
        Text: Text,
    }
}

fn login() -> Login {
    serde_json::from_value(json!({
        "password": SECRET, "username": "ann", "old": SECRET, "next": SECRET, "codes": [SECRET],
        "extra": {"apiKey": SECRET, "page": 1}, "clientSecret": SECRET, "other": [1],
    }))
    .expect("a login")
}

#[test]
fn a_struct_shows_all_but_its_secrets() {
    assert_eq!(
        format!("{:?}", login()),
        "Login { password: [hidden], username: \"ann\", old: Some([hidden]), next: Set([hidden]), \
         codes: Some([hidden]), \
         extra: Some(Object {\"apiKey\": [hidden], \"page\": Number(1)}), \
         rest: {\"clientSecret\": [hidden], \"other\": Array [Number(1)]} }"
    );
    let mut empty = login();
    (empty.old, empty.next, empty.codes) = (None, Patch::Clear, None);
    let shown = format!("{empty:#?}");
    assert!(
        shown.contains("    old: None,\n    next: Clear,\n    codes: None,\n"),
        "{shown}"
    );
}

#[test]
fn a_union_shows_all_but_the_secrets_in_it() {
    let way = Way::Login(Box::new(login()));
    assert!(format!("{way:?}").starts_with("Login(Login { password: [hidden], "));
    let shown = format!(
        "{:?}",
        Way::Open(Open {
            username: "ann".to_owned()
        })
    );
    assert_eq!(shown, "Open(Open { username: \"ann\" })");
    let any: Any = serde_json::from_value(json!({"token": SECRET, "a": "b"})).unwrap();
    assert_eq!(format!("{any:?}"), r#"Map({"a": "b", "token": [hidden]})"#);
    assert_eq!(format!("{:?}", Any::Text("b".to_owned())), r#"Text("b")"#);
}

#[test]
fn what_a_union_does_not_know_shows_all_but_its_secrets() {
    for json in [
        json!({"_type": "New", "password": SECRET}),
        json!({"_type": "New", "a": [{"X-Api-Key": SECRET}]}),
        json!({"_type": "New", "accessTokens": [SECRET, SECRET]}),
        // By its class, by what it stands under, and by the name beside it.
        json!({"_type": "TokenAuth", "value": SECRET}),
        json!({"_type": "New", "authorization": {"value": SECRET}}),
        json!({"_type": "New", "headers": [{"name": "Authorization", "value": SECRET}]}),
        // By what the document says of a name.
        json!({"_type": "New", "seed": SECRET}),
    ] {
        let way: Way = serde_json::from_value(json).unwrap();
        let shown = format!("{way:?} {way:#?}");
        assert!(
            !shown.contains("hunter2") && shown.contains("[hidden]"),
            "{shown}"
        );
        assert!(
            shown.contains("New") || shown.contains("TokenAuth"),
            "{shown}"
        );
    }
}

/// JSON of which the secrets are `SECRET`, and nothing else is.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        proptest::strategy::Just(Value::Null),
    ];
    let secret = prop::sample::select(vec!["password", "api_key", "clientSecret", "X-Token"]);
    leaf.prop_recursive(4, 24, 5, move |inner| {
        let entries = prop::collection::vec(("[a-z]{1,3}[0-9]", inner.clone()), 0..5);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            (entries, prop::option::of(secret.clone()), any::<bool>()).prop_map(
                |(entries, secret, is_list)| {
                    let mut object: Map<String, Value> = entries.into_iter().collect();
                    if let Some(name) = secret {
                        let value = if is_list {
                            json!([SECRET])
                        } else {
                            json!(SECRET)
                        };
                        object.insert(name.to_owned(), value);
                    }
                    Value::from(object)
                }
            ),
        ]
    })
}

fn holds_secret(value: &Value) -> bool {
    value.to_string().contains("hunter2")
}

#[test]
fn any_json_is_shown_as_ever_without_its_secrets() {
    run(500, &json(), |value| {
        let shown = format!("{:?} {:#?}", Screened(&value), Screened(&value));
        let text = value.to_string();
        let hidden = hide_secrets(&text);
        if holds_secret(&value) {
            assert!(!shown.contains("hunter2") && !hidden.contains("hunter2"));
            assert!(shown.contains("[hidden]") && hidden.contains("[hidden]"));
        } else {
            assert_eq!(shown, format!("{value:?} {value:#?}"));
            assert_eq!(hidden, text);
        }
        // Cut off, or with something else around it, it is as well hidden.
        for cut in 0..text.len() {
            if let Some(beginning) = text.get(..cut) {
                assert!(!hide_secrets(beginning).contains("hunter2"), "{beginning}");
            }
        }
        assert!(!hide_secrets(&format!("]}}<p>{text}{text}")).contains("hunter2"));
    });
}

#[test]
fn secrets_are_found_in_text_however_they_are_written() {
    for text in [
        r#"{"pass\u0077ord":"hunter2"}"#,
        r#"{"password" : "hunter2"}"#,
        "{\"password\"\n:\n\"hunter2",
        r#"{"authorization":{"_type":"X","value":"hunter2"}}"#,
        r#"{"value":"hunter2","_type":"TokenAuth"}"#,
        r#"{"error":"{\"password\":\"hunter2\"}"}"#,
        r#"{"tokens":["a",{"b":1},"hunter2"]}"#,
        r#"{"pin": 100}"#,
        r#"Bad request: {"secret":"hunter2"}"#,
    ] {
        let hidden = hide_secrets(text);
        assert!(
            !hidden.contains("hunter2") && !hidden.contains("100"),
            "{hidden}"
        );
    }
    for text in [
        r#"{"value":"hunter2","_type":"Text"}"#,
        r#"{"password":null,"is":true,"tokens":12,"a":"b"}"#,
        r#"{"password":{"minimum":8}}"#,
        "no JSON",
    ] {
        assert_eq!(hide_secrets(text), text);
    }
}

/// Everything that an error or its causes show.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        shown = format!("{shown} {error} {error:?}");
        cause = error.source();
    }
    shown
}

#[tokio::test]
async fn an_error_shows_no_secret_of_a_body() {
    let typed = |password: &str| format!(r#"{{"username":"ann","password":{password}}}"#);
    let long = "x".repeat(100);
    let bodies = [
        // The secret itself is what cannot be read.
        (200, typed(r#"["hunter2"]"#)),
        (200, typed("12345678901234567890")),
        (
            200,
            r#"{"password":"a","username":"b","codes":["hunter2",7654321]}"#.to_owned(),
        ),
        // It stands beside what cannot be read, or is cut by the excerpt, or by the end of the body.
        (200, r#"{"password":"hunter2","username":7}"#.to_owned()),
        (
            200,
            format!(r#"{{"password":"{long}hunter2","username":7}}"#),
        ),
        (200, r#"{"password":"hunter2"#.to_owned()),
        (200, r#"{"username":7,"seed":"hunter2"}"#.to_owned()),
        (
            200,
            r#"{"username":7,"auth":{"value":"hunter2"}}"#.to_owned(),
        ),
        // It is in the message.
        (400, json!({"message": typed(r#""hunter2""#)}).to_string()),
        (400, typed(r#""hunter2""#)),
    ];
    let replies = bodies
        .iter()
        .map(|(status, body)| Reply::json(*status, body));
    let server = Server::start(replies.collect::<Vec<_>>()).await;
    let client = client(&server);
    for (status, body) in &bodies {
        let call = client.operation(&LIST);
        let error = call
            .send(decode::json::<Login>)
            .await
            .map(drop)
            .unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), *status, "{error}");
        let shown = shown(&error);
        for secret in ["hunter2", "12345678901234567890", "7654321"] {
            assert!(!shown.contains(secret), "{body}: {shown}");
        }
    }
}

#[test]
fn an_error_of_serde_shows_no_secret() {
    for json in [
        json!({"password": 7_654_321}),
        json!({"username": "ann", "password": "a", "codes": ["a", 7_654_321]}),
        json!({"username": "ann", "password": {"a": 7_654_321}}),
        json!({"username": "ann", "password": "a", "codes": 7_654_321}),
    ] {
        let error = Login::deserialize(json).map(drop).unwrap_err().to_string();
        assert!(!error.contains("7654321"), "{error}");
        assert!(
            error.contains("password") || error.contains("codes"),
            "{error}"
        );
    }
    let read = serde_json::from_str::<Any>(r#"{"_type":"Open","username":7}"#).unwrap();
    let Any::Unknown(unfit) = read else {
        panic!("{read:?}");
    };
    let error = unfit.error().unwrap();
    assert!(error.contains('7'), "others say what is wrong: {error}");
}

#[tokio::test]
async fn a_response_shows_no_secret_of_its_headers() {
    let headers = [
        ("set-cookie", "a=hunter2"),
        ("x-api-key", "hunter2"),
        ("x-other", "fine"),
    ];
    let server = Server::always(Reply::with(200, &headers, "1")).await;
    let call = client(&server).operation(&LIST);
    let response = call.send(decode::json::<u8>).await.unwrap();
    let shown = format!("{response:?}");
    assert!(
        !shown.contains("hunter2") && shown.contains("fine"),
        "{shown}"
    );
    assert_eq!(response.headers()["x-api-key"], "hunter2");
    assert!(!shown.contains(TOKEN));
}

/// All that keeps what the document does not know shows it without its secrets.
#[tokio::test]
async fn whatever_keeps_json_shows_no_secret_of_it() {
    let body = json!({"data": [], "meta": {"total": 1, "token": SECRET}, "password": SECRET});
    let server = Server::always(Reply::json(200, &body.to_string())).await;
    let client = client(&server);
    let response = client.operation(&LIST).send(decode::list::<u8>).await;
    let page: Page<u8> = serde_json::from_value(body.clone()).unwrap();
    let lenient: Lenient<u8> = serde_json::from_value(body.clone()).unwrap();
    let unknown: Unknown = serde_json::from_value(body.clone()).unwrap();
    let failure = Failure::<u8>::Unknown(unknown);
    for shown in [
        format!("{:?}", response.unwrap()),
        format!("{page:?}"),
        format!("{:?}", page.links()),
        format!("{lenient:?}"),
        format!("{failure:?}"),
        format!("{failure}"),
        format!(
            "{:?}",
            serde_json::from_value::<Data<[u8; 0]>>(body.clone())
        ),
        format!("{:?}", serde_json::from_value::<DataList<u8>>(body.clone())),
    ] {
        assert!(
            shown.contains("[hidden]") && !shown.contains("hunter2"),
            "{shown}"
        );
    }
}
