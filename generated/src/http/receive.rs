// Copied from generator/runtime/src/http/receive.rs by `cargo xtask codegen`. Do not edit here.

//! How an answer is read.

use std::collections::BTreeMap;
use std::time::Duration;

use reqwest::header::{
    CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, TRANSFER_ENCODING,
};
use reqwest::{StatusCode, Version};

use crate::http::answer::{Answer, READ_FOR_ERROR};
use crate::http::client::Inner;
use crate::http::clock::Clock;
use crate::http::decode::DecodeError;
use crate::http::error::{Error, ErrorKind};
use crate::http::response::Response;

/// Reads a body; called once for each answer of success.
pub(crate) type Read<'r> = &'r mut (dyn FnMut(&Received<'_>) -> Result<(), Error> + Send);

/// An answer of success with its whole body.
pub(crate) struct Received<'r> {
    client: &'r Inner,
    status: StatusCode,
    headers: &'r HeaderMap,
    pub(crate) body: &'r [u8],
}

impl Received<'_> {
    /// The same answer, where an empty body is read as this text.
    pub(crate) fn or_empty(&self, text: Option<&'static str>) -> Self {
        let is_empty = self.body.iter().all(u8::is_ascii_whitespace);
        let body = match text.filter(|_| is_empty) {
            Some(text) => text.as_bytes(),
            None => self.body,
        };
        Self { body, ..*self }
    }

    /// What it means that the body cannot be read.
    pub(crate) fn error(&self, error: DecodeError) -> Error {
        self.error_of(self.body, error)
    }

    /// What it means that this part of the body cannot be read. The error keeps that part.
    pub(crate) fn error_of(&self, part: &[u8], mut error: DecodeError) -> Error {
        let Self {
            client,
            status,
            headers,
            ..
        } = self;
        let credentials = &client.credentials;
        let from = error.at.saturating_sub(AROUND_EXCERPT).min(part.len());
        let to = error.at.saturating_add(AROUND_EXCERPT).min(part.len());
        let around = part.get(from..to).unwrap_or_default();
        if credentials.is_in(&String::from_utf8_lossy(around)) {
            // An excerpt might begin or end within it.
            error.excerpt.clear();
        }
        let detail = format!("{status}, but the body is not as expected");
        let particulars = format!("{}{error}", unusual(headers));
        Error::new(ErrorKind::Decode, detail)
            .particularly(credentials.hide_in(&particulars))
            .passing(error.cut_short && !has_marked_end(headers))
            .answered(Answer::new(*status, headers, part, credentials))
    }
}

/// The body of an error may take this part of an attempt's time, one in so many.
const PART_FOR_ERROR: u32 = 4;

/// How much of a body is looked through for a token that its excerpt may be part of, on either
/// side, in bytes.
const AROUND_EXCERPT: usize = 64 * 1024;

/// Reads an answer.
pub(crate) async fn receive(
    client: &Inner,
    mut response: reqwest::Response,
    clock: &mut Clock,
    read: Read<'_>,
) -> Result<Response<()>, Error> {
    let status = response.status();
    let headers = client
        .credentials
        .hide_in_headers(std::mem::take(response.headers_mut()));
    let answer = |body: &[u8]| Answer::new(status, &headers, body, &client.credentials);
    let stays_open = stays_open(response.version(), &headers);
    let mut body = Vec::new();
    if !status.is_success() {
        // The status tells what happened; of the body, whatever there is will do.
        let reading = read_body(&mut response, &mut body, READ_FOR_ERROR);
        let most = clock.part(PART_FOR_ERROR);
        if let Some(End::Complete) = clock.run_for(most, reading).await
            && stays_open
        {
            client.limiter.has_idle_connection();
        }
        return Err(Error::new(ErrorKind::Status, status.to_string()).answered(answer(&body)));
    }
    let limit = client.max_response_size;
    if response
        .content_length()
        .is_some_and(|length| length > limit as u64)
    {
        return Err(too_large(status, limit).answered(answer(&body)));
    }
    let reading = read_body(&mut response, &mut body, limit);
    match clock.run(reading).await {
        Ok(End::Complete) if stays_open => client.limiter.has_idle_connection(),
        Ok(End::Complete) => {}
        Ok(End::TooLarge) => return Err(too_large(status, limit).answered(answer(&body))),
        Ok(End::Broken(error)) => {
            let (kind, what) = if error.is_timeout() {
                (ErrorKind::Timeout, "did not end in time")
            } else {
                (ErrorKind::Broken, "broke off")
            };
            let error = Error::new(kind, format!("{status}, but the body {what}"))
                .caused_by(client.credentials.hide_in_cause(error));
            return Err(error.answered(answer(&body)));
        }
        Err(error) => return Err(error.answered(answer(&body))),
    }
    read(&Received {
        client,
        status,
        headers: &headers,
        body: &body,
    })?;
    Ok(Response {
        value: (),
        rest: BTreeMap::new(),
        status,
        headers,
        elapsed: Duration::ZERO,
        attempts: 0,
    })
}

/// Whether the connection of an answer can be used again when its body has been read.
fn stays_open(version: Version, headers: &HeaderMap) -> bool {
    let values = headers.get_all(CONNECTION).iter();
    let closes = values
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .any(|option| option.trim_ascii().eq_ignore_ascii_case(b"close"));
    version != Version::HTTP_10 && !closes
}

/// How the reading of a body ended.
enum End {
    Complete,
    TooLarge,
    Broken(reqwest::Error),
}

/// Reads a body, at most `limit` bytes of it. If the future is dropped, what there was of the
/// body remains.
async fn read_body(response: &mut reqwest::Response, body: &mut Vec<u8>, limit: usize) -> End {
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let room = limit - body.len();
                body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
                if chunk.len() > room {
                    return End::TooLarge;
                }
            }
            Ok(None) => return End::Complete,
            Err(error) => return End::Broken(error),
        }
    }
}

fn too_large(status: StatusCode, limit: usize) -> Error {
    let detail = format!("{status}, but the body is larger than {limit} bytes");
    Error::new(ErrorKind::TooLarge, detail)
}

/// What the headers say of a body that is not plain JSON.
fn unusual(headers: &HeaderMap) -> String {
    let says = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(encoding) = says(CONTENT_ENCODING) {
        return format!("content-encoding: {encoding}, ");
    }
    match says(CONTENT_TYPE) {
        Some(other) if !other.contains("json") => format!("content-type: {other}, "),
        _ => String::new(),
    }
}

/// Whether the end of the body was marked. If not, the server or someone on the way may have
/// closed the connection too early.
fn has_marked_end(headers: &HeaderMap) -> bool {
    headers.contains_key(CONTENT_LENGTH) || headers.contains_key(TRANSFER_ENCODING)
}
