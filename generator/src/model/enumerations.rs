//! Enumerations of strings: recovered from prose and `enum`, and shared where they are the same.

pub(super) mod found;
mod together;

use std::collections::BTreeSet;

use super::Grouping;
use super::builder::Builder;
use super::origin::Origin;
use super::types::{Class, Enumeration, Shape, Value};
use crate::diagnostics::Topic;
use found::Found;
use together::together;

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
