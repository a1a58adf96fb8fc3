// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Search`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/search.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/search/conversations",
        request: Request {
            path: "/v1/search/conversations",
            query: &[
                ("query", "damaged parcel"),
                ("pageLimit", "50"),
                ("pageKey", "eyJvZmZzZXQiOjJ9"),
                ("exactMatch", "true"),
            ],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/search/conversations 200 (FirstPage)"),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .search()
                .conversations_by_text("damaged parcel")
                .page_limit(50)
                .page_key("eyJvZmZzZXQiOjJ9")
                .exact_match(true);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/search/conversations",
        request: Request {
            path: "/v1/search/conversations",
            query: &[("pageLimit", "50"), ("pageKey", "eyJvZmZzZXQiOjJ9")],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/search/conversations request (Text)"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/search/conversations 200 (FirstPage)"),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/search/conversations request (Text)")?;
            let call = client
                .search()
                .conversations()
                .page_limit(50)
                .page_key("eyJvZmZzZXQiOjJ9")
                .body(body);
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
