// Copied from generator/runtime/src/http/multipart.rs by `cargo xtask codegen`. Do not edit here.

//! Bodies of several parts: `multipart/form-data`.

use crate::binary::Binary;
use crate::http::error::Error;
use crate::http::random;

/// What a file is if it does not say.
const ANY_BYTES: &str = "application/octet-stream";

/// A form while it is filled in. It is kept in memory, so that it can be sent again.
#[derive(Debug)]
pub(crate) struct Form {
    boundary: String,
    body: Vec<u8>,
    /// The first thing that was wrong with a value.
    error: Option<Error>,
}

impl Form {
    pub(crate) fn new() -> Self {
        // Too long to be in a part by chance.
        Self {
            boundary: format!("{:016x}{:016x}", random::bits(), random::bits()),
            body: Vec::new(),
            error: None,
        }
    }

    /// Adds a file.
    pub(crate) fn file(&mut self, name: &str, file: &Binary) {
        // Without a file name, servers take a part for a value.
        let file_name = file.file_name.as_deref().unwrap_or("file");
        let disposition = format!(
            "name=\"{}\"; filename=\"{}\"",
            quoted(name),
            quoted(file_name)
        );
        let content_type = file.content_type.as_deref().unwrap_or(ANY_BYTES);
        self.part(&disposition, Some(content_type), &file.bytes);
    }

    fn part(&mut self, disposition: &str, content_type: Option<&str>, bytes: &[u8]) {
        let mut head = format!(
            "--{}\r\nContent-Disposition: form-data; {disposition}\r\n",
            self.boundary
        );
        if let Some(content_type) = content_type {
            // Line breaks would begin another header.
            let content_type = content_type.replace(['\r', '\n'], "");
            head = format!("{head}Content-Type: {content_type}\r\n");
        }
        self.body.extend_from_slice(head.as_bytes());
        self.body.extend_from_slice(b"\r\n");
        self.body.extend_from_slice(bytes);
        self.body.extend_from_slice(b"\r\n");
    }

    /// The content type and the body.
    pub(crate) fn finish(mut self) -> Result<(String, Vec<u8>), Error> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let end = format!("--{}--\r\n", self.boundary);
        self.body.extend_from_slice(end.as_bytes());
        let content_type = format!("multipart/form-data; boundary={}", self.boundary);
        Ok((content_type, self.body))
    }
}

/// A name as it stands between quotes, the way browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
