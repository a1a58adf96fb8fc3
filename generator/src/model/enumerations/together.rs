//! Which of the strings that have a list of values are one enumeration.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::found::Found;
use crate::maps::HashMap;
use crate::model::PinnedGroups;

/// What has been one enumeration stays one, and takes in what is the same. Two that have been apart
/// stay apart, even if they have the same values now.
pub(super) fn together<'f>(found: &'f [Found], pinned: &PinnedGroups) -> Vec<Vec<&'f Found>> {
    let same = same_kinds(found);
    let mut clusters = Clusters::new(same.len());
    let mut known: HashMap<(usize, bool), usize> = HashMap::default();
    let mut new = Vec::new();
    for found in found {
        let Some(group) = pinned.enumerations.get(&found.pointer) else {
            new.push(found);
            continue;
        };
        let at = known
            .entry((*group, found.tagged))
            .or_insert_with(|| clusters.open(true));
        clusters.add(*at, found);
    }
    for found in new {
        // Whatever is the same as the new one becomes one with it; of those that stay apart, the
        // one that is most like it.
        let (old, new): (Vec<_>, Vec<_>) = clusters
            .with(&same[found.kind])
            .partition(|at| clusters.all[*at].kept);
        let into = match old.as_slice() {
            [] => new.first().copied(),
            [only] => Some(*only),
            several => {
                let most = |at: &&usize| Reverse(likeness(&clusters.all[**at], found));
                several.iter().min_by_key(most).copied()
            }
        };
        let into = into.unwrap_or_else(|| clusters.open(false));
        for other in new.into_iter().filter(|other| *other != into) {
            clusters.merge(other, into);
        }
        clusters.add(into, found);
    }
    let mut clusters: Vec<Vec<&Found>> = clusters.all.into_iter().map(|all| all.found).collect();
    clusters.retain(|cluster| !cluster.is_empty());
    // What was known before is in no other order than what is new.
    for cluster in &mut clusters {
        cluster.sort_by_key(|found| found.position);
    }
    clusters.sort_by_key(|cluster| cluster.first().map(|found| found.position));
    clusters
}

/// Strings that are one enumeration.
struct Cluster<'f> {
    /// Whether it has been one before.
    kept: bool,
    found: Vec<&'f Found>,
}

/// All clusters, and where each kind of string is.
struct Clusters<'f> {
    all: Vec<Cluster<'f>>,
    of_kind: Vec<BTreeSet<usize>>,
}

impl<'f> Clusters<'f> {
    fn new(kinds: usize) -> Self {
        Self {
            all: Vec::new(),
            of_kind: vec![BTreeSet::new(); kinds],
        }
    }

    fn open(&mut self, kept: bool) -> usize {
        self.all.push(Cluster {
            kept,
            found: Vec::new(),
        });
        self.all.len() - 1
    }

    fn add(&mut self, at: usize, found: &'f Found) {
        self.of_kind[found.kind].insert(at);
        self.all[at].found.push(found);
    }

    /// Puts a cluster into another one, and leaves it empty.
    fn merge(&mut self, from: usize, into: usize) {
        for found in std::mem::take(&mut self.all[from].found) {
            self.of_kind[found.kind].remove(&from);
            self.add(into, found);
        }
    }

    /// Those in which there are strings of one of these kinds, the first ones first.
    fn with(&self, kinds: &[usize]) -> impl Iterator<Item = usize> {
        let all: BTreeSet<usize> = kinds
            .iter()
            .flat_map(|kind| &self.of_kind[*kind])
            .copied()
            .collect();
        all.into_iter()
    }
}

/// For each kind of string those that are the same enumeration. Only what has the same values or is
/// the same property needs to be compared.
fn same_kinds(found: &[Found]) -> Vec<Vec<usize>> {
    let mut kinds = Vec::new();
    let mut comparable: HashMap<Clue<'_>, Vec<&Found>> = HashMap::default();
    for found in found {
        // They are numbered in the order in which they are found.
        if found.kind == kinds.len() {
            kinds.push(found);
            for clue in found.clues() {
                comparable.entry(clue).or_default().push(found);
            }
        }
    }
    let same = |found: &Found| -> Vec<usize> {
        let others = found
            .clues()
            .into_iter()
            .flat_map(|clue| &comparable[&clue]);
        let same: BTreeSet<usize> = others
            .filter(|other| is_same(other, found))
            .map(|other| other.kind)
            .collect();
        same.into_iter().collect()
    };
    kinds.into_iter().map(same).collect()
}

impl Found {
    fn clues(&self) -> [Clue<'_>; 2] {
        [Clue::Values(self.set_number), Clue::Word(&self.word)]
    }
}

/// What two strings of one enumeration have in common at least.
#[derive(PartialEq, Eq, Hash)]
enum Clue<'a> {
    Values(usize),
    Word(&'a str),
}

/// How much a string is like those of a cluster: the property, its owner, the values.
fn likeness(cluster: &Cluster<'_>, found: &Found) -> (bool, bool, usize) {
    let best = cluster.found.iter().map(|other| {
        let common = other
            .values
            .iter()
            .filter(|value| found.values.contains(value));
        (
            other.property == found.property,
            other.owner == found.owner,
            common.count(),
        )
    });
    best.max().unwrap_or_default()
}

/// Whether two lists are the same enumeration: the same values; or the same property, and most of
/// the values. So a value that the document adds in one place only changes no type.
fn is_same(a: &Found, b: &Found) -> bool {
    if a.tagged != b.tagged {
        return false;
    }
    if a.set_number == b.set_number && a.set.len() > 1 {
        return true;
    }
    if a.word != b.word {
        return false;
    }
    let common = a.set.intersection(&b.set).count();
    common == a.set.len() || common == b.set.len() || common * 2 >= a.set.union(&b.set).count()
}
