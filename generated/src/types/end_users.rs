// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `end_users` uses.

use uuid::Uuid;

use crate::wire::object;
use crate::{DateTime, IntoList, Patch};
use super::CustomAttribute;

/// The properties to change of one end user.
///
/// Schema `BulkPatchEndUserInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkPatchEndUserInput {
    /// Id of the end user.
    pub id: Uuid,
    /// Name shown to others.
    pub display_name: Patch<String>,
    /// Primary email address.
    pub email: Patch<String>,
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
    /// Id of the end user in another system.
    pub external_id: Patch<String>,
}

object! {
    BulkPatchEndUserInput {
        required id: "id",
        patch display_name: "displayName",
        patch email: "email",
        patch phone_number: "phoneNumber",
        patch additional_emails: ["additionalEmails"],
        patch additional_phone_numbers: ["additionalPhoneNumbers"],
        patch first_name: "firstName",
        patch last_name: "lastName",
        patch middle_names: ["middleNames"],
        patch avatar_url: "avatarUrl",
        patch external_id: "externalId",
    }
}

impl BulkPatchEndUserInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(id: Uuid) -> Self {
        Self {
            id,
            display_name: Patch::Leave,
            email: Patch::Leave,
            phone_number: Patch::Leave,
            additional_emails: Patch::Leave,
            additional_phone_numbers: Patch::Leave,
            first_name: Patch::Leave,
            last_name: Patch::Leave,
            middle_names: Patch::Leave,
            avatar_url: Patch::Leave,
            external_id: Patch::Leave,
        }
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Patch::Set(display_name.into());
        self
    }

    /// Sets `displayName` if there is a value.
    #[must_use]
    pub fn maybe_display_name(self, display_name: Option<impl Into<String>>) -> Self {
        match display_name {
            Some(display_name) => self.display_name(display_name),
            None => self,
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Patch::Set(email.into());
        self
    }

    /// Sets `email` if there is a value.
    #[must_use]
    pub fn maybe_email(self, email: Option<impl Into<String>>) -> Self {
        match email {
            Some(email) => self.email(email),
            None => self,
        }
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Patch::Set(phone_number.into());
        self
    }

    /// Sets `phoneNumber` if there is a value.
    #[must_use]
    pub fn maybe_phone_number(self, phone_number: Option<impl Into<String>>) -> Self {
        match phone_number {
            Some(phone_number) => self.phone_number(phone_number),
            None => self,
        }
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails<M>(
        mut self,
        additional_emails: impl IntoList<String, M>,
    ) -> Self {
        self.additional_emails = Patch::Set(additional_emails.into_list());
        self
    }

    /// Sets `additionalEmails` if there is a value.
    #[must_use]
    pub fn maybe_additional_emails<M>(
        self,
        additional_emails: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_emails {
            Some(additional_emails) => self.additional_emails(additional_emails),
            None => self,
        }
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers<M>(
        mut self,
        additional_phone_numbers: impl IntoList<String, M>,
    ) -> Self {
        self.additional_phone_numbers = Patch::Set(additional_phone_numbers.into_list());
        self
    }

    /// Sets `additionalPhoneNumbers` if there is a value.
    #[must_use]
    pub fn maybe_additional_phone_numbers<M>(
        self,
        additional_phone_numbers: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_phone_numbers {
            Some(additional_phone_numbers) => {
                self.additional_phone_numbers(additional_phone_numbers)
            }
            None => self,
        }
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Patch::Set(first_name.into());
        self
    }

    /// Sets `firstName` if there is a value.
    #[must_use]
    pub fn maybe_first_name(self, first_name: Option<impl Into<String>>) -> Self {
        match first_name {
            Some(first_name) => self.first_name(first_name),
            None => self,
        }
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Patch::Set(last_name.into());
        self
    }

    /// Sets `lastName` if there is a value.
    #[must_use]
    pub fn maybe_last_name(self, last_name: Option<impl Into<String>>) -> Self {
        match last_name {
            Some(last_name) => self.last_name(last_name),
            None => self,
        }
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names<M>(mut self, middle_names: impl IntoList<String, M>) -> Self {
        self.middle_names = Patch::Set(middle_names.into_list());
        self
    }

    /// Sets `middleNames` if there is a value.
    #[must_use]
    pub fn maybe_middle_names<M>(
        self,
        middle_names: Option<impl IntoList<String, M>>,
    ) -> Self {
        match middle_names {
            Some(middle_names) => self.middle_names(middle_names),
            None => self,
        }
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Patch::Set(avatar_url.into());
        self
    }

    /// Sets `avatarUrl` if there is a value.
    #[must_use]
    pub fn maybe_avatar_url(self, avatar_url: Option<impl Into<String>>) -> Self {
        match avatar_url {
            Some(avatar_url) => self.avatar_url(avatar_url),
            None => self,
        }
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Patch::Set(external_id.into());
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

/// The new profile of one end user.
///
/// Schema `BulkUpdateEndUserInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateEndUserInput {
    /// Id of the end user.
    pub id: Uuid,
    /// Name shown to others.
    pub display_name: String,
    /// Primary email address.
    pub email: Option<String>,
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
    /// Id of the end user in another system.
    pub external_id: Option<String>,
}

object! {
    BulkUpdateEndUserInput {
        required id: "id",
        required display_name: "displayName",
        optional email: "email",
        optional phone_number: "phoneNumber",
        optional additional_emails: ["additionalEmails"],
        optional additional_phone_numbers: ["additionalPhoneNumbers"],
        optional first_name: "firstName",
        optional last_name: "lastName",
        optional middle_names: ["middleNames"],
        optional avatar_url: "avatarUrl",
        optional external_id: "externalId",
    }
}

impl BulkUpdateEndUserInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(id: Uuid, display_name: impl Into<String>) -> Self {
        Self {
            id,
            display_name: display_name.into(),
            email: None,
            phone_number: None,
            additional_emails: None,
            additional_phone_numbers: None,
            first_name: None,
            last_name: None,
            middle_names: None,
            avatar_url: None,
            external_id: None,
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `email` if there is a value.
    #[must_use]
    pub fn maybe_email(self, email: Option<impl Into<String>>) -> Self {
        match email {
            Some(email) => self.email(email),
            None => self,
        }
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `phoneNumber` if there is a value.
    #[must_use]
    pub fn maybe_phone_number(self, phone_number: Option<impl Into<String>>) -> Self {
        match phone_number {
            Some(phone_number) => self.phone_number(phone_number),
            None => self,
        }
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails<M>(
        mut self,
        additional_emails: impl IntoList<String, M>,
    ) -> Self {
        self.additional_emails = Some(additional_emails.into_list());
        self
    }

    /// Sets `additionalEmails` if there is a value.
    #[must_use]
    pub fn maybe_additional_emails<M>(
        self,
        additional_emails: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_emails {
            Some(additional_emails) => self.additional_emails(additional_emails),
            None => self,
        }
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers<M>(
        mut self,
        additional_phone_numbers: impl IntoList<String, M>,
    ) -> Self {
        self.additional_phone_numbers = Some(additional_phone_numbers.into_list());
        self
    }

    /// Sets `additionalPhoneNumbers` if there is a value.
    #[must_use]
    pub fn maybe_additional_phone_numbers<M>(
        self,
        additional_phone_numbers: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_phone_numbers {
            Some(additional_phone_numbers) => {
                self.additional_phone_numbers(additional_phone_numbers)
            }
            None => self,
        }
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `firstName` if there is a value.
    #[must_use]
    pub fn maybe_first_name(self, first_name: Option<impl Into<String>>) -> Self {
        match first_name {
            Some(first_name) => self.first_name(first_name),
            None => self,
        }
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `lastName` if there is a value.
    #[must_use]
    pub fn maybe_last_name(self, last_name: Option<impl Into<String>>) -> Self {
        match last_name {
            Some(last_name) => self.last_name(last_name),
            None => self,
        }
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names<M>(mut self, middle_names: impl IntoList<String, M>) -> Self {
        self.middle_names = Some(middle_names.into_list());
        self
    }

    /// Sets `middleNames` if there is a value.
    #[must_use]
    pub fn maybe_middle_names<M>(
        self,
        middle_names: Option<impl IntoList<String, M>>,
    ) -> Self {
        match middle_names {
            Some(middle_names) => self.middle_names(middle_names),
            None => self,
        }
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets `avatarUrl` if there is a value.
    #[must_use]
    pub fn maybe_avatar_url(self, avatar_url: Option<impl Into<String>>) -> Self {
        match avatar_url {
            Some(avatar_url) => self.avatar_url(avatar_url),
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

/// The profile of an end user to create. An email address, phone number or external id that
/// another end user has is refused.
///
/// Schema `CreateEndUserInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEndUserInput {
    /// Name shown to others.
    pub display_name: Option<String>,
    /// Primary email address.
    pub email: Option<String>,
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
    /// Id of the end user in another system.
    pub external_id: Option<String>,
}

object! {
    CreateEndUserInput {
        optional display_name: "displayName",
        optional email: "email",
        optional phone_number: "phoneNumber",
        optional additional_emails: ["additionalEmails"],
        optional additional_phone_numbers: ["additionalPhoneNumbers"],
        optional first_name: "firstName",
        optional last_name: "lastName",
        optional middle_names: ["middleNames"],
        optional avatar_url: "avatarUrl",
        optional external_id: "externalId",
    }
}

impl CreateEndUserInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `displayName` if there is a value.
    #[must_use]
    pub fn maybe_display_name(self, display_name: Option<impl Into<String>>) -> Self {
        match display_name {
            Some(display_name) => self.display_name(display_name),
            None => self,
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `email` if there is a value.
    #[must_use]
    pub fn maybe_email(self, email: Option<impl Into<String>>) -> Self {
        match email {
            Some(email) => self.email(email),
            None => self,
        }
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `phoneNumber` if there is a value.
    #[must_use]
    pub fn maybe_phone_number(self, phone_number: Option<impl Into<String>>) -> Self {
        match phone_number {
            Some(phone_number) => self.phone_number(phone_number),
            None => self,
        }
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails<M>(
        mut self,
        additional_emails: impl IntoList<String, M>,
    ) -> Self {
        self.additional_emails = Some(additional_emails.into_list());
        self
    }

    /// Sets `additionalEmails` if there is a value.
    #[must_use]
    pub fn maybe_additional_emails<M>(
        self,
        additional_emails: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_emails {
            Some(additional_emails) => self.additional_emails(additional_emails),
            None => self,
        }
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers<M>(
        mut self,
        additional_phone_numbers: impl IntoList<String, M>,
    ) -> Self {
        self.additional_phone_numbers = Some(additional_phone_numbers.into_list());
        self
    }

    /// Sets `additionalPhoneNumbers` if there is a value.
    #[must_use]
    pub fn maybe_additional_phone_numbers<M>(
        self,
        additional_phone_numbers: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_phone_numbers {
            Some(additional_phone_numbers) => {
                self.additional_phone_numbers(additional_phone_numbers)
            }
            None => self,
        }
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `firstName` if there is a value.
    #[must_use]
    pub fn maybe_first_name(self, first_name: Option<impl Into<String>>) -> Self {
        match first_name {
            Some(first_name) => self.first_name(first_name),
            None => self,
        }
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `lastName` if there is a value.
    #[must_use]
    pub fn maybe_last_name(self, last_name: Option<impl Into<String>>) -> Self {
        match last_name {
            Some(last_name) => self.last_name(last_name),
            None => self,
        }
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names<M>(mut self, middle_names: impl IntoList<String, M>) -> Self {
        self.middle_names = Some(middle_names.into_list());
        self
    }

    /// Sets `middleNames` if there is a value.
    #[must_use]
    pub fn maybe_middle_names<M>(
        self,
        middle_names: Option<impl IntoList<String, M>>,
    ) -> Self {
        match middle_names {
            Some(middle_names) => self.middle_names(middle_names),
            None => self,
        }
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets `avatarUrl` if there is a value.
    #[must_use]
    pub fn maybe_avatar_url(self, avatar_url: Option<impl Into<String>>) -> Self {
        match avatar_url {
            Some(avatar_url) => self.avatar_url(avatar_url),
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

/// A person who contacts the organization.
///
/// Schema `EndUser`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EndUser {
    /// Id of the end user.
    pub id: Uuid,
    /// When the end user was created.
    pub created_at: DateTime,
    /// Name shown to others. Absent if it is not known.
    pub display_name: Option<String>,
    /// Primary email address. Absent if there is none.
    pub email: Option<String>,
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
    /// Where the picture of the end user is found. Absent if there is none.
    pub avatar_url: Option<String>,
    /// Id of the end user in another system. Absent if there is none.
    pub external_id: Option<String>,
    /// Custom attributes of the end user that have a value.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
}

object! {
    EndUser {
        required id: "id",
        required created_at: "createdAt",
        optional display_name: "displayName",
        optional email: "email",
        optional phone_number: "phoneNumber",
        optional additional_emails: ["additionalEmails"],
        optional additional_phone_numbers: ["additionalPhoneNumbers"],
        optional first_name: "firstName",
        optional last_name: "lastName",
        optional middle_names: ["middleNames"],
        optional avatar_url: "avatarUrl",
        optional external_id: "externalId",
        optional custom_attributes: ["customAttributes"],
    }
}

/// The properties to change. Those left out stay as they are.
///
/// Schema `PatchEndUserInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchEndUserInput {
    /// Name shown to others.
    pub display_name: Patch<String>,
    /// Primary email address.
    pub email: Patch<String>,
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
    /// Id of the end user in another system.
    pub external_id: Patch<String>,
}

object! {
    PatchEndUserInput {
        patch display_name: "displayName",
        patch email: "email",
        patch phone_number: "phoneNumber",
        patch additional_emails: ["additionalEmails"],
        patch additional_phone_numbers: ["additionalPhoneNumbers"],
        patch first_name: "firstName",
        patch last_name: "lastName",
        patch middle_names: ["middleNames"],
        patch avatar_url: "avatarUrl",
        patch external_id: "externalId",
    }
}

impl PatchEndUserInput {
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

    /// Sets `displayName` if there is a value.
    #[must_use]
    pub fn maybe_display_name(self, display_name: Option<impl Into<String>>) -> Self {
        match display_name {
            Some(display_name) => self.display_name(display_name),
            None => self,
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Patch::Set(email.into());
        self
    }

    /// Sets `email` if there is a value.
    #[must_use]
    pub fn maybe_email(self, email: Option<impl Into<String>>) -> Self {
        match email {
            Some(email) => self.email(email),
            None => self,
        }
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Patch::Set(phone_number.into());
        self
    }

    /// Sets `phoneNumber` if there is a value.
    #[must_use]
    pub fn maybe_phone_number(self, phone_number: Option<impl Into<String>>) -> Self {
        match phone_number {
            Some(phone_number) => self.phone_number(phone_number),
            None => self,
        }
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails<M>(
        mut self,
        additional_emails: impl IntoList<String, M>,
    ) -> Self {
        self.additional_emails = Patch::Set(additional_emails.into_list());
        self
    }

    /// Sets `additionalEmails` if there is a value.
    #[must_use]
    pub fn maybe_additional_emails<M>(
        self,
        additional_emails: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_emails {
            Some(additional_emails) => self.additional_emails(additional_emails),
            None => self,
        }
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers<M>(
        mut self,
        additional_phone_numbers: impl IntoList<String, M>,
    ) -> Self {
        self.additional_phone_numbers = Patch::Set(additional_phone_numbers.into_list());
        self
    }

    /// Sets `additionalPhoneNumbers` if there is a value.
    #[must_use]
    pub fn maybe_additional_phone_numbers<M>(
        self,
        additional_phone_numbers: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_phone_numbers {
            Some(additional_phone_numbers) => {
                self.additional_phone_numbers(additional_phone_numbers)
            }
            None => self,
        }
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Patch::Set(first_name.into());
        self
    }

    /// Sets `firstName` if there is a value.
    #[must_use]
    pub fn maybe_first_name(self, first_name: Option<impl Into<String>>) -> Self {
        match first_name {
            Some(first_name) => self.first_name(first_name),
            None => self,
        }
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Patch::Set(last_name.into());
        self
    }

    /// Sets `lastName` if there is a value.
    #[must_use]
    pub fn maybe_last_name(self, last_name: Option<impl Into<String>>) -> Self {
        match last_name {
            Some(last_name) => self.last_name(last_name),
            None => self,
        }
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names<M>(mut self, middle_names: impl IntoList<String, M>) -> Self {
        self.middle_names = Patch::Set(middle_names.into_list());
        self
    }

    /// Sets `middleNames` if there is a value.
    #[must_use]
    pub fn maybe_middle_names<M>(
        self,
        middle_names: Option<impl IntoList<String, M>>,
    ) -> Self {
        match middle_names {
            Some(middle_names) => self.middle_names(middle_names),
            None => self,
        }
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Patch::Set(avatar_url.into());
        self
    }

    /// Sets `avatarUrl` if there is a value.
    #[must_use]
    pub fn maybe_avatar_url(self, avatar_url: Option<impl Into<String>>) -> Self {
        match avatar_url {
            Some(avatar_url) => self.avatar_url(avatar_url),
            None => self,
        }
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Patch::Set(external_id.into());
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

/// The new profile of the end user.
///
/// Schema `UpdateEndUserInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateEndUserInput {
    /// Name shown to others.
    pub display_name: String,
    /// Primary email address.
    pub email: Option<String>,
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
    /// Id of the end user in another system.
    pub external_id: Option<String>,
}

object! {
    UpdateEndUserInput {
        required display_name: "displayName",
        optional email: "email",
        optional phone_number: "phoneNumber",
        optional additional_emails: ["additionalEmails"],
        optional additional_phone_numbers: ["additionalPhoneNumbers"],
        optional first_name: "firstName",
        optional last_name: "lastName",
        optional middle_names: ["middleNames"],
        optional avatar_url: "avatarUrl",
        optional external_id: "externalId",
    }
}

impl UpdateEndUserInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            email: None,
            phone_number: None,
            additional_emails: None,
            additional_phone_numbers: None,
            first_name: None,
            last_name: None,
            middle_names: None,
            avatar_url: None,
            external_id: None,
        }
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `email` if there is a value.
    #[must_use]
    pub fn maybe_email(self, email: Option<impl Into<String>>) -> Self {
        match email {
            Some(email) => self.email(email),
            None => self,
        }
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `phoneNumber` if there is a value.
    #[must_use]
    pub fn maybe_phone_number(self, phone_number: Option<impl Into<String>>) -> Self {
        match phone_number {
            Some(phone_number) => self.phone_number(phone_number),
            None => self,
        }
    }

    /// Sets `additionalEmails`.
    #[must_use]
    pub fn additional_emails<M>(
        mut self,
        additional_emails: impl IntoList<String, M>,
    ) -> Self {
        self.additional_emails = Some(additional_emails.into_list());
        self
    }

    /// Sets `additionalEmails` if there is a value.
    #[must_use]
    pub fn maybe_additional_emails<M>(
        self,
        additional_emails: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_emails {
            Some(additional_emails) => self.additional_emails(additional_emails),
            None => self,
        }
    }

    /// Sets `additionalPhoneNumbers`.
    #[must_use]
    pub fn additional_phone_numbers<M>(
        mut self,
        additional_phone_numbers: impl IntoList<String, M>,
    ) -> Self {
        self.additional_phone_numbers = Some(additional_phone_numbers.into_list());
        self
    }

    /// Sets `additionalPhoneNumbers` if there is a value.
    #[must_use]
    pub fn maybe_additional_phone_numbers<M>(
        self,
        additional_phone_numbers: Option<impl IntoList<String, M>>,
    ) -> Self {
        match additional_phone_numbers {
            Some(additional_phone_numbers) => {
                self.additional_phone_numbers(additional_phone_numbers)
            }
            None => self,
        }
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `firstName` if there is a value.
    #[must_use]
    pub fn maybe_first_name(self, first_name: Option<impl Into<String>>) -> Self {
        match first_name {
            Some(first_name) => self.first_name(first_name),
            None => self,
        }
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `lastName` if there is a value.
    #[must_use]
    pub fn maybe_last_name(self, last_name: Option<impl Into<String>>) -> Self {
        match last_name {
            Some(last_name) => self.last_name(last_name),
            None => self,
        }
    }

    /// Sets `middleNames`.
    #[must_use]
    pub fn middle_names<M>(mut self, middle_names: impl IntoList<String, M>) -> Self {
        self.middle_names = Some(middle_names.into_list());
        self
    }

    /// Sets `middleNames` if there is a value.
    #[must_use]
    pub fn maybe_middle_names<M>(
        self,
        middle_names: Option<impl IntoList<String, M>>,
    ) -> Self {
        match middle_names {
            Some(middle_names) => self.middle_names(middle_names),
            None => self,
        }
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets `avatarUrl` if there is a value.
    #[must_use]
    pub fn maybe_avatar_url(self, avatar_url: Option<impl Into<String>>) -> Self {
        match avatar_url {
            Some(avatar_url) => self.avatar_url(avatar_url),
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
