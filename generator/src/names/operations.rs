//! What an operation is, whatever the document calls it: its method and path, without the names of
//! its parameters and without the version that is everywhere.

use super::words::is_version;
use crate::document::{self, Document};

/// The identities of all operations.
#[derive(Debug)]
pub(super) struct Operations {
    /// What is pinned, in the order of the document.
    own: Vec<String>,
    /// The same with the version.
    full: Vec<String>,
    /// The same without any version.
    bare: Vec<String>,
}

impl Operations {
    /// Identifies the operations of a document.
    ///
    /// Of several versions of a path, the one without a version or else with the lowest number
    /// goes without: what a later edition adds, be it `/v2` or `/beta`, takes no identity away.
    pub(super) fn of(document: &Document) -> Self {
        let identity = |operation: &document::Operation, drop| {
            format!("{} {}", operation.method, shape(&operation.path, drop))
        };
        let all = || document.operations.iter();
        let bare: Vec<_> = all().map(|operation| identity(operation, true)).collect();
        let full: Vec<_> = all().map(|operation| identity(operation, false)).collect();
        let rank: Vec<_> = all().map(|operation| rank(&operation.path)).collect();
        let mut own: Vec<String> = Vec::new();
        for index in 0..bare.len() {
            let first = (0..bare.len())
                .filter(|other| bare[*other] == bare[index] && rank[*other].is_some())
                .min_by_key(|other| (rank[*other], *other));
            let own_identity = if first == Some(index) {
                &bare[index]
            } else {
                &full[index]
            };
            // Two paths that differ in the names of their parameters only.
            own.push(if own.contains(own_identity) {
                let operation = &document.operations[index];
                format!("{} {}", operation.method, operation.path)
            } else {
                own_identity.clone()
            });
        }
        Self { own, full, bare }
    }

    /// What to pin of an operation.
    pub(super) fn get(&self, index: usize) -> &str {
        self.own.get(index).map_or("", String::as_str)
    }

    /// The identities of all operations.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &str)> {
        self.own.iter().map(String::as_str).enumerate()
    }

    /// The operation that an identity means.
    pub(super) fn find(&self, identity: &str) -> Option<usize> {
        let exact = self.find_exactly(identity);
        exact.or_else(|| self.find_by_path(identity).first().copied())
    }

    /// The operation that has this very identity.
    pub(super) fn find_exactly(&self, identity: &str) -> Option<usize> {
        let among = |list: &[String]| list.iter().position(|own| own == identity);
        among(&self.own).or_else(|| among(&self.full))
    }

    /// The operations that differ from an identity in the version only.
    pub(super) fn find_by_path(&self, identity: &str) -> Vec<usize> {
        let bare = identity
            .split_once(' ')
            .map(|(method, path)| format!("{method} {}", shape(path, true)));
        let is_own = |index: &usize| self.own[*index] != self.bare[*index];
        let mut found: Vec<usize> = (0..self.bare.len())
            .filter(|index| Some(&self.bare[*index]) == bare.as_ref())
            .collect();
        found.sort_by_key(is_own);
        found
    }
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
        .fold(String::new(), |path, segment| {
            let segment = match (segment.find('{'), segment.rfind('}')) {
                (Some(start), Some(end)) if start < end => {
                    format!("{}{{}}{}", &segment[..start], &segment[end + 1..])
                }
                _ => segment.to_owned(),
            };
            format!("{path}/{segment}")
        })
}
