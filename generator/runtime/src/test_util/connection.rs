//! HTTP/1.1 as far as a client of this crate speaks it.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use reqwest::StatusCode;
use reqwest::header::{
    CONNECTION, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING,
};

use super::reply::Response;
use super::request::Request;
use crate::secret::secrecy_of;

/// How much room the head of a request has, in bytes.
const LARGEST_HEAD: u64 = 64 * 1024;

/// How much room its body has.
const LARGEST_BODY: u64 = 64 * 1024 * 1024;

/// What was read from a connection.
pub(super) enum Received {
    Request(Box<Request>),
    /// There is nothing more.
    End,
    /// Something that is no request of this crate, and what to say to it.
    Invalid(StatusCode),
}

/// A connection from which requests are read.
pub(super) struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    pub(super) fn new(stream: TcpStream) -> Self {
        // Otherwise an answer could wait for the client to confirm the one before.
        let _ = stream.set_nodelay(true);
        Self {
            stream: BufReader::new(stream),
        }
    }

    /// Reads the next request.
    pub(super) fn receive(&mut self) -> Received {
        match self.head() {
            Ok(Some(head)) => self.rest(&head),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                Received::Invalid(StatusCode::BAD_REQUEST)
            }
            Ok(None) | Err(_) => Received::End,
        }
    }

    /// The lines up to the empty one; none if the connection ends before that.
    fn head(&mut self) -> io::Result<Option<Vec<String>>> {
        let mut room = self.stream.by_ref().take(LARGEST_HEAD);
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            room.read_line(&mut line)?;
            if !line.ends_with('\n') {
                let is_full = room.limit() == 0;
                return if is_full {
                    Err(io::ErrorKind::InvalidData.into())
                } else {
                    Ok(None)
                };
            }
            match line.trim_end() {
                "" if lines.is_empty() => {}
                "" => return Ok(Some(lines)),
                line => lines.push(line.to_owned()),
            }
        }
    }

    fn rest(&mut self, head: &[String]) -> Received {
        let Some((method, target, headers)) = parse(head) else {
            return Received::Invalid(StatusCode::BAD_REQUEST);
        };
        if headers.contains_key(TRANSFER_ENCODING) {
            return Received::Invalid(StatusCode::LENGTH_REQUIRED);
        }
        let length = match headers.get(CONTENT_LENGTH).map(length) {
            None => 0,
            Some(Some(length)) if length <= LARGEST_BODY => length,
            Some(Some(_)) => return Received::Invalid(StatusCode::PAYLOAD_TOO_LARGE),
            Some(None) => return Received::Invalid(StatusCode::BAD_REQUEST),
        };
        let mut body = Vec::new();
        match self.stream.by_ref().take(length).read_to_end(&mut body) {
            Ok(read) if read as u64 == length => {
                let request = Request::new(method, target, headers, body);
                Received::Request(Box::new(request))
            }
            Ok(_) | Err(_) => Received::End,
        }
    }

    /// Writes a response to a request with this method.
    pub(super) fn send(&mut self, response: &Response, method: &str) -> io::Result<()> {
        let status = response.status;
        let reason = status.canonical_reason().unwrap_or_default();
        let mut bytes = format!("HTTP/1.1 {} {reason}\r\n", status.as_str()).into_bytes();
        for (name, value) in &response.headers {
            write(&mut bytes, name, value);
        }
        let has_body = status != StatusCode::NO_CONTENT
            && status != StatusCode::NOT_MODIFIED
            && !status.is_informational();
        if has_body {
            write(&mut bytes, &CONTENT_LENGTH, &response.body.len().into());
        }
        bytes.extend_from_slice(b"\r\n");
        if has_body && method != "HEAD" {
            bytes.extend_from_slice(&response.body);
        }
        self.stream.get_mut().write_all(&bytes)
    }

    /// Says no to what is no request, as the last thing on this connection.
    pub(super) fn refuse(&mut self, status: StatusCode) {
        let headers = HeaderMap::from_iter([(CONNECTION, HeaderValue::from_static("close"))]);
        let response = Response {
            status,
            headers,
            body: Vec::new(),
        };
        // Whoever it was need not listen.
        let _ = self.send(&response, "");
    }
}

fn write(to: &mut Vec<u8>, name: &HeaderName, value: &HeaderValue) {
    to.extend_from_slice(name.as_str().as_bytes());
    to.extend_from_slice(b": ");
    to.extend_from_slice(value.as_bytes());
    to.extend_from_slice(b"\r\n");
}

/// Method, target and headers.
fn parse(head: &[String]) -> Option<(String, String, HeaderMap)> {
    let (first, rest) = head.split_first()?;
    let [method, target, "HTTP/1.1"] = first.split(' ').collect::<Vec<_>>()[..] else {
        return None;
    };
    if !target.starts_with('/') {
        return None;
    }
    let mut headers = HeaderMap::new();
    for line in rest {
        let (name, value) = line.split_once(':')?;
        let mut value: HeaderValue = value.trim().parse().ok()?;
        // `Debug` does not show the token then.
        value.set_sensitive(secrecy_of(name).is_some());
        headers.append(name.parse::<HeaderName>().ok()?, value);
    }
    Some((method.to_owned(), target.to_owned(), headers))
}

fn length(value: &HeaderValue) -> Option<u64> {
    value.to_str().ok()?.parse().ok()
}
