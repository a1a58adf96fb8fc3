//! What is safe to repeat is repeated, and nothing else.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jiff::{Timestamp, fmt::rfc2822};
use serde_json::Value;
use tokio::net::TcpListener;

use super::Operation;
use super::server::{Reply, Server, head};
use super::{CREATE, GetAgent, LIST, PATCH, PUT, REMOVE, TOKEN, builder, client};
use crate::http::decode;
use crate::{CallSettings, Client, Error, ErrorKind, RateLimit, Response, Retry};

const OPERATIONS: [&Operation; 5] = [&LIST, &PUT, &REMOVE, &CREATE, &PATCH];

fn is_idempotent(operation: &Operation) -> bool {
    !matches!(operation.method, "POST" | "PATCH")
}

fn ok() -> Reply {
    Reply::json(200, r#"{"data":1}"#)
}

async fn call(client: &Client, operation: &'static Operation) -> Result<Response<Value>, Error> {
    let mut call = client.operation(operation);
    call.json("body");
    call.send(decode::data).await
}

#[tokio::test]
async fn too_many_requests_is_repeated_whatever_the_method() {
    for operation in OPERATIONS {
        let server =
            Server::start([Reply::json(429, "{}"), Reply::json(429, "<html>"), ok()]).await;
        let response = call(&client(&server), operation).await.unwrap();
        assert_eq!(response.attempts(), 3);
        for seen in server.seen() {
            assert_eq!(seen.body, b"\"body\"", "the same body each time");
            assert_eq!(seen.header("authorization"), Some(TOKEN));
        }
    }
}

#[tokio::test]
async fn failures_that_may_have_had_an_effect_are_repeated_for_idempotent_methods_only() {
    let failures = [
        Reply::json(408, "{}"),
        Reply::json(500, r#"{"message":"oops"}"#),
        Reply::json(502, "<html>"),
        Reply::json(503, "{}"),
        Reply::json(504, ""),
        Reply::Close(Vec::new()),
        Reply::Reset,
        Reply::Close(b"HTTP/1.1 200 OK\r\nconte".to_vec()),
        Reply::Close(head(200, &[("content-length", "10")]).into_bytes()),
        Reply::Close((head(200, &[("transfer-encoding", "chunked")]) + "5\r\n{\"d").into_bytes()),
        // The end is not marked: all that tells is that the JSON does not end.
        Reply::Close((head(200, &[]) + r#"{"data":"#).into_bytes()),
        Reply::Stall(Vec::new()),
        Reply::Stall((head(200, &[("content-length", "10")]) + "{").into_bytes()),
    ];
    let mut tasks = Vec::new();
    for failure in failures {
        for operation in OPERATIONS {
            tasks.push(tokio::spawn(fails_first(failure.clone(), operation)));
        }
    }
    for task in tasks {
        task.await.unwrap();
    }
}

async fn fails_first(failure: Reply, operation: &'static Operation) {
    let server = Server::start([failure.clone(), ok()]).await;
    let client = builder(&server)
        .attempt_timeout(Duration::from_millis(500))
        .build()
        .unwrap();
    let result = call(&client, operation).await;
    let is_idempotent = is_idempotent(operation);
    assert_eq!(result.is_ok(), is_idempotent, "{operation:?} {failure:?}");
    let sent = if is_idempotent { 2 } else { 1 };
    assert_eq!(server.seen().len(), sent, "{operation:?} {failure:?}");
}

#[tokio::test]
async fn what_would_fail_again_is_not_repeated() {
    let replies = [400, 401, 403, 404, 409, 410, 422].map(|status| Reply::json(status, "{}"));
    let not_json = [
        Reply::json(200, "[1"),
        Reply::json(200, ""),
        Reply::json(200, "<html>"),
    ];
    for reply in replies.into_iter().chain(not_json) {
        let server = Server::start([reply, ok()]).await;
        let error = call(&client(&server), &LIST).await.unwrap_err();
        assert_eq!(error.attempts(), 1);
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_connection_that_does_not_come_about_is_tried_again_whatever_the_method() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    for operation in OPERATIONS {
        let client = Client::builder()
            .token(TOKEN)
            .base_url(format!("http://{address}"))
            .retry(Retry::new().max_retries(2).base_delay(Duration::ZERO))
            .rate_limit(RateLimit::off())
            .build()
            .unwrap();
        let error = call(&client, operation).await.unwrap_err();
        assert!(error.is_connect() && !error.is_timeout(), "{error}");
        assert_eq!(error.attempts(), 3);
        assert!(error.to_string().contains("no connection"), "{error}");
        assert!(error.to_string().ends_with("(3 attempts)"), "{error}");
        let mut cause: &dyn std::error::Error = &error;
        while let Some(source) = cause.source() {
            cause = source;
        }
        assert!(cause.to_string().contains("refused"), "{cause}");
    }
}

#[tokio::test]
async fn retries_end() {
    let server = Server::always(Reply::json(503, r#"{"message":"down"}"#)).await;
    let error = GetAgent::new(&client(&server), "7").await.unwrap_err();
    assert_eq!(error.attempts(), 5);
    assert_eq!(server.seen().len(), 5);
    assert_eq!(error.message(), Some("down"));

    let off = builder(&server).retry(Retry::off()).build().unwrap();
    assert_eq!(GetAgent::new(&off, "7").await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_total_timeout_ends_an_attempt() {
    let server = Server::always(Reply::Stall(Vec::new())).await;
    let client = builder(&server)
        .total_timeout(Duration::from_millis(80))
        .build()
        .unwrap();
    let begun = Instant::now();
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    assert!(error.is_timeout() && !error.is_connect(), "{error}");
    assert_eq!(error.attempts(), 1);
    assert!(begun.elapsed() < Duration::from_millis(500));
}

#[tokio::test]
async fn no_retry_begins_after_the_total_timeout() {
    let server = Server::always(Reply::with(429, &[("retry-after", "30")], "")).await;
    let client = builder(&server)
        .total_timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let begun = Instant::now();
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    assert!(
        begun.elapsed() < Duration::from_secs(1),
        "there is no sense in waiting"
    );
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
}

#[tokio::test]
async fn a_server_that_dribbles_is_ended_by_the_attempt_timeout() {
    let stall = Reply::Stall((head(200, &[("content-length", "9")]) + "{").into_bytes());
    let server = Server::always(stall).await;
    let client = builder(&server)
        .attempt_timeout(Duration::from_millis(30))
        .retry(Retry::new().max_retries(1).base_delay(Duration::ZERO))
        .build()
        .unwrap();
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn retry_after_is_waited_for_but_not_longer_than_allowed() {
    let server = Server::start([
        Reply::with(429, &[("retry-after", "3600")], ""),
        Reply::with(503, &[("retry-after", "3600")], ""),
        ok(),
    ])
    .await;
    let retry = Retry::new()
        .base_delay(Duration::ZERO)
        .max_retry_after(Duration::from_millis(60));
    let client = builder(&server)
        .retry(retry)
        .rate_limit(RateLimit::new().per_second(1000).burst(1000))
        .build()
        .unwrap();
    GetAgent::new(&client, "7").await.unwrap();
    let seen = server.seen();
    for pair in seen.windows(2) {
        let gap = pair[1].at - pair[0].at;
        assert!(gap >= Duration::from_millis(60), "{gap:?}");
        assert!(gap < Duration::from_secs(1), "{gap:?}");
    }
}

/// What an error says of `Retry-After`.
async fn retry_after(headers: &[(&str, &str)]) -> Option<Duration> {
    let server = Server::always(Reply::with(429, headers, "")).await;
    let client = builder(&server).retry(Retry::off()).build().unwrap();
    GetAgent::new(&client, "7").await.unwrap_err().retry_after()
}

#[tokio::test]
async fn retry_after_is_seconds_or_a_date() {
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    assert_eq!(retry_after(&[("retry-after", "120")]).await, seconds(120));
    assert_eq!(retry_after(&[("retry-after", "0")]).await, seconds(0));
    let huge = u64::MAX.to_string();
    assert_eq!(
        retry_after(&[("retry-after", &huge)]).await,
        seconds(u64::MAX)
    );

    let date = |text| {
        [
            ("date", "Wed, 01 Dec 2021 12:46:36 GMT"),
            ("retry-after", text),
        ]
    };
    let later = date("Wed, 01 Dec 2021 12:47:06 GMT");
    assert_eq!(
        retry_after(&later).await,
        seconds(30),
        "by the server's clock"
    );
    for old in [
        "Wednesday, 01-Dec-21 12:47:06 GMT",
        "Wed Dec  1 12:47:06 2021",
    ] {
        assert_eq!(retry_after(&date(old)).await, seconds(30), "{old}");
        let both = [
            ("date", old),
            ("retry-after", "Wed, 01 Dec 2021 12:48:06 GMT"),
        ];
        assert_eq!(retry_after(&both).await, seconds(60), "{old}");
    }
    let earlier = date("Wed, 01 Dec 2021 12:00:00 GMT");
    assert_eq!(retry_after(&earlier).await, seconds(0));

    let soon = Timestamp::now() + Duration::from_secs(100);
    let soon = rfc2822::DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&soon)
        .unwrap();
    let wait = retry_after(&[("retry-after", &soon)]).await.unwrap();
    assert!(
        wait > Duration::from_secs(90) && wait <= Duration::from_secs(100),
        "{wait:?}"
    );

    for nonsense in [
        "",
        "soon",
        "-1",
        "99999999999999999999999",
        "NaN",
        "Wed, 99 Dec",
        "Wednesday, 99-Dec-21 12:47:06 GMT",
        "Wed Dec 99 12:47:06 2021",
    ] {
        assert_eq!(
            retry_after(&[("retry-after", nonsense)]).await,
            None,
            "{nonsense}"
        );
    }
    assert_eq!(retry_after(&[]).await, None);
}

#[tokio::test]
async fn a_huge_retry_after_is_survived() {
    let huge = u64::MAX.to_string();
    let server = Server::start([Reply::with(429, &[("retry-after", &huge)], ""), ok()]).await;
    let retry = Retry::new()
        .base_delay(Duration::MAX)
        .max_delay(Duration::MAX)
        .max_retry_after(Duration::MAX);
    let client = builder(&server)
        .retry(retry)
        .attempt_timeout(Duration::MAX)
        .total_timeout(Duration::MAX)
        .rate_limit(RateLimit::new())
        .build()
        .unwrap();
    let call = GetAgent::new(&client, "7").send();
    let waits = tokio::time::timeout(Duration::from_millis(50), call).await;
    assert!(waits.is_err(), "it should be waiting for ever: {waits:?}");
}

#[test]
fn waits_grow_up_to_a_limit_and_are_random() {
    let retry = Retry::new()
        .max_retries(100)
        .base_delay(Duration::from_millis(100))
        .max_delay(Duration::from_secs(1));
    let error = Error::new(ErrorKind::Connect, "");
    for (attempts, longest) in [
        (1, 100),
        (2, 200),
        (3, 400),
        (4, 800),
        (5, 1000),
        (90, 1000),
    ] {
        let waits: Vec<_> = (0..200)
            .map(|_| retry.wait(&error, false, attempts).unwrap())
            .collect();
        let longest = Duration::from_millis(longest);
        assert!(waits.iter().all(|wait| *wait <= longest));
        assert!(waits.iter().any(|wait| *wait > longest.mul_f64(0.8)));
        assert!(waits.iter().any(|wait| *wait < longest.mul_f64(0.2)));
    }
}

#[tokio::test]
async fn too_many_requests_without_a_time_are_given_time() {
    let server = Server::start([Reply::json(429, ""), Reply::json(429, ""), ok()]).await;
    let retry = Retry::new()
        .base_delay(Duration::ZERO)
        .rate_limited_delay(Duration::from_millis(60));
    let client = builder(&server).retry(retry).build().unwrap();
    call(&client, &CREATE).await.unwrap();
    let seen = server.seen();
    assert!(seen[1].at - seen[0].at >= Duration::from_millis(60));
    assert!(seen[2].at - seen[1].at >= Duration::from_millis(120));
    // By default that is as long as it takes for the documented limit to be full again.
    let limited = Error::new(ErrorKind::Status, "");
    assert_eq!(Retry::new().pause(&limited, 1), None);
    let server = Server::always(Reply::json(429, "")).await;
    let once = builder(&server).retry(Retry::off()).build().unwrap();
    let error = call(&once, &CREATE).await.unwrap_err();
    let second = Duration::from_secs(1);
    assert_eq!(Retry::new().pause(&error, 1), Some(second));
    assert_eq!(Retry::new().pause(&error, 2), Some(2 * second));
    assert!(Retry::new().wait(&error, false, 1) >= Some(second));
}

#[tokio::test]
async fn a_post_may_be_repeated_if_the_call_says_so() {
    for failure in [Reply::json(503, "{}"), Reply::Close(Vec::new())] {
        let server = Server::start([failure.clone(), ok()]).await;
        let mut create = client(&server).operation(&CREATE);
        create.with(CallSettings::new().repeatable(true));
        let response = create.send(decode::data::<Value>).await.unwrap();
        assert_eq!(response.attempts(), 2);
        // And what could be is not if the call says so.
        let server = Server::start([failure, ok()]).await;
        let get = GetAgent::new(&client(&server), "7");
        let error = get.with(CallSettings::new().repeatable(false)).await;
        assert_eq!(error.unwrap_err().attempts(), 1);
    }
}

#[tokio::test]
async fn a_hook_sees_each_attempt() {
    let server = Server::start([Reply::json(503, "{}"), Reply::Close(Vec::new()), ok()]).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let client = builder(&server)
        .on_attempt(move |attempt| {
            let line = format!(
                "{} {} {:?} {} {}",
                attempt.operation(),
                attempt.number(),
                attempt.status().map(|status| status.as_u16()),
                attempt.error().is_some_and(Error::is_broken),
                attempt.retry_in().is_some(),
            );
            assert!(attempt.elapsed() > Duration::ZERO);
            log.lock().unwrap().push(line);
        })
        .build()
        .unwrap();
    GetAgent::new(&client, "7").await.unwrap();
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "GET /v1/agents/{agentId} 1 Some(503) false true",
            "GET /v1/agents/{agentId} 2 None true true",
            "GET /v1/agents/{agentId} 3 Some(200) false false",
        ]
    );
}

#[tokio::test]
async fn a_cancelled_call_does_nothing_more() {
    let server = Server::always(Reply::json(503, "{}")).await;
    let client = builder(&server)
        .retry(
            Retry::new()
                .base_delay(Duration::from_millis(50))
                .max_retries(50),
        )
        .build()
        .unwrap();
    let call = GetAgent::new(&client, "7").send();
    tokio::time::timeout(Duration::from_millis(60), call)
        .await
        .unwrap_err();
    let sent = server.seen().len();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(server.seen().len(), sent);
}

#[tokio::test]
async fn a_connection_that_the_server_closed_meanwhile_is_no_failure() {
    // Each answer is whole, and the connection closes after it without a word.
    let Reply::Write(bytes) = ok() else {
        unreachable!()
    };
    let server = Server::always(Reply::Close(bytes)).await;
    let client = builder(&server).retry(Retry::off()).build().unwrap();
    for _ in 0..10 {
        call(&client, &CREATE).await.unwrap();
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(server.seen().len(), 10);
}
