//! The HTTP client that a [`Client`](crate::Client) makes for itself.

use std::time::Duration;

use reqwest::redirect::Policy;

use crate::http::base_url::BaseUrl;
use crate::http::builder::Configure;
use crate::http::error::Error;

/// How long an idle connection is kept: less than servers usually do, so that they do not close
/// it just when it is used again.
const IDLE: Duration = Duration::from_secs(30);

/// An HTTP client that follows no redirects, with the TLS that the crate was built with and what
/// the program changes.
pub(crate) fn http_client(
    base_url: &BaseUrl,
    connect_timeout: Duration,
    configure: &[Configure],
) -> Result<reqwest::Client, Error> {
    let has_tls = cfg!(any(
        feature = "rustls",
        feature = "rustls-aws-lc-rs",
        feature = "native-tls"
    ));
    if !has_tls && !base_url.is_plain_http() {
        return Err(Error::builder(
            "this crate was built without TLS: enable one of its features for it",
        ));
    }
    // Before there is a builder, which would have to be dropped if this fails.
    #[cfg(feature = "rustls")]
    let config = rustls_config(base_url)?;
    let mut builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .pool_idle_timeout(IDLE);
    #[cfg(feature = "rustls")]
    {
        builder = builder.tls_backend_preconfigured(config);
    }
    for change in configure {
        builder = change(builder);
    }
    // What comes last is what counts: these keep the token where it belongs.
    builder = builder.redirect(Policy::none());
    if base_url.is_plain_http() && base_url.is_loopback() {
        // A proxy would be another machine that sees the token.
        builder = builder.no_proxy();
    }
    builder
        .build()
        .map_err(|e| Error::builder("the HTTP client cannot be set up").caused_by(e))
}

/// rustls with ring, or with what the program has chosen, and the system's certificates.
///
/// It is configured here because reqwest would want the choice made for the whole process.
#[cfg(feature = "rustls")]
fn rustls_config(base_url: &BaseUrl) -> Result<rustls::ClientConfig, Error> {
    use std::sync::Arc;

    use rustls::crypto::{CryptoProvider, ring};
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::BuilderVerifierExt;

    // Not kept as a source: its text says all of it, and its `Debug` would be compiled here.
    let failed = |e: rustls::Error| Error::builder(format!("TLS cannot be set up: {e}"));
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(ring::default_provider()));
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?;
    let config = if base_url.is_plain_http() {
        // Nothing to verify: do not depend on the system's certificates.
        config.with_root_certificates(RootCertStore::empty())
    } else {
        config.with_platform_verifier().map_err(failed)?
    };
    Ok(config.with_no_client_auth())
}
