//! Runs that are stopped on the way: there is the old crate or the new one, never half of each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::Instant;

use crate::support::{DOCUMENT, Place, Run, files};

const NAMED: [&str; 7] = [
    "codegen",
    "--spec",
    "api.yaml",
    "--out",
    "out",
    "--names",
    "names.toml",
];

type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// What a run may change.
fn tree(place: &Place) -> Tree {
    let mut tree = files(&place.path(""));
    tree.remove(Path::new("api.yaml"));
    tree
}

/// A place with the old crate, and the new document that has not been made a crate of yet.
fn ready() -> Place {
    let place = Place::new();
    Run::of(&mut place.command(&NAMED)).exits(0);
    fs::write(place.out().join("mine.txt"), "mine").expect("a file of one's own");
    let lamp = "    Lamp:\n";
    let document = DOCUMENT.replace(
        lamp,
        &format!("{lamp}      description: A lamp that burns.\n"),
    );
    let document = document.replace("/v1/lamps/", "/v1/lights/");
    fs::write(place.path("api.yaml"), document).expect("a document");
    place
}

/// The same command with what else it needs, since an operation is gone.
fn change() -> Vec<&'static str> {
    [&NAMED[..], &["--mark-removed"]].concat()
}

/// The files before and after.
fn both() -> (Tree, Tree) {
    let place = ready();
    let old = tree(&place);
    Run::of(&mut place.command(&change())).exits(0);
    let new = tree(&place);
    assert_ne!(old, new);
    (old, new)
}

#[test]
fn a_killed_run_leaves_the_old_files_or_the_new_ones() {
    const MOMENTS: u32 = 40;
    let (old, new) = both();
    let place = ready();
    let started = Instant::now();
    Run::of(&mut place.command(&change())).exits(0);
    let whole = started.elapsed();
    for moment in 0..MOMENTS {
        let place = ready();
        let mut command = place.command(&change());
        let command = command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the binary runs");
        thread::sleep(whole * moment / MOMENTS);
        child.kill().expect("a process to kill");
        child.wait().expect("it ends");

        // Whatever runs next puts right what was left; to check writes nothing else.
        Run::of(&mut place.command(&[&NAMED[..], &["--check"]].concat()));
        let found = tree(&place);
        assert!(found == old || found == new, "{:?}", found.keys());
        Run::of(&mut place.command(&change())).exits(0);
        assert_eq!(tree(&place), new);
    }
}

#[test]
fn two_runs_and_a_reader_at_once_agree() {
    let (_, new) = both();
    let place = ready();
    let start = |args: &[&str]| {
        let mut command = place.command(args);
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("the binary runs")
    };
    let writers = [start(&change()), start(&change())];
    let reader = start(&[&NAMED[..], &["--check"]].concat());
    for child in writers {
        let run = Run::from(child.wait_with_output().expect("the binary ends"));
        run.exits(0);
    }
    reader.wait_with_output().expect("the binary ends");
    assert_eq!(tree(&place), new);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    use super::*;

    #[test]
    fn a_file_that_cannot_grow_changes_nothing() {
        let (old, new) = both();
        for blocks in [0, 1, 2, 4, 8, 16, 32] {
            let place = ready();
            let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
            let mut command = Command::new("sh");
            command.args(["-c", &limited, env!("CARGO_BIN_EXE_xtask")]);
            command.args(change()).current_dir(place.path(""));
            // What a run prints is no file that could be too large.
            let run = Run::of(&mut command);
            if run.code == Some(0) {
                assert_eq!(tree(&place), new);
                continue;
            }
            let run = run.exits(2);
            assert_eq!(tree(&place), old);
            assert!(
                run.stderr.contains("Nothing was changed. Free some space"),
                "{}",
                run.stderr
            );
            Run::of(&mut place.command(&change())).exits(0);
            assert_eq!(tree(&place), new);
        }
    }

    const NOBODY: u32 = 65534;

    /// The command as someone who is bound by permissions: root is not.
    fn bound(place: &Place, args: &[&str]) -> Command {
        let is_root = fs::metadata(place.path("")).expect("a directory").uid() == 0;
        if !is_root {
            return place.command(args);
        }
        let binary = place.path("").with_extension("xtask");
        // Not by this process: another thread's child could hold the copy open, and then it would
        // not run.
        let copied = Command::new("cp")
            .arg(env!("CARGO_BIN_EXE_xtask"))
            .arg(&binary)
            .status();
        assert!(copied.is_ok_and(|status| status.success()));
        for entry in walkdir::WalkDir::new(place.path("")) {
            let path = entry.expect("an entry").into_path();
            std::os::unix::fs::chown(&path, Some(NOBODY), Some(NOBODY)).expect("another owner");
        }
        let mut command = Command::new(binary);
        command
            .args(args)
            .current_dir(place.path(""))
            .uid(NOBODY)
            .gid(NOBODY);
        command
    }

    #[test]
    fn a_directory_that_cannot_be_written_to_changes_nothing() {
        let (old, new) = both();
        for closed in ["out", "out/src/operations", "."] {
            let place = ready();
            let mut command = bound(&place, &change());
            let directory = place.path(closed);
            let mode = |mode| {
                let permissions = fs::Permissions::from_mode(mode);
                fs::set_permissions(&directory, permissions).expect("permissions");
            };
            mode(0o555);
            let run = Run::of(&mut command).exits(2);
            mode(0o755);
            assert!(
                run.stderr
                    .contains("Nothing was changed. Make sure that the directories are writable"),
                "{closed}: {}",
                run.stderr
            );
            assert_eq!(tree(&place), old, "{closed}");
            Run::of(&mut command).exits(0);
            assert_eq!(tree(&place), new, "{closed}");
            let _ = fs::remove_file(place.path("").with_extension("xtask"));
        }
    }
}
