// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Contact Endpoints`

use crate::http::call::{Call, sends};
use crate::{Client, types};

/// Email addresses and phone numbers of the organization.
///
/// [`Client::contact_endpoints`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct ContactEndpoints<'a> {
    client: &'a Client,
}

impl Client {
    /// Email addresses and phone numbers of the organization.
    ///
    /// Tag `Contact Endpoints`.
    pub fn contact_endpoints(&self) -> ContactEndpoints<'_> {
        ContactEndpoints { client: self }
    }
}

impl ContactEndpoints<'_> {
    /// Get contact endpoint.
    ///
    /// Returns one contact endpoint. Its id is the email address or the phone number.
    ///
    /// Gives [`ContactEndpoint`](types::ContactEndpoint).
    ///
    /// `GET /v1/contact-endpoints/{contactEndpointId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.contact_endpoints().get("support@example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get contact endpoint")]
    #[doc(alias = "GET /v1/contact-endpoints/{contactEndpointId}")]
    #[doc(alias = "getContact-endpointsContactendpointid")]
    pub fn get(&self, contact_endpoint_id: impl Into<String>) -> Get {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/contact-endpoints/{contactEndpointId}",
        );
        call.path("contactEndpointId", Into::<String>::into(contact_endpoint_id));
        Get { call }
    }

    /// List contact endpoints.
    ///
    /// Lists the email addresses and phone numbers at which the organization can be contacted, of
    /// both kinds or of one.
    ///
    /// Gives a list of [`ContactEndpoint`](types::ContactEndpoint).
    ///
    /// `GET /v1/contact-endpoints`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .contact_endpoints()
    ///     .list()
    ///     .type_(types::ContactEndpointType::EmailEndpoint)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List contact endpoints")]
    #[doc(alias = "GET /v1/contact-endpoints")]
    #[doc(alias = "getContact-endpoints")]
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/contact-endpoints");
        List { call }
    }
}

/// The builder of a call to [`ContactEndpoints::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::ContactEndpoint, data);

/// The builder of a call to [`ContactEndpoints::list`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

impl List {
    /// Only the contact endpoints of this kind.
    ///
    /// Parameter `_type`.
    pub fn type_(mut self, type_: impl Into<types::ContactEndpointType>) -> Self {
        self.call.query("_type", Into::<types::ContactEndpointType>::into(type_));
        self
    }

    /// Sets `_type` if there is a value.
    pub fn maybe_type(
        self,
        type_: Option<impl Into<types::ContactEndpointType>>,
    ) -> Self {
        match type_ {
            Some(type_) => self.type_(type_),
            None => self,
        }
    }
}

sends!(List => Vec<types::ContactEndpoint>, list);
