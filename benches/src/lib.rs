//! What the benchmarks share: a way to compare, and messages to read and write.

pub mod messages;
pub mod peers;
pub mod race;
