//! The API token, kept out of everything that is shown.

use std::borrow::Cow;
use std::fmt;

use reqwest::header::{HeaderMap, HeaderValue};

use crate::http::error::Error;

/// Shorter tokens are not looked for in what the server says: they would match by chance.
const SHORTEST_TO_HIDE: usize = 8;

/// What stands in a text where the token was.
const HIDDEN: &str = "[token]";

/// An API token, as the value of a header.
#[derive(Clone)]
pub(crate) struct Token {
    value: HeaderValue,
}

impl Token {
    /// A token as a person hands it over: white space around it is not part of it.
    pub(crate) fn new(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Error::builder("the API token is empty"));
        }
        // The cause would be safe to keep, but says no more than this does.
        let mut value = HeaderValue::from_str(text).map_err(|_| {
            Error::builder("the API token has characters that a header cannot carry")
        })?;
        value.set_sensitive(true);
        Ok(Self { value })
    }

    /// The header's value, with the scheme in front, marked as sensitive.
    pub(crate) fn header(&self, scheme: &str) -> Result<HeaderValue, Error> {
        let value = [scheme.as_bytes(), self.value.as_bytes()].concat();
        let mut value = HeaderValue::from_bytes(&value)
            .map_err(|_| Error::builder("the API token cannot be sent in a header"))?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// Whether the server repeated the token in `text`.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        matches!(self.hide_in(text), Cow::Owned(_))
    }

    /// `text` without the token, in case the server repeated it.
    pub(crate) fn hide_in<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match std::str::from_utf8(self.value.as_bytes()) {
            Ok(token) if token.len() >= SHORTEST_TO_HIDE && text.contains(token) => {
                Cow::Owned(text.replace(token, HIDDEN))
            }
            _ => Cow::Borrowed(text),
        }
    }

    /// `headers` without the token, in case the server repeated it in their values.
    pub(crate) fn hide_in_headers(&self, mut headers: HeaderMap) -> HeaderMap {
        for value in headers.values_mut() {
            let text = String::from_utf8_lossy(value.as_bytes());
            if let Cow::Owned(hidden) = self.hide_in(&text) {
                // What is left of the value may not be UTF-8, but is a value.
                *value = HeaderValue::from_str(&hidden)
                    .unwrap_or_else(|_| HeaderValue::from_static(HIDDEN));
            }
        }
        headers
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}
