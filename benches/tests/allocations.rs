//! What a call costs in allocations, which are as many on any machine.

use allocation_counter::measure;
use dixa_benches::calls::{agent, client};
use dixa_benches::server;
use tokio::runtime::Builder;

/// How many calls are counted.
const CALLS: u64 = 100;

/// How many allocations a call may make. About half of them are reqwest's own: BENCHMARKS.md.
const MOST: u64 = 116;

#[test]
fn a_call_makes_few_allocations() {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let dixa = client(server::start(server::agent));
    let calls = async |count: u64| {
        for _ in 0..count {
            let _ = agent(&dixa).await.expect("an agent");
        }
    };
    // The first one connects.
    runtime.block_on(calls(1));
    let counted = measure(|| runtime.block_on(calls(CALLS)));
    let each = counted.count_total.div_ceil(CALLS);
    assert!(each <= MOST, "{each}");
}
