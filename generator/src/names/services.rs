//! Which service an operation belongs to: where it was, whatever its tag is called now.

use std::collections::{BTreeMap, HashMap};

use super::pins::Pins;
use crate::model::{Model, Service};

/// Names services after the pinned operations of their tags, and puts each operation in its own.
/// `pinned` has the pin of each operation that has one.
pub(super) fn assign(model: &mut Model, pins: &Pins, pinned: &BTreeMap<usize, usize>) {
    let pinned: BTreeMap<usize, String> = pinned
        .iter()
        .filter_map(|(operation, pin)| {
            let (service, _) = pins.operations[*pin].name.split_once('.')?;
            Some((*operation, service.to_owned()))
        })
        .collect();
    let names = names_of_tags(model, &pinned);
    let mut known: HashMap<String, usize> = HashMap::new();
    for (index, name) in names.iter().enumerate() {
        if known.contains_key(name) {
            continue;
        }
        name.clone_into(&mut model.services[index].name);
        known.insert(name.clone(), index);
    }
    for (index, operation) in model.operations.iter_mut().enumerate() {
        let name = pinned.get(&index).unwrap_or(&names[operation.service]);
        let tag = &model.services[operation.service].tag;
        let service = Service {
            name: name.clone(),
            tag: tag.clone(),
            description: None,
        };
        operation.service = *known.entry(name.clone()).or_insert_with(|| {
            model.services.push(service);
            model.services.len() - 1
        });
    }
}

/// The service of each tag: where most of its operations are, if no other tag has more of them
/// there. So a tag that is renamed keeps its service, and its new operations come to the old.
fn names_of_tags(model: &Model, pinned: &BTreeMap<usize, String>) -> Vec<String> {
    let mut votes: Vec<BTreeMap<&str, usize>> = vec![BTreeMap::new(); model.services.len()];
    for (operation, name) in pinned {
        let tag = model.operations[*operation].service;
        *votes[tag].entry(name).or_default() += 1;
    }
    let count = |tag: usize, name: &str| votes[tag].get(name).copied().unwrap_or_default();
    let is_first = |tag: usize, name: &str| {
        (0..votes.len()).all(|other| {
            let (own, others) = (count(tag, name), count(other, name));
            own > others || own == others && tag <= other
        })
    };
    let names = model.services.iter().enumerate().map(|(tag, service)| {
        let most = votes[tag]
            .keys()
            .filter(|name| is_first(tag, name))
            .max_by_key(|name| (count(tag, name), **name == service.name));
        most.map_or_else(|| service.name.clone(), |name| (*name).to_owned())
    });
    names.collect()
}
