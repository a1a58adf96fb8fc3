//! The commands as a person runs them: the binary, real directories, exit codes.

mod codegen;
mod determinism;
mod diff;
mod interrupted;
mod overlay;
mod report;
mod server;
mod support;
mod update;
mod warnings;
#[cfg(unix)]
mod watch;
mod wire_document;
