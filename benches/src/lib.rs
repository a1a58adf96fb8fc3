//! What the benchmarks share: a way to compare, messages to read and write, a server to call, and
//! the generators that ours is measured against.

pub mod calls;
pub mod generators;
pub mod messages;
pub mod peers;
pub mod race;
pub mod server;
