//! The maps and sets of all stages, with a hasher that costs little.
//!
//! std's own withstands keys that are chosen to collide, and takes longer for it than for anything
//! else in a look-up: most keys are JSON pointers. `serde_json` has this one for its objects, too.
//! Nothing may depend on the order of a `HashMap` or `HashSet`, which is another one in each run.

#![expect(clippy::disallowed_types, reason = "these are made of them")]

use foldhash::fast::RandomState;

/// A map without an order.
pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;

/// A set without an order.
pub type HashSet<T> = std::collections::HashSet<T, RandomState>;

/// A map in the order of insertion.
pub type IndexMap<K, V> = indexmap::IndexMap<K, V, RandomState>;

/// A set in the order of insertion.
pub type IndexSet<T> = indexmap::IndexSet<T, RandomState>;
