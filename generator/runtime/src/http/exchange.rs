//! One request and its answer, and the redirects between them.

use reqwest::Url;
use reqwest::header::LOCATION;

use crate::http::answer::Answer;
use crate::http::client::Inner;
use crate::http::clock::Clock;
use crate::http::error::{Error, Kind, root};
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
        let response = clock
            .run(turn.send(send_once(client, outgoing, url)))
            .await??;
        drop(turn);
        let Some(target) = redirect(client, outgoing, &response)? else {
            return receive(client, response, clock, read).await;
        };
        if redirects == MAX_REDIRECTS {
            let detail = format!("more than {MAX_REDIRECTS} redirects");
            return Err(Error::new(Kind::Redirect, detail));
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
    let response = client.http.execute(request).await.map_err(send_error)?;
    // An HTTP client of the caller's may have followed a redirect by itself.
    if !client.base_url.has_origin_of(response.url()) {
        let detail = format!(
            "answered by {} instead of {}",
            response.url().origin().ascii_serialization(),
            client.base_url.origin()
        );
        return Err(Error::new(Kind::Redirect, detail));
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
    let keeps_method = match status.as_u16() {
        307 | 308 => true,
        301..=303 => false,
        _ => return Ok(None),
    };
    let Some(location) = response.headers().get(LOCATION) else {
        return Ok(None);
    };
    let refuse = |why: String| {
        let headers = client.token.hide_in_headers(response.headers().clone());
        let answer = Answer::new(status, &headers, &[], &client.token);
        Err(Error::new(Kind::Redirect, format!("{status}: {why}")).answered(answer))
    };
    let target = location.to_str().ok();
    let Some(target) = target.and_then(|target| response.url().join(target).ok()) else {
        return refuse("the server redirects to what is not a URL".to_owned());
    };
    if !client.base_url.has_origin_of(&target) {
        return refuse(format!(
            "the server redirects to {}, where the token does not go",
            target.origin().ascii_serialization()
        ));
    }
    if !keeps_method && !outgoing.method.is_safe() {
        return refuse(format!(
            "the server redirects a {} to be sent as another method",
            outgoing.method
        ));
    }
    Ok(Some(target))
}

/// What went wrong before there was an answer.
fn send_error(error: reqwest::Error) -> Error {
    let root = root(&error);
    let (kind, detail) = if error.is_builder() {
        (Kind::Builder, format!("the request cannot be sent: {root}"))
    } else if error.is_connect() {
        let timed_out = error.is_timeout();
        (
            Kind::Connect { timed_out },
            format!("no connection: {root}"),
        )
    } else if error.is_timeout() {
        (Kind::Timeout, format!("no answer in time: {root}"))
    } else if error.is_redirect() {
        (Kind::Redirect, format!("a redirect failed: {root}"))
    } else {
        (Kind::Broken, format!("the connection broke: {root}"))
    };
    // URLs hold what was asked for, such as e-mail addresses.
    Error::new(kind, detail).caused_by(error.without_url())
}
