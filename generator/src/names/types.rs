//! Names of types.
//!
//! A type has the name of its class. Where several have one, the one that a service is about keeps
//! it, and the others are told apart by who uses them: the union, the objects, the service.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::identity::{self, Operations};
use super::methods::is_on_resource;
use super::pins::Pins;
use super::words::{pascal, singular_phrase, unique, words};
use crate::document::Problems;
use crate::model::{Answer, Model, Shape, Type, TypeDef, TypeId, own_type};

const SECTION: &str = "types";

/// Names all types.
pub(super) fn assign(
    model: &mut Model,
    operations: &Operations,
    pins: &mut Pins,
    problems: &mut Problems<'_>,
) {
    name_own_types(model);
    let pinned = pins.section(SECTION, problems);
    let mut taken: BTreeSet<String> = pinned.iter().map(|pin| pin.name.clone()).collect();
    let mut names: HashMap<TypeId, String> = HashMap::new();
    for pin in pinned.iter().filter(|pin| !pin.removed) {
        let target = identity::follow(model, operations, &pin.identity);
        match target {
            Some(id) => {
                if let Some(other) = names.insert(id, pin.name.clone()) {
                    pins.refuse(
                        problems,
                        pin,
                        &format!("this is the same type as `{other}`"),
                        "keep one of the two entries; let the other be `removed`",
                    );
                }
            }
            None => pins.gone(
                problems,
                SECTION,
                pin,
                &format!("nothing is at `{}`", pin.identity),
            ),
        }
    }
    let ways = identity::ways(model, operations);
    let new: Vec<TypeId> = model
        .types
        .keys()
        .filter(|id| !names.contains_key(*id))
        .cloned()
        .collect();
    for (id, name) in propose(model, &new, &names, &ways, &mut taken) {
        let Some(def) = model.types.get(&id) else {
            continue;
        };
        let way = ways
            .get(&id)
            .cloned()
            .unwrap_or_else(|| match def.schemas.first() {
                Some(schema) => format!("schema {schema}"),
                None => format!("schema {id}"),
            });
        pins.add(SECTION, &way, &name);
        names.insert(id, name);
    }
    for def in model.types.values_mut() {
        if let Some(name) = names.remove(&def.id) {
            def.name = name;
        }
    }
}

/// Types that only one operation has are named after its method: `CreateAgentInput`.
fn name_own_types(model: &mut Model) {
    let names: Vec<String> = model
        .operations
        .iter()
        .map(|operation| {
            let mut name = words(&operation.name);
            if name.len() == 1 {
                name.extend(singular_phrase(&model.services[operation.service].tag));
            }
            name.join(" ")
        })
        .collect();
    for def in model.types.values_mut() {
        let Some((index, rest)) = own_type(&def.class) else {
            continue;
        };
        if let Some(name) = names.get(index) {
            def.class = format!("{name} {rest}");
        }
    }
}

/// Names for types that have none yet.
fn propose(
    model: &Model,
    new: &[TypeId],
    pinned: &HashMap<TypeId, String>,
    ways: &HashMap<TypeId, String>,
    taken: &mut BTreeSet<String>,
) -> Vec<(TypeId, String)> {
    let uses = Uses::of(model);
    let mut groups: BTreeMap<String, Vec<&TypeDef>> = BTreeMap::new();
    for def in new.iter().filter_map(|id| model.types.get(id)) {
        groups.entry(plain(def)).or_default().push(def);
    }
    let mut waiting: Vec<(&TypeDef, String)> = Vec::new();
    let mut named = Vec::new();
    for (name, mut defs) in groups {
        defs.sort_by_key(|def| {
            (
                std::cmp::Reverse(uses.rank(model, def)),
                uses.key(model, def),
            )
        });
        for def in defs {
            if !needs_owner(def) && !is_reserved(&name) && taken.insert(name.clone()) {
                named.push((def.id.clone(), name.clone()));
            } else {
                waiting.push((def, name.clone()));
            }
        }
    }
    // Owners are named before what they own, so that it can be named after them.
    waiting.sort_by_key(|(def, _)| {
        let way = ways.get(&def.id).map_or("", String::as_str);
        (way.len(), way.to_owned(), def.id.clone())
    });
    let mut known: HashMap<TypeId, String> = pinned.clone();
    known.extend(named.iter().cloned());
    for (def, name) in waiting {
        let owners = uses.owners(model, def, &known);
        let qualified = owners
            .iter()
            .map(|owner| qualify(owner, &words(&name)))
            .find(|name| !is_reserved(name) && !taken.contains(name));
        let last_resort = if is_reserved(&name) {
            format!("{name}Object")
        } else {
            name
        };
        let name = unique(&qualified.unwrap_or(last_resort), taken);
        known.insert(def.id.clone(), name.clone());
        named.push((def.id.clone(), name));
    }
    named
}

