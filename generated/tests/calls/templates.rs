// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Templates`.

use super::{Answer, Body, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/templates.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/templates",
        request: Request {
            path: "/v1/templates",
            query: &[
                ("pageLimit", "2"),
                ("pageKey", "eyJvZmZzZXQiOjJ9"),
                ("type", "QuickResponse"),
            ],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/templates 200 (FirstPage)"),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .templates()
                .list()
                .page_limit(2)
                .page_key("eyJvZmZzZXQiOjJ9")
                .type_(dixa::types::TemplateType::QuickResponse);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/templates/{templateId}",
        request: Request {
            path: "/v1/templates/5071950e-adec-4f11-bd83-6e77af67d461",
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
            let call = client.templates().delete("5071950e-adec-4f11-bd83-6e77af67d461");
            written(call.send().await?)
        }),
    },
];
