//! From the model and the names to what users see.

mod calls;
mod decisions;
mod examples;
mod fitting;
mod instances;
mod operations;
mod samples;
mod secrets;
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
        examples: builder.examples(),
        type_examples: Vec::new(),
        calls: Vec::new(),
        secret_names: model.secret_names.clone(),
        decisions: builder.decisions(),
    };
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

/// Puts the names of things in the place of their ids.
struct Builder<'a> {
    model: &'a Model,
    names: &'a Names,
}
