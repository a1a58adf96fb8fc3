// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Knowledge`

use crate::http::call::{Call, sends};
use crate::http::multipart::Form;
use crate::{Client, Id, types};

/// Collections, categories and articles of the knowledge base.
///
/// [`Client::knowledge`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Knowledge<'a> {
    client: &'a Client,
}

impl Client {
    /// Collections, categories and articles of the knowledge base.
    ///
    /// Tag `Knowledge`.
    pub fn knowledge(&self) -> Knowledge<'_> {
        Knowledge { client: self }
    }
}

impl Knowledge<'_> {
    /// Get collection.
    ///
    /// Returns one collection of the knowledge base. Use *Get collection catalog* for what it
    /// holds.
    ///
    /// Gives [`Collection`](types::Collection).
    ///
    /// `GET /v1/knowledge/collections/{collectionId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .knowledge()
    ///     .get_collection("d7a7a3cc-8c3d-4f16-9293-de8fc88b2875")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get collection")]
    #[doc(alias = "GET /v1/knowledge/collections/{collectionId}")]
    #[doc(alias = "getKnowledgeCollectionsCollectionid")]
    pub fn get_collection(&self, collection_id: impl Into<Id>) -> GetCollection {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/knowledge/collections/{collectionId}",
        );
        call.path("collectionId", Into::<Id>::into(collection_id));
        GetCollection { call }
    }

    /// Get collection catalog.
    ///
    /// Returns the tree of categories and articles of a collection, with ids and titles but without
    /// texts.
    ///
    /// Gives [`CollectionCatalogItem`](types::CollectionCatalogItem).
    ///
    /// `GET /v1/knowledge/collections/{collectionId}/catalog`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .knowledge()
    ///     .get_collection_catalog("d7a7a3cc-8c3d-4f16-9293-de8fc88b2875")
    ///     .language("da")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get collection catalog")]
    #[doc(alias = "GET /v1/knowledge/collections/{collectionId}/catalog")]
    #[doc(alias = "getKnowledgeCollectionsCollectionidCatalog")]
    pub fn get_collection_catalog(
        &self,
        collection_id: impl Into<Id>,
    ) -> GetCollectionCatalog {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/knowledge/collections/{collectionId}/catalog",
        );
        call.path("collectionId", Into::<Id>::into(collection_id));
        GetCollectionCatalog { call }
    }

    /// Get category.
    ///
    /// Returns one category of the knowledge base, with its title in one language.
    ///
    /// Gives [`Category`](types::Category).
    ///
    /// `GET /v1/knowledge/categories/{categoryId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .knowledge()
    ///     .get_category("e5121482-3929-4d22-a255-accb1a466884")
    ///     .language("da")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get category")]
    #[doc(alias = "GET /v1/knowledge/categories/{categoryId}")]
    #[doc(alias = "getKnowledgeCategoriesCategoryid")]
    pub fn get_category(&self, category_id: impl Into<Id>) -> GetCategory {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/knowledge/categories/{categoryId}",
        );
        call.path("categoryId", Into::<Id>::into(category_id));
        GetCategory { call }
    }

    /// Get category translations.
    ///
    /// Returns the titles of a category in all its languages.
    ///
    /// Gives [`CategoryTranslations`](types::CategoryTranslations).
    ///
    /// `GET /v1/knowledge/categories/{categoryId}/translations`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .knowledge()
    ///     .get_category_translations("e5121482-3929-4d22-a255-accb1a466884")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get category translations")]
    #[doc(alias = "GET /v1/knowledge/categories/{categoryId}/translations")]
    #[doc(alias = "getKnowledgeCategoriesCategoryidTranslations")]
    pub fn get_category_translations(
        &self,
        category_id: impl Into<Id>,
    ) -> GetCategoryTranslations {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/knowledge/categories/{categoryId}/translations",
        );
        call.path("categoryId", Into::<Id>::into(category_id));
        GetCategoryTranslations { call }
    }

    /// Get article.
    ///
    /// Returns one article of the knowledge base, with its text in one language: the draft, and
    /// what is published.
    ///
    /// Gives [`Article`](types::Article).
    ///
    /// `GET /v1/knowledge/articles/{articleId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .knowledge()
    ///     .get_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419")
    ///     .language("da")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get article")]
    #[doc(alias = "GET /v1/knowledge/articles/{articleId}")]
    #[doc(alias = "getKnowledgeArticlesArticleid")]
    pub fn get_article(&self, article_id: impl Into<Id>) -> GetArticle {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/knowledge/articles/{articleId}",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        GetArticle { call }
    }

    /// Delete article.
    ///
    /// Deletes an article in all its languages. Use *Unpublish article* to withdraw it and keep it.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/knowledge/articles/{articleId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa.knowledge().delete_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Delete article")]
    #[doc(alias = "DELETE /v1/knowledge/articles/{articleId}")]
    #[doc(alias = "deleteKnowledgeArticlesArticleid")]
    pub fn delete_article(&self, article_id: impl Into<Id>) -> DeleteArticle {
        let mut call = Call::new(
            self.client,
            "DELETE",
            "/v1/knowledge/articles/{articleId}",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        DeleteArticle { call }
    }

    /// Update article.
    ///
    /// Changes only the given properties of an article. Properties left out stay as they are. Use *Update
    /// article translations* for its titles and texts, and *Move article* for its place.
    ///
    /// Gives [`Article`](types::Article).
    ///
    /// `PATCH /v1/knowledge/articles/{articleId}`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UpdateKnowledgeArticleInput::new()
    ///     .owned_by("ed292003-1e17-4b55-8638-0a68c2121a15")
    ///     .tags(types::TagsUpdateInput::new().add(["parcel"]).remove(["delivery"]))
    ///     .pre_release(false);
    /// let answer = dixa
    ///     .knowledge()
    ///     .patch_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Update article")]
    #[doc(alias = "patch article")]
    #[doc(alias = "PATCH /v1/knowledge/articles/{articleId}")]
    #[doc(alias = "patchKnowledgeArticlesArticleid")]
    #[inline]
    pub fn patch_article(
        &self,
        article_id: impl Into<Id>,
        body: types::UpdateKnowledgeArticleInput,
    ) -> PatchArticle {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/knowledge/articles/{articleId}",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        call.json(&body);
        PatchArticle { call }
    }

    /// Get article translations.
    ///
    /// Returns an article in all its languages: the drafts, and what is published.
    ///
    /// Gives [`ArticleTranslations`](types::ArticleTranslations).
    ///
    /// `GET /v1/knowledge/articles/{articleId}/translations`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .knowledge()
    ///     .get_article_translations("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get article translations")]
    #[doc(alias = "GET /v1/knowledge/articles/{articleId}/translations")]
    #[doc(alias = "getKnowledgeArticlesArticleidTranslations")]
    pub fn get_article_translations(
        &self,
        article_id: impl Into<Id>,
    ) -> GetArticleTranslations {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/knowledge/articles/{articleId}/translations",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        GetArticleTranslations { call }
    }

    /// Update article translations.
    ///
    /// Adds or changes translations of an article. Languages left out stay as they are. What is
    /// published does not change until *Publish translation* or *Publish article*. A translation
    /// that cannot be changed is found in `partialErrors` and does not affect the others.
    ///
    /// Gives [`UpdateTranslationsOutput`](types::UpdateTranslationsOutput).
    ///
    /// `PATCH /v1/knowledge/articles/{articleId}/translations`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UpdateTranslationsInput::new()
    ///     .translations(
    ///         [
    ///             types::UpdateTranslationInput::new("en", "Returning a parcel")
    ///                 .content("<p>Put the parcel into the box.</p>"),
    ///             types::UpdateTranslationInput::new("da", "Send en pakke retur"),
    ///         ],
    ///     );
    /// let answer = dixa
    ///     .knowledge()
    ///     .patch_article_translations("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Update article translations")]
    #[doc(alias = "patch article translations")]
    #[doc(alias = "PATCH /v1/knowledge/articles/{articleId}/translations")]
    #[doc(alias = "patchKnowledgeArticlesArticleidTranslations")]
    #[inline]
    pub fn patch_article_translations(
        &self,
        article_id: impl Into<Id>,
        body: types::UpdateTranslationsInput,
    ) -> PatchArticleTranslations {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/knowledge/articles/{articleId}/translations",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        call.json(&body);
        PatchArticleTranslations { call }
    }

    /// Create article.
    ///
    /// Creates an article in one or several languages. It is a draft until *Publish article* or *Publish
    /// translation* publishes it.
    ///
    /// Gives [`Article`](types::Article).
    ///
    /// `POST /v1/knowledge/articles`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateKnowledgeArticleInput::new()
    ///     .translations(
    ///         [
    ///             types::CreateTranslationInput::new("da", "Send en pakke retur")
    ///                 .content("<h1>Retur</h1><p>Læg pakken i kassen.</p>"),
    ///             types::CreateTranslationInput::new("en", "Returning a parcel"),
    ///         ],
    ///     )
    ///     .parent_id("6bad6be2-8e7a-46e9-9f19-950499dd251d")
    ///     .tags(["returns", "parcel"])
    ///     .pre_release(true);
    /// let answer = dixa.knowledge().create_article(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create article")]
    #[doc(alias = "POST /v1/knowledge/articles")]
    #[doc(alias = "postKnowledgeArticles")]
    #[inline]
    pub fn create_article(
        &self,
        body: types::CreateKnowledgeArticleInput,
    ) -> CreateArticle {
        let mut call = Call::new(self.client, "POST", "/v1/knowledge/articles");
        call.json(&body);
        CreateArticle { call }
    }

    /// Publish translation.
    ///
    /// Publishes the current draft of an article in one language.
    ///
    /// Gives nothing.
    ///
    /// `POST /v1/knowledge/articles/{articleId}/translations/{languageId}/publish`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa
    ///     .knowledge()
    ///     .publish_article_translation("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419", "da")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Publish translation")]
    #[doc(alias = "publish article translation")]
    #[doc(
        alias = "POST /v1/knowledge/articles/{articleId}/translations/{languageId}/publish"
    )]
    #[doc(alias = "postKnowledgeArticlesArticleidTranslationsLanguageidPublish")]
    pub fn publish_article_translation(
        &self,
        article_id: impl Into<Id>,
        language_id: impl Into<String>,
    ) -> PublishArticleTranslation {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/knowledge/articles/{articleId}/translations/{languageId}/publish",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        call.path("languageId", Into::<String>::into(language_id));
        PublishArticleTranslation { call }
    }

    /// Unpublish translation.
    ///
    /// Withdraws an article from publication in one language. The draft is kept.
    ///
    /// Gives nothing.
    ///
    /// `POST /v1/knowledge/articles/{articleId}/translations/{languageId}/unpublish`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa
    ///     .knowledge()
    ///     .unpublish_article_translation("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419", "da")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Unpublish translation")]
    #[doc(alias = "unpublish article translation")]
    #[doc(
        alias = "POST /v1/knowledge/articles/{articleId}/translations/{languageId}/unpublish"
    )]
    #[doc(alias = "postKnowledgeArticlesArticleidTranslationsLanguageidUnpublish")]
    pub fn unpublish_article_translation(
        &self,
        article_id: impl Into<Id>,
        language_id: impl Into<String>,
    ) -> UnpublishArticleTranslation {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/knowledge/articles/{articleId}/translations/{languageId}/unpublish",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        call.path("languageId", Into::<String>::into(language_id));
        UnpublishArticleTranslation {
            call,
        }
    }

    /// Delete article translation.
    ///
    /// Deletes an article in one language, the draft as well as what is published.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/knowledge/articles/{articleId}/translations/{languageId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa
    ///     .knowledge()
    ///     .delete_article_translation("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419", "da")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Delete article translation")]
    #[doc(alias = "DELETE /v1/knowledge/articles/{articleId}/translations/{languageId}")]
    #[doc(alias = "deleteKnowledgeArticlesArticleidTranslationsLanguageid")]
    pub fn delete_article_translation(
        &self,
        article_id: impl Into<Id>,
        language_id: impl Into<String>,
    ) -> DeleteArticleTranslation {
        let mut call = Call::new(
            self.client,
            "DELETE",
            "/v1/knowledge/articles/{articleId}/translations/{languageId}",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        call.path("languageId", Into::<String>::into(language_id));
        DeleteArticleTranslation { call }
    }

    /// Publish article.
    ///
    /// Publishes the current drafts of an article in all its languages.
    ///
    /// Gives nothing.
    ///
    /// `POST /v1/knowledge/articles/{articleId}/publish`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa.knowledge().publish_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Publish article")]
    #[doc(alias = "POST /v1/knowledge/articles/{articleId}/publish")]
    #[doc(alias = "postKnowledgeArticlesArticleidPublish")]
    pub fn publish_article(&self, article_id: impl Into<Id>) -> PublishArticle {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/knowledge/articles/{articleId}/publish",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        PublishArticle { call }
    }

    /// Unpublish article.
    ///
    /// Withdraws an article from publication in all its languages. The drafts are kept.
    ///
    /// Gives nothing.
    ///
    /// `POST /v1/knowledge/articles/{articleId}/unpublish`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa
    ///     .knowledge()
    ///     .unpublish_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Unpublish article")]
    #[doc(alias = "POST /v1/knowledge/articles/{articleId}/unpublish")]
    #[doc(alias = "postKnowledgeArticlesArticleidUnpublish")]
    pub fn unpublish_article(&self, article_id: impl Into<Id>) -> UnpublishArticle {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/knowledge/articles/{articleId}/unpublish",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        UnpublishArticle { call }
    }

    /// Move article.
    ///
    /// Moves an article into a category or a collection, out of the one that it was in.
    ///
    /// Gives nothing.
    ///
    /// `PATCH /v1/knowledge/articles/{articleId}/parent/{parentId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa
    ///     .knowledge()
    ///     .move_article(
    ///         "f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
    ///         "6bad6be2-8e7a-46e9-9f19-950499dd251d",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Move article")]
    #[doc(alias = "PATCH /v1/knowledge/articles/{articleId}/parent/{parentId}")]
    #[doc(alias = "patchKnowledgeArticlesArticleidParentParentid")]
    pub fn move_article(
        &self,
        article_id: impl Into<Id>,
        parent_id: impl Into<Id>,
    ) -> MoveArticle {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/knowledge/articles/{articleId}/parent/{parentId}",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        call.path("parentId", Into::<Id>::into(parent_id));
        MoveArticle { call }
    }

    /// Remove article parent.
    ///
    /// Takes an article out of the category or collection that it is in. The article itself is
    /// kept.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/knowledge/articles/{articleId}/parent`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa
    ///     .knowledge()
    ///     .remove_article_parent("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Remove article parent")]
    #[doc(alias = "DELETE /v1/knowledge/articles/{articleId}/parent")]
    #[doc(alias = "deleteKnowledgeArticlesArticleidParent")]
    pub fn remove_article_parent(
        &self,
        article_id: impl Into<Id>,
    ) -> RemoveArticleParent {
        let mut call = Call::new(
            self.client,
            "DELETE",
            "/v1/knowledge/articles/{articleId}/parent",
        );
        call.path("articleId", Into::<Id>::into(article_id));
        RemoveArticleParent { call }
    }

    /// List collections.
    ///
    /// Lists the collections of the knowledge base. The answer holds no links to other pages.
    ///
    /// Gives a list of [`Collection`](types::Collection).
    ///
    /// `GET /v1/knowledge/collections`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .knowledge()
    ///     .list_collections()
    ///     .page_limit(2)
    ///     .page_key("eyJvZmZzZXQiOjJ9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List collections")]
    #[doc(alias = "GET /v1/knowledge/collections")]
    #[doc(alias = "getKnowledgeCollections")]
    pub fn list_collections(&self) -> ListCollections {
        let call = Call::new(self.client, "GET", "/v1/knowledge/collections");
        ListCollections { call }
    }

    /// Upload article attachments.
    ///
    /// Uploads files for use in articles, such as pictures. Put the `url` of the answer into the
    /// text of an article. A file that cannot be uploaded is found in `partialErrors` and does not
    /// affect the others.
    ///
    /// Gives [`UploadAttachmentsOutput`](types::UploadAttachmentsOutput).
    ///
    /// `POST /v1/knowledge/articles/attachments`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::UploadAttachmentsInput::new();
    /// let answer = dixa.knowledge().upload_article_attachments(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Upload article attachments")]
    #[doc(alias = "POST /v1/knowledge/articles/attachments")]
    #[doc(alias = "postKnowledgeArticlesAttachments")]
    #[inline]
    pub fn upload_article_attachments(
        &self,
        body: &types::UploadAttachmentsInput,
    ) -> UploadArticleAttachments {
        let mut call = Call::new(
            self.client,
            "POST",
            "/v1/knowledge/articles/attachments",
        );
        let mut form = Form::new();
        for part in body.files.iter().flatten() {
            form.file("files", part);
        }
        call.form(form);
        UploadArticleAttachments { call }
    }
}

