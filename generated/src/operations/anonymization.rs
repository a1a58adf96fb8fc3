// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Anonymization`

use crate::http::call::{Call, sends};
use crate::{Client, Id, types};

/// Removal of personal data.
///
/// [`Client::anonymization`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Anonymization<'a> {
    client: &'a Client,
}

impl Client {
    /// Removal of personal data.
    ///
    /// Tag `Anonymization`.
    pub fn anonymization(&self) -> Anonymization<'_> {
        Anonymization { client: self }
    }
}

impl Anonymization<'_> {
    /// Get anonymization status.
    ///
    /// Returns the state of an anonymization request. It has been carried out once `processedAt` is
    /// set.
    ///
    /// Gives [`AnonymizationRequestStatus`](types::AnonymizationRequestStatus).
    ///
    /// `GET /v1/anonymization/request/{requestId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .anonymization()
    ///     .get_status("9bf73c69-c336-4fbb-b71b-bbe14b359241")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get anonymization status")]
    #[doc(alias = "get status")]
    #[doc(alias = "GET /v1/anonymization/request/{requestId}")]
    #[doc(alias = "getAnonymizationRequestRequestid")]
    pub fn get_status(&self, request_id: impl Into<Id>) -> GetStatus {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/anonymization/request/{requestId}",
        );
        call.path("requestId", Into::<Id>::into(request_id));
        GetStatus { call }
    }

    /// Anonymize entity.
    ///
    /// Requests the anonymization of a user, a conversation or a message.
    ///
    /// Use *Anonymize end user*, *Anonymize conversation* and *Anonymize message* in its place.
    ///
    /// Gives [`AnonymizationRequestStatus`](types::AnonymizationRequestStatus).
    ///
    /// `POST /v1/anonymization`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::AnonymizeEntityInput::new(
    ///     "ee073a1f-9b3e-431d-acdb-081cc4b415ea",
    /// )
    ///     .entity_type(types::DeprecatedAnonymizationType::UserAnonymizationType)
    ///     .force_anonymization(false)
    ///     .type_(types::AnonymizationType::User);
    /// let answer = dixa.anonymization().anonymize_entity(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Anonymize entity")]
    #[doc(alias = "POST /v1/anonymization")]
    #[doc(alias = "postAnonymization")]
    #[deprecated]
    #[inline]
    pub fn anonymize_entity(
        &self,
        body: types::AnonymizeEntityInput,
    ) -> AnonymizeEntity {
        let mut call = Call::new(self.client, "POST", "/v1/anonymization");
        call.json(&body);
        AnonymizeEntity { call }
    }
}

/// The builder of a call to [`Anonymization::get_status`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetStatus {
    call: Call,
}

sends!(GetStatus => types::AnonymizationRequestStatus, data);

/// The builder of a call to [`Anonymization::anonymize_entity`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct AnonymizeEntity {
    call: Call,
}

sends!(AnonymizeEntity => types::AnonymizationRequestStatus, data);
