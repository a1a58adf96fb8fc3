// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`MessageAttributes`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::{Content, Direction, EmailContact, EmailContent, File, FormSubmission};

/// What a message consists of, which depends on its channel.
///
/// Schema `Attributes`.
///
/// ```
/// # fn example(value: dixa::types::MessageAttributes) {
/// use dixa::types::MessageAttributes;
///
/// match value {
///     MessageAttributes::CallRecordingAttributes(it) => println!("{it:?}"),
///     MessageAttributes::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageAttributes {
    /// A recording of a call.
    CallRecordingAttributes(CallRecordingAttributes),
    /// A message in a chat widget or in Messenger.
    ChatAttributes(ChatAttributes),
    /// A message sent with a contact form, or an answer to one.
    ContactFormAttributes(ContactFormAttributes),
    /// An email.
    EmailAttributes(EmailAttributes),
    /// A message in Facebook Messenger.
    FacebookMessengerAttributes(FacebookMessengerAttributes),
    /// A message on a channel without a kind of its own.
    GenericAttributes(GenericAttributes),
    /// A form that was filled in, in Messenger.
    MessengerFormAttributes(MessengerFormAttributes),
    /// A call.
    PhoneAttributes(PhoneAttributes),
    /// A text message.
    SmsAttributes(SmsAttributes),
    /// A part of a call, written down.
    TranscriptAttributes(TranscriptAttributes),
    /// A message on Twitter.
    TwitterAttributes(TwitterAttributes),
    /// A message in WhatsApp.
    WhatsAppAttributes(WhatsAppAttributes),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    MessageAttributes by "_type" {
        CallRecordingAttributes = "CallRecordingAttributes",
        ChatAttributes = "ChatAttributes",
        ContactFormAttributes = "ContactFormAttributes",
        EmailAttributes = "EmailAttributes",
        FacebookMessengerAttributes = "FacebookMessengerAttributes",
        GenericAttributes = "GenericAttributes",
        MessengerFormAttributes = "MessengerFormAttributes",
        PhoneAttributes = "PhoneAttributes",
        SmsAttributes = "SmsAttributes",
        TranscriptAttributes = "TranscriptAttributes",
        TwitterAttributes = "TwitterAttributes",
        WhatsAppAttributes = "WhatsAppAttributes",
    }
}

impl From<CallRecordingAttributes> for MessageAttributes {
    fn from(value: CallRecordingAttributes) -> Self {
        Self::CallRecordingAttributes(value)
    }
}

impl From<ChatAttributes> for MessageAttributes {
    fn from(value: ChatAttributes) -> Self {
        Self::ChatAttributes(value)
    }
}

impl From<ContactFormAttributes> for MessageAttributes {
    fn from(value: ContactFormAttributes) -> Self {
        Self::ContactFormAttributes(value)
    }
}

impl From<EmailAttributes> for MessageAttributes {
    fn from(value: EmailAttributes) -> Self {
        Self::EmailAttributes(value)
    }
}

impl From<FacebookMessengerAttributes> for MessageAttributes {
    fn from(value: FacebookMessengerAttributes) -> Self {
        Self::FacebookMessengerAttributes(value)
    }
}

impl From<GenericAttributes> for MessageAttributes {
    fn from(value: GenericAttributes) -> Self {
        Self::GenericAttributes(value)
    }
}

impl From<MessengerFormAttributes> for MessageAttributes {
    fn from(value: MessengerFormAttributes) -> Self {
        Self::MessengerFormAttributes(value)
    }
}

impl From<PhoneAttributes> for MessageAttributes {
    fn from(value: PhoneAttributes) -> Self {
        Self::PhoneAttributes(value)
    }
}

impl From<SmsAttributes> for MessageAttributes {
    fn from(value: SmsAttributes) -> Self {
        Self::SmsAttributes(value)
    }
}

impl From<TranscriptAttributes> for MessageAttributes {
    fn from(value: TranscriptAttributes) -> Self {
        Self::TranscriptAttributes(value)
    }
}

impl From<TwitterAttributes> for MessageAttributes {
    fn from(value: TwitterAttributes) -> Self {
        Self::TwitterAttributes(value)
    }
}

impl From<WhatsAppAttributes> for MessageAttributes {
    fn from(value: WhatsAppAttributes) -> Self {
        Self::WhatsAppAttributes(value)
    }
}

/// A recording of a call.
///
/// Schema `CallRecordingAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecordingAttributes {
    /// Length of the recording, in seconds. Absent if it is not known.
    pub duration: Option<i32>,
    /// Where the recording is found. It is fetched with the API token if Dixa stores it.
    pub recording: String,
}

object! {
    CallRecordingAttributes {
        optional duration: "duration" as Whole,
        required recording: "recording",
    }
}

/// A message in a chat widget or in Messenger.
///
/// Schema `ChatAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatAttributes {
    pub content: Option<Content>,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Option<Direction>,
    /// Files sent with the message.
    pub attachments: Option<Vec<File>>,
    /// Whether the message was sent automatically.
    pub is_automated: bool,
}

object! {
    ChatAttributes {
        optional content: "content",
        optional direction: "direction",
        optional attachments: ["attachments"],
        required is_automated: "isAutomated",
    }
}

/// A message sent with a contact form, or an answer to one.
///
/// Schema `ContactFormAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactFormAttributes {
    pub email_content: Option<EmailContent>,
    pub from: Option<EmailContact>,
    /// Whom an answer goes to unless stated otherwise.
    pub reply_default_to_emails: Option<Vec<EmailContact>>,
    /// Whom the message was sent to.
    pub to: Option<Vec<EmailContact>>,
    /// Who got a copy.
    pub cc: Option<Vec<EmailContact>>,
    /// Who got a copy without the others knowing.
    pub bcc: Option<Vec<EmailContact>>,
    /// Whether the email was sent automatically.
    pub is_auto_reply: bool,
    /// Images shown in the text.
    pub inline_images: Option<Vec<File>>,
    /// Files sent with the message.
    pub attachments: Option<Vec<File>>,
    /// Why the email could not be delivered, if so.
    pub delivery_failure_reason: Option<String>,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Option<Direction>,
    pub original_content_url: Option<File>,
}

