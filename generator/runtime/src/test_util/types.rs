//! The examples of the document's types.
//!
//! This is a stand-in, with one type. The generator emits the real file.

use super::examples::{Part, example};
use crate::wire::object;

#[derive(Debug, PartialEq)]
pub(crate) struct Thing {
    pub(crate) id: u8,
    pub(crate) name: Option<String>,
}

object! {
    Thing {
        required id: "id",
        optional name: "name",
    }
}

example!(
    Thing,
    &[
        Part::Made(r#"{"id": 1}"#),
        Part::Made(r#"{"id": 2, "name": "a"}"#)
    ]
);
