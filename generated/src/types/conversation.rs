// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`Conversation`] and its variants.

use uuid::Uuid;

use crate::wire::{object, tagged_union};
use crate::{DateTime, Unknown};
use super::{
    Assignment, BrowserInfo, Channel, ConversationLink, ConversationQueue, ConversationState,
    ConversationType, CustomAttribute, Direction,
};

/// A conversation, which has further properties depending on its kind.
///
/// Schema `Conversation`.
///
/// ```
/// # fn example(value: dixa::types::Conversation) {
/// use dixa::types::Conversation;
///
/// match value {
///     Conversation::AnonymizedConversation(it) => println!("{it:?}"),
///     Conversation::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Conversation {
    /// A conversation whose personal data has been removed.
    AnonymizedConversation(AnonymizedConversation),
    /// A conversation in a chat widget.
    ChatConversation(ChatConversation),
    /// A conversation that began with a contact form.
    ContactFormConversation(ContactFormConversation),
    /// A conversation by email.
    EmailConversation(EmailConversation),
    /// A conversation in Facebook Messenger.
    FacebookMessengerConversation(FacebookMessengerConversation),
    /// A conversation on a channel without a kind of its own.
    GenericConversation(GenericConversation),
    /// A conversation in Dixa's own Messenger.
    MessengerConversation(MessengerConversation),
    /// A conversation by telephone.
    PstnPhoneConversation(PstnPhoneConversation),
    /// A conversation by text message.
    SmsConversation(SmsConversation),
    /// A conversation on Twitter.
    TwitterConversation(TwitterConversation),
    /// A conversation in WhatsApp.
    WhatsAppConversation(WhatsAppConversation),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    Conversation by "_type" {
        AnonymizedConversation = "AnonymizedConversation",
        ChatConversation = "ChatConversation",
        ContactFormConversation = "ContactFormConversation",
        EmailConversation = "EmailConversation",
        FacebookMessengerConversation = "FacebookMessengerConversation",
        GenericConversation = "GenericConversation",
        MessengerConversation = "MessengerConversation",
        PstnPhoneConversation = "PstnPhoneConversation",
        SmsConversation = "SmsConversation",
        TwitterConversation = "TwitterConversation",
        WhatsAppConversation = "WhatsAppConversation",
    }
}

