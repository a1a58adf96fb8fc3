// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`CreateConversationInput`] and its variants.

use uuid::Uuid;

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::{BrowserInfo, CreateMessageInput, Direction};

/// The conversation to create. Its kind is named by `_type`.
///
/// Schema `CreateConversationInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateConversationInput {
    /// A request to be called.
    Callback(Callback),
    /// A conversation in a chat widget.
    Chat(Chat),
    /// A conversation started with a contact form.
    ContactForm(ContactForm),
    /// A conversation by email.
    Email(Email),
    /// A conversation by text message.
    Sms(Sms),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    CreateConversationInput by "_type" {
        Callback = "Callback",
        Chat = "Chat",
        ContactForm = "ContactForm",
        Email = "Email",
        Sms = "Sms",
    }
}

impl CreateConversationInput {
    /// Id of the end user who requests the conversation.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn requester_id(&self) -> Option<Uuid> {
        match self {
            Self::Callback(value) => Some(value.requester_id),
            Self::Chat(value) => Some(value.requester_id),
            Self::ContactForm(value) => Some(value.requester_id),
            Self::Email(value) => Some(value.requester_id),
            Self::Sms(value) => Some(value.requester_id),
            Self::Unknown(unknown) => unknown.property("requesterId"),
        }
    }
}

impl From<Callback> for CreateConversationInput {
    fn from(value: Callback) -> Self {
        Self::Callback(value)
    }
}

impl From<Chat> for CreateConversationInput {
    fn from(value: Chat) -> Self {
        Self::Chat(value)
    }
}

impl From<ContactForm> for CreateConversationInput {
    fn from(value: ContactForm) -> Self {
        Self::ContactForm(value)
    }
}

impl From<Email> for CreateConversationInput {
    fn from(value: Email) -> Self {
        Self::Email(value)
    }
}

impl From<Sms> for CreateConversationInput {
    fn from(value: Sms) -> Self {
        Self::Sms(value)
    }
}

/// A request to be called.
///
/// Schema `Callback`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Callback {
    /// Id of the end user who requests the conversation.
    pub requester_id: Uuid,
    /// Whether the end user asked for the call (`Inbound`) or the organization offers it
    /// (`Outbound`).
    pub direction: Direction,
    /// Phone number of the organization to use.
    pub contact_endpoint_id: String,
    /// Queue the callback goes to.
    pub queue_id: Uuid,
}

object! {
    Callback {
        required requester_id: "requesterId",
        required direction: "direction",
        required contact_endpoint_id: "contactEndpointId",
        required queue_id: "queueId",
    }
}

impl Callback {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        requester_id: Uuid,
        direction: impl Into<Direction>,
        contact_endpoint_id: impl Into<String>,
        queue_id: Uuid,
    ) -> Self {
        Self {
            requester_id,
            direction: direction.into(),
            contact_endpoint_id: contact_endpoint_id.into(),
            queue_id,
        }
    }
}

/// A conversation in a chat widget.
///
/// Schema `Chat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// Id of the end user who requests the conversation.
    pub requester_id: Uuid,
    /// Id of the chat widget.
    pub widget_id: Uuid,
    pub message: CreateMessageInput,
    pub browser_info: Option<BrowserInfo>,
    /// Language of the conversation, as a two-letter code.
    pub language: Option<String>,
}

object! {
    Chat {
        required requester_id: "requesterId",
        required widget_id: "widgetId",
        required message: "message",
        optional browser_info: "browserInfo",
        optional language: "language",
    }
}

impl Chat {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        requester_id: Uuid,
        widget_id: Uuid,
        message: impl Into<CreateMessageInput>,
    ) -> Self {
        Self {
            requester_id,
            widget_id,
            message: message.into(),
            browser_info: None,
            language: None,
        }
    }

    /// Sets `browserInfo`.
    #[must_use]
    pub fn browser_info(mut self, browser_info: BrowserInfo) -> Self {
        self.browser_info = Some(browser_info);
        self
    }

    /// Sets `browserInfo` if there is a value.
    #[must_use]
    pub fn maybe_browser_info(self, browser_info: Option<BrowserInfo>) -> Self {
        match browser_info {
            Some(browser_info) => self.browser_info(browser_info),
            None => self,
        }
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `language` if there is a value.
    #[must_use]
    pub fn maybe_language(self, language: Option<impl Into<String>>) -> Self {
        match language {
            Some(language) => self.language(language),
            None => self,
        }
    }
}

/// A conversation started with a contact form.
///
/// Schema `ContactForm`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactForm {
    /// Id of the end user who requests the conversation.
    pub requester_id: Uuid,
    /// Contact endpoint the conversation comes in at: an email address of the organization.
    pub email_integration_id: String,
    /// Subject of the conversation.
    pub subject: String,
    pub message: CreateMessageInput,
    /// Language of the conversation, as a two-letter code.
    pub language: Option<String>,
}

object! {
    ContactForm {
        required requester_id: "requesterId",
        required email_integration_id: "emailIntegrationId",
        required subject: "subject",
        required message: "message",
        optional language: "language",
    }
}

impl ContactForm {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        requester_id: Uuid,
        email_integration_id: impl Into<String>,
        subject: impl Into<String>,
        message: impl Into<CreateMessageInput>,
    ) -> Self {
        Self {
            requester_id,
            email_integration_id: email_integration_id.into(),
            subject: subject.into(),
            message: message.into(),
            language: None,
        }
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `language` if there is a value.
    #[must_use]
    pub fn maybe_language(self, language: Option<impl Into<String>>) -> Self {
        match language {
            Some(language) => self.language(language),
            None => self,
        }
    }
}

/// A conversation by email.
///
/// Schema `Email`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Email {
    /// Id of the end user who requests the conversation.
    pub requester_id: Uuid,
    /// Contact endpoint the conversation comes in at, or goes out from: an email address of the
    /// organization.
    pub email_integration_id: String,
    /// Subject of the email.
    pub subject: String,
    pub message: CreateMessageInput,
    /// Language of the conversation, as a two-letter code.
    pub language: Option<String>,
}

object! {
    Email {
        required requester_id: "requesterId",
        required email_integration_id: "emailIntegrationId",
        required subject: "subject",
        required message: "message",
        optional language: "language",
    }
}

impl Email {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        requester_id: Uuid,
        email_integration_id: impl Into<String>,
        subject: impl Into<String>,
        message: impl Into<CreateMessageInput>,
    ) -> Self {
        Self {
            requester_id,
            email_integration_id: email_integration_id.into(),
            subject: subject.into(),
            message: message.into(),
            language: None,
        }
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `language` if there is a value.
    #[must_use]
    pub fn maybe_language(self, language: Option<impl Into<String>>) -> Self {
        match language {
            Some(language) => self.language(language),
            None => self,
        }
    }
}

/// A conversation by text message.
///
/// Schema `Sms`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sms {
    /// Id of the end user who requests the conversation.
    pub requester_id: Uuid,
    /// Phone number of the organization to use.
    pub contact_endpoint_id: String,
    pub message: CreateMessageInput,
}

object! {
    Sms {
        required requester_id: "requesterId",
        required contact_endpoint_id: "contactEndpointId",
        required message: "message",
    }
}

impl Sms {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        requester_id: Uuid,
        contact_endpoint_id: impl Into<String>,
        message: impl Into<CreateMessageInput>,
    ) -> Self {
        Self {
            requester_id,
            contact_endpoint_id: contact_endpoint_id.into(),
            message: message.into(),
        }
    }
}
