//! `cargo bench -p dixa-benches --bench memory`: how much memory it takes to read a list of
//! messages, to call, and to go through many pages. Allocations are counted, so the numbers are
//! the same on any machine.

use std::net::SocketAddr;

use dixa_benches::calls::{AGENT, Bare, agent, client};
use dixa_benches::messages::{Tag, messages};
use dixa_benches::peers::{plain, tagged};
use dixa_benches::server;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::runtime::{Builder, Runtime};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

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

    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
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
        pages(&runtime, address, count);
    }
}

fn read<T: DeserializeOwned>(name: &str, body: &str) {
    let profiler = dhat::Profiler::builder().testing().build();
    let values: Body<T> = serde_json::from_str(body).expect("all of them can be read");
    let stats = dhat::HeapStats::get();
    drop(values);
    drop(profiler);
    println!(
        "| {name} | {} | {} | {} |",
        stats.total_blocks,
        kilobytes(stats.max_bytes),
        kilobytes(stats.curr_bytes)
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
    let profiler = dhat::Profiler::builder().testing().build();
    runtime.block_on(async {
        for _ in 0..CALLS {
            call().await;
        }
    });
    let stats = dhat::HeapStats::get();
    drop(profiler);
    println!("| {name} | {} |", stats.total_blocks.div_ceil(CALLS));
}

fn pages(runtime: &Runtime, server: SocketAddr, count: usize) {
    let dixa = client(server);
    let profiler = dhat::Profiler::builder().testing().build();
    let items = runtime.block_on(async {
        let mut items = dixa.agents().list().pages().limit(count).items();
        let mut seen = 0;
        while let Some(item) = items.next().await {
            item.expect("an agent");
            seen += 1;
        }
        seen
    });
    assert_eq!(items, count * 10, "all items of all pages");
    let stats = dhat::HeapStats::get();
    drop(profiler);
    println!("| {count} | {} |", kilobytes(stats.max_bytes));
}

fn kilobytes(bytes: usize) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}
