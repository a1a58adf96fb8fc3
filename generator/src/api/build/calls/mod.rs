//! A call of each operation, from the examples of the document, or from its types where it has
//! none.

mod answer;
mod arguments;
mod body;
mod nulls;
mod styles;
mod values;
mod written;

use serde_json::Value;

use crate::api::calls::{Json, SampleBody, SampleCall, SampleRequest};
use crate::api::{Api, Example, Operation, ParameterIn, Style};
use crate::document::{self, Document, Media};
use crate::maps::HashMap;
use styles::between;
use values::encoded;

/// A call of each operation, in their order.
pub(super) fn build(api: &Api, document: &Document) -> Vec<SampleCall> {
    let mut examples: HashMap<&str, Vec<&Example>> = HashMap::default();
    for example in &api.examples {
        examples.entry(&example.pointer).or_default().push(example);
    }
    let operations = api.operations.iter().zip(&document.operations);
    let calls = operations.map(|(operation, source)| {
        let caller = Caller {
            api,
            examples: &examples,
            operation,
            source,
        };
        caller.call()
    });
    calls.collect()
}

/// Makes the call of an operation.
struct Caller<'a> {
    api: &'a Api,
    /// The examples, by their pointers.
    examples: &'a HashMap<&'a str, Vec<&'a Example>>,
    operation: &'a Operation,
    /// The same operation in the document.
    source: &'a document::Operation,
}

impl Caller<'_> {
    fn call(&self) -> SampleCall {
        let mut call = SampleCall {
            decoded: None,
            written: None,
            arguments: Vec::new(),
            setters: Vec::new(),
            request: SampleRequest {
                path: self.operation.path.clone(),
                query: Vec::new(),
                headers: Vec::new(),
                body: SampleBody::Empty,
            },
            answer: self.answer(),
        };
        self.add_parameters(&mut call);
        if let Some(accept) = self.operation.accept() {
            let header = ("accept".to_owned(), accept);
            call.request.headers.push(header);
        }
        if let Some(body) = &self.operation.body {
            let made = self.body(body);
            if let (SampleBody::Json(_) | SampleBody::Patch(_) | SampleBody::UrlForm(_), Some(ty)) =
                (&made.sent, body.declared_type())
            {
                let header = ("content-type".to_owned(), ty.to_owned());
                call.request.headers.push(header);
            }
            call.written = self.written(body, made.decoded.as_ref());
            call.decoded = made.decoded;
            call.request.body = made.sent;
            if body.required {
                call.arguments.push(made.handed);
            } else {
                call.setters.push(("body".to_owned(), made.handed));
            }
        }
        call
    }

    /// The parameters as the builder has them: what is required comes first.
    fn add_parameters(&self, call: &mut SampleCall) {
        let mut cookies = Vec::new();
        for param in self.operation.arguments().chain(self.operation.setters()) {
            let argument = self.argument(param);
            let (name, texts) = (param.wire.clone(), argument.texts);
            let request = &mut call.request;
            match param.location {
                ParameterIn::Path => {
                    let text = encoded(&texts.join(","));
                    request.path = request.path.replace(&format!("{{{name}}}"), &text);
                }
                ParameterIn::Query => match (argument.pairs, param.style) {
                    (Some(pairs), _) => request.query.extend(pairs),
                    (None, Style::Exploded) => {
                        let pairs = texts.into_iter().map(|text| (name.clone(), text));
                        request.query.extend(pairs);
                    }
                    (None, style) => request.query.push((name, texts.join(between(style)))),
                },
                ParameterIn::Header => request.headers.push((name, texts.join(","))),
                ParameterIn::Cookie => {
                    cookies.push(format!("{}={}", encoded(&name), encoded(&texts.join(","))));
                }
            }
            if param.required {
                call.arguments.push(argument.expression);
            } else {
                call.setters.push((param.name.clone(), argument.expression));
            }
        }
        if !cookies.is_empty() {
            let headers = &mut call.request.headers;
            headers.push(("cookie".to_owned(), cookies.join("; ")));
        }
    }

    /// The first example of a body that will do.
    fn shown(&self, media: &Media, what: &str, will_do: impl Fn(&Value) -> bool) -> Option<Json> {
        let mut examples = media.examples.iter();
        let example = examples.find(|example| will_do(&example.value))?;
        // Operations that share a component share its examples, which then have a name for each.
        let prefix = format!("{} {} {what}", self.source.method, self.source.path);
        let file = &self.api.service_of(self.operation).method;
        let same = self.examples.get(example.pointer.as_str());
        let named = same.into_iter().flatten().find(|named| {
            named.operation.is_some() && named.file == *file && named.name.starts_with(&prefix)
        });
        let value = example.value.clone();
        Some(match named {
            Some(named) => Json::Example(named.name.clone(), value),
            None => Json::Made(value),
        })
    }
}
