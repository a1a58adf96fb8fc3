//! What the benchmarks share: a way to compare, messages to read and write, a server to call, and
//! the generators that ours is measured against, and documents that grow.

pub mod calls;
pub mod copies;
pub mod generators;
pub mod messages;
pub mod peers;
pub mod race;
pub mod server;
