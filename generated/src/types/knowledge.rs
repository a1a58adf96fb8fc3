// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `knowledge` uses.

use crate::wire::object;
use crate::{Binary, DateTime, Id, IntoList, ListOf, Patch};

/// An article of the knowledge base.
///
/// Schema `Article`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// Id of the article.
    pub id: Id,
    /// Whether the article is where articles go if no place is given.
    pub is_default_location: Option<bool>,
    pub translation: Option<ArticleVersions>,
    /// Tags on the article. Absent if there are none.
    pub tags: Option<Vec<String>>,
    /// When the article was created.
    pub created_at: DateTime,
    /// When the article last changed.
    pub updated_at: DateTime,
    /// When the article was last published, so that search finds it. Absent until then.
    pub indexed_at: Option<DateTime>,
    /// Id of the user who created the article.
    pub created_by: Option<String>,
    /// Id of the user who last changed the article.
    pub updated_by: Option<String>,
    /// Id of the user who is responsible for the article.
    pub owned_by: Option<String>,
    /// Id of the user who last published the article.
    pub indexed_by: Option<String>,
    pub restrictions: Restrictions,
    /// Id of the category the article is in. Absent if it is in none.
    pub parent_category: Option<String>,
    /// Ids of the collections the article belongs to.
    pub parent_collections: Option<Vec<String>>,
}

object! {
    Article {
        required id: "id",
        optional is_default_location: "isDefaultLocation",
        optional translation: "translation",
        optional tags: ["tags"],
        required created_at: "createdAt",
        required updated_at: "updatedAt",
        optional indexed_at: "indexedAt",
        optional created_by: "createdBy",
        optional updated_by: "updatedBy",
        optional owned_by: "ownedBy",
        optional indexed_by: "indexedBy",
        required restrictions: "restrictions",
        optional parent_category: "parentCategory",
        optional parent_collections: ["parentCollections"],
    }
}

/// An article of a collection, by its title.
///
/// Schema `ArticleCatalogItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArticleCatalogItem {
    /// Id of the article.
    pub id: String,
    pub title: Option<TranslationTitle>,
}

object! {
    ArticleCatalogItem {
        required id: "id",
        optional title: "title",
    }
}

/// The text of an article, in two forms.
///
/// Schema `ArticleContent`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArticleContent {
    /// The text in HTML.
    pub html: String,
    /// The text without any markup.
    pub plaintext: String,
}

object! {
    ArticleContent {
        required html: "html",
        required plaintext: "plaintext",
    }
}

/// The text of an article in one language.
///
/// Schema `ArticleTranslation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslation {
    /// Language, as a two-letter code or with a region, such as `da` or `pt-BR`.
    pub language: String,
    /// Title of the article in this language.
    pub title: String,
    /// Whether this is the version that search finds.
    pub is_indexed_version: bool,
    pub contents: ArticleContent,
    pub available_at: AvailableAt,
    /// When the translation was created.
    pub created_at: DateTime,
    /// When the translation last changed.
    pub updated_at: DateTime,
    /// Id of the user who created the translation.
    pub created_by: Option<String>,
    /// Id of the user who last changed the translation.
    pub updated_by: Option<String>,
}

object! {
    ArticleTranslation {
        required language: "language",
        required title: "title",
        required is_indexed_version: "isIndexedVersion",
        required contents: "contents",
        required available_at: "availableAt",
        required created_at: "createdAt",
        required updated_at: "updatedAt",
        optional created_by: "createdBy",
        optional updated_by: "updatedBy",
    }
}

/// An article in all its languages.
///
/// Schema `ArticleTranslations`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslations {
    pub translations: TranslationList,
}

object! {
    ArticleTranslations {
        required translations: "translations",
    }
}

/// A file that could not be uploaded.
///
/// Schema `AttachmentError`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentError {
    /// Name of the file as it was sent.
    pub original_filename: String,
    /// What went wrong, in words.
    pub message: String,
    /// Code of the error, such as 413 for a file that is too large.
    pub code: i32,
}

