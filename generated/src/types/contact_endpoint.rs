// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`ContactEndpoint`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::Functionality;

/// An address at which the organization can be contacted.
///
/// Schema `ContactEndpoint`.
///
/// ```
/// # fn example(value: dixa::types::ContactEndpoint) {
/// use dixa::types::ContactEndpoint;
///
/// match value {
///     ContactEndpoint::EmailEndpoint(it) => println!("{it:?}"),
///     ContactEndpoint::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContactEndpoint {
    /// An email address of the organization.
    EmailEndpoint(EmailEndpoint),
    /// A phone number of the organization.
    TelephonyEndpoint(TelephonyEndpoint),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ContactEndpoint by "_type" {
        EmailEndpoint = "EmailEndpoint",
        TelephonyEndpoint = "TelephonyEndpoint",
    }
}

impl ContactEndpoint {
    /// Name that emails are sent under. Absent if there is none.
    ///
    /// Returns `None` if it is absent.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::EmailEndpoint(value) => value.name.as_deref(),
            Self::TelephonyEndpoint(value) => value.name.as_deref(),
            Self::Unknown(unknown) => unknown.property("name"),
        }
    }
}

impl From<EmailEndpoint> for ContactEndpoint {
    fn from(value: EmailEndpoint) -> Self {
        Self::EmailEndpoint(value)
    }
}

impl From<TelephonyEndpoint> for ContactEndpoint {
    fn from(value: TelephonyEndpoint) -> Self {
        Self::TelephonyEndpoint(value)
    }
}

/// An email address of the organization.
///
/// Schema `EmailEndpoint`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailEndpoint {
    /// The email address, which is also the id of the contact endpoint.
    pub address: String,
    /// Address that emails are sent from instead.
    pub sender_override: Option<String>,
    /// Name that emails are sent under. Absent if there is none.
    pub name: Option<String>,
}

object! {
    EmailEndpoint {
        required address: "address",
        optional sender_override: "senderOverride",
        optional name: "name",
    }
}

/// A phone number of the organization.
///
/// Schema `TelephonyEndpoint`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TelephonyEndpoint {
    /// The phone number in international format, which is also the id of the contact endpoint.
    pub number: String,
    /// What the number can be used for.
    pub functionality: Option<Vec<Functionality>>,
    /// Name of the number for people. Absent if there is none.
    pub name: Option<String>,
}

object! {
    TelephonyEndpoint {
        required number: "number",
        optional functionality: ["functionality"],
        optional name: "name",
    }
}
