//! Our generator and those that people would use instead of it.

mod crates;
mod edits;
mod process;

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

pub use crates::{Crate, FirstBuild, Profile};
pub use process::{Cost, run};

/// All of them, ours first.
pub const ALL: [Generator; 7] = [
    Generator {
        name: "dixa",
        program: "xtask",
        edit: None,
        command: ours,
    },
    Generator {
        name: "progenitor 0.15.1, positional",
        program: "bin/cargo-progenitor",
        edit: Some(edits::for_progenitor),
        command: |program, document, out| progenitor(program, document, out, "positional"),
    },
    Generator {
        name: "progenitor 0.15.1, builders",
        program: "bin/cargo-progenitor",
        edit: Some(edits::for_progenitor),
        command: |program, document, out| progenitor(program, document, out, "builder"),
    },
    Generator {
        name: "openapi-generator 7.26",
        program: "openapi-generator-7.26.0.jar",
        edit: None,
        command: |program, document, out| {
            let mut command = Command::new("java");
            command
                .arg("-jar")
                .arg(program)
                .args(["generate", "-g", "rust", "-i"]);
            command.arg(document).arg("-o").arg(out);
            command
        },
    },
    Generator {
        name: "openapi-to-rust 0.23.0",
        program: "bin/openapi-to-rust",
        edit: None,
        command: |program, document, out| {
            // It writes to src/generated of the crate that it is run in.
            let mut command = Command::new(program);
            command.arg("generate").arg(document).current_dir(out);
            command
        },
    },
    Generator {
        name: "oas3-gen 0.29.0",
        program: "bin/oas3-gen",
        edit: None,
        command: |program, document, out| {
            let mut command = Command::new(program);
            command.args(["generate", "client-mod", "--workspace", "-i"]);
            command.arg(document).arg("-o").arg(out);
            command
        },
    },
    Generator {
        name: "openapi-nexus 0.2.3",
        program: "bin/openapi-nexus",
        edit: None,
        command: |program, document, out| {
            let mut command = Command::new(program);
            command.args(["generate", "--generators", "rust-reqwest", "-i"]);
            command.arg(document).arg("-o").arg(out);
            command
        },
    },
];

/// A program that makes a crate of an OpenAPI document.
#[derive(Clone, Copy)]
pub struct Generator {
    /// Its name and version.
    pub name: &'static str,
    /// What is run: for the others below the directory of the peers.
    program: &'static str,
    /// What has to be changed in the document for it.
    edit: Option<fn(&str) -> String>,
    command: fn(program: &Path, document: &Path, out: &Path) -> Command,
}

impl Generator {
    /// Whether it is ours.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        self.program == ALL[0].program
    }

    /// What is run, if it is there, and if `ONLY` is not set or names it.
    #[must_use]
    pub fn installed(&self) -> Option<PathBuf> {
        let program = if self.is_ours() {
            target().join("release").join(self.program)
        } else {
            let peers = env::var_os("PEERS").map_or_else(|| target().join("peers"), PathBuf::from);
            peers.join(self.program)
        };
        let only = env::var("ONLY").ok();
        let wanted =
            only.is_none_or(|only| only.split(',').any(|name| self.name.starts_with(name)));
        (wanted && program.exists()).then_some(program)
    }

    /// The document as this generator takes it, in a directory for it, where nothing else is.
    ///
    /// # Errors
    ///
    /// Fails if files cannot be read or written.
    pub fn prepare(&self, document: &Path, scratch: &Path) -> io::Result<Job> {
        let directory = scratch.join(self.name.replace([' ', ','], "-"));
        if directory.exists() {
            fs::remove_dir_all(&directory)?;
        }
        fs::create_dir_all(directory.join("crate"))?;
        let text = fs::read_to_string(document)?;
        let text = self.edit.map_or_else(|| text.clone(), |edit| edit(&text));
        fs::write(directory.join("document.yaml"), text)?;
        Ok(Job { directory, runs: 0 })
    }

    /// What makes the crate of a prepared document.
    #[must_use]
    pub fn command(&self, program: &Path, job: &Job) -> Command {
        (self.command)(program, &job.document(), &job.out())
    }
}

/// A document that is ready for a generator.
pub struct Job {
    directory: PathBuf,
    runs: usize,
}

impl Job {
    fn document(&self) -> PathBuf {
        self.directory.join("document.yaml")
    }

    /// Where the crate comes to be.
    #[must_use]
    pub fn out(&self) -> PathBuf {
        self.directory.join("crate")
    }

    /// Puts aside what a run before has written. It is not deleted: file systems are slow to make
    /// new files for some time after that.
    ///
    /// # Errors
    ///
    /// Fails if it cannot be put aside.
    pub fn renew(&mut self) -> io::Result<()> {
        self.runs += 1;
        let aside = self.directory.join(format!("run-{}", self.runs));
        fs::rename(self.out(), aside)?;
        fs::create_dir(self.out())
    }
}

/// The top of the repository.
#[must_use]
pub fn root() -> &'static Path {
    let benches = Path::new(env!("CARGO_MANIFEST_DIR"));
    benches.parent().unwrap_or(benches)
}

/// Where cargo builds.
#[must_use]
pub fn target() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(target)
}

/// The document that all are measured with: ours, or `DOCUMENT`. Our own corrections and pinned names
/// are left out, since no other generator has any.
#[must_use]
pub fn document() -> PathBuf {
    let document = env::var_os("DOCUMENT");
    root().join(document.unwrap_or_else(|| "spec/dixa-v1.yaml".into()))
}

/// A directory for what this run of a benchmark writes, which it has to delete in the end.
#[must_use]
pub fn run_directory(scratch: &Path) -> PathBuf {
    scratch.join(std::process::id().to_string())
}

/// Builds our generator as it is measured, and gives the directory for what is written meanwhile.
///
/// # Errors
///
/// Fails if it cannot be built.
pub fn set_up() -> io::Result<PathBuf> {
    let scratch = target().join("scratch");
    fs::create_dir_all(&scratch)?;
    let mut build = Command::new(env!("CARGO"));
    build.current_dir(root());
    run(
        build.args(["build", "--release", "-p", "xtask"]),
        &scratch.join("log"),
    )?;
    Ok(scratch)
}

fn ours(program: &Path, document: &Path, out: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("codegen").arg("--spec").arg(document);
    command.arg("--out").arg(out);
    command
}

fn progenitor(program: &Path, document: &Path, out: &Path, interface: &str) -> Command {
    let mut command = Command::new(program);
    command.args(["progenitor", "--name", "peer", "--version", "0.1.0"]);
    command.args(["--interface", interface, "-i"]);
    command.arg(document).arg("-o").arg(out);
    command
}
