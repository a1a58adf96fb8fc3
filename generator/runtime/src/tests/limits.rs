//! The pace of requests, by a clock that the tests set.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, advance, timeout};

use crate::http::limit::RateLimit;
use crate::http::limiter::Limiter;

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// When each of so many requests gets its turn.
async fn turns(limiter: &Arc<Limiter>, count: usize) -> Vec<Instant> {
    let mut turns = Vec::new();
    for _ in 0..count {
        drop(limiter.turn().await.unwrap());
        turns.push(Instant::now());
    }
    turns
}

/// How many requests fall into any span of this length, at most.
pub(super) fn most_within(turns: &[Instant], span: Duration) -> usize {
    turns
        .iter()
        .map(|first| {
            turns
                .iter()
                .filter(|turn| **turn >= *first && **turn - *first < span)
                .count()
        })
        .max()
        .unwrap_or_default()
}

#[tokio::test(start_paused = true)]
async fn the_documented_limit_is_kept_and_used() {
    let limiter = Arc::new(Limiter::new(RateLimit::default()));
    let begun = Instant::now();
    let turns = turns(&limiter, 1000).await;
    assert_eq!(most_within(&turns, seconds(1)), 10);
    assert_eq!(most_within(&turns, Duration::from_millis(95)), 4);
    assert_eq!(turns[3], begun, "a burst of four does not wait");
    assert!(begun.elapsed() < seconds(103), "{:?}", begun.elapsed());

    // A token bucket at the server, of the documented size, never runs dry.
    let (mut tokens, mut last) = (4.0_f64, begun);
    for turn in turns {
        tokens = (tokens + (turn - last).as_secs_f64() * 10.0).min(4.0) - 1.0;
        assert!(tokens >= -1e-6, "{tokens}");
        last = turn;
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_gives_back_a_burst_but_not_more() {
    let limiter = Arc::new(Limiter::new(RateLimit::default()));
    turns(&limiter, 100).await;
    advance(seconds(3600)).await;
    let begun = Instant::now();
    let turns = turns(&limiter, 20).await;
    assert_eq!(turns[3], begun);
    assert!(turns[4] > begun);
    assert_eq!(most_within(&turns, seconds(1)), 10);
}

#[tokio::test(start_paused = true)]
async fn limits_can_be_changed() {
    let limiter = Arc::new(Limiter::new(RateLimit::new().per_second(100).burst(1)));
    let turns = turns(&limiter, 300).await;
    // Waits end on full milliseconds.
    let most = most_within(&turns, seconds(1));
    assert!((90..=100).contains(&most), "{most}");
    assert_eq!(most_within(&turns, Duration::from_millis(9)), 1);
}

#[tokio::test(start_paused = true)]
async fn without_a_limit_nobody_waits() {
    let limiter = Arc::new(Limiter::new(RateLimit::off()));
    let begun = Instant::now();
    turns(&limiter, 10_000).await;
    limiter.take_break(seconds(10));
    drop(limiter.turn().await.unwrap());
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_days_requests_are_counted() {
    let limiter = Arc::new(Limiter::new(RateLimit::new().per_day(20)));
    turns(&limiter, 20).await;
    let error = limiter.turn().await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert!(error.to_string().contains("20 requests a day"), "{error}");
    let wait = error.retry_after().unwrap();
    assert!(
        wait > seconds(23 * 3600) && wait <= seconds(24 * 3600),
        "{wait:?}"
    );

    advance(wait.saturating_sub(seconds(30))).await;
    let begun = Instant::now();
    drop(limiter.turn().await.unwrap());
    assert!(
        begun.elapsed() > seconds(29),
        "the rest of a day is waited for if it is short"
    );
    turns(&limiter, 19).await;
    assert!(limiter.turn().await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_break_holds_all_up() {
    let limiter = Arc::new(Limiter::new(RateLimit::default()));
    let begun = Instant::now();
    limiter.take_break(seconds(5));
    limiter.take_break(seconds(1));
    drop(limiter.turn().await.unwrap());
    assert!(begun.elapsed() >= seconds(5));

    let begun = Instant::now();
    limiter.take_break(Duration::MAX);
    drop(limiter.turn().await.unwrap());
    assert_eq!(begun.elapsed(), seconds(60), "but not for ever");
}

#[tokio::test(start_paused = true)]
async fn after_a_break_there_is_no_burst() {
    let limiter = Arc::new(Limiter::new(RateLimit::default()));
    limiter.take_break(seconds(5));
    let turns = turns(&limiter, 20).await;
    assert_eq!(most_within(&turns, Duration::from_millis(95)), 1);
}

#[tokio::test(start_paused = true)]
async fn what_may_arrive_at_any_moment_counts_until_it_has_arrived() {
    let limiter = Arc::new(Limiter::new(RateLimit::default()));
    let begun = Instant::now();
    let mut unanswered = Vec::new();
    for _ in 0..4 {
        unanswered.push(limiter.turn().await.unwrap());
    }
    assert_eq!(begun.elapsed(), Duration::ZERO);
    let soon = timeout(Duration::from_millis(700), limiter.turn()).await;
    assert!(soon.is_err(), "a whole burst may arrive at once now");
    unanswered.pop();
    drop(limiter.turn().await.unwrap());
    let (answered, next) = (Duration::from_millis(700), Duration::from_millis(110));
    assert!(begun.elapsed() >= answered, "{:?}", begun.elapsed());
    assert!(begun.elapsed() < answered + next, "{:?}", begun.elapsed());
    // Those that are not answered for a second have arrived all the same.
    advance(seconds(5)).await;
    let begun = Instant::now();
    turns(&limiter, 4).await;
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn on_connections_that_are_open_requests_arrive_at_once() {
    let limiter = Arc::new(Limiter::new(RateLimit::default()));
    let begun = Instant::now();
    for _ in 0..5 {
        limiter.has_idle_connection();
    }
    let mut unanswered = Vec::new();
    for _ in 0..5 {
        unanswered.push(limiter.turn().await.unwrap());
    }
    let elapsed = begun.elapsed();
    assert!(elapsed < Duration::from_millis(110), "{elapsed:?}");
    drop(unanswered);
    // After a while a connection may have been closed without a word.
    limiter.has_idle_connection();
    advance(seconds(10)).await;
    let mut unanswered = Vec::new();
    for _ in 0..4 {
        unanswered.push(limiter.turn().await.unwrap());
    }
    let fifth = timeout(Duration::from_millis(900), limiter.turn()).await;
    assert!(fifth.is_err());
}

#[tokio::test(start_paused = true)]
async fn limits_may_be_of_a_minute() {
    let limiter = Arc::new(Limiter::new(RateLimit::new().per_minute(10).burst(2)));
    let begun = Instant::now();
    let turns = turns(&limiter, 40).await;
    assert_eq!(most_within(&turns, seconds(60)), 10);
    assert_eq!(most_within(&turns, Duration::from_millis(5900)), 2);
    assert_eq!(turns[1], begun);
    assert!(begun.elapsed() < seconds(4 * 60), "{:?}", begun.elapsed());
    // Waiting for more than a minute is not what the day's limit is about.
    let limiter = Arc::new(Limiter::new(RateLimit::new().per_minute(1)));
    let begun = Instant::now();
    for _ in 0..3 {
        drop(limiter.turn().await.unwrap());
    }
    assert!(begun.elapsed() > seconds(120), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn all_who_wait_are_told_when_the_day_is_used_up() {
    let limiter = Arc::new(Limiter::new(RateLimit::new().per_day(5)));
    // Where requests arrive at once, nothing else wakes those who wait.
    (0..5).for_each(|_| limiter.has_idle_connection());
    let tasks: Vec<_> = (0..500)
        .map(|_| {
            let limiter = limiter.clone();
            tokio::spawn(async move { limiter.turn().await.is_ok() })
        })
        .collect();
    let begun = Instant::now();
    let mut let_through = 0;
    for task in tasks {
        let_through += usize::from(task.await.unwrap());
    }
    assert_eq!(let_through, 5);
    assert!(begun.elapsed() < seconds(1), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn turns_come_in_order_and_who_gives_up_takes_none() {
    let limiter = Arc::new(Limiter::new(RateLimit::new().burst(1)));
    drop(limiter.turn().await.unwrap());
    let given_up: Vec<_> = (0..500)
        .map(|_| {
            let limiter = limiter.clone();
            tokio::spawn(async move {
                timeout(Duration::from_millis(50), async {
                    limiter.turn().await.is_ok()
                })
                .await
            })
        })
        .collect();
    for task in given_up {
        assert!(task.await.unwrap().is_err());
    }
    let begun = Instant::now();
    let order = Arc::new(std::sync::Mutex::new(Vec::new()));
    let tasks: Vec<_> = (0..5)
        .map(|number| {
            let (limiter, order) = (limiter.clone(), order.clone());
            tokio::spawn(async move {
                drop(limiter.turn().await.unwrap());
                order.lock().unwrap().push(number);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), [0, 1, 2, 3, 4]);
    assert!(begun.elapsed() < seconds(1), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn what_is_remembered_does_not_grow() {
    let limiter = Arc::new(Limiter::new(
        RateLimit::new().per_second(u32::MAX).burst(u32::MAX),
    ));
    for _ in 0..1000 {
        drop(limiter.turn().await.unwrap());
        advance(seconds(1)).await;
    }
    assert!(limiter.remembered() <= 3);
}
