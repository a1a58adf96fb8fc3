//! Two APIs, item by item.

use super::change::{Effect, How};
use super::sentences;
use super::wire::Wire;
use crate::api::{Api, Item, Items, Kind};

/// A difference between two items of the same key, before what belongs together is put together.
#[derive(Debug)]
pub(super) struct Difference<'a> {
    pub(super) key: &'a str,
    pub(super) how: How,
    pub(super) sides: Sides<'a>,
    pub(super) rust: Effect,
    pub(super) wire: Effect,
}

/// Where an item is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sides<'a> {
    Old(&'a Item),
    New(&'a Item),
    Both(&'a Item, &'a Item),
}

impl<'a> Difference<'a> {
    /// The item, as it is now if it still is.
    pub(super) fn item(&self) -> &'a Item {
        match self.sides {
            Sides::Old(item) | Sides::New(item) | Sides::Both(_, item) => item,
        }
    }

    /// Both sides, if there are both.
    pub(super) fn both(&self) -> Option<(&'a Item, &'a Item)> {
        match self.sides {
            Sides::Both(old, new) => Some((old, new)),
            Sides::Old(_) | Sides::New(_) => None,
        }
    }
}

/// Everything that differs.
pub(super) fn compare<'a>(
    old: &'a Api,
    before: &'a Items,
    new: &'a Api,
    after: &'a Items,
) -> Vec<Difference<'a>> {
    let wire = Wire { old, new };
    let mut found = Vec::new();
    for (key, item) in before.by_key() {
        match after.get(key) {
            Some(newer) => pair(key, item, newer, &wire, &mut found),
            None => found.push(Difference {
                key,
                how: How::Removed,
                sides: Sides::Old(item),
                rust: sentences::removed(item),
                wire: wire.removed(item),
            }),
        }
    }
    for (key, item) in after.by_key() {
        if before.get(key).is_none() {
            found.push(Difference {
                key,
                how: How::Added,
                sides: Sides::New(item),
                rust: sentences::added(item),
                wire: wire.added(item),
            });
        }
    }
    found
}

fn pair<'a>(
    key: &'a str,
    old: &'a Item,
    new: &'a Item,
    wire: &Wire<'a>,
    found: &mut Vec<Difference<'a>>,
) {
    let mut note = |how, rust, wire| {
        found.push(Difference {
            key,
            how,
            sides: Sides::Both(old, new),
            rust,
            wire,
        });
    };
    let on_the_wire = wire.changed(old, new);
    if is_other_rust(old, new) {
        note(How::Changed, sentences::changed(old, new), on_the_wire);
    } else if on_the_wire.is_breaking() || old.wire != new.wire && new.kind != Kind::Operation {
        note(How::Changed, Effect::Nothing, on_the_wire);
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => note(How::Deprecated, sentences::deprecated(), Effect::Nothing),
        (true, false) => note(How::Restored, sentences::restored(), Effect::Nothing),
        (true, true) | (false, false) => {}
    }
    if old.document != new.document {
        note(How::Renamed, Effect::Nothing, Effect::Nothing);
    }
}

/// Whether a program can tell one from the other.
fn is_other_rust(old: &Item, new: &Item) -> bool {
    // A required parameter has no path of its own.
    let is_named = !matches!(new.kind, Kind::Parameter | Kind::Body) || new.is_function();
    old.kind != new.kind
        || old.params != new.params
        || old.signature.gives != new.signature.gives
        || old.feature != new.feature
        || old.signature.meant() != new.signature.meant()
        || is_named && old.path != new.path
}
