// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Templates`

use crate::http::call::{Call, paged, sends};
use crate::{Client, Id, types};

/// Texts that are used over and over.
///
/// [`Client::templates`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Templates<'a> {
    client: &'a Client,
}

impl Client {
    /// Texts that are used over and over.
    ///
    /// Tag `Templates`.
    pub fn templates(&self) -> Templates<'_> {
        Templates { client: self }
    }
}

impl Templates<'_> {
    /// List templates.
    ///
    /// Lists the templates of the organization, of both kinds or of one: texts that agents put into
    /// messages (`QuickResponse`) and automatic replies by email (`EmailAutoReply`).
    ///
    /// Gives a [`Page`](crate::Page) of [`Template`](types::Template). `.items()` gives those of
    /// all pages.
    ///
    /// `GET /v1/templates`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .templates()
    ///     .list()
    ///     .page_limit(2)
    ///     .page_key("eyJvZmZzZXQiOjJ9")
    ///     .type_(types::TemplateType::QuickResponse)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List templates")]
    #[doc(alias = "GET /v1/templates")]
    #[doc(alias = "getTemplates")]
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/templates");
        List { call }
    }

    /// Delete template.
    ///
    /// Deletes a template with its translations. Messages that were made from it stay as they are.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/templates/{templateId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa.templates().delete("5071950e-adec-4f11-bd83-6e77af67d461").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Delete template")]
    #[doc(alias = "DELETE /v1/templates/{templateId}")]
    #[doc(alias = "deleteTemplatesTemplateid")]
    pub fn delete(&self, template_id: impl Into<Id>) -> Delete {
        let mut call = Call::new(self.client, "DELETE", "/v1/templates/{templateId}");
        call.path("templateId", Into::<Id>::into(template_id));
        Delete { call }
    }
}

/// The builder of a call to [`Templates::list`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

impl List {
    /// Number of items on a page at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: impl TryInto<u32>) -> Self {
        self.call.page_size("pageLimit", page_limit);
        self
    }

    /// Sets `pageLimit` if there is a value.
    pub fn maybe_page_limit(self, page_limit: Option<impl TryInto<u32>>) -> Self {
        match page_limit {
            Some(page_limit) => self.page_limit(page_limit),
            None => self,
        }
    }

    /// Opaque key of a page, as found in the links of `meta`.
    ///
    /// Parameter `pageKey`.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.call.query("pageKey", Into::<String>::into(page_key));
        self
    }

    /// Sets `pageKey` if there is a value.
    pub fn maybe_page_key(self, page_key: Option<impl Into<String>>) -> Self {
        match page_key {
            Some(page_key) => self.page_key(page_key),
            None => self,
        }
    }

    /// Only the templates of this kind.
    ///
    /// Parameter `type`.
    pub fn type_(mut self, type_: impl Into<types::TemplateType>) -> Self {
        self.call.query("type", Into::<types::TemplateType>::into(type_));
        self
    }

    /// Sets `type` if there is a value.
    pub fn maybe_type(self, type_: Option<impl Into<types::TemplateType>>) -> Self {
        match type_ {
            Some(type_) => self.type_(type_),
            None => self,
        }
    }
}

paged!(List => types::Template);

/// The builder of a call to [`Templates::delete`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Delete {
    call: Call,
}

sends!(Delete => (), empty);
