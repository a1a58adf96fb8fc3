//! What the server answers.

use serde_json::Value;

use super::Caller;
use crate::api::build::samples::{TEXT, sample_body};
use crate::api::calls::{Gives, Json, SampleAnswer, SampleBody};
use crate::api::{Answer, Envelope};
use crate::document::{Media, Response, Status};

impl Caller<'_> {
    /// The answer that has an example, else one that has a body, else any.
    fn response(&self) -> Option<&Response> {
        let successes = || {
            let responses = self.source.responses.iter();
            responses.filter(|response| response.status.is_success())
        };
        let has_body = |response: &&Response| Media::preferred(&response.media).is_some();
        let has_example = |response: &&Response| {
            Media::preferred(&response.media).is_some_and(|media| !media.examples.is_empty())
        };
        let shown = successes().find(has_example);
        shown
            .or_else(|| successes().find(has_body))
            .or_else(|| successes().next())
    }

    /// What the server answers.
    pub(super) fn answer(&self) -> SampleAnswer {
        let response = self.response();
        let status = match response.map(|response| response.status) {
            Some(Status::Code(code)) => code,
            Some(Status::Range(_) | Status::Default) | None => 200,
        };
        let media = response.and_then(|response| Media::preferred(&response.media));
        let what = response.map(|response| response.status.to_string());
        let what = what.unwrap_or_default();
        let shown = |media: &Media| self.shown(media, &what, |_| true);
        let (body, gives) = match &self.operation.answer {
            Answer::Empty => (SampleBody::Empty, Gives::Nothing),
            Answer::Text => (media.map_or(SampleBody::Empty, text), Gives::Whole),
            Answer::Bytes => {
                let body = match media {
                    None => SampleBody::Empty,
                    Some(media) if media.is_json() => {
                        let json = shown(media);
                        SampleBody::Json(json.unwrap_or(Json::made(Value::from(TEXT))))
                    }
                    Some(media) => text(media),
                };
                (body, Gives::Bytes)
            }
            Answer::Json(content) | Answer::Optional(content) => {
                let made = || Json::made(sample_body(self.api, content).unwrap_or_default());
                let json = media.and_then(shown).unwrap_or_else(made);
                let gives = match content.envelope {
                    Envelope::Data => Gives::Data,
                    Envelope::List => Gives::List,
                    Envelope::None | Envelope::Page => Gives::Whole,
                };
                (SampleBody::Json(json), gives)
            }
        };
        let last_page = media.filter(|_| self.operation.answer.page().is_some());
        SampleAnswer {
            status,
            last_page: last_page.and_then(|media| self.shown(media, &what, is_last_page)),
            body,
            gives,
        }
    }
}

/// Whether a page has one before it and none after it.
fn is_last_page(page: &Value) -> bool {
    let has_link = |name: &str| {
        let link = page["meta"][name].as_str();
        link.is_some_and(|link| !link.is_empty())
    };
    has_link("previous") && !has_link("next")
}

/// The text that a media type shows.
fn text(media: &Media) -> SampleBody {
    let mut examples = media.examples.iter();
    let text = examples.find_map(|example| example.value.as_str());
    SampleBody::Text(media.content_type.clone(), text.unwrap_or(TEXT).to_owned())
}
