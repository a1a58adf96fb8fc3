//! The API token, kept out of everything that is shown.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use reqwest::header::{HeaderMap, HeaderValue};

use crate::http::disguise::{HIDDEN, Secret};
use crate::http::error::Error;
use crate::secret::secrecy_of;

/// Shorter tokens are not looked for in what the server says: they would match by chance.
const SHORTEST_TO_HIDE: usize = 8;

/// An API token, as the value of a header.
#[derive(Clone)]
pub(crate) struct Token {
    value: HeaderValue,
    /// What of it is secret: what comes after a scheme such as `Bearer`, without white space. None
    /// if it is too short to be looked for.
    secret: Option<Secret>,
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
        Ok(Self {
            value,
            secret: secret(text),
        })
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

    /// `text` without the token, in case the server repeated it, however it is written there.
    pub(crate) fn hide_in<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let secret = self.secret.as_ref();
        secret.map_or(Cow::Borrowed(text), |secret| secret.hide_in(text))
    }

    /// `headers` without the token, in case the server repeated it there.
    pub(crate) fn hide_in_headers(&self, mut headers: HeaderMap) -> HeaderMap {
        let names: Vec<_> = headers.keys().cloned().collect();
        for name in names.iter().filter(|name| self.is_in(name.as_str())) {
            headers.remove(name);
        }
        for (name, value) in &mut headers {
            if secrecy_of(name.as_str()).is_some() {
                // `Debug` does not show it then.
                value.set_sensitive(true);
            }
            let text = String::from_utf8_lossy(value.as_bytes());
            if let Cow::Owned(hidden) = self.hide_in(&text) {
                // What is left of the value may not be UTF-8, but is a value.
                let is_sensitive = value.is_sensitive();
                *value = HeaderValue::from_str(&hidden)
                    .unwrap_or_else(|_| HeaderValue::from_static(HIDDEN));
                value.set_sensitive(is_sensitive);
            }
        }
        headers
    }

    /// The cause of an error as it is, or as a text if it shows the token.
    pub(crate) fn hide_in_cause(&self, cause: reqwest::Error) -> Box<dyn StdError + Send + Sync> {
        // URLs hold what was asked for, such as e-mail addresses.
        let cause = cause.without_url();
        let mut shown = format!("{cause:?}");
        let mut source: Option<&dyn StdError> = Some(&cause);
        let mut texts = Vec::new();
        while let Some(error) = source {
            texts.push(error.to_string());
            source = error.source();
        }
        let texts = texts.join(": ");
        shown.push_str(&texts);
        if self.is_in(&shown) {
            return self.hide_in(&texts).into();
        }
        cause.into()
    }
}

/// What of a token is looked for.
fn secret(token: &str) -> Option<Secret> {
    let without_scheme = token.split_ascii_whitespace().next_back().unwrap_or(token);
    let all: String = token.split_ascii_whitespace().collect();
    let mut parts = [without_scheme, &all].into_iter();
    let secret = parts.find(|secret| secret.len() >= SHORTEST_TO_HIDE)?;
    Some(Secret::new(secret.as_bytes()))
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}
