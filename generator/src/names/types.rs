//! Names of types: pinned, or derived and pinned from then on.

use std::rc::Rc;

use super::classes::Classes;
use super::derive::propose;
use super::follow::{follow, split};
use super::matching::{Matching, is_stand_in, matching};
use super::operations::Operations;
use super::pins::{IF_GONE, PinnedIdentity, PinnedShape, Pins, TypePin};
use super::scope::Scope;
use super::steps::Steps;
use super::table::{Names, TypeNames};
use super::uses::Uses;
use super::ways::Ways;
use crate::document::Problems;
use crate::maps::{HashMap, HashSet};
use crate::model::{Model, TypeDef, TypeId, TypeParam};
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
            let pin = &mut pins.types[*pin];
            if is_stand_in(pin) {
                pin.evidence = None;
            } else {
                pin.removed = true;
            }
        }
    }
    for pin in &matching.back {
        pins.types[*pin].removed = false;
    }
    for pin in &matching.stood_in {
        pins.types[*pin].evidence = None;
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
            is_new: true,
            ..TypePin::default()
        });
    }
    let gone = pins.operations.iter().filter(|pin| pin.removed);
    let gone: HashSet<String> = gone.map(|pin| pin.identity.clone()).collect();
    for (id, pin) in &index {
        let pin = &mut pins.types[*pin];
        let def = model.types.get(id);
        pin.is_reached = ways.to(id).iter().any(|way| split(way).is_some());
        pin.evidence = def.map(|def| evidence(&steps, operations, &gone, &ways, def, pin));
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
    let is_lost = |pin: &TypePin| {
        let ways = pin.evidence.as_ref().map(|known| &known.ways);
        !pin.removed && ways.is_none_or(Vec::is_empty)
    };
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
/// change with every edition; and so does one from an operation that is gone, which may come back.
fn evidence(
    steps: &Steps<'_>,
    operations: &Operations,
    gone: &HashSet<String>,
    ways: &Ways,
    def: &TypeDef,
    pin: &TypePin,
) -> PinnedIdentity {
    let known = ways.to(&def.id);
    let old = pin.evidence.as_ref();
    let mut kept: Vec<String> = Vec::new();
    let mut is_there = false;
    for way in old.map(|old| old.ways.as_slice()).unwrap_or_default() {
        if split(way).is_some_and(|(operation, _)| gone.contains(operation)) {
            kept.push(way.clone());
            continue;
        }
        let is_enumeration = def.shape.is_enumeration();
        let way = current(operations, way);
        let stays = if is_enumeration {
            known.contains(&way)
        } else {
            is_reached(&way, known) && leads_to(steps, operations, &way, def)
        };
        if stays && !kept.contains(&way) {
            kept.push(way);
            is_there = true;
        }
    }
    let operation = |way: &str| split(way).map(|(operation, _)| operation.to_owned());
    for way in known {
        let is_new = if def.shape.is_enumeration() {
            !kept.contains(way)
        } else {
            let is_other = !kept.iter().any(|other| operation(other) == operation(way));
            is_other && (kept.len() < known.len() || !is_there)
        };
        if is_new {
            kept.push(way.clone());
            is_there = true;
        }
    }
    // In the order in which they are found, so that what comes back is where it was.
    kept.sort_by_key(|way| known.iter().position(|other| other == way));
    let class = pascal(steps.classes.get(&def.id));
    let class = match old {
        // The class of an inline type is that of the first place that has it, whichever that is.
        Some(old) if def.schemas.is_empty() => old.class.clone(),
        _ => (class != pin.name).then_some(class),
    };
    PinnedIdentity {
        kind: PinnedShape::of(&def.shape),
        ways: kept,
        class,
        params: letters(&def.params),
        accessors: old.map(|old| old.accessors.clone()).unwrap_or_default(),
        arguments: old.map(|old| old.arguments.clone()).unwrap_or_default(),
    }
}

/// Whether a way begins as it should: at a schema only where no operation leads to the type.
fn is_reached(way: &str, known: &[String]) -> bool {
    let at_schema = |way: &str| split(way).is_none();
    !at_schema(way) || known.iter().all(|other| at_schema(other))
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
            format!(
                "`{}` matches {} types equally well",
                pin.name,
                candidates.len()
            ),
            format!("keep only the one that is meant: {}", places.join(" or ")),
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
                format!(
                    "`{}` and `{other}` are the same type in the document",
                    pin.name
                ),
                "keep one of the two entries, and write `removed = true` in the other",
            );
            continue;
        }
        let class = evidence.class.as_deref().unwrap_or(&pin.name);
        let mut similar: Vec<&str> = steps
            .model
            .types
            .values()
            .filter(|def| PinnedShape::of(&def.shape) == evidence.kind && !named.contains(&def.id))
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
            "{} called `{}` is not at any of its places",
            evidence.kind, pin.name
        );
        pins.refuse(problems, pin.offset, message, help);
    }
}