/// The builder of a call to [`Knowledge::get_collection`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetCollection {
    call: Call,
}

sends!(GetCollection => types::Collection, data);

/// The builder of a call to [`Knowledge::get_collection_catalog`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetCollectionCatalog {
    call: Call,
}

impl GetCollectionCatalog {
    /// Language to give titles and texts in, as a two-letter code or with a region. The default
    /// language if absent.
    ///
    /// Parameter `language`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.call.query("language", Into::<String>::into(language));
        self
    }

    /// Sets `language` if there is a value.
    pub fn maybe_language(self, language: Option<impl Into<String>>) -> Self {
        match language {
            Some(language) => self.language(language),
            None => self,
        }
    }
}

sends!(GetCollectionCatalog => types::CollectionCatalogItem, data);

/// The builder of a call to [`Knowledge::get_category`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetCategory {
    call: Call,
}

impl GetCategory {
    /// Language to give titles and texts in, as a two-letter code or with a region. The default
    /// language if absent.
    ///
    /// Parameter `language`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.call.query("language", Into::<String>::into(language));
        self
    }

    /// Sets `language` if there is a value.
    pub fn maybe_language(self, language: Option<impl Into<String>>) -> Self {
        match language {
            Some(language) => self.language(language),
            None => self,
        }
    }
}

