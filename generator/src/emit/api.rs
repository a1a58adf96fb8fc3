//! `api.txt`: the public API, a sorted line per item with its type and its name on the wire. This
//! is what a reviewer reads.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::operations::{builder, service_type};
use crate::document::ParameterIn;
use crate::model::{Model, Operation, Presence, Shape, Type, TypeDef};
use crate::report::rust::{expression, result, unwrapped};

/// Emits `api.txt`.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) {
    let model = context.model;
    let mut lines = BTreeSet::new();
    for operation in &model.operations {
        self::operation(model, operation, &mut lines);
    }
    for def in model.types.values() {
        self::definition(model, def, &mut lines);
    }
    let mut text: String = lines.into_iter().map(|line| line + "\n").collect();
    text.insert_str(
        0,
        "# Emitted by `cargo xtask codegen` (generator/src/emit/api.rs). Do not edit.\n",
    );
    files.insert("api.txt".to_owned(), text);
}

fn operation(model: &Model, operation: &Operation, lines: &mut BTreeSet<String>) {
    let service = &model.services[operation.service];
    let tag = &service.name;
    let deprecated = if operation.deprecated {
        " deprecated"
    } else {
        ""
    };
    let mut required: Vec<String> = operation
        .params
        .iter()
        .filter(|param| param.required)
        .map(|param| format!("{}: {}", param.name, expression(model, &param.ty)))
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        required.push(format!("body: {}", expression(model, &unwrapped(&body.ty))));
    }
    lines.insert(format!(
        "fn dixa::Client::{tag}().{}({}) -> {} = {} {}{deprecated}",
        operation.name,
        required.join(", "),
        expression(model, &result(&operation.answer)),
        operation.method,
        operation.path,
    ));
    let path = format!("dixa::operations::{tag}::{}", builder(operation, service));
    for param in operation.params.iter().filter(|param| !param.required) {
        let place = match param.location {
            ParameterIn::Path => "path",
            ParameterIn::Query => "query",
            ParameterIn::Header => "header",
        };
        lines.insert(format!(
            "fn {path}::{}({}) = {place} {}",
            param.name,
            expression(model, &param.ty),
            param.wire
        ));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        lines.insert(format!(
            "fn {path}::body({}) = body",
            expression(model, &unwrapped(&body.ty))
        ));
    }
    lines.insert(format!(
        "service dixa::Client::{tag}() -> dixa::operations::{tag}::{} = {}",
        service_type(service),
        service.tag
    ));
}

fn definition(model: &Model, def: &TypeDef, lines: &mut BTreeSet<String>) {
    let params = if def.params.is_empty() {
        String::new()
    } else {
        format!("<{}>", def.params.join(", "))
    };
    let path = format!("dixa::types::{}", def.name);
    let schemas = if def.schemas.is_empty() {
        "inline".to_owned()
    } else {
        def.schemas.join(", ")
    };
    let deprecated = if def.deprecated { " deprecated" } else { "" };
    let ty = |ty: &Type| {
        let mut text = expression(model, ty);
        for (index, param) in def.params.iter().enumerate() {
            text = text.replace(&format!("P{index}"), param);
        }
        text
    };
    match &def.shape {
        Shape::Struct(object) => {
            let tag = object
                .own_tag
                .as_ref()
                .map(|tag| format!(" tagged {tag}"))
                .unwrap_or_default();
            lines.insert(format!(
                "struct {path}{params} = {schemas}{tag}{deprecated}"
            ));
            if def.sent && def.params.is_empty() {
                let required: Vec<String> = object
                    .fields
                    .iter()
                    .filter(|field| field.presence == Presence::Required)
                    .map(|field| format!("{}: {}", field.name, ty(&field.ty)))
                    .collect();
                lines.insert(format!("fn {path}::new({})", required.join(", ")));
            }
            for field in &object.fields {
                let ty = match field.presence {
                    Presence::Required => ty(&field.ty),
                    Presence::Optional => format!("Option<{}>", ty(&field.ty)),
                    Presence::Patch => format!("dixa::Patch<{}>", ty(&field.ty)),
                };
                let deprecated = if field.deprecated { " deprecated" } else { "" };
                lines.insert(format!(
                    "field {path}::{}: {ty} = {}{deprecated}",
                    field.name, field.wire
                ));
            }
        }
        Shape::Union(union) => {
            lines.insert(format!("union {path}{params} = {schemas}{deprecated}"));
            for variant in &union.variants {
                let form = match variant.form.tag() {
                    Some(tag) => format!("{} {tag}", variant.form.as_str()),
                    None => variant.form.as_str().to_owned(),
                };
                lines.insert(format!(
                    "variant {path}::{}({}) = {form}",
                    variant.name,
                    ty(&variant.ty)
                ));
            }
        }
        Shape::Enumeration(list) => {
            let form = if list.tagged { " tagged" } else { "" };
            lines.insert(format!("enumeration {path} = {schemas}{form}{deprecated}"));
            for value in &list.values {
                lines.insert(format!("value {path}::{} = {}", value.name, value.wire));
            }
        }
    }
}
