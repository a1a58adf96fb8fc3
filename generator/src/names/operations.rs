//! What an operation is, whatever the document calls it: its method and path, without the names of
//! its parameters and without the version that is everywhere.

use crate::maps::{HashMap, HashSet};
use crate::model::Operation;
use crate::words::is_version;

/// The identities of all operations.
#[derive(Debug)]
pub(super) struct Operations {
    /// What is pinned, in the order of the document.
    own: Vec<String>,
    /// Which operation is pinned so.
    by_own: HashMap<String, usize>,
    /// Which operation it is with the version.
    by_full: HashMap<String, usize>,
    /// Which operations they are without any version, the one that is pinned so first.
    by_bare: HashMap<String, Vec<usize>>,
}

impl Operations {
    /// Identifies the operations of a model.
    ///
    /// Of several versions of a path, the one without a version or else with the lowest number
    /// goes without: what a later edition adds, be it `/v2` or `/beta`, takes no identity away.
    pub(super) fn of(all: &[Operation]) -> Self {
        let mut by_bare: HashMap<String, Vec<usize>> = HashMap::default();
        for (index, operation) in all.iter().enumerate() {
            let same = by_bare.entry(identity(operation, true)).or_default();
            same.push(index);
        }
        let mut without = HashSet::default();
        for same in by_bare.values_mut() {
            let ranked = same.iter().filter_map(|index| {
                let operation = &all[*index];
                rank(&operation.path).map(|rank| (rank, *index))
            });
            if let Some((_, first)) = ranked.min() {
                without.insert(first);
                same.sort_by_key(|index| *index != first);
            }
        }
        let mut operations = Self {
            own: Vec::new(),
            by_own: HashMap::default(),
            by_full: HashMap::default(),
            by_bare,
        };
        // Of paths that differ in a slash only, the one that is written as its identity goes first.
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by_key(|index| all[*index].path.ends_with('/'));
        let mut own_by_index = vec![String::new(); all.len()];
        for index in order {
            let operation = &all[index];
            let full = identity(operation, false);
            let own = if without.contains(&index) {
                identity(operation, true)
            } else {
                full.clone()
            };
            // Two paths that differ in the names of their parameters only.
            let own = if operations.by_own.contains_key(&own) {
                format!("{} {}", operation.method, operation.path)
            } else {
                own
            };
            operations.by_own.entry(own.clone()).or_insert(index);
            operations.by_full.entry(full).or_insert(index);
            own_by_index[index] = own;
        }
        operations.own = own_by_index;
        operations
    }

    /// What to pin of an operation.
    pub(super) fn get(&self, index: usize) -> &str {
        self.own.get(index).map_or("", String::as_str)
    }

    /// The identities of all operations.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &str)> {
        self.own.iter().map(String::as_str).enumerate()
    }

    /// The operation that an identity means.
    pub(super) fn find(&self, identity: &str) -> Option<usize> {
        let exact = self.find_exactly(identity);
        exact.or_else(|| self.find_by_path(identity).first().copied())
    }

    /// The operation that has this very identity.
    pub(super) fn find_exactly(&self, identity: &str) -> Option<usize> {
        let own = self.by_own.get(identity);
        own.or_else(|| self.by_full.get(identity)).copied()
    }

    /// The operations that differ from an identity in the version only.
    pub(super) fn find_by_path(&self, identity: &str) -> &[usize] {
        let bare = identity
            .split_once(' ')
            .map(|(method, path)| format!("{method} {}", shape(path, true)));
        let found = bare.and_then(|bare| self.by_bare.get(&bare));
        found.map_or(&[], Vec::as_slice)
    }
}

fn identity(operation: &Operation, drop_version: bool) -> String {
    let shape = shape(&operation.path, drop_version);
    format!("{} {shape}", operation.method)
}

/// Which of several versions of a path goes without it: none at all, then the lowest number. What
/// has a name instead of a number never does.
fn rank(path: &str) -> Option<u64> {
    let version = path.split('/').find(|segment| is_version(segment));
    match version {
        None => Some(0),
        Some(version) => {
            let digits = version.strip_prefix('v')?;
            let end = digits.find(|c: char| !c.is_ascii_digit());
            digits[..end.unwrap_or(digits.len())].parse().ok()
        }
    }
}

fn shape(path: &str, drop_version: bool) -> String {
    path.split('/')
        .filter(|segment| !(segment.is_empty() || drop_version && is_version(segment)))
        .fold(String::with_capacity(path.len()), |mut path, segment| {
            path.push('/');
            match (segment.find('{'), segment.rfind('}')) {
                (Some(start), Some(end)) if start < end => {
                    path.extend([&segment[..start], "{}", &segment[end + 1..]]);
                }
                _ => path.push_str(segment),
            }
            path
        })
}
