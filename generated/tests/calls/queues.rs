// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Queues`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/queues.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/queues",
        request: Request {
            path: "/v1/queues",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/queues 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.queues().list();
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/queues",
        request: Request {
            path: "/v1/queues",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/queues request (Complete)"),
            ),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/queues 201 (Complete)")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/queues request (Complete)")?;
            let call = client.queues().create(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/queues/{queueId}/members",
        request: Request {
            path: "/v1/queues/922a4c88-298d-4ede-ae7b-55cc052e6f49/members",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/queues/{queueId}/members 200 (Some)"),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client
                .queues()
                .list_agents("922a4c88-298d-4ede-ae7b-55cc052e6f49");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/queues/{queueId}/members",
        request: Request {
            path: "/v1/queues/922a4c88-298d-4ede-ae7b-55cc052e6f49/members",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "DELETE /v1/queues/{queueId}/members request"),
            ),
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body = example("DELETE /v1/queues/{queueId}/members request")?;
            let call = client
                .queues()
                .remove_agents("922a4c88-298d-4ede-ae7b-55cc052e6f49", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/queues/{queueId}/members",
        request: Request {
            path: "/v1/queues/922a4c88-298d-4ede-ae7b-55cc052e6f49/members",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "PATCH /v1/queues/{queueId}/members request"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "PATCH /v1/queues/{queueId}/members 200"),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body = example("PATCH /v1/queues/{queueId}/members request")?;
            let call = client
                .queues()
                .assign_agents("922a4c88-298d-4ede-ae7b-55cc052e6f49", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/queues/{queueId}/availability",
        request: Request {
            path: "/v1/queues/922a4c88-298d-4ede-ae7b-55cc052e6f49/availability",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/queues/{queueId}/availability 200 (Some)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client
                .queues()
                .get_availability("922a4c88-298d-4ede-ae7b-55cc052e6f49");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/queues/{queueId}",
        request: Request {
            path: "/v1/queues/922a4c88-298d-4ede-ae7b-55cc052e6f49",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/queues/{queueId} 200")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.queues().get("922a4c88-298d-4ede-ae7b-55cc052e6f49");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/queues/conversation-position/{csid}",
        request: Request {
            path: "/v1/queues/conversation-position/40817",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/queues/conversation-position/{csid} 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.queues().get_conversation_position(40817);
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
