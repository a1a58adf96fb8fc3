// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Agents`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/agents.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/agents/presence",
        request: Request {
            path: "/v1/agents/presence",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/agents/presence 200")),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client.agents().list_presence();
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/agents",
        request: Request {
            path: "/v1/agents",
            query: &[
                ("pageLimit", "2"),
                ("pageKey", "eyJvZmZzZXQiOjIsImRpciI6Im5leHQifQ=="),
                ("email", "mette.sorensen@example.com"),
                ("phone", "+447700900114"),
            ],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/agents 200 (FirstPage)")),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .agents()
                .list()
                .page_limit(2)
                .page_key("eyJvZmZzZXQiOjIsImRpciI6Im5leHQifQ==")
                .email("mette.sorensen@example.com")
                .phone("+447700900114");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/agents",
        request: Request {
            path: "/v1/agents",
            query: &[],
            headers: &[],
            body: Body::Json(Json::Example(EXAMPLES, "PUT /v1/agents request (Two)")),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "PUT /v1/agents 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body: Vec<dixa::types::BulkUpdateAgentInput> = example(
                "PUT /v1/agents request (Two)",
            )?;
            let call = client.agents().update_bulk(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/agents",
        request: Request {
            path: "/v1/agents",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/agents request (Complete)"),
            ),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/agents 201 (Complete)")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/agents request (Complete)")?;
            let call = client.agents().create(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/agents",
        request: Request {
            path: "/v1/agents",
            query: &[],
            headers: &[],
            body: Body::Patch(Json::Example(EXAMPLES, "PATCH /v1/agents request")),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "PATCH /v1/agents 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body: Vec<dixa::types::BulkPatchAgentInput> = example(
                "PATCH /v1/agents request",
            )?;
            let call = client.agents().patch_bulk(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/agents/{agentId}/teams",
        request: Request {
            path: "/v1/agents/69d9bac8-4827-453e-894e-4faff1870913/teams",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/agents/{agentId}/teams 200 (Two)"),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client
                .agents()
                .list_teams("69d9bac8-4827-453e-894e-4faff1870913");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/agents/{agentId}/presence",
        request: Request {
            path: "/v1/agents/69d9bac8-4827-453e-894e-4faff1870913/presence",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/agents/{agentId}/presence 200 (Working)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .agents()
                .get_presence("69d9bac8-4827-453e-894e-4faff1870913");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/agents/bulk",
        request: Request {
            path: "/v1/agents/bulk",
            query: &[],
            headers: &[],
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/agents/bulk request")),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/agents/bulk 201")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body: dixa::DataList<dixa::types::CreateAgentInput> = example(
                "POST /v1/agents/bulk request",
            )?;
            let call = client.agents().create_bulk(body.data.unwrap_or_default());
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/agents/{agentId}",
        request: Request {
            path: "/v1/agents/69d9bac8-4827-453e-894e-4faff1870913",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/agents/{agentId} 200 (Complete)"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.agents().get("69d9bac8-4827-453e-894e-4faff1870913");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/agents/{agentId}",
        request: Request {
            path: "/v1/agents/69d9bac8-4827-453e-894e-4faff1870913",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "PUT /v1/agents/{agentId} request (Complete)"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "PUT /v1/agents/{agentId} 200")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("PUT /v1/agents/{agentId} request (Complete)")?;
            let call = client
                .agents()
                .update("69d9bac8-4827-453e-894e-4faff1870913", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/agents/{agentId}",
        request: Request {
            path: "/v1/agents/69d9bac8-4827-453e-894e-4faff1870913",
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
            let call = client.agents().delete("69d9bac8-4827-453e-894e-4faff1870913");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/agents/{agentId}",
        request: Request {
            path: "/v1/agents/69d9bac8-4827-453e-894e-4faff1870913",
            query: &[],
            headers: &[],
            body: Body::Patch(
                Json::Example(EXAMPLES, "PATCH /v1/agents/{agentId} request (Some)"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "PATCH /v1/agents/{agentId} 200")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("PATCH /v1/agents/{agentId} request (Some)")?;
            let call = client
                .agents()
                .patch("69d9bac8-4827-453e-894e-4faff1870913", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/agents/{agentId}/presence/working-channel",
        request: Request {
            path: "/v1/agents/69d9bac8-4827-453e-894e-4faff1870913/presence/working-channel",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PUT /v1/agents/{agentId}/presence/working-channel request (Start)",
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
                "PUT /v1/agents/{agentId}/presence/working-channel request (Start)",
            )?;
            let call = client
                .agents()
                .update_working_channel("69d9bac8-4827-453e-894e-4faff1870913", body);
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
