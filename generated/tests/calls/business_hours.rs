// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Business Hours`.

use super::{Answer, Body, Gives, Json, Operation, Request, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/business_hours.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/business-hours/schedules",
        request: Request {
            path: "/v1/business-hours/schedules",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/business-hours/schedules 200 (Some)"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client.business_hours().list_schedules();
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/business-hours/schedules/{scheduleId}/definition",
        request: Request {
            path: "/v1/business-hours/schedules/14aa4e71-9d3c-4dec-80a6-1f933d6c51e3/definition",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/business-hours/schedules/{scheduleId}/definition 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .business_hours()
                .get_schedule_definition("14aa4e71-9d3c-4dec-80a6-1f933d6c51e3");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/business-hours/schedules/{scheduleId}/upcoming",
        request: Request {
            path: "/v1/business-hours/schedules/14aa4e71-9d3c-4dec-80a6-1f933d6c51e3/upcoming",
            query: &[("days", "14")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/business-hours/schedules/{scheduleId}/upcoming 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .business_hours()
                .get_upcoming_schedule("14aa4e71-9d3c-4dec-80a6-1f933d6c51e3")
                .days(14);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/business-hours/schedules/{scheduleId}/status",
        request: Request {
            path: "/v1/business-hours/schedules/14aa4e71-9d3c-4dec-80a6-1f933d6c51e3/status",
            query: &[("timestamp", "2026-02-03T12:46:36.581Z")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/business-hours/schedules/{scheduleId}/status 200 (Open)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .business_hours()
                .get_schedule_status("14aa4e71-9d3c-4dec-80a6-1f933d6c51e3")
                .timestamp("2026-02-03T12:46:36.581Z".parse()?);
            written(call.send().await?)
        }),
    },
];
