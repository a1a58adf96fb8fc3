// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/test_util.rs). Do not edit.

//! What the fake of the API answers to each operation, as the document shows it.

use uuid::Uuid;

use crate::{Page, operations, types};
use super::examples::{Examples, Part};
use super::operation::{Body, Route, operations};

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

operations! {
    operations::analytics::ListMetrics => json(Page<types::MetricMetadata>), Route {
        method: "GET",
        path: "/v1/analytics/metrics",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&ANALYTICS, "GET /v1/analytics/metrics 200 (FirstPage)", ""),
            Part::Shown(&ANALYTICS, "GET /v1/analytics/metrics 200 (LastPage)", ""),
        ]),
    };
    operations::analytics::GetMetricData => data(types::MetricData), Route {
        method: "POST",
        path: "/v1/analytics/metrics",
        status: 200,
        body: Body::Json(Part::Shown(&ANALYTICS, "POST /v1/analytics/metrics 200 (Count)", "")),
    };
    operations::analytics::GetMetric => data(types::MetricMetadata), Route {
        method: "GET",
        path: "/v1/analytics/metrics/{metricId}",
        status: 200,
        body: Body::Json(Part::Shown(&ANALYTICS, "GET /v1/analytics/metrics/{metricId} 200 (Complete)", "")),
    };
    operations::analytics::ListFilterValues => json(Page<types::FilterValue>), Route {
        method: "GET",
        path: "/v1/analytics/filter/{filterAttribute}",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&ANALYTICS, "GET /v1/analytics/filter/{filterAttribute} 200 (FirstPage)", ""),
            Part::Shown(&ANALYTICS, "GET /v1/analytics/filter/{filterAttribute} 200 (LastPage)", ""),
        ]),
    };
    operations::analytics::ListRecords => json(Page<types::MetricRecordMetadata>), Route {
        method: "GET",
        path: "/v1/analytics/records",
        status: 200,
        body: Body::Pages(&[Part::Shown(&ANALYTICS, "GET /v1/analytics/records 200 (OnlyPage)", "")]),
    };
    operations::analytics::GetRecordData => json(Page<types::MetricRecord>), Route {
        method: "POST",
        path: "/v1/analytics/records",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (FirstPage)", ""),
            Part::Shown(&ANALYTICS, "POST /v1/analytics/records 200 (LastPage)", ""),
        ]),
    };
    operations::analytics::GetRecord => data(types::MetricRecordMetadata), Route {
        method: "GET",
        path: "/v1/analytics/records/{recordId}",
        status: 200,
        body: Body::Json(Part::Shown(&ANALYTICS, "GET /v1/analytics/records/{recordId} 200 (Complete)", "")),
    };
    operations::agents::ListPresence => json(Vec<types::UserPresence>), Route {
        method: "GET",
        path: "/v1/agents/presence",
        status: 200,
        body: Body::Json(Part::Shown(&AGENTS, "GET /v1/agents/presence 200", "")),
    };
    operations::agents::List => json(Page<types::Agent>), Route {
        method: "GET",
        path: "/v1/agents",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&AGENTS, "GET /v1/agents 200 (FirstPage)", ""),
            Part::Shown(&AGENTS, "GET /v1/agents 200 (LastPage)", ""),
        ]),
    };
    operations::agents::UpdateBulk => list(Vec<types::BulkActionOutcome<types::Agent, types::BulkError>>), Route {
        method: "PUT",
        path: "/v1/agents",
        status: 200,
        body: Body::Json(Part::Shown(&AGENTS, "PUT /v1/agents 200", "")),
    };
    operations::agents::Create => data(types::Agent), Route {
        method: "POST",
        path: "/v1/agents",
        status: 201,
        body: Body::Json(Part::Shown(&AGENTS, "POST /v1/agents 201 (Complete)", "")),
    };
    operations::agents::PatchBulk => list(Vec<types::BulkActionOutcome<types::Agent, types::BulkError>>), Route {
        method: "PATCH",
        path: "/v1/agents",
        status: 200,
        body: Body::Json(Part::Shown(&AGENTS, "PATCH /v1/agents 200", "")),
    };
    operations::agents::ListTeams => list(Vec<types::AgentTeam>), Route {
        method: "GET",
        path: "/v1/agents/{agentId}/teams",
        status: 200,
        body: Body::Json(Part::Shown(&AGENTS, "GET /v1/agents/{agentId}/teams 200 (Two)", "")),
    };
    operations::agents::GetPresence => data(types::UserPresence), Route {
        method: "GET",
        path: "/v1/agents/{agentId}/presence",
        status: 200,
        body: Body::Json(Part::Shown(&AGENTS, "GET /v1/agents/{agentId}/presence 200 (Working)", "")),
    };
    operations::agents::CreateBulk => list(Vec<types::BulkActionOutcome<types::Agent, types::BulkError>>), Route {
        method: "POST",
        path: "/v1/agents/bulk",
        status: 201,
        body: Body::Json(Part::Shown(&AGENTS, "POST /v1/agents/bulk 201", "")),
    };
    operations::agents::Get => data(types::Agent), Route {
        method: "GET",
        path: "/v1/agents/{agentId}",
        status: 200,
        body: Body::Json(Part::Shown(&AGENTS, "GET /v1/agents/{agentId} 200 (Complete)", "")),
    };
    operations::agents::Update => data(types::Agent), Route {
        method: "PUT",
        path: "/v1/agents/{agentId}",
        status: 200,
        body: Body::Json(Part::Shown(&AGENTS, "PUT /v1/agents/{agentId} 200", "")),
    };
    operations::agents::Delete => empty(()), Route {
        method: "DELETE",
        path: "/v1/agents/{agentId}",
        status: 204,
        body: Body::Empty,
    };
    operations::agents::Patch => data(types::Agent), Route {
        method: "PATCH",
        path: "/v1/agents/{agentId}",
        status: 200,
        body: Body::Json(Part::Shown(&AGENTS, "PATCH /v1/agents/{agentId} 200", "")),
    };
    operations::agents::UpdateWorkingChannel => empty(()), Route {
        method: "PUT",
        path: "/v1/agents/{agentId}/presence/working-channel",
        status: 204,
        body: Body::Empty,
    };
    operations::end_users::List => json(Page<types::EndUser>), Route {
        method: "GET",
        path: "/v1/endusers",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&END_USERS, "GET /v1/endusers 200 (FirstPage)", ""),
            Part::Shown(&END_USERS, "GET /v1/endusers 200 (LastPage)", ""),
        ]),
    };
    operations::end_users::UpdateBulk => list(Vec<types::BulkActionOutcome<types::EndUser, types::BulkError>>), Route {
        method: "PUT",
        path: "/v1/endusers",
        status: 200,
        body: Body::Json(Part::Shown(&END_USERS, "PUT /v1/endusers 200", "")),
    };
    operations::end_users::Create => data(types::EndUser), Route {
        method: "POST",
        path: "/v1/endusers",
        status: 201,
        body: Body::Json(Part::Shown(&END_USERS, "POST /v1/endusers 201 (Complete)", "")),
    };
    operations::end_users::PatchBulk => list(Vec<types::BulkActionOutcome<types::EndUser, types::BulkError>>), Route {
        method: "PATCH",
        path: "/v1/endusers",
        status: 200,
        body: Body::Json(Part::Shown(&END_USERS, "PATCH /v1/endusers 200", "")),
    };
    operations::end_users::CreateBulk => list(Vec<types::BulkActionOutcome<types::EndUser, types::BulkError>>), Route {
        method: "POST",
        path: "/v1/endusers/bulk",
        status: 201,
        body: Body::Json(Part::Shown(&END_USERS, "POST /v1/endusers/bulk 201", "")),
    };
    operations::end_users::Get => data(types::EndUser), Route {
        method: "GET",
        path: "/v1/endusers/{userId}",
        status: 200,
        body: Body::Json(Part::Shown(&END_USERS, "GET /v1/endusers/{userId} 200 (Complete)", "")),
    };
    operations::end_users::Update => data(types::EndUser), Route {
        method: "PUT",
        path: "/v1/endusers/{userId}",
        status: 200,
        body: Body::Json(Part::Shown(&END_USERS, "PUT /v1/endusers/{userId} 200", "")),
    };
    operations::end_users::Patch => data(types::EndUser), Route {
        method: "PATCH",
        path: "/v1/endusers/{userId}",
        status: 200,
        body: Body::Json(Part::Shown(&END_USERS, "PATCH /v1/endusers/{userId} 200", "")),
    };
    operations::end_users::Anonymize => data(types::AnonymizationRequestStatus), Route {
        method: "PATCH",
        path: "/v1/endusers/{userId}/anonymize",
        status: 202,
        body: Body::Json(Part::Shown(&END_USERS, "PATCH /v1/endusers/{userId}/anonymize 202 (Accepted)", "")),
    };
    operations::end_users::PatchCustomAttributes => list(Vec<types::CustomAttribute>), Route {
        method: "PATCH",
        path: "/v1/endusers/{userId}/custom-attributes",
        status: 200,
        body: Body::Json(Part::Shown(&END_USERS, "PATCH /v1/endusers/{userId}/custom-attributes 200 (Set)", "")),
    };
    operations::end_users::ListConversations => json(Page<types::Conversation>), Route {
        method: "GET",
        path: "/v1/endusers/{userId}/conversations",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (FirstPage)", ""),
            Part::Shown(&END_USERS, "GET /v1/endusers/{userId}/conversations 200 (LastPage)", ""),
        ]),
    };
    operations::teams::List => list(Vec<types::Team>), Route {
        method: "GET",
        path: "/v1/teams",
        status: 200,
        body: Body::Json(Part::Shown(&TEAMS, "GET /v1/teams 200", "")),
    };
    operations::teams::Create => data(types::Team), Route {
        method: "POST",
        path: "/v1/teams",
        status: 201,
        body: Body::Json(Part::Shown(&TEAMS, "POST /v1/teams 201", "")),
    };
    operations::teams::ListMembers => list(Vec<types::TeamMember>), Route {
        method: "GET",
        path: "/v1/teams/{teamId}/agents",
        status: 200,
        body: Body::Json(Part::Shown(&TEAMS, "GET /v1/teams/{teamId}/agents 200", "")),
    };
    operations::teams::RemoveMembers => empty(()), Route {
        method: "DELETE",
        path: "/v1/teams/{teamId}/agents",
        status: 204,
        body: Body::Empty,
    };
    operations::teams::AddMembers => empty(()), Route {
        method: "PATCH",
        path: "/v1/teams/{teamId}/agents",
        status: 200,
        body: Body::Empty,
    };
    operations::teams::ListPresence => json(Page<types::UserPresence>), Route {
        method: "GET",
        path: "/v1/teams/{teamId}/presence",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&TEAMS, "GET /v1/teams/{teamId}/presence 200 (FirstPage)", ""),
            Part::Shown(&TEAMS, "GET /v1/teams/{teamId}/presence 200 (LastPage)", ""),
        ]),
    };
    operations::teams::Get => data(types::Team), Route {
        method: "GET",
        path: "/v1/teams/{teamId}",
        status: 200,
        body: Body::Json(Part::Shown(&TEAMS, "GET /v1/teams/{teamId} 200", "")),
    };
    operations::teams::Delete => empty(()), Route {
        method: "DELETE",
        path: "/v1/teams/{teamId}",
        status: 204,
        body: Body::Empty,
    };
    operations::conversations::Anonymize => data(types::AnonymizationRequestStatus), Route {
        method: "PATCH",
        path: "/v1/conversations/{conversationId}/anonymize",
        status: 202,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "PATCH /v1/conversations/{conversationId}/anonymize 202", "")),
    };
    operations::conversations::AnonymizeMessage => data(types::AnonymizationRequestStatus), Route {
        method: "PATCH",
        path: "/v1/conversations/{conversationId}/messages/{messageId}/anonymize",
        status: 202,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "PATCH /v1/conversations/{conversationId}/messages/{messageId}/anonymize 202", "")),
    };
    operations::conversations::Close => empty(()), Route {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/close",
        status: 204,
        body: Body::Empty,
    };
    operations::conversations::FollowUp => empty(()), Route {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/followup",
        status: 204,
        body: Body::Empty,
    };
    operations::conversations::Reopen => empty(()), Route {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/reopen",
        status: 204,
        body: Body::Empty,
    };
    operations::conversations::Transfer => empty(()), Route {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/transfer/queue",
        status: 204,
        body: Body::Empty,
    };
    operations::conversations::AddInternalNotes => list(Vec<types::BulkActionOutcome<types::InternalNote, types::ErrorResponse>>), Route {
        method: "POST",
        path: "/v1/conversations/{conversationId}/notes/bulk",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/notes/bulk 200", "")),
    };
    operations::conversations::ListInternalNotes => list(Vec<types::InternalNote>), Route {
        method: "GET",
        path: "/v1/conversations/{conversationId}/notes",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/notes 200 (Some)", "")),
    };
    operations::conversations::AddInternalNote => data(types::InternalNote), Route {
        method: "POST",
        path: "/v1/conversations/{conversationId}/notes",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/notes 200", "")),
    };
    operations::conversations::SubmitRating => data(types::RatingResult), Route {
        method: "POST",
        path: "/v1/conversations/{conversationId}/ratings/{ratingId}/submit",
        status: 201,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit 201 (Csat)", "")),
    };
    operations::conversations::OfferRating => data(types::RatingOffer), Route {
        method: "POST",
        path: "/v1/conversations/{conversationId}/ratings/offer",
        status: 201,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/ratings/offer 201 (Complete)", "")),
    };
    operations::conversations::ListRating => list(Vec<types::ConversationRating>), Route {
        method: "GET",
        path: "/v1/conversations/{conversationId}/rating",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/rating 200 (Rated)", "")),
    };
    operations::conversations::ListRatings => list(Vec<types::ConversationRating>), Route {
        method: "GET",
        path: "/v1/conversations/{conversationId}/ratings",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/ratings 200 (Rated)", "")),
    };
    operations::conversations::ListOrganizationActivityLog => json(Page<types::ActivityLogEntry>), Route {
        method: "GET",
        path: "/v1/conversations/activitylog",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&CONVERSATIONS, "GET /v1/conversations/activitylog 200 (FirstPage)", ""),
            Part::Shown(&CONVERSATIONS, "GET /v1/conversations/activitylog 200 (LastPage)", ""),
        ]),
    };
    operations::conversations::ListFlows => list(Vec<types::ConversationFlow>), Route {
        method: "GET",
        path: "/v1/conversations/flows",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "GET /v1/conversations/flows 200", "")),
    };
    operations::conversations::Tag => empty(()), Route {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/tags/{tagId}",
        status: 204,
        body: Body::Empty,
    };
    operations::conversations::Untag => empty(()), Route {
        method: "DELETE",
        path: "/v1/conversations/{conversationId}/tags/{tagId}",
        status: 204,
        body: Body::Empty,
    };
    operations::conversations::TagBulk => empty(()), Route {
        method: "POST",
        path: "/v1/conversations/{conversationId}/tags/bulk",
        status: 202,
        body: Body::Empty,
    };
    operations::conversations::ListTags => list(Vec<types::Tag>), Route {
        method: "GET",
        path: "/v1/conversations/{conversationId}/tags",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/tags 200 (Some)", "")),
    };
    operations::conversations::ListMessages => list(Vec<types::Message>), Route {
        method: "GET",
        path: "/v1/conversations/{conversationId}/messages",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/messages 200 (Email)", "")),
    };
    operations::conversations::AddMessage => data(types::CreatedMessage), Route {
        method: "POST",
        path: "/v1/conversations/{conversationId}/messages",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "POST /v1/conversations/{conversationId}/messages 200 (Complete)", "")),
    };
    operations::conversations::Create => data(types::CreatedConversation), Route {
        method: "POST",
        path: "/v1/conversations",
        status: 201,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "POST /v1/conversations 201", "")),
    };
    operations::conversations::Import => data(types::ImportedConversation), Route {
        method: "POST",
        path: "/v1/conversations/import",
        status: 201,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "POST /v1/conversations/import 201 (Complete)", "")),
    };
    operations::conversations::PatchCustomAttributes => list(Vec<types::CustomAttribute>), Route {
        method: "PATCH",
        path: "/v1/conversations/{conversationId}/custom-attributes",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "PATCH /v1/conversations/{conversationId}/custom-attributes 200 (Set)", "")),
    };
    operations::conversations::Claim => empty(()), Route {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/claim",
        status: 204,
        body: Body::Empty,
    };
    operations::conversations::ListActivityLog => list(Vec<types::ActivityLogEntry>), Route {
        method: "GET",
        path: "/v1/conversations/{conversationId}/activitylog",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)", "")),
    };
    operations::conversations::Get => data(types::Conversation), Route {
        method: "GET",
        path: "/v1/conversations/{conversationId}",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId} 200 (Chat)", "")),
    };
    operations::conversations::Link => empty(()), Route {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/link",
        status: 204,
        body: Body::Empty,
    };
    operations::conversations::ListLinked => list(Vec<types::Conversation>), Route {
        method: "GET",
        path: "/v1/conversations/{conversationId}/linked",
        status: 200,
        body: Body::Json(Part::Shown(&CONVERSATIONS, "GET /v1/conversations/{conversationId}/linked 200 (Some)", "")),
    };
    operations::queues::List => list(Vec<types::Queue>), Route {
        method: "GET",
        path: "/v1/queues",
        status: 200,
        body: Body::Json(Part::Shown(&QUEUES, "GET /v1/queues 200", "")),
    };
    operations::queues::Create => data(types::Queue), Route {
        method: "POST",
        path: "/v1/queues",
        status: 201,
        body: Body::Json(Part::Shown(&QUEUES, "POST /v1/queues 201 (Complete)", "")),
    };
    operations::queues::ListAgents => list(Vec<types::QueueMember>), Route {
        method: "GET",
        path: "/v1/queues/{queueId}/members",
        status: 200,
        body: Body::Json(Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/members 200 (Some)", "")),
    };
    operations::queues::RemoveAgents => empty(()), Route {
        method: "DELETE",
        path: "/v1/queues/{queueId}/members",
        status: 204,
        body: Body::Empty,
    };
    operations::queues::AssignAgents => list(Vec<types::BulkActionOutcome<Uuid, types::BulkError>>), Route {
        method: "PATCH",
        path: "/v1/queues/{queueId}/members",
        status: 200,
        body: Body::Json(Part::Shown(&QUEUES, "PATCH /v1/queues/{queueId}/members 200", "")),
    };
    operations::queues::GetAvailability => list(Vec<types::ChannelAvailabilityOutcome>), Route {
        method: "GET",
        path: "/v1/queues/{queueId}/availability",
        status: 200,
        body: Body::Json(Part::Shown(&QUEUES, "GET /v1/queues/{queueId}/availability 200 (Some)", "")),
    };
    operations::queues::Get => data(types::Queue), Route {
        method: "GET",
        path: "/v1/queues/{queueId}",
        status: 200,
        body: Body::Json(Part::Shown(&QUEUES, "GET /v1/queues/{queueId} 200", "")),
    };
    operations::queues::GetConversationPosition => data(types::QueuedConversation), Route {
        method: "GET",
        path: "/v1/queues/conversation-position/{csid}",
        status: 200,
        body: Body::Json(Part::Shown(&QUEUES, "GET /v1/queues/conversation-position/{csid} 200 (Complete)", "")),
    };
    operations::tags::List => list(Vec<types::Tag>), Route {
        method: "GET",
        path: "/v1/tags",
        status: 200,
        body: Body::Json(Part::Shown(&TAGS, "GET /v1/tags 200 (Active)", "")),
    };
    operations::tags::Create => data(types::Tag), Route {
        method: "POST",
        path: "/v1/tags",
        status: 200,
        body: Body::Json(Part::Shown(&TAGS, "POST /v1/tags 200 (Colored)", "")),
    };
    operations::tags::Get => data(types::Tag), Route {
        method: "GET",
        path: "/v1/tags/{tagId}",
        status: 200,
        body: Body::Json(Part::Shown(&TAGS, "GET /v1/tags/{tagId} 200 (Active)", "")),
    };
    operations::tags::Delete => empty(()), Route {
        method: "DELETE",
        path: "/v1/tags/{tagId}",
        status: 204,
        body: Body::Empty,
    };
    operations::tags::Deactivate => empty(()), Route {
        method: "PATCH",
        path: "/v1/tags/{tagId}/deactivate",
        status: 204,
        body: Body::Empty,
    };
    operations::tags::Activate => empty(()), Route {
        method: "PATCH",
        path: "/v1/tags/{tagId}/activate",
        status: 204,
        body: Body::Empty,
    };
    operations::anonymization::GetStatus => data(types::AnonymizationRequestStatus), Route {
        method: "GET",
        path: "/v1/anonymization/request/{requestId}",
        status: 200,
        body: Body::Json(Part::Shown(&ANONYMIZATION, "GET /v1/anonymization/request/{requestId} 200 (Pending)", "")),
    };
    operations::anonymization::AnonymizeEntity => data(types::AnonymizationRequestStatus), Route {
        method: "POST",
        path: "/v1/anonymization",
        status: 200,
        body: Body::Json(Part::Shown(&ANONYMIZATION, "POST /v1/anonymization 200", "")),
    };
    operations::contact_endpoints::Get => data(types::ContactEndpoint), Route {
        method: "GET",
        path: "/v1/contact-endpoints/{contactEndpointId}",
        status: 200,
        body: Body::Json(Part::Shown(&CONTACT_ENDPOINTS, "GET /v1/contact-endpoints/{contactEndpointId} 200 (Email)", "")),
    };
    operations::contact_endpoints::List => list(Vec<types::ContactEndpoint>), Route {
        method: "GET",
        path: "/v1/contact-endpoints",
        status: 200,
        body: Body::Json(Part::Shown(&CONTACT_ENDPOINTS, "GET /v1/contact-endpoints 200", "")),
    };
    operations::custom_attributes::Get => data(types::CustomAttributeDefinition), Route {
        method: "GET",
        path: "/v1/custom-attributes/{customAttributeId}",
        status: 200,
        body: Body::Json(Part::Shown(&CUSTOM_ATTRIBUTES, "GET /v1/custom-attributes/{customAttributeId} 200 (Select)", "")),
    };
    operations::custom_attributes::List => list(Vec<types::CustomAttributeDefinition>), Route {
        method: "GET",
        path: "/v1/custom-attributes",
        status: 200,
        body: Body::Json(Part::Shown(&CUSTOM_ATTRIBUTES, "GET /v1/custom-attributes 200", "")),
    };
    operations::search::ConversationsByText => json(Page<types::ConversationSearchHit>), Route {
        method: "GET",
        path: "/v1/search/conversations",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&SEARCH, "GET /v1/search/conversations 200 (FirstPage)", ""),
            Part::Shown(&SEARCH, "GET /v1/search/conversations 200 (LastPage)", ""),
        ]),
    };
    operations::search::Conversations => json(Page<types::ConversationSearchWithFiltersHit>), Route {
        method: "POST",
        path: "/v1/search/conversations",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&SEARCH, "POST /v1/search/conversations 200 (FirstPage)", ""),
            Part::Shown(&SEARCH, "POST /v1/search/conversations 200 (LastPage)", ""),
        ]),
    };
    operations::webhooks::Get => data(types::WebhookSubscription), Route {
        method: "GET",
        path: "/v1/webhooks/{webhookSubscriptionId}",
        status: 200,
        body: Body::Json(Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)", "")),
    };
    operations::webhooks::Delete => empty(()), Route {
        method: "DELETE",
        path: "/v1/webhooks/{webhookSubscriptionId}",
        status: 204,
        body: Body::Empty,
    };
    operations::webhooks::Patch => data(types::WebhookSubscription), Route {
        method: "PATCH",
        path: "/v1/webhooks/{webhookSubscriptionId}",
        status: 200,
        body: Body::Json(Part::Shown(&WEBHOOKS, "PATCH /v1/webhooks/{webhookSubscriptionId} 200", "")),
    };
    operations::webhooks::List => list(Vec<types::WebhookSubscription>), Route {
        method: "GET",
        path: "/v1/webhooks",
        status: 200,
        body: Body::Json(Part::Shown(&WEBHOOKS, "GET /v1/webhooks 200", "")),
    };
    operations::webhooks::Create => data(types::WebhookSubscription), Route {
        method: "POST",
        path: "/v1/webhooks",
        status: 201,
        body: Body::Json(Part::Shown(&WEBHOOKS, "POST /v1/webhooks 201", "")),
    };
    operations::webhooks::ListDeliveryStatuses => list(Vec<types::EventDeliveryStatus>), Route {
        method: "GET",
        path: "/v1/webhooks/{webhookSubscriptionId}/delivery-status",
        status: 200,
        body: Body::Json(Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status 200", "")),
    };
    operations::webhooks::ListDeliveryLogs => list(Vec<types::EventDeliveryLog>), Route {
        method: "GET",
        path: "/v1/webhooks/{webhookSubscriptionId}/delivery-status/logs/{event}",
        status: 200,
        body: Body::Json(Part::Shown(&WEBHOOKS, "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status/logs/{event} 200", "")),
    };
    operations::templates::List => json(Page<types::Template>), Route {
        method: "GET",
        path: "/v1/templates",
        status: 200,
        body: Body::Pages(&[
            Part::Shown(&TEMPLATES, "GET /v1/templates 200 (FirstPage)", ""),
            Part::Shown(&TEMPLATES, "GET /v1/templates 200 (LastPage)", ""),
        ]),
    };
    operations::templates::Delete => empty(()), Route {
        method: "DELETE",
        path: "/v1/templates/{templateId}",
        status: 204,
        body: Body::Empty,
    };
    operations::business_hours::ListSchedules => data(types::ListBusinessHoursSchedulesResult), Route {
        method: "GET",
        path: "/v1/business-hours/schedules",
        status: 200,
        body: Body::Json(Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules 200 (Some)", "")),
    };
    operations::business_hours::GetScheduleDefinition => data(types::GetBusinessHoursScheduleDefinitionResult), Route {
        method: "GET",
        path: "/v1/business-hours/schedules/{scheduleId}/definition",
        status: 200,
        body: Body::Json(Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)", "")),
    };
    operations::business_hours::GetUpcomingSchedule => data(types::GetUpcomingBusinessHoursScheduleResult), Route {
        method: "GET",
        path: "/v1/business-hours/schedules/{scheduleId}/upcoming",
        status: 200,
        body: Body::Json(Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/upcoming 200 (Complete)", "")),
    };
    operations::business_hours::GetScheduleStatus => data(types::BusinessOpenStatus), Route {
        method: "GET",
        path: "/v1/business-hours/schedules/{scheduleId}/status",
        status: 200,
        body: Body::Json(Part::Shown(&BUSINESS_HOURS, "GET /v1/business-hours/schedules/{scheduleId}/status 200 (Open)", "")),
    };
    operations::knowledge::GetCollection => data(types::Collection), Route {
        method: "GET",
        path: "/v1/knowledge/collections/{collectionId}",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/collections/{collectionId} 200 (Complete)", "")),
    };
    operations::knowledge::GetCollectionCatalog => data(types::CollectionCatalogItem), Route {
        method: "GET",
        path: "/v1/knowledge/collections/{collectionId}/catalog",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/collections/{collectionId}/catalog 200 (Complete)", "")),
    };
    operations::knowledge::GetCategory => data(types::Category), Route {
        method: "GET",
        path: "/v1/knowledge/categories/{categoryId}",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/categories/{categoryId} 200 (Complete)", "")),
    };
    operations::knowledge::GetCategoryTranslations => data(types::CategoryTranslations), Route {
        method: "GET",
        path: "/v1/knowledge/categories/{categoryId}/translations",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/categories/{categoryId}/translations 200 (Two)", "")),
    };
    operations::knowledge::GetArticle => data(types::Article), Route {
        method: "GET",
        path: "/v1/knowledge/articles/{articleId}",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId} 200 (Complete)", "")),
    };
    operations::knowledge::DeleteArticle => empty(()), Route {
        method: "DELETE",
        path: "/v1/knowledge/articles/{articleId}",
        status: 204,
        body: Body::Empty,
    };
    operations::knowledge::PatchArticle => data(types::Article), Route {
        method: "PATCH",
        path: "/v1/knowledge/articles/{articleId}",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "PATCH /v1/knowledge/articles/{articleId} 200", "")),
    };
    operations::knowledge::GetArticleTranslations => data(types::ArticleTranslations), Route {
        method: "GET",
        path: "/v1/knowledge/articles/{articleId}/translations",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/articles/{articleId}/translations 200 (Complete)", "")),
    };
    operations::knowledge::PatchArticleTranslations => json(types::UpdateTranslationsOutput), Route {
        method: "PATCH",
        path: "/v1/knowledge/articles/{articleId}/translations",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "PATCH /v1/knowledge/articles/{articleId}/translations 200 (Changed)", "")),
    };
    operations::knowledge::CreateArticle => data(types::Article), Route {
        method: "POST",
        path: "/v1/knowledge/articles",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "POST /v1/knowledge/articles 200 (Complete)", "")),
    };
    operations::knowledge::PublishArticleTranslation => empty(()), Route {
        method: "POST",
        path: "/v1/knowledge/articles/{articleId}/translations/{languageId}/publish",
        status: 204,
        body: Body::Empty,
    };
    operations::knowledge::UnpublishArticleTranslation => empty(()), Route {
        method: "POST",
        path: "/v1/knowledge/articles/{articleId}/translations/{languageId}/unpublish",
        status: 204,
        body: Body::Empty,
    };
    operations::knowledge::DeleteArticleTranslation => empty(()), Route {
        method: "DELETE",
        path: "/v1/knowledge/articles/{articleId}/translations/{languageId}",
        status: 204,
        body: Body::Empty,
    };
    operations::knowledge::PublishArticle => empty(()), Route {
        method: "POST",
        path: "/v1/knowledge/articles/{articleId}/publish",
        status: 204,
        body: Body::Empty,
    };
    operations::knowledge::UnpublishArticle => empty(()), Route {
        method: "POST",
        path: "/v1/knowledge/articles/{articleId}/unpublish",
        status: 204,
        body: Body::Empty,
    };
    operations::knowledge::MoveArticle => empty(()), Route {
        method: "PATCH",
        path: "/v1/knowledge/articles/{articleId}/parent/{parentId}",
        status: 204,
        body: Body::Empty,
    };
    operations::knowledge::RemoveArticleParent => empty(()), Route {
        method: "DELETE",
        path: "/v1/knowledge/articles/{articleId}/parent",
        status: 204,
        body: Body::Empty,
    };
    operations::knowledge::ListCollections => list(Vec<types::Collection>), Route {
        method: "GET",
        path: "/v1/knowledge/collections",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "GET /v1/knowledge/collections 200 (Some)", "")),
    };
    operations::knowledge::UploadArticleAttachments => json(types::UploadAttachmentsOutput), Route {
        method: "POST",
        path: "/v1/knowledge/articles/attachments",
        status: 200,
        body: Body::Json(Part::Shown(&KNOWLEDGE, "POST /v1/knowledge/articles/attachments 200 (All)", "")),
    };
    operations::organization::Get => data(types::OrganizationDetails), Route {
        method: "GET",
        path: "/v1/organization",
        status: 200,
        body: Body::Json(Part::Shown(&ORGANIZATION, "GET /v1/organization 200 (Complete)", "")),
    };
}
