// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`CreateMessageInput`] and its variants.

use uuid::Uuid;

use crate::wire::{object, tagged_union};
use crate::{ListOf, Unknown};
use super::{Content, File};

/// A message from the end user or from an agent.
///
/// Schema `CreateMessageInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageInput {
    /// A message from the end user to the organization.
    Inbound(Inbound),
    /// A message from an agent to the end user.
    Outbound(Outbound),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    CreateMessageInput by "_type" {
        Inbound = "Inbound",
        Outbound = "Outbound",
    }
}

impl CreateMessageInput {
    /// The property `content`, which all variants have.
    ///
    /// Returns `None` only for an unknown variant.
    pub fn content(&self) -> Option<&Content> {
        match self {
            Self::Inbound(value) => Some(&value.content),
            Self::Outbound(value) => Some(&value.content),
            Self::Unknown(_) => None,
        }
    }

    /// Files to send with the message.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn attachments(&self) -> Option<&Vec<File>> {
        match self {
            Self::Inbound(value) => value.attachments.as_ref(),
            Self::Outbound(value) => value.attachments.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Contact endpoint to use, for emails.
    ///
    /// Returns `None` if it is absent.
    pub fn integration_email(&self) -> Option<&str> {
        match self {
            Self::Inbound(value) => value.integration_email.as_deref(),
            Self::Outbound(value) => value.integration_email.as_deref(),
            Self::Unknown(unknown) => unknown.property("integrationEmail"),
        }
    }

    /// Id of the message in another system.
    ///
    /// Returns `None` if it is absent.
    pub fn external_id(&self) -> Option<&str> {
        match self {
            Self::Inbound(value) => value.external_id.as_deref(),
            Self::Outbound(value) => value.external_id.as_deref(),
            Self::Unknown(unknown) => unknown.property("externalId"),
        }
    }
}

impl From<Inbound> for CreateMessageInput {
    fn from(value: Inbound) -> Self {
        Self::Inbound(value)
    }
}

impl From<Outbound> for CreateMessageInput {
    fn from(value: Outbound) -> Self {
        Self::Outbound(value)
    }
}

/// A message from the end user to the organization.
///
/// Schema `Inbound`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Inbound {
    pub content: Content,
    /// Files to send with the message.
    pub attachments: Option<Vec<File>>,
    /// Contact endpoint to use, for emails.
    pub integration_email: Option<String>,
    /// Id of the message in another system.
    pub external_id: Option<String>,
}

object! {
    Inbound {
        required content: "content",
        optional attachments: ["attachments"],
        optional integration_email: "integrationEmail",
        optional external_id: "externalId",
    }
}

impl Inbound {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            attachments: None,
            integration_email: None,
            external_id: None,
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

    /// Sets `integrationEmail`.
    #[must_use]
    pub fn integration_email(mut self, integration_email: impl Into<String>) -> Self {
        self.integration_email = Some(integration_email.into());
        self
    }

    /// Sets `integrationEmail` if there is a value.
    #[must_use]
    pub fn maybe_integration_email(
        self,
        integration_email: Option<impl Into<String>>,
    ) -> Self {
        match integration_email {
            Some(integration_email) => self.integration_email(integration_email),
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
}

/// A message from an agent to the end user.
///
/// Schema `Outbound`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Outbound {
    pub content: Content,
    /// Id of the agent who sends the message.
    pub agent_id: Uuid,
    /// Files to send with the message.
    pub attachments: Option<Vec<File>>,
    /// Contact endpoint to use, for emails.
    pub integration_email: Option<String>,
    /// Id of the message in another system.
    pub external_id: Option<String>,
    /// Ids of the end users who get a copy.
    pub cc: Option<Vec<Uuid>>,
    /// Ids of the end users who get a copy without the others knowing.
    pub bcc: Option<Vec<Uuid>>,
}

object! {
    Outbound {
        required content: "content",
        required agent_id: "agentId",
        optional attachments: ["attachments"],
        optional integration_email: "integrationEmail",
        optional external_id: "externalId",
        optional cc: ["cc"],
        optional bcc: ["bcc"],
    }
}

impl Outbound {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(content: impl Into<Content>, agent_id: Uuid) -> Self {
        Self {
            content: content.into(),
            agent_id,
            attachments: None,
            integration_email: None,
            external_id: None,
            cc: None,
            bcc: None,
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

    /// Sets `integrationEmail`.
    #[must_use]
    pub fn integration_email(mut self, integration_email: impl Into<String>) -> Self {
        self.integration_email = Some(integration_email.into());
        self
    }

    /// Sets `integrationEmail` if there is a value.
    #[must_use]
    pub fn maybe_integration_email(
        self,
        integration_email: Option<impl Into<String>>,
    ) -> Self {
        match integration_email {
            Some(integration_email) => self.integration_email(integration_email),
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

    /// Sets `cc`.
    #[must_use]
    pub fn cc<M>(mut self, cc: impl ListOf<Uuid, M>) -> Self {
        self.cc = Some(cc.into_list());
        self
    }

    /// Sets `cc` if there is a value.
    #[must_use]
    pub fn maybe_cc<M>(self, cc: Option<impl ListOf<Uuid, M>>) -> Self {
        match cc {
            Some(cc) => self.cc(cc),
            None => self,
        }
    }

    /// Sets `bcc`.
    #[must_use]
    pub fn bcc<M>(mut self, bcc: impl ListOf<Uuid, M>) -> Self {
        self.bcc = Some(bcc.into_list());
        self
    }

    /// Sets `bcc` if there is a value.
    #[must_use]
    pub fn maybe_bcc<M>(self, bcc: Option<impl ListOf<Uuid, M>>) -> Self {
        match bcc {
            Some(bcc) => self.bcc(bcc),
            None => self,
        }
    }
}
