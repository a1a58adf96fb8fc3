//! What the benchmarks share: a way to compare, messages to read and write, and a server to call.

pub mod calls;
pub mod messages;
pub mod peers;
pub mod race;
pub mod server;
