// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Organization`.

use super::{Answer, Body, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/organization.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/organization",
        request: Request {
            path: "/v1/organization",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/organization 200 (Complete)"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.organization().get();
            written(call.send().await?)
        }),
    },
];
