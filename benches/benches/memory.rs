//! `cargo bench -p dixa-benches --bench memory`: how much memory it takes to read a list of
//! messages, to call, and to go through many pages. Allocations are counted, those of the program and
//! not those of the server, so the numbers are the same on any machine.

use std::net::SocketAddr;

use allocation_counter::measure;
use dixa_benches::calls::{AGENT, Bare, agent, client};
use dixa_benches::messages::{Tag, messages};
use dixa_benches::peers::{plain, tagged};
use dixa_benches::server;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::runtime::{Builder, Runtime};

#[derive(Deserialize)]
struct Body<T> {
    #[expect(dead_code, reason = "only its size counts")]
    data: Vec<T>,
}

fn main() {
    let body = messages(1000, Tag::Last);
    println!("## Reading 1000 messages, {} kB\n", body.len() / 1000);
    println!("| what | allocations | at the most | of it the values |");
    println!("| --- | --- | --- | --- |");
    read::<plain::Message>("plain structs, no unions", &body);
    read::<dixa::types::Message>("dixa", &body);
    read::<tagged::Message>("serde's `tag`", &body);

    let runtime = runtime();
    println!("\n## Calls\n\n| what | allocations for each |\n| --- | --- |");
    let address = server::start(server::agent);
    let (bare, dixa) = (Bare::new(address), client(address));
    calls("reqwest", &runtime, async || {
        bare.agent(AGENT).await.expect("an agent");
    });
    calls("dixa", &runtime, async || {
        agent(&dixa).await.expect("an agent");
    });

    let address = server::start(server::page_of_agents);
    println!("\n## Pages of ten items\n\n| pages | memory at the most |\n| --- | --- |");
    for count in [100, 10_000] {
        pages(address, count);
    }
}

fn read<T: DeserializeOwned>(name: &str, body: &str) {
    let mut values: Option<Body<T>> = None;
    let counted = measure(|| {
        values = Some(serde_json::from_str(body).expect("all of them can be read"));
    });
    println!(
        "| {name} | {} | {} | {} |",
        counted.count_total,
        kilobytes(counted.bytes_max),
        kilobytes(counted.bytes_current.unsigned_abs())
    );
}

fn calls(name: &str, runtime: &Runtime, call: impl AsyncFn()) {
    const CALLS: u64 = 1000;
    // The first ones connect.
    runtime.block_on(async {
        for _ in 0..10 {
            call().await;
        }
    });
    let counted = measure(|| {
        runtime.block_on(async {
            for _ in 0..CALLS {
                call().await;
            }
        });
    });
    println!("| {name} | {} |", counted.count_total.div_ceil(CALLS));
}

fn pages(server: SocketAddr, count: usize) {
    // One of its own: what was left behind in another one would be counted when it goes.
    let (runtime, dixa) = (runtime(), client(server));
    let mut seen = 0;
    let counted = measure(|| {
        runtime.block_on(async {
            let mut items = dixa.agents().list().pages().limit(count).items();
            while let Some(item) = items.next().await {
                item.expect("an agent");
                seen += 1;
            }
        });
    });
    assert_eq!(seen, count * 10, "all items of all pages");
    println!("| {count} | {} |", kilobytes(counted.bytes_max));
}

fn runtime() -> Runtime {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime")
}

fn kilobytes(bytes: u64) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}
