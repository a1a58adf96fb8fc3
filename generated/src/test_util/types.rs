// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/test_util.rs). Do not edit.

//! The examples of all types, from the examples of the document. What the first part of one lacks
//! comes from the others.

use uuid::Uuid;

use crate::types;
use super::examples::{Examples, Part, example};

static AGENTS: Examples = Examples::of(include_str!("examples/agents.json"));
static ANALYTICS: Examples = Examples::of(include_str!("examples/analytics.json"));
static ANONYMIZATION: Examples = Examples::of(include_str!("examples/anonymization.json"));
static BUSINESS_HOURS: Examples = Examples::of(include_str!("examples/business_hours.json"));
static CONTACT_ENDPOINTS: Examples = Examples::of(include_str!("examples/contact_endpoints.json"));
static CONVERSATIONS: Examples = Examples::of(include_str!("examples/conversations.json"));
static CUSTOM_ATTRIBUTES: Examples = Examples::of(include_str!("examples/custom_attributes.json"));
static END_USERS: Examples = Examples::of(include_str!("examples/end_users.json"));
static KNOWLEDGE: Examples = Examples::of(include_str!("examples/knowledge.json"));
static ORGANIZATION: Examples = Examples::of(include_str!("examples/organization.json"));
static QUEUES: Examples = Examples::of(include_str!("examples/queues.json"));
static SEARCH: Examples = Examples::of(include_str!("examples/search.json"));
static TAGS: Examples = Examples::of(include_str!("examples/tags.json"));
static TEAMS: Examples = Examples::of(include_str!("examples/teams.json"));
static TEMPLATES: Examples = Examples::of(include_str!("examples/templates.json"));
static WEBHOOKS: Examples = Examples::of(include_str!("examples/webhooks.json"));

example!(types::ActivityLogAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/6/attributes"),
]);

example!(types::ActivityLogEntry, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/activitylog 200 (FirstPage)", "/data/0"),
]);

example!(types::ActivityLogUser, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/activitylog 200 (FirstPage)", "/data/0/author"),
]);

example!(types::Agent, &[
    Part::Shown(&AGENTS, "GET /v1/agents 200 (FirstPage)", "/data/0"),
]);

example!(types::SearchFieldAgentId, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Unassigned)", "/filters/conditions/0/field"),
]);

example!(types::AgentPresenceDurationValue, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics 200 (Presence)", "/data/aggregates/0"),
]);

example!(types::AddTeamMembersInput, &[
    Part::Shown(&TEAMS, "PATCH /v1/teams/{teamId}/agents request", ""),
]);

example!(types::AggregateMetadata, &[
    Part::Shown(&ANALYTICS, "GET /v1/analytics/metrics 200 (FirstPage)", "/data/0/aggregations/0"),
]);

example!(types::AggregateValue, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics 200 (Count)", "/data/aggregates/0"),
]);

example!(types::AnonymizationRequestStatus, &[
    Part::Shown(&END_USERS, "PATCH /v1/endusers/{userId}/anonymize 202 (Repeated)", "/data"),
]);

example!(types::AnonymizeEntityInput, &[
    Part::Shown(&ANONYMIZATION, "POST /v1/anonymization request (User)", ""),
]);

example!(types::AnonymizedConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Anonymized)", "/data"),
]);

example!(types::Article, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId} 200 (Complete)", "/data"),
]);

example!(types::ArticleCatalogItem, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/collections/{collectionId}/catalog 200 (Complete)", "/data/categories/0/categories/0/articles/0"),
]);

example!(types::ArticleContent, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId} 200 (Complete)", "/data/translation/draft/contents"),
]);

example!(types::ArticleTranslation, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId} 200 (Complete)", "/data/translation/draft"),
]);

example!(types::ArticleTranslations, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId}/translations 200 (Complete)", "/data"),
]);

example!(types::SearchFieldAssignedDate, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/1/field"),
]);

example!(types::Assignment, &[
    Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", "/data/0/assignment"),
]);

example!(types::AttachmentError, &[
    Part::Shown(&KNOWLEDGE, "POST /v1/knowledge/articles/attachments 200 (Partial)", "/partialErrors/0"),
]);

example!(types::AttachmentResult, &[
    Part::Shown(&KNOWLEDGE, "POST /v1/knowledge/articles/attachments 200 (All)", "/data/0"),
]);

example!(types::FormAttributeValueAttachments, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Form)", "/data/0/attributes/formSubmission/values/Pictures"),
]);

example!(types::MessageAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/4/attributes"),
]);

example!(types::AvailableAt, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId} 200 (Complete)", "/data/translation/draft/availableAt"),
]);

example!(types::BadRequest, &[
    Part::Shown(&ANALYTICS, "GET /v1/analytics/metrics 400", ""),
]);

example!(types::BasicAuth, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks request (Basic)", "/authorization"),
]);

example!(types::TimestampBetween, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/0/field/operator"),
]);

example!(types::DurationBetween, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/5/field/operator"),
]);

example!(types::BooleanField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/5/field"),
]);

example!(types::BrowserInfo, &[
    Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", "/data/0/browserInfo"),
]);

example!(types::BulkActionFailure<types::BulkError>, &[
    Part::Shown(&AGENTS, "PUT /v1/agents 200", "/data/1"),
]);

example!(types::BulkActionFailure<types::ErrorResponse>, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/notes/bulk 200", "/data/2"),
]);

example!(types::BulkActionOutcome<Uuid, types::BulkError>, &[
    Part::Shown(&QUEUES, "PATCH /v1/queues/{queueId}/members 200", "/data/0"),
]);

example!(types::BulkActionOutcome<types::Agent, types::BulkError>, &[
    Part::Shown(&AGENTS, "PUT /v1/agents 200", "/data/0"),
]);

example!(types::BulkActionOutcome<types::EndUser, types::BulkError>, &[
    Part::Shown(&END_USERS, "PUT /v1/endusers 200", "/data/0"),
]);

