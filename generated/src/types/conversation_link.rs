// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`ConversationLink`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};

/// How a conversation is related to its parent.
///
/// Schema `ConversationLink`.
///
/// ```
/// # fn example(value: dixa::types::ConversationLink) {
/// use dixa::types::ConversationLink;
///
/// match value {
///     ConversationLink::EmailForward(it) => println!("{it:?}"),
///     ConversationLink::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConversationLink {
    /// The conversation is an email forwarded from its parent.
    EmailForward(EmailForward),
    /// The conversation follows up on its parent.
    FollowUp(FollowUp),
    /// The conversation is held beside its parent.
    SideConversation(SideConversation),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ConversationLink by "_type" {
        EmailForward = "EmailForward",
        FollowUp = "FollowUp",
        SideConversation = "SideConversation",
    }
}

impl ConversationLink {
    /// Id of the conversation this one belongs to.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn parent_id(&self) -> Option<i64> {
        match self {
            Self::EmailForward(value) => Some(value.parent_id),
            Self::FollowUp(value) => Some(value.parent_id),
            Self::SideConversation(value) => Some(value.parent_id),
            Self::Unknown(unknown) => unknown.property("parentId"),
        }
    }
}

impl From<EmailForward> for ConversationLink {
    fn from(value: EmailForward) -> Self {
        Self::EmailForward(value)
    }
}

impl From<FollowUp> for ConversationLink {
    fn from(value: FollowUp) -> Self {
        Self::FollowUp(value)
    }
}

impl From<SideConversation> for ConversationLink {
    fn from(value: SideConversation) -> Self {
        Self::SideConversation(value)
    }
}

/// The conversation is an email forwarded from its parent.
///
/// Schema `EmailForward`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailForward {
    /// Id of the conversation this one belongs to.
    pub parent_id: i64,
}

object! {
    EmailForward {
        required parent_id: "parentId" as Whole,
    }
}

/// The conversation follows up on its parent.
///
/// Schema `FollowUp`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FollowUp {
    /// Id of the conversation this one belongs to.
    pub parent_id: i64,
}

object! {
    FollowUp {
        required parent_id: "parentId" as Whole,
    }
}

/// The conversation is held beside its parent.
///
/// Schema `SideConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SideConversation {
    /// Id of the conversation this one belongs to.
    pub parent_id: i64,
}

object! {
    SideConversation {
        required parent_id: "parentId" as Whole,
    }
}
