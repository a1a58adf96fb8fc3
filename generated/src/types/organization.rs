// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `organization` uses.

use crate::UnknownValue;
use crate::wire::{object, open_enum};

/// The organization that the API token belongs to.
///
/// Schema `OrganizationDetails`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationDetails {
    /// Id of the organization.
    pub id: String,
    /// Name of the organization.
    pub name: String,
    /// First part of the address at which agents sign in.
    pub subdomain: String,
    /// Whether the organization is in use or suspended.
    pub status: OrganizationStatus,
    /// Where the picture of the organization is found. Absent if there is none.
    pub avatar_url: Option<String>,
}

object! {
    OrganizationDetails {
        required id: "id",
        required name: "name",
        required subdomain: "subdomain",
        required status: "status",
        optional avatar_url: "avatarUrl",
    }
}

/// The values of `OrganizationDetails.status`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationStatus {
    /// `Active`
    Active,
    /// `Suspended`
    Suspended,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    OrganizationStatus {
        Active = "Active",
        Suspended = "Suspended",
    }
}
