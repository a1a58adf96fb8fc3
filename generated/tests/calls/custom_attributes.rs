// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Custom Attributes`.

use super::{Answer, Body, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!(
    "../../src/test_util/examples/custom_attributes.json"
);

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/custom-attributes/{customAttributeId}",
        request: Request {
            path: "/v1/custom-attributes/381f75c4-7779-4b3a-9456-b16c787adacd",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/custom-attributes/{customAttributeId} 200 (Select)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .custom_attributes()
                .get("381f75c4-7779-4b3a-9456-b16c787adacd");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/custom-attributes",
        request: Request {
            path: "/v1/custom-attributes",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/custom-attributes 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client.custom_attributes().list();
            written(call.send().await?)
        }),
    },
];
