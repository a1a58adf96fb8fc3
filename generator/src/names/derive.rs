//! Names of types that have none yet.
//!
//! A type has the name of its class. Where several have one, the one that a service is about keeps
//! it, and the others are told apart by who uses them: the union, the objects, the service.

use std::collections::BTreeMap;

use super::classes::Classes;
use super::scope::Scope;
use super::uses::Uses;
use super::ways::Ways;
use crate::maps::HashMap;
use crate::model::{TypeDef, TypeId};
use crate::words::{pascal, singular_phrase, words};

/// Names for types that have none yet.
pub(super) fn propose(
    uses: &Uses<'_>,
    new: &[TypeId],
    pinned: &HashMap<TypeId, String>,
    ways: &Ways,
    scope: &mut Scope,
) -> Vec<(TypeId, String)> {
    let Uses { model, classes, .. } = uses;
    let mut groups: BTreeMap<String, Vec<&TypeDef>> = BTreeMap::new();
    for def in new.iter().filter_map(|id| model.types.get(id)) {
        groups.entry(plain(classes, def)).or_default().push(def);
    }
    let mut waiting: Vec<(&TypeDef, String)> = Vec::new();
    let mut named = Vec::new();
    for (name, mut defs) in groups {
        defs.sort_by_key(|def| (std::cmp::Reverse(uses.rank(def)), uses.key(def)));
        for def in defs {
            if !needs_owner(classes, def) && !is_reserved(&name) && scope.take(&name) {
                named.push((def.id.clone(), name.clone()));
            } else {
                waiting.push((def, name.clone()));
            }
        }
    }
    // Owners are named before what they own, so that it can be named after them.
    waiting.sort_by_cached_key(|(def, _)| {
        let way = ways.first(&def.id);
        (way.len(), way.to_owned(), def.id.clone())
    });
    let mut known: HashMap<TypeId, String> = pinned.clone();
    known.extend(named.iter().cloned());
    for (def, name) in waiting {
        let owners = uses.owners(def, &known);
        let qualified = owners
            .iter()
            .map(|owner| qualify(owner, &words(&name)))
            .find(|name| !is_reserved(name) && scope.is_free(name));
        let last_resort = if is_reserved(&name) {
            format!("{name}Object")
        } else {
            name
        };
        let name = scope.claim(&qualified.unwrap_or(last_resort));
        known.insert(def.id.clone(), name.clone());
        named.push((def.id.clone(), name));
    }
    named
}

/// The name that a type would have if no other had it.
fn plain(classes: &Classes, def: &TypeDef) -> String {
    if is_nameless(def) {
        pascal(&singular_phrase(classes.get(&def.id)).join(" "))
    } else {
        pascal(classes.get(&def.id))
    }
}

/// An enumeration that is named after a property.
fn is_nameless(def: &TypeDef) -> bool {
    def.shape.is_enumeration() && def.schemas.is_empty()
}

/// An enumeration that is named by a word that says nothing without an owner.
fn needs_owner(classes: &Classes, def: &TypeDef) -> bool {
    is_nameless(def) && says_nothing(classes.get(&def.id))
}

/// Whether a class is called by a word that many things could be called by.
pub(super) fn says_nothing(class: &str) -> bool {
    const GENERIC: &[&str] = &[
        "category", "event", "format", "kind", "level", "mode", "name", "role", "state", "status",
        "type", "value",
    ];
    let words = singular_phrase(class);
    words.len() == 1 && GENERIC.contains(&words[0].as_str())
}

/// An owner's words in front of a name, without saying a word twice.
fn qualify(owner: &[String], name: &[String]) -> String {
    let overlap = (0..=owner.len().min(name.len()))
        .rev()
        .find(|length| owner[owner.len() - length..] == name[..*length])
        .unwrap_or(0);
    let mut all = owner.to_vec();
    all.extend_from_slice(&name[overlap..]);
    pascal(&all.join(" "))
}

/// Whether a name means something else in emitted code: the prelude, what is imported, and the
/// letters of type parameters.
pub fn is_reserved(name: &str) -> bool {
    name.len() == 1 || RESERVED.contains(&name)
}

const RESERVED: &[&str] = &[
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Binary",
    "Box",
    "Clone",
    "Copy",
    "Data",
    "DataList",
    "DateTime",
    "Debug",
    "Default",
    "Display",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Id",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "IntoList",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "Page",
    "PageLinks",
    "PartialEq",
    "PartialOrd",
    "Patch",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unknown",
    "UnknownValue",
    "Unpin",
    "Uuid",
    "Value",
    "Vec",
];
