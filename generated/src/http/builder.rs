// Copied from generator/runtime/src/http/builder.rs by `cargo xtask codegen`. Do not edit here.

//! How a client is set up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use crate::api;
use crate::http::base_url::BaseUrl;
use crate::http::client::{Client, Inner};
use crate::http::credentials::Credentials;
use crate::http::error::Error;
use crate::http::limit::RateLimit;
use crate::http::limiter::Limiter;
use crate::http::proxy;
use crate::http::retry::{Attempt, Retry};
use crate::http::tls;

/// Sees each attempt.
pub(crate) type Hook = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;

/// Changes the HTTP client that a client makes for itself.
pub(crate) type Configure =
    Arc<dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync>;

/// Builds a [`Client`]. Only the [`token`](Self::token) is required.
#[derive(Clone)]
#[must_use = "a builder does nothing before `build`"]
pub struct ClientBuilder {
    token: Option<String>,
    base_url: String,
    allow_plain_http: bool,
    http_client: Option<reqwest::Client>,
    configure: Vec<Configure>,
    user_agent: String,
    headers: Vec<(String, String)>,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    total_timeout: Duration,
    max_response_size: usize,
    rate_limit: RateLimit,
    retry: Retry,
    on_attempt: Option<Hook>,
    shared: Shared,
}

