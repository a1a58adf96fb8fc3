// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `agents` uses.

use uuid::Uuid;

use crate::wire::{object, open_enum};
use crate::{DateTime, Patch, UnknownValue};

/// A member of the organization who handles conversations.
///
/// Schema `Agent`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// Id of the agent.
    pub id: Uuid,
    /// When the agent was created.
    pub created_at: DateTime,
    /// Name shown to others.
    pub display_name: String,
    /// Primary email address, used to sign in.
    pub email: String,
    /// Where the picture of the agent is found. Absent if there is none.
    pub avatar_url: Option<String>,
    /// Primary phone number, in international format. Absent if there is none.
    pub phone_number: Option<String>,
    /// Email addresses besides the primary one.
    pub additional_emails: Option<Vec<String>>,
    /// Phone numbers besides the primary one.
    pub additional_phone_numbers: Option<Vec<String>>,
    /// First name of the person. Absent if it is not known.
    pub first_name: Option<String>,
    /// Last name of the person. Absent if it is not known.
    pub last_name: Option<String>,
    /// Names between the first and the last one.
    pub middle_names: Option<Vec<String>>,
    /// What the agent is allowed to do, such as `Agent`, `TeamLead`, `Admin` or `SystemAdmin`.
    pub roles: Option<Vec<AgentRole>>,
}

object! {
    Agent {
        required id: "id",
        required created_at: "createdAt",
        required display_name: "displayName",
        required email: "email",
        optional avatar_url: "avatarUrl",
        optional phone_number: "phoneNumber",
        optional additional_emails: ["additionalEmails"],
        optional additional_phone_numbers: ["additionalPhoneNumbers"],
        optional first_name: "firstName",
        optional last_name: "lastName",
        optional middle_names: ["middleNames"],
        optional roles: ["roles"],
    }
}

/// The properties to change of one agent.
///
/// Schema `BulkPatchAgentInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkPatchAgentInput {
    /// Id of the agent.
    pub id: String,
    /// Name shown to others.
    pub display_name: Patch<String>,
    /// Primary phone number, in international format.
    pub phone_number: Patch<String>,
    /// Email addresses besides the primary one. An empty list removes them all.
    pub additional_emails: Patch<Vec<String>>,
    /// Phone numbers besides the primary one. An empty list removes them all.
    pub additional_phone_numbers: Patch<Vec<String>>,
    /// First name of the person.
    pub first_name: Patch<String>,
    /// Last name of the person.
    pub last_name: Patch<String>,
    /// Names between the first and the last one. An empty list removes them all.
    pub middle_names: Patch<Vec<String>>,
    /// Where the picture of the user is found.
    pub avatar_url: Patch<String>,
}

object! {
    BulkPatchAgentInput {
        required id: "id",
        patch display_name: "displayName",
        patch phone_number: "phoneNumber",
        patch additional_emails: ["additionalEmails"],
        patch additional_phone_numbers: ["additionalPhoneNumbers"],
        patch first_name: "firstName",
        patch last_name: "lastName",
        patch middle_names: ["middleNames"],
        patch avatar_url: "avatarUrl",
    }
}

