//! The API token and what else authorizes calls, kept out of everything that is shown.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use reqwest::header::{HeaderMap, HeaderValue};
use reqwest::{Request, Url};

use crate::http::disguise::{HIDDEN, Secret};
use crate::http::error::Error;
use crate::http::place::Place;
use crate::secret::secrecy_of;

/// Shorter ones are not looked for in what the server says: they would match by chance.
const SHORTEST_TO_HIDE: usize = 8;

/// All that authorizes calls.
#[derive(Clone, Default)]
pub(crate) struct Credentials {
    all: Vec<Credential>,
}

/// One of them.
#[derive(Clone)]
struct Credential {
    place: Place,
    /// What stands there, marked as sensitive.
    value: HeaderValue,
    /// What of it is secret: what comes after a scheme such as `Bearer`, without white space. None
    /// if it is too short to be looked for.
    secret: Option<Secret>,
}

impl Credentials {
    /// Adds one as a person hands it over: white space around it is not part of it. Errors call it
    /// by a name.
    pub(crate) fn add(&mut self, place: Place, name: &str, text: &str) -> Result<(), Error> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Error::builder(format!("{name} is empty")));
        }
        self.all.push(Credential {
            place,
            value: place.written(name, text)?,
            secret: secret(text),
        });
        Ok(())
    }

    /// Puts all of them into a request.
    pub(crate) fn authorize(&self, request: &mut Request) {
        for credential in &self.all {
            credential.place.fill(request, &credential.value);
        }
    }

    /// A URL without those that stand in its query, where a server may repeat them.
    pub(crate) fn removed_from(&self, url: Url) -> Url {
        let places = self.all.iter().map(|credential| credential.place);
        places.fold(url, |url, place| place.removed_from(url))
    }

    /// Whether the server repeated one of them in `text`.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        matches!(self.hide_in(text), Cow::Owned(_))
    }

    /// `text` without them, in case the server repeated one, however it is written there.
    pub(crate) fn hide_in<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let secrets = self
            .all
            .iter()
            .filter_map(|credential| credential.secret.as_ref());
        secrets.fold(Cow::Borrowed(text), |text, secret| {
            match secret.hide_in(&text) {
                Cow::Owned(hidden) => Cow::Owned(hidden),
                Cow::Borrowed(_) => text,
            }
        })
    }

    /// `headers` without them, in case the server repeated one there.
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

    /// The cause of an error as it is, or as a text if it shows one of them.
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

/// What of a credential is looked for.
fn secret(token: &str) -> Option<Secret> {
    let without_scheme = token.split_ascii_whitespace().next_back().unwrap_or(token);
    let all: String = token.split_ascii_whitespace().collect();
    let mut parts = [without_scheme, &all].into_iter();
    let secret = parts.find(|secret| secret.len() >= SHORTEST_TO_HIDE)?;
    Some(Secret::new(secret.as_bytes()))
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}