/// What a client has in common with the one that it is made from.
#[derive(Clone, Default)]
struct Shared {
    http: Option<reqwest::Client>,
    limiter: Option<Arc<Limiter>>,
    #[cfg(feature = "blocking")]
    runtime: Arc<crate::http::waiting::OwnRuntime>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            token: None,
            base_url: api::BASE_URL.to_owned(),
            allow_plain_http: false,
            http_client: None,
            configure: Vec::new(),
            user_agent: api::USER_AGENT.to_owned(),
            headers: Vec::new(),
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: Duration::from_secs(60),
            total_timeout: Duration::from_secs(300),
            max_response_size: 64 * 1024 * 1024,
            rate_limit: RateLimit::default(),
            retry: Retry::default(),
            on_attempt: None,
            shared: Shared::default(),
        }
    }

    /// The same settings, for a client that has connections and limit in common with another.
    pub(crate) fn sharing(mut self, other: &Inner) -> Self {
        self.shared = Shared {
            http: Some(other.http.clone()),
            limiter: Some(other.limiter.clone()),
            #[cfg(feature = "blocking")]
            runtime: other.runtime.clone(),
        };
        self
    }

    /// Sets the API token, as shown in Dixa's settings. Surrounding white space is ignored.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        let token = token.into().trim().to_owned();
        if self.token.as_ref() != Some(&token) {
            self.shared.limiter = None;
        }
        self.token = Some(token);
        self
    }

    /// Sets the URL of the API in place of the documented one, such as
    /// `http://127.0.0.1:4010/mock` for a test. Its path is put in front of the path of every
    /// request. It may end with the version, as `https://dev.dixa.io/v1` does.
    ///
    /// The token is sent to this host and to no other. Plain http is only accepted for this
    /// machine: see [`allow_plain_http`](Self::allow_plain_http).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self.shared.http = None;
        self
    }

    /// Allows a base URL of plain http to other machines. Anyone on the network path can then read
    /// the token.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self.shared.http = None;
        self
    }

    /// Changes the HTTP client that this client creates, for example to set a proxy or anything
    /// else that [`reqwest::ClientBuilder`] offers. The function receives the builder that this
    /// crate would use, with TLS set up. Several functions are applied in the order given.
    ///
    /// ```no_run
    /// # fn run(token: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let proxy = dixa::reqwest::Proxy::https("http://proxy.example.com:3128")?;
    /// let dixa = dixa::Client::builder()
    ///     .token(token)
    ///     .configure(move |builder| builder.proxy(proxy.clone()))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Two settings cannot be changed, so that the token is not sent elsewhere: redirects are
    /// followed by this client and not by the HTTP client, and plain http to this machine uses no
    /// proxy. A proxy for https sees where a request goes, but not what it contains. With the
    /// default feature `rustls`, certificates are configured by `tls_backend_preconfigured` and
    /// not by `add_root_certificate`.
    pub fn configure(
        mut self,
        change: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.configure.push(Arc::new(change));
        self.shared.http = None;
        self
    }

    /// Sets the HTTP client to send requests with, for programs that already have one. To change
    /// only some settings, [`configure`](Self::configure) is simpler.
    ///
    /// The HTTP client must come with everything that this crate would have set up:
    ///
    /// - TLS. With the feature `rustls`, `reqwest::Client::builder().build()` panics unless the
    ///   program has installed a provider of cryptography for the process
    ///   (`rustls::crypto::ring::default_provider().install_default()`), or has given a
    ///   configuration of its own (`tls_backend_preconfigured`).
    /// - Its own connect timeout, since [`connect_timeout`](Self::connect_timeout) does not apply to
    ///   it, and its own time for keeping idle connections (`pool_idle_timeout`). That time should
    ///   be shorter than the server's, so that the server does not close a connection that is about
    ///   to be used.
    /// - No redirects (`redirect::Policy::none()`), because this client follows those that are safe.
    ///   A response from another host is always refused.
    /// - No proxy for plain http (`no_proxy()`), because the proxy could read the token. If the
    ///   environment names a proxy for the host (`HTTP_PROXY`, without an exception in `NO_PROXY`),
    ///   an HTTP client of your own is refused for a base URL of plain http, unless
    ///   [`allow_plain_http`](Self::allow_plain_http) permits it.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self.shared.http = None;
        self
    }

    /// Sets the `User-Agent` header. The default is this crate's name and version.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// Adds a header to every request. If a name is added twice, both headers are sent.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets how long connecting may take. The default is 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self.shared.http = None;
        self
    }

    /// Sets how long one attempt may take, from connecting to the end of the body. The default is
    /// 60 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Sets how long a call may take, including all attempts and the waits between them. The
    /// default is 300 seconds.
    ///
    /// Time spent queueing for the client's own rate limit is not counted, so that a thousand
    /// calls started at once do not cause each other to time out.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// Sets the maximum size of a response body, in bytes after decompression. The default is
    /// 64 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Sets the rate limit of the client. The default is the limit that Dixa documents.
    #[doc(alias = "rate limit")]
    #[doc(alias = "throttling")]
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = limit;
        self.shared.limiter = None;
        self
    }

    /// Sets which failed requests are retried, and when. By default, requests that are safe to
    /// repeat are retried up to 4 times.
    #[doc(alias = "backoff")]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets a function that is called after each attempt, for example to log or count attempts.
    pub fn on_attempt(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.on_attempt = Some(Arc::new(hook));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns an error for which [`is_builder`](Error::is_builder) is true if there is no token,
    /// if TLS cannot be set up, or if a setting is invalid: a token or header that HTTP cannot
    /// carry, a base URL that would expose the token, or a limit of zero.
    pub fn build(self) -> Result<Client, Error> {
        let credentials = self.credentials()?;
        let base_url = BaseUrl::parse(&self.base_url, self.allow_plain_http)?;
        let headers = self.all_headers();
        let headers = headers.map_err(|error| error.without(&credentials))?;
        let limit = self.rate_limit.check()?;
        self.check_http_client(&base_url)?;
        let mut settings = self;
        let shared = std::mem::take(&mut settings.shared);
        let http = match shared.http.or_else(|| settings.http_client.clone()) {
            Some(http) => http,
            None => tls::http_client(&base_url, settings.connect_timeout, &settings.configure)?,
        };
        let limiter = shared
            .limiter
            .unwrap_or_else(|| Arc::new(Limiter::new(limit)));
        Ok(Client::from(Inner {
            http,
            base_url,
            credentials,
            headers,
            attempt_timeout: settings.attempt_timeout,
            total_timeout: settings.total_timeout,
            max_response_size: settings.max_response_size,
            limiter,
            retry: settings.retry,
            on_attempt: settings.on_attempt.clone(),
            #[cfg(feature = "blocking")]
            runtime: shared.runtime,
            settings,
        }))
    }

    /// Refuses an HTTP client of the program's that might show the token to others.
    fn check_http_client(&self, base_url: &BaseUrl) -> Result<(), Error> {
        if self.http_client.is_none() {
            return Ok(());
        }
        if !self.configure.is_empty() {
            return Err(Error::builder(
                "`configure` is for the HTTP client that this client makes for itself, \
                 which `http_client` replaces: use one of them",
            ));
        }
        let is_exposed = base_url.is_plain_http() && !self.allow_plain_http;
        if is_exposed && proxy::is_named_for(base_url.host()) {
            return Err(Error::builder(
                "the environment names a proxy, to which an HTTP client of your own may send \
                 the token in plain text: use `configure` instead of `http_client`, \
                 `allow_plain_http(true)`, or name the host in `NO_PROXY`",
            ));
        }
        Ok(())
    }

    /// What authorizes calls.
    fn credentials(&self) -> Result<Credentials, Error> {
        let token = self.token.as_deref();
        let token = token.ok_or_else(|| Error::builder("there is no API token"))?;
        let mut credentials = Credentials::default();
        credentials.add(api::TOKEN, "the API token", token)?;
        Ok(credentials)
    }

    /// The headers of every request but those that authorize it.
    fn all_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, header_value("user-agent", &self.user_agent)?);
        for (name, value) in &self.headers {
            headers.append(header_name(name)?, header_value(name, value)?);
        }
        Ok(headers)
    }
}

/// The name of a header that callers may set.
pub(crate) fn header_name(name: &str) -> Result<HeaderName, Error> {
    let known = HeaderName::try_from(name)
        .map_err(|_| Error::builder(format!("`{name}` is no name of a header")))?;
    if api::TOKEN.is_header(&known) {
        return Err(Error::builder(format!(
            "the header `{name}` is for the API token, which is set on the client"
        )));
    }
    Ok(known)
}

/// The value of a header. Errors do not show it.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(value).map_err(|_| {
        Error::builder(format!(
            "the header `{name}` has characters that a header cannot carry"
        ))
    })
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &shown_url(&self.base_url))
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.connect_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("total_timeout", &self.total_timeout)
            .field("max_response_size", &self.max_response_size)
            .field("rate_limit", &self.rate_limit)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// A base URL, without a password or a query that it should not have.
fn shown_url(text: &str) -> String {
    let url = reqwest::Url::parse(text).ok();
    url.map_or_else(String::new, |url| {
        format!("{}{}", url.origin().ascii_serialization(), url.path())
    })
}
