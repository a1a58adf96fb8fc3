//! Secrets, such as passwords and API keys, kept out of everything that is shown.

pub(crate) mod name;
pub(crate) mod screen;

// needs: alternatives
pub(crate) use screen::Screen;
pub(crate) use screen::{Screened, secrecy_of};
// needs: secrets
pub(crate) use screen::Hidden;
