use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::Context as _;
use tempfile::TempDir;

use super::super::journal::Found;
use super::super::steps::{Fault, Moment, meanwhile, moments};
use super::super::{Files, Plan, lock, with_manifest};
use super::*;

/// Every file with its text, and every directory.
type Tree = BTreeMap<PathBuf, Option<String>>;

/// A crate with files of someone else's among its own, and files elsewhere that belong to it.
struct Place {
    directory: TempDir,
}

const MINE: [&str; 3] = ["out/mine.rs", "out/mixed/mine.rs", "out/target/debug/x"];

const OLD: [(&str, &str); 4] = [
    ("a.rs", "same"),
    ("b.rs", "old"),
    ("gone/deep/c.rs", "old"),
    ("mixed/d.rs", "old"),
];

const NEW: [(&str, &str); 4] = [
    ("a.rs", "same"),
    ("b.rs", "new"),
    ("fresh/deep/e.rs", "new"),
    ("mixed/f.rs", "new"),
];

/// Files elsewhere, with their old and their new texts.
const ELSEWHERE: [(&str, Option<&str>, Option<&str>); 3] = [
    ("spec/names.toml", Some("old"), Some("new")),
    ("spec/api.yaml", Some("old"), None),
    ("spec/api.json", None, Some("new")),
];