impl BulkPatchAgentInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            display_name: Patch::Leave,
            phone_number: Patch::Leave,
            additional_emails: Patch::Leave,
            additional_phone_numbers: Patch::Leave,
            first_name: Patch::Leave,
            last_name: Patch::Leave,
            middle_names: Patch::Leave,
            avatar_url: Patch::Leave,
        }
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Patch::Set(display_name.into());
        self
    }

    /// Clears `displayName` by sending `null`.
    #[must_use]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Patch::Clear;
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Patch::Set(phone_number.into());
        self
    }

    /// Clears `phoneNumber` by sending `null`.
    #[must_use]
    pub fn clear_phone_number(mut self) -> Self {
        self.phone_number = Patch::Clear;
        self
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails(
        mut self,
        additional_emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_emails = Patch::Set(
            additional_emails.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Clears `additionalEmails` by sending `null`.
    #[must_use]
    pub fn clear_additional_emails(mut self) -> Self {
        self.additional_emails = Patch::Clear;
        self
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers(
        mut self,
        additional_phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_phone_numbers = Patch::Set(
            additional_phone_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Clears `additionalPhoneNumbers` by sending `null`.
    #[must_use]
    pub fn clear_additional_phone_numbers(mut self) -> Self {
        self.additional_phone_numbers = Patch::Clear;
        self
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Patch::Set(first_name.into());
        self
    }

    /// Clears `firstName` by sending `null`.
    #[must_use]
    pub fn clear_first_name(mut self) -> Self {
        self.first_name = Patch::Clear;
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Patch::Set(last_name.into());
        self
    }

    /// Clears `lastName` by sending `null`.
    #[must_use]
    pub fn clear_last_name(mut self) -> Self {
        self.last_name = Patch::Clear;
        self
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names(
        mut self,
        middle_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.middle_names = Patch::Set(
            middle_names.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Clears `middleNames` by sending `null`.
    #[must_use]
    pub fn clear_middle_names(mut self) -> Self {
        self.middle_names = Patch::Clear;
        self
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Patch::Set(avatar_url.into());
        self
    }

    /// Clears `avatarUrl` by sending `null`.
    #[must_use]
    pub fn clear_avatar_url(mut self) -> Self {
        self.avatar_url = Patch::Clear;
        self
    }
}

/// The new profile of one agent.
///
/// Schema `BulkUpdateAgentInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateAgentInput {
    /// Id of the agent.
    pub id: String,
    /// Name shown to others.
    pub display_name: String,
    /// Primary phone number, in international format.
    pub phone_number: Option<String>,
    /// Email addresses besides the primary one.
    pub additional_emails: Option<Vec<String>>,
    /// Phone numbers besides the primary one.
    pub additional_phone_numbers: Option<Vec<String>>,
    /// First name of the person.
    pub first_name: Option<String>,
    /// Last name of the person.
    pub last_name: Option<String>,
    /// Names between the first and the last one.
    pub middle_names: Option<Vec<String>>,
    /// Where the picture of the user is found.
    pub avatar_url: Option<String>,
}

object! {
    BulkUpdateAgentInput {
        required id: "id",
        required display_name: "displayName",
        optional phone_number: "phoneNumber",
        optional additional_emails: ["additionalEmails"],
        optional additional_phone_numbers: ["additionalPhoneNumbers"],
        optional first_name: "firstName",
        optional last_name: "lastName",
        optional middle_names: ["middleNames"],
        optional avatar_url: "avatarUrl",
    }
}

impl BulkUpdateAgentInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            phone_number: None,
            additional_emails: None,
            additional_phone_numbers: None,
            first_name: None,
            last_name: None,
            middle_names: None,
            avatar_url: None,
        }
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails(
        mut self,
        additional_emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_emails = Some(
            additional_emails.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers(
        mut self,
        additional_phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_phone_numbers = Some(
            additional_phone_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names(
        mut self,
        middle_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.middle_names = Some(middle_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }
}

/// The profile of an agent to create.
///
/// Schema `CreateAgentInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentInput {
    /// Name shown to others.
    pub display_name: String,
    /// Primary email address, used to sign in.
    pub email: String,
    /// Primary phone number, in international format.
    pub phone_number: Option<String>,
    /// Email addresses besides the primary one.
    pub additional_emails: Option<Vec<String>>,
    /// Phone numbers besides the primary one.
    pub additional_phone_numbers: Option<Vec<String>>,
    /// First name of the person.
    pub first_name: Option<String>,
    /// Last name of the person.
    pub last_name: Option<String>,
    /// Names between the first and the last one.
    pub middle_names: Option<Vec<String>>,
    /// Where the picture of the user is found.
    pub avatar_url: Option<String>,
}

object! {
    CreateAgentInput {
        required display_name: "displayName",
        required email: "email",
        optional phone_number: "phoneNumber",
        optional additional_emails: ["additionalEmails"],
        optional additional_phone_numbers: ["additionalPhoneNumbers"],
        optional first_name: "firstName",
        optional last_name: "lastName",
        optional middle_names: ["middleNames"],
        optional avatar_url: "avatarUrl",
    }
}

impl CreateAgentInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(display_name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            email: email.into(),
            phone_number: None,
            additional_emails: None,
            additional_phone_numbers: None,
            first_name: None,
            last_name: None,
            middle_names: None,
            avatar_url: None,
        }
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails(
        mut self,
        additional_emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_emails = Some(
            additional_emails.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers(
        mut self,
        additional_phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_phone_numbers = Some(
            additional_phone_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names(
        mut self,
        middle_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.middle_names = Some(middle_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }
}

/// The properties to change. Those left out stay as they are.
///
/// Schema `PatchAgentInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchAgentInput {
    /// Name shown to others.
    pub display_name: Patch<String>,
    /// Primary phone number, in international format.
    pub phone_number: Patch<String>,
    /// Email addresses besides the primary one. An empty list removes them all.
    pub additional_emails: Patch<Vec<String>>,
    /// Phone numbers besides the primary one. An empty list removes them all.
    pub additional_phone_numbers: Patch<Vec<String>>,
    /// First name of the person.
    pub first_name: Patch<String>,
    /// Last name of the person.
    pub last_name: Patch<String>,
    /// Names between the first and the last one. An empty list removes them all.
    pub middle_names: Patch<Vec<String>>,
    /// Where the picture of the user is found.
    pub avatar_url: Patch<String>,
}

object! {
    PatchAgentInput {
        patch display_name: "displayName",
        patch phone_number: "phoneNumber",
        patch additional_emails: ["additionalEmails"],
        patch additional_phone_numbers: ["additionalPhoneNumbers"],
        patch first_name: "firstName",
        patch last_name: "lastName",
        patch middle_names: ["middleNames"],
        patch avatar_url: "avatarUrl",
    }
}

impl PatchAgentInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Patch::Set(display_name.into());
        self
    }

    /// Clears `displayName` by sending `null`.
    #[must_use]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Patch::Clear;
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Patch::Set(phone_number.into());
        self
    }

    /// Clears `phoneNumber` by sending `null`.
    #[must_use]
    pub fn clear_phone_number(mut self) -> Self {
        self.phone_number = Patch::Clear;
        self
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails(
        mut self,
        additional_emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_emails = Patch::Set(
            additional_emails.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Clears `additionalEmails` by sending `null`.
    #[must_use]
    pub fn clear_additional_emails(mut self) -> Self {
        self.additional_emails = Patch::Clear;
        self
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers(
        mut self,
        additional_phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_phone_numbers = Patch::Set(
            additional_phone_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Clears `additionalPhoneNumbers` by sending `null`.
    #[must_use]
    pub fn clear_additional_phone_numbers(mut self) -> Self {
        self.additional_phone_numbers = Patch::Clear;
        self
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Patch::Set(first_name.into());
        self
    }

    /// Clears `firstName` by sending `null`.
    #[must_use]
    pub fn clear_first_name(mut self) -> Self {
        self.first_name = Patch::Clear;
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Patch::Set(last_name.into());
        self
    }

    /// Clears `lastName` by sending `null`.
    #[must_use]
    pub fn clear_last_name(mut self) -> Self {
        self.last_name = Patch::Clear;
        self
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names(
        mut self,
        middle_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.middle_names = Patch::Set(
            middle_names.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Clears `middleNames` by sending `null`.
    #[must_use]
    pub fn clear_middle_names(mut self) -> Self {
        self.middle_names = Patch::Clear;
        self
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Patch::Set(avatar_url.into());
        self
    }

    /// Clears `avatarUrl` by sending `null`.
    #[must_use]
    pub fn clear_avatar_url(mut self) -> Self {
        self.avatar_url = Patch::Clear;
        self
    }
}

/// A team, known by its id only.
///
/// Schema `Team`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentTeam {
    /// Id of the team.
    pub id: Uuid,
}

object! {
    AgentTeam {
        required id: "id",
    }
}

/// The new profile of the agent.
///
/// Schema `UpdateAgentInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentInput {
    /// Name shown to others.
    pub display_name: String,
    /// Primary phone number, in international format.
    pub phone_number: Option<String>,
    /// Email addresses besides the primary one.
    pub additional_emails: Option<Vec<String>>,
    /// Phone numbers besides the primary one.
    pub additional_phone_numbers: Option<Vec<String>>,
    /// First name of the person.
    pub first_name: Option<String>,
    /// Last name of the person.
    pub last_name: Option<String>,
    /// Names between the first and the last one.
    pub middle_names: Option<Vec<String>>,
    /// Where the picture of the user is found.
    pub avatar_url: Option<String>,
}

object! {
    UpdateAgentInput {
        required display_name: "displayName",
        optional phone_number: "phoneNumber",
        optional additional_emails: ["additionalEmails"],
        optional additional_phone_numbers: ["additionalPhoneNumbers"],
        optional first_name: "firstName",
        optional last_name: "lastName",
        optional middle_names: ["middleNames"],
        optional avatar_url: "avatarUrl",
    }
}

impl UpdateAgentInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            phone_number: None,
            additional_emails: None,
            additional_phone_numbers: None,
            first_name: None,
            last_name: None,
            middle_names: None,
            avatar_url: None,
        }
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails(
        mut self,
        additional_emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_emails = Some(
            additional_emails.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers(
        mut self,
        additional_phone_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_phone_numbers = Some(
            additional_phone_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names(
        mut self,
        middle_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.middle_names = Some(middle_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }
}

/// A group of channels and whether the agent works on it.
///
/// Schema `UpdateAgentPresenceChannelInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentPresenceChannelInput {
    /// Group of channels; `Speak` stands for calls.
    pub channel: AgentPresenceChannel,
    /// Whether the agent works on it.
    pub working: bool,
}

object! {
    UpdateAgentPresenceChannelInput {
        required channel: "channel",
        required working: "working",
    }
}

impl UpdateAgentPresenceChannelInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(channel: impl Into<AgentPresenceChannel>, working: bool) -> Self {
        Self {
            channel: channel.into(),
            working,
        }
    }
}

/// The values of `Agent.roles`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentRole {
    /// `Admin`
    Admin,
    /// `Agent`
    Agent,
    /// `SystemAdmin`
    SystemAdmin,
    /// `TeamLead`
    TeamLead,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    AgentRole {
        Admin = "Admin",
        Agent = "Agent",
        SystemAdmin = "SystemAdmin",
        TeamLead = "TeamLead",
    }
}

/// The values of `UpdateAgentPresenceChannelInput.channel`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentPresenceChannel {
    /// `Email`
    Email,
    /// `InteractiveChat`
    InteractiveChat,
    /// `Messaging`
    Messaging,
    /// `Speak`
    Speak,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    AgentPresenceChannel {
        Email = "Email",
        InteractiveChat = "InteractiveChat",
        Messaging = "Messaging",
        Speak = "Speak",
    }
}
