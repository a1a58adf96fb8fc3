// Copied from generator/runtime/src/http/trace.rs by `cargo xtask codegen`. Do not edit here.

//! Attempts as events of `tracing`.

use tracing::{debug, warn};

use crate::http::retry::Attempt;

/// Logs an attempt: as a warning if it failed for good or is to be repeated, with the
/// reason, but without what was asked for or answered.
pub(crate) fn attempt(attempt: &Attempt<'_>) {
    let operation = attempt.operation();
    let number = attempt.number();
    let elapsed = attempt.elapsed();
    let status = attempt.status().map(|status| status.as_u16());
    let retry_in = attempt.retry_in();
    match attempt.error() {
        None => debug!(operation, number, ?elapsed, status, "answered"),
        Some(error) => warn!(
            operation,
            number,
            ?elapsed,
            status,
            ?retry_in,
            request_id = error.request_id(),
            reason = error.reason(),
            "failed"
        ),
    }
}