impl Place {
    /// With the old files.
    fn new() -> anyhow::Result<Self> {
        let directory = tempfile::tempdir()?;
        let place = Self { directory };
        for name in MINE {
            place.write(name, "mine")?;
        }
        for (name, old, _) in ELSEWHERE {
            if let Some(old) = old {
                place.write(name, old)?;
            }
        }
        let files = files(&OLD)?;
        Plan::new(&place.out(), &files)?.carry_out()?;
        Ok(place)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn out(&self) -> PathBuf {
        self.path("out")
    }

    fn write(&self, name: &str, text: &str) -> anyhow::Result<()> {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        Ok(fs::write(path, text)?)
    }

    fn tree(&self) -> anyhow::Result<Tree> {
        let mut tree = Tree::new();
        for entry in walkdir::WalkDir::new(self.directory.path()).min_depth(1) {
            let entry = entry?;
            let path = entry.path().strip_prefix(self.directory.path())?;
            let is_file = entry.file_type().is_file();
            let text = is_file
                .then(|| fs::read_to_string(entry.path()))
                .transpose()?;
            tree.insert(path.to_path_buf(), text);
        }
        Ok(tree)
    }

    /// The same change in another process, which runs into a fault.
    fn change_and_die(&self, step: usize) -> anyhow::Result<bool> {
        let status = Command::new(env::current_exe()?)
            .args(["--exact", "disk::transaction::tests::child", "--quiet"])
            .env(CHILD, format!("{step} {}", self.directory.path().display()))
            .stdout(std::process::Stdio::null())
            .status()?;
        Ok(status.success())
    }
}

fn files(texts: &[(&str, &str)]) -> anyhow::Result<Files> {
    let own = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
    with_manifest(texts.iter().map(own).collect())
}

/// From the old files to the new ones, from whatever there is.
fn change(directory: &Path) -> anyhow::Result<()> {
    let out = directory.join("out");
    let _lock = lock(&out)?;
    let files = files(&NEW)?;
    let mut plan = Plan::new(&out, &files)?;
    for (name, _, new) in ELSEWHERE {
        let path = directory.join(name);
        let old = fs::read(&path).ok();
        plan.also(&path, old.as_deref(), new.map(str::as_bytes))?;
    }
    plan.carry_out()
}

/// The tree before, and the tree after.
fn both() -> anyhow::Result<(Tree, Tree)> {
    let place = Place::new()?;
    let old = place.tree()?;
    change(place.directory.path())?;
    let new = place.tree()?;
    assert_ne!(old, new);
    for name in MINE {
        assert!(place.path(name).exists(), "{name}");
    }
    let names: Vec<_> = new.keys().map(|path| path.display().to_string()).collect();
    assert!(
        !names.iter().any(|name| name.contains(".emitting")),
        "{names:?}"
    );
    assert!(!names.iter().any(|name| name.contains("gone")), "{names:?}");
    Ok((old, new))
}

const CHILD: &str = "DIXA_XTASK_CHILD";

/// Not a test, but what another process does in [`Place::change_and_die`].
#[test]
fn child() -> anyhow::Result<()> {
    let Ok(task) = env::var(CHILD) else {
        return Ok(());
    };
    let (step, directory) = task.split_once(' ').context("a step and a directory")?;
    Fault::Kill.at(step.parse()?);
    change(Path::new(directory))
}

#[test]
fn a_run_may_be_killed_at_any_step() -> anyhow::Result<()> {
    let (old, new) = both()?;
    let (mut undone, mut done, mut mixed) = (0, 0, 0);
    for step in 0.. {
        let place = Place::new()?;
        if place.change_and_die(step)? {
            assert_eq!(place.tree()?, new);
            break;
        }
        let left = place.tree()?;
        for name in MINE {
            assert!(left.contains_key(Path::new(name)), "step {step}: {name}");
        }
        drop(lock(&place.out())?);
        let settled = place.tree()?;
        if settled == old {
            undone += 1;
        } else {
            assert_eq!(settled, new, "step {step}");
            done += 1;
        }
        let visible = |tree: Tree| -> Tree {
            let mut tree = tree;
            tree.retain(|path, _| !path.to_string_lossy().contains(".emitting"));
            tree
        };
        mixed += usize::from(visible(left) != settled);
        change(place.directory.path())?;
        assert_eq!(place.tree()?, new, "step {step}");
    }
    assert!(
        undone > 10 && done > 10 && mixed > 4,
        "{undone} {done} {mixed}"
    );
    Ok(())
}

#[test]
fn putting_back_may_be_killed_at_any_step_too() -> anyhow::Result<()> {
    let (old, new) = both()?;
    let last = last_step()?;
    for step in 0.. {
        let place = Place::new()?;
        place.change_and_die(last)?;
        assert_ne!(place.tree()?, old);
        // It puts back before it changes anything, and may die on the way.
        let finished = place.change_and_die(step)?;
        drop(lock(&place.out())?);
        let settled = place.tree()?;
        assert!(
            settled == old || settled == new,
            "step {step}: {settled:#?}"
        );
        if finished {
            assert_eq!(settled, new);
            break;
        }
    }
    Ok(())
}

#[test]
fn the_disk_may_be_full_at_any_step() -> anyhow::Result<()> {
    let (old, new) = both()?;
    for fault in [Fault::FullOnce, Fault::Full] {
        let mut refused = 0;
        for step in 0.. {
            let place = Place::new()?;
            fault.at(step);
            let result = change(place.directory.path());
            let struck = Fault::struck();
            Fault::end();
            if !struck {
                assert!(result.is_ok());
                break;
            }
            if fault == Fault::FullOnce
                && let Err(error) = &result
            {
                assert_eq!(place.tree()?, old, "step {step}: {error:#}");
                let text = error.to_string();
                assert!(
                    text.contains("Nothing was changed. Free some space"),
                    "{text}"
                );
                refused += 1;
            }
            drop(lock(&place.out())?);
            let expected = if result.is_ok() { &new } else { &old };
            assert_eq!(place.tree()?, *expected, "step {step}: {result:?}");
            change(place.directory.path())?;
            assert_eq!(place.tree()?, new, "step {step}");
        }
        assert!(fault == Fault::Full || refused > 10, "{refused}");
    }
    Ok(())
}

/// The last step before all is done: the one that leaves most to put back.
fn last_step() -> anyhow::Result<usize> {
    static LAST: OnceLock<usize> = OnceLock::new();
    if let Some(last) = LAST.get() {
        return Ok(*last);
    }
    let mut last = None;
    for step in 0.. {
        let place = Place::new()?;
        if place.change_and_die(step)? {
            break;
        }
        if matches!(Journal::find(&place.out()), Ok(Found::Open(_))) {
            last = Some(step);
        }
    }
    let last = last.context("no step came after the first change")?;
    Ok(*LAST.get_or_init(|| last))
}

/// A place where a run died after it had moved all files.
fn interrupted() -> anyhow::Result<Place> {
    let place = Place::new()?;
    place.change_and_die(last_step()?)?;
    Ok(place)
}

#[test]
fn what_someone_wrote_after_an_interrupted_run_is_not_overwritten() -> anyhow::Result<()> {
    for name in [
        "spec/names.toml",
        "spec/api.json",
        "out/b.rs",
        "out/fresh/deep/e.rs",
    ] {
        let place = interrupted()?;
        place.write(name, "precious")?;
        let before = place.tree()?;
        let error = change(place.directory.path())
            .err()
            .map(|error| error.to_string());
        let error = error.unwrap_or_default();
        assert!(error.contains(name), "{name}: {error}");
        assert!(error.contains("Move them away"), "{name}: {error}");
        assert_eq!(place.tree()?, before, "{name}");

        fs::rename(place.path(name), place.path("elsewhere"))?;
        change(place.directory.path())?;
        assert_eq!(fs::read_to_string(place.path("elsewhere"))?, "precious");
    }
    Ok(())
}

#[test]
fn a_copy_of_what_is_half_done_leaves_the_original_alone() -> anyhow::Result<()> {
    let (old, _) = both()?;
    let place = interrupted()?;
    let before = place.tree()?;
    let copy = Place {
        directory: tempfile::tempdir()?,
    };
    for (path, text) in &before {
        match text {
            Some(text) => fs::write(copy.directory.path().join(path), text)?,
            None => fs::create_dir_all(copy.directory.path().join(path))?,
        }
    }
    drop(lock(&copy.out())?);
    assert_eq!(copy.tree()?, old);
    assert_eq!(place.tree()?, before);
    Ok(())
}

#[test]
fn files_of_someone_else_in_the_way_are_left() -> anyhow::Result<()> {
    let place = Place::new()?;
    place.write("out/.emitting/precious", "mine")?;
    let before = place.tree()?;
    let error = change(place.directory.path())
        .err()
        .map(|error| error.to_string());
    assert!(error.unwrap_or_default().contains("move them away"));
    assert_eq!(place.tree()?, before);

    let place = Place::new()?;
    place.write("out/.emitting", "mine")?;
    let error = change(place.directory.path())
        .err()
        .map(|error| error.to_string());
    assert!(
        error
            .unwrap_or_default()
            .contains("is not a directory; move it away")
    );
    Ok(())
}

#[test]
fn a_journal_that_cannot_be_read_says_what_to_do() -> anyhow::Result<()> {
    let place = Place::new()?;
    for text in [
        "{",
        r#"{"tag": "x", "directories": ["../out"], "changes": []}"#,
    ] {
        place.write("out/.emitting/journal", text)?;
        let error = change(place.directory.path())
            .err()
            .map(|error| format!("{error:#}"));
        let error = error.unwrap_or_default();
        assert!(error.contains("with git, and delete .emitting/"), "{error}");
    }
    Ok(())
}

#[test]
fn files_that_changed_since_they_were_read_stop_the_run() -> anyhow::Result<()> {
    let place = Place::new()?;
    let (out, files) = (place.out(), files(&NEW)?);
    let plan = Plan::new(&out, &files)?;
    place.write("out/mixed/d.rs", "someone was faster")?;
    let before = place.tree()?;
    let error = plan
        .carry_out()
        .err()
        .map(|error| error.to_string())
        .unwrap_or_default();
    assert!(
        error.contains("d.rs has changed in the meantime\nNothing was changed."),
        "{error}"
    );
    assert_eq!(place.tree()?, before);
    Ok(())
}

/// Files that a change writes or removes, and whether they are there before and after.
const EDITED: [(&str, bool, bool); 6] = [
    ("out/b.rs", true, true),
    ("out/mixed/d.rs", true, false),
    ("out/fresh/deep/e.rs", false, true),
    ("spec/names.toml", true, true),
    ("spec/api.yaml", true, false),
    ("spec/api.json", false, true),
];

/// How editors save a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Saving {
    /// They write into it.
    Into,
    /// They put another in its place.
    Over,
}

