//! A new document, from a file, the web or the standard input.

use std::fs::File;
use std::io;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail};
use dixa_codegen::document::decode;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, ResponseExt as _};

use crate::document::bytes;
use crate::{paths, print};

/// Reads the document that is named on the command line.
pub fn document(from: &str, patience: Duration) -> anyhow::Result<String> {
    let shown = shown(from);
    print::note(format_args!("reading {shown}"));
    let content = match from.split_once("://") {
        Some((scheme, _)) if is_web(scheme) => download(from, patience),
        Some((scheme, _)) => {
            bail!("cannot fetch {shown}: {scheme} is not supported, only https and http")
        }
        None if from == "-" => bytes(0, io::stdin()).context("cannot read standard input"),
        None => File::open(from)
            .and_then(|file| bytes(0, file))
            .with_context(|| format!("cannot read {shown}")),
    }?;
    let text = decode(&shown, content)?;
    refuse_pages(&shown, &text)?;
    Ok(text)
}

/// What messages call a source: no password is printed, and no query, which may be as secret.
pub fn shown(from: &str) -> String {
    let Some((scheme, rest)) = from.split_once("://") else {
        return match from {
            "-" => "standard input".to_owned(),
            file => paths::shown(Path::new(file)),
        };
    };
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = host.rsplit('@').next().unwrap_or(host);
    let (path, rest) = path.split_at(path.find(['?', '#']).unwrap_or(path.len()));
    let hidden = if rest.len() > 1 { "?…" } else { "" };
    format!("{scheme}://{host}{path}{hidden}")
}

/// Why fetching failed. Some errors name the address, and it may be one that a server has named.
fn reason(error: &ureq::Error) -> String {
    match error {
        ureq::Error::BadUri(_) => "the address is not a valid one".to_owned(),
        ureq::Error::RequireHttpsOnly(_) => "it was redirected from https to http".to_owned(),
        error => error
            .to_string()
            .split(' ')
            .map(|word| {
                if word.contains("://") {
                    shown(word)
                } else {
                    word.to_owned()
                }
            })
            .collect::<Vec<_>>()
            .join(" "),
    }
}

fn is_web(scheme: &str) -> bool {
    ["https", "http"]
        .iter()
        .any(|web| scheme.eq_ignore_ascii_case(web))
}

/// Follows redirects, but none from https to http; a proxy is taken from the environment.
fn download(url: &str, patience: Duration) -> anyhow::Result<Vec<u8>> {
    let is_secure = url
        .get(..6)
        .is_some_and(|start| start.eq_ignore_ascii_case("https:"));
    let agent = Agent::config_builder()
        .https_only(is_secure)
        .http_status_as_error(false)
        .timeout_global(Some(patience))
        .user_agent(concat!("dixa-xtask/", env!("CARGO_PKG_VERSION")))
        .tls_config(
            TlsConfig::builder()
                .root_certs(RootCerts::PlatformVerifier)
                .build(),
        )
        .build()
        .new_agent();
    let failed = |error: ureq::Error| {
        let help = match &error {
            ureq::Error::Timeout(_) => "; try again, or allow more time with --timeout SECONDS",
            _ => "",
        };
        anyhow!("cannot fetch {}: {}{help}", shown(url), reason(&error))
    };
    let mut response = agent.get(url).call().map_err(failed)?;
    let status = response.status();
    if !status.is_success() {
        bail!(
            "cannot fetch {}: the server responded with {status}",
            shown(&response.get_uri().to_string())
        );
    }
    bytes(0, response.body_mut().as_reader()).map_err(|error| failed(error.into()))
}

/// What a server gives to browsers instead of a document.
fn refuse_pages(from: &str, text: &str) -> anyhow::Result<()> {
    let start: String = text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .chars()
        .take(15)
        .collect();
    let start = start.to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        bail!(
            "{from} is a web page, not an OpenAPI document; copy the link to the YAML or JSON file"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_and_queries_are_not_shown() {
        for (from, expected) in [
            ("https://me:secret@host/a@b.yaml", "https://host/a@b.yaml"),
            ("http://host", "http://host"),
            ("http://host?key=secret", "http://host?…"),
            ("http://host/a.yaml?", "http://host/a.yaml"),
            (
                "http://host/a.yaml?a=1&sig=secret#part",
                "http://host/a.yaml?…",
            ),
            (
                "http://host/a.yaml#access_token=secret",
                "http://host/a.yaml?…",
            ),
            ("http://me:secret@host?at=b@c", "http://host?…"),
            ("-", "standard input"),
            ("new.yaml", "new.yaml"),
        ] {
            assert_eq!(shown(from), expected);
        }
    }
}
