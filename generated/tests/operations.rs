// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Checks that every operation sends what the document says and returns what the server responds.

mod calls;
#[path = "harness/operations.rs"]
mod harness;
#[cfg(feature = "test-util")]
mod test_util;

#[tokio::test]
async fn agents() {
    harness::check(calls::agents::OPERATIONS).await;
}

#[tokio::test]
async fn analytics() {
    harness::check(calls::analytics::OPERATIONS).await;
}

#[tokio::test]
async fn anonymization() {
    harness::check(calls::anonymization::OPERATIONS).await;
}

#[tokio::test]
async fn business_hours() {
    harness::check(calls::business_hours::OPERATIONS).await;
}

#[tokio::test]
async fn contact_endpoints() {
    harness::check(calls::contact_endpoints::OPERATIONS).await;
}

#[tokio::test]
async fn conversations() {
    harness::check(calls::conversations::OPERATIONS).await;
}

#[tokio::test]
async fn custom_attributes() {
    harness::check(calls::custom_attributes::OPERATIONS).await;
}

#[tokio::test]
async fn end_users() {
    harness::check(calls::end_users::OPERATIONS).await;
}

#[tokio::test]
async fn knowledge() {
    harness::check(calls::knowledge::OPERATIONS).await;
}

#[tokio::test]
async fn organization() {
    harness::check(calls::organization::OPERATIONS).await;
}

#[tokio::test]
async fn queues() {
    harness::check(calls::queues::OPERATIONS).await;
}

#[tokio::test]
async fn search() {
    harness::check(calls::search::OPERATIONS).await;
}

#[tokio::test]
async fn tags() {
    harness::check(calls::tags::OPERATIONS).await;
}

#[tokio::test]
async fn teams() {
    harness::check(calls::teams::OPERATIONS).await;
}

#[tokio::test]
async fn templates() {
    harness::check(calls::templates::OPERATIONS).await;
}

#[tokio::test]
async fn webhooks() {
    harness::check(calls::webhooks::OPERATIONS).await;
}
