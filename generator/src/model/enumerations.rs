//! Enumerations of strings: recovered from prose and `enum`, and shared where they are the same.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use heck::ToSnakeCase;

use super::build::Builder;
use super::decisions::{Origin, WrittenAs};
use super::types::{Class, Enumeration, Shape, Value};
use super::{Grouping, PinnedGroups};
use crate::diagnostics::Topic;
use crate::document::prose;
use crate::document::{Document, Kind, Pointer, Schema};
use crate::evidence::{Evidence, Shown, class_of};
use crate::maps::HashMap;

/// A string of the document that has a list of values.
#[derive(Debug)]
pub(super) struct Found {
    /// Where it stands among all.
    position: usize,
    /// The pointer of the string.
    pointer: Pointer,
    property: String,
    owner: String,
    values: Vec<String>,
    /// The same values, in order.
    set: BTreeSet<String>,
    /// Equal sets have equal numbers.
    set_number: usize,
    /// The last word of the property.
    word: String,
    tagged: bool,
    /// Strings that are alike in all that `is_same` looks at have the same number.
    kind: usize,
    mixed: bool,
    written_as: WrittenAs,
}

impl Found {
    fn clues(&self) -> [Clue<'_>; 2] {
        [Clue::Values(self.set_number), Clue::Word(&self.word)]
    }
}

/// Finds all enumerations of strings, and defines a type for each.
pub(super) fn recover(builder: &mut Builder<'_, '_, '_>, grouping: Grouping<'_>) {
    let found = &builder.basis.lists;
    let clusters = match grouping {
        Grouping::Apart => found.iter().map(|found| vec![found]).collect(),
        Grouping::Together(pinned) => together(found, pinned),
    };
    for cluster in clusters {
        define(builder, &cluster);
    }
}

/// What has been one enumeration stays one, and takes in what is the same. Two that have been apart
/// stay apart, even if they have the same values now.
fn together<'f>(found: &'f [Found], pinned: &PinnedGroups) -> Vec<Vec<&'f Found>> {
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

fn last_word(property: &str) -> String {
    let words = property.to_snake_case();
    let last = words.rsplit('_').next().unwrap_or(&words);
    last.strip_suffix('s').unwrap_or(last).to_owned()
}

/// Finds all strings that have a list of values.
pub(super) fn find(document: &Document, evidence: &Evidence) -> Vec<Found> {
    let mut found = Vec::new();
    for (name, schema) in &document.schemas {
        let class = class_of(document, name);
        let property = if matches!(schema.kind, Kind::Object(_)) {
            "value"
        } else {
            class.as_str()
        };
        collect(evidence, schema, (&class, property), None, &mut found);
    }
    for operation in &document.operations {
        let owner = operation
            .operation_id
            .clone()
            .unwrap_or_else(|| format!("{} {}", operation.method, operation.path));
        for parameter in &operation.parameters {
            let place = (owner.as_str(), parameter.name.as_str());
            collect(
                evidence,
                &parameter.schema,
                place,
                parameter.description.as_deref(),
                &mut found,
            );
        }
        for schema in operation.media().filter_map(|media| media.schema.as_ref()) {
            collect(evidence, schema, (&owner, "value"), None, &mut found);
        }
    }
    number(&mut found);
    found
}

fn number(all: &mut [Found]) {
    let (mut sets, mut kinds) = (HashMap::default(), HashMap::default());
    for found in all {
        let next = sets.len();
        found.set_number = *sets.entry(&found.set).or_insert(next);
        let next = kinds.len();
        let kind = (found.tagged, found.set_number, &found.word);
        found.kind = *kinds.entry(kind).or_insert(next);
    }
}