example!(types::BulkActionOutcome<types::InternalNote, types::ErrorResponse>, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/notes/bulk 200", "/data/0"),
]);

example!(types::BulkActionSuccess<Uuid>, &[
    Part::Shown(&QUEUES, "PATCH /v1/queues/{queueId}/members 200", "/data/0"),
]);

example!(types::BulkActionSuccess<types::Agent>, &[
    Part::Shown(&AGENTS, "PUT /v1/agents 200", "/data/0"),
]);

example!(types::BulkActionSuccess<types::EndUser>, &[
    Part::Shown(&END_USERS, "PUT /v1/endusers 200", "/data/0"),
]);

example!(types::BulkActionSuccess<types::InternalNote>, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/notes/bulk 200", "/data/0"),
]);

example!(types::BulkError, &[
    Part::Shown(&AGENTS, "PUT /v1/agents 200", "/data/1/error"),
]);

example!(types::BulkPatchAgentInput, &[
    Part::Shown(&AGENTS, "PATCH /v1/agents request", "/0"),
]);

example!(types::BulkPatchEndUserInput, &[
    Part::Shown(&END_USERS, "PATCH /v1/endusers request", "/data/0"),
]);

example!(types::QueueAgentsInput, &[
    Part::Shown(&QUEUES, "DELETE /v1/queues/{queueId}/members request", ""),
]);

example!(types::BulkUpdateAgentInput, &[
    Part::Shown(&AGENTS, "PUT /v1/agents request (Two)", "/0"),
]);

example!(types::BulkUpdateEndUserInput, &[
    Part::Shown(&END_USERS, "PUT /v1/endusers request", "/data/0"),
]);

example!(types::BusinessHour, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/upcoming 200 (Complete)", "/data/schedule/businessHours/0"),
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/upcoming 200 (Complete)", "/data/schedule/businessHours/1"),
]);

example!(types::BusinessHourException, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule/exceptions/0"),
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule/exceptions/2"),
]);

example!(types::BusinessHourExceptionType, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule/exceptions/0/businessHourType"),
]);

example!(types::BusinessHourRegular, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule/businessHours/0"),
]);

example!(types::BusinessHourRegularType, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule/businessHours/0/businessHourType"),
]);

example!(types::BusinessHourStatus, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule/businessHours/0/status"),
]);

example!(types::BusinessHourType, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/upcoming 200 (Complete)", "/data/schedule/businessHours/0/businessHourType"),
]);

example!(types::BusinessHoursSchedule, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules 200 (Some)", "/data/schedules/0"),
]);

example!(types::BusinessHoursScheduleDefinition, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule"),
]);

example!(types::BusinessHoursUpcomingSchedule, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/upcoming 200 (Complete)", "/data/schedule"),
]);

example!(types::CallRecordingAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Phone)", "/data/2/attributes"),
]);

example!(types::Callback, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations request (Callback)", ""),
]);

example!(types::Category, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/categories/{categoryId} 200 (Complete)", "/data"),
]);

example!(types::CategoryCatalogItem, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/collections/{collectionId}/catalog 200 (Complete)", "/data/categories/0"),
]);

example!(types::CategoryTranslations, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/categories/{categoryId}/translations 200 (Two)", "/data"),
]);

example!(types::SearchFieldChannel, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/0/field"),
]);

example!(types::ChannelAvailability, &[
    Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/availability 200 (Some)", "/data/0/channelAvailability"),
]);

example!(types::ChannelAvailabilityError, &[
    Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/availability 200 (Some)", "/data/2/error"),
]);

example!(types::ChannelAvailabilityOutcome, &[
    Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/availability 200 (Some)", "/data/0"),
]);

example!(types::ChannelOperator, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/0/field/operator"),
]);

example!(types::Chat, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations request (Chat)", ""),
]);

example!(types::ChatAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Chat)", "/data/0/attributes"),
]);

example!(types::ChatConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Chat)", "/data"),
]);

example!(types::Checksum, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Form)", "/data/0/attributes/formSubmission/values/Pictures/value/0/checksum"),
]);

example!(types::ClaimConversationInput, &[
    Part::Shown(&CONVERSATIONS, "PUT /v1/conversations/{conversationId}/claim request (Forced)", ""),
]);

example!(types::CloseConversationInput, &[
    Part::Shown(&CONVERSATIONS, "PUT /v1/conversations/{conversationId}/close request (ByUser)", ""),
]);

example!(types::SearchFieldClosedDate, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/2/field"),
]);

example!(types::Closing, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/import request (Closed)", "/closing"),
]);

example!(types::Collection, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/collections/{collectionId} 200 (Complete)", "/data"),
]);

example!(types::CollectionCatalogItem, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/collections/{collectionId}/catalog 200 (Complete)", "/data"),
]);

example!(types::WebhookCombinedFilters, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)", "/data/filters/ConversationCreated"),
]);

example!(types::SearchCondition, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters/conditions/0"),
]);

example!(types::WebhookFilterCondition, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)", "/data/filters/ConversationCreated/conditions/0"),
]);

example!(types::Conflict, &[
    Part::Shown(&END_USERS, "PATCH /v1/endusers/{userId}/anonymize 409", ""),
]);

example!(types::ContactEndpoint, &[
    Part::Shown(&CONTACT_ENDPOINTS, "GET /v1/contact-endpoints/{contactEndpointId} 200 (Email)", "/data"),
]);

example!(types::ContactForm, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations request (ContactForm)", ""),
]);

example!(types::ContactFormAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/4/attributes"),
]);

example!(types::ContactFormConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (ContactForm)", "/data"),
]);

example!(types::SearchFieldContactId, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Untagged)", "/filters/conditions/1/field"),
]);

example!(types::Content, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/0/attributes/emailContent/content"),
]);

example!(types::Conversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Email)", "/data"),
]);

