//! The client.

use std::sync::Arc;
use std::time::Duration;
use std::{env, fmt};

use reqwest::header::HeaderMap;

use crate::http::base_url::BaseUrl;
use crate::http::builder::{ClientBuilder, Hook};
use crate::http::call::Call;
use crate::http::credentials::Credentials;
use crate::http::error::Error;
use crate::http::limiter::Limiter;
use crate::http::request::Request;
use crate::http::retry::{Attempt, Retry};

/// The environment variable that has the API token.
const TOKEN: &str = "DIXA_API_KEY";

/// The environment variable that says where the API is.
const BASE_URL: &str = "DIXA_BASE_URL";

/// A client for the API.
///
/// Cheap to clone; clones share connections and the rate limit, and so do clients that are made
/// from it with [`to_builder`](Self::to_builder). Calls need a tokio runtime with
/// I/O and time enabled. Dropping a call's future ends it, its attempts and its waits.
///
/// Connections are looked after by the runtime on which they began. If that is one of a single
/// thread (`new_current_thread`), it does so only while it runs: a call from another runtime that
/// takes over a connection of it would wait until the attempt's timeout. So a program with several
/// such runtimes needs a client for each; one that is not async has `wait`, of the feature
/// `blocking`, which brings a thread of its own.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

/// What clones share.
pub(crate) struct Inner {
    pub(crate) http: reqwest::Client,
    pub(crate) base_url: BaseUrl,
    pub(crate) credentials: Credentials,
    /// The headers of every request but those that authorize it.
    pub(crate) headers: HeaderMap,
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) max_response_size: usize,
    pub(crate) limiter: Arc<Limiter>,
    pub(crate) retry: Retry,
    pub(crate) on_attempt: Option<Hook>,
    #[cfg(feature = "blocking")]
    pub(crate) runtime: Arc<crate::http::waiting::OwnRuntime>,
    /// What it was built with.
    pub(crate) settings: ClientBuilder,
}

impl Client {
    /// Creates a client with the default settings.
    ///
    /// # Errors
    ///
    /// Returns an error for which [`is_builder`](Error::is_builder) is true if the token is empty
    /// or contains characters that HTTP cannot carry, or if TLS cannot be set up.
    pub fn new(token: impl Into<String>) -> Result<Self, Error> {
        Self::builder().token(token).build()
    }

    /// Creates a client with the default settings, with the API token from the environment
    /// variable `DIXA_API_KEY` and the base URL from `DIXA_BASE_URL`, if that is set and not
    /// empty.
    ///
    /// # Errors
    ///
    /// Returns an error for which [`is_builder`](Error::is_builder) is true if there is no token,
    /// and the errors of [`build`](ClientBuilder::build).
    pub fn from_env() -> Result<Self, Error> {
        let token = variable(TOKEN)?.ok_or_else(|| {
            Error::builder(format!("the environment variable `{TOKEN}` is not set"))
        })?;
        let mut builder = Self::builder().token(token);
        // needs: keys
        for key in crate::api::KEYS {
            if let Some(value) = variable(key.variable)? {
                builder = builder.key(key.name, value);
            }
        }
        if let Some(url) = variable(BASE_URL)? {
            builder = builder.base_url(url);
        }
        builder.build()
    }

    /// Returns a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Returns a builder with the settings of this client, to create another client that differs
    /// in some of them.
    ///
    /// Both clients share their connections, unless a setting of the connections is changed. They
    /// also share the rate limit, since it belongs to the token, unless the
    /// [`token`](ClientBuilder::token) or the [`rate_limit`](ClientBuilder::rate_limit) is changed.
    ///
    /// ```no_run
    /// # fn run(dixa: &dixa::Client) -> Result<(), dixa::Error> {
    /// let patient = dixa
    ///     .to_builder()
    ///     .attempt_timeout(std::time::Duration::from_secs(300))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_builder(&self) -> ClientBuilder {
        self.inner.settings.clone().sharing(&self.inner)
    }

    /// Builds a request to an endpoint that this crate does not know, with the same authorization,
    /// limits, retries and errors as any other call.
    ///
    /// The path may contain names in braces, such as `/v1/agents/{agentId}`, which are replaced
    /// by [`path`](Request::path). The rest of it must already be percent-encoded. The query is
    /// set with [`query`](Request::query).
    ///
    /// ```no_run
    /// # async fn run(dixa: &dixa::Client) -> Result<(), dixa::Error> {
    /// let agent = dixa
    ///     .request("GET", "/beta/agents/{agentId}")
    ///     .path("agentId", "5f5ad3ff-8a12-4b0c-9e3a-6e0e7a1f3b55")
    ///     .await?;
    /// println!("{}", agent["data"]["displayName"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: impl AsRef<str>, path: impl Into<String>) -> Request {
        Request::new(Call::new(
            self,
            method.as_ref().to_ascii_uppercase(),
            path.into(),
        ))
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }
}

impl Inner {
    /// Tells those who listen what became of an attempt.
    pub(crate) fn tell(&self, attempt: &Attempt<'_>) {
        #[cfg(feature = "tracing")]
        crate::http::trace::attempt(attempt);
        if let Some(hook) = &self.on_attempt {
            hook(attempt);
        }
    }
}

impl From<Inner> for Client {
    fn from(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.inner.base_url.origin())
            .field("limiter", &self.inner.limiter)
            .field("retry", &self.inner.retry)
            .finish_non_exhaustive()
    }
}

/// An environment variable; none if it is empty. Errors do not show it.
fn variable(name: &str) -> Result<Option<String>, Error> {
    let Some(value) = env::var_os(name) else {
        return Ok(None);
    };
    match value.into_string() {
        Ok(value) => Ok(Some(value).filter(|value| !value.trim().is_empty())),
        Err(_) => Err(Error::builder(format!(
            "the environment variable `{name}` is not text"
        ))),
    }
}
