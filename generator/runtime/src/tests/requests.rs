//! Requests arrive as they were meant.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::server::{Reply, Server};
use super::{CREATE, GetAgent, LIST, REMOVE, TOKEN, builder, client};
use crate::http::decode;

/// Texts that mean something somewhere in a URL, and some that only look odd.
const ODD: [&str; 22] = [
    "a b",
    "a+b",
    "a/b",
    "../a",
    "a/../b",
    "..%2f",
    "%2e%2e",
    "?",
    "#",
    "a?b=c&d#e",
    "%",
    "%zz",
    "ø",
    "日本語",
    "a\\b",
    "a\tb\nc",
    "\0",
    "a;b",
    "a@b.c",
    "...",
    "{agentId}",
    "[::1]",
];

/// These, and each character of ASCII and a few beyond on its own.
fn odd_texts() -> impl Iterator<Item = String> {
    let characters = ('\0'..='\u{ff}').chain(['\u{2028}', '\u{fffd}', '\u{1f600}']);
    let characters = characters.map(String::from).filter(|text| text != ".");
    ODD.into_iter().map(str::to_owned).chain(characters)
}

fn ok() -> Reply {
    Reply::json(200, r#"{"data":{"id":1}}"#)
}

#[tokio::test]
async fn the_token_is_sent_as_it_is() {
    let server = Server::always(ok()).await;
    GetAgent::new(&client(&server), "7").await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("authorization"), Some(TOKEN));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!((&*seen.method, &*seen.target), ("GET", "/v1/agents/7"));
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_awaited() {
    let server = Server::always(ok()).await;
    let client = client(&server);
    let call = GetAgent::new(&client, "7").into_future();
    let send = GetAgent::new(&client, "7").send();
    let pages = client.operation(&LIST).pages::<Value>();
    GetAgent::new(&client, "8").await.unwrap();
    assert_eq!(server.only().target, "/v1/agents/8");
    drop((call, send, pages));
}

#[tokio::test]
async fn a_body_is_json_and_says_so() {
    let server = Server::always(ok()).await;
    let mut call = client(&server).operation(&CREATE);
    call.json(&json!({"name": "ø", "tags": []}));
    call.send(decode::empty).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.method, "POST");
    assert_eq!(seen.header("content-type"), Some("application/json"));
    let body: Value = serde_json::from_slice(&seen.body).unwrap();
    assert_eq!(body, json!({"name": "ø", "tags": []}));
}

#[tokio::test]
async fn a_delete_can_have_a_body() {
    let server = Server::always(Reply::with(204, &[], "")).await;
    let mut call = client(&server).operation(&REMOVE);
    call.json(&json!({"agentIds": ["7"]}));
    call.send(decode::empty).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.method, "DELETE");
    assert_eq!(seen.body, br#"{"agentIds":["7"]}"#);
}

#[tokio::test]
async fn without_a_body_there_is_no_content_type() {
    let server = Server::always(ok()).await;
    for operation in [&LIST, &CREATE, &REMOVE] {
        client(&server)
            .operation(operation)
            .send(decode::empty)
            .await
            .unwrap();
    }
    for seen in server.seen() {
        assert_eq!(seen.header("content-type"), None, "{}", seen.method);
        assert_eq!(seen.body, b"");
    }
}

#[tokio::test]
async fn any_text_is_one_segment_of_a_path() {
    let server = Server::always(ok()).await;
    let client = client(&server);
    for text in odd_texts() {
        GetAgent::new(&client, &text).await.unwrap();
    }
    for (seen, text) in server.seen().iter().zip(odd_texts()) {
        let segment = seen.target.strip_prefix("/v1/agents/").unwrap();
        assert!(!segment.contains(['/', '?', '#', '\\']), "{segment}");
        assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), text);
    }
    assert_eq!(server.seen().len(), odd_texts().count());
}

