//! Puts together what belongs together: a type that is gone takes its fields along, and a property
//! that is added to a request is one change, whatever functions follow from it.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Effect, How, What};
use super::items::Difference;
use crate::api::{Argument, FullPaths, Implements, Item, Kind, Paths as _, RustType, Type};

/// What setters set.
const SET: &[Kind] = &[Kind::Field, Kind::Parameter, Kind::Body];

/// The changes that a list of differences is.
pub(super) fn fold(differences: &[Difference<'_>]) -> Vec<Change> {
    let index = Index::of(differences);
    let mut changes: Vec<Option<Change>> = Vec::new();
    let mut followers = BTreeMap::new();
    for (position, difference) in differences.iter().enumerate() {
        let causes = index.causes(differences, difference);
        if causes.is_empty() {
            changes.push(Some(change(difference)));
        } else {
            followers.insert(position, causes);
            changes.push(None);
        }
    }
    for (position, causes) in &followers {
        let difference = &differences[*position];
        let mut is_told = !difference.rust.is_breaking();
        for (cause, effect) in causes {
            if let Some(change) = &mut changes[*cause] {
                follow(change, difference, effect.clone());
                is_told |= change.rust.is_breaking();
            }
        }
        // No break is without its reason.
        if !is_told
            && let Some(change) = &mut changes[root(&followers, *position)]
            && !change.rust.is_breaking()
        {
            follow(change, difference, difference.rust.clone());
        }
    }
    changes.into_iter().flatten().collect()
}

/// The differences that follow from others, with these.
type Followers = BTreeMap<usize, Vec<(usize, Effect)>>;

/// What a difference follows from in the end.
fn root(followers: &Followers, position: usize) -> usize {
    let mut seen = BTreeSet::new();
    let mut position = position;
    while let Some((cause, _)) = followers.get(&position).and_then(|causes| causes.first())
        && seen.insert(position)
    {
        position = *cause;
    }
    position
}

/// Adds to a change what follows from it.
fn follow(change: &mut Change, difference: &Difference<'_>, effect: Effect) {
    let path = &difference.item().path;
    let is_within = |path: &str, whole: &str| {
        path.strip_prefix(whole)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '(']))
    };
    if effect.is_breaking() && !is_within(path, &change.path) && !is_within(&change.path, path) {
        change.also.push(path.clone());
    }
    change.rust.join(effect);
}