object! {
    AttachmentError {
        required original_filename: "originalFilename",
        required message: "message",
        required code: "code" as Whole,
    }
}

/// A file that was uploaded.
///
/// Schema `AttachmentResult`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentResult {
    /// Name of the file as it was sent.
    pub original_filename: String,
    /// Where the file is found, to be used in the text of an article.
    pub url: String,
}

object! {
    AttachmentResult {
        required original_filename: "originalFilename",
        required url: "url",
    }
}

/// Where an article can be read.
///
/// Schema `AvailableAt`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailableAt {
    /// Help centers that show the article. Absent if none does.
    pub help_center_links: Option<Vec<HelpCenterLink>>,
}

object! {
    AvailableAt {
        optional help_center_links: ["helpCenterLinks"],
    }
}

/// A category of the knowledge base, which holds articles and further categories.
///
/// Schema `Category`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// Id of the category.
    pub id: Id,
    pub title: Option<TranslationTitle>,
    /// Whether the category is where categories go if no place is given.
    pub is_default_location: Option<bool>,
    /// Whether the category is locked against changes.
    pub is_locked: bool,
    pub restrictions: Restrictions,
    /// Id of the category it is in. Absent if it is in none.
    pub parent_category: Option<String>,
    /// Ids of the collections the category belongs to.
    pub parent_collections: Option<Vec<String>>,
}

object! {
    Category {
        required id: "id",
        optional title: "title",
        optional is_default_location: "isDefaultLocation",
        required is_locked: "isLocked",
        required restrictions: "restrictions",
        optional parent_category: "parentCategory",
        optional parent_collections: ["parentCollections"],
    }
}

/// A category and all that it holds.
///
/// Schema `CategoryCatalogItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryCatalogItem {
    /// Id of the category.
    pub id: String,
    pub title: Option<TranslationTitle>,
    /// Categories in this one. Absent if there are none.
    pub categories: Option<Vec<CategoryCatalogItem>>,
    /// Articles in this category. Absent if there are none.
    pub articles: Option<Vec<ArticleCatalogItem>>,
}

object! {
    CategoryCatalogItem {
        required id: "id",
        optional title: "title",
        optional categories: ["categories"],
        optional articles: ["articles"],
    }
}

/// The titles of a category in all its languages.
///
/// Schema `CategoryTranslations`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryTranslations {
    /// Titles, one per language.
    pub titles: Option<Vec<TranslationTitle>>,
}

object! {
    CategoryTranslations {
        optional titles: ["titles"],
    }
}

/// A collection of the knowledge base, which holds categories and articles.
///
/// Schema `Collection`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Collection {
    /// Id of the collection.
    pub id: Id,
    /// Title of the collection.
    pub title: String,
    /// What the collection is about. Absent if nobody wrote it.
    pub description: Option<String>,
    /// Whether agents find the collection in their knowledge base.
    pub internal_kb_enabled: bool,
    pub restrictions: Restrictions,
}

object! {
    Collection {
        required id: "id",
        required title: "title",
        optional description: "description",
        required internal_kb_enabled: "internalKbEnabled",
        required restrictions: "restrictions",
    }
}

/// All that a collection holds, as a tree.
///
/// Schema `CollectionCatalogItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectionCatalogItem {
    /// Categories at the top of the tree. Absent if there are none.
    pub categories: Option<Vec<CategoryCatalogItem>>,
    /// Articles that are in no category. Absent if there are none.
    pub articles: Option<Vec<ArticleCatalogItem>>,
}

object! {
    CollectionCatalogItem {
        optional categories: ["categories"],
        optional articles: ["articles"],
    }
}

/// An article to create.
///
/// Schema `CreateKnowledgeArticleInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeArticleInput {
    /// The article, once per language.
    pub translations: Option<Vec<CreateTranslationInput>>,
    /// Id of the category or collection to put the article into. Absent to put it in the default
    /// place.
    pub parent_id: Option<String>,
    /// Tags to put on the article.
    pub tags: Option<Vec<String>>,
    /// Whether the article is a pre-release, which is not meant for everyone yet.
    pub pre_release: Option<bool>,
}

