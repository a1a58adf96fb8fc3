// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Webhooks`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/webhooks.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/webhooks/{webhookSubscriptionId}",
        request: Request {
            path: "/v1/webhooks/ad6bbf9b-d0e2-478d-b23a-48824a8620b1",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/webhooks/{webhookSubscriptionId} 200 (Enabled)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.webhooks().get("ad6bbf9b-d0e2-478d-b23a-48824a8620b1");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/webhooks/{webhookSubscriptionId}",
        request: Request {
            path: "/v1/webhooks/ad6bbf9b-d0e2-478d-b23a-48824a8620b1",
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
            let call = client.webhooks().delete("ad6bbf9b-d0e2-478d-b23a-48824a8620b1");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/webhooks/{webhookSubscriptionId}",
        request: Request {
            path: "/v1/webhooks/ad6bbf9b-d0e2-478d-b23a-48824a8620b1",
            query: &[],
            headers: &[],
            body: Body::Patch(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/webhooks/{webhookSubscriptionId} request (Disable)",
                ),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "PATCH /v1/webhooks/{webhookSubscriptionId} 200"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "PATCH /v1/webhooks/{webhookSubscriptionId} request (Disable)",
            )?;
            let call = client
                .webhooks()
                .patch("ad6bbf9b-d0e2-478d-b23a-48824a8620b1", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/webhooks",
        request: Request {
            path: "/v1/webhooks",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/webhooks 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.webhooks().list();
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/webhooks",
        request: Request {
            path: "/v1/webhooks",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/webhooks request (Basic)"),
            ),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/webhooks 201")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/webhooks request (Basic)")?;
            let call = client.webhooks().create(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/webhooks/{webhookSubscriptionId}/delivery-status",
        request: Request {
            path: "/v1/webhooks/ad6bbf9b-d0e2-478d-b23a-48824a8620b1/delivery-status",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status 200",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client
                .webhooks()
                .list_delivery_statuses("ad6bbf9b-d0e2-478d-b23a-48824a8620b1");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/webhooks/{webhookSubscriptionId}/delivery-status/logs/{event}",
        request: Request {
            path: "/v1/webhooks/ad6bbf9b-d0e2-478d-b23a-48824a8620b1/delivery-status/logs/ConversationMessageAdded",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status/logs/{event} 200",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client
                .webhooks()
                .list_delivery_logs(
                    "ad6bbf9b-d0e2-478d-b23a-48824a8620b1",
                    dixa::types::WebhookEvent::ConversationMessageAdded,
                );
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
