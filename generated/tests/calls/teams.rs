// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Teams`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/teams.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/teams",
        request: Request {
            path: "/v1/teams",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/teams 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.teams().list();
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/teams",
        request: Request {
            path: "/v1/teams",
            query: &[],
            headers: &[],
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/teams request")),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/teams 201")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/teams request")?;
            let call = client.teams().create(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/teams/{teamId}/agents",
        request: Request {
            path: "/v1/teams/d64078e2-8ad6-4284-8f99-638bec3c7206/agents",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/teams/{teamId}/agents 200"),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client
                .teams()
                .list_members("d64078e2-8ad6-4284-8f99-638bec3c7206");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/teams/{teamId}/agents",
        request: Request {
            path: "/v1/teams/d64078e2-8ad6-4284-8f99-638bec3c7206/agents",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "DELETE /v1/teams/{teamId}/agents request"),
            ),
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body = example("DELETE /v1/teams/{teamId}/agents request")?;
            let call = client
                .teams()
                .remove_members("d64078e2-8ad6-4284-8f99-638bec3c7206", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/teams/{teamId}/agents",
        request: Request {
            path: "/v1/teams/d64078e2-8ad6-4284-8f99-638bec3c7206/agents",
            query: &[],
            headers: &[],
            body: Body::Patch(
                Json::Example(EXAMPLES, "PATCH /v1/teams/{teamId}/agents request"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let body = example("PATCH /v1/teams/{teamId}/agents request")?;
            let call = client
                .teams()
                .add_members("d64078e2-8ad6-4284-8f99-638bec3c7206", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/teams/{teamId}/presence",
        request: Request {
            path: "/v1/teams/d64078e2-8ad6-4284-8f99-638bec3c7206/presence",
            query: &[("pageLimit", "2"), ("pageKey", "eyJvZmZzZXQiOjJ9")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/teams/{teamId}/presence 200 (FirstPage)",
                ),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .teams()
                .list_presence("d64078e2-8ad6-4284-8f99-638bec3c7206")
                .page_limit(2)
                .page_key("eyJvZmZzZXQiOjJ9");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/teams/{teamId}",
        request: Request {
            path: "/v1/teams/d64078e2-8ad6-4284-8f99-638bec3c7206",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/teams/{teamId} 200")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.teams().get("d64078e2-8ad6-4284-8f99-638bec3c7206");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/teams/{teamId}",
        request: Request {
            path: "/v1/teams/d64078e2-8ad6-4284-8f99-638bec3c7206",
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
            let call = client.teams().delete("d64078e2-8ad6-4284-8f99-638bec3c7206");
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
