// Copied from generator/runtime/src/wire/mod.rs by `cargo xtask codegen`. Do not edit here.

//! How values are read from JSON and written to it.
//!
//! Each type says in a table what it looks like on the wire ([`object!`], [`tagged_union!`],
//! [`alternatives!`], [`open_enum!`], [`tagged_enum!`]); the tables expand to `Serialize` and
//! `Deserialize`. Errors name the path to the value that did not fit.

mod alternatives;
mod collections;
pub(crate) mod distinctions;
mod enumeration;
mod field;
mod object;
mod path;
pub(crate) mod reading;
mod rest;
mod tagged;
mod tape;
mod told;
mod whole;

pub(crate) use alternatives::{Form, alternatives, candidates, read, write};
pub use enumeration::UnknownValue;
pub(crate) use enumeration::{TextVisitor, open_enum};
pub(crate) use enumeration::tagged_enum;
pub(crate) use field::patch;
pub(crate) use field::{WriteField, optional, required, take};
pub(crate) use object::{
    Names, ReadFields, WriteFields, object, read_object, unknown_property, write_object,
};
// Errors of the client alone look for it.
#[cfg(feature = "client")]
pub(crate) use path::UNSHOWN;
pub(crate) use path::at_hidden;
pub(crate) use path::{at_entry, at_index, at_key};
pub(crate) use rest::{Rest, write_rest};
pub(crate) use tagged::{ReadTagged, read_tagged, tagged_union};
pub(crate) use told::{tell, told};
