//! Which type of a document has which pinned name.
//!
//! The ways of a pin are votes, its class and kind say whom they count for. A type that has the
//! class counts before one that has not; where no vote is left, the only type of the class will
//! do. All pins are matched at once, the clearest first, and no type gets two names.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::classes::comparable;
use super::follow::{End, follow, split};
use super::operations::Operations;
use super::pins::{PinnedIdentity, PinnedShape, TypePin};
use super::steps::Steps;
use super::ways::Ways;
use crate::maps::HashMap;
use crate::model::{Shape, TypeDef, TypeId};
use crate::words::generic_class;

/// What became of the pins.
#[derive(Debug, Default)]
pub(super) struct Matching {
    /// The pin of each type that has one.
    pub(super) pins: HashMap<TypeId, usize>,
    /// The pins that nothing fits, each with types that may be meant.
    pub(super) gone: Vec<(usize, Vec<TypeId>)>,
    /// The pins that several types fit equally well.
    pub(super) unclear: Vec<(usize, Vec<TypeId>)>,
    /// The pins whose types were gone and have come back.
    pub(super) back: Vec<usize>,
    /// The pins that stood in for those while no operation led to their types.
    pub(super) stood_in: Vec<usize>,
}

/// Something that speaks for a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Claim {
    /// By votes and class, by class alone, or by votes alone.
    by: Reverse<By>,
    votes: Reverse<usize>,
    pin: usize,
    id: TypeId,
}

