use std::collections::BTreeMap;

use super::*;
use crate::disk::with_manifest;

#[test]
fn each_kind_of_difference_is_found() -> anyhow::Result<()> {
    let out = tempfile::tempdir()?;
    let names = ["fine.rs", "missing.rs", "src/stale.rs"];
    let files = with_manifest(names.map(|name| (name.to_owned(), name.to_owned())).into())?;
    fs::create_dir_all(out.path().join("src"))?;
    let texts = [
        (
            ".emitted",
            files
                .get(&RelativePath::parse(".emitted")?)
                .map_or("", String::as_str),
        ),
        ("fine.rs", "fine.rs"),
        ("src/stale.rs", "old"),
        ("src/surplus.rs", "surplus"),
    ];
    for (name, text) in texts {
        fs::write(out.path().join(name), text)?;
    }
    let found: BTreeMap<String, Difference> = survey(out.path(), &files)?
        .into_iter()
        .map(|(path, found)| (path.to_string(), found))
        .collect();
    let expected = BTreeMap::from([
        ("missing.rs".to_owned(), Difference::Missing),
        (
            "src/stale.rs".to_owned(),
            Difference::Stale {
                found: b"old".to_vec(),
            },
        ),
        (
            "src/surplus.rs".to_owned(),
            Difference::Surplus {
                found: Some(b"surplus".to_vec()),
            },
        ),
    ]);
    assert_eq!(found, expected);
    Ok(())
}

#[test]
fn what_cargo_keeps_at_the_top_is_no_surplus() -> anyhow::Result<()> {
    let out = tempfile::tempdir()?;
    let files = with_manifest(BTreeMap::new())?;
    for name in ["target/debug/x", "Cargo.lock", ".git/HEAD", "src/target/y"] {
        let place = out.path().join(name);
        fs::create_dir_all(place.parent().unwrap_or(&place))?;
        fs::write(place, "")?;
    }
    let found: Vec<String> = survey(out.path(), &files)?
        .into_iter()
        .map(|(path, _)| path.to_string())
        .collect();
    assert_eq!(found, [".emitted", "src/target/y"]);
    Ok(())
}

#[test]
fn a_directory_that_does_not_exist_lacks_everything() -> anyhow::Result<()> {
    let place = tempfile::tempdir()?;
    let files = with_manifest(BTreeMap::from([("a.rs".to_owned(), String::new())]))?;
    assert_eq!(survey(&place.path().join("none"), &files)?.len(), 2);
    Ok(())
}
