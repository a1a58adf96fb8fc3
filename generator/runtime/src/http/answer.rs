//! What a server answered, as errors and responses keep it.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::{rfc2822, strtime};
use jiff::tz::TimeZone;
use reqwest::StatusCode;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use serde_json::Value;

use crate::http::credentials::Credentials;

/// How much of a body an error keeps, in bytes.
const KEPT: usize = 64 * 1024;

/// How much of a body is read for that: more, so that no part of a token is left at the cut.
pub(crate) const READ_FOR_ERROR: usize = KEPT + 8 * 1024;

/// Headers that servers and gateways put a request's id into, the most telling first.
const REQUEST_IDS: [&str; 5] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amzn-trace-id",
];

/// An answer that an error speaks of: status, headers, and the beginning of the body.
pub(crate) struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
    message: Option<String>,
}

impl Answer {
    /// Keeps what is worth keeping, without the credentials in case the server repeated one.
    pub(crate) fn new(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        credentials: &Credentials,
    ) -> Self {
        let beginning = body.get(..READ_FOR_ERROR).unwrap_or(body);
        let text = String::from_utf8_lossy(beginning);
        let mut body = credentials.hide_in(&text).into_owned();
        // Of what was sent, since escapes can be cut in two where the token is taken out.
        let message = find_message(&text).map(|message| credentials.hide_in(&message).into_owned());
        let mut end = body.len().min(KEPT);
        while !body.is_char_boundary(end) {
            end -= 1;
        }
        body.truncate(end);
        Self {
            status,
            headers: headers.clone(),
            body,
            message,
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn body(&self) -> &str {
        &self.body
    }

    pub(crate) fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers)
    }
}

/// The id that the server gave a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}

/// What `Retry-After` says, as seconds or as a date. A date that has passed is no wait.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = http_date(text)?;
    // By the server's clock if it tells the time: ours may be off.
    let now = date(headers).unwrap_or_else(Timestamp::now);
    Some(Duration::try_from(until.duration_since(now)).unwrap_or_default())
}

fn date(headers: &HeaderMap) -> Option<Timestamp> {
    let text = headers.get(DATE)?.to_str().ok()?;
    http_date(text)
}

/// A date in any of the three forms that HTTP has: `Sun, 06 Nov 1994 08:49:37 GMT`, or the older
/// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
fn http_date(text: &str) -> Option<Timestamp> {
    if let Ok(date) = rfc2822::parse(text) {
        return Some(date.timestamp());
    }
    let forms = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let mut dates = forms.into_iter().filter_map(|form| {
        let date = strtime::parse(form, text).ok()?.to_datetime().ok()?;
        Some(date.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp())
    });
    dates.next()
}

/// The message in `{"message": "…"}`, `{"error": "…"}` or `{"error": {"message": "…"}}`.
fn find_message(body: &str) -> Option<String> {
    // By `parse`, serde_json does it with code that it has, and is not made again for this crate.
    let value: Value = body.parse().ok()?;
    let error = value.get("error");
    [
        value.get("message"),
        error.and_then(|error| error.get("message")),
        error,
    ]
    .into_iter()
    .flatten()
    .find_map(Value::as_str)
    .filter(|message| !message.trim().is_empty())
    .map(str::to_owned)
}
