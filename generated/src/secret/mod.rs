// Copied from generator/runtime/src/secret/mod.rs by `cargo xtask codegen`. Do not edit here.

//! Secrets, such as passwords and API keys, kept out of everything that is shown.

pub(crate) mod name;
mod screen;

// The bodies that errors show are looked through by the client alone.
#[cfg(feature = "client")]
pub(crate) use screen::SAYING;
pub(crate) use screen::{Hidden, Screen, Screened, secrecy_of};
