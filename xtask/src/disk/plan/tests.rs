use std::collections::BTreeMap;

use tempfile::TempDir;

use super::*;
use crate::disk::with_manifest;

fn files(texts: &[(&str, &str)]) -> anyhow::Result<Files> {
    let emitted: BTreeMap<String, String> = texts
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    with_manifest(emitted)
}

fn emit(out: &TempDir, texts: &[(&str, &str)]) -> anyhow::Result<()> {
    Plan::new(out.path(), &files(texts)?)?.carry_out()
}

/// All files below a directory, with their texts.
fn on_disk(out: &TempDir) -> anyhow::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(out.path()).min_depth(1) {
        let entry = entry?;
        let path = entry.path().strip_prefix(out.path())?.display().to_string();
        let text = if entry.file_type().is_file() {
            fs::read_to_string(entry.path())?
        } else {
            "/".into()
        };
        found.insert(path, text);
    }
    Ok(found)
}

fn listed(out: &TempDir) -> anyhow::Result<Vec<String>> {
    Ok(manifest::read(out.path())?
        .iter()
        .map(ToString::to_string)
        .collect())
}

#[test]
fn only_what_differs_is_written() -> anyhow::Result<()> {
    let out = tempfile::tempdir()?;
    emit(&out, &[("a.rs", "a"), ("b.rs", "b")])?;
    let stamp = |name: &str| -> anyhow::Result<_> {
        let metadata = fs::metadata(out.path().join(name))?;
        #[cfg(unix)]
        let inode = std::os::unix::fs::MetadataExt::ino(&metadata);
        #[cfg(not(unix))]
        let inode = 0;
        Ok((metadata.modified()?, inode))
    };
    let (a, b, list) = (stamp("a.rs")?, stamp("b.rs")?, stamp(".emitted")?);
    std::thread::sleep(std::time::Duration::from_millis(20));

    emit(&out, &[("a.rs", "a"), ("b.rs", "B")])?;
    assert_eq!(stamp("a.rs")?, a);
    assert_eq!(stamp(".emitted")?, list);
    assert_ne!(stamp("b.rs")?, b);

    let files = files(&[("a.rs", "a"), ("b.rs", "B")])?;
    let plan = Plan::new(out.path(), &files)?;
    assert_eq!((plan.written, plan.removed, plan.unchanged), (0, 0, 3));
    Ok(())
}

#[test]
fn what_is_no_longer_emitted_goes_with_its_empty_directories() -> anyhow::Result<()> {
    let out = tempfile::tempdir()?;
    emit(
        &out,
        &[
            ("src/a.rs", "a"),
            ("src/deep/er/b.rs", "b"),
            ("src/mixed/c.rs", "c"),
        ],
    )?;
    fs::write(out.path().join("src/mixed/mine.rs"), "mine")?;
    emit(&out, &[("src/a.rs", "a")])?;
    let found: Vec<String> = on_disk(&out)?.into_keys().collect();
    assert_eq!(
        found,
        [
            ".emitted",
            "src",
            "src/a.rs",
            "src/mixed",
            "src/mixed/mine.rs"
        ]
    );
    assert_eq!(listed(&out)?, ["src/a.rs"]);
    Ok(())
}

#[test]
fn a_directory_that_empties_may_fill_again() -> anyhow::Result<()> {
    let out = tempfile::tempdir()?;
    emit(&out, &[("src/a", "a")])?;
    emit(&out, &[("src/b", "b")])?;
    assert_eq!(listed(&out)?, ["src/b"]);
    Ok(())
}

#[test]
fn a_file_that_someone_else_wrote_stops_the_run_before_it_begins() -> anyhow::Result<()> {
    let out = tempfile::tempdir()?;
    fs::write(out.path().join("z.rs"), "mine")?;
    let before = on_disk(&out)?;
    let error = emit(&out, &[("a.rs", "a"), ("z.rs", "theirs")])
        .err()
        .map(|error| error.to_string());
    assert!(
        error.as_ref().is_some_and(|error| error.contains("z.rs")),
        "{error:?}"
    );
    assert_eq!(on_disk(&out)?, before);

    // The same text, by whomever, is as good as ours.
    emit(&out, &[("a.rs", "a"), ("z.rs", "mine")])?;
    assert_eq!(listed(&out)?, ["a.rs", "z.rs"]);
    Ok(())
}

#[test]
fn a_manifest_that_leads_out_is_refused() -> anyhow::Result<()> {
    for line in ["../victim", "/etc/victim", "src/../../victim", "./victim"] {
        let place = tempfile::tempdir()?;
        let victim = place.path().join("victim");
        fs::write(&victim, "precious")?;
        let out = place.path().join("out");
        fs::create_dir(&out)?;
        fs::write(out.join(".emitted"), format!("# header\n{line}\n"))?;
        let files = files(&[("a.rs", "a")])?;
        let error = Plan::new(&out, &files)
            .err()
            .map(|error| format!("{error:#}"));
        assert!(
            error
                .as_ref()
                .is_some_and(|error| error.contains(".emitted:2")),
            "{error:?}"
        );
        assert!(victim.exists());
    }
    Ok(())
}

#[test]
fn a_merge_in_the_manifest_is_settled() -> anyhow::Result<()> {
    let out = tempfile::tempdir()?;
    emit(&out, &[("a.rs", "a"), ("b.rs", "b"), ("c.rs", "c")])?;
    let merged = "# header\na.rs\n<<<<<<< ours\nb.rs\n=======\nc.rs\n>>>>>>> theirs\n";
    fs::write(out.path().join(".emitted"), merged)?;
    emit(&out, &[("a.rs", "a")])?;
    let found: Vec<String> = on_disk(&out)?.into_keys().collect();
    assert_eq!(found, [".emitted", "a.rs"]);
    Ok(())
}

#[cfg(unix)]
mod symlinks {
    use std::os::unix::fs::symlink;

    use super::*;

    fn refusal(out: &TempDir, texts: &[(&str, &str)]) -> anyhow::Result<String> {
        let files = files(texts)?;
        let error = Plan::new(out.path(), &files)
            .err()
            .map(|error| error.to_string());
        Ok(error.unwrap_or_default())
    }

    #[test]
    fn a_linked_directory_is_not_written_through() -> anyhow::Result<()> {
        let (out, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
        symlink(elsewhere.path(), out.path().join("src"))?;
        let error = refusal(&out, &[("src/a.rs", "a")])?;
        assert!(error.contains("symbolic link"), "{error}");
        Ok(())
    }

    #[test]
    fn a_linked_directory_is_not_emptied() -> anyhow::Result<()> {
        let (out, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
        emit(&out, &[("a.rs", "a"), ("src/b.rs", "b")])?;
        fs::remove_dir_all(out.path().join("src"))?;
        fs::write(elsewhere.path().join("b.rs"), "precious")?;
        symlink(elsewhere.path(), out.path().join("src"))?;
        let error = refusal(&out, &[("a.rs", "a")])?;
        assert!(error.contains("symbolic link"), "{error}");
        assert!(elsewhere.path().join("b.rs").exists());
        Ok(())
    }

    #[test]
    fn a_linked_file_is_not_replaced() -> anyhow::Result<()> {
        let (out, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
        let target = elsewhere.path().join("a.rs");
        fs::write(&target, "precious")?;
        symlink(&target, out.path().join("a.rs"))?;
        let error = refusal(&out, &[("a.rs", "a")])?;
        assert!(error.contains("remove the link"), "{error}");
        Ok(())
    }
}
