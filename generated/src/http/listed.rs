// Copied from generator/runtime/src/http/listed.rs by `cargo xtask codegen`. Do not edit here.

//! A page as a list takes it: as much of it as can be read.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::Page;
use crate::PageLinks;
use crate::http::decode::parse;
use crate::http::error::Error;
use crate::http::receive::Received;

/// A page of a list.
pub(crate) enum Listed<T> {
    /// All of it could be read.
    Page(Page<T>),
    /// Something could not.
    Odd(Odd<T>),
}

/// A page of which something could not be read.
pub(crate) struct Odd<T> {
    /// Why it is no page.
    pub(crate) error: Error,
    /// Its items, one by one.
    pub(crate) items: Vec<Result<T, Error>>,
    /// The link to the next page.
    pub(crate) next: Result<Option<String>, Error>,
}

/// The parts of a body, as text.
type Parts<'b> = BTreeMap<String, &'b RawValue>;

/// Reads a page. Nothing is read twice as long as all of it is as it should be.
pub(crate) fn read<T: DeserializeOwned>(received: &Received<'_>) -> Result<Listed<T>, Error> {
    let error = match parse(received.body) {
        Ok(page) => return Ok(Listed::Page(page)),
        Err(error) => error,
    };
    let error = received.error(error);
    // Without its parts there is nothing to go on with.
    let Ok(parts) = parse::<Parts<'_>>(received.body) else {
        return Err(error);
    };
    let items = parts
        .get("data")
        .map_or_else(Vec::new, |data| items(received, data));
    let links: Result<Option<PageLinks>, Error> = match parts.get("meta") {
        Some(meta) => part(received, meta, "meta"),
        None => Ok(None),
    };
    let next = links.map(|links| links?.next.filter(|link| !link.is_empty()));
    Ok(Listed::Odd(Odd { error, items, next }))
}

/// Each item, or a single error if there is no list of them.
fn items<T: DeserializeOwned>(received: &Received<'_>, data: &RawValue) -> Vec<Result<T, Error>> {
    let text = data.get().as_bytes();
    let items: Option<Vec<&RawValue>> = match parse(text) {
        Ok(items) => items,
        Err(error) => return vec![Err(received.error_of(text, error.within("data")))],
    };
    let items = items.into_iter().flatten().enumerate();
    items
        .map(|(index, item)| part(received, item, &format!("data[{index}]")))
        .collect()
}

/// A part of the body, which stands at `place` there.
fn part<T: DeserializeOwned>(
    received: &Received<'_>,
    text: &RawValue,
    place: &str,
) -> Result<T, Error> {
    let text = text.get().as_bytes();
    parse(text).map_err(|error| received.error_of(text, error.within(place)))
}

impl<T> Odd<T> {
    /// The same with other errors.
    pub(crate) fn map_errors(self, change: impl Fn(Error) -> Error) -> Self {
        Self {
            error: change(self.error),
            items: self
                .items
                .into_iter()
                .map(|item| item.map_err(&change))
                .collect(),
            next: self.next.map_err(&change),
        }
    }
}
