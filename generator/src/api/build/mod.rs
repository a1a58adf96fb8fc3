//! From the model and the names to what users see.

mod calls;
mod decisions;
mod examples;
mod failures;
mod fitting;
mod instances;
mod operations;
mod samples;
mod secrets;
mod spellings;
mod structs;
mod topics;
mod type_examples;
mod types;
mod unions;

use super::Api;
use crate::document::Document;
use crate::model::Model;
use crate::names::Names;

/// What users of the crate see of a model.
pub fn build(document: &Document, model: &Model, names: &Names) -> Api {
    let builder = Builder { model, names };
    let (services, operations) = builder.operations();
    let mut api = Api {
        title: document.title.clone(),
        version: document.version.clone(),
        description: document.description.clone(),
        server: document.server.clone(),
        authorization: document.authorization.clone(),
        services,
        operations,
        types: builder.types(),
        delivery: builder.delivery(),
        examples: builder.examples(),
        type_examples: Vec::new(),
        calls: Vec::new(),
        secret_names: model.secret_names.clone(),
        decisions: builder.decisions(),
    };
    spellings::note(&mut api);
    failures::mark(&mut api);
    let examples = api.examples.iter();
    let secrets: Vec<_> = examples
        .map(|example| secrets::pointers(&api, &example.content, &example.value))
        .collect();
    for (example, secrets) in api.examples.iter_mut().zip(secrets) {
        example.secrets = secrets;
    }
    api.type_examples = type_examples::build(&api);
    api.calls = calls::build(&api, document);
    api
}

impl Builder<'_> {
    /// What the API sends to programs, if it is one type.
    fn delivery(&self) -> Option<super::Type> {
        let operations = self.model.operations.iter();
        let mut sent = operations.flat_map(|operation| &operation.deliveries);
        let (_, first) = sent.next()?;
        let is_one = sent.all(|(_, other)| other == first);
        let ty = self.plain(first);
        (is_one && ty.name().is_some() && ty.arguments().is_empty()).then_some(ty)
    }
}

/// Puts the names of things in the place of their ids.
struct Builder<'a> {
    model: &'a Model,
    names: &'a Names,
}
