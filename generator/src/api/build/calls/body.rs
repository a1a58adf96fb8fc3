//! A request body: how it is made, how it is handed over, and what must arrive.

use serde_json::Value;

use super::Caller;
use super::nulls::means_nulls;
use super::styles::form;
use crate::api::build::samples::{TEXT, sample_body};
use crate::api::calls::{Decoded, Expression, Handed, Json, SampleBody, SamplePart};
use crate::api::{Api, Body, BodyForm, Content, Envelope, JSON, PartForm, RustType, Struct, Taken};
use crate::document::Media;

/// A request body.
pub(super) struct MadeBody {
    /// What is decoded before the call.
    pub(super) decoded: Option<Decoded>,
    /// What is handed over.
    pub(super) handed: Expression,
    /// What must arrive.
    pub(super) sent: SampleBody,
}

impl Caller<'_> {
    /// The body of a request.
    pub(super) fn body(&self, body: &Body) -> MadeBody {
        match &body.form {
            BodyForm::Text | BodyForm::Bytes => {
                let mut examples = self.media().into_iter().flat_map(|media| &media.examples);
                let text = examples.find_map(|example| example.value.as_str());
                let text = text.unwrap_or(TEXT).to_owned();
                MadeBody {
                    decoded: None,
                    handed: Expression::Text(text.clone()),
                    sent: SampleBody::Text(body.content_type.clone(), text),
                }
            }
            BodyForm::UrlForm(deep) => {
                let json = self.json(body);
                let sent = SampleBody::UrlForm(form(json.value(), deep));
                referred(body, json, sent)
            }
            BodyForm::Multipart => {
                let json = self.json(body);
                let parts = match self.api.object(&body.content.item) {
                    Some(object) => parts(self.api, object, json.value()),
                    None => entries(json.value(), |_| true),
                };
                referred(body, json, SampleBody::Form(parts))
            }
            BodyForm::Json => self.handed(body),
        }
    }

    /// A body of JSON.
    fn handed(&self, body: &Body) -> MadeBody {
        let json = self.json(body);
        let sent = if means_nulls(self.api, &body.content, json.value()) {
            SampleBody::Patch(json.clone())
        } else {
            SampleBody::Json(json.clone())
        };
        let handed = match body.content.envelope {
            Envelope::List => Handed::List,
            Envelope::Data => Handed::Data,
            Envelope::None | Envelope::Page => Handed::Whole,
        };
        // What is taken by its own type is known to have it.
        let is_known = matches!(body.taken, Taken::Value(_)) && handed == Handed::Whole;
        MadeBody {
            decoded: Some(Decoded {
                json,
                ty: (!is_known).then(|| RustType::whole(&body.content)),
            }),
            handed: Expression::Body(handed),
            sent,
        }
    }

    /// The JSON of a body: an example that says all that is sent, else made from the type.
    fn json(&self, body: &Body) -> Json {
        let is_whole = |value: &Value| is_whole(&body.content, value);
        let shown = self.media();
        let shown = shown.and_then(|media| self.shown(media, "request", is_whole));
        let made = || sample_body(self.api, &body.content).map(Json::made);
        shown.or_else(made).unwrap_or(Json::made(Value::Null))
    }

    fn media(&self) -> Option<&Media> {
        let request = self.source.request.as_ref()?;
        Media::preferred(&request.media)
    }
}

/// A body that is taken by reference.
fn referred(body: &Body, json: Json, sent: SampleBody) -> MadeBody {
    MadeBody {
        decoded: Some(Decoded {
            json,
            ty: Some(RustType::whole(&body.content)),
        }),
        handed: Expression::Body(Handed::Reference),
        sent,
    }
}

/// Whether an example of a body says all that is sent: the list of an envelope is always sent.
fn is_whole(content: &Content, value: &Value) -> bool {
    content.envelope != Envelope::List || value.get("data").is_some_and(Value::is_array)
}

/// The parts of a form of which nothing is known but this value.
fn entries(value: &Value, wanted: impl Fn(&str) -> bool) -> Vec<SamplePart> {
    let entries = value.as_object().into_iter().flatten();
    let entries = entries.filter(|(name, value)| !value.is_null() && wanted(name));
    entries
        .map(|(name, value)| SamplePart {
            name: name.clone(),
            content_type: (value.is_array() || value.is_object()).then_some(JSON),
            file_name: None,
            text: value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned),
        })
        .collect()
}

/// The parts of a form with this value, in the order in which they are sent.
fn parts(api: &Api, object: &Struct, value: &Value) -> Vec<SamplePart> {
    let mut parts = Vec::new();
    for field in &object.fields {
        let is_list = field.ty.items().is_some();
        let values = match value.get(&field.wire) {
            None | Some(Value::Null) => continue,
            Some(Value::Array(items)) if is_list => items.as_slice(),
            Some(one) => std::slice::from_ref(one),
        };
        let (content_type, file_name) = match api.part_form(&field.ty) {
            PartForm::File => (Some("application/octet-stream"), Some("file")),
            PartForm::Text => (None, None),
            PartForm::Json => (Some(JSON), None),
        };
        for value in values {
            let plain = value.as_str().filter(|_| content_type != Some(JSON));
            let text = plain.map_or_else(|| value.to_string(), str::to_owned);
            parts.push(SamplePart {
                name: field.wire.clone(),
                content_type,
                file_name,
                text,
            });
        }
    }
    if object.rest.is_some() {
        parts.extend(entries(value, |name| object.field(name).is_none()));
    }
    parts
}