example!(types::ConversationAssignedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/11/attributes"),
]);

example!(types::ConversationAutoReplySentAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/2/attributes"),
]);

example!(types::ConversationChannelChangedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Further)", "/data/0/attributes"),
]);

example!(types::ConversationClaimedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/22/attributes"),
]);

example!(types::ConversationCreatedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/0/attributes"),
]);

example!(types::ConversationCustomAttributesUpdatedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Further)", "/data/1/attributes"),
]);

example!(types::ConversationEndUserReplacedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/23/attributes"),
]);

example!(types::ConversationFlow, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/flows 200", "/data/0"),
]);

example!(types::SearchFieldConversationId, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/6/field"),
]);

example!(types::ConversationLanguageUpdatedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/3/attributes"),
]);

example!(types::ConversationLink, &[
    Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", "/data/0/link"),
]);

example!(types::ConversationLinkedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Further)", "/data/3/attributes"),
]);

example!(types::ConversationOfferedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/7/attributes"),
]);

example!(types::ConversationRatedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/30/attributes"),
]);

example!(types::ConversationRating, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/rating 200 (Rated)", "/data/0"),
]);

example!(types::ConversationRatingNotOfferedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Further)", "/data/13/attributes"),
]);

example!(types::ConversationRatingOfferedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/28/attributes"),
]);

example!(types::ConversationRatingScheduledAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/26/attributes"),
]);

example!(types::ConversationReservedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/6/attributes"),
]);

example!(types::ConversationResolvedStateToggledAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Further)", "/data/12/attributes"),
]);

example!(types::CreatedConversation, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations 201", "/data"),
]);

example!(types::ConversationSearchHit, &[
    Part::Shown(&SEARCH, "GET /v1/search/conversations 200 (FirstPage)", "/data/0"),
]);

example!(types::ConversationSearchInnerHit, &[
    Part::Shown(&SEARCH, "GET /v1/search/conversations 200 (FirstPage)", "/data/0/innerHits/0"),
]);

example!(types::ConversationSearchWithFiltersHit, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations 200 (FirstPage)", "/data/0"),
]);

example!(types::ConversationSubjectUpdatedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Further)", "/data/7/attributes"),
]);

example!(types::ConversationTranscriptionEndedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Further)", "/data/10/attributes"),
]);

example!(types::ConversationTransferredAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/18/attributes"),
]);

example!(types::ConversationUnassignedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/21/attributes"),
]);

example!(types::CreateAgentInput, &[
    Part::Shown(&AGENTS, "POST /v1/agents request (Complete)", ""),
]);

example!(types::CreateConversationInput, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations request (Email)", ""),
]);

example!(types::CreateEndUserInput, &[
    Part::Shown(&END_USERS, "POST /v1/endusers request (Complete)", ""),
]);

example!(types::CreateInternalNoteInput, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/notes/bulk request", "/data/0"),
]);

example!(types::CreateKnowledgeArticleInput, &[
    Part::Shown(&KNOWLEDGE, "POST /v1/knowledge/articles request (Complete)", ""),
]);

example!(types::CreateMessageInput, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/messages request (Outbound)", ""),
]);

example!(types::CreatedMessage, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/messages 200 (Complete)", "/data"),
]);

example!(types::QueueSettings, &[
    Part::Shown(&QUEUES, "POST /v1/queues request (Complete)", "/request"),
]);

example!(types::CreateQueueInput, &[
    Part::Shown(&QUEUES, "POST /v1/queues request (Complete)", ""),
]);

example!(types::CreateRatingOfferInput, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/offer request (Complete)", ""),
]);

example!(types::CreateRatingResultInput, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit request (Csat)", ""),
]);

example!(types::CreateTagInput, &[
    Part::Shown(&TAGS, "POST /v1/tags request (Colored)", ""),
]);

example!(types::CreateTeamInput, &[
    Part::Shown(&TEAMS, "POST /v1/teams request", ""),
]);

example!(types::CreateWebhookSubscriptionInput, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks request (Basic)", ""),
]);

example!(types::SearchFieldCreationDate, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/0/field"),
]);

example!(types::Csat, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit request (Csat)", "/ratingResult"),
]);

example!(types::CustomAttribute, &[
    Part::Shown(&END_USERS, "GET /v1/endusers 200 (FirstPage)", "/data/0/customAttributes/0"),
]);

example!(types::SearchFieldCustomAttribute, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (CustomAttributes)", "/filters/conditions/0/field"),
]);

example!(types::CustomAttributeDefinition, &[
    Part::Shown(&CUSTOM_ATTRIBUTES, "GET /v1/custom-attributes/{customAttributeId} 200 (Select)", "/data"),
]);

example!(types::CustomAttributeInputDefinition, &[
    Part::Shown(&CUSTOM_ATTRIBUTES, "GET /v1/custom-attributes/{customAttributeId} 200 (Select)", "/data/inputDefinition"),
]);

example!(types::CustomAttributeOperator, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (CustomAttributes)", "/filters/conditions/0/field/operator"),
]);

example!(types::RemoveTeamMembersInput, &[
    Part::Shown(&TEAMS, "DELETE /v1/teams/{teamId}/agents request", ""),
]);

example!(types::DeliveryDetail, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status 200", "/data/0/deliveryStatus"),
]);

example!(types::DeliveryStatus, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status 200", "/data/0/deliveryStatus"),
]);

example!(types::DeprecatedActivityLogType, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/activitylog 200 (FirstPage)", "/data/0/activityType"),
]);

example!(types::DeprecatedAnonymizationType, &[
    Part::Shown(&END_USERS, "PATCH /v1/endusers/{userId}/anonymize 202 (Accepted)", "/data/entityType"),
]);

example!(types::SearchFieldDirection, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/2/field"),
]);

example!(types::DirectionOperator, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/2/field/operator"),
]);

example!(types::DoubleAggregateValue, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics 200 (Several)", "/data/aggregates/1"),
]);

