//! Component schemas lead to a value, and soon.

use super::lower::Lower;
use super::schema::{Kind, Schema};
use crate::maps::{HashMap, HashSet, IndexMap};

/// How many lists and maps may be within each other: what a type can say that people can read,
/// and a good deal more.
const DEEPEST: usize = 32;

impl Lower<'_, '_, '_> {
    /// References, lists and maps lead to a value in the end, and soon. What does not is told once,
    /// for all schemas on the way; of what does it is noted how many lists and maps that takes.
    pub(super) fn check_way<'s>(
        &mut self,
        name: &'s str,
        schemas: &'s IndexMap<String, Schema>,
        endless: &mut HashSet<String>,
        depths: &mut HashMap<&'s str, usize>,
    ) {
        let Some(mut at) = schemas.get(name) else {
            return;
        };
        // Each with the lists and the maps that lead to it.
        let mut way = IndexMap::from_iter([(name, (0, 0))]);
        let (mut lists, mut maps, mut behind) = (0, 0, None);
        let wrong = loop {
            match &at.kind {
                Kind::Reference(next) => {
                    let Some(target) = schemas.get(next).filter(|_| !endless.contains(next)) else {
                        break None;
                    };
                    match way.get_key_value(next.as_str()) {
                        // The values of a map that holds itself are any JSON.
                        Some((_, (_, before))) if maps > *before => break None,
                        Some((name, (before, _))) if lists > *before => {
                            let help = "let its items be objects, or any JSON";
                            break Some((*name, "is a list of itself".to_owned(), help));
                        }
                        Some((name, _)) => {
                            let help = "let it, or what it refers to, describe a value";
                            break Some((*name, "refers only to itself".to_owned(), help));
                        }
                        None => way.insert(next, (lists, maps)),
                    };
                    behind = depths.get(next.as_str()).copied();
                    at = target;
                }
                Kind::Array(inner) => {
                    lists += 1;
                    at = inner;
                }
                Kind::Map(inner) => {
                    maps += 1;
                    at = inner;
                }
                Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Object(_)
                | Kind::Union { .. }
                | Kind::Any => break None,
            }
            if lists + maps + behind.unwrap_or(0) > DEEPEST {
                let what = format!("is more than {DEEPEST} lists and maps within each other");
                break Some((name, what, "put objects with properties in between"));
            }
            if behind.is_some() {
                break None;
            }
        };
        let Some((name, what, help)) = wrong else {
            let depth = lists + maps + behind.unwrap_or(0);
            let way = way.into_iter();
            depths.extend(way.map(|(name, (lists, maps))| (name, depth - lists - maps)));
            return;
        };
        if let Some(schema) = schemas.get(name) {
            let message = format!("`{name}` {what}");
            self.problems.error(&schema.pointer, message, help);
        }
        endless.extend(way.into_keys().map(str::to_owned));
    }
}