impl Claim {
    fn new(by: By, votes: usize, pin: usize, id: TypeId) -> Self {
        Self {
            by: Reverse(by),
            votes: Reverse(votes),
            pin,
            id,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    Votes,
    Class,
    Both,
}

/// Matches pins with types.
pub(super) fn matching(
    steps: &Steps<'_>,
    operations: &Operations,
    ways: &Ways,
    pins: &[TypePin],
) -> Matching {
    let mut claims = Vec::new();
    for (pin, evidence) in live(pins) {
        for (id, votes) in votes(steps, operations, evidence, pins[pin].name.as_str()) {
            let fits = has_class(steps, &id, evidence, &pins[pin].name);
            let by = if fits { By::Both } else { By::Votes };
            claims.push(Claim::new(by, votes, pin, id));
        }
    }
    let returning = returning(steps, operations, pins);
    let mut by_class = by_class(steps, operations, ways, pins, &claims);
    // What was gone and is back at its place is not meant.
    let is_back = |id: &TypeId| returning.iter().any(|back| back.id == *id);
    by_class.retain(|claim| is_stand_in(&pins[claim.pin]) || !is_back(&claim.id));
    claims.extend(by_class);
    let mut meant: BTreeMap<usize, Vec<TypeId>> =
        live(pins).map(|(pin, _)| (pin, Vec::new())).collect();
    for claim in &claims {
        meant.entry(claim.pin).or_default().push(claim.id.clone());
    }
    let mut matching = assign(ways, claims);
    let named: BTreeSet<usize> = matching.pins.values().copied().collect();
    let is_unclear = |pin: &usize| matching.unclear.iter().any(|(other, _)| other == pin);
    meant.retain(|pin, _| !named.contains(pin) && !is_unclear(pin));
    matching.gone = meant.into_iter().collect();
    bring_back(ways, pins, returning, &mut matching);
    matching
}

/// What may be back: what was gone, and one of its ways leads to a type of its class and kind. What
/// changed around it while it was gone plays no part.
fn returning(steps: &Steps<'_>, operations: &Operations, pins: &[TypePin]) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (pin, evidence) in gone(pins) {
        let name = pins[pin].name.as_str();
        let is_back = |id: &TypeId| {
            let def = steps.model.types.get(id);
            def.is_some_and(|def| PinnedShape::of(&def.shape) == evidence.kind)
                && (has_class(steps, id, evidence, name)
                    || (is_told_by_place(def, evidence) && is_at(steps, operations, evidence, id)))
        };
        let votes = votes(steps, operations, evidence, name).into_iter();
        for (id, votes) in votes.filter(|(id, _)| is_back(id)) {
            claims.push(Claim::new(By::Both, votes, pin, id));
        }
    }
    claims
}

/// What was gone is back where it has no other name but one that it got while no operation led to it.
fn bring_back(ways: &Ways, pins: &[TypePin], mut returning: Vec<Claim>, matching: &mut Matching) {
    returning.retain(|claim| {
        let other = matching.pins.get(&claim.id);
        other.is_none_or(|other| is_stand_in(&pins[*other]))
    });
    for (id, pin) in assign(ways, returning).pins {
        let stood_in = matching.pins.insert(id, pin);
        matching.stood_in.extend(stood_in);
        matching.back.push(pin);
    }
}

/// Whether a way of a pin leads to a type, and nothing on it has changed.
fn is_at(
    steps: &Steps<'_>,
    operations: &Operations,
    evidence: &PinnedIdentity,
    id: &TypeId,
) -> bool {
    let mut ways = evidence.ways.iter();
    ways.any(|way| {
        let ends = follow(steps, operations, way);
        ends.iter().any(|end| end.changed == 0 && end.id == *id)
    })
}

/// Whether the place of a type says all that is known of it: it has no schema of its own, and its name
/// may be one that somebody chose.
fn is_told_by_place(def: Option<&TypeDef>, evidence: &PinnedIdentity) -> bool {
    evidence.class.is_none() && def.is_some_and(|def| def.schemas.is_empty())
}

/// Whether no operation led to the type of a pin. Nobody can have met such a type in a call, so its
/// name is not kept once it is gone.
pub(super) fn is_stand_in(pin: &TypePin) -> bool {
    let ways = pin.live().map(|evidence| &evidence.ways);
    ways.is_some_and(|ways| ways.iter().all(|way| split(way).is_none()))
}

fn live(pins: &[TypePin]) -> impl Iterator<Item = (usize, &PinnedIdentity)> {
    pins.iter()
        .enumerate()
        .filter_map(|(index, pin)| Some((index, pin.live()?)))
}

/// The pins whose types are gone.
fn gone(pins: &[TypePin]) -> impl Iterator<Item = (usize, &PinnedIdentity)> {
    pins.iter()
        .enumerate()
        .filter_map(|(index, pin)| Some((index, pin.gone()?)))
}

/// Grants the best claims: no pin gets two types, and no type two pins.
fn assign(ways: &Ways, mut claims: Vec<Claim>) -> Matching {
    claims.sort_by_cached_key(|claim| {
        let way = ways.first(&claim.id).to_owned();
        (claim.by, claim.votes, claim.pin, way)
    });
    let mut matching = Matching::default();
    let mut done: BTreeSet<usize> = BTreeSet::new();
    for (index, claim) in claims.iter().enumerate() {
        if done.contains(&claim.pin) || matching.pins.contains_key(&claim.id) {
            continue;
        }
        // They stand side by side.
        let rivals: Vec<TypeId> = claims[index..]
            .iter()
            .take_while(|other| {
                (other.pin, other.by, other.votes) == (claim.pin, claim.by, claim.votes)
            })
            .filter(|other| !matching.pins.contains_key(&other.id))
            .map(|other| other.id.clone())
            .collect();
        done.insert(claim.pin);
        if rivals.len() > 1 {
            matching.unclear.push((claim.pin, rivals));
        } else {
            matching.pins.insert(claim.id.clone(), claim.pin);
        }
    }
    matching
}

/// How many ways of a pin lead to which types. The nearest way breaks a tie, one that leads there
/// exactly counts twice.
fn votes(
    steps: &Steps<'_>,
    operations: &Operations,
    evidence: &PinnedIdentity,
    name: &str,
) -> BTreeMap<TypeId, usize> {
    let mut votes: BTreeMap<TypeId, usize> = BTreeMap::new();
    for (index, way) in evidence.ways.iter().enumerate() {
        let ends: BTreeSet<TypeId> = follow(steps, operations, way)
            .into_iter()
            .flat_map(|End { id, changed }| {
                let exact = usize::from(changed == 0);
                // What is near to where a way led is meant if it is called the same, or nothing but its
                // place calls it anything.
                let mut meant = meant(steps, &id, evidence, name);
                let is_inline = |id: &TypeId| {
                    let def = steps.model.types.get(id);
                    def.is_some_and(|def| def.schemas.is_empty())
                };
                meant.retain(|id| {
                    exact == 1 || is_inline(id) || has_class(steps, id, evidence, name)
                });
                meant.into_iter().map(move |id| (id, exact))
            })
            .map(|(id, exact)| {
                *votes.entry(id.clone()).or_default() += 2 * exact + 2;
                id
            })
            .collect();
        if index == 0 {
            for id in ends {
                *votes.entry(id).or_default() += 1;
            }
        }
    }
    votes
}

/// What a pin means where a way leads to a type: the type if it is of the same kind. Where an object
/// has become a union, the variant that is the object.
fn meant(steps: &Steps<'_>, id: &TypeId, evidence: &PinnedIdentity, name: &str) -> Vec<TypeId> {
    let Some(def) = steps.model.types.get(id) else {
        return Vec::new();
    };
    match (evidence.kind, &def.shape) {
        (PinnedShape::Struct, Shape::Struct(_))
        | (
            PinnedShape::Union | PinnedShape::Enumeration,
            Shape::Union(_) | Shape::Enumeration(_),
        ) => {
            vec![id.clone()]
        }
        (PinnedShape::Struct, Shape::Union(union)) => {
            let held = union
                .variants
                .iter()
                .filter_map(|variant| variant.ty.unboxed().id());
            held.filter(|id| has_class(steps, id, evidence, name))
                .filter(|id| {
                    let def = steps.model.types.get(*id);
                    def.is_some_and(|def| PinnedShape::of(&def.shape) == PinnedShape::Struct)
                })
                .cloned()
                .collect()
        }
        (PinnedShape::Struct, Shape::Enumeration(_))
        | (PinnedShape::Union | PinnedShape::Enumeration, Shape::Struct(_)) => Vec::new(),
    }
}

/// Whether a type has the class of a pin, whatever numbers the document gives them.
fn has_class(steps: &Steps<'_>, id: &TypeId, evidence: &PinnedIdentity, name: &str) -> bool {
    let class = evidence.class.as_deref().unwrap_or(name);
    let Some(def) = steps.model.types.get(id) else {
        return false;
    };
    classes(steps, def).any(|own| own == comparable(class))
}

fn classes<'a>(steps: &'a Steps<'_>, def: &'a TypeDef) -> impl Iterator<Item = String> + use<'a> {
    let schemas = def
        .schemas
        .iter()
        .map(|schema| generic_class(schema).map_or(schema.as_str(), |(class, _)| class));
    std::iter::once(steps.classes.get(&def.id))
        .chain(schemas)
        .map(comparable)
}