object! {
    ContactFormAttributes {
        optional email_content: "emailContent",
        optional from: "from",
        optional reply_default_to_emails: ["replyDefaultToEmails"],
        optional to: ["to"],
        optional cc: ["cc"],
        optional bcc: ["bcc"],
        required is_auto_reply: "isAutoReply",
        optional inline_images: ["inlineImages"],
        optional attachments: ["attachments"],
        optional delivery_failure_reason: "deliveryFailureReason",
        optional direction: "direction",
        optional original_content_url: "originalContentUrl",
    }
}

/// An email.
///
/// Schema `EmailAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailAttributes {
    pub email_content: Option<EmailContent>,
    pub from: EmailContact,
    /// Whom the email was sent to.
    pub to: Option<Vec<EmailContact>>,
    /// Who got a copy.
    pub cc: Option<Vec<EmailContact>>,
    /// Who got a copy without the others knowing.
    pub bcc: Option<Vec<EmailContact>>,
    /// Whether the email was sent automatically.
    pub is_auto_reply: bool,
    /// Images shown in the text.
    pub inline_images: Option<Vec<File>>,
    /// Files sent with the message.
    pub attachments: Option<Vec<File>>,
    /// Why the email could not be delivered, if so.
    pub delivery_failure_reason: Option<String>,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Option<Direction>,
    pub original_content_url: Option<File>,
}

object! {
    EmailAttributes {
        optional email_content: "emailContent",
        required from: "from",
        optional to: ["to"],
        optional cc: ["cc"],
        optional bcc: ["bcc"],
        required is_auto_reply: "isAutoReply",
        optional inline_images: ["inlineImages"],
        optional attachments: ["attachments"],
        optional delivery_failure_reason: "deliveryFailureReason",
        optional direction: "direction",
        optional original_content_url: "originalContentUrl",
    }
}

/// A message in Facebook Messenger.
///
/// Schema `FacebookMessengerAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FacebookMessengerAttributes {
    pub content: Option<Content>,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Option<Direction>,
    /// Files sent with the message.
    pub attachments: Option<Vec<File>>,
}

object! {
    FacebookMessengerAttributes {
        optional content: "content",
        optional direction: "direction",
        optional attachments: ["attachments"],
    }
}

/// A message on a channel without a kind of its own.
///
/// Schema `GenericAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GenericAttributes {
    pub content: Option<Content>,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Option<Direction>,
    /// Files sent with the message.
    pub attachments: Option<Vec<File>>,
}

object! {
    GenericAttributes {
        optional content: "content",
        optional direction: "direction",
        optional attachments: ["attachments"],
    }
}

/// A form that was filled in, in Messenger.
///
/// Schema `MessengerFormAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessengerFormAttributes {
    pub form_submission: FormSubmission,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Option<Direction>,
    pub content: Option<Content>,
}

object! {
    MessengerFormAttributes {
        required form_submission: "formSubmission",
        optional direction: "direction",
        optional content: "content",
    }
}

/// A call.
///
/// Schema `PhoneAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneAttributes {
    /// Number that called.
    pub from: String,
    /// Number that was called.
    pub to: String,
    /// Who called: the end user (`Inbound`) or the organization (`Outbound`).
    pub direction: Option<Direction>,
    /// Length of the call, in seconds. Absent if it is not known.
    pub duration: Option<i32>,
}

object! {
    PhoneAttributes {
        required from: "from",
        required to: "to",
        optional direction: "direction",
        optional duration: "duration" as Whole,
    }
}

/// A text message.
///
/// Schema `SmsAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SmsAttributes {
    pub content: Option<Content>,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Option<Direction>,
    /// Files sent with the message.
    pub attachments: Option<Vec<File>>,
}

object! {
    SmsAttributes {
        optional content: "content",
        optional direction: "direction",
        optional attachments: ["attachments"],
    }
}

/// A part of a call, written down.
///
/// Schema `TranscriptAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TranscriptAttributes {
    pub content: Option<Content>,
    /// When it begins, in milliseconds from the start of the recording.
    pub utterance_start_ms: Option<i64>,
    /// When it ends, in milliseconds from the start of the recording.
    pub utterance_end_ms: Option<i64>,
}

object! {
    TranscriptAttributes {
        optional content: "content",
        optional utterance_start_ms: "utterance_start_ms" as Whole,
        optional utterance_end_ms: "utterance_end_ms" as Whole,
    }
}

/// A message on Twitter.
///
/// Schema `TwitterAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TwitterAttributes {
    pub content: Option<Content>,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Option<Direction>,
    /// Files sent with the message.
    pub attachments: Option<Vec<File>>,
}

object! {
    TwitterAttributes {
        optional content: "content",
        optional direction: "direction",
        optional attachments: ["attachments"],
    }
}

/// A message in WhatsApp.
///
/// Schema `WhatsAppAttributes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppAttributes {
    pub content: Option<Content>,
    /// Which way the message went: from the end user (`Inbound`), to the end user (`Outbound`), or
    /// between agents (`Internal`).
    pub direction: Option<Direction>,
    /// Files sent with the message.
    pub attachments: Option<Vec<File>>,
}

object! {
    WhatsAppAttributes {
        optional content: "content",
        optional direction: "direction",
        optional attachments: ["attachments"],
    }
}