impl Conversation {
    /// Id of the conversation, a 64-bit number.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::AnonymizedConversation(value) => Some(value.id),
            Self::ChatConversation(value) => Some(value.id),
            Self::ContactFormConversation(value) => Some(value.id),
            Self::EmailConversation(value) => Some(value.id),
            Self::FacebookMessengerConversation(value) => Some(value.id),
            Self::GenericConversation(value) => Some(value.id),
            Self::MessengerConversation(value) => Some(value.id),
            Self::PstnPhoneConversation(value) => Some(value.id),
            Self::SmsConversation(value) => Some(value.id),
            Self::TwitterConversation(value) => Some(value.id),
            Self::WhatsAppConversation(value) => Some(value.id),
            Self::Unknown(unknown) => unknown.property("id"),
        }
    }

    /// Id of the end user who requested the conversation.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn requester_id(&self) -> Option<Uuid> {
        match self {
            Self::AnonymizedConversation(value) => Some(value.requester_id),
            Self::ChatConversation(value) => Some(value.requester_id),
            Self::ContactFormConversation(value) => Some(value.requester_id),
            Self::EmailConversation(value) => Some(value.requester_id),
            Self::FacebookMessengerConversation(value) => Some(value.requester_id),
            Self::GenericConversation(value) => Some(value.requester_id),
            Self::MessengerConversation(value) => Some(value.requester_id),
            Self::PstnPhoneConversation(value) => Some(value.requester_id),
            Self::SmsConversation(value) => Some(value.requester_id),
            Self::TwitterConversation(value) => Some(value.requester_id),
            Self::WhatsAppConversation(value) => Some(value.requester_id),
            Self::Unknown(unknown) => unknown.property("requesterId"),
        }
    }

    /// Channel of the conversation.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn channel(&self) -> Option<Channel> {
        match self {
            Self::AnonymizedConversation(value) => Some(value.channel.clone()),
            Self::ChatConversation(value) => Some(value.channel.clone()),
            Self::ContactFormConversation(value) => Some(value.channel.clone()),
            Self::EmailConversation(value) => Some(value.channel.clone()),
            Self::FacebookMessengerConversation(value) => Some(value.channel.clone()),
            Self::GenericConversation(value) => Some(value.channel.clone()),
            Self::MessengerConversation(value) => Some(value.channel.clone()),
            Self::PstnPhoneConversation(value) => Some(value.channel.clone()),
            Self::SmsConversation(value) => Some(value.channel.clone()),
            Self::TwitterConversation(value) => Some(value.channel.clone()),
            Self::WhatsAppConversation(value) => Some(value.channel.clone()),
            Self::Unknown(unknown) => unknown.property("channel"),
        }
    }

    /// When the conversation was created.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn created_at(&self) -> Option<DateTime> {
        match self {
            Self::AnonymizedConversation(value) => Some(value.created_at.clone()),
            Self::ChatConversation(value) => Some(value.created_at.clone()),
            Self::ContactFormConversation(value) => Some(value.created_at.clone()),
            Self::EmailConversation(value) => Some(value.created_at.clone()),
            Self::FacebookMessengerConversation(value) => Some(value.created_at.clone()),
            Self::GenericConversation(value) => Some(value.created_at.clone()),
            Self::MessengerConversation(value) => Some(value.created_at.clone()),
            Self::PstnPhoneConversation(value) => Some(value.created_at.clone()),
            Self::SmsConversation(value) => Some(value.created_at.clone()),
            Self::TwitterConversation(value) => Some(value.created_at.clone()),
            Self::WhatsAppConversation(value) => Some(value.created_at.clone()),
            Self::Unknown(unknown) => unknown.property("createdAt"),
        }
    }

    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    ///
    /// Returns `None` if it is absent.
    pub fn direction(&self) -> Option<Direction> {
        match self {
            Self::AnonymizedConversation(value) => value.direction.clone(),
            Self::ChatConversation(value) => value.direction.clone(),
            Self::ContactFormConversation(value) => value.direction.clone(),
            Self::EmailConversation(value) => value.direction.clone(),
            Self::FacebookMessengerConversation(value) => value.direction.clone(),
            Self::GenericConversation(value) => value.direction.clone(),
            Self::MessengerConversation(value) => value.direction.clone(),
            Self::PstnPhoneConversation(value) => value.direction.clone(),
            Self::SmsConversation(value) => value.direction.clone(),
            Self::TwitterConversation(value) => value.direction.clone(),
            Self::WhatsAppConversation(value) => value.direction.clone(),
            Self::Unknown(unknown) => unknown.property("direction"),
        }
    }

    /// Whether the conversation is being worked on, put aside or closed.
    ///
    /// Returns `None` if it is absent.
    pub fn state(&self) -> Option<ConversationState> {
        match self {
            Self::AnonymizedConversation(value) => value.state.clone(),
            Self::ChatConversation(value) => value.state.clone(),
            Self::ContactFormConversation(value) => value.state.clone(),
            Self::EmailConversation(value) => value.state.clone(),
            Self::FacebookMessengerConversation(value) => value.state.clone(),
            Self::GenericConversation(value) => value.state.clone(),
            Self::MessengerConversation(value) => value.state.clone(),
            Self::PstnPhoneConversation(value) => value.state.clone(),
            Self::SmsConversation(value) => value.state.clone(),
            Self::TwitterConversation(value) => value.state.clone(),
            Self::WhatsAppConversation(value) => value.state.clone(),
            Self::Unknown(unknown) => unknown.property("state"),
        }
    }

    /// When the state last changed.
    ///
    /// Returns `None` if it is absent.
    pub fn state_updated_at(&self) -> Option<DateTime> {
        match self {
            Self::AnonymizedConversation(value) => value.state_updated_at.clone(),
            Self::ChatConversation(value) => value.state_updated_at.clone(),
            Self::ContactFormConversation(value) => value.state_updated_at.clone(),
            Self::EmailConversation(value) => value.state_updated_at.clone(),
            Self::FacebookMessengerConversation(value) => value.state_updated_at.clone(),
            Self::GenericConversation(value) => value.state_updated_at.clone(),
            Self::MessengerConversation(value) => value.state_updated_at.clone(),
            Self::PstnPhoneConversation(value) => value.state_updated_at.clone(),
            Self::SmsConversation(value) => value.state_updated_at.clone(),
            Self::TwitterConversation(value) => value.state_updated_at.clone(),
            Self::WhatsAppConversation(value) => value.state_updated_at.clone(),
            Self::Unknown(unknown) => unknown.property("stateUpdatedAt"),
        }
    }

    /// The property `link`, which all variants have.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn link(&self) -> Option<&ConversationLink> {
        match self {
            Self::AnonymizedConversation(value) => value.link.as_ref(),
            Self::ChatConversation(value) => value.link.as_ref(),
            Self::ContactFormConversation(value) => value.link.as_ref(),
            Self::EmailConversation(value) => value.link.as_ref(),
            Self::FacebookMessengerConversation(value) => value.link.as_ref(),
            Self::GenericConversation(value) => value.link.as_ref(),
            Self::MessengerConversation(value) => value.link.as_ref(),
            Self::PstnPhoneConversation(value) => value.link.as_ref(),
            Self::SmsConversation(value) => value.link.as_ref(),
            Self::TwitterConversation(value) => value.link.as_ref(),
            Self::WhatsAppConversation(value) => value.link.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Custom attributes of the conversation that have a value.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn custom_attributes(&self) -> Option<&Vec<CustomAttribute>> {
        match self {
            Self::AnonymizedConversation(value) => value.custom_attributes.as_ref(),
            Self::ChatConversation(value) => value.custom_attributes.as_ref(),
            Self::ContactFormConversation(value) => value.custom_attributes.as_ref(),
            Self::EmailConversation(value) => value.custom_attributes.as_ref(),
            Self::FacebookMessengerConversation(value) => {
                value.custom_attributes.as_ref()
            }
            Self::GenericConversation(value) => value.custom_attributes.as_ref(),
            Self::MessengerConversation(value) => value.custom_attributes.as_ref(),
            Self::PstnPhoneConversation(value) => value.custom_attributes.as_ref(),
            Self::SmsConversation(value) => value.custom_attributes.as_ref(),
            Self::TwitterConversation(value) => value.custom_attributes.as_ref(),
            Self::WhatsAppConversation(value) => value.custom_attributes.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    ///
    /// Returns `None` if it is absent.
    pub fn transport_expires_at(&self) -> Option<DateTime> {
        match self {
            Self::AnonymizedConversation(value) => value.transport_expires_at.clone(),
            Self::ChatConversation(value) => value.transport_expires_at.clone(),
            Self::ContactFormConversation(value) => value.transport_expires_at.clone(),
            Self::EmailConversation(value) => value.transport_expires_at.clone(),
            Self::FacebookMessengerConversation(value) => {
                value.transport_expires_at.clone()
            }
            Self::GenericConversation(value) => value.transport_expires_at.clone(),
            Self::MessengerConversation(value) => value.transport_expires_at.clone(),
            Self::PstnPhoneConversation(value) => value.transport_expires_at.clone(),
            Self::SmsConversation(value) => value.transport_expires_at.clone(),
            Self::TwitterConversation(value) => value.transport_expires_at.clone(),
            Self::WhatsAppConversation(value) => value.transport_expires_at.clone(),
            Self::Unknown(unknown) => unknown.property("transportExpiresAt"),
        }
    }
}

impl From<AnonymizedConversation> for Conversation {
    fn from(value: AnonymizedConversation) -> Self {
        Self::AnonymizedConversation(value)
    }
}

impl From<ChatConversation> for Conversation {
    fn from(value: ChatConversation) -> Self {
        Self::ChatConversation(value)
    }
}

impl From<ContactFormConversation> for Conversation {
    fn from(value: ContactFormConversation) -> Self {
        Self::ContactFormConversation(value)
    }
}

impl From<EmailConversation> for Conversation {
    fn from(value: EmailConversation) -> Self {
        Self::EmailConversation(value)
    }
}

impl From<FacebookMessengerConversation> for Conversation {
    fn from(value: FacebookMessengerConversation) -> Self {
        Self::FacebookMessengerConversation(value)
    }
}

impl From<GenericConversation> for Conversation {
    fn from(value: GenericConversation) -> Self {
        Self::GenericConversation(value)
    }
}

impl From<MessengerConversation> for Conversation {
    fn from(value: MessengerConversation) -> Self {
        Self::MessengerConversation(value)
    }
}

impl From<PstnPhoneConversation> for Conversation {
    fn from(value: PstnPhoneConversation) -> Self {
        Self::PstnPhoneConversation(value)
    }
}

impl From<SmsConversation> for Conversation {
    fn from(value: SmsConversation) -> Self {
        Self::SmsConversation(value)
    }
}

impl From<TwitterConversation> for Conversation {
    fn from(value: TwitterConversation) -> Self {
        Self::TwitterConversation(value)
    }
}

impl From<WhatsAppConversation> for Conversation {
    fn from(value: WhatsAppConversation) -> Self {
        Self::WhatsAppConversation(value)
    }
}

/// A conversation whose personal data has been removed.
///
/// Schema `AnonymizedConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnonymizedConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    /// When the personal data was removed.
    pub anonymized_at: DateTime,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    AnonymizedConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        required anonymized_at: "anonymizedAt",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation in a chat widget.
///
/// Schema `ChatConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    pub queue: Option<ConversationQueue>,
    pub browser_info: Option<BrowserInfo>,
    /// Language of the conversation, as a two-letter code.
    pub language: Option<String>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    ChatConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional queue: "queue",
        optional browser_info: "browserInfo",
        optional language: "language",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation that began with a contact form.
///
/// Schema `ContactFormConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactFormConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    pub queue: Option<ConversationQueue>,
    /// Address of the sender of the first message.
    pub from_email: String,
    /// Address the first message was sent to.
    pub to_email: Option<String>,
    /// Contact endpoint the conversation came in at.
    pub integration_email: Option<String>,
    /// Language of the conversation, as a two-letter code.
    pub language: Option<String>,
    /// Subject of the first message. Absent if it had none.
    pub subject: Option<String>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    ContactFormConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional queue: "queue",
        required from_email: "fromEmail",
        optional to_email: "toEmail",
        optional integration_email: "integrationEmail",
        optional language: "language",
        optional subject: "subject",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation by email.
///
/// Schema `EmailConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    pub queue: Option<ConversationQueue>,
    /// Address the first message was sent to.
    pub to_email: String,
    /// Address of the sender of the first message.
    pub from_email: String,
    /// Contact endpoint the conversation came in at.
    pub integration_email: String,
    /// Language of the conversation, as a two-letter code.
    pub language: Option<String>,
    /// Subject of the first message. Absent if it had none.
    pub subject: Option<String>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    EmailConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional queue: "queue",
        required to_email: "toEmail",
        required from_email: "fromEmail",
        required integration_email: "integrationEmail",
        optional language: "language",
        optional subject: "subject",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation in Facebook Messenger.
///
/// Schema `FacebookMessengerConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FacebookMessengerConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    pub queue: Option<ConversationQueue>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    FacebookMessengerConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional queue: "queue",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation on a channel without a kind of its own.
///
/// Schema `GenericConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GenericConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Contact endpoint the conversation came from.
    pub from_contact_point_id: Option<String>,
    /// Contact endpoint the conversation came in at.
    pub to_contact_point_id: Option<String>,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    pub queue: Option<ConversationQueue>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    GenericConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional from_contact_point_id: "fromContactPointId",
        optional to_contact_point_id: "toContactPointId",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional queue: "queue",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation in Dixa's own Messenger.
///
/// Schema `MessengerConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessengerConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    pub queue: Option<ConversationQueue>,
    pub browser_info: Option<BrowserInfo>,
    /// Language of the conversation, as a two-letter code.
    pub language: Option<String>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    MessengerConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional queue: "queue",
        optional browser_info: "browserInfo",
        optional language: "language",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation by telephone.
///
/// Schema `PstnPhoneConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PstnPhoneConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    pub queue: Option<ConversationQueue>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    PstnPhoneConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional queue: "queue",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation by text message.
///
/// Schema `SmsConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SmsConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    /// Phone number of the sender, in international format.
    pub from_number: Option<String>,
    /// Phone number that the first message was sent to, in international format.
    pub to_number: Option<String>,
    pub queue: Option<ConversationQueue>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    SmsConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional from_number: "fromNumber",
        optional to_number: "toNumber",
        optional queue: "queue",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation on Twitter.
///
/// Schema `TwitterConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TwitterConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Whether the conversation is public (`Tweet`) or private (`DirectMessage`).
    pub conversation_type: ConversationType,
    /// Twitter id of the organization's account.
    pub contact_point_twitter_id: Option<String>,
    /// Twitter id of the end user.
    pub end_user_twitter_id: Option<String>,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    pub queue: Option<ConversationQueue>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    TwitterConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        required conversation_type: "conversationType",
        optional contact_point_twitter_id: "contactPointTwitterId",
        optional end_user_twitter_id: "endUserTwitterId",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional queue: "queue",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}

/// A conversation in WhatsApp.
///
/// Schema `WhatsAppConversation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhatsAppConversation {
    /// Id of the conversation, a 64-bit number.
    pub id: i64,
    /// Id of the end user who requested the conversation.
    pub requester_id: Uuid,
    /// Channel of the conversation.
    pub channel: Channel,
    /// When the conversation was created.
    pub created_at: DateTime,
    /// Who began the conversation: the end user (`Inbound`), the organization (`Outbound`), or
    /// agents among themselves (`Internal`).
    pub direction: Option<Direction>,
    /// Whether the conversation is being worked on, put aside or closed.
    pub state: Option<ConversationState>,
    /// When the state last changed.
    pub state_updated_at: Option<DateTime>,
    pub assignment: Option<Assignment>,
    pub queue: Option<ConversationQueue>,
    pub link: Option<ConversationLink>,
    /// Custom attributes of the conversation that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Time after which the channel no longer lets the organization answer; some messaging services
    /// set such a limit. Absent where there is none.
    pub transport_expires_at: Option<DateTime>,
}

object! {
    WhatsAppConversation {
        required id: "id" as Whole,
        required requester_id: "requesterId",
        required channel: "channel",
        required created_at: "createdAt",
        optional direction: "direction",
        optional state: "state",
        optional state_updated_at: "stateUpdatedAt",
        optional assignment: "assignment",
        optional queue: "queue",
        optional link: "link",
        optional custom_attributes: ["customAttributes"],
        optional transport_expires_at: "transportExpiresAt",
    }
}