example!(types::DoubleField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/6/field"),
]);

example!(types::SearchFieldDuration, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/5/field"),
]);

example!(types::DurationOperator, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/5/field/operator"),
]);

example!(types::Email, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations request (Email)", ""),
]);

example!(types::EmailAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/0/attributes"),
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/1/attributes"),
]);

example!(types::EmailAutoReply, &[
    Part::Shown(&TEMPLATES, "GET /v1/templates 200 (FirstPage)", "/data/0"),
]);

example!(types::EmailContact, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/0/attributes/from"),
]);

example!(types::EmailContent, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/0/attributes/emailContent"),
]);

example!(types::EmailConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Email)", "/data"),
]);

example!(types::EmailEndpoint, &[
    Part::Shown(&CONTACT_ENDPOINTS, "GET /v1/contact-endpoints/{contactEndpointId} 200 (Email)", "/data"),
]);

example!(types::EmailForward, &[
    Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", "/data/1/link"),
]);

example!(types::EmptyPatchSet, &[
    Part::Shown(&AGENTS, "PATCH /v1/agents 200", "/data/2/error"),
]);

example!(types::EndUser, &[
    Part::Shown(&END_USERS, "GET /v1/endusers 200 (FirstPage)", "/data/0"),
]);

example!(types::ErrorResponse, &[
    Part::Shown(&AGENTS, "POST /v1/agents/bulk 201", "/data/3/error"),
]);

example!(types::EventDeliveryLog, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status/logs/{event} 200", "/data/0"),
]);

example!(types::EventDeliveryStatus, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status 200", "/data/0"),
]);

example!(types::ExcludesAll, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Tags)", "/filters/conditions/1/field/operator"),
]);

example!(types::ExcludesOne, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Tags)", "/filters/conditions/3/field/operator"),
]);

example!(types::FacebookMessengerAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Chat)", "/data/3/attributes"),
]);

example!(types::FacebookMessengerConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (FacebookMessenger)", "/data"),
]);

example!(types::ChannelAvailabilityFailure, &[
    Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/availability 200 (Some)", "/data/2"),
]);

example!(types::MetricRecordField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/0"),
]);

example!(types::ListFieldOperator, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Tags)", "/filters/conditions/0/field/operator"),
]);

example!(types::OptionalFieldOperator, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters/conditions/0/field/operator"),
]);

example!(types::RequiredFieldOperator, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Untagged)", "/filters/conditions/1/field/operator"),
]);

example!(types::FieldMetadata, &[
    Part::Shown(&ANALYTICS, "GET /v1/analytics/records 200 (OnlyPage)", "/data/0/fieldsMetadata/0"),
]);

example!(types::MetricRecordValue, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/1/field"),
]);

example!(types::File, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/0/attributes/attachments/0"),
]);

example!(types::FileMeta, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Form)", "/data/0/attributes/formSubmission/values/Pictures/value/0"),
]);

example!(types::MetricFilter, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics request (Preset)", "/filters/0"),
]);

example!(types::FilterMetadata, &[
    Part::Shown(&ANALYTICS, "GET /v1/analytics/metrics 200 (FirstPage)", "/data/0/filters/0"),
]);

example!(types::FilterValue, &[
    Part::Shown(&ANALYTICS, "GET /v1/analytics/filter/{filterAttribute} 200 (FirstPage)", "/data/0"),
]);

example!(types::SearchFilters, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters"),
]);

example!(types::WebhookFilters, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)", "/data/filters/ConversationCreated"),
]);

example!(types::FollowUp, &[
    Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", "/data/0/link"),
]);

example!(types::FollowupConversationInput, &[
    Part::Shown(&CONVERSATIONS, "PUT /v1/conversations/{conversationId}/followup request (ByUser)", ""),
]);

example!(types::FormAttributeValue, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Form)", "/data/0/attributes/formSubmission/values/Pictures"),
]);

example!(types::FormSubmission, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Form)", "/data/0/attributes/formSubmission"),
]);

example!(types::GenericAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Chat)", "/data/12/attributes"),
]);

example!(types::GenericChannel, &[
    Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/availability 200 (Some)", "/data/0/channelAvailability"),
]);

example!(types::GenericConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Generic)", "/data"),
]);

example!(types::ImportConversationInput, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/import request (Closed)", ""),
]);

example!(types::GetBusinessHoursScheduleDefinitionResult, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data"),
]);

example!(types::BusinessOpenStatus, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/status 200 (Open)", "/data"),
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/status 200 (Closed)", "/data"),
]);

example!(types::GetMetricDataInput, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics request (Preset)", ""),
]);

example!(types::GetMetricDataInputCsidFilter, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics request (Conversations)", ""),
]);

example!(types::GetMetricDataInputPeriodFilter, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics request (Preset)", ""),
]);

example!(types::GetMetricRecordsDataInput, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records request (Preset)", ""),
]);

example!(types::GetMetricRecordsDataInputCsidFilter, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records request (Conversations)", ""),
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records request (FiltersOnly)", ""),
]);

example!(types::GetMetricRecordsDataInputPeriodFilter, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records request (Preset)", ""),
]);

example!(types::GetUpcomingBusinessHoursScheduleResult, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/upcoming 200 (Complete)", "/data"),
]);

example!(types::HelpCenterLink, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId} 200 (Complete)", "/data/translation/published/availableAt/helpCenterLinks/0"),
]);

example!(types::Html, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/0/attributes/emailContent/content"),
]);

example!(types::ImportedConversation, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/import 201 (Complete)", "/data"),
]);

example!(types::ImportMessageInput, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/import request (Closed)", "/messages/1"),
]);

example!(types::Inbound, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/messages request (Inbound)", ""),
]);

example!(types::InboundImport, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/import request (Closed)", "/messages/0"),
]);

example!(types::IncludesAll, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Tags)", "/filters/conditions/0/field/operator"),
]);

