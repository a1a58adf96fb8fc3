//! Changes that are told in one breath.

use super::{brief, one_line};
use crate::diff::change::{Change, Effect, How, What};
use crate::maps::IndexMap;

/// Changes of one kind that do the same to programs.
#[derive(Debug)]
pub(super) struct Alike<'a> {
    pub(super) what: What,
    pub(super) how: How,
    pub(super) rust: &'a Effect,
    pub(super) wire: &'a Effect,
    pub(super) changes: Vec<&'a Change>,
}

/// Puts changes together that do the same.
pub(super) fn alike<'a>(changes: impl Iterator<Item = &'a Change>) -> Vec<Alike<'a>> {
    let mut groups: IndexMap<(What, How, &Effect, &Effect), Alike<'a>> = IndexMap::default();
    for change in changes {
        let key = (change.what, change.how, &change.rust, &change.wire);
        let group = groups.entry(key).or_insert_with(|| Alike {
            what: change.what,
            how: change.how,
            rust: &change.rust,
            wire: &change.wire,
            changes: Vec::new(),
        });
        group.changes.push(change);
    }
    groups.into_values().collect()
}

/// What is told of a group, in a line each.
#[derive(Debug)]
pub(super) enum Entry<'a> {
    /// A change.
    One(&'a Change),
    /// Operations whose paths begin with something else: from, to, and which.
    Moved(String, String, Vec<&'a str>),
}

impl<'a> Alike<'a> {
    /// What the changes do to programs that are built anew, in sentences.
    pub(super) fn in_rust(&self) -> String {
        let why = self.rust.why();
        why.unwrap_or_else(|| Change::NOTHING_IN_RUST.to_owned())
    }

    /// What the changes do to older programs, in sentences; what breaks them is told behind the given
    /// words.
    pub(super) fn on_the_wire(&self, breaking: &str) -> String {
        match self.wire.why() {
            None => Change::NOTHING_ON_THE_WIRE.to_owned(),
            Some(why) if self.wire.is_breaking() => format!("{breaking}: {why}"),
            Some(why) => format!("On the wire: {why}"),
        }
    }

    /// The changes, those of paths that have the same prefix in one.
    pub(super) fn entries(&self) -> Vec<Entry<'a>> {
        let mut moved: IndexMap<(String, String), Vec<&'a Change>> = IndexMap::default();
        let mut others = Vec::new();
        for change in &self.changes {
            match prefixes(change) {
                Some(prefixes) => moved.entry(prefixes).or_default().push(change),
                None => others.push(Entry::One(change)),
            }
        }
        let moved = moved.into_iter().map(|((from, to), changes)| {
            if let [only] = changes.as_slice() {
                return Entry::One(only);
            }
            let names = changes.iter().map(|change| change.name.as_str());
            Entry::Moved(from, to, names.collect())
        });
        moved.chain(others).collect()
    }
}

/// What the path of an operation began with, and what it begins with, if nothing else differs.
fn prefixes(change: &Change) -> Option<(String, String)> {
    if change.what != What::Operation || change.rust.is_breaking() {
        return None;
    }
    let (method, before) = change.before.as_deref()?.split_once(' ')?;
    let (other, after) = change.after.as_deref()?.split_once(' ')?;
    let (mut before, mut after): (Vec<_>, Vec<_>) =
        (before.split('/').collect(), after.split('/').collect());
    while before.last() == after.last() && before.len() > 1 && after.len() > 1 {
        before.pop();
        after.pop();
    }
    (method == other).then(|| (before.join("/"), after.join("/")))
}

/// New things of one kind.
#[derive(Debug)]
pub(super) struct List<'a> {
    pub(super) what: What,
    pub(super) count: usize,
    /// Operations with their route, types by their name, members by their owner.
    pub(super) lines: Vec<Line<'a>>,
}

/// A line of such a list.
#[derive(Debug)]
pub(super) enum Line<'a> {
    /// An operation and its route.
    One(&'a str, &'a str),
    /// Names without an owner.
    Names(Vec<&'a str>),
    /// The names of what belongs to an owner.
    Of(String, Vec<String>),
}

/// Lists changes compactly, the kinds in their order.
pub(super) fn lists<'a>(changes: &[&'a Change]) -> Vec<List<'a>> {
    let mut kinds: IndexMap<What, Vec<&'a Change>> = IndexMap::default();
    for change in changes {
        kinds.entry(change.what).or_default().push(change);
    }
    kinds.sort_keys();
    kinds
        .into_iter()
        .map(|(what, changes)| List {
            what,
            count: changes.len(),
            lines: lines(what, &changes),
        })
        .collect()
}

fn lines<'a>(what: What, changes: &[&'a Change]) -> Vec<Line<'a>> {
    match what {
        What::Operation => changes
            .iter()
            .map(|change| {
                Line::One(
                    &change.name,
                    change.wire_name.as_deref().unwrap_or_default(),
                )
            })
            .collect(),
        What::Service | What::Type | What::Body | What::Result | What::Api => {
            vec![Line::Names(
                changes.iter().map(|change| change.name.as_str()).collect(),
            )]
        }
        What::Parameter
        | What::Field
        | What::Variant
        | What::Value
        | What::Function
        | What::Trait => {
            let mut owners: IndexMap<String, Vec<String>> = IndexMap::default();
            for change in changes {
                let (owner, name) = split(&change.name);
                owners.entry(owner).or_default().push(name);
            }
            owners
                .into_iter()
                .map(|(owner, names)| Line::Of(owner, names))
                .collect()
        }
    }
}

/// The owner of a member, and its own name: `Agent` and `email`.
fn split(name: &str) -> (String, String) {
    if let Some((owner, name)) = name.rsplit_once("().")
        && owner.contains("().")
    {
        return (format!("{owner}()"), name.to_owned());
    }
    if let Some((owner, rest)) = name.split_once('(')
        && !rest.starts_with(')')
    {
        return (format!("{owner}()"), rest.trim_end_matches(')').to_owned());
    }
    if let Some((owner, implemented)) = name.split_once(": ") {
        return (owner.to_owned(), brief(implemented));
    }
    match name.rsplit_once("::") {
        Some((owner, name)) => (owner.to_owned(), name.to_owned()),
        None => (String::new(), name.to_owned()),
    }
}

/// `3 operations, 1 type`.
pub(super) fn counted(lists: &[List<'_>]) -> String {
    let counts: Vec<String> = lists
        .iter()
        .map(|list| match list.count {
            1 => format!("1 {}", list.what.as_str()),
            count => format!("{count} {}", list.what.plural()),
        })
        .collect();
    counts.join(", ")
}

/// What a change was and what it is.
pub(super) fn from_to(change: &Change) -> Option<(String, String)> {
    let show = |text: &Option<String>| match text {
        Some(text) => brief(&one_line(text)),
        None => "nothing".to_owned(),
    };
    (change.before.is_some() || change.after.is_some())
        .then(|| (show(&change.before), show(&change.after)))
}
