// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Contact Endpoints`.

use super::{Answer, Body, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!(
    "../../src/test_util/examples/contact_endpoints.json"
);

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/contact-endpoints/{contactEndpointId}",
        request: Request {
            path: "/v1/contact-endpoints/support%40example.com",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/contact-endpoints/{contactEndpointId} 200 (Email)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.contact_endpoints().get("support@example.com");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/contact-endpoints",
        request: Request {
            path: "/v1/contact-endpoints",
            query: &[("_type", "EmailEndpoint")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "GET /v1/contact-endpoints 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client
                .contact_endpoints()
                .list()
                .type_(dixa::types::ContactEndpointType::EmailEndpoint);
            written(call.send().await?)
        }),
    },
];
