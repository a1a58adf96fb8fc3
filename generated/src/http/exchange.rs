// Copied from generator/runtime/src/http/exchange.rs by `cargo xtask codegen`. Do not edit here.

//! One request and its answer, and the redirects between them.

use reqwest::Url;
use reqwest::header::LOCATION;

use crate::http::answer::Answer;
use crate::http::client::Inner;
use crate::http::clock::Clock;
use crate::http::error::{Error, ErrorKind};
use crate::http::fate::keeps_method;
use crate::http::limiter::Turn;
use crate::http::receive::{Read, receive};
use crate::http::response::Response;
use crate::http::transport::Outgoing;

/// How many redirects are followed.
const MAX_REDIRECTS: u32 = 5;

/// Sends a request once, follows redirects, and reads the answer. Each redirect waits for a turn
/// of its own, which does not count as time that the attempt takes.
pub(crate) async fn exchange(
    client: &Inner,
    outgoing: &Outgoing,
    mut turn: Turn,
    clock: &mut Clock,
    read: Read<'_>,
) -> Result<Response<()>, Error> {
    let mut url = outgoing.url.clone();
    let mut redirects = 0;
    loop {
        let sending = turn.send(send_once(client, outgoing, url));
        let response = clock.run(sending).await?.map_err(|error| {
            if redirects == 0 {
                return error;
            }
            let detail = "the server redirects to what no request can be sent to";
            error.led_by_server(ErrorKind::Redirect, detail)
        })?;
        drop(turn);
        let Some(target) = redirect(client, outgoing, &response)? else {
            return receive(client, response, clock, read).await;
        };
        if redirects == MAX_REDIRECTS {
            return Err(refusal(
                client,
                &response,
                &format!("more than {MAX_REDIRECTS} redirects"),
            ));
        }
        redirects += 1;
        url = target;
        drop(response);
        turn = client.limiter.turn().await?;
    }
}

async fn send_once(
    client: &Inner,
    outgoing: &Outgoing,
    url: Url,
) -> Result<reqwest::Response, Error> {
    let mut request = reqwest::Request::new(outgoing.method.clone(), url);
    *request.headers_mut() = outgoing.headers.clone();
    *request.body_mut() = outgoing.body.clone().map(Into::into);
    client.credentials.authorize(&mut request);
    let url = request.url().clone();
    let response = client
        .http
        .execute(request)
        .await
        .map_err(|error| send_error(client, &url, error))?;
    // An HTTP client of the caller's may have followed a redirect by itself.
    if !client.base_url.has_origin_of(response.url()) {
        let detail = format!("answered by another host than {}", client.base_url.origin());
        let other = response.url().origin().ascii_serialization();
        let other = client.credentials.hide_in(&other);
        return Err(Error::new(ErrorKind::Redirect, detail).particularly(other));
    }
    Ok(response)
}

/// Where the server sends the request, if it does and if it is safe to go there.
fn redirect(
    client: &Inner,
    outgoing: &Outgoing,
    response: &reqwest::Response,
) -> Result<Option<Url>, Error> {
    let status = response.status();
    let keeps_method = keeps_method(status);
    if !keeps_method && !matches!(status.as_u16(), 301..=303) {
        return Ok(None);
    }
    let Some(location) = response.headers().get(LOCATION) else {
        return Ok(None);
    };
    let refuse = |why: &str| refusal(client, response, why);
    let target = location.to_str().ok();
    let Some(target) = target.and_then(|target| response.url().join(target).ok()) else {
        return Err(refuse("the server redirects to what is not a URL"));
    };
    if !client.base_url.has_origin_of(&target) {
        let other = target.origin().ascii_serialization();
        let other = client.credentials.hide_in(&other);
        let refused = refuse("the server redirects to another host, where the token does not go");
        return Err(refused.particularly(other));
    }
    if !keeps_method && !outgoing.method.is_safe() {
        return Err(refuse(
            "the server redirects a request to be sent as another method",
        ));
    }
    Ok(Some(target))
}

/// What it means that a redirect is not followed.
fn refusal(client: &Inner, response: &reqwest::Response, why: &str) -> Error {
    let status = response.status();
    let headers = client
        .credentials
        .hide_in_headers(response.headers().clone());
    let answer = Answer::new(status, &headers, &[], &client.credentials);
    Error::new(ErrorKind::Redirect, format!("{status}: {why}")).answered(answer)
}

/// What went wrong before there was an answer.
fn send_error(client: &Inner, url: &Url, error: reqwest::Error) -> Error {
    let (kind, detail) = if error.is_connect() {
        (ErrorKind::Connect, "no connection")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, "no answer in time")
    } else if error.is_builder() && error.url() == Some(url) {
        (ErrorKind::Builder, "the request cannot be sent")
    } else if error.is_redirect() || error.is_builder() {
        // An HTTP client of the caller's that followed one to what is not a URL.
        (ErrorKind::Redirect, "a redirect failed")
    } else {
        (ErrorKind::Broken, "the connection broke")
    };
    let timed_out = error.is_timeout();
    Error::new(kind, detail)
        .passing(timed_out)
        .caused_by(client.credentials.hide_in_cause(error))
}
