//! What the server was told to do with the requests of an operation.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use reqwest::StatusCode;

use super::content;
use super::examples::Part;
use super::operation::{Body, Route};
use super::pages::Pages;
use super::reply::Reply;
use super::request::Request;

/// How requests are answered.
#[derive(Clone)]
pub(super) enum Answers {
    With(Reply),
    By(Arc<dyn Fn(&Request) -> Reply + Send + Sync>),
    Pages(StatusCode, Pages),
}

impl Answers {
    /// What the document shows.
    pub(super) fn shown(route: &Route) -> Self {
        let status = route.status();
        let (content_type, bytes) = match &route.body {
            Body::Empty => return Self::With(Reply::status(status)),
            Body::Pages(parts) => {
                let pages = parts.iter().map(Part::value).collect();
                return Self::Pages(status, Pages::shown(pages));
            }
            Body::Json(part) => ("application/json", part.value().to_string()),
            Body::Text(content_type, text) => (*content_type, (*text).to_owned()),
        };
        Self::With(Reply::status(status).body(content_type, bytes))
    }

    pub(super) fn reply(&self, request: &Request) -> Reply {
        match self {
            Self::With(reply) => reply.clone(),
            Self::By(decide) => decide(request),
            Self::Pages(status, pages) => Reply::with(*status, content::json(pages.page(request))),
        }
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::With(_) => "With(…)",
            Self::By(_) => "By(…)",
            Self::Pages(..) => "Pages(…)",
        })
    }
}

/// Answers in order: those for some requests, and then those for all others.
#[derive(Debug, Default)]
pub(super) struct Script {
    first: VecDeque<(usize, Answers)>,
    then: Option<Answers>,
}

impl Script {
    /// Adds what holds for so many requests, or for all that are left.
    pub(super) fn add(&mut self, times: Option<usize>, answers: Answers) {
        match times {
            Some(times) => self.first.push_back((times, answers)),
            None => self.then = Some(answers),
        }
    }

    /// What holds for the next request, if anything was said.
    pub(super) fn next(&mut self) -> Option<Answers> {
        while let Some((left, answers)) = self.first.front_mut() {
            if let Some(fewer) = left.checked_sub(1) {
                *left = fewer;
                return Some(answers.clone());
            }
            self.first.pop_front();
        }
        self.then.clone()
    }
}
