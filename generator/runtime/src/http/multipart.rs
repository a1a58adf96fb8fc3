// needs: forms
//! Bodies of several parts: `multipart/form-data`.

// needs: form-texts
use std::fmt::Display;

// needs: form-json
use serde::Serialize;
// needs: form-entries
use serde_json::Value;

// needs: form-files
use crate::binary::Binary;
use crate::http::error::Error;
use crate::http::random;

// needs: form-files
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

    // needs: form-texts
    /// Adds a value.
    pub(crate) fn value(&mut self, name: &str, value: impl Display) {
        let disposition = format!("name=\"{}\"", quoted(name));
        self.part(&disposition, None, value.to_string().as_bytes());
    }

    // needs: form-json
    /// Adds a value as JSON.
    pub(crate) fn json<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        let disposition = format!("name=\"{}\"", quoted(name));
        match serde_json::to_vec(value) {
            Ok(json) => self.part(&disposition, Some("application/json"), &json),
            Err(e) => {
                let error = Error::builder(format!("the part `{name}` cannot be written"));
                self.error.get_or_insert(error.caused_by(e));
            }
        }
    }

    // needs: form-entries
    /// Adds all that an object has: texts, numbers and the like as they are, the rest as JSON.
    pub(crate) fn entries<T: Serialize + ?Sized>(&mut self, object: &T) {
        match serde_json::to_value(object) {
            Ok(Value::Object(object)) => {
                for (name, value) in object {
                    match value {
                        Value::Null => {}
                        Value::String(text) => self.value(&name, text),
                        Value::Bool(_) | Value::Number(_) => self.value(&name, value),
                        Value::Array(_) | Value::Object(_) => self.json(&name, &value),
                    }
                }
            }
            Ok(_) => {
                let error = Error::builder("a form has to be an object");
                self.error.get_or_insert(error);
            }
            Err(e) => {
                let error = Error::builder("the form cannot be written").caused_by(e);
                self.error.get_or_insert(error);
            }
        }
    }

    // needs: form-files
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
