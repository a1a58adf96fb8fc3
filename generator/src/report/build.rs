//! From the API to the report.

use std::borrow::Cow;

use super::{Argument, Enumeration, Operation, Report, Schema, Secret, Union, Variant};
use crate::api::decisions::{SchemaDecision, UnionDecision, VariantDecision};
use crate::api::{self, Api, FullPaths, Paths as _, RustType, Shape, Type};

impl Report {
    /// What was decided.
    pub fn of(api: &Api) -> Self {
        let decisions = &api.decisions;
        let operations = api.operations.iter();
        Self {
            operations: operations.map(|it| operation(api, it)).collect(),
            schemas: decisions.schemas.iter().map(schema).collect(),
            unions: decisions.unions.iter().map(union).collect(),
            enumerations: enumerations(api),
            secrets: secrets(api),
            contradictions: decisions.contradictions.clone(),
        }
    }
}

fn operation(api: &Api, operation: &api::Operation) -> Operation {
    let service = &api.service_of(operation).method;
    let argument = |param: &api::Param| Argument {
        name: param.name.clone(),
        wire: param.wire.clone(),
        rust: FullPaths.spell(&param.ty),
    };
    let body = |body: &api::Body| Argument {
        name: "body".to_owned(),
        wire: "body".to_owned(),
        rust: FullPaths.spell(&body.content.value()),
    };
    let arguments = operation.arguments().map(argument);
    let setters = operation.setters().map(argument);
    let request = operation.body.as_ref();
    Operation {
        method: operation.method.clone(),
        path: operation.path.clone(),
        operation_id: operation.operation_id.clone(),
        rust: format!("dixa::Client::{service}().{}", operation.name),
        arguments: arguments
            .chain(operation.required_body().map(body))
            .collect(),
        setters: setters.chain(operation.optional_body().map(body)).collect(),
        request: request.map(|body| FullPaths.spell_rust(&RustType::whole(&body.content))),
        sends: request
            .map(|body| body.content_type.clone())
            .filter(|sent| sent != api::JSON),
        response: FullPaths.spell_rust(&operation.answer.given()),
        accepts: operation.accept(),
        named_by: operation.named_by.as_str().to_owned(),
    }
}

fn schema(schema: &SchemaDecision) -> Schema {
    let name = schema.name.clone();
    match &schema.outcome {
        Ok((content, kind)) => Schema {
            schema: name,
            rust: Some(FullPaths.spell_rust(&RustType::whole(content))),
            kind: kind.as_str().to_owned(),
            skipped: None,
        },
        Err(reason) => Schema {
            schema: name,
            rust: None,
            kind: "skipped".to_owned(),
            skipped: Some(reason.clone()),
        },
    }
}

fn union(union: &UnionDecision) -> Union {
    // A path to a variant has no arguments.
    let path = match union.ty.name() {
        Some(name) => FullPaths.spell(&Type::Named(name.into(), Vec::new())),
        None => FullPaths.spell(&union.ty),
    };
    let variant = |variant: &VariantDecision| Variant {
        schema: variant.origin.clone(),
        rust: format!("{path}::{}", variant.name),
        form: variant.form.as_str().to_owned(),
        tag: variant.form.tag().map(Cow::into_owned),
        evidence: variant
            .evidence
            .iter()
            .map(|source| source.as_str().to_owned())
            .collect(),
    };
    Union {
        union: union.origin.clone(),
        rust: FullPaths.spell(&union.ty),
        variants: union.variants.iter().map(variant).collect(),
    }
}

fn secrets(api: &Api) -> Vec<Secret> {
    let mut secrets = Vec::new();
    for definition in api.types.values() {
        let owner = FullPaths.spell(&Type::Named(definition.name.clone(), Vec::new()));
        let object = definition.shape.as_struct();
        for field in object.iter().flat_map(|object| object.members()) {
            let Some(source) = field.visibility.secret() else {
                continue;
            };
            secrets.push(Secret {
                rust: format!("{owner}::{}", field.name),
                wire: field.wire.clone(),
                evidence: source.as_str().to_owned(),
            });
        }
    }
    secrets
}

fn enumerations(api: &Api) -> Vec<Enumeration> {
    let definitions = api.types.values();
    let enumerations = definitions.filter_map(|definition| match &definition.shape {
        Shape::Enumeration(list) => Some(Enumeration {
            rust: FullPaths.spell(&Type::Named(definition.name.clone(), Vec::new())),
            values: list.values.iter().map(|value| value.wire.clone()).collect(),
            form: if list.tagged { "object" } else { "string" }.to_owned(),
            sources: list.origins.clone(),
        }),
        Shape::Struct(_) | Shape::Union(_) => None,
    });
    enumerations.collect()
}
