//! What happens, as events of `tracing`.

use tracing::{debug, warn};

// needs: tagged-unions, alternatives
use crate::Unknown;
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

// needs: tagged-unions, alternatives
/// Logs that a value does not fit its variant: which one and where, but not what it holds.
pub(crate) fn unfit(unknown: &Unknown) {
    let error = unknown.error().unwrap_or_default();
    let path = error
        .strip_prefix('`')
        .and_then(|rest| rest.split_once('`'));
    // The keys of maps are the server's.
    let path = path.map(|(path, _)| path.split_once("[\"").map_or(path, |(path, _)| path));
    warn!(
        tag = unknown.tag(),
        path, "a value does not fit its variant"
    );
}
