// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Search`.

use super::{Answer, Body, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../examples/search.json");

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
                .conversations("damaged parcel")
                .page_limit(50)
                .page_key("eyJvZmZzZXQiOjJ9")
                .exact_match(true);
            written(call.send().await?)
        }),
    },
];
