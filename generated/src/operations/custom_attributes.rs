// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Custom Attributes`

use crate::http::call::{Call, sends};
use crate::{Client, types};

/// Fields the organization defines for contacts and conversations.
///
/// [`Client::custom_attributes`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct CustomAttributes<'a> {
    client: &'a Client,
}

impl Client {
    /// Fields the organization defines for contacts and conversations.
    ///
    /// Tag `Custom Attributes`.
    pub fn custom_attributes(&self) -> CustomAttributes<'_> {
        CustomAttributes { client: self }
    }
}

impl CustomAttributes<'_> {
    /// Get custom attribute definition by id.
    ///
    /// Returns the definition of one custom attribute.
    ///
    /// Gives [`CustomAttributeDefinition`](types::CustomAttributeDefinition).
    ///
    /// `GET /v1/custom-attributes/{customAttributeId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .custom_attributes()
    ///     .get("381f75c4-7779-4b3a-9456-b16c787adacd")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get custom attribute definition by id")]
    #[doc(alias = "GET /v1/custom-attributes/{customAttributeId}")]
    #[doc(alias = "getCustom-attributesCustomattributeid")]
    pub fn get(&self, custom_attribute_id: impl Into<String>) -> Get {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/custom-attributes/{customAttributeId}",
        );
        call.path("customAttributeId", Into::<String>::into(custom_attribute_id));
        Get { call }
    }

    /// List custom attributes definitions.
    ///
    /// Lists the custom attributes the organization has defined for contacts and conversations,
    /// archived and deactivated ones included.
    ///
    /// Gives a list of [`CustomAttributeDefinition`](types::CustomAttributeDefinition).
    ///
    /// `GET /v1/custom-attributes`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.custom_attributes().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List custom attributes definitions")]
    #[doc(alias = "GET /v1/custom-attributes")]
    #[doc(alias = "getCustom-attributes")]
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/custom-attributes");
        List { call }
    }
}

/// The builder of a call to [`CustomAttributes::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::CustomAttributeDefinition, data);

/// The builder of a call to [`CustomAttributes::list`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

sends!(List => Vec<types::CustomAttributeDefinition>, list);
