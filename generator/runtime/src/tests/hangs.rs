//! Calls that nobody polls do not keep others waiting, over real HTTP.

use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use futures_util::{FutureExt, StreamExt, future, stream};
use tokio::time::{sleep, timeout};

use super::pages::list;
use super::server::{Reply, Server};
use super::{GetAgent, builder};
use crate::{Client, RateLimit};

/// Much longer than any of this takes.
const FOR_EVER: Duration = Duration::from_secs(20);

fn ok() -> Reply {
    Reply::json(200, r#"{"data":1}"#)
}

/// A client whose calls have to wait for each other.
fn one_by_one(server: &Server) -> Client {
    builder(server)
        .rate_limit(RateLimit::new().per_second(20).burst(1))
        .build()
        .unwrap()
}

async fn call(client: &Client) {
    GetAgent::new(client, "7").await.unwrap();
}

#[tokio::test]
async fn calls_of_a_buffered_stream_that_waits_for_the_body_of_its_loop() {
    let server = Server::always(ok()).await;
    let client = one_by_one(&server);
    let all = async {
        let mut calls = stream::iter(0..12)
            .map(|_| call(&client))
            .buffer_unordered(8);
        while calls.next().await.is_some() {
            call(&client).await;
        }
    };
    timeout(FOR_EVER, all).await.expect("it hangs");
    assert_eq!(server.seen().len(), 24);
}

#[tokio::test]
async fn a_call_in_one_arm_while_another_is_in_the_other() {
    let server = Server::always(ok()).await;
    let client = one_by_one(&server);
    call(&client).await;
    let both = async {
        let slow = pin!(call(&client));
        let soon = pin!(sleep(Duration::from_millis(10)));
        match future::select(slow, soon).await {
            future::Either::Left(_) => panic!("it had to wait for its turn"),
            future::Either::Right(((), slow)) => {
                call(&client).await;
                slow.await;
            }
        }
    };
    timeout(FOR_EVER, both).await.expect("it hangs");
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_stream_that_is_kept_after_waiting_for_it_was_given_up() {
    let server = Server::start([ok(), ok(), Reply::json(200, r#"{"data":[1]}"#)]).await;
    let client = one_by_one(&server);
    call(&client).await;
    let mut pages = list(&client).pages();
    let given_up = timeout(Duration::from_millis(10), StreamExt::next(&mut pages)).await;
    assert!(given_up.is_err(), "it had to wait for its turn");
    timeout(FOR_EVER, call(&client)).await.expect("it hangs");
    let page = timeout(FOR_EVER, pages.next()).await.expect("it hangs");
    assert_eq!(page.unwrap().unwrap().items(), [1]);
}

#[test]
fn a_call_on_a_runtime_that_nobody_drives() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let (driven, left_alone) = (runtime(), runtime());
    let server = driven.block_on(Server::always(ok()));
    let client = one_by_one(&server);
    driven.block_on(call(&client));
    let other = client.clone();
    let stuck = left_alone.spawn(async move { call(&other).await });
    left_alone.block_on(tokio::task::yield_now());
    assert!(!stuck.is_finished(), "it had to wait for its turn");
    driven.block_on(async {
        for _ in 0..3 {
            timeout(FOR_EVER, call(&client)).await.expect("it hangs");
        }
    });
}

#[tokio::test]
async fn a_call_that_moves_to_another_runtime_while_it_waits() {
    let server = Server::always(ok()).await;
    let client = one_by_one(&server);
    call(&client).await;
    let mut waits = Box::pin({
        let client = client.clone();
        async move { call(&client).await }
    });
    let waits = std::thread::spawn(move || {
        let first = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        first.block_on(future::poll_fn(|context| {
            assert!(waits.poll_unpin(context).is_pending());
            Poll::Ready(())
        }));
        (waits, first)
    });
    let (waits, first) = waits.join().unwrap();
    timeout(FOR_EVER, waits).await.expect("it hangs");
    tokio::task::spawn_blocking(move || drop(first))
        .await
        .unwrap();
}
