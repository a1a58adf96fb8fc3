//! Many tasks over one client.

use std::time::{Duration, Instant};

use super::server::{Reply, Server};
use super::{GetAgent, builder};
use crate::RateLimit;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_tasks_share_the_limit_of_a_client_and_finish() {
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let client = builder(&server)
        .rate_limit(RateLimit::new().per_second(100).burst(4))
        .build()
        .unwrap();
    let begun = Instant::now();
    let tasks: Vec<_> = (0..64)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move { GetAgent::new(&client, &number.to_string()).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    // 60 of them wait for a hundredth of a second each.
    assert!(
        begun.elapsed() >= Duration::from_millis(600),
        "{:?}",
        begun.elapsed()
    );
    assert!(
        begun.elapsed() < Duration::from_millis(1500),
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(server.seen().len(), 64);
}

/// When the server sees each of so many calls that begin at once, at the documented limit.
async fn arrivals(server: &Server, calls: usize) -> Vec<Instant> {
    let client = builder(server)
        .rate_limit(RateLimit::new())
        .build()
        .unwrap();
    let calls: Vec<_> = (0..calls)
        .map(|_| tokio::spawn(GetAgent::new(&client, "7").send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    server.seen().into_iter().map(|seen| seen.at).collect()
}

#[tokio::test]
async fn the_server_sees_the_pace_where_connecting_takes_long() {
    let slow = Duration::from_millis(300);
    let ok = |headers: &[(&str, &str)]| Reply::with(200, headers, r#"{"data":1}"#);
    let Reply::Write(bytes) = ok(&[("connection", "close")]) else {
        unreachable!()
    };
    let kept = Server::connecting_for(slow, [ok(&[])]).await;
    let closed = Server::connecting_for(slow, [Reply::Close(bytes)]).await;
    let (kept, closed) = tokio::join!(arrivals(&kept, 30), arrivals(&closed, 25));
    for arrivals in [kept, closed] {
        let most = arrivals
            .iter()
            .map(|first| {
                let after = arrivals.iter().filter(|at| *at >= first);
                after
                    .filter(|at| **at - *first < Duration::from_secs(1))
                    .count()
            })
            .max();
        assert!(most <= Some(10), "{most:?}: {arrivals:?}");
    }
}

#[tokio::test]
async fn a_redirect_waits_for_its_turn_for_as_long_as_it_takes() {
    let server = Server::start([
        Reply::with(302, &[("location", "/v1/agents/8")], ""),
        Reply::json(200, r#"{"data":1}"#),
    ])
    .await;
    let client = builder(&server)
        .rate_limit(RateLimit::new().per_second(2).burst(1))
        .attempt_timeout(Duration::from_millis(300))
        .total_timeout(Duration::from_millis(300))
        .retry(crate::Retry::off())
        .build()
        .unwrap();
    let response = GetAgent::new(&client, "7").send().await.unwrap();
    assert_eq!(response.attempts(), 1);
    let seen = server.seen();
    assert!(seen[1].at - seen[0].at >= Duration::from_millis(490));
}

#[tokio::test]
async fn retries_keep_to_the_limit_too() {
    let server = Server::always(Reply::json(503, "{}")).await;
    let client = builder(&server)
        .rate_limit(RateLimit::new().per_second(20).burst(1))
        .build()
        .unwrap();
    let begun = Instant::now();
    GetAgent::new(&client, "7").await.unwrap_err();
    assert_eq!(server.seen().len(), 5);
    assert!(
        begun.elapsed() >= Duration::from_millis(200),
        "{:?}",
        begun.elapsed()
    );
}

#[tokio::test]
async fn when_the_server_asks_one_task_to_wait_all_wait() {
    let server = Server::start([
        Reply::with(429, &[("retry-after", "1")], ""),
        Reply::json(200, r#"{"data":1}"#),
    ])
    .await;
    let client = builder(&server)
        .rate_limit(RateLimit::new())
        .build()
        .unwrap();
    let other = client.clone();
    let first = tokio::spawn(async move { GetAgent::new(&client, "1").await });
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tokio::time::sleep(Duration::from_millis(20)).await;
    GetAgent::new(&other, "2").await.unwrap();
    first.await.unwrap().unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert!(seen[1].at - seen[0].at >= Duration::from_millis(980));
}

#[tokio::test]
async fn queueing_for_the_limit_does_not_count_as_taking_long() {
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let client = builder(&server)
        .rate_limit(RateLimit::new().per_second(20).burst(1))
        .total_timeout(Duration::from_millis(150))
        .build()
        .unwrap();
    let calls: Vec<_> = (0..8)
        .map(|_| tokio::spawn(GetAgent::new(&client, "7").send()))
        .collect();
    for call in calls {
        let response = call.await.unwrap().unwrap();
        assert!(response.elapsed() < Duration::from_millis(150));
    }
}
