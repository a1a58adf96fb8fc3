//! Whatever a server answers has a defined outcome.

use std::error::Error as _;
use std::fmt::Write;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::server::{Reply, Server, head};
use super::{CREATE, GetAgent, LIST, builder, client};
use crate::http::decode;
use crate::http::error::{Error, ErrorKind};
use crate::{Client, Response, Retry};

/// What a POST gives for an answer; it is not tried again.
async fn post(reply: Reply) -> Result<Value, Error> {
    let server = Server::always(reply).await;
    let result = client(&server).operation(&CREATE).send(decode::data).await;
    assert_eq!(server.seen().len(), 1);
    result.map(Response::into_inner)
}

#[tokio::test]
async fn values_come_out_of_their_envelopes() {
    let server = Server::start([
        Reply::json(200, r#"{"data":{"id":7}}"#),
        Reply::json(200, r#"{"data":[1,2],"meta":{}}"#),
        Reply::json(200, "{}"),
        Reply::json(200, r#"{"data":null}"#),
        Reply::json(200, "[1,2]"),
        Reply::with(200, &[], ""),
        Reply::with(204, &[], ""),
        Reply::with(200, &[], "a,b\n"),
        Reply::with(200, &[], [0xff, 0]),
    ])
    .await;
    let client = client(&server);
    let call = || client.operation(&LIST);
    assert_eq!(call().send(decode::data::<Value>).await.unwrap()["id"], 7);
    let list = decode::list::<u8>;
    assert_eq!(call().send(list).await.unwrap().into_inner(), [1, 2]);
    assert!(call().send(list).await.unwrap().is_empty());
    assert!(call().send(list).await.unwrap().is_empty());
    assert_eq!(call().send(decode::json::<Vec<u8>>).await.unwrap().len(), 2);
    call().send(decode::empty).await.unwrap();
    assert_eq!(call().send(decode::empty).await.unwrap().status(), 204);
    assert_eq!(&**call().send(decode::text).await.unwrap(), "a,b\n");
    assert_eq!(
        call().send(decode::bytes).await.unwrap().into_inner(),
        [255, 0]
    );
}

#[tokio::test]
async fn a_response_tells_how_it_came() {
    let server = Server::start([
        Reply::json(503, "{}"),
        Reply::with(
            201,
            &[("x-request-id", "r-1"), ("x-a", "b")],
            r#"{"data":1}"#,
        ),
    ])
    .await;
    let response = GetAgent::new(&client(&server), "7").send().await.unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.headers()["x-a"], "b");
    assert_eq!(response.request_id(), Some("r-1"));
    assert_eq!(response.attempts(), 2);
    assert!(response.elapsed() > Duration::ZERO);
    assert_eq!(*response.value(), 1);
    assert!(response.map(|value| value == 1).into_inner());
}

#[tokio::test]
async fn each_status_is_told_apart_with_its_message() {
    for (status, check) in [
        (400, Error::is_status as fn(&Error) -> bool),
        (401, Error::is_unauthorized),
        (403, Error::is_forbidden),
        (404, Error::is_not_found),
        (409, Error::is_conflict),
        (422, Error::is_status),
        (429, Error::is_rate_limited),
        (500, Error::is_server_error),
        (599, Error::is_server_error),
        (304, Error::is_status),
    ] {
        let server = Server::always(Reply::json(status, r#"{"message":"no such agent"}"#)).await;
        let client = builder(&server).retry(Retry::off()).build().unwrap();
        let error = GetAgent::new(&client, "7").await.unwrap_err();
        assert!(error.is_status() && check(&error), "{error}");
        assert!(!error.is_decode() && !error.is_timeout() && !error.is_connect());
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.is_not_found(), status == 404);
        assert_eq!(error.is_rate_limited(), status == 429);
        assert_eq!(error.is_forbidden(), status == 403);
        assert_eq!(error.is_server_error(), status >= 500);
        assert_eq!(error.is_retryable(), status == 429 || status >= 500);
        assert_eq!(error.kind(), ErrorKind::Status);
        if status != 304 {
            assert_eq!(error.message(), Some("no such agent"));
            assert_eq!(error.body(), Some(r#"{"message":"no such agent"}"#));
        }
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn an_error_is_one_helpful_line() {
    let headers = [("x-amzn-requestid", "r-2"), ("x-a", "b")];
    let server = Server::always(Reply::with(404, &headers, r#"{"message":"no\nagent"}"#)).await;
    let error = GetAgent::new(&client(&server), "7").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        r"GET /v1/agents/{agentId}: 404 Not Found: no\nagent (request id r-2)"
    );
    assert_eq!(error.request_id(), Some("r-2"));
    assert_eq!(error.headers().unwrap()["x-a"], "b");
    assert_eq!(error.operation(), Some("GET /v1/agents/{agentId}"));
    // Only who asks gets the path, which names an agent.
    let path = error.path().unwrap();
    assert!(
        path.starts_with("/v1/agents/") && !path.contains('{'),
        "{path}"
    );
    assert!(!format!("{error} {error:?}").contains(path), "{error:?}");
    assert!(format!("{error:?}").contains("404"));
}

/// An error with all its causes, as programs print them.
fn chain(error: &Error) -> Vec<String> {
    let mut chain = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(error) = cause {
        chain.push(error.to_string());
        cause = error.source();
    }
    chain
}

#[tokio::test]
async fn an_error_is_short_whatever_the_server_sends() {
    let long = "\u{1b}[31m\r\n\u{202e}é".repeat(10_000);
    let body = json!({"message": long}).to_string();
    let headers = [("x-request-id", &*"r".repeat(5000))];
    let server = Server::start([
        Reply::with(400, &headers, &body),
        Reply::with(200, &headers, &body),
        Reply::with(
            200,
            &headers,
            format!(r#"{{"data":"{}"}}"#, "\u{85}x".repeat(10_000)),
        ),
        Reply::with(200, &[("content-type", &*"x".repeat(5000))], "-"),
        Reply::with(
            302,
            &[("location", &*format!("//{}/", "x".repeat(5000)))],
            "",
        ),
    ])
    .await;
    let client = client(&server);
    for _ in 0..5 {
        let call = client.operation(&LIST).send(decode::data::<u8>);
        let error = call.await.unwrap_err();
        let mut shown = chain(&error).concat();
        write!(shown, "{error:?}").unwrap();
        let is_plain = |c: char| !c.is_control() && c != '\u{202e}';
        assert!(shown.chars().all(is_plain), "{shown}");
        let line = error.to_string();
        assert!(line.chars().count() <= 400, "{}: {line}", line.len());
        assert!(format!("{error:?}").chars().count() <= 2000);
    }
    let path = format!("/v1/{}", "x".repeat(10_000));
    let error = client.request("GET", path).await.unwrap_err();
    assert!(error.to_string().chars().count() <= 400);
}

#[tokio::test]
async fn no_part_of_an_error_repeats_another() {
    let slow = Server::always(Reply::Stall(Vec::new())).await;
    let slow = builder(&slow).attempt_timeout(Duration::from_millis(20));
    let slow = GetAgent::new(&slow.retry(Retry::off()).build().unwrap(), "7");
    let half = head(200, &[("content-length", "100")]) + r#"{"data":"#;
    let nobody = Client::builder()
        .token(super::TOKEN)
        .base_url("http://127.0.0.1:1")
        .retry(Retry::off())
        .build()
        .unwrap();
    for error in [
        post(Reply::Close(Vec::new())).await.unwrap_err(),
        post(Reply::Close(b"nonsense\r\n\r\n".to_vec()))
            .await
            .unwrap_err(),
        post(Reply::Close(half.into_bytes())).await.unwrap_err(),
        post(Reply::json(200, "{\"data\"")).await.unwrap_err(),
        post(Reply::json(400, "{}")).await.unwrap_err(),
        GetAgent::new(&nobody, "7").await.unwrap_err(),
        slow.await.unwrap_err(),
        Client::builder()
            .token("x")
            .base_url("http://[")
            .build()
            .unwrap_err(),
    ] {
        let chain = chain(&error);
        for (at, part) in chain.iter().enumerate() {
            let before = chain[..at].concat();
            assert!(!before.contains(part.as_str()), "{chain:?}");
        }
    }
}

#[tokio::test]
async fn an_error_shows_no_query_of_an_address() {
    let link = "https://example.org/v1/endusers?email=ann@example.org&a=b";
    let server = Server::start([
        Reply::json(
            400,
            &json!({"message": format!("GET {link} failed")}).to_string(),
        ),
        Reply::json(200, &json!({"data": 7, "meta": {"next": link}}).to_string()),
        Reply::json(
            200,
            &json!({"data": [1], "meta": {"next": link}}).to_string(),
        ),
        Reply::json(
            200,
            &json!({"data": [1], "meta": {"next": "/v1/agents?a=ann@x"}}).to_string(),
        ),
        Reply::json(
            200,
            &json!({"data": [1], "meta": {"next": "http://[?a=ann@x"}}).to_string(),
        ),
    ])
    .await;
    let client = client(&server);
    for at in 0..5 {
        let mut pages = client.operation(&LIST).pages::<u8>();
        let error = loop {
            if let Err(error) = pages.next().await.unwrap() {
                break error;
            }
        };
        let shown = format!("{} {error:?}", chain(&error).concat());
        assert!(!shown.contains("ann"), "{at}: {shown}");
    }
    let request = client.request("GET", "/v1/endusers?email=ann@example.org");
    let error = request.await.unwrap_err();
    assert_eq!(error.operation(), Some("GET /v1/endusers"));
    assert!(!format!("{error} {error:?}").contains("ann"), "{error}");
    let error = post(Reply::json(400, r#"{"message":"really? yes"}"#))
        .await
        .unwrap_err();
    assert!(error.to_string().ends_with("really? yes"), "{error}");
}

#[tokio::test]
async fn the_codes_of_a_message_can_be_asked_for() {
    for (message, codes) in [
        ("taken [errors:EmailExists]", vec!["EmailExists"]),
        ("[errors:A, B] and [errors:C]", vec!["A", "B", "C"]),
        ("[errors:]", vec![]),
        ("[errors:A", vec![]),
        ("A", vec![]),
    ] {
        let error = post(Reply::json(400, &json!({"message": message}).to_string()));
        let error = error.await.unwrap_err();
        assert_eq!(error.codes().collect::<Vec<_>>(), codes, "{message}");
        assert!(!error.is_conflict());
    }
}

#[tokio::test]
async fn messages_are_found_where_gateways_put_them() {
    for (body, message) in [
        (r#"{"error":"slow down"}"#, Some("slow down")),
        (r#"{"error":{"message":"slow down"}}"#, Some("slow down")),
        (r#"{"message":{"a":1},"error":"b"}"#, Some("b")),
        (r#"{"message":7}"#, None),
        (r#"{"message":""}"#, None),
        (r#""text""#, None),
        ("<html><h1>403</h1></html>", None),
        ("{\"message\": \"cut", None),
        ("", None),
    ] {
        let error = post(Reply::json(403, body)).await.unwrap_err();
        assert_eq!(error.message(), message, "{body}");
        assert_eq!(error.body(), Some(body));
        assert_eq!(error.status().unwrap(), 403);
    }
}

#[tokio::test]
async fn an_error_keeps_the_beginning_of_a_long_body() {
    let error = post(Reply::json(400, &"x".repeat(1_000_000)))
        .await
        .unwrap_err();
    assert_eq!(error.body().unwrap().len(), 64 * 1024);
    assert!(error.is_status());
}

#[tokio::test]
async fn an_error_whose_body_breaks_off_keeps_its_status() {
    let bytes = head(400, &[("content-length", "100")]) + r#"{"message":"#;
    let error = post(Reply::Close(bytes.into_bytes())).await.unwrap_err();
    assert!(error.is_status());
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.body(), Some(r#"{"message":"#));
}

#[tokio::test]
async fn an_error_whose_body_does_not_end_keeps_its_status() {
    let bytes = head(400, &[("content-length", "100")]) + r#"{"message":"#;
    let server = Server::always(Reply::Stall(bytes.into_bytes())).await;
    let client = builder(&server)
        .attempt_timeout(Duration::from_millis(400))
        .build()
        .unwrap();
    let begun = Instant::now();
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_millis(300));
    assert!(error.is_status(), "{error}");
    assert_eq!(error.body(), Some(r#"{"message":"#));
}

#[tokio::test]
async fn a_status_is_that_status_whatever_the_timeouts() {
    let stalls = head(400, &[("content-length", "100")]) + r#"{"message":"#;
    let server = Server::always(Reply::Stall(stalls.into_bytes())).await;
    let soon = Duration::from_millis(150);
    for builder in [
        builder(&server).total_timeout(soon),
        builder(&server).attempt_timeout(soon),
        builder(&server).attempt_timeout(soon).total_timeout(soon),
        builder(&server)
            .attempt_timeout(4 * soon)
            .total_timeout(soon),
    ] {
        let call = GetAgent::new(&builder.build().unwrap(), "7");
        let error = call.await.unwrap_err();
        assert!(error.is_status(), "{error}");
        assert_eq!(error.attempts(), 1);
        assert_eq!(error.body(), Some(r#"{"message":"#));
    }
    // An answer of success is one that did not come in time, but its status is known.
    let stalls = head(200, &[("content-length", "100")]) + r#"{"data":"#;
    let server = Server::always(Reply::Stall(stalls.into_bytes())).await;
    let client = builder(&server).attempt_timeout(soon).retry(Retry::off());
    let error = GetAgent::new(&client.build().unwrap(), "7")
        .await
        .unwrap_err();
    assert!(error.is_timeout() && !error.is_status(), "{error}");
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn an_error_body_that_is_not_utf8_is_still_shown() {
    let error = post(Reply::with(400, &[], b"a\xffb")).await.unwrap_err();
    assert_eq!(error.body(), Some("a\u{fffd}b"));
}

#[tokio::test]
async fn a_body_that_may_be_empty_is_what_it_stands_for_then() {
    let server = Server::start([
        Reply::with(204, &[], ""),
        Reply::with(200, &[], " \n"),
        Reply::with(202, &[], ""),
        Reply::with(204, &[], ""),
        Reply::json(200, "7"),
        Reply::json(200, "x"),
    ])
    .await;
    let client = client(&server);
    let call = |empty| {
        let mut call = client.operation(&LIST);
        call.empty_answer(empty);
        call
    };
    let option = || call("null").send(decode::json::<Option<u8>>);
    assert_eq!(option().await.unwrap().into_inner(), None);
    let wrapped = call(r#"{"data":null}"#).send(decode::data::<Option<u8>>);
    assert_eq!(wrapped.await.unwrap().into_inner(), None);
    let list = call("{}").send(decode::list::<u8>);
    assert!(list.await.unwrap().is_empty());
    let page = call("{}").send_page::<u8>().await.unwrap();
    assert!(page.items().is_empty() && page.next_key().is_none());
    assert_eq!(option().await.unwrap().into_inner(), Some(7));
    assert!(option().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn an_empty_body_where_there_should_be_a_value_is_a_decode_error() {
    for reply in [
        Reply::with(200, &[], ""),
        Reply::with(204, &[], ""),
        Reply::with(200, &[], " "),
    ] {
        let error = post(reply).await.unwrap_err();
        assert!(error.is_decode());
        assert!(error.to_string().contains("the body is empty"), "{error}");
        assert!(error.status().unwrap().is_success());
    }
}

#[tokio::test]
async fn html_with_status_200_is_a_decode_error_that_says_so() {
    let html = Reply::with(
        200,
        &[("content-type", "text/html")],
        "<html>Sign in</html>",
    );
    let error = post(html).await.unwrap_err();
    assert!(error.is_decode());
    assert!(error.to_string().contains("text/html"), "{error}");
    assert!(error.to_string().contains("<html>Sign in"), "{error}");
    assert_eq!(error.body(), Some("<html>Sign in</html>"));
    assert_eq!(error.message(), None);
}

#[tokio::test]
async fn json_counts_whatever_its_content_type() {
    let text = Reply::with(200, &[("content-type", "text/plain")], r#"{"data":1}"#);
    assert_eq!(post(text).await.unwrap(), 1);
    assert_eq!(
        post(Reply::with(200, &[], r#"{"data":1}"#)).await.unwrap(),
        1
    );
}

#[tokio::test]
async fn text_that_is_not_utf8_is_a_decode_error() {
    let error = post(Reply::json(200, "")).await.unwrap_err();
    assert!(error.is_decode());
    let error = post(Reply::with(200, &[], b"{\"data\":\"a\xffb\"}"))
        .await
        .unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(error.to_string().contains("near `{\"data\":\"a"), "{error}");
    let server = Server::always(Reply::with(200, &[], b"a\xffb")).await;
    let error = client(&server)
        .operation(&LIST)
        .send(decode::text)
        .await
        .unwrap_err();
    assert!(error.is_decode(), "{error}");
}

#[test]
fn a_body_that_ends_within_a_character_is_cut_short() {
    let whole = "{\"data\":\"é\"}".as_bytes();
    let read = |body| decode::data::<String>(body).map(|decoded| decoded.value);
    assert_eq!(read(whole).expect("it is whole"), "é");
    assert!(read(&whole[..10]).expect_err("half an é").cut_short);
    let bad = b"{\"data\":\"\xc3x\"}";
    assert!(!read(bad).expect_err("no character").cut_short);
}

#[tokio::test]
async fn a_decode_error_tells_the_operation_the_path_and_what_is_there() {
    let body = format!(r#"{{"data":[1,2,"{}three",4]}}"#, "x".repeat(200));
    let server = Server::always(Reply::json(200, &body)).await;
    let error = client(&server)
        .operation(&LIST)
        .send(decode::list::<u8>)
        .await
        .unwrap_err();
    assert!(error.is_decode());
    let line = error.to_string();
    assert!(line.starts_with("GET /v1/agents: 200 OK, but"), "{line}");
    assert!(
        line.contains("at `data[2]`: invalid type: string"),
        "{line}"
    );
    assert!(line.contains("three\",4"), "{line}");
    assert!(!line.contains("line 1 column"), "{line}");
    assert!(error.source().is_none(), "there is no more to it");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body(), Some(&*body));
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn an_excerpt_is_from_the_right_line() {
    let long = "x".repeat(500);
    let body = format!("{{\n\"other\": \"{long}\",\n\"data\":\n[1,\n\"wrong\"]}}");
    let server = Server::always(Reply::json(200, &body)).await;
    let call = client(&server).operation(&LIST);
    let error = call.send(decode::list::<u8>).await.unwrap_err();
    let line = error.to_string();
    assert!(line.ends_with(r#"x", "data": [1, "wrong"]}`"#), "{line}");
}

#[tokio::test]
async fn a_slow_body_in_chunks_is_read_to_its_end() {
    let chunks = "3\r\n{\"d\r\n6\r\nata\":7\r\n1\r\n}\r\n0\r\n\r\n";
    let bytes = head(200, &[("transfer-encoding", "chunked")]) + chunks;
    assert_eq!(post(Reply::Dribble(bytes.into_bytes())).await.unwrap(), 7);
}

#[tokio::test]
async fn a_body_without_a_marked_end_is_read_to_its_end() {
    let bytes = head(200, &[]) + r#"{"data":7}"#;
    assert_eq!(post(Reply::Close(bytes.into_bytes())).await.unwrap(), 7);
}

#[tokio::test]
async fn a_body_larger_than_allowed_is_not_read() {
    let server = Server::always(Reply::json(
        200,
        &json!({"data": "x".repeat(2000)}).to_string(),
    ))
    .await;
    let client = |limit| builder(&server).max_response_size(limit).build().unwrap();
    let error = GetAgent::new(&client(1000), "7").await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.attempts(), 1);
    let whole = json!({"data": "x".repeat(2000)}).to_string().len();
    GetAgent::new(&client(whole), "7").await.unwrap();
    assert!(
        GetAgent::new(&client(whole - 1), "7")
            .await
            .unwrap_err()
            .is_too_large()
    );
}

#[tokio::test]
async fn a_body_without_end_is_not_read_for_ever() {
    // Announces a gigabyte, sends a little of it and stalls: the limit counts first.
    let mut bytes = head(200, &[("content-length", "1000000000")]).into_bytes();
    bytes.extend_from_slice(&[b'x'; 5000]);
    let server = Server::always(Reply::Stall(bytes)).await;
    let client = builder(&server).max_response_size(1000).build().unwrap();
    assert!(
        GetAgent::new(&client, "7")
            .await
            .unwrap_err()
            .is_too_large()
    );
}

#[tokio::test]
async fn a_body_that_is_announced_too_large_is_not_waited_for() {
    let bytes = head(200, &[("content-length", "1000000000")]).into_bytes();
    let server = Server::always(Reply::Stall(bytes)).await;
    let client = client(&server);
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    assert!(error.is_too_large(), "{error}");
}

#[tokio::test]
async fn a_post_whose_answer_breaks_off_is_an_error_at_once() {
    let bytes = head(200, &[("content-length", "100")]) + r#"{"data":"#;
    let error = post(Reply::Close(bytes.into_bytes())).await.unwrap_err();
    assert!(error.is_broken(), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    let error = post(Reply::Close(Vec::new())).await.unwrap_err();
    assert!(error.is_broken(), "{error}");
    assert_eq!(error.status(), None);
    let error = post(Reply::Close(b"HTTP/1.1 nonsense\r\n\r\n".to_vec()))
        .await
        .unwrap_err();
    assert!(error.is_broken(), "{error}");
}

/// An answer packed with gzip.
fn packed(body: &[u8]) -> Reply {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(body).unwrap();
    let bytes = encoder.finish().unwrap();
    assert!(bytes.len() < 10_000);
    Reply::with(200, &[("content-encoding", "gzip")], bytes)
}

#[tokio::test]
async fn a_packed_body_is_unpacked_or_the_error_says_what_it_is() {
    let reply = packed(br#"{"data":"packed"}"#);
    let server = Server::always(reply).await;
    let result = client(&server)
        .operation(&CREATE)
        .send(decode::data::<Value>)
        .await;
    let asked = server.only().header("accept-encoding").map(str::to_owned);
    if cfg!(feature = "gzip") {
        assert_eq!(result.unwrap().into_inner(), "packed");
        assert_eq!(asked.as_deref(), Some("gzip"));
    } else {
        let error = result.unwrap_err();
        assert!(error.is_decode());
        assert!(
            error.to_string().contains("content-encoding: gzip"),
            "{error}"
        );
        assert_eq!(asked, None);
    }
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn the_limit_counts_what_is_unpacked() {
    let server = Server::always(packed(&vec![b' '; 1_000_000])).await;
    let client = builder(&server).max_response_size(100_000).build().unwrap();
    assert!(
        GetAgent::new(&client, "7")
            .await
            .unwrap_err()
            .is_too_large()
    );
}

#[test]
fn a_client_and_an_error_can_go_anywhere() {
    fn anywhere<T: Send + Sync + 'static>() {}
    anywhere::<Client>();
    anywhere::<Error>();
    anywhere::<crate::Response<()>>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[test]
fn no_body_makes_decoding_panic() {
    let whole =
        "{\n \"ø\": \"日本語\",\r\n\"data\": [1, 22, \"\\u00f8\", {\"a\": null}]\n}".as_bytes();
    for end in 0..=whole.len() {
        for change in [None, Some(0xff), Some(b'\n'), Some(b'}'), Some(b'"')] {
            let mut body = whole[..end].to_vec();
            if let (Some(last), Some(change)) = (body.last_mut(), change) {
                *last = change;
            }
            let _ = decode::list::<u8>(&body);
            assert!(decode::json::<u8>(&body).is_err());
            let _ = decode::json::<Value>(&body);
            let _ = decode::text(&body);
        }
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_named() {
    for (body, encoding) in [
        (
            b"\xEF\xBB\xBF{\"data\":1}".as_slice(),
            "byte order mark of UTF-8",
        ),
        (b"\xFF\xFE{\0}\0", "byte order mark of UTF-16"),
    ] {
        let error = post(Reply::with(200, &[], body)).await.unwrap_err();
        assert!(error.is_decode());
        let shown = format!("{error} {:?}", error.source());
        assert!(shown.contains(encoding), "{shown}");
    }
}
