//! Names of types: pinned, or derived and pinned from then on.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::classes::Classes;
use super::derive::propose;
use super::follow::{follow, split};
use super::matching::{Matching, matching};
use super::operations::Operations;
use super::pins::{Evidence, IF_GONE, Kind, Pins, TypePin};
use super::scope::Scope;
use super::steps::Steps;
use super::table::{Names, TypeNames};
use super::uses::Uses;
use super::ways::Ways;
use crate::document::Problems;
use crate::model::{Model, Shape, TypeDef, TypeId, TypeParam};
use crate::words::pascal;

/// Names all types.
pub(super) fn assign(
    model: &Model,
    operations: &Operations,
    pins: &mut Pins,
    names: &mut Names,
    problems: &mut Problems<'_>,
) {
    let classes = Classes::of(model, names);
    let steps = Steps::of(model, &classes);
    let ways = Ways::of(&steps, operations);
    let matching = matching(&steps, operations, &ways, &pins.types);
    complain(&steps, &ways, &matching, pins, problems);
    if !pins.is_error() {
        for (pin, _) in matching.gone.iter().chain(&matching.unclear) {
            pins.types[*pin].evidence = None;
            pins.types[*pin].members.clear();
        }
    }
    let mut scope = Scope::default();
    scope.reserve(pins.types.iter().map(|pin| &pin.name));
    let pinned: HashMap<TypeId, String> = matching
        .pins
        .iter()
        .map(|(id, pin)| (id.clone(), pins.types[*pin].name.clone()))
        .collect();
    let new: Vec<TypeId> = model
        .types
        .keys()
        .filter(|id| !pinned.contains_key(*id))
        .cloned()
        .collect();
    let mut index = matching.pins;
    let uses = Uses::of(model, &classes, names);
    for (id, name) in propose(&uses, &new, &pinned, &ways, &mut scope) {
        index.insert(id, pins.types.len());
        pins.types.push(TypePin {
            name,
            ..TypePin::default()
        });
    }
    for (id, pin) in &index {
        let pin = &mut pins.types[*pin];
        let def = model.types.get(id);
        pin.evidence = def.map(|def| evidence(&steps, operations, &ways, def, pin));
    }
    for (id, pin) in &index {
        if let Some(def) = model.types.get(id) {
            let own = TypeNames {
                name: pins.types[*pin].name.as_str().into(),
                params: letters(&def.params).into_iter().map(Rc::from).collect(),
                members: Vec::new(),
                setters: Vec::new(),
                order: Vec::new(),
                accessors: Vec::new(),
            };
            names.types.insert(id.clone(), own);
        }
    }
    // What nothing leads to could not be found again.
    let is_lost = |pin: &TypePin| matches!(&pin.evidence, Some(known) if known.ways.is_empty());
    pins.types.retain(|pin| !is_lost(pin));
}

/// The letters of type parameters: `T`, `U` … and `E` for errors.
fn letters(params: &[TypeParam]) -> Vec<String> {
    let mut values = ["T", "U", "V", "W", "X", "Y", "Z"].iter();
    let mut errors = ["E", "F", "G"].iter();
    let letter = |(index, param): (usize, &TypeParam)| {
        let letter = match param {
            TypeParam::Value => values.next(),
            TypeParam::Error => errors.next(),
        };
        letter.map_or_else(|| format!("P{index}"), |letter| (*letter).to_owned())
    };
    params.iter().enumerate().map(letter).collect()
}

