//! What programs test with: the fake of the API, and what is made without any server.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::http::call::Call;
use crate::test_util::operations::{Create, Delete, File, Get, List, Maybe, Mine, Names, Note};
use crate::test_util::types::Thing;
use crate::test_util::{Reply, Server};
use crate::{Client, Error, ErrorKind, Page};

/// Longer than anything here may take, and shorter than anything that waits.
const SHORT: Duration = Duration::from_secs(5);

fn list(client: &Client) -> List {
    let call = Call::new(client, "GET", "/v1/things");
    List { call }
}

fn get(client: &Client, id: &str) -> Get {
    let mut call = Call::new(client, "GET", "/v1/things/{id}");
    call.path("id", id);
    Get { call }
}

fn create(client: &Client, body: &Value) -> Create {
    let mut call = Call::new(client, "POST", "/v1/things");
    call.json(body);
    Create { call }
}

fn ids(items: &[Value]) -> Vec<i64> {
    items
        .iter()
        .filter_map(|item| item["id"].as_i64())
        .collect()
}

#[tokio::test]
async fn every_operation_is_answered_as_the_document_shows() {
    let server = Server::start();
    let client = server.client();
    assert_eq!(get(&client, "7").await.unwrap(), json!({"id": 1}));
    let call = Call::new(&client, "GET", "/v1/things/mine");
    assert_eq!(Mine { call }.await.unwrap(), json!([1]));
    let created = create(&client, &json!({})).send().await.unwrap();
    assert_eq!(created.status(), 201);
    let mut call = Call::new(&client, "DELETE", "/v1/things/{id}");
    call.path("id", 7);
    let deleted = Delete { call }.send().await.unwrap();
    assert_eq!(deleted.status(), 204);
    let call = Call::new(&client, "GET", "/v1/note");
    assert_eq!(Note { call }.await.unwrap(), "a note");
    let call = Call::new(&client, "GET", "/v1/file");
    assert_eq!(File { call }.await.unwrap(), b"bytes");
    let mut call = Call::new(&client, "GET", "/v1/maybe");
    call.empty_answer("null");
    assert_eq!(Maybe { call }.await.unwrap(), None);
    let call = Call::new(&client, "GET", "/v1/names");
    assert!(Names { call }.await.unwrap().is_empty());
}

#[tokio::test]
async fn what_no_operation_has_is_not_found() {
    let server = Server::start();
    let client = server.client();
    let error = client.request("GET", "/v1/thing").await.unwrap_err();
    assert!(error.is_not_found());
    let message = "The API has no operation GET /v1/thing";
    assert_eq!(error.message(), Some(message));
    let arrived = server.requests();
    assert_eq!(arrived.len(), 1);
    assert_eq!(arrived[0].operation(), None);
}

#[tokio::test]
async fn requests_are_recorded_and_counted_by_operation() {
    let server = Server::start();
    let client = server.client();
    get(&client, "a/b").await.unwrap();
    let body = json!({"name": "ø"});
    create(&client, &body).await.unwrap();
    let mut call = Call::new(&client, "GET", "/v1/things");
    call.query("email", "a+b c@example.com");
    List { call }.await.unwrap();

    let counts = [
        server.count::<Get>(),
        server.count::<Create>(),
        server.count::<List>(),
    ];
    assert_eq!(counts, [1, 1, 1]);
    assert_eq!((server.count::<Mine>(), server.requests().len()), (0, 3));
    let got = server.requests_of::<Get>().remove(0);
    assert!(got.is::<Get>() && !got.is::<List>());
    assert_eq!(got.operation().as_deref(), Some("GET /v1/things/{id}"));
    assert_eq!((got.method(), got.path()), ("GET", "/v1/things/a%2Fb"));
    assert_eq!(got.path_parameter("id"), Some("a/b"));
    assert_eq!(got.header("Accept"), Some("application/json"));
    let created = server.requests_of::<Create>().remove(0);
    assert_eq!(created.json::<Value>().unwrap(), body);
    let listed = server.requests_of::<List>().remove(0);
    assert_eq!(listed.query_parameter("email"), Some("a+b c@example.com"));
    assert_eq!(listed.query().len(), 1);
    assert!(!format!("{:?}", server.requests()).contains("token"));
}

