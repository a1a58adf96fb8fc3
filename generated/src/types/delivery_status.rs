// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`DeliveryStatus`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::DeliveryDetail;

/// The last delivery of an event, if there was one recently.
///
/// Schema `DeliveryStatus`.
///
/// ```
/// # fn example(value: dixa::types::DeliveryStatus) {
/// use dixa::types::DeliveryStatus;
///
/// match value {
///     DeliveryStatus::DeliveryDetail(it) => println!("{it:?}"),
///     DeliveryStatus::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// How a delivery went.
    DeliveryDetail(DeliveryDetail),
    /// The event was not delivered recently.
    NoRecentDelivery(NoRecentDelivery),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    DeliveryStatus by "_type" {
        DeliveryDetail = "DeliveryDetail",
        NoRecentDelivery = "NoRecentDelivery",
    }
}

impl From<DeliveryDetail> for DeliveryStatus {
    fn from(value: DeliveryDetail) -> Self {
        Self::DeliveryDetail(value)
    }
}

impl From<NoRecentDelivery> for DeliveryStatus {
    fn from(value: NoRecentDelivery) -> Self {
        Self::NoRecentDelivery(value)
    }
}

/// The event was not delivered recently.
///
/// Schema `NoRecentDelivery`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NoRecentDelivery {}

object! { NoRecentDelivery {} }
