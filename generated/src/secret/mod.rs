// Copied from generator/runtime/src/secret/mod.rs by `cargo xtask codegen`. Do not edit here.

//! Secrets, such as passwords and API keys, kept out of everything that is shown.

pub(crate) mod name;
pub(crate) mod screen;

pub(crate) use screen::Screen;
pub(crate) use screen::{Screened, secrecy_of};
pub(crate) use screen::Hidden;
