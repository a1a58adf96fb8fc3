// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Organization`

use crate::http::call::{Call, sends};
use crate::{Client, types};

/// The organization that the API token belongs to.
///
/// [`Client::organization`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Organization<'a> {
    client: &'a Client,
}

impl Client {
    /// The organization that the API token belongs to.
    ///
    /// Tag `Organization`.
    pub fn organization(&self) -> Organization<'_> {
        Organization { client: self }
    }
}

impl Organization<'_> {
    /// Get organization details.
    ///
    /// Returns the organization that the API token belongs to. It is also a way to find out whether
    /// a token works.
    ///
    /// Gives [`OrganizationDetails`](types::OrganizationDetails).
    ///
    /// `GET /v1/organization`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.organization().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get organization details")]
    #[doc(alias = "GET /v1/organization")]
    #[doc(alias = "getOrganization")]
    pub fn get(&self) -> Get {
        let call = Call::new(self.client, "GET", "/v1/organization");
        Get { call }
    }
}

/// The builder of a call to [`Organization::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::OrganizationDetails, data);