example!(types::IncludesOne, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Tags)", "/filters/conditions/2/field/operator"),
]);

example!(types::Infrastructure, &[
    Part::Shown(&AGENTS, "PATCH /v1/agents 200", "/data/3/error"),
]);

example!(types::InheritedRestriction, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/categories/{categoryId} 200 (Complete)", "/data/restrictions/inheritedRestrictions/0"),
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/categories/{categoryId} 200 (Complete)", "/data/restrictions/inheritedRestrictions/1"),
]);

example!(types::InstantField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/8/field"),
]);

example!(types::IntField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/7/field"),
]);

example!(types::Integrity, &[
    Part::Shown(&AGENTS, "POST /v1/agents/bulk 201", "/data/1/error"),
]);

example!(types::InternalNote, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/notes/bulk 200", "/data/0/data"),
]);

example!(types::Interval, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics request (Interval)", "/periodFilter"),
]);

example!(types::InvalidArgument, &[
    Part::Shown(&AGENTS, "PUT /v1/agents 200", "/data/3/error"),
]);

example!(types::IsEmpty, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Unassigned)", "/filters/conditions/0/field/operator"),
]);

example!(types::IsNotEmpty, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Unassigned)", "/filters/conditions/2/field/operator"),
]);

example!(types::IsNotOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Untagged)", "/filters/conditions/1/field/operator"),
]);

example!(types::ChannelOperatorIsNotOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/1/field/operator"),
]);

example!(types::CustomAttributeOperatorIsNotOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (CustomAttributes)", "/filters/conditions/1/field/operator"),
]);

example!(types::DirectionOperatorIsNotOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/3/field/operator"),
]);

example!(types::StatusOperatorIsNotOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Unassigned)", "/filters/conditions/1/field/operator"),
]);

example!(types::WebhookFilterIsNotOneOf, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)", "/data/filters/ConversationCreated/conditions/1"),
]);

example!(types::IsOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters/conditions/0/field/operator"),
]);

example!(types::ChannelOperatorIsOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/0/field/operator"),
]);

example!(types::CustomAttributeOperatorIsOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (CustomAttributes)", "/filters/conditions/0/field/operator"),
]);

example!(types::DirectionOperatorIsOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/2/field/operator"),
]);

example!(types::StatusOperatorIsOneOf, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters/conditions/1/field/operator"),
]);

example!(types::WebhookFilterIsOneOf, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)", "/data/filters/ConversationCreated/conditions/0"),
]);

example!(types::SearchFieldLastActivity, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/3/field"),
]);

example!(types::SearchFieldLastMessage, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/4/field"),
]);

example!(types::LinkConversationInput, &[
    Part::Shown(&CONVERSATIONS, "PUT /v1/conversations/{conversationId}/link request (Related)", ""),
]);

example!(types::ListBusinessHoursSchedulesResult, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules 200 (Some)", "/data"),
]);

example!(types::ListField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/10/field"),
]);

example!(types::LongAggregateValue, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics 200 (Count)", "/data/aggregates/0"),
]);

example!(types::LongField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/value"),
]);

example!(types::LongerThanOrEqualTo, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Durations)", "/filters/conditions/1/field/operator"),
]);

example!(types::Markdown, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Form)", "/data/0/attributes/content"),
]);

example!(types::Message, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/0"),
]);

example!(types::MessageAddedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/1/attributes"),
]);

example!(types::MessageRedactedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Further)", "/data/11/attributes"),
]);

example!(types::MessengerConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Messenger)", "/data"),
]);

example!(types::MessengerFormAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Form)", "/data/0/attributes"),
]);

example!(types::MetricData, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics 200 (Count)", "/data"),
]);

example!(types::MetricMetadata, &[
    Part::Shown(&ANALYTICS, "GET /v1/analytics/metrics 200 (FirstPage)", "/data/0"),
]);

example!(types::MetricRecord, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0"),
]);

example!(types::MetricRecordMetadata, &[
    Part::Shown(&ANALYTICS, "GET /v1/analytics/records 200 (OnlyPage)", "/data/0"),
]);

example!(types::MimeType, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Form)", "/data/0/attributes/formSubmission/values/Pictures/value/0/mediaType"),
]);

example!(types::MimeTypeImpl, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Form)", "/data/0/attributes/formSubmission/values/Pictures/value/0/mediaType"),
]);

example!(types::NoAuth, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks request (Open)", "/authorization"),
]);

example!(types::NoRecentDelivery, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status 200", "/data/2/deliveryStatus"),
]);

example!(types::NotFound, &[
    Part::Shown(&AGENTS, "GET /v1/agents 404", ""),
]);

example!(types::BulkErrorNotFound, &[
    Part::Shown(&AGENTS, "PUT /v1/agents 200", "/data/1/error"),
]);

example!(types::NoteAddedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/13/attributes"),
]);

example!(types::Nps, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit request (Nps)", "/ratingResult"),
]);

example!(types::OrganizationDetails, &[
    Part::Shown(&ORGANIZATION, "GET /v1/organization 200 (Complete)", "/data"),
]);

example!(types::Outbound, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/messages request (Outbound)", ""),
]);

example!(types::OutboundImport, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/import request (Closed)", "/messages/1"),
]);

example!(types::ImportError, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/import 201 (Partial)", "/data/partialErrors/0"),
]);

example!(types::PatchAgentInput, &[
    Part::Shown(&AGENTS, "PATCH /v1/agents/{agentId} request (All)", ""),
]);

example!(types::PatchEndUserInput, &[
    Part::Shown(&END_USERS, "PATCH /v1/endusers/{userId} request (All)", ""),
]);

example!(types::PatchWebhookSubscriptionInput, &[
    Part::Shown(&WEBHOOKS, "PATCH /v1/webhooks/{webhookSubscriptionId} request (All)", ""),
]);

