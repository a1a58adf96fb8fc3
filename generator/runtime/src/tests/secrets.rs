//! The token shows nowhere.

use std::error::Error as _;

use serde_json::json;

use super::server::{Reply, Server};
use super::{GetAgent, LIST, TOKEN, builder, client};
use crate::http::decode;
use crate::{Client, Error};

/// Everything that an error or its causes show.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?} {:?} {:?}", error.body(), error.message());
    let mut cause = error.source();
    while let Some(error) = cause {
        shown = format!("{shown} {error} {error:?}");
        cause = error.source();
    }
    shown
}

#[tokio::test]
async fn nothing_that_can_be_printed_shows_it() {
    let server = Server::always(Reply::json(200, "1")).await;
    let client = client(&server);
    let mut get = GetAgent::new(&client, "7");
    get.call.query("a", "b");
    for text in [
        format!("{client:?} {client:#?}"),
        format!("{:?} {:#?}", builder(&server), builder(&server)),
        format!("{get:?}"),
        format!("{:?}", client.request("GET", "/v1")),
        format!("{:?}", client.request("GET", "/v1").send().await),
    ] {
        assert!(!text.contains("secret"), "{text}");
    }
    // What reqwest and others make of it.
    let url = reqwest::Url::parse(&server.url()).unwrap();
    let mut request = reqwest::Request::new(reqwest::Method::GET, url);
    client.inner().credentials.authorize(&mut request);
    assert!(request.headers()["authorization"].is_sensitive());
}

#[tokio::test]
async fn a_server_that_repeats_it_does_not_get_it_into_an_error() {
    let body = json!({"message": format!("{TOKEN} is invalid"), "data": format!("{TOKEN} 7")});
    let server = Server::start([
        Reply::json(401, &body.to_string()),
        Reply::json(200, &body.to_string()),
        Reply::json(200, &format!("<html>{TOKEN}")),
    ])
    .await;
    let client = client(&server);
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    assert_eq!(error.message(), Some("[token] is invalid"));
    assert!(!shown(&error).contains("secret"));
    for _ in 0..2 {
        let error = client
            .operation(&LIST)
            .send(decode::data::<u8>)
            .await
            .unwrap_err();
        assert!(error.is_decode());
        assert!(!shown(&error).contains("secret"), "{}", shown(&error));
    }
}

#[tokio::test]
async fn an_error_does_not_show_what_was_asked_for() {
    let server = Server::always(Reply::Close(Vec::new())).await;
    let client = client(&server);
    let mut call = client.operation(&LIST);
    call.query("email", "ann@example.org");
    let error = call.send(decode::empty).await.unwrap_err();
    assert!(!shown(&error).contains("example.org"), "{}", shown(&error));
    assert!(!shown(&error).contains("email"), "{}", shown(&error));
}

#[test]
fn a_token_that_http_cannot_carry_is_refused_without_showing_it() {
    for token in ["", " ", "secret\nX-Injected: 1", "secret\0", "secret\u{7f}"] {
        let error = Client::new(token).unwrap_err();
        assert!(error.is_builder());
        assert!(!shown(&error).contains("secret"), "{error:?}");
    }
    assert!(Client::builder().build().unwrap_err().is_builder());
}

#[tokio::test]
async fn white_space_around_a_token_is_not_part_of_it() {
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let client = builder(&server)
        .token(format!("{TOKEN}\n"))
        .build()
        .unwrap();
    GetAgent::new(&client, "7").await.unwrap();
    assert_eq!(server.only().header("authorization"), Some(TOKEN));
}

#[test]
fn plain_http_is_for_this_machine_only() {
    let build = |url: &str| Client::builder().token(TOKEN).base_url(url).build();
    for url in [
        "http://127.0.0.1:1/",
        "http://127.9.9.9",
        "http://[::1]:80",
        "http://localhost:4010/mock",
        "HTTP://LOCALHOST",
        "https://dev.dixa.io",
    ] {
        assert!(build(url).is_ok(), "{url}");
    }
    for url in [
        "http://dev.dixa.io",
        "http://localhost.example.org",
        "http://127.0.0.1.example.org",
        "http://[::2]",
        "http://10.0.0.1",
        "ftp://localhost",
        "file:///etc/passwd",
        "dev.dixa.io",
        "",
        "https://user:pass@dev.dixa.io",
        "https://user@dev.dixa.io",
        "https://dev.dixa.io/?a=b",
        "https://dev.dixa.io/#a",
    ] {
        let error = build(url).unwrap_err();
        assert!(error.is_builder(), "{url}");
    }
    let allowed = Client::builder()
        .token(TOKEN)
        .base_url("http://10.0.0.1")
        .allow_plain_http(true);
    assert!(allowed.build().is_ok());
}

#[tokio::test]
async fn no_part_of_it_is_left_where_a_body_is_cut() {
    for before in [64 * 1024 - 5, 64 * 1024 - 20] {
        let body = format!("{}{TOKEN}{}", "x".repeat(before), "y".repeat(100_000));
        let server = Server::always(Reply::json(400, &body)).await;
        let error = GetAgent::new(&client(&server), "7").await.unwrap_err();
        assert_eq!(
            error.body().unwrap().trim_start_matches('x').get(..2),
            Some("[t")
        );
        assert!(!shown(&error).contains("eyJ"));
    }
}

#[tokio::test]
async fn a_server_that_repeats_it_in_a_header_does_not_get_it_shown() {
    let echo = format!("got {TOKEN}");
    let headers = [
        ("x-echo", &*echo),
        ("x-request-id", TOKEN),
        ("x-odd", "café"),
    ];
    let elsewhere = [&headers[..], &[("location", "//x/")]].concat();
    let server = Server::start([
        Reply::with(200, &headers, r#"{"data":1}"#),
        Reply::with(400, &headers, "{}"),
        Reply::with(200, &headers, "no JSON"),
        Reply::with(302, &elsewhere, ""),
        Reply::with(302, &[("location", &format!("http://x/{TOKEN}"))], ""),
    ])
    .await;
    let client = client(&server);
    let response = GetAgent::new(&client, "7").send().await.unwrap();
    assert!(!format!("{response:?}").contains("super-secret"));
    assert_eq!(response.headers()["x-echo"], "got [token]");
    assert_eq!(response.headers()["x-odd"], "café".as_bytes());
    assert_eq!(response.request_id(), Some("[token]"));
    for _ in 0..4 {
        let error = GetAgent::new(&client, "7").await.unwrap_err();
        assert!(!shown(&error).contains("super-secret"), "{}", shown(&error));
        let headers = error.headers().unwrap();
        assert!(!format!("{headers:?}").contains("super-secret"));
    }
    assert_eq!(server.seen().len(), 5);
}