/// The name that a type would have if no other had it.
fn plain(def: &TypeDef) -> String {
    if is_nameless(def) {
        pascal(&singular_phrase(&def.class).join(" "))
    } else {
        pascal(&def.class)
    }
}

/// An enumeration that is named after a property.
fn is_nameless(def: &TypeDef) -> bool {
    matches!(def.shape, Shape::Enumeration(_)) && def.schemas.is_empty()
}

/// Words that say nothing without an owner.
fn needs_owner(def: &TypeDef) -> bool {
    const GENERIC: &[&str] = &[
        "category", "event", "format", "kind", "level", "mode", "name", "role", "state", "status",
        "type", "value",
    ];
    let words = singular_phrase(&def.class);
    is_nameless(def) && words.len() == 1 && GENERIC.contains(&words[0].as_str())
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

/// Who uses which type.
struct Uses {
    unions: HashMap<TypeId, Vec<TypeId>>,
    fields: HashMap<TypeId, Vec<(TypeId, String)>>,
    /// Types that the operations of a service on its own resource answer with.
    resources: BTreeSet<TypeId>,
}

impl Uses {
    fn of(model: &Model) -> Self {
        let mut uses = Self {
            unions: HashMap::new(),
            fields: HashMap::new(),
            resources: BTreeSet::new(),
        };
        for def in model.types.values() {
            match &def.shape {
                Shape::Struct(object) => {
                    for field in &object.fields {
                        each_id(&field.ty, &mut |id| {
                            uses.fields
                                .entry(id.clone())
                                .or_default()
                                .push((def.id.clone(), field.wire.clone()));
                        });
                    }
                }
                Shape::Union(union) => {
                    for variant in &union.variants {
                        each_id(&variant.ty, &mut |id| {
                            uses.unions
                                .entry(id.clone())
                                .or_default()
                                .push(def.id.clone());
                        });
                    }
                }
                Shape::Enumeration(_) => {}
            }
        }
        for operation in &model.operations {
            let Answer::Json(ty) = &operation.answer else {
                continue;
            };
            if !is_on_resource(operation) {
                continue;
            }
            let tag = singular_phrase(&model.services[operation.service].tag).concat();
            each_id(ty, &mut |id| {
                if model
                    .types
                    .get(id)
                    .is_some_and(|def| words(&def.class).concat() == tag)
                {
                    uses.resources.insert(id.clone());
                }
            });
        }
        uses
    }

    /// How good a claim a type has to the plain name of its class.
    fn rank(&self, model: &Model, def: &TypeDef) -> (bool, bool, bool, usize) {
        let component = !def.schemas.is_empty();
        let variant = self.unions.contains_key(&def.id);
        (
            self.resources.contains(&def.id),
            component,
            !variant,
            self.count(model, &def.id, 0),
        )
    }

    /// In how many places a type is used, through unions too.
    fn count(&self, model: &Model, id: &TypeId, depth: usize) -> usize {
        let own = self.fields.get(id).map_or(0, Vec::len)
            + model.types.get(id).map_or(0, |def| def.owners.len());
        let through = self.unions.get(id).map_or(0, |unions| {
            unions
                .iter()
                .filter(|_| depth < 4)
                .map(|union| 1 + self.count(model, union, depth + 1))
                .sum()
        });
        own + through
    }

    /// What a type looks like: an order that does not depend on the numbers in schema names.
    fn key(&self, model: &Model, def: &TypeDef) -> String {
        let owners = self
            .owners(model, def, &HashMap::new())
            .into_iter()
            .map(|words| words.join(" "))
            .collect::<Vec<_>>()
            .join(",");
        let shape = match &def.shape {
            Shape::Struct(object) => object
                .fields
                .iter()
                .map(|field| field.wire.as_str())
                .collect::<Vec<_>>()
                .join(","),
            Shape::Union(union) => union
                .variants
                .iter()
                .map(|variant| variant.name.as_str())
                .collect::<Vec<_>>()
                .join(","),
            Shape::Enumeration(list) => list
                .values
                .iter()
                .map(|value| value.wire.as_str())
                .collect::<Vec<_>>()
                .join(","),
        };
        format!("{owners} {shape}")
    }

    /// Words that can tell a type from others of its class, the best first.
    fn owners(
        &self,
        model: &Model,
        def: &TypeDef,
        names: &HashMap<TypeId, String>,
    ) -> Vec<Vec<String>> {
        let name = |id: &TypeId| match (names.get(id), model.types.get(id)) {
            (Some(name), _) => Some(name.clone()),
            (None, Some(def)) => Some(def.class.clone()),
            (None, None) => None,
        };
        let mut found: Vec<Vec<String>> = Vec::new();
        let unions = self.unions.get(&def.id).into_iter().flatten();
        found.extend(unions.filter_map(name).map(|name| words(&name)));
        let holders = self.fields.get(&def.id).into_iter().flatten();
        let classes: Vec<Vec<String>> = holders
            .filter_map(|(id, _)| name(id))
            .map(|owner| bare(&owner))
            .collect();
        let distinct: BTreeSet<&Vec<String>> = classes.iter().collect();
        if distinct.len() == 1 {
            found.extend(classes.first().cloned());
        } else {
            found.push(common_end(&classes));
            found.push(common_start(&classes));
        }
        if let (1, Some(service)) = (def.services.len(), def.services.first()) {
            found.push(singular_phrase(&model.services[*service].tag));
        }
        found.extend(classes);
        let parameters = def
            .schemas
            .first()
            .and_then(|schema| schema.split_once('_'));
        found.extend(parameters.map(|(_, parameters)| words(parameters)));
        found.retain(|words| !words.is_empty());
        found
    }
}

fn each_id(ty: &Type, f: &mut impl FnMut(&TypeId)) {
    ty.visit(&mut |ty| {
        if let Type::Named(id, _) = ty {
            f(id);
        }
    });
}

/// The words of a class without those that say only what is done with it.
fn bare(class: &str) -> Vec<String> {
    const BEFORE: &[&str] = &[
        "add", "bulk", "create", "delete", "get", "list", "or", "patch", "update",
    ];
    const BEHIND: &[&str] = &["input", "output", "request", "response"];
    let all = words(class);
    let start = all
        .iter()
        .take_while(|word| BEFORE.contains(&word.as_str()))
        .count();
    let end = all.len()
        - all
            .iter()
            .rev()
            .take_while(|word| BEHIND.contains(&word.as_str()))
            .count();
    if start < end {
        all[start..end].to_vec()
    } else {
        all
    }
}

/// The words with which all of several names end.
fn common_end(names: &[Vec<String>]) -> Vec<String> {
    let Some((first, rest)) = names.split_first() else {
        return Vec::new();
    };
    let length = (0..=first.len())
        .rev()
        .find(|length| {
            rest.iter()
                .all(|name| name.ends_with(&first[first.len() - length..]))
        })
        .unwrap_or(0);
    first[first.len() - length..].to_vec()
}

/// The words with which all of several names begin.
fn common_start(names: &[Vec<String>]) -> Vec<String> {
    let Some((first, rest)) = names.split_first() else {
        return Vec::new();
    };
    let same = |index: &usize| {
        rest.iter()
            .all(|name| name.get(*index) == first.get(*index))
    };
    let length = (0..first.len()).take_while(same).count();
    first[..length].to_vec()
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
    "Into",
    "IntoFuture",
    "IntoIterator",
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