example!(types::PeriodFilter, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics request (Interval)", "/periodFilter"),
]);

example!(types::PhoneAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Phone)", "/data/0/attributes"),
]);

example!(types::PresenceDuration, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics 200 (Presence)", "/data/aggregates/0/value/0"),
]);

example!(types::Preset, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics request (Preset)", "/periodFilter"),
]);

example!(types::PrimitiveField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/10/field/values/0"),
]);

example!(types::PstnPhoneConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (PstnPhone)", "/data"),
]);

example!(types::SearchQuery, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Text)", "/query"),
]);

example!(types::ConversationQueue, &[
    Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", "/data/0/queue"),
]);

example!(types::Queue, &[
    Part::Shown(&QUEUES, "GET /v1/queues 200", "/data/0"),
]);

example!(types::SearchFieldQueueId, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters/conditions/0/field"),
]);

example!(types::QueueMember, &[
    Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/members 200 (Some)", "/data/0"),
]);

example!(types::QueueUsages, &[
    Part::Shown(&QUEUES, "GET /v1/queues 200", "/data/0/usages"),
]);

example!(types::QueuedConversation, &[
    Part::Shown(&QUEUES, "GET /v1/queues/conversation-position/{csid} 200 (Complete)", "/data"),
]);

example!(types::QuickResponse, &[
    Part::Shown(&TEMPLATES, "GET /v1/templates 200 (FirstPage)", "/data/1"),
]);

example!(types::RatingOffer, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/offer 201 (Complete)", "/data"),
]);

example!(types::RatingResult, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit 201 (Csat)", "/data"),
]);

example!(types::Recurring, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule/exceptions/0/recurring"),
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule/exceptions/1/recurring"),
]);

example!(types::Regular, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/0/attributes/emailContent"),
]);

example!(types::ReopenConversationInput, &[
    Part::Shown(&CONVERSATIONS, "PUT /v1/conversations/{conversationId}/reopen request (ByUser)", ""),
]);

example!(types::Restrictions, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/categories/{categoryId} 200 (Complete)", "/data/restrictions"),
]);

example!(types::SearchField, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (CustomAttributes)", "/filters/conditions/0/field"),
]);

example!(types::SearchParametersInput, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", ""),
]);

example!(types::FormAttributeValueSelect, &[
    Part::Made(r"{}"),
]);

example!(types::Select, &[
    Part::Shown(&CUSTOM_ATTRIBUTES, "GET /v1/custom-attributes/{customAttributeId} 200 (Select)", "/data/inputDefinition"),
]);

example!(types::SelectOption, &[
    Part::Shown(&CUSTOM_ATTRIBUTES, "GET /v1/custom-attributes/{customAttributeId} 200 (Select)", "/data/inputDefinition/options/0"),
]);

example!(types::ServerError, &[
    Part::Shown(&ANALYTICS, "GET /v1/analytics/metrics 500", ""),
]);

example!(types::ShorterThanOrEqualTo, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Durations)", "/filters/conditions/0/field/operator"),
]);

example!(types::SideConversation, &[
    Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", "/data/2/link"),
]);

example!(types::TimestampSince, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/1/field/operator"),
]);

example!(types::Sms, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations request (Sms)", ""),
]);

example!(types::SmsAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Chat)", "/data/10/attributes"),
]);

example!(types::SmsConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Sms)", "/data"),
]);

example!(types::PresenceState, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics 200 (Presence)", "/data/aggregates/0/value/0/status"),
]);

example!(types::SearchFieldStatus, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters/conditions/1/field"),
]);

example!(types::StatusOperator, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters/conditions/1/field/operator"),
]);

example!(types::StringField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/3/field"),
]);

example!(types::SubmittedRatingResult, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit request (Csat)", "/ratingResult"),
]);

example!(types::ChannelAvailabilitySuccess, &[
    Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/availability 200 (Some)", "/data/0"),
]);

example!(types::Tag, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/tags 200 (Some)", "/data/0"),
]);

example!(types::TagAddedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/4/attributes"),
]);

example!(types::TagConversationInput, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/tags/bulk request", "/data/0"),
]);

example!(types::SearchFieldTagId, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Tags)", "/filters/conditions/0/field"),
]);

example!(types::TagRemovedAttribute, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "/data/5/attributes"),
]);

example!(types::TagsUpdateInput, &[
    Part::Shown(&KNOWLEDGE, "PATCH /v1/knowledge/articles/{articleId} request (Complete)", "/tags"),
]);

example!(types::AgentTeam, &[
    Part::Shown(&AGENTS, "GET /v1/agents/{agentId}/teams 200 (Two)", "/data/0"),
]);

example!(types::Team, &[
    Part::Shown(&TEAMS, "GET /v1/teams 200", "/data/0"),
]);

example!(types::TeamMember, &[
    Part::Shown(&TEAMS, "GET /v1/teams/{teamId}/agents 200", "/data/0"),
]);

example!(types::TelephonyEndpoint, &[
    Part::Shown(&CONTACT_ENDPOINTS, "GET /v1/contact-endpoints/{contactEndpointId} 200 (Telephony)", "/data"),
]);

example!(types::Template, &[
    Part::Shown(&TEMPLATES, "GET /v1/templates 200 (FirstPage)", "/data/0"),
]);

example!(types::Text, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/1/attributes/emailContent/content"),
]);

example!(types::FormAttributeValueText, &[
    Part::Made(r#"{"value":"text"}"#),
]);

example!(types::TextInputDefinition, &[
    Part::Shown(&CUSTOM_ATTRIBUTES, "GET /v1/custom-attributes/{customAttributeId} 200 (Text)", "/data/inputDefinition"),
]);

example!(types::ThumbsUpOrDown, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit request (ThumbsUpOrDown)", "/ratingResult"),
]);

example!(types::TimeInterval, &[
    Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "/data/schedule/businessHours/0/intervals/0"),
]);

