//! `cargo bench -p dixa-benches --bench calling`: how long a call takes over loopback, beside the
//! same call with nothing but `reqwest`.

use std::hint::black_box;

use dixa_benches::calls::{AGENT, Bare, agent, client};
use dixa_benches::race::Race;
use dixa_benches::server;

/// Calls that are timed together: one is too short.
const CALLS: usize = 10;
const ROUNDS: usize = 2000;

fn main() {
    let server = server::start(server::agent);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let (bare, dixa) = (Bare::new(server), client(server));
    println!("## {CALLS} calls over loopback\n");
    let places = Race::new()
        .entrant("reqwest", || {
            runtime.block_on(async {
                for _ in 0..CALLS {
                    black_box(bare.agent(AGENT).await.expect("an agent"));
                }
            });
        })
        .entrant("dixa", || {
            runtime.block_on(async {
                for _ in 0..CALLS {
                    black_box(agent(&dixa).await.expect("an agent"));
                }
            });
        })
        .run(ROUNDS);
    println!("{places}");
    if let [bare, dixa] = &places.0[..] {
        let more = dixa.least.as_secs_f64() - bare.least.as_secs_f64();
        let calls = u32::try_from(CALLS).map_or(f64::NAN, f64::from);
        println!("{:.1} microseconds more for each call", more / calls * 1e6);
    }
}