/// The differences by what they are about.
struct Index<'a> {
    by_key: BTreeMap<&'a str, Vec<usize>>,
    /// By the item that they belong to.
    by_owner: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Index<'a> {
    fn of(differences: &[Difference<'a>]) -> Self {
        let mut index = Self {
            by_key: BTreeMap::new(),
            by_owner: BTreeMap::new(),
        };
        for (position, difference) in differences.iter().enumerate() {
            index
                .by_key
                .entry(difference.key)
                .or_default()
                .push(position);
            if let Some(owner) = difference.item().owner.as_deref() {
                index.by_owner.entry(owner).or_default().push(position);
            }
        }
        index
    }

    /// The differences that another one follows from, with what it does there; none if it stands
    /// for itself.
    fn causes(
        &self,
        differences: &[Difference<'a>],
        difference: &Difference<'a>,
    ) -> Vec<(usize, Effect)> {
        let item = difference.item();
        let owner = item.owner.as_deref().unwrap_or_default();
        let one = |found: Option<usize>| {
            let effect = if found.is_some_and(|found| is_about_a_whole(&differences[found])) {
                // It goes without saying.
                Effect::Nothing
            } else {
                difference.rust.clone()
            };
            found
                .map(|found| (found, effect))
                .into_iter()
                .collect::<Vec<_>>()
        };
        if matches!(difference.how, How::Deprecated | How::Restored) {
            // A setter is deprecated with its property.
            let sibling = (item.kind == Kind::Setter)
                .then(|| self.sibling(differences, item, &[difference.how]));
            return one(sibling.flatten());
        }
        if difference.how == How::Renamed {
            return Vec::new();
        }
        let whole = |key: &str| {
            let positions = self.by_key.get(key).into_iter().flatten();
            let mut positions = positions.copied();
            positions.find(|position| is_about_a_whole(&differences[*position]))
        };
        let changes = [How::Added, How::Removed, How::Changed];
        match item.kind {
            Kind::Service | Kind::Struct | Kind::Union | Kind::Enumeration => Vec::new(),
            Kind::ServiceType | Kind::Call | Kind::Parameter | Kind::Body => {
                one(whole(&format!("fn {owner}")))
            }
            // Not more than what the call gives.
            Kind::Send => one(self.first(&format!("struct {owner}"))),
            Kind::Operation => self.arguments(
                differences,
                difference,
                &item.path,
                &[Kind::Parameter, Kind::Body],
            ),
            Kind::Field | Kind::Variant | Kind::Value | Kind::Accessor => {
                one(whole(&format!("type {owner}")))
            }
            Kind::Constructor => match whole(&format!("type {owner}")) {
                Some(found) => one(Some(found)),
                None => self.arguments(differences, difference, owner, &[Kind::Field]),
            },
            Kind::Setter => one(whole(&format!("type {owner}"))
                .or_else(|| whole(&format!("fn {owner}")))
                .or_else(|| self.sibling(differences, item, &changes))
                .or_else(|| whole(&format!("fn {owner}::new")))),
            Kind::Function => {
                one(whole(&format!("type {owner}"))
                    .or_else(|| self.first(&format!("type {owner}"))))
            }
            Kind::Implementation => one(whole(&format!("type {owner}"))
                .or_else(|| self.holder(differences, item))
                .or_else(|| whole(&format!("fn {owner}::new")))
                .or_else(|| self.first(&format!("type {owner}")))),
        }
    }

    fn first(&self, key: &str) -> Option<usize> {
        self.by_key.get(key)?.first().copied()
    }

    /// The difference of what a setter sets.
    fn sibling(&self, differences: &[Difference<'a>], item: &Item, hows: &[How]) -> Option<usize> {
        let wire = item.wire.as_deref()?;
        let wire = wire.strip_suffix(" null").unwrap_or(wire);
        let siblings = self.by_owner.get(item.owner.as_deref()?)?;
        siblings.iter().copied().find(|position| {
            let other = &differences[*position];
            SET.contains(&other.item().kind)
                && hows.contains(&other.how)
                && other.item().wire.as_deref() == Some(wire)
        })
    }

    /// What makes a type have or lose a trait: for `Default` a property, for `From` a variant.
    fn holder(&self, differences: &[Difference<'a>], item: &Item) -> Option<usize> {
        let implements = item.implements.as_ref()?;
        let siblings = self.by_owner.get(item.owner.as_deref()?)?;
        siblings.iter().copied().find(|position| {
            let other = &differences[*position];
            matches!(other.how, How::Added | How::Removed | How::Changed)
                && (explains(other.item(), implements)
                    || other
                        .both()
                        .is_some_and(|(old, _)| explains(old, implements)))
        })
    }

    /// The differences that explain why a function takes other arguments, each with its part in
    /// it; none if they do not explain all of it.
    fn arguments(
        &self,
        differences: &[Difference<'a>],
        difference: &Difference<'a>,
        owner: &str,
        kinds: &[Kind],
    ) -> Vec<(usize, Effect)> {
        let Some((old, new)) = difference.both() else {
            return Vec::new();
        };
        if difference.how != How::Changed
            || old.signature.gives != new.signature.gives
            || old.wire != new.wire && old.signature.taken == new.signature.taken
        {
            return Vec::new();
        }
        let (before, after) = (old.arguments(), new.arguments());
        let mut causes = Vec::new();
        let mut explained = BTreeSet::new();
        for position in self.by_owner.get(owner).into_iter().flatten().copied() {
            let other = &differences[position];
            let Some(wire) = other.item().slot() else {
                continue;
            };
            if !kinds.contains(&other.item().kind)
                || matches!(other.how, How::Deprecated | How::Restored | How::Renamed)
            {
                continue;
            }
            let has =
                |arguments: &[Argument]| arguments.iter().any(|argument| argument.wire == wire);
            let function = if difference.item().kind == Kind::Constructor {
                "`new`"
            } else {
                "The method"
            };
            let why = match (has(before), has(after)) {
                (false, false) => continue,
                // It says so itself.
                _ if other.both().is_some() && other.item().kind != Kind::Field => None,
                (false, true) => Some(format!("{function} now has an argument for it.")),
                (true, false) => Some(format!("{function} no longer has an argument for it.")),
                (true, true) => Some(format!("{function} takes another type for it.")),
            };
            explained.insert(wire);
            causes.push((position, why.map_or(Effect::Nothing, Effect::breaks)));
        }
        let rest = |item: &'a Item| {
            let mut left = item.signature.meant().unwrap_or_default();
            left.retain(|(_, wire)| !explained.contains(wire));
            left
        };
        if rest(old) == rest(new) {
            causes
        } else {
            Vec::new()
        }
    }
}

/// Whether all that belongs to an item comes or goes with it.
fn is_about_a_whole(difference: &Difference<'_>) -> bool {
    matches!(difference.how, How::Added | How::Removed)
        || difference.both().is_some_and(|(old, new)| {
            old.kind != new.kind || old.is_function() != new.is_function()
        })
}

/// Whether a type has or lacks a trait because of this item.
fn explains(item: &Item, implements: &Implements) -> bool {
    let held = item.signature.gives.as_ref();
    match (implements, item.kind) {
        (Implements::From(from), Kind::Variant) => match (held, from) {
            (Some(RustType::Type(held)), RustType::Type(from)) => held.unboxed() == from,
            // A string can be made of a slice.
            (Some(RustType::Type(held)), _) => held.unboxed() == &Type::STRING,
            _ => false,
        },
        // Only what is always there is an argument of `new`.
        (Implements::Default, Kind::Field) => matches!(held, Some(RustType::Type(_))),
        _ => false,
    }
}

/// A change for itself.
fn change(difference: &Difference<'_>) -> Change {
    let item = difference.item();
    let (before, after) = match (difference.how, difference.both()) {
        (How::Changed, Some((old, new))) => {
            let (before, after) = (shown(old), shown(new));
            if difference.rust.is_breaking() && before != after {
                (Some(before), Some(after))
            } else if old.wire != new.wire {
                (old.wire.clone(), new.wire.clone())
            } else {
                (None, None)
            }
        }
        (How::Renamed, Some((old, new))) => (old.document.clone(), new.document.clone()),
        _ => (None, None),
    };
    Change {
        what: what(item.kind),
        how: difference.how,
        path: item.path.clone(),
        name: name(item),
        wire_name: item.wire.clone(),
        before,
        after,
        rust: difference.rust.clone(),
        wire: difference.wire.clone(),
        also: Vec::new(),
    }
}

/// An item as programs write it.
fn name(item: &Item) -> String {
    // `dixa::operations::agents::Agents::list` is written `agents().list`.
    let method = |path: &str| {
        let mut steps = path.split("::").skip(2);
        match (steps.next(), steps.nth(1)) {
            (Some(service), Some(method)) => format!("{service}().{method}"),
            _ => path.to_owned(),
        }
    };
    let last = item.path.rsplit("::").next().unwrap_or_default();
    let owner = item.owner.as_deref().unwrap_or_default();
    let of_type = item
        .path
        .strip_prefix("dixa::types::")
        .unwrap_or(&item.path);
    match item.kind {
        Kind::Service | Kind::ServiceType => format!("{last}()"),
        Kind::Operation => format!("{}()", method(&item.path)),
        Kind::Call => format!("{}()", method(owner)),
        Kind::Parameter | Kind::Body => match (item.is_function(), last.split_once('(')) {
            (false, Some((_, argument))) => format!("{}({argument}", method(owner)),
            _ => format!("{}().{last}()", method(owner)),
        },
        Kind::Send | Kind::Constructor | Kind::Setter | Kind::Accessor => format!("{of_type}()"),
        Kind::Function if item.is_function() => format!("{of_type}()"),
        Kind::Function
        | Kind::Struct
        | Kind::Union
        | Kind::Enumeration
        | Kind::Field
        | Kind::Variant
        | Kind::Value
        | Kind::Implementation => of_type.to_owned(),
    }
}

fn what(kind: Kind) -> What {
    match kind {
        Kind::Service | Kind::ServiceType => What::Service,
        Kind::Operation => What::Operation,
        Kind::Call | Kind::Send => What::Result,
        Kind::Parameter => What::Parameter,
        Kind::Body => What::Body,
        Kind::Struct | Kind::Union | Kind::Enumeration => What::Type,
        Kind::Field => What::Field,
        Kind::Variant => What::Variant,
        Kind::Value => What::Value,
        Kind::Constructor | Kind::Setter | Kind::Accessor | Kind::Function => What::Function,
        Kind::Implementation => What::Trait,
    }
}

/// An item as it is compared with another one.
fn shown(item: &Item) -> String {
    let types = |item: &Item| {
        let arguments = item.arguments().iter();
        let types = arguments.map(|argument| FullPaths.spell_taken(&argument.taken));
        types.collect::<Vec<_>>().join(", ")
    };
    match (item.kind, item.is_function()) {
        (Kind::Struct | Kind::Union | Kind::Enumeration, _) => {
            format!("{}{}", item.kind.keyword(), item.shown_signature())
        }
        (Kind::Parameter | Kind::Body, true) => format!("setter: {}", types(item)),
        (Kind::Parameter | Kind::Body, false) => format!("argument: {}", item.shown_type()),
        (Kind::Operation | Kind::Constructor, true) => format!("({})", item.shown_arguments()),
        (_, true) => item.shown_signature(),
        (_, false) => item.shown_type(),
    }
}
