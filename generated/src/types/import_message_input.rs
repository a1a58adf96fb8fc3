// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`ImportMessageInput`] and its variants.

use serde_json::Value;
use uuid::Uuid;

use crate::wire::{object, tagged_union};
use crate::{DateTime, ListOf, Unknown};
use super::{Content, File};

/// A message of a conversation to import.
///
/// Schema `ImportMessageInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ImportMessageInput {
    /// A message from the end user to the organization.
    InboundImport(InboundImport),
    /// A message from an agent to the end user.
    OutboundImport(OutboundImport),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    ImportMessageInput by "_type" {
        InboundImport = "InboundImport",
        OutboundImport = "OutboundImport",
    }
}

impl ImportMessageInput {
    /// The property `content`, which all variants have.
    ///
    /// Returns `None` only for an unknown variant.
    pub fn content(&self) -> Option<&Content> {
        match self {
            Self::InboundImport(value) => Some(&value.content),
            Self::OutboundImport(value) => Some(&value.content),
            Self::Unknown(_) => None,
        }
    }

    /// Files that were sent with the message.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn attachments(&self) -> Option<&Vec<File>> {
        match self {
            Self::InboundImport(value) => value.attachments.as_ref(),
            Self::OutboundImport(value) => value.attachments.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Id of the message in the other system.
    ///
    /// Returns `None` if it is absent.
    pub fn external_id(&self) -> Option<&str> {
        match self {
            Self::InboundImport(value) => value.external_id.as_deref(),
            Self::OutboundImport(value) => value.external_id.as_deref(),
            Self::Unknown(unknown) => unknown.property("externalId"),
        }
    }

    /// When the message was written, in the other system.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn created_at(&self) -> Option<DateTime> {
        match self {
            Self::InboundImport(value) => Some(value.created_at.clone()),
            Self::OutboundImport(value) => Some(value.created_at.clone()),
            Self::Unknown(unknown) => unknown.property("createdAt"),
        }
    }

    /// Whatever else should be kept with the message: any JSON.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn attributes(&self) -> Option<&Value> {
        match self {
            Self::InboundImport(value) => value.attributes.as_ref(),
            Self::OutboundImport(value) => value.attributes.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<InboundImport> for ImportMessageInput {
    fn from(value: InboundImport) -> Self {
        Self::InboundImport(value)
    }
}

impl From<OutboundImport> for ImportMessageInput {
    fn from(value: OutboundImport) -> Self {
        Self::OutboundImport(value)
    }
}

/// A message from the end user to the organization.
///
/// Schema `InboundImport`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InboundImport {
    pub content: Content,
    /// Files that were sent with the message.
    pub attachments: Option<Vec<File>>,
    /// Id of the message in the other system.
    pub external_id: Option<String>,
    /// When the message was written, in the other system.
    pub created_at: DateTime,
    /// Whatever else should be kept with the message: any JSON.
    pub attributes: Option<Value>,
}

object! {
    InboundImport {
        required content: "content",
        optional attachments: ["attachments"],
        optional external_id: "externalId",
        required created_at: "createdAt",
        optional attributes: "attributes" is screened,
    }
}

impl InboundImport {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(content: impl Into<Content>, created_at: DateTime) -> Self {
        Self {
            content: content.into(),
            attachments: None,
            external_id: None,
            created_at,
            attributes: None,
        }
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn attachments<M>(mut self, attachments: impl ListOf<File, M>) -> Self {
        self.attachments = Some(attachments.into_list());
        self
    }

    /// Sets `attachments` if there is a value.
    #[must_use]
    pub fn maybe_attachments<M>(
        self,
        attachments: Option<impl ListOf<File, M>>,
    ) -> Self {
        match attachments {
            Some(attachments) => self.attachments(attachments),
            None => self,
        }
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `externalId` if there is a value.
    #[must_use]
    pub fn maybe_external_id(self, external_id: Option<impl Into<String>>) -> Self {
        match external_id {
            Some(external_id) => self.external_id(external_id),
            None => self,
        }
    }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: impl Into<Value>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }

    /// Sets `attributes` if there is a value.
    #[must_use]
    pub fn maybe_attributes(self, attributes: Option<impl Into<Value>>) -> Self {
        match attributes {
            Some(attributes) => self.attributes(attributes),
            None => self,
        }
    }
}

/// A message from an agent to the end user.
///
/// Schema `OutboundImport`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutboundImport {
    pub content: Content,
    /// Id of the agent who wrote the message.
    pub agent_id: Uuid,
    /// Files that were sent with the message.
    pub attachments: Option<Vec<File>>,
    /// Id of the message in the other system.
    pub external_id: Option<String>,
    /// When the message was written, in the other system.
    pub created_at: DateTime,
    /// Whatever else should be kept with the message: any JSON.
    pub attributes: Option<Value>,
}

object! {
    OutboundImport {
        required content: "content",
        required agent_id: "agentId",
        optional attachments: ["attachments"],
        optional external_id: "externalId",
        required created_at: "createdAt",
        optional attributes: "attributes" is screened,
    }
}

impl OutboundImport {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        content: impl Into<Content>,
        agent_id: Uuid,
        created_at: DateTime,
    ) -> Self {
        Self {
            content: content.into(),
            agent_id,
            attachments: None,
            external_id: None,
            created_at,
            attributes: None,
        }
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn attachments<M>(mut self, attachments: impl ListOf<File, M>) -> Self {
        self.attachments = Some(attachments.into_list());
        self
    }

    /// Sets `attachments` if there is a value.
    #[must_use]
    pub fn maybe_attachments<M>(
        self,
        attachments: Option<impl ListOf<File, M>>,
    ) -> Self {
        match attachments {
            Some(attachments) => self.attachments(attachments),
            None => self,
        }
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `externalId` if there is a value.
    #[must_use]
    pub fn maybe_external_id(self, external_id: Option<impl Into<String>>) -> Self {
        match external_id {
            Some(external_id) => self.external_id(external_id),
            None => self,
        }
    }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: impl Into<Value>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }

    /// Sets `attributes` if there is a value.
    #[must_use]
    pub fn maybe_attributes(self, attributes: Option<impl Into<Value>>) -> Self {
        match attributes {
            Some(attributes) => self.attributes(attributes),
            None => self,
        }
    }
}
