// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `contact_endpoints` uses.

use crate::UnknownValue;
use crate::wire::open_enum;

/// The values of `TelephonyEndpoint.functionality`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Functionality {
    /// `Sms`
    Sms,
    /// `VoiceInbound`
    VoiceInbound,
    /// `VoiceOutbound`
    VoiceOutbound,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    Functionality {
        Sms = "Sms",
        VoiceInbound = "VoiceInbound",
        VoiceOutbound = "VoiceOutbound",
    }
}

/// The values of `_type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContactEndpointType {
    /// `EmailEndpoint`
    EmailEndpoint,
    /// `TelephonyEndpoint`
    TelephonyEndpoint,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    ContactEndpointType {
        EmailEndpoint = "EmailEndpoint",
        TelephonyEndpoint = "TelephonyEndpoint",
    }
}
