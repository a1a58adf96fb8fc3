// Copied from generator/runtime/src/http/base_url.rs by `cargo xtask codegen`. Do not edit here.

//! Where requests go, and where they may not.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::api;
use crate::http::error::Error;

/// All but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// `text` with everything percent-encoded that could mean something in a URL.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// The address of the API: scheme, host, port, and a path in front of all paths, if any.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    url: Url,
}

impl BaseUrl {
    /// Reads a base URL, and refuses those that would not keep the token safe.
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, Error> {
        if text.is_empty() {
            return Err(Error::builder(
                "the API's document does not say where the server is; give a `base_url`",
            ));
        }
        let url = Url::parse(text)
            .map_err(|e| Error::builder("the base URL is not a URL").caused_by(e))?;
        let refuse = |why: &str| Err(Error::builder(format!("the base URL {why}")));
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("has a user name or password in it");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse("has a query or a fragment");
        }
        let base = Self {
            url: without_version(url),
        };
        match base.url.scheme() {
            "https" => Ok(base),
            "http" if allow_plain_http || base.is_loopback() => Ok(base),
            "http" => refuse(
                "is plain http, which would show the token to others; \
                 use https, or `allow_plain_http(true)`",
            ),
            _ => refuse("is neither https nor http"),
        }
    }

    /// The URL of a path of the API (`/v1/agents`) and a query, both percent-encoded.
    ///
    /// Fails if the path does not arrive as it is written.
    pub(crate) fn endpoint(&self, path: &str, query: &str) -> Result<Url, Error> {
        if !path.starts_with('/') {
            return Err(Error::builder("the path does not begin with `/`"));
        }
        let mut url = self.url.clone();
        let written = format!("{}{path}", self.prefix());
        url.set_path(&written);
        if url.path() != written {
            let detail = "the path is not in its plain, percent-encoded form";
            return Err(Error::builder(detail));
        }
        url.set_query(Some(query).filter(|query| !query.is_empty()));
        Ok(url)
    }

    /// The URL of a link that the server gave in its answer to a request to `from`.
    ///
    /// Paths of links are those of the API, from the host's root (`/v1/…`, or `v1/…` for short),
    /// or relative to the request as RFC 3986 says. The path of the base URL, which the server
    /// may not know of, is put in front if the link does not have it. Anywhere but the configured
    /// host is an error.
    pub(crate) fn follow(&self, link: &str, from: &Url) -> Result<Url, Error> {
        let mut root = self.url.clone();
        root.set_path("/");
        let against = if self.is_from_root(link, from) {
            &root
        } else {
            from
        };
        let mut url = against
            .join(link)
            .map_err(|e| Error::paging("the server's link is not a URL").caused_by(e))?;
        if !self.has_origin_of(&url) {
            return Err(Error::paging(format!(
                "the server's link leads away from {}",
                self.origin()
            )));
        }
        let prefix = self.prefix();
        let below_prefix = url
            .path()
            .strip_prefix(prefix)
            .is_some_and(|rest| rest.starts_with('/'));
        if !below_prefix {
            url.set_path(&format!("{prefix}{}", url.path()));
        }
        url.set_fragment(None);
        Ok(url)
    }

    /// Whether `url` has the same scheme, host and port, and no user name of its own.
    pub(crate) fn has_origin_of(&self, url: &Url) -> bool {
        url.origin() == self.url.origin() && url.username().is_empty() && url.password().is_none()
    }

    /// Scheme, host and port, for people to read.
    pub(crate) fn origin(&self) -> String {
        self.url.origin().ascii_serialization()
    }

    /// Whether requests are sent without TLS.
    pub(crate) fn is_plain_http(&self) -> bool {
        self.url.scheme() == "http"
    }

    /// The host, in lower case. An address is in one form only, and an IPv6 one in brackets.
    pub(crate) fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// Whether the host is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        let host = self.host();
        let address = host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost"
            || address
                .parse::<std::net::IpAddr>()
                .is_ok_and(|address| address.is_loopback())
    }

    /// Whether a link begins as the path of the request does, but for the slash.
    fn is_from_root(&self, link: &str, from: &Url) -> bool {
        let path = from.path().strip_prefix(self.prefix());
        let first = path.and_then(|path| path.trim_start_matches('/').split('/').next());
        let of_link = link.split(['/', '?', '#']).next();
        first.is_some_and(|first| !first.is_empty()) && of_link == first
    }

    /// The path in front of all paths, without a slash at its end.
    fn prefix(&self) -> &str {
        self.url.path().trim_end_matches('/')
    }
}

/// A base URL as people write it for other tools: with the version, which the paths of this API
/// begin with. It is taken off, unless the documented address has one, too.
fn without_version(mut url: Url) -> Url {
    let documented = Url::parse(api::BASE_URL).ok();
    if documented.is_some_and(|url| split_version(url.path()).is_some()) {
        return url;
    }
    if let Some(rest) = split_version(url.path()).map(str::to_owned) {
        url.set_path(&rest);
    }
    url
}

/// What comes before a version at the end of a path, such as `/v1`.
fn split_version(path: &str) -> Option<&str> {
    let (rest, last) = path.trim_end_matches('/').rsplit_once('/')?;
    let number = last.strip_prefix('v')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(rest)
}
