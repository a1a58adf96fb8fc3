// Copied from generator/runtime/src/http/random.rs by `cargo xtask codegen`. Do not edit here.

//! Random numbers without a crate for them.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// Bits as random as the keys of a hash map: to spread requests and to tell forms apart, not for
/// secrets.
pub(crate) fn bits() -> u64 {
    RandomState::new().build_hasher().finish()
}
