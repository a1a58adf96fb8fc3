//! Runs the binary on a small document in a directory of its own.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A document with one operation and one schema.
pub const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Fixture, version: '1.0'}
servers: [{url: https://dev.dixa.io}]
paths:
  /v1/lamps/{lampId}:
    get:
      tags: [Lamps]
      operationId: Lamps_getById
      summary: Get a lamp
      description: Gets a lamp by its id.
      parameters:
        - {name: lampId, in: path, required: true, schema: {type: string, format: uuid}}
      responses:
        '200':
          description: The lamp.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Lamp'}
              example: {id: 7c8e5f0a-3b1d-4c8e-9a56-0d2f4b6c8e10, name: Desk}
components:
  schemas:
    Lamp:
      type: object
      required: [id, name]
      properties:
        id: {type: string, format: uuid}
        name: {type: string}
";

/// A directory with a document, and a place for the crate.
pub struct Place {
    directory: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self::with(DOCUMENT)
    }

    pub fn with(document: &str) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        fs::write(directory.path().join("api.yaml"), document).expect("a document");
        Self { directory }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub fn out(&self) -> PathBuf {
        self.path("out")
    }

    /// The command, in this directory.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = xtask(args);
        command.current_dir(self.directory.path());
        command
    }

    /// Runs `codegen` on the document here, with more options.
    pub fn codegen(&self, options: &[&str]) -> Run {
        let args = [&["codegen", "--spec", "api.yaml", "--out", "out"], options].concat();
        Run::of(&mut self.command(&args))
    }
}

/// The command.
pub fn xtask<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(args);
    command
}

/// What a command did.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    pub fn of(command: &mut Command) -> Self {
        command.output().expect("the binary runs").into()
    }

    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.stdout, self.stderr);
        self
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// The bytes of every file below a directory, by relative path.
pub fn files(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let walk = walkdir::WalkDir::new(directory)
        .into_iter()
        .map(|entry| entry.expect("an entry"));
    walk.filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry
                .path()
                .strip_prefix(directory)
                .expect("a path below")
                .to_path_buf();
            (path, fs::read(entry.path()).expect("a file"))
        })
        .collect()
}