impl Saving {
    fn save(self, path: &Path) -> std::io::Result<()> {
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        match self {
            Self::Into => fs::write(path, "precious"),
            Self::Over => {
                let beside = path.with_extension("saving");
                fs::write(&beside, "precious")?;
                fs::rename(beside, path)
            }
        }
    }
}

/// The files of a tree but for one.
fn others(tree: &Tree, name: &str) -> Tree {
    let mut tree = tree.clone();
    tree.retain(|path, text| text.is_some() && path != Path::new(name));
    tree
}

#[test]
fn an_edit_at_any_moment_of_a_run_is_kept() -> anyhow::Result<()> {
    let (old, new) = both()?;
    let (mut refused, mut done) = (0, 0);
    for (name, before, after) in EDITED {
        for saving in [Saving::Into, Saving::Over] {
            for moment in [Moment::Step, Moment::Checked] {
                if moment == Moment::Checked && after && (saving == Saving::Over || !before) {
                    // No file system can tell this edit from the file that was looked at.
                    continue;
                }
                for at in 0.. {
                    let place = Place::new()?;
                    let path = place.path(name);
                    meanwhile(moment, at, move || {
                        saving.save(&path).expect("an edit");
                    });
                    let result = change(place.directory.path());
                    if moments(moment) <= at {
                        break;
                    }
                    let case = format!("{name}, {saving:?} at {moment:?} {at}: {result:?}");
                    let tree = place.tree()?;
                    let found = tree.get(Path::new(name)).cloned().flatten();
                    assert_eq!(found.as_deref(), Some("precious"), "{case}");
                    let expected = if let Err(error) = &result {
                        let text = error.to_string();
                        assert!(text.contains(name), "{case}");
                        assert!(
                            text.contains("Nothing was changed. Run the command"),
                            "{case}"
                        );
                        refused += 1;
                        &old
                    } else {
                        done += 1;
                        &new
                    };
                    assert_eq!(others(&tree, name), others(expected, name), "{case}");
                }
            }
        }
    }
    assert!(refused > 100 && done > 100, "{refused} {done}");
    Ok(())
}