sends!(GetCategory => types::Category, data);

/// The builder of a call to [`Knowledge::get_category_translations`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetCategoryTranslations {
    call: Call,
}

sends!(GetCategoryTranslations => types::CategoryTranslations, data);

/// The builder of a call to [`Knowledge::get_article`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetArticle {
    call: Call,
}

impl GetArticle {
    /// Language to give titles and texts in, as a two-letter code or with a region. The default
    /// language if absent.
    ///
    /// Parameter `language`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.call.query("language", Into::<String>::into(language));
        self
    }

    /// Sets `language` if there is a value.
    pub fn maybe_language(self, language: Option<impl Into<String>>) -> Self {
        match language {
            Some(language) => self.language(language),
            None => self,
        }
    }
}

sends!(GetArticle => types::Article, data);

/// The builder of a call to [`Knowledge::delete_article`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct DeleteArticle {
    call: Call,
}

sends!(DeleteArticle => (), empty);

/// The builder of a call to [`Knowledge::patch_article`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PatchArticle {
    call: Call,
}

sends!(PatchArticle => types::Article, data);

/// The builder of a call to [`Knowledge::get_article_translations`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetArticleTranslations {
    call: Call,
}

sends!(GetArticleTranslations => types::ArticleTranslations, data);

/// The builder of a call to [`Knowledge::patch_article_translations`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PatchArticleTranslations {
    call: Call,
}