/// What a type is known by now. A way that still leads there stays, so that an entry does not
/// change with every edition.
fn evidence(
    steps: &Steps<'_>,
    operations: &Operations,
    ways: &Ways,
    def: &TypeDef,
    pin: &TypePin,
) -> Evidence {
    let known = ways.to(&def.id);
    let old = pin.evidence.as_ref();
    let mut kept: Vec<String> = Vec::new();
    if !matches!(def.shape, Shape::Enumeration(_)) {
        let old = old.map(|old| old.ways.as_slice()).unwrap_or_default();
        for way in old
            .iter()
            .filter(|way| leads_to(steps, operations, way, def))
        {
            let way = current(operations, way);
            if !kept.contains(&way) {
                kept.push(way);
            }
        }
        let operation = |way: &str| split(way).map(|(operation, _)| operation.to_owned());
        for way in known.iter().take(known.len()) {
            let is_new = !kept.iter().any(|other| operation(other) == operation(way));
            if is_new && kept.len() < known.len() {
                kept.push(way.clone());
            }
        }
    }
    if kept.is_empty() {
        kept = known.to_vec();
    }
    let class = pascal(steps.classes.get(&def.id));
    let class = match old {
        // The class of an inline type is that of the first place that has it, whichever that is.
        Some(old) if def.schemas.is_empty() => old.class.clone(),
        _ => (class != pin.name).then_some(class),
    };
    Evidence {
        kind: Kind::of(&def.shape),
        ways: kept,
        class,
        params: letters(&def.params),
        accessors: old.map(|old| old.accessors.clone()).unwrap_or_default(),
        arguments: old.map(|old| old.arguments.clone()).unwrap_or_default(),
    }
}

fn leads_to(steps: &Steps<'_>, operations: &Operations, way: &str, def: &TypeDef) -> bool {
    let ends = follow(steps, operations, way);
    matches!(ends.as_slice(), [end] if end.id == def.id && end.changed == 0)
}

/// A way with the identity that its operation has now.
fn current(operations: &Operations, way: &str) -> String {
    let found = split(way).and_then(|(identity, rest)| Some((operations.find(identity)?, rest)));
    found.map_or(way.to_owned(), |(index, rest)| {
        format!("{} {rest}", operations.get(index))
    })
}

/// Says what is wrong with entries that fit nothing, or too much.
fn complain(
    steps: &Steps<'_>,
    ways: &Ways,
    matching: &Matching,
    pins: &Pins,
    problems: &mut Problems<'_>,
) {
    if !pins.is_error() {
        return;
    }
    for (pin, candidates) in &matching.unclear {
        let pin = &pins.types[*pin];
        let mut places: Vec<String> = candidates
            .iter()
            .map(|id| format!("`{}`", ways.first(id)))
            .collect();
        places.sort();
        pins.refuse(
            problems,
            pin.offset,
            format!("`{}` may be any of {} types", pin.name, candidates.len()),
            format!("write the one that is meant: {}", places.join(" or ")),
        );
    }
    let named: HashSet<&TypeId> = matching.pins.keys().collect();
    for (index, candidates) in &matching.gone {
        let pin = &pins.types[*index];
        let Some(evidence) = &pin.evidence else {
            continue;
        };
        let other = candidates.iter().find_map(|id| matching.pins.get(id));
        if let Some(other) = other.map(|other| &pins.types[*other].name) {
            pins.refuse(
                problems,
                pin.offset,
                format!("`{}` and `{other}` are one type in the document", pin.name),
                "keep one of the two entries, and write `removed = true` in the other",
            );
            continue;
        }
        let class = evidence.class.as_deref().unwrap_or(&pin.name);
        let mut similar: Vec<&str> = steps
            .model
            .types
            .values()
            .filter(|def| Kind::of(&def.shape) == evidence.kind && !named.contains(&def.id))
            .filter(|def| pascal(steps.classes.get(&def.id)) == class)
            .map(|def| ways.first(&def.id))
            .collect();
        similar.sort_unstable();
        let help = match similar.as_slice() {
            [] => IF_GONE.to_owned(),
            ways => format!(
                "{class} is at `{}`: write this if it is meant; {IF_GONE}",
                ways.join("` and `")
            ),
        };
        let message = format!(
            "{} called `{}` is at none of its places",
            evidence.kind, pin.name
        );
        pins.refuse(problems, pin.offset, message, help);
    }
}