#[test]
fn an_edit_while_a_run_is_undone_is_kept() -> anyhow::Result<()> {
    for (name, ..) in EDITED {
        for at in 0.. {
            let place = interrupted()?;
            let path = place.path(name);
            meanwhile(Moment::Step, at, move || {
                Saving::Over.save(&path).expect("an edit");
            });
            let result = lock(&place.out()).map(drop);
            if moments(Moment::Step) <= at {
                break;
            }
            let case = format!("{name} at {at}: {result:?}");
            assert_eq!(fs::read_to_string(place.path(name))?, "precious", "{case}");
            if let Err(error) = result {
                let text = error.to_string();
                assert!(
                    text.contains(name) && text.contains("Move them away"),
                    "{case}"
                );
                fs::rename(place.path(name), place.path("elsewhere"))?;
                drop(lock(&place.out())?);
            }
        }
    }
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions() -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;

    let place = Place::new()?;
    for (name, mode) in [("out/b.rs", 0o640), ("spec/names.toml", 0o444)] {
        fs::set_permissions(place.path(name), fs::Permissions::from_mode(mode))?;
    }
    change(place.directory.path())?;
    for (name, mode) in [("out/b.rs", 0o640), ("spec/names.toml", 0o444)] {
        assert_eq!(fs::read_to_string(place.path(name))?, "new");
        let found = fs::metadata(place.path(name))?.permissions().mode();
        assert_eq!(found & 0o777, mode, "{name}");
    }
    Ok(())
}

#[test]
fn paths_elsewhere_are_relative() {
    let outside = |out: &str, file: &str| {
        let target = Target::outside(Path::new(out), Path::new(file));
        assert_eq!(target.place(Path::new(out)), Path::new(file));
        match target {
            Target::Outside(path) => path,
            Target::Inside(path) => path.to_string(),
        }
    };
    assert_eq!(
        outside("/r/generated", "/r/spec/names.toml"),
        "../spec/names.toml"
    );
    assert_eq!(outside("/r/a/b", "/names.toml"), "../../../names.toml");
    assert_eq!(outside("/r", "/r/names.toml"), "names.toml");
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_linked_directory_and_a_linked_file_are_changed_where_they_are() -> anyhow::Result<()> {
        let place = Place::new()?;
        fs::rename(place.out(), place.path("real"))?;
        symlink(place.path("real"), place.out())?;
        let names = place.path("spec/names.toml");
        fs::rename(&names, place.path("spec/real.toml"))?;
        symlink("real.toml", &names)?;
        change(place.directory.path())?;
        for link in [place.out(), names.clone()] {
            assert!(
                fs::symlink_metadata(&link)?.is_symlink(),
                "{}",
                link.display()
            );
        }
        assert_eq!(fs::read_to_string(place.path("real/b.rs"))?, "new");
        assert_eq!(fs::read_to_string(place.path("spec/real.toml"))?, "new");
        Ok(())
    }

    #[test]
    fn a_link_that_leads_nowhere_is_refused() -> anyhow::Result<()> {
        let place = Place::new()?;
        let names = place.path("spec/names.toml");
        fs::remove_file(&names)?;
        symlink("none", &names)?;
        let before = place.tree();
        let error = change(place.directory.path())
            .err()
            .map(|error| error.to_string());
        let error = error.unwrap_or_default();
        assert!(
            error.contains("names.toml is a broken symbolic link"),
            "{error}"
        );
        assert!(fs::symlink_metadata(&names)?.is_symlink());
        drop(before);

        let out = place.path("dangling");
        symlink("none", &out)?;
        let error = lock(&out)
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        assert!(
            error.contains("dangling is a broken symbolic link"),
            "{error}"
        );
        Ok(())
    }

    #[test]
    fn a_link_in_place_of_the_journal_is_not_followed() -> anyhow::Result<()> {
        let place = Place::new()?;
        fs::create_dir(place.path("elsewhere"))?;
        fs::write(place.path("elsewhere/done"), "precious")?;
        symlink(place.path("elsewhere"), place.out().join(".emitting"))?;
        let error = change(place.directory.path())
            .err()
            .map(|error| error.to_string());
        assert!(error.unwrap_or_default().contains("remove the link"));
        assert!(place.path("elsewhere/done").exists());
        Ok(())
    }
}
