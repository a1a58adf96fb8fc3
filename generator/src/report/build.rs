//! From the model to the report.

use super::rust::{expression, result, unwrapped};
use super::{Argument, Enumeration, Operation, Report, Schema, Union, Variant};
use crate::model::{self, Model, Outcome, Shape, Type};

impl Report {
    /// What was decided.
    pub fn of(model: &Model) -> Self {
        Self {
            operations: model
                .operations
                .iter()
                .map(|operation| self::operation(model, operation))
                .collect(),
            schemas: model
                .schemas
                .iter()
                .map(|(name, outcome)| schema(model, name, outcome))
                .collect(),
            unions: model
                .unions
                .iter()
                .map(|union| self::union(model, union))
                .collect(),
            enumerations: enumerations(model),
            contradictions: model.contradictions.clone(),
        }
    }
}

fn operation(model: &Model, operation: &model::Operation) -> Operation {
    let tag = &model.services[operation.service].name;
    let argument = |param: &model::Param| Argument {
        name: param.name.clone(),
        wire: param.wire.clone(),
        rust: expression(model, &param.ty),
    };
    let body = operation.body.as_ref().map(|body| {
        let argument = Argument {
            name: "body".to_owned(),
            wire: "body".to_owned(),
            rust: expression(model, &unwrapped(&body.ty)),
        };
        (body.required, argument)
    });
    let (required, optional): (Vec<_>, Vec<_>) = operation
        .params
        .iter()
        .map(|param| (param.required, argument(param)))
        .chain(body)
        .partition(|(required, _)| *required);
    Operation {
        method: operation.method.clone(),
        path: operation.path.clone(),
        operation_id: operation.operation_id.clone(),
        rust: format!("dixa::Client::{tag}().{}", operation.name),
        arguments: required.into_iter().map(|(_, argument)| argument).collect(),
        setters: optional.into_iter().map(|(_, argument)| argument).collect(),
        request: operation
            .body
            .as_ref()
            .map(|body| expression(model, &body.ty)),
        response: expression(model, &result(&operation.answer)),
        named_by: operation.named_by.to_owned(),
    }
}

fn schema(model: &Model, name: &str, outcome: &Outcome) -> Schema {
    match outcome {
        Outcome::Type(ty, kind) => Schema {
            schema: name.to_owned(),
            rust: Some(expression(model, ty)),
            kind: (*kind).to_owned(),
            skipped: None,
        },
        Outcome::Skipped(reason) => Schema {
            schema: name.to_owned(),
            rust: None,
            kind: "skipped".to_owned(),
            skipped: Some(reason.clone()),
        },
    }
}

fn union(model: &Model, union: &model::UnionDecision) -> Union {
    let rust = expression(model, &union.ty);
    let path = rust.split('<').next().unwrap_or(&rust).to_owned();
    let variants = union
        .variants
        .iter()
        .map(|variant| Variant {
            schema: variant.origin.clone(),
            rust: format!("{path}::{}", variant_name(model, &union.ty, variant)),
            form: variant.form.as_str().to_owned(),
            tag: variant.form.tag().map(str::to_owned),
            evidence: variant
                .evidence
                .iter()
                .map(|source| source.as_str().to_owned())
                .collect(),
        })
        .collect();
    Union {
        union: union.origin.clone(),
        rust,
        variants,
    }
}

/// The name that a variant has in the end.
fn variant_name(model: &Model, union: &Type, variant: &model::Variant) -> String {
    let name = match model.definition(union).map(|def| &def.shape) {
        Some(Shape::Union(union)) => union
            .variants
            .iter()
            .find(|other| other.form == variant.form && other.origin == variant.origin)
            .or_else(|| {
                union
                    .variants
                    .iter()
                    .find(|other| other.form == variant.form)
            })
            .map(|other| other.name.clone()),
        Some(Shape::Enumeration(list)) => list
            .values
            .iter()
            .find(|value| Some(value.wire.as_str()) == variant.form.tag())
            .map(|value| value.name.clone()),
        Some(Shape::Struct(_)) | None => None,
    };
    name.unwrap_or_else(|| variant.name.clone())
}

fn enumerations(model: &Model) -> Vec<Enumeration> {
    model
        .types
        .values()
        .filter_map(|def| match &def.shape {
            Shape::Enumeration(list) => Some(Enumeration {
                rust: expression(model, &Type::Named(def.id.clone(), Vec::new())),
                values: list.values.iter().map(|value| value.wire.clone()).collect(),
                form: if list.tagged { "object" } else { "string" }.to_owned(),
                sources: list.origins.clone(),
            }),
            Shape::Struct(_) | Shape::Union(_) => None,
        })
        .collect()
}