example!(types::TimestampField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/9/field"),
]);

example!(types::TimestampOperator, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/0/field/operator"),
]);

example!(types::TokenAuth, &[
    Part::Shown(&WEBHOOKS, "PATCH /v1/webhooks/{webhookSubscriptionId} request (All)", "/authorization"),
]);

example!(types::TooLarge, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "/data/2/attributes/emailContent"),
]);

example!(types::TranscriptAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Phone)", "/data/4/attributes"),
]);

example!(types::TransferConversationInput, &[
    Part::Shown(&CONVERSATIONS, "PUT /v1/conversations/{conversationId}/transfer/queue request (ByUser)", ""),
]);

example!(types::TemplateTranslation, &[
    Part::Shown(&TEMPLATES, "GET /v1/templates 200 (FirstPage)", "/data/0/translations/0"),
]);

example!(types::ArticleVersions, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId} 200 (Complete)", "/data/translation"),
]);

example!(types::TranslationError, &[
    Part::Shown(&KNOWLEDGE, "PATCH /v1/knowledge/articles/{articleId}/translations 200 (Partial)", "/partialErrors/0"),
]);

example!(types::CreateTranslationInput, &[
    Part::Shown(&KNOWLEDGE, "POST /v1/knowledge/articles request (Complete)", "/translations/0"),
]);

example!(types::UpdateTranslationInput, &[
    Part::Shown(&KNOWLEDGE, "PATCH /v1/knowledge/articles/{articleId}/translations request (Two)", "/translations/0"),
]);

example!(types::TranslationList, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId}/translations 200 (Complete)", "/data/translations"),
]);

example!(types::TranslationTitle, &[
    Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/collections/{collectionId}/catalog 200 (Complete)", "/data/categories/0/title"),
]);

example!(types::TwitterAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Chat)", "/data/8/attributes"),
]);

example!(types::TwitterConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Twitter)", "/data"),
]);

example!(types::UuidField, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", "/data/0/fields/1/field"),
]);

example!(types::Unauthorized, &[
    Part::Shown(&END_USERS, "PATCH /v1/endusers/{userId}/custom-attributes 401", ""),
]);

example!(types::ChannelAvailabilityUnexpectedError, &[
    Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/availability 200 (Some)", "/data/2/error"),
]);

example!(types::TimestampUntil, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Times)", "/filters/conditions/2/field/operator"),
]);

example!(types::UpdateAgentInput, &[
    Part::Shown(&AGENTS, "PUT /v1/agents/{agentId} request (Complete)", ""),
]);

example!(types::UpdateAgentPresenceChannelInput, &[
    Part::Shown(&AGENTS, "PUT /v1/agents/{agentId}/presence/working-channel request (Start)", ""),
]);

example!(types::UpdateEndUserInput, &[
    Part::Shown(&END_USERS, "PUT /v1/endusers/{userId} request (Complete)", ""),
]);

example!(types::UpdateKnowledgeArticleInput, &[
    Part::Shown(&KNOWLEDGE, "PATCH /v1/knowledge/articles/{articleId} request (Complete)", ""),
]);

example!(types::UpdateTranslationsInput, &[
    Part::Shown(&KNOWLEDGE, "PATCH /v1/knowledge/articles/{articleId}/translations request (Two)", ""),
]);

example!(types::UpdateTranslationsOutput, &[
    Part::Shown(&KNOWLEDGE, "PATCH /v1/knowledge/articles/{articleId}/translations 200 (Changed)", ""),
]);

example!(types::UploadAttachmentsInput, &[
    Part::Made(r"{}"),
]);

example!(types::UploadAttachmentsOutput, &[
    Part::Shown(&KNOWLEDGE, "POST /v1/knowledge/articles/attachments 200 (All)", ""),
]);

example!(types::UserPresence, &[
    Part::Shown(&AGENTS, "GET /v1/agents/presence 200", "/0"),
]);

example!(types::Validation, &[
    Part::Shown(&AGENTS, "PUT /v1/agents 200", "/data/2/error"),
]);

example!(types::WebhookAuthorization, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks request (Basic)", "/authorization"),
]);

example!(types::WebhookSubscription, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)", "/data"),
]);

example!(types::WhatsAppAttributes, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Chat)", "/data/5/attributes"),
]);

example!(types::WhatsAppConversation, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (WhatsApp)", "/data"),
]);

example!(types::Delivery, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", ""),
]);

example!(types::Delivered<types::ConversationAbandonedEvent>, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationAbandoned)", ""),
]);

example!(types::Delivered<types::ConversationEvent>, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", ""),
]);

example!(types::Delivered<types::ConversationMessageAddedEvent>, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationMessageAdded)", ""),
]);

example!(types::Delivered<types::ConversationNoteAddedEvent>, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationNoteAdded)", ""),
]);

example!(types::Delivered<types::ConversationPendingExpiredEvent>, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationPendingExpired)", ""),
]);

example!(types::Delivered<types::ConversationRatedEvent>, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationRated)", ""),
]);

example!(types::Delivered<types::ConversationTagEvent>, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationTagAdded)", ""),
]);

example!(types::Delivered<types::OtherEvent>, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (agentBannedEnduser)", ""),
]);

example!(types::ConversationEvent, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", "/data"),
]);

example!(types::ConversationPendingExpiredEvent, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationPendingExpired)", "/data"),
]);

example!(types::ConversationAbandonedEvent, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationAbandoned)", "/data"),
]);

example!(types::ConversationMessageAddedEvent, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationMessageAdded)", "/data"),
]);

example!(types::ConversationNoteAddedEvent, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationNoteAdded)", "/data"),
]);

example!(types::ConversationTagEvent, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationTagAdded)", "/data"),
]);

example!(types::ConversationRatedEvent, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationRated)", "/data"),
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationRatedComment)", "/data"),
]);

example!(types::OtherEvent, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (typingStarted)", "/data"),
]);