#[tokio::test]
async fn what_is_recorded_and_answered_shows_no_secret() {
    let server = Server::start();
    let client = server.client().to_builder().token("hunter2-and-more");
    let body = json!({"name": "ø", "password": "hunter2"});
    let answer = Reply::status(StatusCode::OK).json(&body);
    let shown = format!("{answer:?}");
    assert!(shown.contains("ø") && !shown.contains("hunter2"), "{shown}");
    server.on::<Create>().replies(answer);
    let _ = create(&client.build().unwrap(), &body).await;
    let arrived = server.requests().remove(0);
    assert_eq!(arrived.header("authorization"), Some("hunter2-and-more"));
    let shown = format!("{arrived:?} {:?}", arrived.headers());
    assert!(shown.contains("ø") && !shown.contains("hunter2"), "{shown}");
}

#[tokio::test]
async fn an_operation_can_return_something_else() {
    let server = Server::start();
    let client = server.client();
    server
        .on::<Get>()
        .once()
        .returns(json!({"id": 2}))
        .times(2)
        .returns(json!({"id": 3}))
        .returns(json!({"id": 4}));
    let mut given = Vec::new();
    for _ in 0..5 {
        given.push(get(&client, "1").await.unwrap());
    }
    assert_eq!(ids(&given), [2, 3, 3, 4, 4]);
    // What is told later counts from then on.
    server.on::<Get>().returns(json!({"id": 5}));
    assert_eq!(get(&client, "1").await.unwrap()["id"], 5);

    server.on::<Delete>().times(0).replies(StatusCode::CONFLICT);
    server.on::<Maybe>().returns(Some(json!(1)));
    let mut call = Call::new(&client, "GET", "/v1/maybe");
    call.empty_answer("null");
    assert_eq!(Maybe { call }.await.unwrap(), Some(json!(1)));
    server.on::<Names>().returns(vec![json!("a")]);
    let call = Call::new(&client, "GET", "/v1/names");
    assert_eq!(Names { call }.await.unwrap(), [json!("a")]);
    server.on::<Note>().returns("another".to_owned());
    let call = Call::new(&client, "GET", "/v1/note");
    assert_eq!(Note { call }.await.unwrap(), "another");
    server.on::<File>().returns(vec![0, 255]);
    let call = Call::new(&client, "GET", "/v1/file");
    assert_eq!(File { call }.await.unwrap(), [0, 255]);
    server.on::<List>().returns(Page::from_items([json!(1)]));
    assert_eq!(list(&client).await.unwrap().items(), [json!(1)]);
}

#[tokio::test]
async fn an_answer_can_depend_on_the_request() {
    let server = Server::start();
    let client = server.client();
    server
        .on::<Get>()
        .replies_with(|request| match request.path_parameter("id") {
            Some("1") => Reply::returning::<Get>(json!({"id": 1})),
            _ => StatusCode::NOT_FOUND.into(),
        });
    assert!(get(&client, "1").await.is_ok());
    let error = get(&client, "2").await.unwrap_err();
    assert_eq!(
        (error.is_not_found(), error.message()),
        (true, Some("Not Found"))
    );
}

#[tokio::test]
async fn a_list_goes_on_to_its_end() {
    let server = Server::start();
    let client = server.client();
    // The document shows a link to a page that it does not show.
    let mut pages = list(&client).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert_eq!(
            page.links().unwrap().rest.contains_key("total"),
            sizes.is_empty()
        );
        sizes.push(page.items().len());
    }
    assert_eq!(sizes, [2, 0]);

    let item = |id: i64| json!({ "id": id });
    server
        .on::<List>()
        .returns_pages([vec![item(1), item(2)], vec![], vec![item(3)]]);
    let mut call = Call::new(&client, "GET", "/v1/things");
    call.query("name", "a&b");
    let mut items = List { call }.items();
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.unwrap());
    }
    assert_eq!(ids(&all), [1, 2, 3]);
    assert_eq!(server.count::<List>(), 5);
    let mut arrived = server.requests_of::<List>().into_iter().skip(2);
    assert!(arrived.all(|request| request.query_parameter("name") == Some("a&b")));

    let last = list(&client).await.unwrap().next().await.unwrap().unwrap();
    let last = last.next().await.unwrap().unwrap();
    assert_eq!(ids(last.items()), [3]);
    assert!(last.next().await.unwrap().is_none());
    let back = last.previous().await.unwrap().unwrap();
    assert!(back.items().is_empty() && back.previous_link().is_some());
    let keyed = |key: &str| {
        let mut call = Call::new(&client, "GET", "/v1/things");
        call.query("pageKey", key);
        List { call }
    };
    assert_eq!(ids(keyed("page-3").await.unwrap().items()), [3]);
    // A key that the server has not given.
    assert_eq!(ids(keyed("made-up").await.unwrap().items()), [1, 2]);

    server
        .on::<List>()
        .returns_pages([[]; 0] as [[Value; 0]; 0]);
    assert!(list(&client).await.unwrap().items().is_empty());
}

