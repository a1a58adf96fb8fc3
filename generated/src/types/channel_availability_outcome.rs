// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`ChannelAvailabilityOutcome`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::{ChannelAvailability, ChannelAvailabilityError};

/// Whether a queue takes conversations of one channel, or why that is not known.
///
/// Schema `ChannelAvailabilityOutcome`.
///
/// ```
/// # fn example(value: dixa::types::ChannelAvailabilityOutcome) {
/// use dixa::types::ChannelAvailabilityOutcome;
///
/// match value {
///     ChannelAvailabilityOutcome::Failure(it) => println!("{it:?}"),
///     ChannelAvailabilityOutcome::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChannelAvailabilityOutcome {
    /// The availability of the channel could not be found out.
    Failure(ChannelAvailabilityFailure),
    /// The availability of the channel is known.
    Success(ChannelAvailabilitySuccess),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ChannelAvailabilityOutcome by "_type" {
        Failure = "Failure",
        Success = "Success",
    }
}

impl From<ChannelAvailabilityFailure> for ChannelAvailabilityOutcome {
    fn from(value: ChannelAvailabilityFailure) -> Self {
        Self::Failure(value)
    }
}

impl From<ChannelAvailabilitySuccess> for ChannelAvailabilityOutcome {
    fn from(value: ChannelAvailabilitySuccess) -> Self {
        Self::Success(value)
    }
}

/// The availability of the channel could not be found out.
///
/// Schema `Failure`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelAvailabilityFailure {
    pub error: ChannelAvailabilityError,
}

object! {
    ChannelAvailabilityFailure {
        required error: "error",
    }
}

/// The availability of the channel is known.
///
/// Schema `Success`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelAvailabilitySuccess {
    pub channel_availability: ChannelAvailability,
}

object! {
    ChannelAvailabilitySuccess {
        required channel_availability: "channelAvailability",
    }
}
