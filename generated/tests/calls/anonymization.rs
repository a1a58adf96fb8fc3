// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Anonymization`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/anonymization.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/anonymization/request/{requestId}",
        request: Request {
            path: "/v1/anonymization/request/9bf73c69-c336-4fbb-b71b-bbe14b359241",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/anonymization/request/{requestId} 200 (Pending)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .anonymization()
                .get_status("9bf73c69-c336-4fbb-b71b-bbe14b359241");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/anonymization",
        request: Request {
            path: "/v1/anonymization",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/anonymization request (User)"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/anonymization 200")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/anonymization request (User)")?;
            let call = client.anonymization().anonymize_entity(body);
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
