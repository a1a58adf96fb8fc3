//! Writes the file of pinned names.

use std::collections::BTreeSet;
use std::fs;

use toml_edit::Document;

use crate::disk;
use crate::document::Names;

/// Writes the file if its text is another, and tells how many names are new.
pub fn write(names: &Names, text: &str) -> anyhow::Result<usize> {
    let old = names.text.as_deref();
    if old != Some(text) {
        // A file that is linked to is written where it is.
        let path = fs::canonicalize(&names.path).unwrap_or_else(|_| names.path.clone());
        disk::replace(&path, text)?;
    }
    Ok(keys(text)
        .difference(&keys(old.unwrap_or_default()))
        .count())
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
    fn new_names_are_counted_and_the_file_is_written_once() -> anyhow::Result<()> {
        let directory = tempfile::tempdir()?;
        let path = directory.path().join("names.toml");
        let mut names = Names { path, text: None };
        let first = "[types]\nAgent = \"types::Agent\"\n\n[operations]\n\"GET /a\" = \"a().get\"\n";
        assert_eq!(write(&names, first)?, 2);
        assert_eq!(fs::read_to_string(&names.path)?, first);

        names.text = Some(first.to_owned());
        fs::remove_file(&names.path)?;
        assert_eq!(write(&names, first)?, 0);
        assert!(
            !names.path.exists(),
            "it was written though it did not change"
        );

        let second = format!("{first}\"PUT /a\" = \"a().update\"\n");
        assert_eq!(write(&names, &second)?, 1);
        assert_eq!(fs::read_to_string(&names.path)?, second);
        Ok(())
    }
}
