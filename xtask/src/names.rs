//! The file of pinned names, as far as the commands speak of it.

use std::collections::BTreeSet;

use toml_edit::Document;

/// How many names are new.
pub fn added(old: Option<&str>, new: &str) -> usize {
    keys(new).difference(&keys(old.unwrap_or_default())).count()
}

/// What has a name: the section of each entry, and its key.
fn keys(text: &str) -> BTreeSet<(String, String)> {
    let mut keys = BTreeSet::new();
    let Ok(document) = Document::parse(text) else {
        return keys;
    };
    for (section, item) in document.iter() {
        for (key, _) in item.as_table().into_iter().flat_map(|table| table.iter()) {
            keys.insert((section.to_owned(), key.to_owned()));
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_names_are_counted() {
        let first = "[types]\nAgent = \"types::Agent\"\n\n[operations]\n\"GET /a\" = \"a().get\"\n";
        assert_eq!(added(None, first), 2);
        assert_eq!(added(Some(first), first), 0);
        let second = format!("{first}\"PUT /a\" = \"a().update\"\n");
        assert_eq!(added(Some(first), &second), 1);
    }
}
