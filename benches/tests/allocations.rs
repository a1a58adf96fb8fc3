//! What a call costs beside the same call by reqwest, in allocations, which are as many on any machine.

use allocation_counter::measure;
use dixa_benches::calls::{AGENT, Bare, agent, client};
use dixa_benches::server;
use tokio::runtime::{Builder, Runtime};

/// How many calls are counted.
const CALLS: u64 = 100;

#[test]
fn a_call_makes_less_than_twice_as_many_as_that_of_reqwest() {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let address = server::start(server::agent);
    let (bare, dixa) = (Bare::new(address), client(address));
    let by_reqwest = of_a_call(&runtime, async || {
        bare.agent(AGENT).await.expect("an agent");
    });
    let ours = of_a_call(&runtime, async || {
        agent(&dixa).await.expect("an agent");
    });
    assert!(ours < 2 * by_reqwest, "{ours}, and {by_reqwest} by reqwest");
}

/// The allocations of a call on a connection that stands.
fn of_a_call(runtime: &Runtime, call: impl AsyncFn()) -> u64 {
    runtime.block_on(call());
    let counted = measure(|| {
        runtime.block_on(async {
            for _ in 0..CALLS {
                call().await;
            }
        });
    });
    counted.count_total.div_ceil(CALLS)
}
