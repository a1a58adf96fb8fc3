//! A client that makes very many calls of a server that fails in all the ways that servers and
//! networks do. Nothing may pile up: memory, tasks, connections.
//!
//! `cargo test` makes as many calls as take some seconds. For more:
//!
//! ```sh
//! SOAK_CALLS=100000 cargo test --release -p dixa-benches --test soak -- --nocapture
//! ```

mod server;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use dixa::{CallSettings, Client, Error, RateLimit, Retry};
use tokio::runtime::{Builder, Handle};
use tokio::time::{sleep, timeout};

/// How many calls are made unless `SOAK_CALLS` says so.
const CALLS: usize = 3000;

/// How many of them are made at once.
const AT_ONCE: usize = 64;

/// How much memory may come on top after the first tenth of the calls: a tenth of what there was by
/// then, and this.
const MARGIN: usize = 8 * 1024 * 1024;

/// How often all is done once more where memory has grown by more than that. How much of it the system
/// says is in use depends on what the allocator keeps; what piles up does so each time.
const ROUNDS: usize = 3;

#[test]
fn nothing_piles_up() {
    let calls = std::env::var("SOAK_CALLS").ok();
    let calls = calls.map_or(CALLS, |calls| calls.parse().expect("a number of calls"));
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime");
    let grown: Vec<_> = (0..ROUNDS)
        .map(|_| runtime.block_on(soak(calls)))
        .take_while(|memory| has_grown(memory))
        .collect();
    assert!(grown.len() < ROUNDS, "{grown:?}");
}

/// Whether there was more memory in use at the end than after the first tenth of the calls.
fn has_grown(memory: &[(usize, usize)]) -> bool {
    let (first, last) = (memory.first(), memory.last());
    let (Some((_, early)), Some((_, late))) = (first, last) else {
        return false;
    };
    *late >= early + early / 10 + MARGIN
}

/// What the callers share.
struct Soak {
    client: Client,
    /// One that keeps to a rate limit, which is large enough.
    limited: Client,
    calls: usize,
    begun: AtomicUsize,
    outcomes: Mutex<BTreeMap<String, usize>>,
    memory: Mutex<Vec<(usize, usize)>>,
}

/// Makes the calls, and gives the memory in use after so many of them.
async fn soak(calls: usize) -> Vec<(usize, usize)> {
    let (address, connections) = server::start();
    let client = Client::builder()
        .token("a token that is nowhere to be seen")
        .base_url(format!("http://{address}"))
        .attempt_timeout(Duration::from_millis(200))
        .total_timeout(Duration::from_secs(3))
        .max_response_size(1024 * 1024)
        .rate_limit(RateLimit::off())
        .retry(
            Retry::new()
                .base_delay(Duration::from_millis(4))
                .rate_limited_delay(Duration::from_millis(4)),
        )
        .build()
        .expect("a client");
    let limit = RateLimit::new().per_second(1000).burst(100);
    let limited = client
        .to_builder()
        .rate_limit(limit)
        .build()
        .expect("a client");
    let soak = Arc::new(Soak {
        client,
        limited,
        calls,
        begun: AtomicUsize::new(0),
        outcomes: Mutex::default(),
        memory: Mutex::default(),
    });
    let begun = Instant::now();
    let callers: Vec<_> = (0..AT_ONCE)
        .map(|_| tokio::spawn(Arc::clone(&soak).call_on_and_on()))
        .collect();
    for caller in callers {
        caller.await.expect("no panic");
    }
    let (outcomes, memory) = soak.told();
    println!("{calls} calls in {:.0?}", begun.elapsed());
    for (outcome, count) in &outcomes {
        println!("{count:8} {outcome}");
    }
    println!("connections at the most: {}", connections.most());
    for (calls, bytes) in &memory {
        println!("{calls:8} calls: {} kB", bytes / 1024);
    }
    assert_eq!(outcomes.values().sum::<usize>(), calls);
    assert!(
        outcomes.len() > 8,
        "the server fails in many ways: {outcomes:?}"
    );
    assert!(connections.most() <= 2 * AT_ONCE, "{}", connections.most());
    drop(soak);
    nothing_is_left(&connections).await;
    memory
}

