// Copied from generator/runtime/src/http/place.rs by `cargo xtask codegen`. Do not edit here.

//! Where what authorizes a call stands in it.

use std::borrow::Cow;

use reqwest::header::{COOKIE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Request, Url};

use crate::http::error::Error;
use crate::http::pairs;

/// Where a credential stands. Not every document has every place.
#[allow(dead_code)]
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    /// In a header of this name, which is in lower case, behind a scheme. That is empty if there is
    /// none.
    Header(&'static str, &'static str),
    /// In a query parameter.
    Query(&'static str),
    /// In a cookie.
    Cookie(&'static str),
}

impl Place {
    /// What stands in this place for a credential, which errors call by a name and do not show.
    pub(crate) fn written(self, name: &str, credential: &str) -> Result<HeaderValue, Error> {
        let (scheme, where_to) = match self {
            Self::Header(_, scheme) => (scheme, "a header"),
            Self::Query(_) => ("", "a query"),
            Self::Cookie(_) => ("", "a cookie"),
        };
        let is_cookie = matches!(self, Self::Cookie(_));
        let breaks_cookie = |byte: u8| b" \",;\\".contains(&byte) || !byte.is_ascii();
        let value = HeaderValue::from_str(&format!("{scheme}{credential}"));
        match value {
            Ok(mut value) if !(is_cookie && credential.bytes().any(breaks_cookie)) => {
                value.set_sensitive(true);
                Ok(value)
            }
            // The cause would be safe to keep, but says no more than this does.
            Ok(_) | Err(_) => Err(Error::builder(format!(
                "{name} has characters that {where_to} cannot carry"
            ))),
        }
    }

    /// Puts what stands there into a request, instead of what it was.
    pub(crate) fn fill(self, request: &mut Request, value: &HeaderValue) {
        match self {
            Self::Header(name, _) => {
                let name = HeaderName::from_static(name);
                request.headers_mut().insert(name, value.clone());
            }
            Self::Query(name) => {
                remove(request.url_mut(), name);
                let mut query = request.url().query().unwrap_or_default().to_owned();
                pairs::add(&mut query, name, &String::from_utf8_lossy(value.as_bytes()));
                request.url_mut().set_query(Some(&query));
            }
            Self::Cookie(name) => add_cookie(request.headers_mut(), name, value),
        }
    }

    /// A URL without what stands there.
    pub(crate) fn removed_from(self, mut url: Url) -> Url {
        if let Self::Query(name) = self {
            remove(&mut url, name);
        }
        url
    }

    /// Whether it is the header of this name.
    pub(crate) fn is_header(self, header: &HeaderName) -> bool {
        matches!(self, Self::Header(name, _) if header == name)
    }
}

/// Adds a cookie to those that a request has.
fn add_cookie(headers: &mut HeaderMap, name: &str, value: &HeaderValue) {
    let mut all = headers
        .get(COOKIE)
        .map_or(Vec::new(), |cookies| [cookies.as_bytes(), b"; "].concat());
    all.extend_from_slice(&[name.as_bytes(), b"=", value.as_bytes()].concat());
    if let Ok(mut all) = HeaderValue::from_bytes(&all) {
        all.set_sensitive(true);
        headers.insert(COOKIE, all);
    }
}

/// Takes a parameter out of the query of a URL.
fn remove(url: &mut Url, parameter: &str) {
    let all: Vec<(Cow<'_, str>, Cow<'_, str>)> = url.query_pairs().collect();
    if all.iter().all(|(name, _)| name != parameter) {
        return;
    }
    let mut query = String::new();
    for (name, value) in all.iter().filter(|(name, _)| name != parameter) {
        pairs::add(&mut query, name, value);
    }
    url.set_query(Some(query.as_str()).filter(|query| !query.is_empty()));
}