/// The only type of a class belongs to the only pin of the class that no vote speaks for. Where all
/// operations of a pin are gone, others of the class that have their pins do not count: what is left
/// had a name before, and it was this one.
fn by_class(
    steps: &Steps<'_>,
    operations: &Operations,
    ways: &Ways,
    pins: &[TypePin],
    claims: &[Claim],
) -> Vec<Claim> {
    let sure = claims.iter().filter(|claim| claim.by == Reverse(By::Both));
    let sure: Vec<Claim> = sure.cloned().collect();
    let kept: BTreeSet<usize> = sure.iter().map(|claim| claim.pin).collect();
    let found = assign(ways, sure).pins;
    let is = |(pin, evidence): &(usize, &PinnedIdentity), id: &TypeId| {
        let def = steps.model.types.get(id);
        def.is_some_and(|def| PinnedShape::of(&def.shape) == evidence.kind)
            && has_class(steps, id, evidence, &pins[*pin].name)
    };
    let is_gone = |way: &String| {
        split(way).is_some_and(|(operation, _)| operations.find(operation).is_none())
    };
    let mut claims = Vec::new();
    for lost in live(pins).filter(|(pin, _)| !kept.contains(pin)) {
        let (pin, evidence) = lost;
        let class = evidence.class.as_deref().unwrap_or(&pins[pin].name);
        if evidence.kind == PinnedShape::Enumeration && super::derive::says_nothing(class) {
            continue;
        }
        let is_left = evidence.ways.iter().all(is_gone);
        let types = steps.model.types.keys();
        let mut of_class = types
            .filter(|id| is(&lost, id))
            .filter(|id| !is_left || !found.contains_key(*id));
        let (Some(id), None) = (of_class.next(), of_class.next()) else {
            continue;
        };
        let rivals = live(pins)
            .filter(|other| is(other, id))
            .filter(|(other, _)| !is_left || !kept.contains(other));
        if rivals.count() == 1 {
            claims.push(Claim::new(By::Class, 0, pin, id.clone()));
        }
    }
    claims
}
