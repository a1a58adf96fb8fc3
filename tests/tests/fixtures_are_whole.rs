//! Nothing stands among the fixtures that no test looks at.

use std::path::Path;

use dixa_tests::fixture::{DOCUMENTS, Fixture, NAMES, OVERLAY};
use dixa_tests::tree;

/// What a fixture may have beside its document and its snapshots.
const OPTIONAL: [&str; 3] = [OVERLAY, NAMES, "colours.snap"];

#[test]
fn every_directory_is_a_fixture_with_snapshots_of_its_kind() -> anyhow::Result<()> {
    let kinds = [
        (Fixture::accepted()?, &["output.snap", "report.snap"][..]),
        (Fixture::refused()?, &["errors.snap"][..]),
    ];
    for (fixtures, snapshots) in kinds {
        assert!(!fixtures.is_empty());
        for fixture in fixtures {
            let name = fixture.name();
            let found = tree::texts(&fixture.directory)?;
            for snapshot in snapshots {
                assert!(
                    found.contains_key(*snapshot),
                    "{name} has no {snapshot}: cargo insta review"
                );
            }
            for file in found.keys().filter(|file| !file.ends_with(".snap.new")) {
                let known = DOCUMENTS.contains(&file.as_str())
                    || snapshots.contains(&file.as_str())
                    || OPTIONAL.contains(&file.as_str());
                assert!(known, "no test looks at {name}/{file}");
            }
        }
    }
    Ok(())
}

#[test]
fn nothing_stands_beside_them() -> anyhow::Result<()> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let kinds = tree::directories(&fixtures)?;
    let names: Vec<_> = kinds.iter().filter_map(|kind| kind.file_name()).collect();
    assert_eq!(names, ["editions", "generates", "histories", "refuses"]);
    for kind in kinds {
        for entry in std::fs::read_dir(&kind)? {
            let entry = entry?;
            assert!(
                entry.file_type()?.is_dir(),
                "no test looks at {}",
                entry.path().display()
            );
        }
    }
    Ok(())
}