object! {
    CreateKnowledgeArticleInput {
        optional translations: ["translations"],
        optional parent_id: "parentId",
        optional tags: ["tags"],
        optional pre_release: "preRelease",
    }
}

impl CreateKnowledgeArticleInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `translations`.
    #[must_use]
    pub fn translations<M>(
        mut self,
        translations: impl ListOf<CreateTranslationInput, M>,
    ) -> Self {
        self.translations = Some(translations.into_list());
        self
    }

    /// Sets `translations` if there is a value.
    #[must_use]
    pub fn maybe_translations<M>(
        self,
        translations: Option<impl ListOf<CreateTranslationInput, M>>,
    ) -> Self {
        match translations {
            Some(translations) => self.translations(translations),
            None => self,
        }
    }

    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets `parentId` if there is a value.
    #[must_use]
    pub fn maybe_parent_id(self, parent_id: Option<impl Into<String>>) -> Self {
        match parent_id {
            Some(parent_id) => self.parent_id(parent_id),
            None => self,
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags<M>(mut self, tags: impl IntoList<String, M>) -> Self {
        self.tags = Some(tags.into_list());
        self
    }

    /// Sets `tags` if there is a value.
    #[must_use]
    pub fn maybe_tags<M>(self, tags: Option<impl IntoList<String, M>>) -> Self {
        match tags {
            Some(tags) => self.tags(tags),
            None => self,
        }
    }

    /// Sets `preRelease`.
    #[must_use]
    pub fn pre_release(mut self, pre_release: bool) -> Self {
        self.pre_release = Some(pre_release);
        self
    }

    /// Sets `preRelease` if there is a value.
    #[must_use]
    pub fn maybe_pre_release(self, pre_release: Option<bool>) -> Self {
        match pre_release {
            Some(pre_release) => self.pre_release(pre_release),
            None => self,
        }
    }
}

/// An article in a help center.
///
/// Schema `HelpCenterLink`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HelpCenterLink {
    /// Id of the help center.
    pub id: String,
    /// Name of the help center.
    pub name: String,
    /// Address of the article in the help center.
    pub url: String,
}

object! {
    HelpCenterLink {
        required id: "id",
        required name: "name",
        required url: "url",
    }
}

/// A restriction that comes from a collection or a category.
///
/// Schema `InheritedRestriction`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InheritedRestriction {
    /// Id of the collection it comes from. Absent if it comes from a category.
    pub from_collection: Option<String>,
    /// Id of the category it comes from. Absent if it comes from a collection.
    pub from_category: Option<String>,
}

object! {
    InheritedRestriction {
        optional from_collection: "fromCollection",
        optional from_category: "fromCategory",
    }
}

/// Whether only some people may see something, and where that comes from.
///
/// Schema `Restrictions`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Restrictions {
    /// Whether only some people may see it.
    pub is_restricted: bool,
    /// Restrictions that come from the categories and collections around it. Absent if there are
    /// none.
    pub inherited_restrictions: Option<Vec<InheritedRestriction>>,
}

object! {
    Restrictions {
        required is_restricted: "isRestricted",
        optional inherited_restrictions: ["inheritedRestrictions"],
    }
}

/// Tags to put on an article and to take off.
///
/// Schema `TagsUpdateInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TagsUpdateInput {
    /// Tags to put on the article.
    pub add: Option<Vec<String>>,
    /// Tags to take off the article.
    pub remove: Option<Vec<String>>,
}

object! {
    TagsUpdateInput {
        optional add: ["add"],
        optional remove: ["remove"],
    }
}

