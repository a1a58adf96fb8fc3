// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `End Users`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/end_users.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/endusers",
        request: Request {
            path: "/v1/endusers",
            query: &[
                ("pageLimit", "25"),
                (
                    "pageKey",
                    "eyJrIjoiPz8/Pj4+IiwiYWZ0ZXIiOiJhNjIwYTEzMy1kYjIyLTQzZjItYjU1MC02YzE5NjQ5MjQyMmIifQ==",
                ),
                ("email", "ada.obi@example.com"),
                ("phone", "+12025550117"),
                ("externalId", "crm-10482"),
            ],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/endusers 200 (FirstPage)"),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .end_users()
                .list()
                .page_limit(25)
                .page_key(
                    "eyJrIjoiPz8/Pj4+IiwiYWZ0ZXIiOiJhNjIwYTEzMy1kYjIyLTQzZjItYjU1MC02YzE5NjQ5MjQyMmIifQ==",
                )
                .email("ada.obi@example.com")
                .phone("+12025550117")
                .external_id("crm-10482");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/endusers",
        request: Request {
            path: "/v1/endusers",
            query: &[],
            headers: &[],
            body: Body::Json(Json::Example(EXAMPLES, "PUT /v1/endusers request")),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "PUT /v1/endusers 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body: dixa::DataList<dixa::types::BulkUpdateEndUserInput> = example(
                "PUT /v1/endusers request",
            )?;
            let call = client.end_users().update_bulk(body.data.unwrap_or_default());
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/endusers",
        request: Request {
            path: "/v1/endusers",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/endusers request (Complete)"),
            ),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/endusers 201 (Complete)"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/endusers request (Complete)")?;
            let call = client.end_users().create(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/endusers",
        request: Request {
            path: "/v1/endusers",
            query: &[],
            headers: &[],
            body: Body::Patch(Json::Example(EXAMPLES, "PATCH /v1/endusers request")),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "PATCH /v1/endusers 200")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body: dixa::DataList<dixa::types::BulkPatchEndUserInput> = example(
                "PATCH /v1/endusers request",
            )?;
            let call = client.end_users().patch_bulk(body.data.unwrap_or_default());
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/endusers/bulk",
        request: Request {
            path: "/v1/endusers/bulk",
            query: &[],
            headers: &[],
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/endusers/bulk request")),
        },
        answer: Answer {
            status: 201,
            body: Body::Json(Json::Example(EXAMPLES, "POST /v1/endusers/bulk 201")),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body: dixa::DataList<dixa::types::CreateEndUserInput> = example(
                "POST /v1/endusers/bulk request",
            )?;
            let call = client.end_users().create_bulk(body.data.unwrap_or_default());
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/endusers/{userId}",
        request: Request {
            path: "/v1/endusers/ee073a1f-9b3e-431d-acdb-081cc4b415ea",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/endusers/{userId} 200 (Complete)"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.end_users().get("ee073a1f-9b3e-431d-acdb-081cc4b415ea");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PUT",
        path: "/v1/endusers/{userId}",
        request: Request {
            path: "/v1/endusers/ee073a1f-9b3e-431d-acdb-081cc4b415ea",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "PUT /v1/endusers/{userId} request (Complete)"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "PUT /v1/endusers/{userId} 200")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("PUT /v1/endusers/{userId} request (Complete)")?;
            let call = client
                .end_users()
                .update("ee073a1f-9b3e-431d-acdb-081cc4b415ea", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/endusers/{userId}",
        request: Request {
            path: "/v1/endusers/ee073a1f-9b3e-431d-acdb-081cc4b415ea",
            query: &[],
            headers: &[],
            body: Body::Patch(
                Json::Example(EXAMPLES, "PATCH /v1/endusers/{userId} request (Some)"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(Json::Example(EXAMPLES, "PATCH /v1/endusers/{userId} 200")),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("PATCH /v1/endusers/{userId} request (Some)")?;
            let call = client
                .end_users()
                .patch("ee073a1f-9b3e-431d-acdb-081cc4b415ea", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/endusers/{userId}/anonymize",
        request: Request {
            path: "/v1/endusers/ee073a1f-9b3e-431d-acdb-081cc4b415ea/anonymize",
            query: &[("force", "true")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 202,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/endusers/{userId}/anonymize 202 (Accepted)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .end_users()
                .anonymize("ee073a1f-9b3e-431d-acdb-081cc4b415ea")
                .force(true);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/endusers/{userId}/custom-attributes",
        request: Request {
            path: "/v1/endusers/ee073a1f-9b3e-431d-acdb-081cc4b415ea/custom-attributes",
            query: &[],
            headers: &[],
            body: Body::Patch(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/endusers/{userId}/custom-attributes request (Set)",
                ),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/endusers/{userId}/custom-attributes 200 (Set)",
                ),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let body: std::collections::BTreeMap<
                uuid::Uuid,
                Option<dixa::types::CustomAttributeValue>,
            > = example("PATCH /v1/endusers/{userId}/custom-attributes request (Set)")?;
            let call = client
                .end_users()
                .patch_custom_attributes("ee073a1f-9b3e-431d-acdb-081cc4b415ea", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/endusers/{userId}/conversations",
        request: Request {
            path: "/v1/endusers/ee073a1f-9b3e-431d-acdb-081cc4b415ea/conversations",
            query: &[("pageLimit", "2"), ("pageKey", "eyJiZWZvcmUiOjMxMjQ1fQ==")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/endusers/{userId}/conversations 200 (FirstPage)",
                ),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .end_users()
                .list_conversations("ee073a1f-9b3e-431d-acdb-081cc4b415ea")
                .page_limit(2)
                .page_key("eyJiZWZvcmUiOjMxMjQ1fQ==");
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
