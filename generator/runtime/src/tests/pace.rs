//! Many tasks over one client.

use std::time::{Duration, Instant};

use super::server::{Reply, Server};
use super::{GetAgent, builder};
use crate::{RateLimit, Retry};

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
async fn only_connections_that_stay_open_are_counted_on() {
    for (headers, remembered) in [
        (vec![], 2),
        (vec![("connection", "Close")], 1),
        (vec![("connection", "keep-alive, close")], 1),
    ] {
        let server = Server::always(Reply::with(200, &headers, r#"{"data":1}"#)).await;
        let client = builder(&server)
            .rate_limit(RateLimit::new())
            .build()
            .unwrap();
        GetAgent::new(&client, "7").await.unwrap();
        // The request, and the connection if it waits for another.
        assert_eq!(client.inner().limiter.remembered(), remembered);
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
        .retry(Retry::off())
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
async fn a_call_that_is_not_repeated_has_the_others_wait_all_the_same() {
    let wait = Duration::from_millis(300);
    for (headers, retry) in [
        (
            vec![("retry-after", "1")],
            Retry::off().max_retry_after(wait),
        ),
        (vec![], Retry::off().rate_limited_delay(wait)),
    ] {
        let refused = Reply::with(429, &headers, "");
        let server = Server::start([refused, Reply::json(200, r#"{"data":1}"#)]).await;
        let client = builder(&server)
            .rate_limit(RateLimit::new())
            .retry(retry)
            .build()
            .unwrap();
        let error = GetAgent::new(&client, "1").await.unwrap_err();
        assert!(error.is_rate_limited());
        GetAgent::new(&client.clone(), "2").await.unwrap();
        let seen = server.seen();
        assert!(seen[1].at - seen[0].at >= wait, "{headers:?}");
    }
}

#[tokio::test]
async fn clients_that_do_not_know_of_each_other_get_through_a_limit_that_they_share() {
    // A bucket of 4 that fills with 50 a second.
    let server = Server::answering(|seen| {
        let (mut tokens, mut last) = (4.0_f64, seen[0].at);
        let mut refused = false;
        for seen in seen {
            tokens = (tokens + (seen.at - last).as_secs_f64() * 50.0).min(4.0);
            last = seen.at;
            refused = tokens < 1.0;
            tokens -= if refused { 0.0 } else { 1.0 };
        }
        if refused {
            Reply::json(429, "{}")
        } else {
            Reply::json(200, r#"{"data":1}"#)
        }
    })
    .await;
    let mut calls = Vec::new();
    for _ in 0..3 {
        let client = builder(&server)
            .rate_limit(RateLimit::new().per_second(50))
            .retry(
                Retry::new()
                    .base_delay(Duration::from_millis(50))
                    .rate_limited_delay(Duration::from_millis(200)),
            )
            .build()
            .unwrap();
        calls.extend((0..30).map(|_| tokio::spawn(GetAgent::new(&client, "7").send())));
    }
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(server.seen().len() > 90, "the limit was never reached");
}

#[tokio::test]
async fn a_client_that_is_made_from_another_has_its_limit_and_its_connections() {
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let first = builder(&server)
        .rate_limit(RateLimit::new().per_second(10).burst(1))
        .build()
        .unwrap();
    let second = first.to_builder().user_agent("other").build().unwrap();
    let third = second.to_builder().token(super::TOKEN).build().unwrap();
    for client in [&first, &second, &third] {
        GetAgent::new(client, "7").await.unwrap();
    }
    let seen = server.seen();
    assert_eq!(seen[1].header("user-agent"), Some("other"));
    assert_eq!(seen[2].header("user-agent"), Some("other"));
    for pair in seen.windows(2) {
        let gap = pair[1].at - pair[0].at;
        assert!(gap >= Duration::from_millis(90), "{gap:?}");
    }
    assert_eq!(server.connections(), 1);
    // A limit of its own, or that of another token.
    let own = first.to_builder().rate_limit(RateLimit::off());
    let other = first.to_builder().token("another token");
    let begun = Instant::now();
    for client in [own, other] {
        GetAgent::new(&client.build().unwrap(), "7").await.unwrap();
    }
    let last = &server.seen()[3..];
    assert_eq!(last[1].header("authorization"), Some("another token"));
    assert!(begun.elapsed() < Duration::from_millis(90));
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