fn collect(
    evidence: &Evidence,
    schema: &Schema,
    (owner, property): (&str, &str),
    around: Option<&str>,
    found: &mut Vec<Found>,
) {
    match &schema.kind {
        Kind::String { values, .. } => {
            let seen = evidence.at(&schema.pointer);
            let bare = seen.is_some_and(|seen| seen.bare_tags > 0);
            let odd = seen.is_some_and(|seen| {
                // Of other scalars, the text counts.
                seen.kinds()
                    .iter()
                    .any(|kind| matches!(kind, Shown::Arrays | Shown::Objects))
            });
            let mut written_as = if values.is_empty() {
                WrittenAs::Prose
            } else {
                WrittenAs::Enum
            };
            let mut listed = prose::values(schema);
            if listed.is_empty() {
                listed = around.map(prose::listed).unwrap_or_default();
            }
            if let (true, Some(seen)) = (listed.is_empty() && bare && !odd, seen) {
                listed = seen.texts.iter().cloned().collect();
                written_as = WrittenAs::Example;
            }
            if !listed.is_empty() && !odd {
                found.push(Found {
                    position: found.len(),
                    pointer: schema.pointer.clone(),
                    property: property.to_owned(),
                    owner: owner.to_owned(),
                    set: listed.iter().cloned().collect(),
                    set_number: 0,
                    kind: 0,
                    word: last_word(property),
                    values: listed,
                    tagged: bare,
                    mixed: bare && seen.is_some_and(|seen| seen.strings > 0),
                    written_as,
                });
            }
        }
        Kind::Array(items) => {
            let around = schema.description.as_deref().or(around);
            collect(evidence, items, (owner, property), around, found);
        }
        Kind::Map(values) => collect(evidence, values, (owner, property), None, found),
        Kind::Object(properties) => {
            for (name, property) in properties {
                collect(evidence, &property.schema, (owner, name), None, found);
            }
        }
        Kind::Union { variants, .. } => {
            for variant in variants {
                collect(evidence, variant, (owner, property), None, found);
            }
        }
        Kind::Reference(_) | Kind::Integer { .. } | Kind::Number | Kind::Boolean | Kind::Any => {}
    }
}

fn define(builder: &mut Builder<'_, '_, '_>, cluster: &[&Found]) {
    let Some(first) = cluster.first() else { return };
    // The vendor lists values in no order, and in another one each time.
    let values: BTreeSet<&String> = cluster.iter().flat_map(|found| &found.values).collect();
    diverging(builder, cluster, values.len());
    let values = values
        .into_iter()
        .map(|wire| Value {
            wire: wire.clone(),
            description: None,
        })
        .collect();
    let origins = cluster
        .iter()
        .map(|found| Origin {
            pointer: found.pointer.to_string(),
            written_as: found.written_as,
        })
        .collect();
    let enumeration = Enumeration {
        values,
        tagged: first.tagged,
        mixed: cluster.iter().any(|found| found.mixed),
        origins,
    };
    let properties: Vec<&str> = cluster
        .iter()
        .map(|found| found.property.as_str())
        .collect();
    let class = Class::named(most_common(&properties));
    builder.define(
        &first.pointer,
        None,
        &class,
        None,
        Shape::Enumeration(enumeration),
    );
    if let Some(def) = builder.types.get_mut(&first.pointer) {
        def.owners = cluster.iter().map(|found| found.owner.clone()).collect();
    }
    for found in cluster {
        builder
            .enumerations
            .insert(found.pointer.clone(), first.pointer.clone());
    }
}

/// Tells that places of one enumeration list different values.
fn diverging(builder: &mut Builder<'_, '_, '_>, cluster: &[&Found], all: usize) {
    let distinct = |found: &Found| found.values.iter().collect::<BTreeSet<_>>().len();
    let fewer = cluster.iter().filter(|found| distinct(found) < all);
    let places = fewer.clone().count();
    if let Some(first) = fewer.min_by_key(|found| distinct(found)) {
        builder.problems.warning(
            Topic::Values,
            &first.pointer,
            format!(
                "only {1} of the {all} values that `{0}` has elsewhere are listed here",
                first.property,
                distinct(first)
            ),
            match places {
                1 => "one type with all values is used everywhere".to_owned(),
                2 => "one type with all values is used everywhere; 1 more place lists fewer values"
                    .to_owned(),
                _ => format!(
                    "one type with all values is used everywhere; {} more places list fewer values",
                    places - 1
                ),
            },
        );
    }
}

/// The word that stands most often; of several, the first in the alphabet.
fn most_common<'a>(words: &[&'a str]) -> &'a str {
    let count = |word: &str| words.iter().filter(|other| **other == word).count();
    words
        .iter()
        .copied()
        .max_by_key(|word| (count(word), std::cmp::Reverse(*word)))
        .unwrap_or_default()
}
