// Copied from generator/runtime/src/http/transport.rs by `cargo xtask codegen`. Do not edit here.

//! How a request is sent, as often as need be.

use std::collections::BTreeMap;

use reqwest::header::HeaderMap;
use reqwest::{Method, Url};
use tokio::time::{Instant, sleep};

use crate::http::client::{Client, Inner};
use crate::http::clock::Clock;
use crate::http::decode::Decode;
use crate::http::error::{Error, ErrorKind};
use crate::http::exchange::exchange;
use crate::http::fate::Fate;
use crate::http::receive::{Read, Received};
use crate::http::response::Response;
use crate::http::retry::Attempt;
use crate::http::settings::Terms;

/// A request that is ready to be sent, several times if need be.
#[derive(Debug, Clone)]
pub(crate) struct Outgoing {
    /// Its method and its path as documented, for people to read.
    pub(crate) operation: String,
    pub(crate) method: Method,
    pub(crate) url: Url,
    /// All its headers but those that authorize it.
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Vec<u8>>,
    /// What an empty body of the answer is read as, if it may be empty.
    pub(crate) empty_answer: Option<&'static str>,
    pub(crate) terms: Terms,
}

/// Sends a request, as often as need be, and reads its answer as a `T`.
pub(crate) async fn fetch<T: Send>(
    client: &Client,
    outgoing: &Outgoing,
    decode: Decode<T>,
) -> Result<Response<T>, Error> {
    let read =
        |received: &Received<'_>| decode(received.body).map_err(|error| received.error(error));
    let response = fetch_with(client, outgoing, read).await?;
    let mut rest = BTreeMap::new();
    let response = response.map(|decoded| {
        rest = decoded.rest;
        decoded.value
    });
    Ok(Response { rest, ..response })
}

/// The same, with all there is to know of the answer.
pub(crate) async fn fetch_with<T: Send>(
    client: &Client,
    outgoing: &Outgoing,
    mut read: impl FnMut(&Received<'_>) -> Result<T, Error> + Send,
) -> Result<Response<T>, Error> {
    let mut value = None;
    let response = send(client.inner(), outgoing, &mut |received| {
        value = Some(read(&received.or_empty(outgoing.empty_answer))?);
        Ok(())
    })
    .await?;
    match value {
        Some(value) => Ok(response.map(|()| value)),
        // `send` has every answer read that it gives.
        None => Err(Error::new(ErrorKind::Broken, "the answer was not read")),
    }
}

/// Sends a request until there is an answer that `read` can read, or until there is no sense in
/// trying again.
async fn send(client: &Inner, outgoing: &Outgoing, read: Read<'_>) -> Result<Response<()>, Error> {
    let path = client.credentials.hide_in(outgoing.url.path());
    let named = |error: Error| error.during(&outgoing.operation).at_path(&path);
    let mut turn = client.limiter.turn().await.map_err(named)?;
    let started = Instant::now();
    let terms = &outgoing.terms;
    let mut left = terms.total_timeout;
    let mut attempts = 0;
    let mut fate = Fate::NotDone;
    loop {
        attempts += 1;
        let mut clock = Clock::new(terms, left);
        let outcome = exchange(client, outgoing, turn, &mut clock, &mut *read).await;
        let outcome = outcome.map_err(|error| named(error).after(attempts).following(fate));
        let elapsed = clock.spent();
        left = left.saturating_sub(elapsed);
        if let Err(error) = &outcome
            && let Some(pause) = terms.retry.pause(error, attempts)
        {
            // All clones are over the limit together, whether this call is repeated or not.
            client.limiter.take_break(pause);
        }
        let retry_in = outcome.as_ref().err().and_then(|error| {
            let wait = terms.retry.wait(error, terms.is_repeatable, attempts)?;
            (wait < left).then_some(wait)
        });
        client.tell(&Attempt {
            operation: &outgoing.operation,
            number: attempts,
            elapsed,
            outcome: outcome.as_ref().map(Response::status),
            retry_in,
        });
        let (error, wait) = match (outcome, retry_in) {
            (Ok(response), _) => {
                return Ok(Response {
                    elapsed: started.elapsed(),
                    attempts,
                    ..response
                });
            }
            (Err(error), None) => return Err(error),
            (Err(error), Some(wait)) => (error, wait),
        };
        fate = error.fate();
        sleep(wait).await;
        left = left.saturating_sub(wait);
        turn = match client.limiter.turn().await {
            Ok(turn) => turn,
            // What the server said is worth more than that the day's requests are used up.
            Err(_) => return Err(error),
        };
    }
}
