//! Request bodies: how they are taken, and how they are added to a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{Imports, argument, ident, tokens};
use crate::model::{Body, BodyForm, Model, Presence, Scalar, Shape, Struct, Type};

/// How a body is taken, and the statement that adds it to a call.
pub(super) fn body(
    model: &Model,
    body: &Body,
    call: &TokenStream,
    imports: &mut Imports,
) -> (TokenStream, TokenStream) {
    let name = ident("body");
    match (&body.form, &body.ty) {
        (BodyForm::Multipart, ty) => {
            let fields = match model.definition(ty).map(|def| &def.shape) {
                Some(Shape::Struct(object)) => parts(model, object),
                _ => vec![quote! { form.entries(body); }],
            };
            let ty = tokens(model, ty, &[], imports);
            (
                quote! { &#ty },
                quote! { let mut form = Form::new(); #(#fields)* #call.form(form); },
            )
        }
        (BodyForm::UrlForm(deep), ty) => {
            let ty = tokens(model, ty, &[], imports);
            (
                quote! { &#ty },
                quote! { #call.url_form(body, &[#(#deep),*]); },
            )
        }
        (BodyForm::Text(content_type), _) => (
            quote! { impl Into<String> },
            quote! { #call.bytes(#content_type, Into::<String>::into(body).into_bytes()); },
        ),
        (BodyForm::Bytes(content_type), _) => (
            quote! { impl Into<Vec<u8>> },
            quote! { #call.bytes(#content_type, body.into()); },
        ),
        (BodyForm::Json, Type::DataList(item)) => {
            let (taken, value) = argument(model, &(**item).clone().list(), &name, &[], imports);
            imports.root("DataList");
            (
                taken,
                quote! { #call.json(&DataList { data: Some(#value) }); },
            )
        }
        (BodyForm::Json, Type::Data(inner)) => {
            let (taken, value) = argument(model, inner, &name, &[], imports);
            let ty = tokens(model, inner, &[], imports);
            imports.root("Data");
            (
                taken,
                quote! { let data: #ty = #value; #call.json(&Data { data }); },
            )
        }
        (BodyForm::Json, ty) => {
            let (taken, value) = argument(model, ty, &name, &[], imports);
            if value.to_string() == "body" {
                return (taken, quote! { #call.json(&body); });
            }
            let ty = tokens(model, ty, &[], imports);
            (taken, quote! { let body: #ty = #value; #call.json(&body); })
        }
    }
}

/// The statements that add the parts of a multipart body.
fn parts(model: &Model, object: &Struct) -> Vec<TokenStream> {
    object
        .members()
        .map(|field| {
            let (wire, name) = (&field.wire, ident(&field.name));
            if field.presence == Presence::Rest {
                return quote! { form.entries(&body.#name); };
            }
            let (item, list) = match &field.ty {
                Type::List(item) => (&**item, true),
                other => (other, false),
            };
            let is_enumeration = model
                .definition(item)
                .is_some_and(|def| matches!(def.shape, Shape::Enumeration(_)));
            let add = match item {
                Type::Scalar(Scalar::Binary) => quote! { form.file(#wire, part); },
                Type::Scalar(Scalar::Json) => quote! { form.json(#wire, part); },
                _ if is_enumeration || matches!(item, Type::Scalar(_)) => {
                    quote! { form.value(#wire, part); }
                }
                _ => quote! { form.json(#wire, part); },
            };
            match (field.presence, list) {
                (Presence::Required, false) => quote! { let part = &body.#name; #add },
                (Presence::Required, true) => quote! { for part in &body.#name { #add } },
                (_, false) => quote! { if let Some(part) = &body.#name { #add } },
                (_, true) => quote! { for part in body.#name.iter().flatten() { #add } },
            }
        })
        .collect()
}