impl TagsUpdateInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add`.
    #[allow(clippy::should_implement_trait)]
    #[must_use]
    pub fn add<M>(mut self, add: impl IntoList<String, M>) -> Self {
        self.add = Some(add.into_list());
        self
    }

    /// Sets `add` if there is a value.
    #[must_use]
    pub fn maybe_add<M>(self, add: Option<impl IntoList<String, M>>) -> Self {
        match add {
            Some(add) => self.add(add),
            None => self,
        }
    }

    /// Sets `remove`.
    #[must_use]
    pub fn remove<M>(mut self, remove: impl IntoList<String, M>) -> Self {
        self.remove = Some(remove.into_list());
        self
    }

    /// Sets `remove` if there is a value.
    #[must_use]
    pub fn maybe_remove<M>(self, remove: Option<impl IntoList<String, M>>) -> Self {
        match remove {
            Some(remove) => self.remove(remove),
            None => self,
        }
    }
}

/// An article in one language: the draft, and what is published.
///
/// Schema `Translation1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArticleVersions {
    pub draft: ArticleTranslation,
    pub published: Option<ArticleTranslation>,
}

object! {
    ArticleVersions {
        required draft: "draft",
        optional published: "published",
    }
}

/// A translation that could not be changed.
///
/// Schema `TranslationError`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TranslationError {
    /// Language of the translation.
    pub language_id: String,
    /// What went wrong, in words.
    pub message: String,
}

object! {
    TranslationError {
        required language_id: "languageId",
        required message: "message",
    }
}

/// An article in one language.
///
/// Schema `TranslationInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTranslationInput {
    /// Language, as a two-letter code or with a region, such as `da` or `pt-BR`.
    pub language_id: String,
    /// Title of the article in this language.
    pub title: String,
    /// Text of the article in HTML.
    pub content: Option<String>,
}

object! {
    CreateTranslationInput {
        required language_id: "languageId",
        required title: "title",
        optional content: "content",
    }
}

impl CreateTranslationInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(language_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            language_id: language_id.into(),
            title: title.into(),
            content: None,
        }
    }

    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `content` if there is a value.
    #[must_use]
    pub fn maybe_content(self, content: Option<impl Into<String>>) -> Self {
        match content {
            Some(content) => self.content(content),
            None => self,
        }
    }
}

/// An article in one language.
///
/// Schema `TranslationInput1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTranslationInput {
    /// Language, as a two-letter code or with a region, such as `da` or `pt-BR`.
    pub language_id: String,
    /// Title of the article in this language.
    pub title: String,
    /// Text of the article in HTML.
    pub content: Option<String>,
}

object! {
    UpdateTranslationInput {
        required language_id: "languageId",
        required title: "title",
        optional content: "content",
    }
}

impl UpdateTranslationInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(language_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            language_id: language_id.into(),
            title: title.into(),
            content: None,
        }
    }

    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `content` if there is a value.
    #[must_use]
    pub fn maybe_content(self, content: Option<impl Into<String>>) -> Self {
        match content {
            Some(content) => self.content(content),
            None => self,
        }
    }
}

/// Translations of an article, in two states.
///
/// Schema `TranslationList`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TranslationList {
    /// Drafts, one per language. Absent if there are none.
    pub draft: Option<Vec<ArticleTranslation>>,
    /// What is published, one per language. Absent if nothing is.
    pub published: Option<Vec<ArticleTranslation>>,
}

object! {
    TranslationList {
        optional draft: ["draft"],
        optional published: ["published"],
    }
}

/// A title in one language.
///
/// Schema `TranslationTitle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TranslationTitle {
    /// Language, as a two-letter code or with a region, such as `da` or `pt-BR`.
    pub language_id: String,
    /// The title in this language.
    pub title: String,
}

object! {
    TranslationTitle {
        required language_id: "languageId",
        required title: "title",
    }
}

/// The properties to change. Those left out stay as they are.
///
/// Schema `UpdateKnowledgeArticleInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeArticleInput {
    /// Id of the user who becomes responsible for the article.
    pub owned_by: Patch<String>,
    pub tags: Patch<TagsUpdateInput>,
    /// Whether the article is a pre-release, which is not meant for everyone yet.
    pub pre_release: Patch<bool>,
}

object! {
    UpdateKnowledgeArticleInput {
        patch owned_by: "ownedBy",
        patch tags: "tags",
        patch pre_release: "preRelease",
    }
}

impl UpdateKnowledgeArticleInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ownedBy`.
    #[must_use]
    pub fn owned_by(mut self, owned_by: impl Into<String>) -> Self {
        self.owned_by = Patch::Set(owned_by.into());
        self
    }

    /// Sets `ownedBy` if there is a value.
    #[must_use]
    pub fn maybe_owned_by(self, owned_by: Option<impl Into<String>>) -> Self {
        match owned_by {
            Some(owned_by) => self.owned_by(owned_by),
            None => self,
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: TagsUpdateInput) -> Self {
        self.tags = Patch::Set(tags);
        self
    }

    /// Sets `tags` if there is a value.
    #[must_use]
    pub fn maybe_tags(self, tags: Option<TagsUpdateInput>) -> Self {
        match tags {
            Some(tags) => self.tags(tags),
            None => self,
        }
    }

    /// Sets `preRelease`.
    #[must_use]
    pub fn pre_release(mut self, pre_release: bool) -> Self {
        self.pre_release = Patch::Set(pre_release);
        self
    }

    /// Sets `preRelease` if there is a value.
    #[must_use]
    pub fn maybe_pre_release(self, pre_release: Option<bool>) -> Self {
        match pre_release {
            Some(pre_release) => self.pre_release(pre_release),
            None => self,
        }
    }
}

/// The translations to add or to change.
///
/// Schema `UpdateTranslationsInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateTranslationsInput {
    /// Translations, one per language. Languages left out stay as they are.
    pub translations: Patch<Vec<UpdateTranslationInput>>,
}

object! {
    UpdateTranslationsInput {
        patch translations: ["translations"],
    }
}

impl UpdateTranslationsInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `translations`.
    #[must_use]
    pub fn translations<M>(
        mut self,
        translations: impl ListOf<UpdateTranslationInput, M>,
    ) -> Self {
        self.translations = Patch::Set(translations.into_list());
        self
    }

    /// Sets `translations` if there is a value.
    #[must_use]
    pub fn maybe_translations<M>(
        self,
        translations: Option<impl ListOf<UpdateTranslationInput, M>>,
    ) -> Self {
        match translations {
            Some(translations) => self.translations(translations),
            None => self,
        }
    }
}

/// The translations after the change, and what could not be changed.
///
/// Schema `UpdateTranslationsOutput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTranslationsOutput {
    /// Translations that were added or changed. Absent if there are none.
    pub data: Option<Vec<ArticleTranslation>>,
    /// Translations that could not be changed. Absent if all could.
    pub partial_errors: Option<Vec<TranslationError>>,
}

object! {
    UpdateTranslationsOutput {
        optional data: ["data"],
        optional partial_errors: ["partialErrors"],
    }
}

/// The files to upload.
///
/// Schema `UploadAttachmentsInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadAttachmentsInput {
    /// The files, each as a part of its own with its file name.
    pub files: Option<Vec<Binary>>,
}

object! {
    UploadAttachmentsInput {
        optional files: ["files"],
    }
}

impl UploadAttachmentsInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `files`.
    #[must_use]
    pub fn files<M>(mut self, files: impl IntoList<Binary, M>) -> Self {
        self.files = Some(files.into_list());
        self
    }

    /// Sets `files` if there is a value.
    #[must_use]
    pub fn maybe_files<M>(self, files: Option<impl IntoList<Binary, M>>) -> Self {
        match files {
            Some(files) => self.files(files),
            None => self,
        }
    }
}

/// The files that were uploaded, and those that could not be.
///
/// Schema `UploadAttachmentsOutput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadAttachmentsOutput {
    /// Files that were uploaded. Absent if there are none.
    pub data: Option<Vec<AttachmentResult>>,
    /// Files that could not be uploaded. Absent if all could.
    pub partial_errors: Option<Vec<AttachmentError>>,
}

object! {
    UploadAttachmentsOutput {
        optional data: ["data"],
        optional partial_errors: ["partialErrors"],
    }
}
