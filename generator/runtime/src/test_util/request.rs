//! Requests as they arrived.

use std::fmt;

use reqwest::Url;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::operation::{Operation, Route};
use super::path;
use crate::http::spans::hide_secrets;

/// A request that a [`Server`](super::Server) received.
#[derive(Clone)]
pub struct Request {
    method: String,
    /// Path and query, as they arrived.
    target: String,
    headers: HeaderMap,
    body: Vec<u8>,
    query: Vec<(String, String)>,
    route: Option<&'static Route>,
    parameters: Vec<(&'static str, String)>,
}

impl Request {
    pub(super) fn new(method: String, target: String, headers: HeaderMap, body: Vec<u8>) -> Self {
        let url = Url::parse(&format!("http://127.0.0.1{target}"));
        let query = url.map(|url| url.query_pairs().into_owned().collect());
        Self {
            method,
            target,
            headers,
            body,
            query: query.unwrap_or_default(),
            route: None,
            parameters: Vec::new(),
        }
    }

    /// The request as one of an operation, if it is one of any of these.
    pub(super) fn routed(mut self, routes: impl Iterator<Item = &'static Route>) -> Self {
        let fitting = routes.filter(|route| route.method == self.method);
        let fitting = fitting.filter_map(|route| {
            let parameters = path::parameters(route.path, self.path())?;
            Some((route, parameters))
        });
        if let Some((route, parameters)) =
            fitting.max_by_key(|(route, _)| path::precision(route.path))
        {
            self.route = Some(route);
            self.parameters = parameters;
        }
        self
    }

    pub(super) fn route(&self) -> Option<&'static Route> {
        self.route
    }

    /// Path and query, as they arrived.
    pub(super) fn target(&self) -> &str {
        &self.target
    }

    /// Returns whether this is a request of an operation, which is named by the builder of its
    /// calls, as in [`Server::on`](super::Server::on).
    pub fn is<O: Operation>(&self) -> bool {
        self.route
            .is_some_and(|route| std::ptr::eq(route, O::route()))
    }

    /// Returns the operation, as its method and documented path, such as
    /// `GET /v1/agents/{agentId}`, or `None` if the API has no such operation.
    pub fn operation(&self) -> Option<String> {
        let route = self.route?;
        Some(format!("{} {}", route.method, route.path))
    }

    /// Returns the method, such as `GET`.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path as it arrived, without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the value of a name in braces in the documented path, such as `agentId`.
    pub fn path_parameter(&self, name: &str) -> Option<&str> {
        let mut found = self.parameters.iter().filter(|(other, _)| *other == name);
        found.next().map(|(_, value)| value.as_str())
    }

    /// Returns the first value of a query parameter.
    pub fn query_parameter(&self, name: &str) -> Option<&str> {
        let mut found = self.query.iter().filter(|(other, _)| other == name);
        found.next().map(|(_, value)| value.as_str())
    }

    /// Returns the names and values of the query, decoded, in the order in which they arrived.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// Returns the value of a header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Reads the body as JSON, into the type that the program sent or into a
    /// [`serde_json::Value`].
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON of this type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.body)
    }
}

// The headers have the token, and the body may have secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("target", &self.target)
            .field("body", &hide_secrets(&String::from_utf8_lossy(&self.body)))
            .finish_non_exhaustive()
    }
}
