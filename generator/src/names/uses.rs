//! Who uses a type: what tells it from others of its class.

use std::collections::BTreeSet;

use super::classes::Classes;
use super::methods::is_on_resource;
use super::steps::looks;
use super::table::Names;
use crate::maps::HashMap;
use crate::model::{Model, Shape, Type, TypeDef, TypeId};
use crate::words::{generic_class, singular_phrase, words};

/// Who uses which type.
pub(super) struct Uses<'m> {
    pub(super) model: &'m Model,
    pub(super) classes: &'m Classes,

    unions: HashMap<TypeId, Vec<TypeId>>,
    /// The objects that hold it, one for each property.
    fields: HashMap<TypeId, Vec<TypeId>>,
    /// Types that the operations of a service on its own resource answer with.
    resources: BTreeSet<TypeId>,
}

impl<'m> Uses<'m> {
    pub(super) fn of(model: &'m Model, classes: &'m Classes, named: &Names) -> Self {
        let mut uses = Self {
            model,
            classes,
            unions: HashMap::default(),
            fields: HashMap::default(),
            resources: BTreeSet::new(),
        };
        for def in model.types.values() {
            match &def.shape {
                Shape::Struct(object) => {
                    for field in object.members() {
                        each_id(&field.ty, &mut |id| {
                            let holders = uses.fields.entry(id.clone()).or_default();
                            holders.push(def.id.clone());
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
        for (operation, own) in model.operations.iter().zip(&named.operations) {
            let Some(content) = operation.answer.content() else {
                continue;
            };
            if !is_on_resource(operation) {
                continue;
            }
            let tag = singular_phrase(&model.tags[named.services[own.service].tag].name).concat();
            each_id(&content.item, &mut |id| {
                if words(classes.get(id)).concat() == tag {
                    uses.resources.insert(id.clone());
                }
            });
        }
        uses
    }

    /// How good a claim a type has to the plain name of its class.
    pub(super) fn rank(&self, def: &TypeDef) -> (bool, bool, bool, usize) {
        let component = !def.schemas.is_empty();
        let variant = self.unions.contains_key(&def.id);
        (
            self.resources.contains(&def.id),
            component,
            !variant,
            self.count(&def.id, 0),
        )
    }

    /// In how many places a type is used, through unions too.
    fn count(&self, id: &TypeId, depth: usize) -> usize {
        let own = self.fields.get(id).map_or(0, Vec::len)
            + self.model.types.get(id).map_or(0, |def| def.owners.len());
        let through = self.unions.get(id).map_or(0, |unions| {
            unions
                .iter()
                .filter(|_| depth < 4)
                .map(|union| 1 + self.count(union, depth + 1))
                .sum()
        });
        own + through
    }

    /// What a type looks like: an order that does not depend on the numbers in schema names.
    pub(super) fn key(&self, def: &TypeDef) -> String {
        let owners = self
            .owners(def, &HashMap::default())
            .into_iter()
            .map(|words| words.join(" "))
            .collect::<Vec<_>>()
            .join(",");
        let shape = looks(def).join(",");
        format!("{owners} {shape}")
    }

    /// Words that can tell a type from others of its class, the best first.
    pub(super) fn owners(
        &self,
        def: &TypeDef,
        names: &HashMap<TypeId, String>,
    ) -> Vec<Vec<String>> {
        let name = |id: &TypeId| match (names.get(id), self.model.types.contains_key(id)) {
            (Some(name), _) => Some(name.clone()),
            (None, true) => Some(self.classes.get(id).to_owned()),
            (None, false) => None,
        };
        let mut found: Vec<Vec<String>> = Vec::new();
        let unions = self.unions.get(&def.id).into_iter().flatten();
        found.extend(unions.filter_map(name).map(|name| words(&name)));
        let holders = self.fields.get(&def.id).into_iter().flatten();
        let classes: Vec<Vec<String>> =
            holders.filter_map(name).map(|owner| bare(&owner)).collect();
        let distinct: BTreeSet<&Vec<String>> = classes.iter().collect();
        if distinct.len() == 1 {
            found.extend(classes.first().cloned());
        } else {
            found.push(common_end(&classes));
            found.push(common_start(&classes));
        }
        if let (1, Some(tag)) = (def.tags.len(), def.tags.first()) {
            found.push(singular_phrase(&self.model.tags[*tag].name));
        }
        found.extend(classes);
        let parameters = def.schemas.first().and_then(|schema| generic_class(schema));
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