#[tokio::test]
async fn failures_can_be_asked_for() {
    let server = Server::start();
    let client = server.client();
    server
        .on::<Get>()
        .once()
        .replies(Reply::rate_limited(Duration::from_secs(7)))
        .once()
        .replies(Reply::disconnect())
        .once()
        .replies(Reply::status(StatusCode::OK).body("text/html", "<html>"))
        .once()
        .replies(Reply::status(StatusCode::BAD_GATEWAY).header("x-request-id", "r-1"));
    let error = get(&client, "1").await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(get(&client, "1").await.unwrap_err().is_broken());
    assert!(get(&client, "1").await.unwrap_err().is_decode());
    let error = get(&client, "1").await.unwrap_err();
    assert_eq!(error.request_id(), Some("r-1"));
    assert!(error.is_server_error());
    assert!(get(&client, "1").await.is_ok());
    // Nothing was tried again.
    assert_eq!(server.count::<Get>(), 5);
}

#[tokio::test]
async fn a_whole_api_can_be_down() {
    let server = Server::start();
    let client = server.client();
    server
        .on_any()
        .times(2)
        .replies(StatusCode::SERVICE_UNAVAILABLE);
    server.on::<Create>().returns(json!(1));
    assert!(get(&client, "1").await.unwrap_err().is_server_error());
    assert!(create(&client, &json!({})).await.is_ok());
    let unknown = client.request("GET", "/v2/else").await.unwrap_err();
    assert!(unknown.is_server_error());
    assert!(get(&client, "1").await.is_ok());
}

#[tokio::test]
async fn what_stalls_runs_into_the_timeout_and_ends_with_the_server() {
    let server = Server::start();
    let client = server.client().to_builder();
    let client = client
        .attempt_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    server.on::<Get>().replies(Reply::stall(SHORT * 60));
    server
        .on::<Note>()
        .replies(Reply::from(StatusCode::OK).delay(Duration::from_millis(5)));
    let began = Instant::now();
    assert!(get(&client, "1").await.unwrap_err().is_timeout());
    let call = Call::new(&client, "GET", "/v1/note");
    assert!(Note { call }.await.is_ok());
    drop(server);
    assert!(began.elapsed() < SHORT);
}

