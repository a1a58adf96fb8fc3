//! Which service an operation belongs to: where it was, whatever its tag is called now.

use std::collections::BTreeMap;

use super::builders::service_type;
use super::pins::Pins;
use super::table::ServiceNames;
use crate::maps::HashMap;
use crate::model::Model;
use crate::words::snake;

/// What a client can do anyway.
const RESERVED: &[&str] = &[
    "borrow",
    "builder",
    "call",
    "clone",
    "clone_into",
    "eq",
    "fmt",
    "from",
    "inner",
    "into",
    "new",
    "request",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// Names services after the pinned operations of their tags, and says for each operation which one
/// it belongs to. `pinned` has the pin of each operation that has one.
pub(super) fn assign(
    model: &Model,
    pins: &Pins,
    pinned: &BTreeMap<usize, usize>,
) -> (Vec<ServiceNames>, Vec<usize>) {
    let pinned: BTreeMap<usize, String> = pinned
        .iter()
        .filter_map(|(operation, pin)| {
            let (service, _) = pins.operations[*pin].name.split_once('.')?;
            Some((*operation, service.to_owned()))
        })
        .collect();
    let plain: Vec<String> = model.tags.iter().map(|tag| method(&tag.name)).collect();
    let of_tags = names_of_tags(model, &plain, &pinned);
    let service = |method: &str, tag: usize| ServiceNames {
        method: method.to_owned(),
        type_name: service_type(method),
        tag,
    };
    let mut services: Vec<ServiceNames> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::default();
    for (tag, (name, plain)) in of_tags.iter().zip(&plain).enumerate() {
        // Of several tags with one service, the first has it.
        let is_first = *known.entry(name.clone()).or_insert(tag) == tag;
        services.push(service(if is_first { name } else { plain }, tag));
    }
    let mut belongs_to = Vec::new();
    for (index, operation) in model.operations.iter().enumerate() {
        let name = pinned.get(&index).unwrap_or(&of_tags[operation.tag]);
        belongs_to.push(*known.entry(name.clone()).or_insert_with(|| {
            services.push(service(name, operation.tag));
            services.len() - 1
        }));
    }
    (services, belongs_to)
}

/// The method of the client that leads to the service of a tag.
fn method(tag: &str) -> String {
    let name = snake(tag);
    if RESERVED.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The service of each tag: where most of its operations are, if no other tag has more of them
/// there. So a tag that is renamed keeps its service, and its new operations come to the old.
fn names_of_tags(model: &Model, plain: &[String], pinned: &BTreeMap<usize, String>) -> Vec<String> {
    let mut votes: Vec<BTreeMap<&str, usize>> = vec![BTreeMap::new(); plain.len()];
    for (operation, name) in pinned {
        let tag = model.operations[*operation].tag;
        *votes[tag].entry(name).or_default() += 1;
    }
    let count = |tag: usize, name: &str| votes[tag].get(name).copied().unwrap_or_default();
    let is_first = |tag: usize, name: &str| {
        (0..votes.len()).all(|other| {
            let (own, others) = (count(tag, name), count(other, name));
            own > others || own == others && tag <= other
        })
    };
    let names = plain.iter().enumerate().map(|(tag, plain)| {
        let most = votes[tag]
            .keys()
            .filter(|name| is_first(tag, name))
            .max_by_key(|name| (count(tag, name), *name == plain));
        most.map_or_else(|| plain.clone(), |name| (*name).to_owned())
    });
    names.collect()
}
