// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Tags`

use crate::http::call::{Call, sends};
use crate::{Client, Id, types};

/// Labels on conversations.
///
/// [`Client::tags`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Tags<'a> {
    client: &'a Client,
}

impl Client {
    /// Labels on conversations.
    ///
    /// Tag `Tags`.
    pub fn tags(&self) -> Tags<'_> {
        Tags { client: self }
    }
}

impl Tags<'_> {
    /// List tags.
    ///
    /// Lists the tags of the organization. Inactive tags are left out unless `includeDeactivated`
    /// is true.
    ///
    /// Gives a list of [`Tag`](types::Tag).
    ///
    /// `GET /v1/tags`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.tags().list().include_deactivated(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List tags")]
    #[doc(alias = "GET /v1/tags")]
    #[doc(alias = "getTags")]
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/tags");
        List { call }
    }

    /// Create tag.
    ///
    /// Creates a tag. Conversations can have it at once.
    ///
    /// Gives [`Tag`](types::Tag).
    ///
    /// `POST /v1/tags`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateTagInput::new("vip").color("#d4af37");
    /// let answer = dixa.tags().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create tag")]
    #[doc(alias = "POST /v1/tags")]
    #[doc(alias = "postTags")]
    #[inline]
    pub fn create(&self, body: types::CreateTagInput) -> Create {
        let mut call = Call::new(self.client, "POST", "/v1/tags");
        call.json(&body);
        Create { call }
    }

    /// Get tag.
    ///
    /// Returns one tag.
    ///
    /// Gives [`Tag`](types::Tag).
    ///
    /// `GET /v1/tags/{tagId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.tags().get("5602dec3-d4b3-4a12-adba-dfed707ddc38").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get tag")]
    #[doc(alias = "GET /v1/tags/{tagId}")]
    #[doc(alias = "getTagsTagid")]
    pub fn get(&self, tag_id: impl Into<Id>) -> Get {
        let mut call = Call::new(self.client, "GET", "/v1/tags/{tagId}");
        call.path("tagId", Into::<Id>::into(tag_id));
        Get { call }
    }

    /// Delete tag.
    ///
    /// Deletes a tag. Use *Deactivate tag* to keep it on the conversations that have it.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/tags/{tagId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa.tags().delete("5602dec3-d4b3-4a12-adba-dfed707ddc38").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Delete tag")]
    #[doc(alias = "DELETE /v1/tags/{tagId}")]
    #[doc(alias = "deleteTagsTagid")]
    pub fn delete(&self, tag_id: impl Into<Id>) -> Delete {
        let mut call = Call::new(self.client, "DELETE", "/v1/tags/{tagId}");
        call.path("tagId", Into::<Id>::into(tag_id));
        Delete { call }
    }

    /// Deactivate tag.
    ///
    /// Deactivates a tag. Use *Activate tag* to undo this.
    ///
    /// Gives nothing.
    ///
    /// `PATCH /v1/tags/{tagId}/deactivate`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa.tags().deactivate("5602dec3-d4b3-4a12-adba-dfed707ddc38").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Deactivate tag")]
    #[doc(alias = "PATCH /v1/tags/{tagId}/deactivate")]
    #[doc(alias = "patchTagsTagidDeactivate")]
    pub fn deactivate(&self, tag_id: impl Into<Id>) -> Deactivate {
        let mut call = Call::new(self.client, "PATCH", "/v1/tags/{tagId}/deactivate");
        call.path("tagId", Into::<Id>::into(tag_id));
        Deactivate { call }
    }

    /// Activate tag.
    ///
    /// Activates a tag that was deactivated.
    ///
    /// Gives nothing.
    ///
    /// `PATCH /v1/tags/{tagId}/activate`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa.tags().activate("5602dec3-d4b3-4a12-adba-dfed707ddc38").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Activate tag")]
    #[doc(alias = "PATCH /v1/tags/{tagId}/activate")]
    #[doc(alias = "patchTagsTagidActivate")]
    pub fn activate(&self, tag_id: impl Into<Id>) -> Activate {
        let mut call = Call::new(self.client, "PATCH", "/v1/tags/{tagId}/activate");
        call.path("tagId", Into::<Id>::into(tag_id));
        Activate { call }
    }
}

/// The builder of a call to [`Tags::list`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

impl List {
    /// Whether inactive tags are listed, too.
    ///
    /// Parameter `includeDeactivated`.
    pub fn include_deactivated(mut self, include_deactivated: bool) -> Self {
        self.call.query("includeDeactivated", include_deactivated);
        self
    }

    /// Sets `includeDeactivated` if there is a value.
    pub fn maybe_include_deactivated(self, include_deactivated: Option<bool>) -> Self {
        match include_deactivated {
            Some(include_deactivated) => self.include_deactivated(include_deactivated),
            None => self,
        }
    }
}

sends!(List => Vec<types::Tag>, list);

/// The builder of a call to [`Tags::create`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::Tag, data);

/// The builder of a call to [`Tags::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::Tag, data);

/// The builder of a call to [`Tags::delete`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Delete {
    call: Call,
}

sends!(Delete => (), empty);

/// The builder of a call to [`Tags::deactivate`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Deactivate {
    call: Call,
}

sends!(Deactivate => (), empty);

/// The builder of a call to [`Tags::activate`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Activate {
    call: Call,
}

sends!(Activate => (), empty);
