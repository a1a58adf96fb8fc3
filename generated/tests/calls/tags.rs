// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Tags`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/tags.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/tags",
        request: Request {
            path: "/v1/tags",
            query: &[("includeDeactivated", "true")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/tags 200 (Active)")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.tags().list().include_deactivated(true);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/tags",
        request: Request {
            path: "/v1/tags",
            query: &[],
            headers: &[],
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/tags request (Colored)")),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/tags 200 (Colored)")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/tags request (Colored)")?;
            let call = client.tags().create(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/tags/{tagId}",
        request: Request {
            path: "/v1/tags/5602dec3-d4b3-4a12-adba-dfed707ddc38",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/tags/{tagId} 200 (Active)"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.tags().get("5602dec3-d4b3-4a12-adba-dfed707ddc38");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/tags/{tagId}",
        request: Request {
            path: "/v1/tags/5602dec3-d4b3-4a12-adba-dfed707ddc38",
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
            let call = client.tags().delete("5602dec3-d4b3-4a12-adba-dfed707ddc38");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/tags/{tagId}/deactivate",
        request: Request {
            path: "/v1/tags/5602dec3-d4b3-4a12-adba-dfed707ddc38/deactivate",
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
            let call = client.tags().deactivate("5602dec3-d4b3-4a12-adba-dfed707ddc38");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/tags/{tagId}/activate",
        request: Request {
            path: "/v1/tags/5602dec3-d4b3-4a12-adba-dfed707ddc38/activate",
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
            let call = client.tags().activate("5602dec3-d4b3-4a12-adba-dfed707ddc38");
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
