// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `search` uses.

use std::collections::BTreeMap;

use crate::Unknown;
use crate::wire::{object, tagged_union};

/// A conversation that contains the text.
///
/// Schema `ConversationSearchHit`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationSearchHit {
    /// Id of the conversation.
    pub id: i64,
    pub highlights: BTreeMap<String, Vec<String>>,
    pub inner_hits: Option<Vec<ConversationSearchInnerHit>>,
}

object! {
    ConversationSearchHit {
        required id: "id",
        required highlights: {"highlights"},
        optional inner_hits: ["innerHits"],
    }
}

/// A message that contains the text.
///
/// Schema `ConversationSearchInnerHit`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationSearchInnerHit {
    /// Id of the message.
    pub id: String,
    pub highlight: BTreeMap<String, String>,
}

object! {
    ConversationSearchInnerHit {
        required id: "id",
        required highlight: {"highlight"},
    }
}

/// Something that contains the text.
///
/// Schema `SearchHit`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchHit {
    /// A conversation that contains the text.
    ConversationSearchHit(ConversationSearchHit),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    SearchHit by "_type" {
        ConversationSearchHit = "ConversationSearchHit",
    }
}

impl From<ConversationSearchHit> for SearchHit {
    fn from(value: ConversationSearchHit) -> Self {
        Self::ConversationSearchHit(value)
    }
}
