//! What each type is called before it has a name: its class, or for what only one operation has,
//! words of the method that calls it.

use super::table::Names;
use crate::maps::HashMap;
use crate::model::{Model, TypeDef, TypeId};
use crate::words::{pascal, singular_phrase, words};

/// The class of each type.
#[derive(Debug)]
pub(super) struct Classes {
    known: HashMap<TypeId, String>,
}

impl Classes {
    /// The classes of a model whose operations have names. Types that only one operation has are
    /// called after its method: `CreateAgentInput`.
    pub(super) fn of(model: &Model, names: &Names) -> Self {
        let methods: Vec<String> = names
            .operations
            .iter()
            .map(|own| {
                let mut name = words(&own.method);
                if name.len() == 1 {
                    let tag = names.services[own.service].tag;
                    name.extend(singular_phrase(&model.tags[tag].name));
                }
                name.join(" ")
            })
            .collect();
        let class = |def: &TypeDef| match def.class.operation {
            Some(operation) => format!("{} {}", methods[operation], def.class.words),
            None => def.class.words.clone(),
        };
        let types = model.types.values();
        Self {
            known: types.map(|def| (def.id.clone(), class(def))).collect(),
        }
    }

    /// The classes that do not depend on the names of operations.
    pub(super) fn without_operations(model: &Model) -> Self {
        let types = model.types.values();
        let components = types.filter(|def| def.class.operation.is_none());
        Self {
            known: components
                .map(|def| (def.id.clone(), def.class.words.clone()))
                .collect(),
        }
    }

    /// The class of a type; nothing if it is not known.
    pub(super) fn get(&self, id: &TypeId) -> &str {
        self.known.get(id).map_or("", String::as_str)
    }
}

/// A class as all ways to write it have it, without its number: `A e`, `AE` and `Ae` are one.
pub(super) fn comparable(class: &str) -> String {
    let class = pascal(class).to_lowercase();
    let bare = class.trim_end_matches(|c: char| c.is_ascii_digit());
    if bare.is_empty() { &class } else { bare }.to_owned()
}
