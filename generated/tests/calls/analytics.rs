// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Analytics`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/analytics.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/analytics/metrics",
        request: Request {
            path: "/v1/analytics/metrics",
            query: &[("pageLimit", "2"), ("pageKey", "eyJvZmZzZXQiOjJ9")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/analytics/metrics 200 (FirstPage)"),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .analytics()
                .list_metrics()
                .page_limit(2)
                .page_key("eyJvZmZzZXQiOjJ9");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/analytics/metrics",
        request: Request {
            path: "/v1/analytics/metrics",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/analytics/metrics request (Preset)"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/analytics/metrics 200 (Count)"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body: dixa::types::GetMetricDataInput = example(
                "POST /v1/analytics/metrics request (Preset)",
            )?;
            let call = client.analytics().get_metric_data(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/analytics/metrics/{metricId}",
        request: Request {
            path: "/v1/analytics/metrics/closed_conversations",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/analytics/metrics/{metricId} 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.analytics().get_metric("closed_conversations");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/analytics/filter/{filterAttribute}",
        request: Request {
            path: "/v1/analytics/filter/queue_id",
            query: &[
                ("pageLimit", "2"),
                (
                    "pageKey",
                    "eyJhZnRlciI6IjE2NTcwMTg1LTNlMzAtNDQyMS04YTNmLWQ5NDZkMDBmYWVhMiJ9",
                ),
            ],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/analytics/filter/{filterAttribute} 200 (FirstPage)",
                ),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .analytics()
                .list_filter_values("queue_id")
                .page_limit(2)
                .page_key(
                    "eyJhZnRlciI6IjE2NTcwMTg1LTNlMzAtNDQyMS04YTNmLWQ5NDZkMDBmYWVhMiJ9",
                );
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/analytics/records",
        request: Request {
            path: "/v1/analytics/records",
            query: &[("pageLimit", "2"), ("pageKey", "eyJvZmZzZXQiOjR9")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/analytics/records 200 (OnlyPage)"),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let call = client
                .analytics()
                .list_records()
                .page_limit(2)
                .page_key("eyJvZmZzZXQiOjR9");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/analytics/records",
        request: Request {
            path: "/v1/analytics/records",
            query: &[("pageLimit", "300"), ("pageKey", "eyJza2lwIjoyfQ==")],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/analytics/records request (Preset)"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/analytics/records 200 (FirstPage)"),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let body: dixa::types::GetMetricRecordsDataInput = example(
                "POST /v1/analytics/records request (Preset)",
            )?;
            let call = client
                .analytics()
                .get_record_data(body)
                .page_limit(300)
                .page_key("eyJza2lwIjoyfQ==");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/analytics/records/{recordId}",
        request: Request {
            path: "/v1/analytics/records/closed_conversations_record",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/analytics/records/{recordId} 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.analytics().get_record("closed_conversations_record");
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