#[tokio::test]
async fn what_would_change_the_path_in_any_spelling_is_refused() {
    let server = Server::always(ok()).await;
    for text in ["", ".", ".."] {
        let error = GetAgent::new(&client(&server), text).await.unwrap_err();
        assert!(error.is_builder(), "{error}");
        assert_eq!(error.operation(), Some("GET /v1/agents/{agentId}"));
        assert!(
            error.to_string().contains("path parameter `agentId`"),
            "{error}"
        );
        assert_eq!(error.attempts(), 0);
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn any_text_is_one_value_of_a_query() {
    let server = Server::always(ok()).await;
    let client = client(&server);
    for text in odd_texts().chain(["", ".", ".."].map(str::to_owned)) {
        let mut call = client.operation(&LIST);
        call.query("q&=", &text);
        call.send(decode::empty).await.unwrap();
        let seen = server.seen().pop().unwrap();
        let query = seen.target.strip_prefix("/v1/agents?").unwrap();
        let (name, value) = query.split_once('=').unwrap();
        assert_eq!(percent_decode_str(name).decode_utf8().unwrap(), "q&=");
        assert_eq!(percent_decode_str(value).decode_utf8().unwrap(), text);
        assert!(!query.contains('+'), "a space is not a plus: {query}");
    }
}

#[tokio::test]
async fn setting_a_query_parameter_again_replaces_it() {
    let server = Server::always(ok()).await;
    let mut call = client(&server).operation(&LIST);
    call.query_list("id", [1, 2]);
    call.query("pageLimit", 10);
    call.page_size("pageLimit", 20_usize);
    call.query_list("id", [3, 4]);
    call.query_list("none", [0; 0]);
    call.send(decode::empty).await.unwrap();
    assert_eq!(server.only().target, "/v1/agents?pageLimit=20&id=3&id=4");
}

#[tokio::test]
async fn a_page_has_a_size_that_a_page_can_have() {
    let server = Server::always(ok()).await;
    let client = client(&server);
    let refused = |size: Result<u32, i64>| {
        let mut call = client.operation(&LIST);
        match size {
            Ok(size) => call.page_size("pageLimit", size),
            Err(size) => call.page_size("pageLimit", size),
        }
        call
    };
    for size in [Ok(0), Ok(u32::MAX), Err(-1), Err(i64::MAX)] {
        let error = refused(size).send(decode::empty).await.unwrap_err();
        assert!(error.is_builder());
        let message = error.to_string();
        assert!(
            message.contains("`pageLimit` has to be a number from 1 to"),
            "{message}"
        );
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn the_first_mistake_is_the_one_reported_and_nothing_is_sent() {
    let server = Server::always(ok()).await;
    let mut call = client(&server).operation(&LIST);
    call.header("x-first", "a\nb");
    call.header("x second", "a");
    let error = call.send(decode::empty).await.unwrap_err();
    assert!(error.is_builder());
    assert!(error.to_string().contains("x-first"), "{error}");
    assert!(!error.to_string().contains('\n'), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_call_cannot_set_the_token() {
    let server = Server::always(ok()).await;
    let mut call = client(&server).operation(&LIST);
    call.header("Authorization", "Bearer other");
    assert!(call.send(decode::empty).await.unwrap_err().is_builder());
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_body_that_cannot_be_written_is_an_error() {
    let server = Server::always(ok()).await;
    let mut call = client(&server).operation(&CREATE);
    call.json(&std::collections::HashMap::from([((1, 2), 3)]));
    let error = call.send(decode::empty).await.unwrap_err();
    assert!(error.is_builder());
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn the_path_of_the_base_url_goes_in_front() {
    let server = Server::always(ok()).await;
    for slash in ["", "/"] {
        let client = builder(&server)
            .base_url(format!("{}/mock{slash}", server.url()))
            .build()
            .unwrap();
        GetAgent::new(&client, "7").await.unwrap();
    }
    for seen in server.seen() {
        assert_eq!(seen.target, "/mock/v1/agents/7");
    }
}

#[tokio::test]
async fn headers_of_the_client_and_of_the_call_are_sent() {
    let server = Server::always(ok()).await;
    let client = builder(&server)
        .user_agent("export/1.0")
        .header("X-Team", "a")
        .build()
        .unwrap();
    let mut call = client.operation(&LIST);
    call.header("x-call", 5);
    call.accept("text/csv");
    call.json(&1);
    call.content_type("application/merge-patch+json");
    call.send(decode::empty).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("user-agent"), Some("export/1.0"));
    assert_eq!(seen.header("x-team"), Some("a"));
    assert_eq!(seen.header("x-call"), Some("5"));
    assert_eq!(seen.header("accept"), Some("text/csv"));
    let content_type = seen.header("content-type");
    assert_eq!(content_type, Some("application/merge-patch+json"));
}

#[tokio::test]
async fn endpoints_that_the_crate_does_not_know_are_reached() {
    let server = Server::start([
        Reply::json(200, r#"{"data":[1]}"#),
        Reply::with(204, &[], ""),
        Reply::json(200, "[1,2]"),
    ])
    .await;
    let client = client(&server);
    let answer = client
        .request("POST", "/beta/things/{id}/parts")
        .path("id", "a/b")
        .query("deep", true)
        .header("x-a", "b")
        .json(&[1, 2])
        .await
        .unwrap();
    assert_eq!(answer, json!({"data": [1]}));
    let seen = server.only();
    assert_eq!(seen.target, "/beta/things/a%2Fb/parts?deep=true");
    assert_eq!(seen.header("authorization"), Some(TOKEN));
    assert_eq!(seen.header("x-a"), Some("b"));
    assert_eq!(seen.body, b"[1,2]");

    let nothing = client.request("delete", "/beta/things").await.unwrap();
    assert_eq!(nothing, Value::Null);
    assert_eq!(server.seen()[1].method, "DELETE");
    let typed = client.request(reqwest::Method::GET, "/beta/things");
    let typed = typed.send_as::<Vec<u8>>().await.unwrap();
    assert_eq!(typed.into_inner(), [1, 2]);
}

#[tokio::test]
async fn paths_that_would_not_arrive_as_written_are_refused() {
    let server = Server::always(ok()).await;
    for path in [
        "v1/agents",
        "",
        "/v1/../admin",
        "/v1/%2e%2E/admin",
        "/v1/./a",
        "/v1/a b",
        "/v1/a?b=c",
        "/v1/a#b",
        "/v1/\\evil",
        "/v1/{id}",
        "/v1/{id",
        "//evil.example/\n",
        "https://evil.example/",
    ] {
        for prefix in ["", "/mock"] {
            let builder = builder(&server).base_url(server.url() + prefix);
            let client = builder.build().unwrap();
            let error = client.request("GET", path).await.unwrap_err();
            assert!(error.is_builder(), "{path}: {error}");
        }
    }
    let error = client(&server).request("GE T", "/v1/a").await.unwrap_err();
    assert!(error.is_builder(), "{error}");
    assert!(server.seen().is_empty());
}
