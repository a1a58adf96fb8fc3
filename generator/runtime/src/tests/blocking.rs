//! Programs that are not async.

use std::future::poll_fn;
use std::sync::mpsc;
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use tokio::sync::oneshot;
use tokio::time::sleep;

use super::server::{Reply, Server, head};
use super::{CREATE, GetAgent, TOKEN, builder, client};
use crate::http::decode;
use crate::{Client, Position, RateLimit};

/// A server with a runtime of its own, for a program that has none.
struct Elsewhere {
    server: Server,
    _runtime: tokio::runtime::Runtime,
}

fn serve(replies: impl Into<Vec<Reply>>) -> Elsewhere {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    Elsewhere {
        server: runtime.block_on(Server::start(replies)),
        _runtime: runtime,
    }
}

fn page(item: u32, next: &str) -> Reply {
    let body = serde_json::json!({"data": [item], "meta": {"next": next}});
    Reply::json(200, &body.to_string())
}

#[test]
fn a_call_can_be_waited_for() {
    let there = serve([
        Reply::json(200, r#"{"data":7}"#),
        Reply::json(503, "{}"),
        Reply::json(200, r#"{"data":8}"#),
        Reply::json(404, r#"{"message":"no"}"#),
        Reply::json(200, "[9]"),
    ]);
    let client = client(&there.server);
    assert_eq!(GetAgent::new(&client, "7").wait().unwrap(), 7);
    let response = client.wait(GetAgent::new(&client, "7").send()).unwrap();
    assert_eq!((response.attempts(), response.value()), (2, &8.into()));
    let error = GetAgent::new(&client, "7").wait().unwrap_err();
    assert!(error.is_not_found());
    let any = client.request("GET", "/v1/a").wait().unwrap();
    assert_eq!(any, serde_json::json!([9]));
    let seen = there.server.seen();
    assert_eq!(seen[0].header("authorization"), Some(TOKEN));
}

#[test]
fn connections_outlive_calls() {
    let there = serve([Reply::json(200, r#"{"data":7}"#)]);
    let client = client(&there.server);
    for _ in 0..20 {
        GetAgent::new(&client, "7").wait().unwrap();
    }
    // One, unless it was still being put back when it was wanted again.
    assert!(there.server.connections() < 10);
}

#[test]
fn lists_are_iterators() {
    let replies = || {
        [
            page(1, "/v1/a?pageKey=a"),
            page(2, "/v1/a?pageKey=b"),
            page(3, ""),
        ]
    };
    let there = serve(replies());
    let list = |client: &Client| client.operation(&CREATE).pages::<u32>();
    let items = list(&client(&there.server)).items().wait();
    assert_eq!(items.map(Result::unwrap).collect::<Vec<_>>(), [1, 2, 3]);

    let there = serve(replies());
    let mut pages = list(&client(&there.server)).wait();
    assert_eq!(there.server.seen().len(), 0);
    assert_eq!(pages.next().unwrap().unwrap().items(), [1]);
    assert_eq!(there.server.seen().len(), 1);
    assert_eq!(pages.position(), Position::At("a".to_owned()));
    assert_eq!(pages.by_ref().count(), 2);
    assert!(pages.next().is_none());

    let there = serve(replies());
    let client = client(&there.server);
    let first = super::pages::list(&client).wait().unwrap();
    let second = client.wait(first.next()).unwrap().unwrap();
    assert_eq!(second.items(), [2]);
}

#[test]
fn an_error_ends_an_iterator() {
    let there = serve([page(1, "/v1/a?pageKey=a"), Reply::json(400, "{}")]);
    let call = client(&there.server).operation(&CREATE);
    let mut items = call.pages::<u32>().items().wait();
    assert_eq!(items.next().unwrap().unwrap(), 1);
    assert!(items.next().unwrap().unwrap_err().is_status());
    assert!(items.next().is_none());
    // One that nothing is sent for.
    let mut call = client(&there.server).operation(&CREATE);
    call.header("a b", "c");
    let mut items = call.pages::<u32>().items().wait();
    assert!(items.next().unwrap().unwrap_err().is_builder());
    assert!(items.next().is_none());
    assert_eq!(there.server.seen().len(), 2);
}

#[tokio::test]
async fn waiting_in_async_code_is_an_error_and_no_panic() {
    let server = Server::always(page(1, "")).await;
    let client = client(&server);
    let error = GetAgent::new(&client, "7").wait().unwrap_err();
    assert!(error.is_builder());
    assert!(error.to_string().contains("`.await`"), "{error}");
    let mut items = client.operation(&CREATE).pages::<u32>().items().wait();
    assert!(items.next().unwrap().unwrap_err().is_builder());
    assert!(items.next().is_none(), "or a loop would never end");
    let mut left = items.into_inner();
    assert_eq!(left.next().await.unwrap().unwrap(), 1);
    assert_eq!(server.seen().len(), 1);
    let spawned = tokio::spawn(async move { client.request("GET", "/").wait() });
    assert!(spawned.await.unwrap().unwrap_err().is_builder());
}

async fn wait_where_blocking_is_allowed() {
    let server = Server::always(Reply::json(200, r#"{"data":7}"#)).await;
    let client = client(&server);
    // A connection that this runtime looks after.
    GetAgent::new(&client, "7").await.unwrap();
    let waits = tokio::task::spawn_blocking(move || {
        for _ in 0..200 {
            assert_eq!(GetAgent::new(&client, "7").wait().unwrap(), 7);
        }
    });
    waits.await.unwrap();
    assert_eq!(server.seen().len(), 201);
}

#[test]
fn waiting_in_spawn_blocking_works() {
    let build = |mut builder: tokio::runtime::Builder| builder.enable_all().build().unwrap();
    for runtime in [
        build(tokio::runtime::Builder::new_current_thread()),
        build(tokio::runtime::Builder::new_multi_thread()),
    ] {
        let waits = tokio::time::Duration::from_secs(20);
        runtime.block_on(async {
            let done = tokio::time::timeout(waits, wait_where_blocking_is_allowed());
            done.await.expect("it hangs");
        });
        // Nor is it async where a runtime is only at hand.
        let there = serve([Reply::json(200, r#"{"data":7}"#)]);
        let _within = runtime.enter();
        let client = client(&there.server);
        assert_eq!(GetAgent::new(&client, "7").wait().unwrap(), 7);
    }
}

#[test]
fn a_client_that_has_waited_can_be_used_and_dropped_in_async_code() {
    let there = serve([Reply::json(200, r#"{"data":7}"#)]);
    let client = client(&there.server);
    GetAgent::new(&client, "7").wait().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    thread::sleep(Duration::from_millis(50));
    let begun = Instant::now();
    runtime.block_on(async move {
        // On the connection that is there already.
        GetAgent::new(&client, "7").await.unwrap();
        drop(client);
    });
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert_eq!(there.server.seen().len(), 2);
}

#[test]
fn clones_wait_on_many_threads_and_share_the_limit() {
    let there = serve([Reply::json(200, r#"{"data":7}"#)]);
    let client = builder(&there.server)
        .rate_limit(RateLimit::new().per_second(40).burst(1))
        .build()
        .unwrap();
    let begun = Instant::now();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..2 {
                    assert_eq!(GetAgent::new(&client.clone(), "7").wait().unwrap(), 7);
                }
            });
        }
    });
    assert_eq!(there.server.seen().len(), 16);
    assert!(begun.elapsed() >= Duration::from_millis(375));
}

#[test]
fn a_connection_that_the_server_closed_meanwhile_is_replaced() {
    let head = head(200, &[("content-length", "10")]);
    let there = serve([Reply::Close(format!("{head}{{\"data\":7}}").into_bytes())]);
    let client = client(&there.server);
    for _ in 0..3 {
        let mut call = client.operation(&CREATE);
        call.json("body");
        let sent = client.wait(call.send(decode::data::<u8>)).unwrap();
        assert_eq!((sent.attempts(), sent.into_inner()), (1, 7));
        thread::sleep(Duration::from_millis(30));
    }
    assert_eq!(there.server.connections(), 3);
}

/// A hook may call something itself, say: whoever waits within another wait on the same thread is
/// woken for both, and takes nothing from the other.
#[test]
fn who_waits_within_a_wait_does_not_miss_what_comes_meanwhile() {
    let client = Client::new(TOKEN).unwrap();
    let within = client.clone();
    let (done, is_done) = mpsc::channel();
    thread::spawn(move || {
        let (answer, mut answered) = oneshot::channel();
        let mut answer = Some(answer);
        let outer = poll_fn(|context| {
            if answered.poll_unpin(context).is_ready() {
                return Poll::Ready(Ok(()));
            }
            if let Some(answer) = answer.take() {
                let inner = async {
                    thread::spawn(|| answer.send(()));
                    sleep(Duration::from_millis(50)).await;
                    Ok(())
                };
                within.wait(inner).unwrap();
            }
            Poll::Pending
        });
        done.send(client.wait(outer)).unwrap();
    });
    let outcome = is_done.recv_timeout(Duration::from_secs(20));
    outcome.expect("it hangs").unwrap();
}