/// Waits for the connections, and the tasks that look after them, to end with the client.
async fn nothing_is_left(connections: &server::Connections) {
    let end = Instant::now() + Duration::from_secs(10);
    let left = || {
        (
            Handle::current().metrics().num_alive_tasks(),
            connections.open(),
        )
    };
    while left() != (0, 0) {
        assert!(Instant::now() < end, "tasks and connections: {:?}", left());
        sleep(Duration::from_millis(20)).await;
    }
}

impl Soak {
    async fn call_on_and_on(self: Arc<Self>) {
        loop {
            let number = self.begun.fetch_add(1, Ordering::Relaxed);
            if number >= self.calls {
                return;
            }
            let tenth = (self.calls / 10).max(1);
            if number > 0 && number.is_multiple_of(tenth) {
                self.watch_memory(number);
            }
            let outcome = self.call(number).await;
            let mut outcomes = self.outcomes.lock().expect("no panic");
            *outcomes.entry(outcome).or_default() += 1;
        }
    }

    /// One call of many kinds, and what became of it.
    async fn call(&self, number: usize) -> String {
        let client = &self.client;
        let outcome = match number % 8 {
            0 => client
                .request("POST", "/v1/items")
                .json(&number)
                .send()
                .await
                .map(drop),
            1 => client
                .request("PATCH", "/v1/items/7")
                .json(&number)
                .send()
                .await
                .map(drop),
            2 => client
                .request("DELETE", "/v1/items/7")
                .send()
                .await
                .map(drop),
            3 => return self.pages().await,
            4 => {
                let call = client.request("GET", "/v1/items").send();
                let patience = Duration::from_millis(fastrand::u64(0..20));
                match timeout(patience, call).await {
                    Ok(answer) => answer.map(drop),
                    Err(_) => return "given up by the program".to_owned(),
                }
            }
            5 if number.is_multiple_of(3) => self
                .limited
                .request("GET", "/v1/calm")
                .send()
                .await
                .map(drop),
            5 => {
                let impatient = CallSettings::new().retry(Retry::off());
                let call = client.request("GET", "/v1/items").with(impatient);
                call.send().await.map(drop)
            }
            _ => client.agents().get(dixa::Uuid::nil()).await.map(drop),
        };
        match outcome {
            Ok(()) => "fine".to_owned(),
            Err(error) => kind(&error),
        }
    }

    /// Some pages of a list that has no end.
    async fn pages(&self) -> String {
        let mut items = client_items(&self.client);
        let mut seen = 0;
        while let Some(item) = items.next().await {
            match item {
                Ok(_) => seen += 1,
                Err(error) => return kind(&error),
            }
            if seen == 7 {
                return "fine, pages".to_owned();
            }
        }
        "pages without more".to_owned()
    }

    fn watch_memory(&self, number: usize) {
        if let Some(bytes) = resident() {
            self.memory.lock().expect("no panic").push((number, bytes));
        }
    }

    fn told(&self) -> (BTreeMap<String, usize>, Vec<(usize, usize)>) {
        self.watch_memory(self.calls);
        let outcomes = self.outcomes.lock().expect("no panic").clone();
        (outcomes, self.memory.lock().expect("no panic").clone())
    }
}

fn client_items(client: &Client) -> dixa::Items<u64> {
    client.request("GET", "/v1/pages").pages::<u64>().items()
}

fn kind(error: &Error) -> String {
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("nowhere to be seen"), "{shown}");
    match error.status().filter(|_| error.is_status()) {
        Some(status) => format!("status {}", status.as_u16()),
        None => format!("{:?}", error.kind()),
    }
}

/// How much memory the process has, where that can be told.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: usize = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024)
}