#[tokio::test]
async fn a_server_ends_when_it_is_dropped() {
    let server = Server::start();
    let (client, url) = (server.client(), server.url());
    // A connection that is kept for the next call.
    get(&client, "1").await.unwrap();
    let mut idle = TcpStream::connect(url.trim_start_matches("http://")).unwrap();
    drop(server);
    idle.set_read_timeout(Some(SHORT)).unwrap();
    assert!(matches!(idle.read(&mut [0]), Ok(0) | Err(_)));
    let error = get(&client, "1").await.unwrap_err();
    assert!(error.is_connect() || error.is_broken(), "{error}");
    assert!(TcpStream::connect(url.trim_start_matches("http://")).is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_at_once_are_all_answered_and_counted() {
    let server = Server::start();
    let client = server.client();
    server.on::<Get>().times(50).returns(json!({"id": 2}));
    let calls: Vec<_> = (0..100)
        .map(|_| {
            tokio::spawn({
                let client = client.clone();
                async move { get(&client, "1").await.unwrap()["id"].as_i64().unwrap() }
            })
        })
        .collect();
    let mut sum = 0;
    for call in calls {
        sum += call.await.unwrap();
    }
    assert_eq!((sum, server.count::<Get>()), (150, 100));
}

#[cfg(feature = "blocking")]
#[test]
fn it_serves_programs_that_are_not_async() {
    let server = Server::start();
    let client = server.client();
    server
        .on::<List>()
        .returns_pages([[json!({"id": 1})], [json!({"id": 2})]]);
    let items: Result<Vec<Value>, Error> = list(&client).items().wait().collect();
    assert_eq!(ids(&items.unwrap()), [1, 2]);
    assert_eq!(get(&client, "1").wait().unwrap()["id"], 1);
}

/// Sends bytes, and gives what comes back.
fn send(server: &Server, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(server.url().trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(SHORT)).unwrap();
    // Who is refused early may not be listened to.
    let _ = stream.write_all(bytes);
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8(answer).unwrap()
}

#[test]
fn what_is_no_request_is_refused_or_ends() {
    let server = Server::start();
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(70_000));
    let huge = "POST /v1/things HTTP/1.1\r\ncontent-length: 99999999999\r\n\r\n";
    for (bytes, status) in [
        ("", ""),
        ("GET", ""),
        ("GET /v1/note HTTP/1.1\r\n", ""),
        (
            "POST /v1/things HTTP/1.1\r\ncontent-length: 9\r\n\r\nshort",
            "",
        ),
        ("GET /v1/note\r\n\r\n", "400"),
        ("GET  /v1/note HTTP/1.1\r\n\r\n", "400"),
        ("GET http://elsewhere/ HTTP/1.1\r\n\r\n", "400"),
        ("GET /v1/note HTTP/1.1\r\nno header\r\n\r\n", "400"),
        ("GET /v1/note HTTP/1.1\r\nb\u{e4}d: 1\r\n\r\n", "400"),
        ("GET /v1/note HTTP/1.1\r\ncontent-length: -1\r\n\r\n", "400"),
        (
            "POST /v1/things HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
            "411",
        ),
        (huge, "413"),
        (&long, "400"),
    ] {
        let answer = send(&server, bytes.as_bytes());
        let expected = if status.is_empty() {
            String::new()
        } else {
            format!("HTTP/1.1 {status} ")
        };
        let shown = bytes.get(..40).unwrap_or(bytes);
        assert!(
            answer.starts_with(&expected) && answer.is_empty() == status.is_empty(),
            "{shown:?}: {answer:?}"
        );
    }
    assert!(send(&server, b"\xff\xff\r\n\r\n").starts_with("HTTP/1.1 400 "));
    assert!(server.requests().is_empty());
    // Two at once, the second one without a body in the answer.
    let two = "GET /v1/note HTTP/1.1\r\n\r\nDELETE /v1/things/1 HTTP/1.1\r\n\r\n";
    let answer = send(&server, two.as_bytes());
    assert_eq!(answer.matches("HTTP/1.1 ").count(), 2, "{answer}");
    assert!(
        answer.ends_with("HTTP/1.1 204 No Content\r\n\r\n"),
        "{answer}"
    );
}

#[test]
fn a_page_is_made_of_its_items() {
    let page = Page::from_items([1, 2]);
    assert_eq!(page.items(), [1, 2]);
    assert_eq!((page.next_link(), page.previous_link()), (None, None));
    assert_eq!(page, Page::from_items(vec![1, 2]));
    assert_ne!(page, Page::from_items([1]));
    let read: Page<i32> = serde_json::from_value(serde_json::to_value(&page).unwrap()).unwrap();
    assert_eq!(read, page);
}

#[tokio::test]
async fn a_page_that_was_made_is_the_last_one() {
    assert!(Page::from_items([1]).next().await.unwrap().is_none());
}

#[tokio::test]
async fn an_error_that_was_made_is_like_one_that_came_from_a_call() {
    let server = Server::start();
    let body = r#"{"message": "taken [errors:EmailExists]"}"#;
    let reply = Reply::status(StatusCode::BAD_REQUEST).body("application/json", body);
    server.on::<Get>().replies(reply);
    let real = get(&server.client(), "1").await.unwrap_err();
    let made = Error::from_response(StatusCode::BAD_REQUEST, body);
    assert_eq!((real.kind(), real.status()), (made.kind(), made.status()));
    assert_eq!((real.message(), real.body()), (made.message(), made.body()));
    assert!(made.codes().eq(["EmailExists"]) && made.attempts() == real.attempts());
    let real = real.to_string();
    let made = made.to_string();
    assert_eq!(real.strip_prefix("GET /v1/things/{id}: "), Some(&*made));

    let error = Error::from_kind(ErrorKind::Timeout);
    assert!(error.is_timeout() && error.status().is_none());
}

#[test]
fn a_type_has_an_example_to_change() {
    let mut thing = Thing::example();
    let name = Some("a".to_owned());
    assert_eq!(thing, Thing { id: 1, name });
    thing.name = None;
    assert_ne!(thing, Thing::example());
}
