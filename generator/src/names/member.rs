//! What a member is known by, and which of the members in one place gets which name.

use super::pins::PinnedMembers;
use super::scope::Scope;
use crate::maps::{HashMap, HashSet};

/// What an entry says before the name of a type. No tag that names a variant reads like this.
const TYPE: &str = "type ";

/// A member that is to be named.
pub(super) struct Member {
    /// What it is on the wire, whatever its name will be.
    pub(super) wire: String,
    /// The name that it has if no other has it.
    pub(super) name: String,
    /// The name of the type that it holds, if it is a variant, and no other holds that.
    pub(super) held: Option<String>,
}

impl Member {
    /// Whether its name says all that it is known by.
    pub(super) fn is_plain(&self, name: &str, is_plain: &dyn Fn(&str, &str) -> bool) -> bool {
        let holds_its_name = self.held.as_deref().is_none_or(|held| held == name);
        is_plain(name, &self.wire) && holds_its_name
    }

    /// What its entry says.
    pub(super) fn entry(&self, name: &str) -> Vec<String> {
        let held = self.held.iter();
        let held = held.filter(|held| *held != name && !is_type(&self.wire));
        let held = held.map(|held| holding(held));
        std::iter::once(self.wire.clone()).chain(held).collect()
    }

    /// Whether an entry says that it holds the same type.
    pub(super) fn is_held_by(&self, name: &str, entry: &[String]) -> bool {
        let said = entry.iter().find(|known_by| is_type(known_by));
        self.held.as_deref().is_some_and(|held| match said {
            Some(said) => holding(held) == *said,
            None => held == name,
        })
    }
}

/// What an entry says of a variant that holds a type.
pub(super) fn holding(name: &str) -> String {
    format!("{TYPE}{name}")
}

/// Whether a variant is known by nothing but the type that it holds.
fn is_type(wire: &str) -> bool {
    wire.starts_with(TYPE)
}

/// Names members: first those that have been named before, then those whose names say what they
/// are on the wire, then the others. What is not plain is pinned.
pub(super) fn name(
    mut members: Vec<Member>,
    is_plain: &dyn Fn(&str, &str) -> bool,
    scope: &mut Scope,
    pinned: &mut PinnedMembers,
) -> Vec<String> {
    tell_apart(&mut members);
    let mut names = named_before(&members, pinned);
    scope.reserve(pinned.keys());
    let open = (0..members.len()).filter(|index| names[*index].is_none());
    let order = open.map(|index| {
        let member = &members[index];
        let is_other = !member.is_plain(&member.name, is_plain);
        (is_other, member.wire.as_str(), index)
    });
    let mut order: Vec<(bool, &str, usize)> = order.collect();
    order.sort_unstable();
    for (_, _, index) in order {
        let name = scope.claim(&members[index].name);
        names[index] = Some(name);
    }
    for (member, name) in members.iter().zip(&names) {
        let Some(name) = name else { continue };
        if member.is_plain(name, is_plain) {
            pinned.remove(name);
        } else {
            pinned.insert(name.clone(), member.entry(name));
        }
    }
    names.into_iter().flatten().collect()
}

/// The pinned name of each member that has one: that of what is the same on the wire, or else that of
/// what holds the same type.
fn named_before(members: &[Member], pinned: &PinnedMembers) -> Vec<Option<String>> {
    let mut names: Vec<Option<String>> = vec![None; members.len()];
    let mut gone = Vec::new();
    for (name, entry) in pinned {
        let mut wires = members.iter().map(|member| &member.wire);
        match wires.position(|wire| entry.first() == Some(wire)) {
            Some(index) => names[index] = Some(name.clone()),
            None => gone.push((name, entry)),
        }
    }
    for (name, entry) in gone {
        let mut open = members.iter().zip(&names);
        let found =
            open.position(|(member, taken)| taken.is_none() && member.is_held_by(name, entry));
        if let Some(index) = found {
            names[index] = Some(name.clone());
        }
    }
    names
}

/// Gives each member that looks like an earlier one on the wire a number, so that a pin means one of
/// them.
fn tell_apart(members: &mut [Member]) {
    let mut seen: HashSet<&str> = HashSet::default();
    if members.iter().all(|member| seen.insert(&member.wire)) {
        return;
    }
    let mut seen: HashMap<String, usize> = HashMap::default();
    for member in members {
        let count = seen.entry(member.wire.clone()).or_default();
        *count += 1;
        if *count > 1 {
            member.wire = format!("{} #{count}", member.wire);
        }
    }
}
