//! Building the crate that a generator has made.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Cost, Job, root, run};

/// How a crate is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// As `cargo build` does it.
    Dev,
    /// With `--release`.
    Release,
}

/// A crate that is ready to be built.
pub struct Crate {
    directory: PathBuf,
    name: String,
}

/// A build of a program with all that it depends on.
pub struct FirstBuild {
    /// What was compiled, the program and the crate included.
    pub crates: usize,
    /// What it cost.
    pub cost: Cost,
}

impl Crate {
    /// What a generator has made, as a workspace of its own. Dependencies have the versions that
    /// this repository uses, where it uses them.
    ///
    /// # Errors
    ///
    /// Fails if the crate has no manifest, or if files cannot be written.
    pub fn emitted(job: &Job) -> io::Result<Self> {
        let directory = job.out();
        let manifest = directory.join("Cargo.toml");
        if !manifest.exists() {
            complete(&directory)?;
        }
        let mut text = fs::read_to_string(&manifest)?;
        let name = text.lines().find_map(|line| line.strip_prefix("name = "));
        let name = name.unwrap_or_default().trim_matches('"').to_owned();
        if !text.contains("[workspace]") {
            text.push_str("\n[workspace]\n");
        }
        fs::write(manifest, text)?;
        fs::copy(root().join("Cargo.lock"), directory.join("Cargo.lock"))?;
        Ok(Self { directory, name })
    }

    /// Builds a program that depends on the crate, with nothing built before, as cargo does it by
    /// default. `features` are the rest of the dependency in its manifest.
    ///
    /// # Errors
    ///
    /// Fails if files cannot be written, or if the program cannot be built.
    pub fn first_build(&self, features: &str, scratch: &Path) -> io::Result<FirstBuild> {
        let (directory, target) = (scratch.join("program"), scratch.join("cold"));
        for old in [&directory, &target] {
            if old.exists() {
                fs::remove_dir_all(old)?;
            }
        }
        let log = scratch.join("log");
        let program = self.program(features, directory)?;
        // Nothing is fetched while the time is taken.
        let mut fetch = Command::new(env!("CARGO"));
        run(fetch.arg("fetch").current_dir(&program.directory), &log)?;
        let cost = program.build(Profile::Dev, &target, &log)?;
        let said = fs::read_to_string(&log)?;
        let compiled = said.lines().filter(|line| line.contains("Compiling "));
        fs::remove_dir_all(&target)?;
        Ok(FirstBuild {
            crates: compiled.count(),
            cost,
        })
    }

    /// A program that depends on the crate, and on what runs it.
    fn program(&self, features: &str, directory: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(directory.join("src"))?;
        let library = fs::canonicalize(&self.directory)?;
        let manifest = format!(
            "[package]\nname = \"program\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             peer = {{ package = \"{}\", path = \"{}\"{features} }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n",
            self.name,
            library.display(),
        );
        fs::write(directory.join("Cargo.toml"), manifest)?;
        let main =
            "use peer as _;\n\n#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {}\n";
        fs::write(directory.join("src/main.rs"), main)?;
        fs::copy(root().join("Cargo.lock"), directory.join("Cargo.lock"))?;
        Ok(Self {
            directory,
            name: "program".into(),
        })
    }

    /// Lines of Rust that go into the library.
    ///
    /// # Errors
    ///
    /// Fails if they cannot be read.
    pub fn lines(&self) -> io::Result<usize> {
        lines(&self.directory.join("src"))
    }

    /// Builds it and what it depends on, in so far as this has not been done.
    ///
    /// # Errors
    ///
    /// Fails if it cannot be built.
    pub fn build(&self, profile: Profile, target: &Path, log: &Path) -> io::Result<Cost> {
        run(&mut self.cargo("build", profile, target), log)
    }

    /// Forgets what was built, but not what it depends on.
    ///
    /// # Errors
    ///
    /// Fails if there is nothing to forget.
    pub fn forget(&self, profile: Profile, target: &Path, log: &Path) -> io::Result<()> {
        run(
            self.cargo("clean", profile, target)
                .args(["-p", &self.name]),
            log,
        )
        .map(drop)
    }

    fn cargo(&self, what: &str, profile: Profile, target: &Path) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command.arg(what).current_dir(&self.directory);
        command.arg("--target-dir").arg(target);
        if profile == Profile::Release {
            command.arg("--release");
        }
        // As a user's cargo has it for a dependency. What is set for this repository is not for it.
        command.env("CARGO_INCREMENTAL", "0");
        for set in ["CARGO_PROFILE_DEV_DEBUG", "CARGO_TARGET_DIR", "RUSTFLAGS"] {
            command.env_remove(set);
        }
        command
    }
}

/// Makes a crate of what openapi-to-rust emits: modules, and the dependencies that they need.
fn complete(directory: &Path) -> io::Result<()> {
    let generated = directory.join("src/generated");
    let needed = fs::read_to_string(generated.join("REQUIRED_DEPS.toml"))?;
    let manifest =
        format!("[package]\nname = \"peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{needed}");
    fs::write(directory.join("Cargo.toml"), manifest)?;
    fs::write(directory.join("src/lib.rs"), "pub mod generated;\n")
}

fn lines(directory: &Path) -> io::Result<usize> {
    let mut all = 0;
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            all += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all += fs::read_to_string(path)?.lines().count();
        }
    }
    Ok(all)
}
