// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Conversations`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/conversations.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "PATCH",
        path: "/v1/conversations/{conversationId}/anonymize",
        request: Request {
            path: "/v1/conversations/40817/anonymize",
            query: &[("force", "true")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 202,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/conversations/{conversationId}/anonymize 202",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.conversations().anonymize(40817).force(true);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/conversations/{conversationId}/messages/{messageId}/anonymize",
        request: Request {
            path: "/v1/conversations/40817/messages/7ae8a692-475b-4c6a-a67c-49b0f2e03f75/anonymize",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 202,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/conversations/{conversationId}/messages/{messageId}/anonymize 202",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .conversations()
                .anonymize_message(40817, "7ae8a692-475b-4c6a-a67c-49b0f2e03f75");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/close",
        request: Request {
            path: "/v1/conversations/40817/close",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PUT /v1/conversations/{conversationId}/close request (ByUser)",
                ),
            ),
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "PUT /v1/conversations/{conversationId}/close request (ByUser)",
            )?;
            let call = client.conversations().close(40817).body(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/followup",
        request: Request {
            path: "/v1/conversations/40817/followup",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PUT /v1/conversations/{conversationId}/followup request (Plain)",
                ),
            ),
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "PUT /v1/conversations/{conversationId}/followup request (Plain)",
            )?;
            let call = client.conversations().follow_up(40817, body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/reopen",
        request: Request {
            path: "/v1/conversations/40817/reopen",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PUT /v1/conversations/{conversationId}/reopen request (ByUser)",
                ),
            ),
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "PUT /v1/conversations/{conversationId}/reopen request (ByUser)",
            )?;
            let call = client.conversations().reopen(40817).body(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/transfer/queue",
        request: Request {
            path: "/v1/conversations/40817/transfer/queue",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PUT /v1/conversations/{conversationId}/transfer/queue request (Plain)",
                ),
            ),
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "PUT /v1/conversations/{conversationId}/transfer/queue request (Plain)",
            )?;
            let call = client.conversations().transfer(40817, body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/conversations/{conversationId}/notes/bulk",
        request: Request {
            path: "/v1/conversations/40817/notes/bulk",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/notes/bulk request",
                ),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/notes/bulk 200",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body: dixa::DataList<dixa::types::CreateInternalNoteInput> = example(
                "POST /v1/conversations/{conversationId}/notes/bulk request",
            )?;
            let call = client
                .conversations()
                .add_internal_notes(40817, body.data.unwrap_or_default());
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/{conversationId}/notes",
        request: Request {
            path: "/v1/conversations/40817/notes",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/conversations/{conversationId}/notes 200 (Some)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.conversations().list_internal_notes(40817);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/conversations/{conversationId}/notes",
        request: Request {
            path: "/v1/conversations/40817/notes",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/notes request (Plain)",
                ),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/notes 200",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "POST /v1/conversations/{conversationId}/notes request (Plain)",
            )?;
            let call = client.conversations().add_internal_note(40817, body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/conversations/{conversationId}/ratings/{ratingId}/submit",
        request: Request {
            path: "/v1/conversations/40817/ratings/5b4c8012-ede7-4d0c-bfb8-8309fadb8908/submit",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit request (Csat)",
                ),
            ),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit 201 (Csat)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "POST /v1/conversations/{conversationId}/ratings/{ratingId}/submit request (Csat)",
            )?;
            let call = client
                .conversations()
                .submit_rating(40817, "5b4c8012-ede7-4d0c-bfb8-8309fadb8908", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/conversations/{conversationId}/ratings/offer",
        request: Request {
            path: "/v1/conversations/40817/ratings/offer",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/ratings/offer request (Complete)",
                ),
            ),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/ratings/offer 201 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "POST /v1/conversations/{conversationId}/ratings/offer request (Complete)",
            )?;
            let call = client.conversations().offer_rating(40817, body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/{conversationId}/rating",
        request: Request {
            path: "/v1/conversations/40817/rating",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/conversations/{conversationId}/rating 200 (Rated)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.conversations().list_rating(40817);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/{conversationId}/ratings",
        request: Request {
            path: "/v1/conversations/40817/ratings",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/conversations/{conversationId}/ratings 200 (Rated)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.conversations().list_ratings(40817);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/activitylog",
        request: Request {
            path: "/v1/conversations/activitylog",
            query: &[
                ("pageLimit", "2"),
                ("pageKey", "eyJ0IjoxNjM4MzYyNzk2NTgxfQ=="),
                ("fromDatetime", "2021-12-01T12:46:36.581Z"),
                ("toDatetime", "2021-12-02T00:00:00Z"),
            ],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/conversations/activitylog 200 (FirstPage)",
                ),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .conversations()
                .list_organization_activity_log()
                .page_limit(2)
                .page_key("eyJ0IjoxNjM4MzYyNzk2NTgxfQ==")
                .from_datetime("2021-12-01T12:46:36.581Z".parse()?)
                .to_datetime("2021-12-02T00:00:00Z".parse()?);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/flows",
        request: Request {
            path: "/v1/conversations/flows",
            query: &[("channel", "Email")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/conversations/flows 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client
                .conversations()
                .list_flows()
                .channel(dixa::types::Channel::Email);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/tags/{tagId}",
        request: Request {
            path: "/v1/conversations/40817/tags/5602dec3-d4b3-4a12-adba-dfed707ddc38",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .conversations()
                .tag(40817, "5602dec3-d4b3-4a12-adba-dfed707ddc38");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/conversations/{conversationId}/tags/{tagId}",
        request: Request {
            path: "/v1/conversations/40817/tags/5602dec3-d4b3-4a12-adba-dfed707ddc38",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .conversations()
                .untag(40817, "5602dec3-d4b3-4a12-adba-dfed707ddc38");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/conversations/{conversationId}/tags/bulk",
        request: Request {
            path: "/v1/conversations/40817/tags/bulk",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/tags/bulk request",
                ),
            ),
        },
        answer: Answer {
            status: 202,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body: dixa::DataList<dixa::types::TagConversationInput> = example(
                "POST /v1/conversations/{conversationId}/tags/bulk request",
            )?;
            let call = client
                .conversations()
                .tag_bulk(40817, body.data.unwrap_or_default());
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/{conversationId}/tags",
        request: Request {
            path: "/v1/conversations/40817/tags",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/conversations/{conversationId}/tags 200 (Some)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.conversations().list_tags(40817);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/{conversationId}/messages",
        request: Request {
            path: "/v1/conversations/40817/messages",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/conversations/{conversationId}/messages 200 (Email)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.conversations().list_messages(40817);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/conversations/{conversationId}/messages",
        request: Request {
            path: "/v1/conversations/40817/messages",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/messages request (Inbound)",
                ),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/conversations/{conversationId}/messages 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body: dixa::types::CreateMessageInput = example(
                "POST /v1/conversations/{conversationId}/messages request (Inbound)",
            )?;
            let call = client.conversations().add_message(40817, body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/conversations",
        request: Request {
            path: "/v1/conversations",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/conversations request (Email)"),
            ),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/conversations 201")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body: dixa::types::CreateConversationInput = example(
                "POST /v1/conversations request (Email)",
            )?;
            let call = client.conversations().create(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/conversations/import",
        request: Request {
            path: "/v1/conversations/import",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/conversations/import request (Closed)"),
            ),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/conversations/import 201 (Complete)"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/conversations/import request (Closed)")?;
            let call = client.conversations().import(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/conversations/{conversationId}/custom-attributes",
        request: Request {
            path: "/v1/conversations/4294968101/custom-attributes",
            query: &[],
            headers: &[],
            body: Body::Patch(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/conversations/{conversationId}/custom-attributes request (Set)",
                ),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/conversations/{conversationId}/custom-attributes 200 (Set)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body: std::collections::BTreeMap<
                uuid::Uuid,
                Option<dixa::types::CustomAttributeValue>,
            > = example(
                "PATCH /v1/conversations/{conversationId}/custom-attributes request (Set)",
            )?;
            let call = client.conversations().patch_custom_attributes(4294968101, body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/claim",
        request: Request {
            path: "/v1/conversations/40817/claim",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PUT /v1/conversations/{conversationId}/claim request (Plain)",
                ),
            ),
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "PUT /v1/conversations/{conversationId}/claim request (Plain)",
            )?;
            let call = client.conversations().claim(40817, body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/{conversationId}/activitylog",
        request: Request {
            path: "/v1/conversations/40817/activitylog",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/conversations/{conversationId}/activitylog 200 (Complete)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.conversations().list_activity_log(40817);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/{conversationId}",
        request: Request {
            path: "/v1/conversations/40817",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/conversations/{conversationId} 200 (Chat)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.conversations().get(40817);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/conversations/{conversationId}/link",
        request: Request {
            path: "/v1/conversations/40817/link",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PUT /v1/conversations/{conversationId}/link request (Related)",
                ),
            ),
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "PUT /v1/conversations/{conversationId}/link request (Related)",
            )?;
            let call = client.conversations().link(40817, body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/conversations/{conversationId}/linked",
        request: Request {
            path: "/v1/conversations/40817/linked",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/conversations/{conversationId}/linked 200 (Some)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.conversations().list_linked(40817);
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
