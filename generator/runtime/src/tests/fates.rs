//! Whether a call that failed was done.

use tokio::net::TcpSocket;

use super::server::{Reply, Server, head};
use super::{CREATE, PUT, REMOVE, builder};
use crate::http::decode;
use crate::{Error, Retry};

/// What became of a call.
#[derive(Debug, PartialEq)]
enum Fate {
    NotDone,
    Open,
    Accepted,
}

fn fate(error: &Error) -> Fate {
    match (error.was_accepted(), error.may_have_happened()) {
        (false, false) => Fate::NotDone,
        (false, true) => Fate::Open,
        (true, false) => Fate::Accepted,
        (true, true) => panic!("it is either certain or not"),
    }
}

async fn post(server: &Server) -> Error {
    let short = std::time::Duration::from_millis(150);
    let client = builder(server)
        .attempt_timeout(short)
        .max_response_size(100)
        .build()
        .unwrap();
    let mut call = client.operation(&CREATE);
    call.json("body");
    call.send(decode::data::<u8>).await.unwrap_err()
}

#[tokio::test]
async fn an_error_says_whether_a_post_was_done() {
    let location = |status| Reply::with(status, &[("location", "/v1/elsewhere")], "");
    let away = |status| Reply::with(status, &[("location", "https://example.com/")], "");
    let long = "x".repeat(200);
    for (reply, expected) in [
        // A status of success was seen.
        (Reply::json(200, r#"{"data":"no number"}"#), Fate::Accepted),
        (Reply::json(201, ""), Fate::Accepted),
        (
            Reply::with(202, &[("content-type", "text/html")], "<html>"),
            Fate::Accepted,
        ),
        (
            Reply::with(200, &[("content-encoding", "br")], "x"),
            Fate::Accepted,
        ),
        (
            Reply::Close(head(201, &[("content-length", "9")]).into_bytes()),
            Fate::Accepted,
        ),
        (
            Reply::Stall(head(200, &[("content-length", "9")]).into_bytes()),
            Fate::Accepted,
        ),
        (Reply::json(200, &long), Fate::Accepted),
        // Nothing was seen, or nothing that says it.
        (Reply::Close(Vec::new()), Fate::Open),
        (Reply::Reset, Fate::Open),
        (Reply::Stall(Vec::new()), Fate::Open),
        (Reply::Close(b"HTTP/1.1 200 O".to_vec()), Fate::Open),
        (Reply::Close(b"nonsense\r\n\r\n".to_vec()), Fate::Open),
        (Reply::json(502, "<html>"), Fate::Open),
        (Reply::json(504, ""), Fate::Open),
        (location(303), Fate::Open),
        (Reply::json(303, ""), Fate::Open),
        // The server says no.
        (Reply::json(400, "{}"), Fate::NotDone),
        (Reply::json(401, "{}"), Fate::NotDone),
        (Reply::json(404, "{}"), Fate::NotDone),
        (Reply::json(409, "{}"), Fate::NotDone),
        (Reply::json(429, "{}"), Fate::NotDone),
        (Reply::json(500, "{}"), Fate::NotDone),
        (Reply::json(503, "{}"), Fate::NotDone),
        (
            Reply::Stall(head(400, &[("content-length", "9")]).into_bytes()),
            Fate::NotDone,
        ),
        (away(307), Fate::NotDone),
        (away(308), Fate::NotDone),
    ] {
        let server = Server::always(reply.clone()).await;
        let error = post(&server).await;
        assert_eq!(fate(&error), expected, "{error}, after {reply:?}");
    }
}

#[tokio::test]
async fn what_was_not_sent_was_not_done() {
    // Nobody else can have the port, and nobody listens there.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let nobody = format!("http://{}", socket.local_addr().unwrap());
    let server = Server::always(Reply::json(200, "{}")).await;
    let client = builder(&server).base_url(nobody).build().unwrap();
    let error = client.request("POST", "/v1/agents").await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    assert_eq!(fate(&error), Fate::NotDone);
    let error = client.request("POST", "/v1/{a}").await.unwrap_err();
    assert!(error.is_builder(), "{error}");
    assert_eq!(fate(&error), Fate::NotDone);
}

#[tokio::test]
async fn an_earlier_attempt_counts_as_well() {
    let refused = || Reply::json(429, "{}");
    let cut = || Reply::Close(head(200, &[("content-length", "9")]).into_bytes());
    let gone = || Reply::json(404, "{}");
    for (replies, expected) in [
        (vec![Reply::Reset, gone()], Fate::Open),
        (vec![cut(), gone()], Fate::Accepted),
        (vec![cut(), Reply::Reset, refused()], Fate::Accepted),
        (vec![refused(), refused(), gone()], Fate::NotDone),
        (vec![Reply::json(503, "{}"), gone()], Fate::NotDone),
    ] {
        for operation in [&PUT, &REMOVE] {
            let retries = u32::try_from(replies.len()).unwrap() - 1;
            let server = Server::start(replies.clone()).await;
            let client = builder(&server)
                .retry(super::retry().max_retries(retries))
                .build()
                .unwrap();
            let call = client.operation(operation).send(decode::data::<u8>);
            let error = call.await.unwrap_err();
            assert_eq!(error.attempts(), retries + 1);
            assert_eq!(fate(&error), expected, "{error}, after {replies:?}");
        }
    }
}

/// Creates something as a program does that must create it once: it tries again if nothing was
/// done, and looks before it does if that is not certain.
async fn create_once(client: &crate::Client) -> Result<(), Error> {
    for _ in 0..20 {
        let Err(error) = client.request("POST", "/v1/agents").await else {
            return Ok(());
        };
        if error.was_accepted() {
            return Ok(());
        }
        let is_open = error.may_have_happened() || error.is_server_error();
        if is_open && client.request("GET", "/v1/agents").await? != 0 {
            return Ok(());
        }
    }
    panic!("it never succeeds");
}

#[tokio::test]
async fn a_program_that_asks_does_nothing_twice() {
    // What each POST is answered, and whether it was done.
    let posts = [
        (Reply::json(400, "{}"), false),
        (Reply::json(503, "{}"), false),
        (Reply::Reset, false),
        (Reply::json(504, "{}"), true),
        (Reply::json(500, "{}"), true),
        (Reply::Reset, true),
        (Reply::Close(Vec::new()), true),
        (
            Reply::Close(head(201, &[("content-length", "9")]).into_bytes()),
            true,
        ),
        (Reply::json(200, "<html>"), true),
        (Reply::json(200, "1"), true),
    ];
    for last in 3..posts.len() {
        // Some failures, and then this one.
        let script: Vec<_> = posts[..3].iter().chain([&posts[last]]).cloned().collect();
        let server = Server::answering({
            let script = script.clone();
            move |seen| {
                let posts = seen.iter().filter(|seen| seen.method == "POST").count();
                if seen[seen.len() - 1].method == "POST" {
                    return script[posts - 1].0.clone();
                }
                let done = script[..posts].iter().filter(|(_, done)| *done).count();
                Reply::json(200, &done.to_string())
            }
        })
        .await;
        let client = builder(&server).retry(Retry::off()).build().unwrap();
        create_once(&client).await.unwrap();
        let posts = server
            .seen()
            .into_iter()
            .filter(|seen| seen.method == "POST")
            .count();
        assert_eq!(posts, script.len(), "{:?}", script[3]);
    }
}
