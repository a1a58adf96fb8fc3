//! `cargo bench -p dixa-benches --bench memory`: how much memory it takes to read a list of
//! messages, at the most and in the end.

use dixa_benches::messages::{Tag, messages};
use dixa_benches::peers::{plain, tagged};
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

#[derive(Deserialize)]
struct Body<T> {
    #[expect(dead_code, reason = "only its size counts")]
    data: Vec<T>,
}

fn main() {
    let body = messages(1000, Tag::Last);
    println!("## Memory for 1000 messages, {} kB\n", body.len() / 1000);
    println!("| what | allocations | at the most | of it the values |\n| --- | --- | --- | --- |");
    measure::<plain::Message>("plain structs, no unions", &body);
    measure::<dixa::types::Message>("dixa", &body);
    measure::<tagged::Message>("serde's `tag`", &body);
}

fn measure<T: DeserializeOwned>(name: &str, body: &str) {
    let profiler = dhat::Profiler::builder().testing().build();
    let values: Body<T> = serde_json::from_str(body).expect("all of them can be read");
    let stats = dhat::HeapStats::get();
    drop(values);
    drop(profiler);
    let kilobytes = |bytes: usize| format!("{} kB", bytes / 1000);
    println!(
        "| {name} | {} | {} | {} |",
        stats.total_blocks,
        kilobytes(stats.max_bytes),
        kilobytes(stats.curr_bytes)
    );
}
