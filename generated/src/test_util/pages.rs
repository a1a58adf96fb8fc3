// Copied from generator/runtime/src/test_util/pages.rs by `cargo xtask codegen`. Do not edit here.

//! Lists that go on from page to page.

use reqwest::Url;
use serde::Serialize;
use serde_json::{Value, json};

use super::request::Request;
use crate::http::position::PAGE_KEY;

/// The pages of a list, as bodies.
#[derive(Debug, Clone)]
pub(super) struct Pages(Vec<Value>);

impl Pages {
    /// Pages with these items. There is at least one.
    pub(super) fn of<T: Serialize>(
        pages: impl IntoIterator<Item = impl IntoIterator<Item = T>>,
    ) -> Result<Self, serde_json::Error> {
        let pages = pages.into_iter().map(|items| {
            let items = items.into_iter().map(serde_json::to_value);
            Ok(json!({ "data": items.collect::<Result<Vec<_>, _>>()? }))
        });
        let mut pages: Vec<Value> = pages.collect::<Result<_, serde_json::Error>>()?;
        if pages.is_empty() {
            pages.push(json!({ "data": [] }));
        }
        Ok(Self(pages))
    }

    /// The pages that the document shows. If even the last of them has a link to a next one, an
    /// empty one ends the list.
    pub(super) fn shown(mut pages: Vec<Value>) -> Self {
        let next = pages.last().and_then(|page| page.pointer("/meta/next"));
        let link = next.and_then(Value::as_str).unwrap_or_default();
        if !link.is_empty() || pages.is_empty() {
            pages.push(json!({ "data": [] }));
        }
        Self(pages)
    }

    /// The page that a request asks for, with links to those around it: the first one, if its key
    /// is not from one of these links.
    pub(super) fn page(&self, request: &Request) -> Value {
        let last = self.0.len() - 1;
        let asked = request.query_parameter(PAGE_KEY);
        let index = (0..=last).find(|index| asked == Some(&*key(*index)));
        let index = index.unwrap_or(0);
        let mut page = self.0[index].clone();
        let link = |index: Option<usize>| index.map(|index| link(request, index));
        let next = link((index < last).then_some(index + 1));
        let previous = link(index.checked_sub(1));
        if let Some(page) = page.as_object_mut() {
            let meta = page.entry("meta").or_insert(Value::Null);
            if !meta.is_object() {
                *meta = json!({});
            }
            meta["next"] = json!(next);
            meta["previous"] = json!(previous);
        }
        page
    }
}

/// The key of a page.
fn key(index: usize) -> String {
    format!("page-{}", index + 1)
}

/// The link from a request to a page of the same list, relative to the host.
fn link(request: &Request, index: usize) -> String {
    // The host is none of the link's.
    let Ok(mut url) = Url::parse(&format!("http://127.0.0.1{}", request.path())) else {
        return request.target().to_owned();
    };
    let others = request.query().iter().filter(|(name, _)| name != PAGE_KEY);
    url.query_pairs_mut()
        .extend_pairs(others)
        .append_pair(PAGE_KEY, &key(index));
    format!("{}?{}", url.path(), url.query().unwrap_or_default())
}
