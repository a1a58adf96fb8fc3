//! A scope: where every name is given once.

use std::collections::BTreeSet;

use crate::words::first_free;

/// The names that are taken in a scope.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which these names mean something already.
    pub(super) fn with(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// Takes names that are settled elsewhere.
    pub(super) fn reserve<'n>(&mut self, names: impl IntoIterator<Item = &'n String>) {
        self.taken.extend(names.into_iter().cloned());
    }

    /// Whether a name can still be given.
    pub(super) fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(name)
    }

    /// Takes this very name, if it can be given.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Takes a name, with a number if another thing has it.
    pub(super) fn claim(&mut self, name: &str) -> String {
        first_free(name, |name| self.take(name))
    }
}