sends!(PatchArticleTranslations => types::UpdateTranslationsOutput, json);

/// The builder of a call to [`Knowledge::create_article`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct CreateArticle {
    call: Call,
}

sends!(CreateArticle => types::Article, data);

/// The builder of a call to [`Knowledge::publish_article_translation`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PublishArticleTranslation {
    call: Call,
}

sends!(PublishArticleTranslation => (), empty);

/// The builder of a call to [`Knowledge::unpublish_article_translation`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct UnpublishArticleTranslation {
    call: Call,
}

sends!(UnpublishArticleTranslation => (), empty);

/// The builder of a call to [`Knowledge::delete_article_translation`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct DeleteArticleTranslation {
    call: Call,
}

sends!(DeleteArticleTranslation => (), empty);

/// The builder of a call to [`Knowledge::publish_article`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct PublishArticle {
    call: Call,
}

sends!(PublishArticle => (), empty);

/// The builder of a call to [`Knowledge::unpublish_article`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct UnpublishArticle {
    call: Call,
}

sends!(UnpublishArticle => (), empty);

/// The builder of a call to [`Knowledge::move_article`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct MoveArticle {
    call: Call,
}

sends!(MoveArticle => (), empty);

/// The builder of a call to [`Knowledge::remove_article_parent`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct RemoveArticleParent {
    call: Call,
}

sends!(RemoveArticleParent => (), empty);

/// The builder of a call to [`Knowledge::list_collections`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListCollections {
    call: Call,
}

impl ListCollections {
    /// Number of items on a page at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: i32) -> Self {
        self.call.query("pageLimit", page_limit);
        self
    }

    /// Sets `pageLimit` if there is a value.
    pub fn maybe_page_limit(self, page_limit: Option<i32>) -> Self {
        match page_limit {
            Some(page_limit) => self.page_limit(page_limit),
            None => self,
        }
    }

    /// Opaque key of a page.
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
}

sends!(ListCollections => Vec<types::Collection>, list);

/// The builder of a call to [`Knowledge::upload_article_attachments`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct UploadArticleAttachments {
    call: Call,
}

sends!(UploadArticleAttachments => types::UploadAttachmentsOutput, json);
