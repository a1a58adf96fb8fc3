//! `.ci/edition`, which the weekly workflow runs: a server on this machine in place of the vendor, a
//! directory in place of GitHub's repository, and a script in place of `gh`.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex};

use crate::server::{Server, answer};
use crate::support::{DOCUMENT, Place, Run};

/// Notes what it is called with. There is an open pull request once one has been created.
const GH: &str = "#!/bin/sh
printf '%s\\n' \"$*\" >> \"$PLACE/gh.log\"
case $2 in
list) grep -c '^pr create' \"$PLACE/gh.log\" || true ;;
*) cp \"$PLACE/proposed/description.md\" \"$PLACE/description.md\" ;;
esac
";

/// A repository with a crate, and what stands around it.
struct Watch {
    place: Place,
    server: Server,
    published: Arc<Mutex<String>>,
}

impl Watch {
    fn new() -> Self {
        let published = Arc::new(Mutex::new(DOCUMENT.to_owned()));
        let document = Arc::clone(&published);
        let server =
            Server::start(move |_| answer("200 OK", "", &document.lock().expect("a text")));
        let watch = Self {
            place: Place::new(),
            server,
            published,
        };
        let place = &watch.place;
        for directory in ["bin", "clone"] {
            fs::create_dir(place.path(directory)).expect("a directory");
        }
        let gh = place.path("bin/gh");
        fs::write(&gh, GH).expect("a script");
        fs::set_permissions(&gh, fs::Permissions::from_mode(0o755)).expect("permissions");
        fs::write(watch.clone("api.yaml"), DOCUMENT).expect("a document");
        watch.run("git", &["init", "--quiet", "--bare", "../origin.git"]);
        watch.run("git", &["init", "--quiet", "--initial-branch=main"]);
        let files = FILES.split(' ').collect::<Vec<_>>();
        watch.run(
            env!("CARGO_BIN_EXE_xtask"),
            &[&["codegen"], &files[..]].concat(),
        );
        watch.run("git", &["add", "--all"]);
        watch.run("git", &["commit", "--quiet", "-m", "The first edition"]);
        watch.run("git", &["remote", "add", "origin", "../origin.git"]);
        watch.run("git", &["push", "--quiet", "origin", "main"]);
        watch
    }

    fn clone(&self, name: &str) -> PathBuf {
        self.place.path("clone").join(name)
    }

    fn run(&self, program: &str, args: &[&str]) -> String {
        let path = std::env::var("PATH").unwrap_or_default();
        let bin = self.place.path("bin");
        let mut command = Command::new(program);
        command
            .args(args)
            .current_dir(self.place.path("clone"))
            .env("PATH", format!("{}:{path}", bin.display()))
            .env("PLACE", self.place.path(""))
            .env("XTASK", env!("CARGO_BIN_EXE_xtask"))
            .env("SOURCE_DATE_EPOCH", "3600")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null");
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "Ada");
            command.env(format!("GIT_{role}_EMAIL"), "ada@example.com");
        }
        for name in ["HTTP_PROXY", "ALL_PROXY"] {
            command.env_remove(name).env_remove(name.to_lowercase());
        }
        Run::of(&mut command).exits(0).stdout
    }

    /// One week: both halves, the second in the work tree as it was before the first.
    fn week(&self) {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../.ci/edition");
        let _ = fs::remove_dir_all(self.place.path("proposed"));
        let url = self.server.url("/v1.yaml");
        let files = FILES.split(' ').collect::<Vec<_>>();
        self.run(
            script,
            &[&["look", "../proposed", &url], &files[..]].concat(),
        );
        self.run("git", &["reset", "--quiet", "--hard", "main"]);
        if self.place.path("proposed/edition.patch").exists() {
            self.run(script, &["propose", "../proposed"]);
            self.run("git", &["checkout", "--quiet", "main"]);
        }
    }

    fn publish(&self, document: &str) {
        document.clone_into(&mut self.published.lock().expect("a text"));
    }

    /// What `gh` was told to change.
    fn told(&self) -> Vec<String> {
        let log = fs::read_to_string(self.place.path("gh.log")).unwrap_or_default();
        let changes = log.lines().filter(|line| !line.starts_with("pr list"));
        let changes = changes.map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "));
        changes.collect()
    }

    fn proposed(&self, file: &str) -> String {
        self.run(
            "git",
            &[
                "--git-dir",
                "../origin.git",
                "show",
                &format!("edition:{file}"),
            ],
        )
    }
}

const FILES: &str = "--spec api.yaml --names names.toml --out out";

#[test]
fn a_new_edition_is_proposed_once_and_renewed() {
    let watch = Watch::new();
    watch.week();
    assert!(watch.told().is_empty(), "{:?}", watch.told());

    let name = "        name: {type: string}\n";
    let first = DOCUMENT.replace(name, &format!("{name}        colour: {{type: string}}\n"));
    watch.publish(&first);
    watch.week();
    assert_eq!(watch.told(), ["pr create"]);
    assert_eq!(watch.proposed("api.yaml"), first);
    assert!(watch.proposed("out/api.txt").contains("Lamp::colour"));
    let description = fs::read_to_string(watch.place.path("description.md")).expect("a text");
    assert!(description.contains("colour"), "{description}");
    let message = watch.run(
        "git",
        &[
            "--git-dir",
            "../origin.git",
            "log",
            "-1",
            "--format=%B",
            "edition",
        ],
    );
    assert!(message.contains(description.trim()), "{message}");

    // The same edition is no news.
    watch.week();
    assert_eq!(watch.told(), ["pr create"]);

    // The one after that takes its place: one commit, on what `main` is now.
    watch.publish(&first.replace("colour", "shade"));
    watch.week();
    assert_eq!(watch.told(), ["pr create", "pr edit"]);
    assert!(watch.proposed("out/api.txt").contains("Lamp::shade"));
    let commits = watch.run(
        "git",
        &[
            "--git-dir",
            "../origin.git",
            "rev-list",
            "--count",
            "main..edition",
        ],
    );
    assert_eq!(commits.trim(), "1");
}

#[test]
fn the_workflow_runs_pinned_actions_with_the_least_rights() {
    let workflows = concat!(env!("CARGO_MANIFEST_DIR"), "/../.github/workflows");
    for entry in fs::read_dir(workflows).expect("workflows") {
        let path = entry.expect("a workflow").path();
        let text = fs::read_to_string(&path).expect("a text");
        let used = text.lines().filter_map(|line| line.split_once("uses: "));
        for (_, action) in used {
            let commit = action.split_once('@').map_or("", |(_, rest)| rest);
            let commit = commit.split(' ').next().unwrap_or_default();
            let is_commit = commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit());
            assert!(is_commit, "{}: {action}", path.display());
        }
        let rights = text.lines().find(|line| line.starts_with("permissions:"));
        assert!(rights.is_some(), "{}", path.display());
    }
}
