//! Methods and failures: whatever fails, each method has it told as what it is, tries it again as
//! often as it may, and knows whether it was done.

use std::time::Duration;

use futures_util::future::join_all;

use super::server::{Reply, Server, head};
use super::{builder, retry};
use crate::{Error, ErrorKind, RateLimit};

const METHODS: [&str; 6] = ["GET", "PUT", "DELETE", "OPTIONS", "POST", "PATCH"];

/// When a failure is tried again.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Again {
    Never,
    IfIdempotent,
    Always,
}

/// What became of the request.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fate {
    NotDone,
    Open,
    Done,
}

/// A failure, and what it has to be.
struct Failure {
    name: &'static str,
    reply: Reply,
    kind: ErrorKind,
    again: Again,
    fate: Fate,
}

fn cut(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Reply {
    Reply::Close([head(status, headers).as_bytes(), body].concat())
}

fn stalled(status: u16) -> Reply {
    Reply::Stall(head(status, &[("content-length", "9")]).into_bytes())
}

fn to(status: u16, location: &str) -> Reply {
    Reply::with(status, &[("location", location)], "")
}

fn too_many(date: &str, until: &str) -> Reply {
    Reply::with(429, &[("date", date), ("retry-after", until)], "{}")
}

#[expect(clippy::too_many_lines, reason = "each failure has its lines")]
fn failures() -> Vec<Failure> {
    use Again::{Always, IfIdempotent, Never};
    use ErrorKind::{Broken, Decode, Redirect, Status, Timeout, TooLarge};
    use Fate::{Done, NotDone, Open};
    let chunked = [("transfer-encoding", "chunked")];
    let long = "x".repeat(64 * 1024);
    let huge = format!(
        "HTTP/1.1 200 OK\r\nx: {}\r\n\r\n{{}}",
        "y".repeat(1_000_000)
    );
    let many = "x-more: y\r\n".repeat(1000);
    let many = format!("HTTP/1.1 200 OK\r\n{many}\r\n{{}}");
    let mut failures = Vec::new();
    let mut add = |name, reply, kind, again, fate| {
        failures.push(Failure {
            name,
            reply,
            kind,
            again,
            fate,
        });
    };
    add(
        "closed",
        Reply::Close(Vec::new()),
        Broken,
        IfIdempotent,
        Open,
    );
    add("reset", Reply::Reset, Broken, IfIdempotent, Open);
    add(
        "silent",
        Reply::Stall(Vec::new()),
        Timeout,
        IfIdempotent,
        Open,
    );
    add(
        "silent in the head",
        Reply::Stall(b"HTTP/1.1 200 OK\r\nconte".to_vec()),
        Timeout,
        IfIdempotent,
        Open,
    );
    add(
        "half a head",
        Reply::Close(b"HTTP/1.1 20".to_vec()),
        Broken,
        IfIdempotent,
        Open,
    );
    add(
        "no HTTP",
        Reply::Close(b"SSH-2.0\r\n\r\n".to_vec()),
        Broken,
        IfIdempotent,
        Open,
    );
    add(
        "a huge header",
        Reply::Close(huge.into_bytes()),
        Broken,
        IfIdempotent,
        Open,
    );
    add(
        "very many headers",
        Reply::Close(many.into_bytes()),
        Broken,
        IfIdempotent,
        Open,
    );
    add(
        "two lengths",
        cut(
            200,
            &[("content-length", "2"), ("content-length", "3")],
            b"{}x",
        ),
        Broken,
        IfIdempotent,
        Open,
    );
    add(
        "no length",
        cut(200, &[("content-length", "-2")], b"{}"),
        Broken,
        IfIdempotent,
        Open,
    );
    add(
        "a body that stalls",
        stalled(200),
        Timeout,
        IfIdempotent,
        Done,
    );
    add(
        "a body that is cut",
        cut(201, &[("content-length", "9")], b"{\"a\""),
        Broken,
        IfIdempotent,
        Done,
    );
    add(
        "half a chunk",
        cut(200, &chunked, b"5\r\n{\"a"),
        Broken,
        IfIdempotent,
        Done,
    );
    add(
        "no chunk",
        cut(200, &chunked, b"zz\r\n{\"a"),
        Broken,
        IfIdempotent,
        Done,
    );
    add(
        "cut without a mark",
        cut(200, &[], b"{\"a\""),
        Decode,
        IfIdempotent,
        Done,
    );
    add("no JSON", Reply::json(200, "<html>"), Decode, Never, Done);
    add(
        "too large",
        Reply::json(200, &"1".repeat(2000)),
        TooLarge,
        Never,
        Done,
    );
    add(
        "too large and cut",
        cut(200, &[], &[b'1'; 2000]),
        TooLarge,
        Never,
        Done,
    );
    add(
        "packed in another way",
        Reply::with(200, &[("content-encoding", "br")], "x"),
        Decode,
        Never,
        Done,
    );
    add("304", cut(304, &[], b""), Status, Never, Open);
    for status in [400, 401, 403, 404, 409, 410, 422, 425, 451] {
        add("refused", Reply::json(status, "{}"), Status, Never, NotDone);
    }
    add("refused, and stalls", stalled(400), Status, Never, NotDone);
    add(
        "refused, and cut",
        cut(404, &[("content-length", "9")], b""),
        Status,
        Never,
        NotDone,
    );
    for status in [408, 500, 501, 503, 599] {
        add(
            "failed",
            Reply::json(status, "{}"),
            Status,
            IfIdempotent,
            NotDone,
        );
    }
    add(
        "failed, and stalls",
        stalled(500),
        Status,
        IfIdempotent,
        NotDone,
    );
    for status in [502, 504] {
        add(
            "nothing seen",
            Reply::json(status, "<p>"),
            Status,
            IfIdempotent,
            Open,
        );
    }
    add("999", Reply::json(999, "{}"), Status, Never, NotDone);
    add("too many", Reply::json(429, "{}"), Status, Always, NotDone);
    add(
        "too many, and stalls",
        stalled(429),
        Status,
        Always,
        NotDone,
    );
    for (date, until) in [
        ("", "0"),
        ("", "soon"),
        (
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT",
        ),
        (
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
        ),
        ("Sun Nov  6 08:49:37 1994", "Sun Nov  6 08:49:37 1994"),
    ] {
        add(
            "too many, until then",
            too_many(date, until),
            Status,
            Always,
            NotDone,
        );
    }
    for status in [307, 308] {
        add(
            "again and again",
            to(status, "/v1/x"),
            Redirect,
            Never,
            NotDone,
        );
        add(
            "away",
            to(status, "http://example.com/"),
            Redirect,
            Never,
            NotDone,
        );
        add(
            "to nowhere",
            to(status, "http://[x"),
            Redirect,
            Never,
            NotDone,
        );
        add(
            "to no host",
            to(status, "javascript:x"),
            Redirect,
            Never,
            NotDone,
        );
        add(
            "to a user",
            to(status, "//me:pw@127.0.0.1/"),
            Redirect,
            Never,
            NotDone,
        );
    }
    add(
        "too far",
        to(307, &format!("/v1/{long}")),
        Redirect,
        Never,
        Open,
    );
    add(
        "to where the answer is",
        to(303, "http://example.com/"),
        Redirect,
        Never,
        Open,
    );
    add(
        "to where no answer is",
        Reply::json(303, ""),
        Status,
        Never,
        Open,
    );
    failures
}

/// Calls with each method, and says how that failed.
async fn call(failure: &Failure) -> Vec<(&'static str, Error, usize)> {
    let is_silent = matches!(failure.reply, Reply::Stall(_));
    let patience = Duration::from_millis(if is_silent { 200 } else { 20_000 });
    let calls = METHODS.map(async |method| {
        let server = Server::always(failure.reply.clone()).await;
        let client = builder(&server)
            .rate_limit(RateLimit::off())
            .attempt_timeout(patience)
            .max_response_size(1000)
            .retry(retry().max_retries(2))
            .build()
            .unwrap();
        let error = client.request(method, "/v1/x").json("x").await.unwrap_err();
        (method, error, server.seen().len())
    });
    join_all(calls).await
}

#[tokio::test]
async fn each_failure_of_each_method_is_what_it_is() {
    for failure in failures() {
        for (method, error, seen) in call(&failure).await {
            let place = format!("{method}, {}: {error}", failure.name);
            let is_idempotent = !matches!(method, "POST" | "PATCH");
            let is_repeated = match failure.again {
                Again::Never => false,
                Again::IfIdempotent => is_idempotent,
                Again::Always => true,
            };
            assert_eq!(error.kind(), failure.kind, "{place}");
            assert_eq!(error.attempts(), if is_repeated { 3 } else { 1 }, "{place}");
            let fate = match (error.was_accepted(), error.may_have_happened()) {
                (true, false) => Fate::Done,
                (false, true) => Fate::Open,
                (false, false) => Fate::NotDone,
                (true, true) => panic!("{place}: it is either certain or not"),
            };
            assert_eq!(fate, failure.fate, "{place}");
            assert!(!error.is_builder() && error.to_string().chars().count() <= 400);
            // What is silent may not have been seen before it was given up.
            let is_silent = matches!(failure.reply, Reply::Stall(_));
            if !is_repeated && !is_silent && failure.name != "again and again" {
                assert_eq!(seen, 1, "{place}");
            }
        }
    }
}
