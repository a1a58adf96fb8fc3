//! Request bodies: how they are added to a call.

use super::file::{literal, name};
use super::ty::{Imports, converted};
use crate::api::{Api, Body, BodyForm, Envelope, PartForm, Paths as _, Presence, Struct};

/// The statements that add a body to a call, each with its line feed.
pub(super) fn send(api: &Api, body: &Body, call: &str, imports: &mut Imports) -> String {
    match &body.form {
        BodyForm::Multipart => {
            let fields = match api.object(&body.content.item) {
                Some(object) => parts(api, object),
                None => "form.entries(body);\n".to_owned(),
            };
            format!("let mut form = Form::new();\n{fields}{call}.form(form);\n")
        }
        BodyForm::UrlForm(deep) => {
            let deep: Vec<String> = deep.iter().map(|name| literal(name)).collect();
            let form = format!("{call}.url_form(body, &[{}]);\n", deep.join(", "));
            form + &content_type(body, call)
        }
        BodyForm::Text => {
            let content_type = literal(&body.content_type);
            format!("{call}.bytes({content_type}, Into::<String>::into(body).into_bytes());\n")
        }
        BodyForm::Bytes => {
            let content_type = literal(&body.content_type);
            format!("{call}.bytes({content_type}, body.into());\n")
        }
        BodyForm::Json => json(body, call, imports) + &content_type(body, call),
    }
}

/// The statement that says in which media type a body is sent, if it is not the usual one.
fn content_type(body: &Body, call: &str) -> String {
    let declared = body.declared_type();
    declared.map_or_else(String::new, |declared| {
        format!("{call}.content_type({});\n", literal(declared))
    })
}

/// A body of JSON, in its envelope.
fn json(body: &Body, call: &str, imports: &mut Imports) -> String {
    let value = converted(&body.content.value(), &body.taken, "body");
    match body.content.envelope {
        Envelope::List | Envelope::Page => {
            imports.root("DataList");
            let value = value.as_deref().unwrap_or("body");
            format!("{call}.json(&DataList::new({value}));\n")
        }
        Envelope::Data => {
            imports.root("Data");
            let ty = imports.spell(&body.content.item);
            let value = value.as_deref().unwrap_or("body");
            format!("let data: {ty} = {value};\n{call}.json(&Data::new(data));\n")
        }
        Envelope::None => {
            let made = value.map(|value| {
                let ty = imports.spell(&body.content.item);
                format!("let body: {ty} = {value};\n")
            });
            format!("{}{call}.json(&body);\n", made.unwrap_or_default())
        }
    }
}

/// The statements that add the parts of a form.
fn parts(api: &Api, object: &Struct) -> String {
    object
        .members()
        .map(|field| {
            let (wire, name) = (literal(&field.wire), name(&field.name));
            let add = match api.part_form(&field.ty) {
                PartForm::File => format!("form.file({wire}, part);\n"),
                PartForm::Json => format!("form.json({wire}, part);\n"),
                PartForm::Text => format!("form.value({wire}, part);\n"),
            };
            let is_list = field.ty.items().is_some();
            match (field.presence, is_list) {
                (Presence::Rest, _) => format!("form.entries(&body.{name});\n"),
                (Presence::Required, false) => format!("let part = &body.{name};\n{add}"),
                (Presence::Required, true) => {
                    format!("for part in &body.{name} {{\n    {add}}}\n")
                }
                (Presence::Nullable | Presence::Optional | Presence::Patch, false) => {
                    format!("if let Some(part) = &body.{name} {{\n    {add}}}\n")
                }
                (Presence::Nullable | Presence::Optional | Presence::Patch, true) => {
                    format!("for part in body.{name}.iter().flatten() {{\n    {add}}}\n")
                }
            }
        })
        .collect()
}
