//! Request bodies: how they are added to a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{Imports, converted, ident};
use crate::api::{Api, Body, BodyForm, Envelope, PartForm, Presence, Struct};

/// The statement that adds a body to a call.
pub(super) fn send(
    api: &Api,
    body: &Body,
    call: &TokenStream,
    imports: &mut Imports,
) -> TokenStream {
    match &body.form {
        BodyForm::Multipart => {
            let fields = match api.object(&body.content.item) {
                Some(object) => parts(api, object),
                None => vec![quote! { form.entries(body); }],
            };
            quote! { let mut form = Form::new(); #(#fields)* #call.form(form); }
        }
        BodyForm::UrlForm(deep) => quote! { #call.url_form(body, &[#(#deep),*]); },
        BodyForm::Text(content_type) => {
            quote! { #call.bytes(#content_type, Into::<String>::into(body).into_bytes()); }
        }
        BodyForm::Bytes(content_type) => quote! { #call.bytes(#content_type, body.into()); },
        BodyForm::Json => json(body, call, imports),
    }
}

/// A body of JSON, in its envelope.
fn json(body: &Body, call: &TokenStream, imports: &mut Imports) -> TokenStream {
    let value = converted(&body.content.value(), &body.taken, &ident("body"));
    match body.content.envelope {
        Envelope::List | Envelope::Page => {
            imports.root("DataList");
            let value = value.unwrap_or_else(|| quote! { body });
            quote! { #call.json(&DataList { data: Some(#value) }); }
        }
        Envelope::Data => {
            imports.root("Data");
            let ty = imports.ty(&body.content.item);
            let value = value.unwrap_or_else(|| quote! { body });
            quote! { let data: #ty = #value; #call.json(&Data { data }); }
        }
        Envelope::None => {
            let made = value.map(|value| {
                let ty = imports.ty(&body.content.item);
                quote! { let body: #ty = #value; }
            });
            quote! { #made #call.json(&body); }
        }
    }
}

/// The statements that add the parts of a form.
fn parts(api: &Api, object: &Struct) -> Vec<TokenStream> {
    object
        .members()
        .map(|field| {
            let (wire, name) = (&field.wire, ident(&field.name));
            let add = match api.part_form(&field.ty) {
                PartForm::File => quote! { form.file(#wire, part); },
                PartForm::Json => quote! { form.json(#wire, part); },
                PartForm::Text => quote! { form.value(#wire, part); },
            };
            let is_list = field.ty.items().is_some();
            match (field.presence, is_list) {
                (Presence::Rest, _) => quote! { form.entries(&body.#name); },
                (Presence::Required, false) => quote! { let part = &body.#name; #add },
                (Presence::Required, true) => quote! { for part in &body.#name { #add } },
                (Presence::Nullable | Presence::Optional | Presence::Patch, false) => {
                    quote! { if let Some(part) = &body.#name { #add } }
                }
                (Presence::Nullable | Presence::Optional | Presence::Patch, true) => {
                    quote! { for part in body.#name.iter().flatten() { #add } }
                }
            }
        })
        .collect()
}
