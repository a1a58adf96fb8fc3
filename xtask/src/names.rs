//! The file of pinned names, as far as the commands speak of it.

use std::collections::BTreeMap;

use toml_edit::{Document, Item};

/// How many names are new.
pub fn added(old: &str, new: &str) -> usize {
    // Most runs add none.
    if old == new {
        return 0;
    }
    let known = entries(old);
    entries(new)
        .keys()
        .filter(|key| !known.contains_key(*key))
        .count()
}

/// The entries that are marked as removed now, and were not before.
pub fn removed(old: &str, new: &str) -> Vec<String> {
    let was = entries(old);
    let newly = |(key, removed): &(String, bool)| *removed && was.get(key) != Some(&true);
    entries(new)
        .into_iter()
        .filter(newly)
        .map(|(key, _)| key)
        .collect()
}

/// What has a name, by section and key, and whether it is gone.
fn entries(text: &str) -> BTreeMap<String, bool> {
    let mut entries = BTreeMap::new();
    let Ok(document) = Document::parse(text) else {
        return entries;
    };
    for (section, item) in document.iter() {
        for (key, item) in item.as_table().into_iter().flat_map(|table| table.iter()) {
            let removed = item.get("removed").and_then(Item::as_bool).unwrap_or(false);
            entries.insert(format!("{section}: {key}"), removed);
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_names_are_counted() {
        let first = "[types]\nAgent = \"types::Agent\"\n\n[operations]\n\"GET /a\" = \"a().get\"\n";
        assert_eq!(added("", first), 2);
        assert_eq!(added(first, first), 0);
        let second = format!("{first}\"PUT /a\" = \"a().update\"\n");
        assert_eq!(added(first, &second), 1);
    }

    #[test]
    fn names_that_are_marked_now_are_listed() {
        let old = "[types.A]\nknown = 1\n\n[operations]\n\
                   \"GET /a\" = \"a.get\"\n\
                   \"GET /b\" = { name = \"b.get\", removed = true }\n";
        let new = "[types.A]\nknown = 1\nremoved = true\n\n[operations]\n\
                   \"GET /a\" = { name = \"a.get\", removed = true }\n\
                   \"GET /b\" = { name = \"b.get\", removed = true }\n";
        assert_eq!(removed(old, new), ["operations: GET /a", "types: A"]);
        assert!(removed(new, new).is_empty());
    }
}