example!(types::DeliveryConversation, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationOpen)", "/data/conversation"),
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationRatedInConversation)", "/data/conversation"),
]);

example!(types::DeliveryUser, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", "/data/conversation/requester"),
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationOpen)", "/data/conversation/assignee"),
]);

example!(types::DeliveryQueue, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", "/data/conversation/queue"),
]);

example!(types::DeliveryTag, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationOpen)", "/data/conversation/tags/0"),
]);

example!(types::DeliveryOrganization, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", "/organization"),
]);

example!(types::DeliveryMessageContent, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationMessageAdded)", "/data/content"),
]);

example!(types::ActivityLogEntryType, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/activitylog 200 (FirstPage)", "/data/0/_type"),
]);

example!(types::AgentRole, &[
    Part::Shown(&AGENTS, "GET /v1/agents 200 (FirstPage)", "/data/0/roles/0"),
]);

example!(types::Measure, &[
    Part::Shown(&ANALYTICS, "GET /v1/analytics/metrics 200 (FirstPage)", "/data/0/aggregations/0/measure"),
]);

example!(types::AnonymizationType, &[
    Part::Shown(&END_USERS, "PATCH /v1/endusers/{userId}/anonymize 202 (Accepted)", "/data/_type"),
]);

example!(types::Channel, &[
    Part::Shown(&AGENTS, "GET /v1/agents/presence 200", "/0/activeChannels/0"),
]);

example!(types::Direction, &[
    Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", "/data/0/direction"),
]);

example!(types::ConversationState, &[
    Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", "/data/0/state"),
]);

example!(types::FilterStrategy, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters/strategy"),
]);

example!(types::DeliveryChannel, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", "/data/conversation/channel"),
]);

example!(types::DeliveryMessageDirection, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationMessageAdded)", "/data/direction"),
]);

example!(types::RatingStatus, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/rating 200 (Rated)", "/data/0/ratingStatus"),
]);

example!(types::RatingType, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/offer 201 (Complete)", "/data/ratingType"),
]);

example!(types::OfferAlgorithm, &[
    Part::Shown(&QUEUES, "GET /v1/queues 200", "/data/0/offeringAlgorithm"),
]);

example!(types::WebhookEvent, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)", "/data/subscribedEvents/0"),
]);

example!(types::EntityType, &[
    Part::Shown(&CUSTOM_ATTRIBUTES, "GET /v1/custom-attributes/{customAttributeId} 200 (Select)", "/data/entityType"),
]);

example!(types::DeliveryConversationDirection, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", "/data/conversation/direction"),
]);

example!(types::DeliveryConversationStatus, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", "/data/conversation/status"),
]);

example!(types::DeliveryUserRole, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", "/data/conversation/requester/roles/0"),
]);

example!(types::DeliveryUserType, &[
    Part::Shown(&WEBHOOKS, "POST /v1/webhooks callback delivery (conversationCreated)", "/data/conversation/requester/user_type"),
]);

example!(types::ChannelAvailabilityState, &[
    Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/availability 200 (Some)", "/data/0/channelAvailability/availability"),
]);

example!(types::RequesterConnectionStatus, &[
    Part::Shown(&CONVERSATIONS, "POST /v1/conversations/import request (Closed)", "/requesterConnectionStatus"),
]);

example!(types::SearchChannel, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/0/field/operator/values/0"),
]);

example!(types::SearchDirection, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (Channels)", "/filters/conditions/2/field/operator/values/0"),
]);

example!(types::SearchStatus, &[
    Part::Shown(&SEARCH, "POST /v1/search/conversations request (TextAndFilters)", "/filters/conditions/1/field/operator/values/0"),
]);

example!(types::WebhookFilterField, &[
    Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)", "/data/filters/ConversationCreated/conditions/0/field"),
]);

example!(types::ConversationLinkType, &[
    Part::Shown(&CONVERSATIONS, "PUT /v1/conversations/{conversationId}/link request (Related)", "/linkType"),
]);

example!(types::CustomAttributeValue, &[
    Part::Shown(&END_USERS, "GET /v1/endusers 200 (FirstPage)", "/data/0/customAttributes/0/value"),
]);

example!(types::OrganizationStatus, &[
    Part::Shown(&ORGANIZATION, "GET /v1/organization 200 (Complete)", "/data/status"),
]);

example!(types::PresetValue, &[
    Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics request (Preset)", "/periodFilter/value"),
]);

example!(types::MemberListType, &[
    Part::Shown(&QUEUES, "GET /v1/queues 200", "/data/0/memberListType"),
]);

example!(types::SlaCalculationMethod, &[
    Part::Shown(&QUEUES, "GET /v1/queues 200", "/data/0/slaCalculationMethod"),
]);

example!(types::TagState, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/tags 200 (Some)", "/data/0/state"),
]);

example!(types::Functionality, &[
    Part::Shown(&CONTACT_ENDPOINTS, "GET /v1/contact-endpoints/{contactEndpointId} 200 (Telephony)", "/data/functionality/0"),
]);

example!(types::ConversationType, &[
    Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Twitter)", "/data/conversationType"),
]);

example!(types::AgentPresenceChannel, &[
    Part::Shown(&AGENTS, "PUT /v1/agents/{agentId}/presence/working-channel request (Start)", "/channel"),
]);

example!(types::ConnectionStatus, &[
    Part::Shown(&AGENTS, "GET /v1/agents/presence 200", "/0/connectionStatus"),
]);

example!(types::PresenceStatus, &[
    Part::Shown(&AGENTS, "GET /v1/agents/presence 200", "/0/presenceStatus"),
]);

example!(types::ContactEndpointType, &[
    Part::Shown(&CONTACT_ENDPOINTS, "GET /v1/contact-endpoints _type", ""),
]);

example!(types::TemplateType, &[
    Part::Shown(&TEMPLATES, "GET /v1/templates type", ""),
]);
