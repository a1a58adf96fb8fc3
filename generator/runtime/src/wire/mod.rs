//! How values are read from JSON and written to it.
//!
//! Each type says in a table what it looks like on the wire ([`object!`], [`tagged_union!`],
//! [`alternatives!`], [`open_enum!`], [`tagged_enum!`]); the tables expand to `Serialize` and
//! `Deserialize`. Errors name the path to the value that did not fit.

// needs: alternatives
mod alternatives;
mod collections;
// needs: alternatives
pub(crate) mod distinctions;
mod enumeration;
mod field;
// needs: loose-text, loose-scalars
mod loose;
mod object;
mod path;
pub(crate) mod reading;
mod rest;
// needs: tagged-unions
mod tagged;
// needs: tagged-unions
mod tape;
// needs: failures
mod told;
// needs: whole, loose-scalars, alternatives
mod whole;

// needs: alternatives
pub(crate) use alternatives::{Form, alternatives, candidates, read, write};
pub use enumeration::UnknownValue;
// needs: enumerations
pub(crate) use enumeration::{TextVisitor, open_enum};
// needs: tagged-enumerations
pub(crate) use enumeration::tagged_enum;
// needs: patches
pub(crate) use field::patch;
pub(crate) use field::{WriteField, optional, required, take};
pub(crate) use object::{
    Names, ReadFields, WriteFields, object, read_object, unknown_property, write_object,
};
// Errors of the client alone look for it.
#[cfg(feature = "client")]
pub(crate) use path::UNSHOWN;
// needs: secrets
pub(crate) use path::at_hidden;
pub(crate) use path::{at_entry, at_index, at_key};
pub(crate) use rest::{Rest, write_rest};
// needs: tagged-unions
pub(crate) use tagged::{ReadTagged, read_tagged, tagged_union};
// needs: failures
pub(crate) use told::{tell, told};
